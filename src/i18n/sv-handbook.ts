/** What the page about the model says in Swedish. */
import { counter } from './count.ts';

const count = counter('sv');
const decimals = new Intl.NumberFormat('sv', { maximumFractionDigits: 1 });

export const svHandbook = {
  title: 'Så fungerar modellen',
  lead: 'Allt som händer i spelet räknas ut av en modell. Här ligger den öppen: vad den består av, vad den bygger på och hur säkra vi är.',
  toTitle: 'Till första sidan',
  contents: 'Innehåll',
  printNote: 'På papper kommer det som är utfällt.',
  print: 'Skriv ut',
  openAll: 'Fäll ut alla',
  closeAll: 'Fäll ihop alla',
  sections: {
    what: 'Vad modellen är',
    sure: 'Hur säkra vi är',
    chart: 'Lägena',
    stocks: 'Måtten',
    events: 'Händelserna',
    time: 'Tiden',
    exits: 'När kommunchefen går',
    constants: 'Konstanterna',
    claims: 'Påståendena',
    calibration: 'Mot verkligheten',
    lab: 'Laboratoriet',
    limits: 'Vad modellen inte kan säga',
  },

  what: [
    (stocks: number, _events: number) =>
      `Modellen håller reda på ${stocks} saker i en kommun: vem som litar på vem, vad som syns, vad som sägs och hur mycket som ligger på bordet.`,
    (_stocks: number, events: number) =>
      `Ingen sätter talen för hand. De rör sig av vad människor gör (${events} slags händelser) och av att tiden går.`,
    () =>
      'Mycket av det bekväma är gratis så länge ingen slutar, granskar eller röstar. Räkningen kommer då.',
    () =>
      'Varje ändring bokförs med datum och orsak, så att den som undrar varför det gick som det gick kan läsa det rad för rad.',
    () =>
      'Modellen spår inte. Den visar vad som följer om källorna har rätt om riktningen och vi har gissat rimligt om storleken.',
  ] as readonly ((stocks: number, events: number) => string)[],

  sure: {
    about:
      'Riktningarna kommer ur källor: forskning, intervjuer, paneler. Storlekarna är nästan alltid våra. Så här många tal och formler är av varje slag:',
    kinds: {
      published: 'Publicerad siffra',
      seed: 'Riktningen ur källorna, storleken vår',
      assumption: 'Vårt antagande',
    } as Readonly<Record<string, string>>,
    kindsAbout: {
      published: 'Talet står i en källa.',
      seed: 'Källan säger att det ena ger det andra, men inte hur mycket.',
      assumption: 'Vi har valt talet för att helheten ska bete sig rimligt.',
    } as Readonly<Record<string, string>>,
    numbers: (n: number) => count(n, 'tal eller formel', 'tal och formler'),
    claims: (all: number, core: number, tried: number) =>
      `Bakom ligger ${all} påståenden. ${tried} av dem prövas som egna test av modellen, ${core} räknas som dess kärna.`,
    evidence: 'Vad påståendena vilar på',
  },

  chart: {
    about:
      'Modellen är ett tillståndsdiagram med sju delar som löper sida vid sida. Varje del är alltid i ett läge. Pilarna visar vart den kan gå och siffrorna leder till listan, som säger vad som krävs.',
    howto: 'Välj ett läge för att se vad som leder dit och därifrån.',
    begin: 'börjar här',
    any: 'från vilket läge som helst',
    from: (state: string) => `Från ${state}`,
    into: (state: string) => `Till ${state}`,
    nowhere: 'Härifrån leder inget annat än det som gäller i alla lägen.',
    never: 'Hit leder ingenting: så kan det bara vara från början.',
    table: 'Alla övergångar som tabell',
    columns: { number: 'Nr', from: 'Från', to: 'Till', when: 'När' },
    or: 'eller',
    describe: (region: string, states: string, arrows: number) =>
      `${region}. Lägen: ${states}. ${count(arrows, 'pil', 'pilar')}, förklarade i listan.`,
    stateIn: (region: string) => `Lägen i ${region.toLowerCase()}`,
    showAll: 'Visa alla pilar',
  },

  stocks: {
    about:
      'Varje mått är ett tal från 0 till 100. Fäll ut ett för att se allt som flyttar det: vad tiden gör av sig själv och vad människor gör.',
    search: 'Sök bland måtten',
    layer: 'Vem ser det?',
    layers: { all: 'Alla', laget: 'Syns i Läget', sign: 'Syns som tecken', hidden: 'Dolt' } as Readonly<
      Record<string, string>
    >,
    good: 'Vilket håll är bra?',
    goods: { all: 'Alla', up: 'Högt', down: 'Lågt', neither: 'Inget' } as Readonly<Record<string, string>>,
    found: (n: number, of: number) => `${n} av ${count(of, 'mått', 'mått')}`,
    none: 'Inget mått stämmer med det.',
    scale: (low: string, high: string) => `0 är ${low}, 100 är ${high}.`,
    layerTag: { laget: 'Läget', sign: 'Tecken', hidden: 'Dolt' } as Readonly<Record<string, string>>,
    groups: { pair: 'Mellan de två', house: 'Kommunen', others: 'Andra relationer' },
    goodTag: { up: 'Högt är bra', down: 'Lågt är bra', neither: 'Inget håll är bra i sig' } as Readonly<
      Record<string, string>
    >,
    byTime: 'Av sig själv, varje kvartal',
    byActs: 'Av vad människor gör',
    noTime: 'Tiden gör ingenting med det av sig själv.',
    noActs: 'Ingen händelse flyttar det direkt.',
    derived: 'Räknas fram ur andra mått och flyttas bara av dem:',
    restsOn: 'Bygger på',
    up: 'Upp',
    down: 'Ner',
    kind: (kind: string) => `på sättet ”${kind}”`,
    given: 'om',
  },

  events: {
    about:
      'Det här kan hända, och det här leder det till. Berättelserna säger vad människor gör; modellen avgör följderna, lika för alla berättelser.',
    who: 'Vem gör det?',
    everybody: 'Alla',
    search: 'Sök bland händelserna',
    found: (n: number, of: number) => `${n} av ${count(of, 'händelse', 'händelser')}`,
    none: 'Ingen händelse stämmer med det.',
    doneBy: 'Kan göras av',
    unlawful: (law: string, by: string) => `Inte tillåtet (${law}). Upptäcks av ${by}.`,
    kind: (kind: string) => `På sättet ”${kind}”, utöver det andra`,
    nothing: 'Inget mer.',
    evidence: {
      Q: 'frågan är ställd, inte besvarad',
      H: 'preliminär iakttagelse av forskare',
      I: 'sagt i intervjuer',
      S: 'svar i enkät',
      A: 'författarnas resonemang',
      O: 'åsikt i panel',
      X: 'ett verkligt exempel',
      F: 'uppgift som går att kontrollera',
      E: 'vårt antagande',
    } as Readonly<Record<string, string>>,
    sure: 'Hur vi vet:',
  },

  time: {
    about:
      'Ett steg är ett kvartal. Kvartal 0 är januari–mars det första året efter ett val; nästa val kommer i september år 4. De här dagarna kommer av sig själva om ingen berättelse rapporterar dem:',
    date: 'Dag',
    event: 'Vad som händer',
    law: 'Lag',
    delays: 'Hur länge det dröjer',
    delaysAbout:
      'En följd kommer genast, kvartalet efter, drygt ett år efter, eller när något väcker den. Det som väntar och blir upptäckt en gång upptäcks inte igen.',
    wakes: 'Vad som väcker det som väntar',
    rules: 'Bokföringens regler',
    rulesAbout: 'Varje rad i räkningen är av ett av de här slagen.',
  },

  exits: {
    about:
      'Hur troligt det är att kommunchefen går räknas om varje kvartal, i två delar: av egna skäl och för hur de två drar jämnt. Varje kommunchef har ett tålamod som lottas en gång. Mer slitning gör aldrig att samma person går senare. I en berättelse går ingen av sig själv: där avgör människorna.',
    numbers: 'Talen',
    cases: 'Vad det blir',
    casesAbout: 'Uträknat av modellen själv: alla mått står på 50 utom det som nämns.',
    situation: 'Läge',
    quarter: 'Per kvartal',
    year: 'Inom ett år',
    cooperation: 'Därav samarbetet',
    percent: (n: string) => `${n} %`,
    value: 'Tal',
  },

  constants: {
    about: 'Alla tal som inte står i en händelse eller en formel. Vart och ett går att ändra och pröva.',
    name: 'Vad det är',
    value: 'Värde',
    source: 'Källa',
    sure: 'Hur säkert',
    none: '–',
  },

  claims: {
    inLab: 'Pröva i laboratoriet',
    about:
      'Modellen är byggd av påståenden ur källorna. Så många som möjligt prövas: två likadana kommuner där bara en sak skiljer, på hundra slumpade utgångslägen.',
    search: 'Sök bland påståendena',
    which: 'Vilka?',
    filters: {
      all: 'Alla',
      core: 'Kärnan',
      tested: 'Prövade',
      untestable: 'Går inte att pröva',
    } as Readonly<Record<string, string>>,
    found: (n: number, of: number) => `${n} av ${of} påståenden`,
    none: 'Inget påstående stämmer med det.',
    core: 'kärna',
    how: {
      sign: 'Prövas: med mot utan',
      condition: 'Prövas som villkor',
      contrast: 'Prövas som kontrast',
      hump: 'Prövas som puckel',
      coupling: 'Prövas som koppling',
      untestable: 'Kan inte prövas',
    } as Readonly<Record<string, string>>,
    tests: 'Så prövas det',
    note: 'På engelska, som det står i testet:',
    why: 'Varför inte, på engelska:',
    used: 'Det här i modellen vilar på det',
    unused: 'Inget enskilt mått och ingen händelse vilar på just det här.',
    sure: 'Hur säkert:',
  },

  calibration: {
    about:
      'Utan spelare och berättelse, med människor som gör det de brukar, körs modellen för tusentals kommuner i tjugo år. Utfallet jämförs med publicerade siffror om svenska kommunchefer.',
    missing: 'Jämförelsen finns inte med i den här utgåvan.',
    rerunMissing: 'Det som räknar om den kunde inte hämtas. Ladda om sidan.',
    runs: (municipalities: number, years: number, seed: number) =>
      `${count(municipalities, 'kommun', 'kommuner')} i ${years} år, frö ${seed}.`,
    figure: 'Siffra',
    published: 'Publicerat',
    ours: 'Modellen',
    use: 'Hur den används',
    directionOnly: 'bara riktningen',
    within: (from: string, to: string | undefined) =>
      to === undefined ? `minst ${from}` : `${from} till ${to}`,
    inside: 'inom felmarginalen',
    rightWay: 'åt det hållet',
    outside: 'utanför',
    uses: {
      fitted: 'Modellen är anpassad till den',
      'held-out': 'Undanhållen: den föll som den föll',
      input: 'Inlagd från början',
      assumption: 'Vårt antagande',
      compared: 'Bara jämförd',
    } as Readonly<Record<string, string>>,
    units: {
      share: (value: number) => `${decimals.format(value * 100)} %`,
      years: (value: number) => `${decimals.format(value)} år`,
      times: (value: number) => `${decimals.format(value)} gånger`,
      'of 290': (value: number) => `${decimals.format(value)} av 290`,
    } as Readonly<Record<'share' | 'years' | 'times' | 'of 290', (value: number) => string>>,
    figures: {
      'terms-with-a-change': 'Mandatperioder med minst ett byte av kommunchef',
      'exits-for-cooperation': 'Avgångar för problem i samarbetet med politiken',
      tenure: 'Kommunchefers tid på posten, i medeltal',
      'terms-with-two-changes': 'Mandatperioder med två byten eller fler',
      'exits-in-years-1-2': 'Avgångar under de två första åren efter ett val',
      'exits-when-the-majority-changes':
        'Avgångar året efter ett val som flyttade makten, mot ett som inte gjorde det',
      'changed-after-new-majority': 'Mandatperioder med byte, där valet flyttade makten',
      'changed-after-same-majority': 'Mandatperioder med byte, där det inte gjorde det',
      base: 'Avgångar per kvartal, utom året efter ett val',
      'exits-in-13-months': 'Avgångar på tretton månader efter ett val, av 290 kommuner',
      'completed-spells': 'Avslutade tider på posten, i medeltal',
      'terms-with-a-dismissal': 'Mandatperioder där någon skildes från tjänsten eller köptes ut',
      'yearly-mobility': 'Kommunchefer som går på ett år',
      'new-majorities': 'Val som gav en ny styrande koalition',
      minorities: 'Mandatperioder med minoritetsstyre',
      'new-chairs': 'Val efter vilka ordföranden är ny',
    } as Readonly<Record<string, string>>,
    habits: 'Vad folk brukar göra när ingen bestämmer',
    habitsAbout: 'Chansen per kvartal när allt är mittemellan. Andelarna är våra om inget annat sägs.',
    habit: 'Vana',
    chance: 'Chans',
    why: 'Varför',
  },

  lab: {
    about:
      'Välj ett utgångsläge, lägg in händelser och se kurvorna. Ändra en sak och jämför: det är så man avgör en tvist.',
    missing: 'Laboratoriet kunde inte hämtas. Ladda om sidan.',
  },

  limits: [
    'Den säger ingenting om en viss kommun, ett visst parti eller en viss person.',
    'Talen är lägen på en skala, inte mätningar. Jämför riktningar och ordning, aldrig decimaler.',
    'Källorna är mest intervjuer, paneler och råd från svenska kommuner åren 2011–2024. De säger vad som händer, sällan hur ofta.',
    'En körning är ett fall. Vilka som kommer och vad som drabbar kommunen lottas, så en enda kurva bevisar ingenting.',
    'Den känner bara de människor och händelser som finns här. Det som inte står i katalogen kan inte hända.',
    'Att modellen hamnar på kända siffror visar att den inte är orimlig, inte att den är sann.',
    'Vad som är ett gott beslut kan den inte säga. Det är läsarens sak.',
  ] as readonly string[],
};

export type HandbookTexts = typeof svHandbook;
