/** What the page says in English about a run code that is wrong, or of an older edition. */
import type { CodeTexts } from './sv-code.ts';

export const enCode: CodeTexts = {
  heading: 'What is wrong in the code',
  kinds: {
    one: 'One character is wrong. It is marked below.',
    two: 'Two characters are wrong. They are marked below.',
    more: 'Some characters are wrong. They are marked below.',
    swapped: 'Two characters have changed places. They are marked below.',
    missing: 'One character is missing. It belongs before the marked one.',
    'missing-last': 'One character is missing at the end.',
    extra: 'There is one character too many. It is marked below.',
    unclear:
      'So many characters are wrong that one cannot tell which. Look at the beginning and the end: a code begins with gz1 and is some fifty to sixty characters long.',
  },
  where: (group, place) => `group ${group}, character ${place}`,
  at: (places) => `It is ${places}.`,
  mended: 'This is what the code must have been:',
  open: 'Open that code',
  old: {
    heading: 'This the code still tells',
    about: 'The code is from another edition of the story. The run cannot be shown, but this can be read.',
    case: 'Case',
    chair: 'Chair',
    choices: 'Choices',
    seed: 'Seed',
    followed: 'The decisions, as far as today’s edition can follow them',
    followedAbout: 'The words are today’s. Something may have been called differently then.',
    nothing: 'Today’s edition can follow none of the decisions.',
    answers: 'The answers to the questions',
    answer: (n) => `Question ${n}`,
    weighed: (reason) => `What weighed most: ${reason}.`,
    expected: (text) => `Expected: ${text}.`,
    place: (n) => `Expected answer number ${n}.`,
    skipped: 'Skipped.',
  },
};
