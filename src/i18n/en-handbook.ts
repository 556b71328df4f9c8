/** What the page about the model says in English; the compiler holds it to the Swedish keys. */
import { counter } from './count.ts';
import type { HandbookTexts } from './sv-handbook.ts';

const count = counter('en');
const decimals = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

export const enHandbook: HandbookTexts = {
  title: 'How the model works',
  lead: 'Everything that happens in the game is worked out by a model. Here it lies open: what it is made of, what it is built on and how sure we are.',
  toTitle: 'To the first page',
  contents: 'Contents',
  printNote: 'What is unfolded comes on paper.',
  print: 'Print',
  openAll: 'Unfold all',
  closeAll: 'Fold all',
  sections: {
    what: 'What the model is',
    sure: 'How sure we are',
    chart: 'The states',
    stocks: 'The measures',
    events: 'The events',
    time: 'Time',
    exits: 'When the director leaves',
    constants: 'The constants',
    claims: 'The claims',
    calibration: 'Against the record',
    lab: 'The laboratory',
    limits: 'What the model cannot say',
  },
  what: [
    (stocks) =>
      `The model keeps track of ${stocks} things in a municipality: who trusts whom, what can be seen, what is said and how much lies on the table.`,
    (_stocks, events) =>
      `Nobody sets the numbers by hand. They move by what people do (${events} kinds of events) and by time passing.`,
    () =>
      'Much of what is comfortable is free as long as nobody leaves, looks or votes. That is when the bill comes.',
    () =>
      'Every change is booked with its date and cause, so that whoever wonders why it went as it did can read it line by line.',
    () =>
      'The model does not foretell. It shows what follows if the sources are right about the direction and we have guessed reasonably about the size.',
  ],
  sure: {
    about:
      'The directions come from sources: research, interviews, panels. The sizes are nearly always ours. So many numbers and formulas are of each kind:',
    kinds: {
      published: 'Published figure',
      seed: 'Direction from the sources, size ours',
      assumption: 'Our assumption',
    },
    kindsAbout: {
      published: 'The number stands in a source.',
      seed: 'The source says that one thing gives another, but not how much.',
      assumption: 'We chose the number so that the whole behaves reasonably.',
    },
    numbers: (n) => count(n, 'number or formula', 'numbers and formulas'),
    claims: (all, core, tried) =>
      `Behind it lie ${all} claims. ${tried} of them are tried as tests of their own, ${core} count as its core.`,
    evidence: 'What the claims rest on',
  },
  chart: {
    about:
      'The model is a statechart of seven regions that run side by side. Each region is always in one state. The arrows show where it can go, and the numbers lead to the list, which says what it takes.',
    howto: 'Choose a state to see what leads to it and from it.',
    begin: 'begins here',
    any: 'from any state',
    from: (state) => `From ${state}`,
    into: (state) => `To ${state}`,
    nowhere: 'Nothing leads from here but what holds in every state.',
    never: 'Nothing leads here: it can only be so from the beginning.',
    table: 'All transitions as a table',
    columns: { number: 'No.', from: 'From', to: 'To', when: 'When' },
    or: 'or',
    describe: (region, states, arrows) =>
      `${region}. States: ${states}. ${count(arrows, 'arrow', 'arrows')}, explained in the list.`,
    stateIn: (region) => `States of ${region.charAt(0).toLowerCase()}${region.slice(1)}`,
    showAll: 'Show all arrows',
  },
  stocks: {
    about:
      'Each measure is a number from 0 to 100. Unfold one to see everything that moves it: what time does by itself and what people do.',
    search: 'Search the measures',
    layer: 'Who sees it?',
    layers: { all: 'All', laget: 'Shown while one plays', sign: 'Seen as a sign', hidden: 'Hidden' },
    good: 'Which way is good?',
    goods: { all: 'All', up: 'High', down: 'Low', neither: 'Neither' },
    found: (n, of) => `${n} of ${count(of, 'measure', 'measures')}`,
    none: 'No measure fits that.',
    scale: (low, high) => `0 is ${low}, 100 is ${high}.`,
    layerTag: { laget: 'Shown', sign: 'Sign', hidden: 'Hidden' },
    groups: { pair: 'Between the two', house: 'The municipality', others: 'Other relations' },
    goodTag: { up: 'High is good', down: 'Low is good', neither: 'No way is good in itself' },
    byTime: 'By itself, each quarter',
    byActs: 'By what people do',
    noTime: 'Time does nothing to it by itself.',
    noActs: 'No event moves it directly.',
    derived: 'Worked out from other measures and moved by them alone:',
    restsOn: 'Rests on',
    up: 'Up',
    down: 'Down',
    kind: (kind) => `done as “${kind}”`,
    given: 'if',
  },
  events: {
    about:
      'This can happen, and this is what it leads to. The stories say what people do; the model decides the consequences, the same for every story.',
    who: 'Who does it?',
    everybody: 'Everybody',
    search: 'Search the events',
    found: (n, of) => `${n} of ${count(of, 'event', 'events')}`,
    none: 'No event fits that.',
    doneBy: 'Can be done by',
    unlawful: (law, by) => `Not allowed (${law}). Found by ${by}.`,
    kind: (kind) => `Done as “${kind}”, beside the rest`,
    nothing: 'Nothing more.',
    evidence: {
      Q: 'the question is asked, not answered',
      H: 'preliminary finding of researchers',
      I: 'said in interviews',
      S: 'answers to a survey',
      A: 'the authors’ reasoning',
      O: 'opinion in a panel',
      X: 'one real example',
      F: 'a fact that can be checked',
      E: 'our assumption',
    },
    sure: 'How we know:',
  },
  time: {
    about:
      'One step is a quarter. Quarter 0 is January–March of the first year after an election; the next election comes in September of year 4. These days come by themselves if no story reports them:',
    date: 'Day',
    event: 'What happens',
    law: 'Law',
    delays: 'How long it takes',
    delaysAbout:
      'A consequence comes at once, the quarter after, a good year after, or when something wakes it. What waits and has been found once is not found again.',
    wakes: 'What wakes the waiting',
    rules: 'The rules of the ledger',
    rulesAbout: 'Every line of the account is of one of these kinds.',
  },
  exits: {
    about:
      'How likely it is that the director leaves is worked out anew each quarter, in two parts: for reasons of one’s own and for how the two get on. Each director has a patience that is drawn once. More strain never makes the same person leave later. In a story nobody leaves by itself: there the people decide.',
    numbers: 'The numbers',
    cases: 'What it comes to',
    casesAbout: 'Worked out by the model itself: every measure stands at 50 but for what is named.',
    situation: 'Situation',
    quarter: 'In a quarter',
    year: 'Within a year',
    cooperation: 'Of it cooperation',
    percent: (n) => `${n} %`,
    value: 'Number',
  },
  constants: {
    about: 'Every number that stands in no event and no formula. Each can be changed and tried.',
    name: 'What it is',
    value: 'Value',
    source: 'Source',
    sure: 'How sure',
    none: '–',
  },
  claims: {
    inLab: 'Try it in the laboratory',
    about:
      'The model is built from claims in the sources. As many as possible are tried: two municipalities alike but for one thing, from a hundred random starts.',
    search: 'Search the claims',
    which: 'Which?',
    filters: { all: 'All', core: 'The core', tested: 'Tried', untestable: 'Cannot be tried' },
    found: (n, of) => `${n} of ${of} claims`,
    none: 'No claim fits that.',
    core: 'core',
    how: {
      sign: 'Tried: with against without',
      condition: 'Tried as a condition',
      contrast: 'Tried as a contrast',
      hump: 'Tried as a hump',
      coupling: 'Tried as a coupling',
      untestable: 'Cannot be tried',
    },
    tests: 'How it is tried',
    note: 'As the test states it:',
    why: 'Why not:',
    used: 'What in the model rests on it',
    unused: 'No single measure and no event rests on just this.',
    sure: 'How sure:',
  },
  calibration: {
    about:
      'Without player and story, with people who do what they usually do, the model is run for thousands of municipalities over twenty years. What comes out is compared with published figures about Swedish directors.',
    missing: 'The comparison is not part of this edition.',
    rerunMissing: 'What counts it again could not be fetched. Reload the page.',
    runs: (municipalities, years, seed) =>
      `${count(municipalities, 'municipality', 'municipalities')} for ${years} years, seed ${seed}.`,
    figure: 'Figure',
    published: 'Published',
    ours: 'The model',
    use: 'How it is used',
    directionOnly: 'the direction only',
    within: (from, to) => (to === undefined ? `at least ${from}` : `${from} to ${to}`),
    inside: 'within its error',
    rightWay: 'that way',
    outside: 'outside',
    uses: {
      fitted: 'The model is fitted to it',
      'held-out': 'Held out: it fell as it fell',
      input: 'Put in from the beginning',
      assumption: 'Our assumption',
      compared: 'Only compared',
    },
    units: {
      share: (value) => `${decimals.format(value * 100)} %`,
      years: (value) => `${decimals.format(value)} years`,
      times: (value) => `${decimals.format(value)} times`,
      'of 290': (value) => `${decimals.format(value)} of 290`,
    },
    figures: {} as Readonly<Record<string, string>>,
    habits: 'What people usually do when nobody decides',
    habitsAbout:
      'The chance per quarter when everything is middling. The shares are ours unless said otherwise.',
    habit: 'Habit',
    chance: 'Chance',
    why: 'Why',
  },
  lab: {
    about:
      'Choose a start, put in events and see the curves. Change one thing and compare: that is how an argument is settled.',
    missing: 'The laboratory could not be fetched. Reload the page.',
  },
  limits: [
    'It says nothing about any one municipality, party or person.',
    'The numbers are places on a scale, not measurements. Compare directions and order, never decimals.',
    'The sources are mostly interviews, panels and advice from Swedish municipalities in the years 2011–2024. They say what happens, seldom how often.',
    'A run is one case. Who comes and what hits the municipality is drawn, so a single curve proves nothing.',
    'It knows only the people and events that are here. What is not in the catalogue cannot happen.',
    'That the model lands on known figures shows that it is not absurd, not that it is true.',
    'What a good decision is it cannot say. That is for the reader.',
  ],
};
