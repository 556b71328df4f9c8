/** What the interface says in Swedish: the source that the other languages are checked against. */
import { counter } from './count.ts';
import { seasonText, spanText, yearOf } from './quarter-text.ts';

const count = counter('sv');

export const sv = {
  language: 'sv',
  game: 'Gyllene zonen',
  skipToText: 'Till texten',
  loading: 'Hämtar …',
  close: 'Stäng',
  stunder: (n: number) => (n === 0 ? 'tar ingen tid' : count(n, 'stund', 'stunder')),
  when: (quarter: number) => seasonText(quarter, 'sv'),
  place: (id: string): string | undefined => PLACES[id],

  play: {
    tools: 'Spelet',
    home: 'Till första sidan',
    toOwn: 'Till ditt fall',
    year: (quarter: number) => `År ${yearOf(quarter)}`,
    earlier: 'Tidigare',
    undo: 'Ångra valet',
    save: 'Spara',
    settings: 'Inställningar',
    glossary: 'Ord',
    picture: 'Bilden i ord',
    wholeHouse: 'Hela huset',
    closeUp: 'Närmare',
    legend: 'Vad tecknen i huset betyder',
    rooms: 'Rum för rum',
    chose: 'Du valde:',
    choices: 'Vad gör du?',
    timeLeft: (left: number, of: number) => `Kvar: ${count(left, 'stund', 'stunder')} av ${of}`,
    timeNote: 'Så mycket hinner du före beslutet. Resten blir ogjort.',
    closed: 'Stängt:',
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
    other: { director: 'ordföranden', chair: 'kommunchefen', secretary: 'ordföranden' } as Readonly<
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
    done: (from: number, to: number) => spanText(from, to, 'sv'),
    promises: 'Löften',
    noPromises: 'Du har inte lovat något.',
    toCome: (other: string) => `Du sitter inte i stolen än. Du och ${other} har inte börjat.`,
    promise: {
      open: (quarter: number) => `till ${seasonText(quarter, 'sv')}`,
      kept: 'hållet',
      broken: 'brutet',
    },
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
    'story-shortened': 'Berättelsen har ändrats. Det här är det sista stället som finns kvar av din väg.',
  },
  dismiss: 'Stäng meddelandet',
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
  director: 'Chefens rum',
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
