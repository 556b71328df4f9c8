/** Made-up views to draw and test the page with, from the opening of the first case. */
import type { Choice, Laget, LagetRow, Passage, ReflectPrompt, View } from '../../src/run/view.ts';
import type { CaseInfo } from '../../src/ui/ui-model.ts';

export function choice(id: string, text: string, more: Partial<Choice> = {}): Choice {
  return { id, place: 0, text, open: true, ...more };
}

export function passage(id: string, lines: readonly string[], more: Partial<Passage> = {}): Passage {
  return {
    id,
    lines: lines.map((text) => ({ text })),
    choices: [],
    unmentioned: [],
    quarter: 0,
    people: [],
    remembers: [],
    claims: [],
    laws: [],
    ...more,
    ...(more.choices && { choices: more.choices.map((one, place) => ({ ...one, place })) }),
  };
}

export const MONDAY = passage(
  'p1',
  [
    'Måndag, tjugo i sju.',
    'Kaffeautomaten på plan två tar bara enkronor, och du har en femma. Du har varit kommunchef i elva dagar. Göte Brunnsjö kommer uppför trappan med kavajen över axeln och en påse bullar i handen. Han ser femman, ser automaten och slår till plåten strax under myntinkastet. En mugg ramlar ner.',
    '– Det där ska inte in i någon instruktion, säger han. Jaha du. Skolan i Tjärnby. Vad gör vi?',
    'Inne i sammanträdesrummet väntar sex personer med varsin pärm. De har inte hört frågan. Ingen i det här huset har förut frågat vad du tycker, och klockan är inte sju än.',
  ],
  {
    place: 'coffee-room',
    choices: [
      choice('p1.say', 'Säg vad du tycker, här vid automaten.', { at: 'gote' }),
      choice('p1.hear', '»Ska vi inte höra dem där inne först?«'),
      choice('p1.promise', '»Vad har du lovat i Tjärnby?«'),
      choice('p1.week', '»Ge mig en vecka. Du får två förslag, på papper.«'),
    ],
  },
);

export const TWO_THINGS = passage(
  'm2.hub',
  [
    'Emmy Sandvall har haft rummet i nio dagar. Götes tavla med älgarna är borta och har lämnat en ljusare fyrkant på tapeten. Hon har inte hängt upp något i stället.',
    '– Fyra personer har ringt mig den här veckan om saker vi har lovat dem, säger hon. Åkeriet vid infarten. Fotbollen. En som heter Rune och vill ha en brygga. Stämmer det?',
    'Åkeriet stämmer. Fotbollen stämmer nästan. Bryggan var en nick på en parkering, och du stod bredvid.',
    '– Jag behöver se allt som är utlovat. Till fredag. Göte sa att du har det.',
    'Hon tittar på mappen under din arm. I den ligger en dagordning. Resten har du i huvudet.',
  ],
  {
    place: 'chair',
    quarter: 77,
    stunder: { decision: 'm2', left: 2, of: 3 },
    choices: [
      choice('hub.saga', 'Gå ner till Saga i arkivet.', { cost: 1, at: 'secretary-archive' }),
      choice('hub.bryggan', 'Hör med Bengt-Åke vad bryggan kostar.', { cost: 1 }),
      choice('hub.gote', 'Ring Göte.', { cost: 0 }),
      choice('hub.kalendrar', 'Leta i kalendrarna, alla tjugo.', {
        open: false,
        reason: 'De ligger i Götes källare, och han är i Spanien.',
      }),
      choice('hub.fraga', 'Fråga Emmy vad hon ska ha listan till, och om hon vill ha den skriven.', {
        cost: 2,
      }),
      choice('hub.hem', 'Gå hem i tid.', { cost: 1 }),
      choice('hub.nu', 'Nu.'),
    ],
  },
);

export const NINTH_DAY = passage('m2', ['Fredag. Emmy har satt fram två stolar.', '– Nå?'], {
  place: 'chair',
  quarter: 77,
  key: 'm2',
  choices: [
    choice('m2.lista', 'Skriv listan i kväll. Hela, också det som bara blev en nick.', {
      move: { meeting: 'm2', option: 'lista' },
    }),
    choice(
      'm2.mandag',
      '»Det mesta går inte att skriva ner. Kom till automaten på måndag, tjugo i sju, så tar vi dem en och en.«',
      { move: { meeting: 'm2', option: 'mandag' } },
    ),
    choice('m2.gote', '»Då ska Göte sitta med. Hälften är hans att berätta.« Ring medan hon hör på.', {
      move: { meeting: 'm2', option: 'gote' },
    }),
  ],
});

export const EMMYS_ANSWER: ReflectPrompt = {
  meeting: 'm2',
  choice: choice('m2.lista', 'Skriv listan i kväll. Hela, också det som bara blev en nick.'),
  question: 'Vad gör Emmy?',
  answers: [
    { id: 'ladan', text: 'Tackar och lägger den i lådan' },
    { id: 'vem', text: 'Frågar vem som har sagt ja till varje punkt' },
    { id: 'stryker', text: 'Stryker tre på stående fot' },
    { id: 'styrelsen', text: 'Tar med den till styrelsen' },
  ],
};

export const THE_END = passage(
  'slut',
  [
    'November. Det regnar i trapphuset, för taket är inte lagat.',
    '– Kaffe? säger Emmy. Hon slår inte på plåten.',
  ],
  { quarter: 87, place: 'stairs', ending: { id: 'tva-roller', title: 'Två roller' } },
);

const row = (id: LagetRow['id'], value: number, level: LagetRow['level'], asOf?: number): LagetRow => ({
  id,
  stock: id,
  value,
  level,
  ...(asOf !== undefined && { asOf }),
  causes:
    id === 'economy'
      ? []
      : [
          {
            quarter: 77,
            stock: id,
            change: -12,
            cause: { event: 'director.hides-running-promise', quarter: 72 },
            rule: 'late',
            claims: [],
          },
          {
            quarter: 76,
            stock: id,
            change: 4,
            cause: { event: 'director.keeps-promise', quarter: 76 },
            rule: 'now',
            claims: [],
          },
        ],
});

export const LAGET: Laget = {
  rows: [
    row('workload', 71, 'high'),
    row('citizenConfidence', 52, 'middle'),
    row('economy', 44, 'middle'),
    row('trustMine', 81, 'high'),
    row('trustTheirs', 30, 'low', 76),
  ],
  promises: [
    { id: 'lista', text: 'Listan över det som är utlovat, till Emmy', due: 77, state: 'open' },
    { id: 'brygga', text: 'Bryggan, till Rune', due: 74, state: 'broken' },
  ],
};

export function view(more: Partial<View> = {}): View {
  return {
    status: 'reading',
    caseId: 'parhasten',
    chair: 'director',
    seed: 7,
    title: 'Tjugo år i samma sele',
    hasModel: true,
    passage: MONDAY,
    past: [],
    laget: LAGET,
    quarter: more.passage?.quarter ?? 0,
    cast: {},
    ...more,
  };
}

export const CASES: readonly CaseInfo[] = [
  {
    id: 'parhasten',
    title: 'Tjugo år i samma sele',
    municipality: 'Almberga',
    minutes: 25,
    blurb:
      'En kommunchef och en ordförande har dragit samma lass i tjugo år. En måndag säger den ena att han slutar.',
    chairs: [
      {
        id: 'director',
        title: 'Kommunchefen',
        person: 'Ragnhild Tovås',
        intro: 'Du börjar på en måndag, tjugo i sju, vid en kaffeautomat som bara tar enkronor.',
      },
    ],
  },
];
