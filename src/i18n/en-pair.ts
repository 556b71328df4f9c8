/** What the page for two says in English. */
import { counter } from './count.ts';
import type { PairTexts } from './sv-pair.ts';

const count = counter('en');

/** A chair's title comes in Swedish with the case, in the definite form: "Kommunchefen" is "kommunchefen" in a sentence. */
const inside = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);

export const enPair: PairTexts = {
  title: 'Play as a pair',
  lead: 'Two people, two chairs, one case. Each of you reads your own story. Where the two meet in the story, it is you who answer each other.',
  case: 'Which case?',
  problems: {
    'pair-missing': 'That game is no longer on this computer.',
    'pair-outdated': 'That game was saved in an older edition of the case. It cannot be played on.',
    'part-missing': 'A part of the game could not be fetched. Are you online? Try again.',
    'one-code': 'Two codes are needed, one from each of you.',
    'not-a-code': 'At least one of the two is no run code. A run code begins with gz1.',
    damaged:
      'At least one of the codes is wrongly typed. Compare it with the other screen, letter by letter.',
    'other-case': 'The codes are from different cases. They cannot be laid side by side.',
    'same-chair': 'Both codes are from the same chair. You need one from each.',
    'other-version':
      'At least one of the codes is from another edition of the case and cannot be played here.',
    unfinished: 'At least one of you has not read to the end yet. The code must be from a finished game.',
  },
  one: {
    heading: 'On one screen',
    about:
      'You take turns. While one reads, the other looks away. Each time the screen changes hands there is a page between on which nothing shows. It takes about an hour.',
    start: 'Begin on this screen',
  },
  two: {
    heading: 'On a screen each',
    about:
      'Type the same word on both screens. Then you start from the same circumstances. Each reads their own story at their own pace, and at the meetings the game answers for the other. You lay the codes side by side when you are done.',
    word: 'Your word, or a number',
    wordHint: 'Capitals and spaces do not matter.',
    again: 'Suggest a word',
    chair: 'Who are you?',
    sit: (title: string) => `I am ${inside(title)}`,
    needWord: 'Type a word first, the same as on the other screen.',
  },
  codes: {
    heading: 'We played on a screen each',
    about:
      'The run code stands below the debrief when the story has ended. Type or paste both, and your meetings are laid side by side.',
    first: 'The code of the one',
    second: 'The code of the other',
    lay: 'Lay them side by side',
  },
  kept: {
    heading: 'Go on where you were',
    ongoing: (title: string) => `${title} reads next.`,
    finished: 'Both of you have read to the end.',
    resume: 'Go on',
    read: 'Open your common page',
    remove: 'Remove',
  },
  cover: {
    first: (title: string) => `${title} begins`,
    firstAway: (title: string) => `You who are ${inside(title)}: look away.`,
    hand: (title: string) => `Hand over to ${inside(title)}`,
    away: 'Look away.',
    alone: (title: string, other: string) =>
      `${other} is done. ${title} reads the rest, and at the meetings that are left the game answers for the other.`,
    waiting: (title: string) => `${title} is waiting for you at a meeting.`,
    about: (title: string) => `If you press the button you see a text that only ${inside(title)} is to read.`,
    reveal: (title: string) => `I am ${inside(title)}. Show my text`,
    takeBack: (title: string) => `I am still ${inside(title)}. Take back my last choice`,
    met: (done: number, of: number) => `Shared meetings: ${done} of ${of}.`,
    kept: 'The game is saved on this computer after each choice. If you close the page you come back here, and nobody’s text shows.',
    unkept: 'Nothing can be saved here. The game lasts as long as the page is open.',
    leave: 'One of you has to go',
    leaveAbout:
      'Whoever stays can read their story to the end. At the meetings that are left the game answers for the one who left. This cannot be undone.',
    leaves: (title: string) => `${title} leaves`,
    setup: 'To the start of the page for two',
  },
  open: {
    cover: 'Cover up',
    undo: 'Undo',
    told: 'That choice cannot be taken back. The other has already been told what it led to.',
    chose: 'Your last choice:',
    ruled: 'The other never came there in their story. What you read here is what the game answered instead.',
    done: 'I have read to the end',
    doneAbout: 'The page is covered before the other takes over.',
    tools: 'Tools',
  },
  together: {
    heading: 'Now both of you may look',
    about:
      'You sat in the same meetings and read a story each about them. Here they lie side by side. Read, and tell each other what was written nowhere.',
    otherSeed:
      'You did not begin with the same word. The meetings can be compared all the same, but other things around you may have differed.',
    ends: 'How it ended',
    noEnd: 'Did not read to the end.',
    meetings: 'The meetings, from each chair',
    noMeetings: 'You came to no meeting in common.',
    own: 'Each for yourself',
    ownAbout:
      'The debrief shows what happened to the house in your own story, and why. The run code opens it on another computer.',
    debrief: (title: string) => `The debrief of ${inside(title)}`,
    code: (title: string) => `Run code, ${inside(title)}`,
    again: 'Play another case',
  },
  sheet: {
    heading: 'This is what we do when …',
    about:
      'Write three sentences together, about yourselves and not about the game. Take the paper with you when you talk about the instruction.',
    sentence: (n: number) => `${n}. This is what we do when …`,
    hint: 'for instance: … one of us hears something from the wrong person',
    clauses: 'The clauses of your agreement',
    none: 'No agreement was made in your stories.',
    quiet: 'You agreed on the clauses below. None of them was broken.',
    held: 'Was in force, and was not broken.',
    fired: (title: string, when: readonly string[]) =>
      `Broken in the story of ${inside(title)}: ${when.join(', ')}.`,
    answers: {
      invoked: 'somebody said so',
      'let-pass': 'it was let pass',
      rewritten: 'the clause was rewritten',
    },
    more: (n: number) => `and ${count(n, 'more time', 'more times')}`,
    meaning: {
      'no-surprises': 'Neither of us is to hear news from the wrong person.',
      'way-in': 'Whoever wants something from the officials goes through their head.',
      'third-chair': 'Somebody else sits in when we talk about cases.',
      'words-outward': 'What each of us says in public, and does not say.',
      'when-we-disagree': 'Whoever disagrees says so to the other first.',
      'follow-up-and-end': 'Two dates a year, and a line about how it ends one day.',
    },
    nowhere:
      'What you write is stored nowhere. It stays here as long as the tab is open. Print or copy it before you close.',
    print: 'Print',
    copy: 'Copy the text',
    copied: 'Copied.',
    notCopied: 'It could not be copied. Mark the text and copy it yourselves, or print.',
    clear: 'Clear',
    signed: 'Date and names',
    from: (title: string) => `Written after »${title}« in Gyllene zonen.`,
    fromGame: 'The clauses are the game’s. The sentences are yours.',
  },
  words: [
    'berry',
    'gavel',
    'annex',
    'coffee',
    'stamp',
    'stairs',
    'bun',
    'ruler',
    'umbrella',
    'lift',
    'cake',
    'mailbox',
    'clip',
    'bicycle',
    'cap',
    'rain',
    'piano',
    'jetty',
    'cinnamon',
    'window',
  ],
};
