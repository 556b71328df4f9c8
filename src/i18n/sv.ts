/** What the interface says in Swedish: the source that the other languages are checked against. */
import { counter } from './count.ts';
import { seasonText, yearOf } from './quarter-text.ts';

const count = counter('sv');

export const sv = {
  game: 'Gyllene zonen',
  skipToText: 'Till texten',
  loading: 'Hämtar …',
  close: 'Stäng',
  stunder: (n: number) => count(n, 'stund', 'stunder'),
  when: (quarter: number) => seasonText(quarter, 'sv'),
  place: (id: string): string | undefined => PLACES[id],

  title: {
    lead: 'Ett rollspel om dem som arbetar där politik och förvaltning möts i en svensk kommun.',
    about:
      'Du tar plats i en av stolarna, läser, väljer och lever med valen. Huset minns vad du gör. Efteråt får du se vad det bekväma kostade och vad det obekväma var värt. Inget facit, inga poäng.',
    cases: 'Välj ett fall',
    chairs: 'I vilken stol sitter du?',
    minutes: (n: number) => `omkring ${count(n, 'minut', 'minuter')}`,
    startAs: (chair: string) => `Börja som ${chair.toLowerCase()}`,
    saved: 'Fortsätt där du var',
    resume: 'Fortsätt',
    read: 'Läs vad som hände',
    remove: 'Ta bort',
    savedOngoing: (quarter: number, steps: number) =>
      `Framme vid ${seasonText(quarter, 'sv')}, efter ${count(steps, 'val', 'val')}.`,
    savedFinished: (steps: number) => `Färdigspelat, ${count(steps, 'val', 'val')}.`,
    savedOutdated: 'Sparat i en äldre utgåva av fallet. Det går inte att spela vidare.',
    haveCode: 'Har du en kod eller en sparad fil?',
    code: 'Körkod',
    openCode: 'Öppna koden',
    openFile: 'Öppna en sparad fil',
    noCases: 'Det finns inget fall att spela här ännu.',
    settings: 'Inställningar',
    facts: 'Ingenting du gör lämnar den här datorn.',
  },

  play: {
    tools: 'Spelet',
    home: 'Till första sidan',
    year: (quarter: number) => `År ${yearOf(quarter)}`,
    earlier: 'Tidigare',
    undo: 'Ångra valet',
    save: 'Spara',
    settings: 'Inställningar',
    picture: 'Bilden i ord',
    legend: 'Vad tecknen i huset betyder',
    chose: 'Du valde:',
    choices: 'Vad gör du?',
    continue: 'Fortsätt',
    timeLeft: (left: number, of: number) => `Kvar: ${count(left, 'stund', 'stunder')} av ${of}`,
    closed: 'Stängt:',
    from: (name: string) => `${name}s förslag`,
    theEnd: 'Slut',
    toDebrief: 'Läs vad som hände',
    debrief: 'Efteråt',
  },

  reflect: {
    heading: 'Innan du får veta',
    weighed: 'Vad vägde tyngst?',
    predict: 'Vad gör den andra?',
    go: 'Gå vidare',
    skip: 'Hoppa över',
    note: 'Räknas inte. Du får tillbaka svaren efteråt.',
    reasons: {
      voters: 'Väljarna',
      law: 'Lagen',
      facts: 'Sakligheten',
      loyalty: 'Lojaliteten',
      progress: 'Att det blir gjort',
      relation: 'Relationen',
    },
  },

  laget: {
    heading: 'Läget',
    rows: {
      workload: 'Din arbetsbörda',
      citizenConfidence: 'Invånarnas förtroende',
      economy: 'Ekonomin',
      trustMine: (other: string) => `Ditt förtroende för ${other}`,
      trustTheirs: (other: string) => `${first(other)}s förtroende för dig`,
    },
    words: {
      workload: { low: 'Du hinner', middle: 'Fullt upp', high: 'Mer än du hinner' },
      citizenConfidence: { low: 'Lågt', middle: 'Avvaktande', high: 'Gott' },
      economy: { low: 'Ansträngd', middle: 'Går ihop', high: 'God' },
      trustMine: { low: 'Litet', middle: 'Prövande', high: 'Stort' },
      trustTheirs: { low: 'Litet', middle: 'Prövande', high: 'Stort' },
    },
    other: { director: 'ordföranden', chair: 'kommundirektören', secretary: 'ordföranden' } as Readonly<
      Record<string, string>
    >,
    anyOther: 'den andra',
    asOf: (quarter: number) => `vid ert senaste möte, ${seasonText(quarter, 'sv')}`,
    nothing: 'Inget har ändrat det än.',
    causesLoading: 'Hämtar orsakerna …',
    up: 'Ökade.',
    down: 'Minskade.',
    upMuch: 'Ökade tydligt.',
    downMuch: 'Minskade tydligt.',
    done: (quarter: number) => seasonText(quarter, 'sv'),
    promises: 'Löften',
    noPromises: 'Du har inte lovat något.',
    promise: {
      open: (quarter: number) => `till ${seasonText(quarter, 'sv')}`,
      kept: 'hållet',
      broken: 'brutet',
    },
  },

  past: {
    heading: 'Tidigare',
    intro: 'Det du har läst och valt, det senaste först. Går du tillbaka försvinner det som kom efter.',
    none: 'Du har inte valt något än.',
    back: 'Gå tillbaka hit',
    restart: 'Börja om från början',
    restartSure: 'Allt du har valt i det här fallet försvinner.',
    restartYes: 'Ja, börja om',
    restartNo: 'Nej',
  },

  save: {
    heading: 'Spara',
    auto: 'Spelet sparas på den här datorn efter varje val.',
    code: 'Körkod',
    codeAbout: 'Med koden öppnas samma spel på en annan dator, val för val.',
    noCode: 'Det här spelet har ingen kod.',
    copy: 'Kopiera koden',
    copied: 'Kopierad.',
    file: 'Spara till en fil',
    open: 'Öppna en sparad fil',
  },

  settings: {
    heading: 'Inställningar',
    textSize: 'Textstorlek',
    percent: (n: number) => `${n} %`,
    theme: 'Utseende',
    themes: { system: 'Som datorn', light: 'Ljust', dark: 'Mörkt', projector: 'Projektor' },
    motion: 'Rörelse',
    motions: { system: 'Som datorn', calm: 'Stilla', full: 'Rörligt' },
    townhall: 'Bilden av huset',
    townhallOn: 'Visas',
    townhallOff: 'Visas inte',
    language: 'Språk',
    languages: { sv: 'Svenska', en: 'English' },
    languageNote: 'Menyer och knappar byter språk. Fallen är skrivna på svenska.',
  },

  notices: {
    'storage-blocked':
      'Webbläsaren låter inte spelet spara. Du kan spela ändå; spara till en fil innan du stänger.',
    'storage-full': 'Det finns ingen plats kvar att spara på. Spela vidare och spara till en fil.',
    'save-outdated': 'Fallet har ändrats sedan du spelade. Det går inte att fortsätta, men du kan börja om.',
    'save-damaged': 'Det sparade spelet går inte att läsa.',
    'save-foreign': 'Filen är inte ett sparat spel härifrån.',
    'save-imported': 'Det sparade spelet är öppnat.',
    'save-exported': 'Spelet är sparat till en fil.',
    'code-copied': 'Koden är kopierad.',
    'picture-missing': 'Bilden av huset kan inte visas här. Allt som händer står i texten.',
    'picture-lost': 'Bilden av huset försvann. Allt som händer står i texten.',
    refused: 'Det går inte.',
    'other-tab': 'Spelet är öppet i en annan flik. Det som görs sist är det som sparas.',
    'part-missing': 'En del av sidan kunde inte hämtas. Försök igen.',
  },
  dismiss: 'Stäng meddelandet',

  problem: {
    heading: 'Det gick inte att öppna',
    given: 'Det som stod:',
    toTitle: 'Till första sidan',
    start: (title: string) => `Spela ${title}`,
  },
  problems: {
    'unknown-case': 'Länken pekar på ett fall som inte finns här.',
    'unknown-chair': 'Länken pekar på en stol som inte finns i det här fallet.',
    'broken-code': 'Koden går inte att läsa. Kontrollera att alla tecken kom med.',
    'code-other-version': 'Koden kommer från en annan utgåva av fallet och kan inte spelas upp här.',
    'bad-parameter': 'Något i länken går inte att förstå.',
    'story-missing': 'Fallet kunde inte hämtas. Kontrollera uppkopplingen och försök igen.',
  },

  failure: {
    heading: 'Här tog det stopp',
    kinds: {
      'story-error': 'Det är ett fel i berättelsen. Det du har valt finns kvar.',
      loop: 'Berättelsen går i en ring och kommer inte vidare. Det du har valt finns kvar.',
      'dead-end': 'Berättelsen tar slut utan ett slut. Det du har valt finns kvar.',
      'unknown-event': 'Berättelsen säger något som spelet inte förstår. Det du har valt finns kvar.',
      program: 'Det är ett fel i spelet. Det du har valt finns kvar.',
    },
    back: 'Ett steg tillbaka',
    restart: 'Börja om fallet',
    copy: 'Kopiera felrapporten',
    copied: 'Felrapporten är kopierad.',
    detail: 'Felrapporten',
  },
};

const PLACES: Readonly<Record<string, string>> = {
  council: 'Fullmäktigesalen',
  chair: 'Ordförandens rum',
  'party-room': 'Partirummet',
  'board-room': 'Styrelsens rum',
  'committee-school': 'Skolnämndens rum',
  'committee-care': 'Socialnämndens rum',
  'committee-technical': 'Tekniska nämndens rum',
  corridor: 'Korridoren',
  stairs: 'Trappan',
  'coffee-room': 'Fikarummet',
  director: 'Kommundirektörens rum',
  'secretary-archive': 'Kansliet och arkivet',
  finance: 'Ekonomienheten',
  'service-desk': 'Receptionen',
  square: 'Torget',
  car: 'I bilen',
  home: 'Hemma',
  'village-hall': 'Bygdegården',
  shop: 'I affären',
  telephone: 'I telefon',
};

function first(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
