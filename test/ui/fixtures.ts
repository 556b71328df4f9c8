/** Made-up parts of a view to test the page with, from the opening of the first case. */
import type { Choice, Laget, LagetRow, Passage, ReflectPrompt } from '../../src/run/view.ts';

function choice(id: string, text: string, more: Partial<Choice> = {}): Choice {
  return { id, place: 0, text, open: true, ...more };
}

function passage(id: string, lines: readonly string[], more: Partial<Passage> = {}): Passage {
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
