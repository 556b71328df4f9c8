/** What the interface says in English; the compiler holds it to the Swedish keys. */
import { counter } from './count.ts';
import { seasonText, spanText, yearOf } from './quarter-text.ts';
import type { Texts } from './text.ts';

const count = counter('en');

export const en: Texts = {
  language: 'en',
  game: 'Gyllene zonen',
  skipToText: 'To the text',
  loading: 'Loading …',
  close: 'Close',
  stunder: (n) => (n === 0 ? 'takes no time' : count(n, 'hour', 'hours')),
  when: (quarter) => seasonText(quarter, 'en'),
  place: (id) => PLACES[id],

  play: {
    tools: 'The game',
    home: 'To the first page',
    toOwn: 'To your case',
    year: (quarter) => `Year ${yearOf(quarter)}`,
    earlier: 'Earlier',
    undo: 'Undo the choice',
    save: 'Save',
    settings: 'Settings',
    glossary: 'Words',
    picture: 'The picture in words',
    legend: 'What the signs in the house mean',
    chose: 'You chose:',
    choices: 'What do you do?',
    timeLeft: (left, of) => `Left: ${count(left, 'hour', 'hours')} of ${of}`,
    timeNote: 'This much you have time for before the decision. The rest stays undone.',
    closed: 'Closed:',
    theEnd: 'The end',
    toDebrief: 'Read what happened',
    debrief: 'Afterwards',
  },

  reflect: {
    heading: 'Before you know',
    weighed: 'What weighed most?',
    predict: 'What does the other do?',
    go: 'Go on',
    skip: 'Skip',
    note: 'Not scored. Your answers come back afterwards.',
    reasons: {
      voters: 'The voters',
      law: 'The law',
      facts: 'The facts',
      loyalty: 'Loyalty',
      progress: 'Getting it done',
      relation: 'The relation',
    },
  },

  laget: {
    heading: 'Where things stand',
    rows: {
      workload: 'Your workload',
      citizenConfidence: 'The citizens’ confidence',
      economy: 'The economy',
      trustMine: (other) => `Your trust in ${other}`,
      trustTheirs: (other) => `${other.charAt(0).toUpperCase()}${other.slice(1)}’s trust in you`,
    },
    words: {
      workload: { low: 'You have time', middle: 'Busy', high: 'More than you have time for' },
      citizenConfidence: { low: 'Low', middle: 'Wait and see', high: 'Good' },
      economy: { low: 'Strained', middle: 'Makes ends meet', high: 'Good' },
      trustMine: { low: 'Small', middle: 'Tentative', high: 'Great' },
      trustTheirs: { low: 'Small', middle: 'Tentative', high: 'Great' },
    },
    other: { director: 'the chair', chair: 'the director', secretary: 'the chair' },
    anyOther: 'the other',
    asOf: (quarter) => `at your last meeting, ${seasonText(quarter, 'en')}`,
    nothing: 'Nothing has changed it yet.',
    causesLoading: 'Loading the causes …',
    up: 'Rose.',
    down: 'Fell.',
    upMuch: 'Rose clearly.',
    downMuch: 'Fell clearly.',
    done: (from, to) => spanText(from, to, 'en'),
    promises: 'Promises',
    noPromises: 'You have promised nothing.',
    promise: {
      open: (quarter) => `by ${seasonText(quarter, 'en')}`,
      kept: 'kept',
      broken: 'broken',
    },
  },

  notices: {
    'storage-blocked':
      'The browser does not let the game save. You can play anyway; save to a file before you close.',
    'storage-full': 'There is no room left to save in. Play on and save to a file.',
    'save-outdated': 'The case has changed since you played. You cannot go on, but you can start over.',
    'save-damaged': 'The saved game cannot be read.',
    'save-foreign': 'The file is not a saved game from here.',
    'save-imported': 'The saved game is open.',
    'save-exported': 'The game is saved to a file.',
    'code-copied': 'The code is copied.',
    'picture-missing':
      'The picture of the house cannot be shown here. Everything that happens is in the text.',
    'picture-lost': 'The picture of the house disappeared. Everything that happens is in the text.',
    refused: 'That is not possible.',
    'other-tab': 'The game is open in another tab. What is done last is what is saved.',
    'part-missing': 'A part of the page could not be loaded. Try again.',
    'story-shortened': 'The story has changed. This is the last place on your way that is still there.',
  },
  dismiss: 'Close the message',
};

const PLACES: Readonly<Record<string, string>> = {
  council: 'The council chamber',
  chair: 'The chair’s room',
  'party-room': 'The party room',
  'board-room': 'The board room',
  'committee-school': 'The school committee’s room',
  'committee-care': 'The social committee’s room',
  'committee-technical': 'The technical committee’s room',
  corridor: 'The corridor',
  stairs: 'The stairs',
  'coffee-room': 'The coffee room',
  director: 'The director’s room',
  'secretary-archive': 'The secretariat and the archive',
  finance: 'The finance office',
  'service-desk': 'The reception',
  square: 'The square',
  car: 'In the car',
  home: 'At home',
  'village-hall': 'The village hall',
  shop: 'In the shop',
  telephone: 'On the telephone',
};
