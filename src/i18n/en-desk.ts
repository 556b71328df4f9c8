/** What the first page, the windows and the pages for trouble say in English; the compiler holds it to the Swedish keys. */
import { counter } from './count.ts';
import type { DeskTexts } from './desk.ts';
import { seasonText } from './quarter-text.ts';

const count = counter('en');

export const enDesk: DeskTexts = {
  title: {
    lead: 'The golden zone: a role-playing game about the people who work where politics and administration meet in a Swedish municipality.',
    about:
      'You take one of the chairs, read, choose and live with your choices. The house remembers what you do. Afterwards you see what the comfortable cost and what the uncomfortable was worth. No answer key, no points. The stories themselves are told in Swedish.',
    cases: 'Choose a case',
    choosing:
      'Each case is a municipality of its own, and they can be read in any order. Every one has two chairs: the same meetings, seen from either side.',
    chairs: 'Which chair is yours?',
    carried: {
      ended: (municipality) => `In ${municipality} it ended like this:`,
      keep: 'Let it hold in this case',
      kept: 'It is heard of in letters and calls, and the run code says so.',
      dropped: 'How it went there is left to chance.',
    },
    minutes: (n) => `about ${count(n, 'minute', 'minutes')}`,
    startAs: (chair) => `Start as ${chair.toLowerCase()}`,
    saved: 'Go on where you were',
    resume: 'Go on',
    read: 'Read what happened',
    remove: 'Remove',
    savedOngoing: (quarter, steps) =>
      `Has come to ${seasonText(quarter, 'en')}, after ${count(steps, 'choice', 'choices')}.`,
    savedFinished: (steps) => `Finished, ${count(steps, 'choice', 'choices')}.`,
    savedOutdated: 'Saved in an older edition of the case. It cannot be played on.',
    haveCode: 'Do you have a code or a saved file?',
    code: 'Run code',
    openCode: 'Open the code',
    openFile: 'Open a saved file',
    noCases: 'There is no case to play here yet.',
    settings: 'Settings',
    model: 'How the model works',
    glossary: 'Words and laws',
    pair: 'Play as a pair',
    pairAbout: 'Are there two of you? Take a chair each, at one screen or two.',
    room: 'The leader’s page',
    roomAbout: 'Leading a seminar? There is a run sheet, raised hands and the group’s codes side by side.',
    facts: 'Nothing you do leaves this computer.',
  },

  past: {
    heading: 'Earlier',
    intro: 'What you have read and chosen, the latest first. If you go back, what came after is gone.',
    none: 'You have not chosen anything yet.',
    back: 'Go back here',
    restart: 'Start over from the beginning',
    restartSure: 'Everything you have chosen in this case will be gone.',
    restartYes: 'Yes, start over',
    restartNo: 'No',
  },

  save: {
    heading: 'Save',
    auto: 'The game is saved on this computer after every choice.',
    code: 'Run code',
    codeAbout: 'The code opens the same run on another computer, choice by choice.',
    noCode: 'This game has no code.',
    copy: 'Copy the code',
    copied: 'Copied.',
    file: 'Save to a file',
    open: 'Open a saved file',
  },

  settings: {
    heading: 'Settings',
    textSize: 'Text size',
    percent: (n) => `${n}%`,
    theme: 'Looks',
    themes: { system: 'As the computer', light: 'Light', dark: 'Dark', projector: 'Projector' },
    motion: 'Movement',
    motions: { system: 'As the computer', calm: 'Still', full: 'Moving' },
    townhall: 'The picture of the house',
    townhallOn: 'Shown',
    townhallOff: 'Not shown',
    numberKeys: 'The number keys',
    numberKeysOn: 'Choose',
    numberKeysOff: 'Do nothing',
    words: 'Words that can be explained',
    wordsOn: 'Marked in the text',
    wordsOff: 'Not marked',
    language: 'Language',
    languages: { sv: 'Svenska', en: 'English' },
    languageNote: 'Menus and buttons change language. The cases are written in Swedish.',
  },

  problem: {
    heading: 'It could not be opened',
    given: 'It said:',
    toTitle: 'To the first page',
    start: (title) => `Play ${title}`,
  },

  problems: {
    'unknown-case': 'The link points to a case that is not here.',
    'unknown-chair': 'The link points to a chair that this case does not have.',
    'broken-code': 'The code cannot be read. Check that all characters came along.',
    'code-other-version': 'The code comes from another edition of the case and cannot be replayed here.',
    'unknown-view': 'The link leads to a page that is not here.',
    'bad-parameter': 'Something in the link cannot be understood.',
    'story-missing': 'The case could not be loaded. Check your connection and try again.',
  },

  failure: {
    heading: 'It stopped here',
    kinds: {
      'story-error': 'There is a mistake in the story. What you have chosen is still there.',
      loop: 'The story goes in a circle and gets nowhere. What you have chosen is still there.',
      slow: 'The story takes too long to go on. What you have chosen is still there.',
      'dead-end': 'The story stops without an ending. What you have chosen is still there.',
      'unknown-event':
        'The story says something the game does not understand. What you have chosen is still there.',
      program: 'There is a fault in the game. What you have chosen is still there.',
    },
    back: 'One step back',
    restart: 'Start the case over',
    copy: 'Copy the report',
    copied: 'The report is copied.',
    detail: 'The report',
  },
};
