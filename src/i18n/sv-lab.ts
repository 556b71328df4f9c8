/** What the laboratory says in Swedish. */

import { seasonText } from './quarter-text.ts';
import { SV_LAB_PROBLEMS } from './sv-lab-problems.ts';

const decimals = new Intl.NumberFormat('sv', { maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat('sv', { maximumFractionDigits: 0 });

const number = (value: number): string => decimals.format(value).replace('-', '−');
const signed = (change: number): string => (change > 0 ? `+${number(change)}` : number(change));
const season = (quarter: number): string => seasonText(quarter, 'sv').replaceAll('år ', 'år\u00a0');

const COUNTED = [
  'noll',
  'ett',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
];

/** How long after the first thing that differs. */
function later(quarters: number): string {
  if (quarters <= 0) return 'Genast';
  if (quarters === 1) return 'Ett kvartal senare';
  if (quarters === 2) return 'Ett halvt år senare';
  if (quarters === 3) return 'Tre kvartal senare';
  const years = Math.round(quarters / 2) / 2;
  const word = COUNTED[years];
  if (word) return `${word.charAt(0).toUpperCase()}${word.slice(1)} år senare`;
  return `${Number.isInteger(years) ? years : `${Math.floor(years)}½`} år senare`;
}

/** A name that is a clause of its own stands in quotation marks; a noun goes into the sentence. */
function inSentence(name: string): string {
  return /^(Hur|Vem|Vad|När|Om|Det ingen) /.test(name)
    ? `”${name}”`
    : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

export const svLab = {
  heading: 'Laboratoriet',
  lead: 'A och B har samma början och samma slump. Det enda som skiljer dem åt är det du lägger in.',
  leadElsewhere:
    'A och B har samma slump, men börjar inte på samma ställe. Det andra som skiljer dem åt är det du lägger in.',
  number,
  whole: (value: number) => whole.format(value).replace('-', '−'),
  signed,
  season,
  inSentence,
  lanes: { a: 'A', b: 'B' },
  laneOf: (lane: string) => `Lopp ${lane}`,
  running: 'Räknar …',
  failed: 'Programmet räknade fel. Ta ett steg tillbaka och försök igen.',

  questions: {
    heading: 'Frågor att pröva',
    about: 'Varje fråga är två lopp att läsa, ändra i och gå vidare från.',
    own: 'Ditt eget försök',
    claim: (id: string) => `Påstående ${id}`,
    claimAbout: 'B är det som påståendet gäller, A är samma utan det.',
    list: {
      'paper-and-talk': {
        ask: 'Vad gör samtalet för en skriven överenskommelse?',
        look: 'A skriver bara. B talar först om vem som gör vad, skriver sedan och följer upp. Se på förtroendet, och på hur olika de två läser rollerna.',
      },
      'paper-alone': {
        ask: 'Hjälper en skriven överenskommelse om ingen talar?',
        look: 'A gör ingenting. B skriver, men talar aldrig om det. Papperet syns i det som är skrivet. Syns det i hur de två läser rollerna?',
      },
      'chair-exchanged': {
        ask: 'Vad är det värt att ha förberett sig när ordföranden byts?',
        look: 'Samma byte efter tjugo år i par. B har de tre åren före skrivit ner, delat och talat. Se på den lokala politiken och på kunskapen som satt i ett huvud.',
      },
      committees: {
        ask: 'Avskaffa nämnderna eller behålla dem?',
        look: 'B avskaffar. Se på helheten och på den lokala politiken: de går åt var sitt håll. Se sedan vem som får mer på bordet.',
      },
      promise: {
        ask: 'Berätta eller tiga om ett löfte när majoriteten byts?',
        look: 'A tiger, B berättar. Efter drygt ett år står det i tidningen. Se på hur mycket ordföranden litar på kommunchefen.',
      },
      exit: {
        ask: 'Säga upp sig eller bli avskedad: vad kostar skillnaden?',
        look: 'Samma kommunchef, samma dag, samma efterträdare. I B är det styrelsen som bestämmer. Se på förmågan och på utrymmet att säga emot.',
      },
      savings: {
        ask: 'Vad kostar en besparing som skjuts upp tre gånger?',
        look: 'A beslutar genast. B skjuter upp tre gånger. Se vad invånarna tycker det första året, och sedan på ekonomin.',
      },
      gold: {
        ask: 'Kan det täta samarbetet leva med obekväma frågor?',
        look: 'Samma täta samarbete i båda. I B ställer någon frågor och styrelsen får veta. Se på insynen, och på gråzonen som inte blir mindre.',
      },
      'nobody-writes': {
        ask: 'Tjugo år då ingen skriver ner något: när märks det?',
        look: 'I B skrivs det som bestäms ner en gång om året. Följ kunskapen i ett huvud, och leta efter året då linjerna går isär på allvar.',
      },
      'winners-only': {
        ask: 'Får alla partier samma underlag: gör det någon skillnad före valet?',
        look: 'A ger bara de styrande underlag, B ger alla samma. Till hösten år 4 byter makten händer. Se vad oppositionen tror om kommunchefen den dagen.',
      },
    },
  },

  answer: {
    heading: 'Svaret i modellen',
    later,
    differs: (when: string, at: number, name: string, points: number, a: string, b: string) =>
      `${when} (${season(at)}) ligger ${inSentence(name)} ${Math.abs(points)} ${
        Math.abs(points) === 1 ? 'punkt' : 'punkter'
      } ${points > 0 ? 'högre' : 'lägre'} i B än i A: ${b} mot ${a}.`,
    equal: (when: string, at: number, name: string, a: string, b: string) =>
      `${when} (${season(at)}) ligger ${inSentence(name)} lika i A och B: ${a === b ? a : `${a} och ${b}`}.`,
    already: (a: string, b: string) => `Redan från början var det ${b} i\u00a0B mot ${a} i\u00a0A.`,
    because: (sentence: string, where: string) =>
      `Mest för att ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)} (${where}).`,
    rule: (rule: string, where: string) =>
      `Största orsaken: ${rule.charAt(0).toLowerCase()}${rule.slice(1)} (${where}).`,
    act: (sentence: string, where: string) =>
      `Det som någon gjorde och som betydde mest: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)} (${where}).`,
    onlyA: (change: string) => `bara i\u00a0A:\u00a0${change}`,
    onlyB: (change: string) => `bara i\u00a0B:\u00a0${change}`,
    both: (a: string, b: string) => `A:\u00a0${a}, B:\u00a0${b}`,
    alone: (name: string, from: string, to: string, at: number) =>
      `${inSentence(name).replace(/^./, (letter) => letter.toUpperCase())} går från ${from} till ${to} (${season(at)}).`,
    compare: 'Lägg något i lopp B för att jämföra.',
    model:
      'Så räknar modellen. Om det är så i verkligheten är en annan fråga: varje orsak visar vad den bygger på.',
  },

  start: {
    heading: 'Början',
    presets: {
      'new-pair': ['Ett nytt par', 'Två som är nya för varandra och tyckte om varandra från första dagen.'],
      'working-pair': ['Ett par som fungerar', 'Tre år in. En del är skrivet, och folk säger vad de tycker.'],
      'twenty-year-pair': [
        'Tjugo år i par',
        'Samma två i tjugo år. Lite står på papper, mycket sitter i ett huvud, och få frågar.',
      ],
      'locked-pair': ['Ett par som låst sig', 'Två som inte längre tror på ett ord den andra säger.'],
      'after-majority-change': [
        'Efter ett maktskifte',
        'Vintern efter att makten bytt händer: en ny ordförande, och en kommunchef som arbetade åt den förra.',
      ],
      'with-committees': ['Med nämnder', 'En vanlig kommun med sina nämnder.'],
      'without-committees': ['Utan nämnder', 'Nämnderna är borta, och styrelsen bär allt.'],
      'small-municipality': [
        'En liten kommun',
        'Få människor och korta vägar: alla chefer ryms i ett rum, och ingen finns i reserv.',
      ],
    } as Readonly<Record<string, readonly [name: string, about: string]>>,
    own: 'Egna värden',
    ownAbout: 'En vanlig kommun, med de värden du ändrar.',
    ownAdd: 'Ändra ett värde till',
    ownAddButton: 'Lägg till',
    ownRemove: (name: string) => `Låt ${inSentence(name)} vara som vanligt`,
    ownValue: (name: string) => `${name}, 0–100`,
    trustParts: 'Ett förtroende som anges så här får lika delar och inget som skaver.',
    elsewhere: 'Låt B börja någon annanstans',
    ofB: 'Början för B',
    years: 'Hur länge?',
    yearsUnit: (years: number) => `${number(years)} år`,
    more: 'Slump och vanor',
    seed: 'Slumptal, 0–1 048 575',
    seedAbout:
      'Avgör allt som ingen råder över: vem den nya är, och vad som händer i omvärlden. A och B har alltid samma.',
    people: 'Vad gör alla andra?',
    still: 'Ingenting: bara det som ligger på tidslinjen händer',
    ordinary: 'Det de brukar: val, möten, gräl och byten händer också',
  },

  timeline: {
    heading: 'Tidslinjen',
    about:
      'Tryck i ett lopp för att lägga in något, dra för att flytta. Med tangenterna: gå till ett lopp, välj kvartal med pilarna och tryck Enter.',
    done: 'Det som görs',
    pick: (lane: string) => `Lopp ${lane}: välj kvartal med piltangenterna, Enter lägger in en händelse`,
    at: (when: string, what: string) => (what === '' ? `${when}, inget inlagt` : `${when}: ${what}`),
    add: (lane: string) => `Lägg in i ${lane}`,
    empty: 'Inget inlagt. Tiden går ändå, och drar i allt.',
    noB: 'Inget att jämföra med ännu.',
    copyAll: 'Börja B som en kopia av A',
    removeB: 'Ta bort B',
    clear: (lane: string) => `Töm ${lane}`,
    earlier: 'Ett kvartal tidigare',
    later: 'Ett kvartal senare',
    edit: 'Ändra',
    duplicate: (lane: string) => `Även i ${lane}`,
    remove: 'Ta bort',
    undo: 'Ångra',
    redo: 'Gör om',
    times: (n: number, from: string, to: string) => `${n} gånger, ${from} – ${to}`,
    removeAll: 'Ta bort alla',
    others: (n: number) => `${n} saker gjorde andra ändå`,
    dates: (when: string, what: string) => `Av sig självt ${when}: ${what}.`,
    election: 'val',
    moved: (what: string, when: string) => `Flyttad till ${when}: ${what}.`,
    added: (what: string, when: string) => `Inlagd ${when}: ${what}.`,
    removed: (what: string) => `Borttagen: ${what}.`,
  },

  event: {
    add: (lane: string) => `Lägg in i lopp ${lane}`,
    edit: (lane: string) => `Ändra i lopp ${lane}`,
    when: 'När',
    year: 'År',
    quarter: 'Kvartal',
    seasons: ['januari–mars', 'april–juni', 'juli–september', 'oktober–december'],
    search: 'Sök bland händelserna',
    found: (n: number) => (n === 1 ? '1 händelse' : `${n} händelser`),
    none: 'Inget med de orden. Pröva ett annat, till exempel ”löfte” eller ”nämnd”.',
    what: 'Vad händer?',
    byTime: 'Kalendern',
    kind: 'På vilket sätt?',
    noKind: 'Vanligt',
    tone: 'Hur sägs det?',
    tones: { gentle: 'Mjukt', firm: 'Hårt', none: 'Varken eller' },
    clause: 'Vilken punkt?',
    noClause: 'Ingen särskild',
    often: 'Hur ofta?',
    every: {
      0: 'En gång',
      1: 'Varje kvartal, tiden ut',
      2: 'Varje halvår, tiden ut',
      4: 'Varje år, tiden ut',
      8: 'Vartannat år, tiden ut',
    },
    by: 'Vem gör det?',
    towards: 'Mot vem?',
    unlawful: (law: string) => `Bryter mot lagen (${law}). Det verkar först, och upptäcks senare.`,
    save: 'Spara',
    put: 'Lägg in',
    pickFirst: 'Välj en händelse i listan.',
    cancel: 'Avbryt',
  },

  stocks: {
    heading: 'Kurvorna',
    pick: (n: number, most: number) => `Välj kurvor (${n} av högst ${most})`,
    full: (most: number) => `Högst ${most} kurvor på en gång. Ta bort en för att välja en annan.`,
    groups: { pair: 'Mellan de två', house: 'Kommunen', others: 'Andra relationer' },
    near: 'Närbild: skalan omkring linjerna',
    table: 'Visa som tabell',
    tableWhen: 'När',
    tableEvents: 'Händelser',
    tableOthers: (lane: string) => `andra i ${lane}`,
    why: 'Varför?',
    whyFor: (name: string) => `Varför? ${name}`,
    pointAt: (name: string) => `${name}: välj kvartal med piltangenterna, Enter visar orsakerna`,
    pointSays: (when: string, a: string, b: string, difference: string) =>
      b === '' ? `${when}: ${a}` : `${when}: A ${a}, B ${b}, skillnad ${difference}`,
    difference: 'skillnad',
    describe: (name: string, low: string, high: string) =>
      `${name}, kvartal för kvartal, på en skala där 0 är ${low} och 100 är ${high}.`,
    describeLane: (lane: string, from: string, to: string) => `${lane} går från ${from} till ${to}.`,
  },

  regimes: {
    heading: 'Lägena',
    about: 'Vad för slags läge det är. Där A och B skiljer sig är lägena olika.',
    only: 'Bara de som ändras eller skiljer sig visas.',
    none: 'Inga lägen ändras, och inget skiljer A från B.',
    describe: (name: string, lane: string, text: string) => `${name}, ${lane}: ${text}.`,
    from: (state: string, when: string) => `${state} från ${when}`,
  },

  ledger: {
    heading: 'Varför?',
    since: 'Räknat från',
    windows: { quarter: 'kvartalet före', year: 'ett år före', start: 'början' },
    a: 'A',
    b: 'B',
    difference: 'Skillnad',
    cause: 'Vad som hände',
    before: 'Före',
    equals: 'Blir',
    smaller: (n: number) => `${n} mindre orsaker tillsammans`,
    nothing: 'Ingenting ändrade det under den tiden.',
    hide: 'Stäng',
    derived: 'Läses av ur andra kurvor:',
    grounds: (n: number) => (n === 1 ? 'Bygger på ett påstående' : `Bygger på ${n} påståenden`),
    howSure: 'Hur säkert:',
    announce: (when: string, name: string, n: number) => `${name}, ${when}. ${n} orsaker.`,
  },

  link: {
    copy: 'Kopiera länk',
    copied: 'Länken är kopierad.',
    notCopied: 'Det gick inte att kopiera. Markera länken och kopiera för hand.',
    share: 'Dela',
    print: 'Skriv ut',
    whole: 'Hela skärmen',
    address: 'Länk till det här försöket',
    broken: 'Länken till försöket går inte att öppna.',
    nothingLost: 'Här är i stället en fråga att börja med. Resten av sidan fungerar som vanligt.',
    problems: {
      'not-a-link': 'Det där är ingen länk hit.',
      damaged: 'Något har fallit bort på vägen: en bokstav fattas eller är fel.',
      'unknown-format': 'Den kommer från en nyare utgåva än den här.',
      'unknown-word': 'Den nämner något som den här utgåvan av modellen inte har.',
    } as Readonly<Record<string, string>>,
  },
  rerun: {
    heading: 'Kör om jämförelsen här',
    about:
      'Samma antal och samma slumptal ger samma svar, här och i kommandot. Ett annat slumptal visar hur mycket slumpen betyder.',
    municipalities: (least: string, most: string) => `Antal kommuner, ${least}–${most}`,
    seed: 'Slumptal',
    start: 'Kör',
    cancel: 'Avbryt',
    progress: (done: number, all: number) => `${whole.format(done)} av ${whole.format(all)} kommuner`,
    stopped: 'Avbrutet. Inget är ändrat.',
    done: 'Klart.',
    failed: 'Det gick inte att köra. Försök igen med färre kommuner.',
    wrong: (least: string, most: string) => `Antalet måste vara ett heltal från ${least} till ${most}.`,
    wrongSeed: 'Slumptalet måste vara ett heltal från 0 till 1 048 575.',
  },
  problems: SV_LAB_PROBLEMS,
  problemAt: (lane: string, nth: number) => `Lopp ${lane}, händelse ${nth}: `,
};

export type LabTexts = typeof svLab;
