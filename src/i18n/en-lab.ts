/** What the laboratory says in English. */
import { EN_LAB_PROBLEMS } from './en-lab-problems.ts';
import { seasonText } from './quarter-text.ts';
import type { LabTexts } from './sv-lab.ts';

const decimals = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

const number = (value: number): string => decimals.format(value).replace('-', '−');
const signed = (change: number): string => (change > 0 ? `+${number(change)}` : number(change));
const season = (quarter: number): string => seasonText(quarter, 'en').replaceAll('year ', 'year\u00a0');

const COUNTED = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** How long after the first thing that differs. */
function later(quarters: number): string {
  if (quarters <= 0) return 'At once';
  if (quarters === 1) return 'A quarter later';
  if (quarters === 2) return 'Half a year later';
  if (quarters === 3) return 'Three quarters later';
  const years = Math.round(quarters / 2) / 2;
  if (years === 1) return 'One year later';
  const word = COUNTED[years];
  if (word) return `${word.charAt(0).toUpperCase()}${word.slice(1)} years later`;
  return `${Number.isInteger(years) ? years : `${Math.floor(years)}½`} years later`;
}

function inSentence(name: string): string {
  return /^(How|Who|What|When|Whether|Trust:) /.test(name) || name.includes(':')
    ? `“${name}”`
    : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

export const enLab: LabTexts = {
  heading: 'The laboratory',
  lead: 'A and B have the same start and the same chance. Only what you put in sets them apart.',
  leadElsewhere:
    'A and B have the same chance but do not begin at the same place. What else sets them apart is what you put in.',
  number,
  whole: (value: number) => whole.format(value).replace('-', '−'),
  signed,
  season,
  inSentence,
  lanes: { a: 'A', b: 'B' },
  laneOf: (lane: string) => `Course ${lane}`,
  running: 'Counting …',
  failed: 'The program went wrong. Take one step back and try again.',

  questions: {
    heading: 'Questions to try',
    about: 'Each question is two courses to read, change and go on from.',
    own: 'A trial of your own',
    claim: (id: string) => `Claim ${id}`,
    claimAbout: 'B is what the claim is about, A is the same without it.',
    list: {
      'paper-and-talk': {
        ask: 'What does talking do for a written agreement?',
        look: 'A only writes. B first talks about who does what, then writes and follows up. Look at the trust, and at how differently the two read their roles.',
      },
      'paper-alone': {
        ask: 'Does a written agreement help if nobody talks?',
        look: 'A does nothing. B writes, but never talks about it. The paper shows in what is written. Does it show in how the two read their roles?',
      },
      'chair-exchanged': {
        ask: 'What is it worth to be prepared when the chair is exchanged?',
        look: 'The same exchange after twenty years together. In the three years before, B has written down, shared and talked. Look at local policy, and at the knowledge that sat in one head.',
      },
      committees: {
        ask: 'Dissolve the committees or keep them?',
        look: 'B dissolves. Look at the whole and at local policy: they go opposite ways. Then see whose table gets fuller.',
      },
      promise: {
        ask: 'Tell or hide a promise when the majority changes?',
        look: 'A hides it, B tells. After a little more than a year it is in the paper. Look at how far the chair trusts the director.',
      },
      exit: {
        ask: 'To resign or to be dismissed: what does the difference cost?',
        look: 'The same director, the same day, the same successor. In B it is the board that decides. Look at the capacity and at the freedom to object.',
      },
      savings: {
        ask: 'What does a saving cost that is postponed three times?',
        look: 'A decides at once. B postpones three times. See what the residents think in the first year, and then the finances.',
      },
      gold: {
        ask: 'Can working closely live with awkward questions?',
        look: 'Equally close in both. In B somebody asks, and the board is told. Look at insight, and at the grey zone, which does not shrink.',
      },
      'nobody-writes': {
        ask: 'Twenty years in which nobody writes anything down: when does it show?',
        look: 'In B what was decided is written down once a year. Follow the knowledge in one head, and look for the year in which the lines really part.',
      },
      'winners-only': {
        ask: 'All parties get the same material: does it matter before the election?',
        look: 'A serves only those who govern, B gives everybody the same. In the autumn of year 4 power changes hands. See what the opposition thinks of the director that day.',
      },
    },
  },

  answer: {
    heading: 'The answer in the model',
    later,
    differs: (when: string, at: number, name: string, points: number, a: string, b: string) =>
      `${when} (${season(at)}), ${inSentence(name)} is ${Math.abs(points)} ${
        Math.abs(points) === 1 ? 'point' : 'points'
      } ${points > 0 ? 'higher' : 'lower'} in B than in A: ${b} against ${a}.`,
    equal: (when: string, at: number, name: string, a: string, b: string) =>
      `${when} (${season(at)}), ${inSentence(name)} is the same in A and B: ${a === b ? a : `${a} and ${b}`}.`,
    already: (a: string, b: string) => `It was ${b} in\u00a0B against ${a} in\u00a0A from the start.`,
    because: (sentence: string, where: string) =>
      `Mostly because ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)} (${where}).`,
    rule: (rule: string, where: string) =>
      `Largest cause: ${rule.charAt(0).toLowerCase()}${rule.slice(1)} (${where}).`,
    act: (sentence: string, where: string) =>
      `Of what anybody did, this meant most: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)} (${where}).`,
    onlyA: (change: string) => `only in\u00a0A:\u00a0${change}`,
    onlyB: (change: string) => `only in\u00a0B:\u00a0${change}`,
    both: (a: string, b: string) => `A:\u00a0${a}, B:\u00a0${b}`,
    alone: (name: string, from: string, to: string, at: number) =>
      `${inSentence(name).replace(/^./, (letter) => letter.toUpperCase())} goes from ${from} to ${to} (${season(at)}).`,
    compare: 'Put something in course B to compare.',
    model:
      'This is how the model counts. Whether it is so outside is another question: each cause shows what it is built on.',
  },

  start: {
    heading: 'The start',
    presets: {
      'new-pair': ['A new pair', 'Two who are new to each other and took to each other from the first day.'],
      'working-pair': [
        'A pair that works',
        'Three years in. Some of it is written, and people say what they think.',
      ],
      'twenty-year-pair': [
        'Twenty years together',
        'The same two for twenty years. Little is on paper, much is in one head, and few ask.',
      ],
      'locked-pair': ['A pair that is locked', 'Two who no longer believe a word the other says.'],
      'after-majority-change': [
        'After a change of power',
        'The winter after power changed hands: a new chair, and a director who worked for the last one.',
      ],
      'with-committees': ['With committees', 'An ordinary municipality with its committees.'],
      'without-committees': [
        'Without committees',
        'The committees are gone, and the board carries everything.',
      ],
      'small-municipality': [
        'A small municipality',
        'Few people and short paths: all managers fit in one room, and nobody is in reserve.',
      ],
    },
    own: 'Values of your own',
    ownAbout: 'An ordinary municipality, with the values you change.',
    ownAdd: 'Change one more value',
    ownAddButton: 'Add',
    ownRemove: (name: string) => `Leave ${inSentence(name)} as usual`,
    ownValue: (name: string) => `${name}, 0–100`,
    trustParts: 'A trust given like this has equal parts and no tension.',
    elsewhere: 'Let B begin elsewhere',
    ofB: 'The start of B',
    years: 'How long?',
    yearsUnit: (years: number) => `${number(years)} ${years === 1 ? 'year' : 'years'}`,
    more: 'Chance and habits',
    seed: 'Random number, 0–1,048,575',
    seedAbout:
      'Decides all that nobody controls: who the new person is, and what happens outside. A and B always have the same.',
    people: 'What does everybody else do?',
    still: 'Nothing: only what is on the timeline happens',
    ordinary: 'What they usually do: elections, meetings, quarrels and exits happen as well',
  },

  timeline: {
    heading: 'The timeline',
    about:
      'Press in a course to put something in, drag to move it. With the keys: go to a course, choose a quarter with the arrows and press Enter.',
    done: 'What is done',
    pick: (lane: string) => `Course ${lane}: choose a quarter with the arrow keys, Enter puts in an event`,
    at: (when: string, what: string) => (what === '' ? `${when}, nothing put in` : `${when}: ${what}`),
    add: (lane: string) => `Put into ${lane}`,
    empty: 'Nothing put in. Time passes all the same, and pulls at everything.',
    noB: 'Nothing to compare with yet.',
    copyAll: 'Begin B as a copy of A',
    removeB: 'Remove B',
    clear: (lane: string) => `Empty ${lane}`,
    earlier: 'One quarter earlier',
    later: 'One quarter later',
    edit: 'Change',
    duplicate: (lane: string) => `Also in ${lane}`,
    remove: 'Remove',
    undo: 'Undo',
    redo: 'Redo',
    times: (n: number, from: string, to: string) => `${n} times, ${from} – ${to}`,
    removeAll: 'Remove all',
    others: (n: number) => `${n} things others did anyhow`,
    dates: (when: string, what: string) => `By itself, ${when}: ${what}.`,
    election: 'election',
    moved: (what: string, when: string) => `Moved to ${when}: ${what}.`,
    added: (what: string, when: string) => `Put in ${when}: ${what}.`,
    removed: (what: string) => `Removed: ${what}.`,
  },

  event: {
    add: (lane: string) => `Put into course ${lane}`,
    edit: (lane: string) => `Change in course ${lane}`,
    when: 'When',
    year: 'Year',
    quarter: 'Quarter',
    seasons: ['January–March', 'April–June', 'July–September', 'October–December'],
    search: 'Search the events',
    found: (n: number) => (n === 1 ? '1 event' : `${n} events`),
    none: 'Nothing with those words. Try another, such as “promise” or “committee”.',
    what: 'What happens?',
    byTime: 'The calendar',
    kind: 'In which way?',
    noKind: 'Ordinary',
    tone: 'How is it said?',
    tones: { gentle: 'Gently', firm: 'Firmly', none: 'Neither' },
    clause: 'Which clause?',
    noClause: 'None in particular',
    often: 'How often?',
    every: {
      0: 'Once',
      1: 'Every quarter to the end',
      2: 'Every half-year to the end',
      4: 'Every year to the end',
      8: 'Every other year to the end',
    },
    by: 'Who does it?',
    towards: 'Towards whom?',
    unlawful: (law: string) => `Breaks the law (${law}). It works at first, and is found later.`,
    save: 'Save',
    put: 'Put in',
    pickFirst: 'Choose an event in the list.',
    cancel: 'Cancel',
  },

  stocks: {
    heading: 'The curves',
    pick: (n: number, most: number) => `Choose curves (${n} of at most ${most})`,
    full: (most: number) => `At most ${most} curves at a time. Remove one to choose another.`,
    groups: { pair: 'Between the two', house: 'The municipality', others: 'Other relations' },
    near: 'Close up: the scale around the lines',
    table: 'Show as a table',
    tableWhen: 'When',
    tableEvents: 'Events',
    tableOthers: (lane: string) => `others in ${lane}`,
    why: 'Why?',
    whyFor: (name: string) => `Why? ${name}`,
    pointAt: (name: string) => `${name}: choose a quarter with the arrow keys, Enter shows the causes`,
    pointSays: (when: string, a: string, b: string, difference: string) =>
      b === '' ? `${when}: ${a}` : `${when}: A ${a}, B ${b}, difference ${difference}`,
    difference: 'difference',
    describe: (name: string, low: string, high: string) =>
      `${name}, quarter by quarter, on a scale where 0 is ${low} and 100 is ${high}.`,
    describeLane: (lane: string, from: string, to: string) => `${lane} goes from ${from} to ${to}.`,
  },

  regimes: {
    heading: 'The situations',
    about: 'What kind of situation it is. Where A and B part, the situations differ.',
    only: 'Only those that change or differ are shown.',
    none: 'No situation changes, and nothing parts A from B.',
    describe: (name: string, lane: string, text: string) => `${name}, ${lane}: ${text}.`,
    from: (state: string, when: string) => `${state} from ${when}`,
  },

  ledger: {
    heading: 'Why?',
    since: 'Counted from',
    windows: { quarter: 'the quarter before', year: 'a year before', start: 'the start' },
    a: 'A',
    b: 'B',
    difference: 'Difference',
    cause: 'What happened',
    before: 'Before',
    equals: 'Makes',
    smaller: (n: number) => `${n} smaller causes together`,
    nothing: 'Nothing changed it during that time.',
    hide: 'Close',
    derived: 'Read off other curves:',
    grounds: (n: number) => (n === 1 ? 'Built on one claim' : `Built on ${n} claims`),
    howSure: 'How sure:',
    announce: (when: string, name: string, n: number) => `${name}, ${when}. ${n} causes.`,
  },

  link: {
    copy: 'Copy link',
    copied: 'The link is copied.',
    notCopied: 'It could not be copied. Select the link and copy it by hand.',
    share: 'Share',
    print: 'Print',
    whole: 'Full screen',
    address: 'Link to this trial',
    broken: 'The link to the trial cannot be opened.',
    nothingLost: 'Here is a question to begin with instead. The rest of the page works as usual.',
    problems: {
      'not-a-link': 'That is no link to this place.',
      damaged: 'Something was lost on the way: a letter is missing or wrong.',
      'unknown-format': 'It comes from a later edition than this one.',
      'unknown-word': 'It names something that this edition of the model does not have.',
    },
  },
  rerun: {
    heading: 'Run the comparison again here',
    about:
      'The same count and the same random number give the same answer, here and in the command. Another random number shows how much chance means.',
    municipalities: (least: string, most: string) => `Municipalities, ${least}–${most}`,
    seed: 'Random number',
    start: 'Run',
    cancel: 'Cancel',
    progress: (done: number, all: number) => `${whole.format(done)} of ${whole.format(all)} municipalities`,
    stopped: 'Cancelled. Nothing has changed.',
    done: 'Done.',
    failed: 'It could not be run. Try again with fewer municipalities.',
    wrong: (least: string, most: string) => `The count must be a whole number from ${least} to ${most}.`,
    wrongSeed: 'The random number must be a whole number from 0 to 1,048,575.',
  },
  problems: EN_LAB_PROBLEMS,
  problemAt: (lane: string, nth: number) => `Course ${lane}, event ${nth}: `,
};
