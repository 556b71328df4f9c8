/** What the parts of the model are called in Swedish when the model is opened: lives of the regions, conditions, measures, groups. */
import type { Role } from '../model/act.ts';
import { SV_CONSTANTS, SV_UNITS } from './sv-constants.ts';
import { SV_KINDS } from './sv-kinds.ts';

/** `says` takes what is asked of it: "över 42", "minst 4". */
export type Says = (how: string) => string;

const quarters =
  (what: string): Says =>
  (how) =>
    `${what} ${how} kvartal`;

export const svHandbookWords = {
  regions: {
    pair: { name: 'Paret', about: 'Hur det är mellan ordföranden och kommunchefen.' },
    greyZone: { name: 'Gråzonen', about: 'Hur långt de två rollerna går in i varandra, och vad det ger.' },
    majority: { name: 'Majoriteten', about: 'Vem som styr, från valnatt till ny styrelse.' },
    director: { name: 'Kommunchefen', about: 'Vem som sitter på tjänsten, och hur säkert.' },
    chair: { name: 'Ordföranden', about: 'Vem som håller i klubban.' },
    agreement: {
      name: 'Överenskommelsen',
      about: 'Vad de två har sagt om samarbetet, och vad som är skrivet.',
    },
    committees: {
      name: 'Nämnderna',
      about: 'Om det finns nämnder vid sidan av styrelsen: alla, hälften eller inga.',
    },
  } as Readonly<Record<string, { readonly name: string; readonly about: string }>>,

  /** One or two words for a box in the picture. */
  states: {
    pair: {
      forming: 'Nytt',
      working: 'Fungerar',
      'in-harness': 'I samma sele',
      entangled: 'Samman-vuxet',
      strained: 'Ansträngt',
      locked: 'Låst',
      broken: 'Brutet',
    },
    greyZone: { separate: 'Åtskilda', grey: 'Grått', golden: 'Guld', overgrown: 'Igenvuxet' },
    majority: {
      stable: 'Säker',
      contested: 'Oklar',
      outgoing: 'Avgående',
      newMajority: 'Ny',
      settled: 'Inkörd',
    },
    director: {
      inOffice: 'Sitter',
      questioned: 'Ifrågasatt',
      leaving: 'På väg bort',
      vacant: 'Tom tjänst',
      acting: 'Tillför-ordnad',
      newInOffice: 'Ny',
    },
    chair: { inOffice: 'Sitter', handingOver: 'Lämnar över', newInOffice: 'Ny' },
    agreement: {
      unspoken: 'Inget sagt',
      talked: 'Talat om',
      paper: 'Bara papper',
      agreed: 'Båda delarna',
      lived: 'Används',
    },
    committees: {
      kept: 'Finns',
      proposed: 'Ifråga-satta',
      half: 'Hälften kvar',
      dissolved: 'Borta',
      reinstated: 'Åter-införda',
    },
  } as Readonly<Record<string, Readonly<Record<string, string>>>>,

  moves: { whenIt: 'när ', quarterLater: 'ett kvartal går', providedThat: ', om ' },

  measures: {
    mutualTrust: (how) => `det svagare av de två förtroendena är ${how}`,
    worstTension: (how) => `det som skaver mest på endera sidan är ${how}`,
    leastSeen: (how) => `det lägre av insyn och utrymme att säga emot är ${how}`,
    together: quarters('de har arbetat ihop'),
    'tenure.director': quarters('kommunchefen har suttit'),
    'tenure.chair': quarters('ordföranden har suttit'),
    'since.used': quarters('ingen har använt eller följt upp det avtalade på'),
    'since.election': (how) => `det har gått ${how} kvartal sedan valet`,
    'since.newMajority': (how) => `det har gått ${how} kvartal sedan den nya majoriteten valdes`,
    'since.newChair': (how) => `det har gått ${how} kvartal sedan ordföranden tillträdde`,
    'since.committees': (how) => `det har gått ${how} kvartal sedan nämnderna ändrades`,
  } as Readonly<Record<string, Says>>,
  /** What holds when a yes-or-no measure is 1, and when it is 0. */
  flags: {
    powerShifted: ['det senaste valet gav en ny majoritet', 'det senaste valet gav samma majoritet'],
    patienceRunsOut: ['kommunchefens tålamod är nästan slut', 'kommunchefens tålamod räcker'],
    directorLeaving: ['kommunchefen är på väg bort', 'kommunchefen är inte på väg bort'],
  } as Readonly<Record<string, readonly [string, string]>>,
  stockIs: (name: string, how: string) => `${name} är ${how}`,
  is: { '>': 'över', '<': 'under', '>=': 'minst', '<=': 'högst', '=': '' } as Readonly<
    Record<string, string>
  >,
  and: ' och ',
  or: ' eller ',
  inState: (region: string, states: string) => `${region} är: ${states}`,

  /** Conditions in formulas, by the English name the model gives them. Said after "medan". */
  conditions: {
    'the chair has sat for eight years': 'ordföranden har suttit i åtta år',
    'the director has sat for eight years': 'kommunchefen har suttit i åtta år',
    'the secretary has sat for eight years': 'sekreteraren har suttit i åtta år',
    'there is support around the director': 'det finns stöd runt kommunchefen',
    'there are no committees': 'nämnderna är borta',
    'half of the committees are gone': 'hälften av nämnderna är borta',
    'the relation is tended': 'relationen sköts (något av det som håller den vid liv inom ett år)',
    'nobody tends the relation': 'ingen har skött relationen på ett år',
    'routines lie unused': 'rutinerna har legat oanvända i ett år',
    'nobody informs the elected': 'ingen har berättat för de förtroendevalda på ett år',
    'they have worked together for less than two years': 'de har arbetat ihop i mindre än två år',
    'a half of the pair is new': 'en av de två är ny (mindre än tre år ihop)',
    'it is the autumn of the budget': 'det är budgethöst',
  } as Readonly<Record<string, string>>,
  circumstances: {
    'support posts (−2 to 2)': 'antalet tjänster i stödet (−2 till 2)',
    'audits (at most 4)': 'antalet granskningar (högst 4)',
    'quarters together': 'antalet kvartal de har arbetat ihop',
    'given chemistry': 'den personkemi de fick när de möttes',
    'load on the director from outside (drawn, 0–1)':
      'det som kommer utifrån till kommunchefen (lottat, 0–1)',
    'load on the chair from outside (drawn, 0–1)': 'det som kommer utifrån till ordföranden (lottat, 0–1)',
    'times outside (drawn, 0–1)': 'tiderna i omvärlden (lottade, 0–1)',
  } as Readonly<Record<string, string>>,
  formula: {
    toward: (share: string) => `Går varje kvartal ${share} av vägen mot `,
    towardShare: 'Går varje kvartal en del av vägen, nämligen ',
    towardTarget: ', mot ',
    change: 'Ändras varje kvartal med ',
    whileIt: ' medan ',
    elseIt: ', annars ',
    mean: 'medelvärdet av ',
    atMost: (n: string) => ` (högst ${n})`,
    atLeast: (n: string) => ` (minst ${n})`,
    faster: (times: string) => `; ${times} gånger så fort medan `,
    onlyWhile: '; bara medan ',
  },

  groups: {
    pair: 'Mellan de två',
    agreement: 'Överenskommelsen',
    director: 'Kommunchefen',
    chair: 'Ordföranden',
    board: 'Styrelsen',
    committees: 'Nämnderna',
    voice: 'Att säga emot',
    law: 'Beredning och lag',
    economy: 'Ekonomi och bemanning',
    knowledge: 'Kunskap',
    cooperation: 'Samverkan',
    outside: 'Utifrån',
    majority: 'Majoriteten',
    calendar: 'Kalendern',
    coalition: 'Koalitionen',
  } as Readonly<Record<string, string>>,
  roles: {
    director: 'kommunchefen',
    chair: 'ordföranden',
    secretary: 'sekreteraren',
    opposition: 'oppositionen',
    board: 'styrelsen',
    administration: 'förvaltningen',
    citizens: 'invånare eller omvärlden',
  } as Readonly<Record<Role, string>>,
  sizes: ['', 'lite', 'tydligt', 'mycket'] as readonly string[],
  up: 'upp',
  down: 'ner',
  when: {
    now: 'genast',
    soon: 'kvartalet efter',
    late: 'drygt ett år efter',
    exit: 'när någon av de två nästa gång slutar',
    scrutiny: 'när någon granskar',
    election: 'vid nästa val',
    shock: 'när något utifrån nästa gång drabbar kommunen',
  } as Readonly<Record<string, string>>,
  finders: {
    court: 'en domstol, inom ett halvår',
    auditors: 'revisorerna, senast med den andra årsredovisningen',
    press: 'tidningen eller en invånare, efter ett till knappt tre år',
  } as Readonly<Record<string, string>>,
  themToMe: (part: string) => `${part} (hos den det görs mot)`,
  meToThem: (part: string) => `${part} (hos den som gör det)`,
  parts: {
    ability: 'Hur kunnig den andra tycks vara',
    benevolence: 'Hur väl den andra tycks vilja',
    integrity: 'Hur säkert den andra håller ord',
    tension: 'Det som skaver',
  } as Readonly<Record<string, string>>,
  layers: { laget: 'Läget', sign: 'Tecken', hidden: 'Dolt' } as Readonly<Record<string, string>>,
  good: {
    up: 'Högt är bra',
    down: 'Lågt är bra',
    neither: 'Varken högt eller lågt är bra i sig',
  } as Readonly<Record<string, string>>,
  certainty: {
    published: 'publicerad siffra',
    seed: 'riktning ur källorna, storlek vår',
    assumption: 'vårt antagande',
  } as Readonly<Record<string, string>>,
  starts: {
    'new-pair': 'ett nytt par',
    'working-pair': 'ett par som fungerar',
    'twenty-year-pair': 'ett par sedan tjugo år',
    'locked-pair': 'ett par som har låst sig',
    'after-majority-change': 'vintern efter ett majoritetsskifte',
    'with-committees': 'en vanlig kommun med nämnder',
    'without-committees': 'en kommun utan nämnder',
    'small-municipality': 'en liten kommun',
  } as Readonly<Record<string, string>>,
  trials: {
    with: 'Med: ',
    without: '. Utan: ',
    nothing: 'ingenting',
    before: (acts: string) => `. I båda, strax före: ${acts}`,
    trigger: (act: string) => `. I båda, ett halvår senare: ${act}`,
    expected: '. Då är ',
    start: (name: string) => `utgångsläget ${name}`,
    is: { '+': 'högre med än utan', '-': 'lägre med än utan' },
    size: { small: 'minst 1 poäng', clear: 'minst 4 poäng', large: 'minst 10 poäng' },
    timing: {
      now: 'samma kvartal',
      soon: 'ett och två kvartal senare',
      late: 'ett och ett halvt och två år senare',
      shock: 'när det händer eller kvartalet efter',
    },
  },
  hazard: {
    other: 'Chansen per kvartal att gå av egna skäl: annat jobb, pension',
    cooperation: 'Chansen per kvartal att gå för hur de två drar jämnt, vid ett förtroende på 20',
    election: 'Så många gånger troligare året efter ett val',
    newMajority: 'Och så många gånger till när majoriteten har skiftat',
    agreementUsed: 'Så mycket som återstår där överenskommelsen används',
    electionQuarters: 'Så många kvartal efter valet märks det',
    bestFriction: 'Vid så mycket skav stannar flest',
    strain: 'Så brant stiger risken med kvadraten på skavet däröver',
    boredom: 'Så brant stiger den därunder: den som inte lär sig något mer ser sig om',
  } as Readonly<Record<string, string>>,
  situations: {
    middling: 'En medelkommun mitt i mandatperioden',
    trusted: 'Ordförandens förtroende är 80',
    distrusted: 'Ordförandens förtroende är 20',
    'no-chemistry': 'Personkemin är 10',
    'too-smooth': 'Ingenting skaver',
    'much-friction': 'Det skaver mycket (90)',
    overworked: 'Arbetsbördan är 90',
    'agreement-used': 'Överenskommelsen används',
    election: 'Kvartalet efter ett val, samma majoritet',
    'new-majority': 'Kvartalet efter ett val, ny majoritet',
  } as Readonly<Record<string, string>>,
  constantGroups: {
    size: 'Hur stor en effekt är',
    delay: 'Hur länge det dröjer',
    weight: 'Vem som gör det, och hur',
    cushion: 'Förtroende som kudde',
    room: 'Nära skalans ändar',
    clause: 'Punkter i överenskommelsen',
    bill: 'Räkningen när någon slutar',
    new: 'När någon är ny',
    leak: 'När det som tigits ihjäl kommer ut',
    trust: 'Förtroendet',
    found: 'När det olagliga upptäcks',
  } as Readonly<Record<string, string>>,
  units: SV_UNITS,
  kinds: SV_KINDS,
  constants: SV_CONSTANTS,
  dates: {
    'calendar.accounts': '15 april varje år',
    'election.same-majority': 'andra söndagen i september vart fjärde år',
    'calendar.new-council': '15 oktober efter ett val',
    'calendar.budget': 'före november månads utgång varje år',
    'calendar.new-board': '31 december efter ett val',
    'chair.elected': 'januari efter ett majoritetsskifte, eller ett halvår efter att en ordförande har gått',
  } as Readonly<Record<string, string>>,
};

export type HandbookWords = typeof svHandbookWords;
