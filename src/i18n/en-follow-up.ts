/** What the page some weeks after a play says in English. */
import type { FollowUpTexts } from './sv-follow-up.ts';

export const enFollowUp: FollowUpTexts = {
  heading: 'Some weeks later',
  about: 'Short situations, about five minutes. There is no right answer to any of them.',
  intention: 'Your intention after the play',
  noIntention: 'You wrote no intention.',
  met: 'Has it happened?',
  meetings: {
    did: 'Yes, and I did that',
    other: 'Yes, and I did something else',
    'not-yet': 'Not yet',
  },
  chose: (title) => `In the play, at “${title}”, you chose:`,
  nothing: 'In the play you never came to anything like it.',
  answered: (n, of) => `${n} of ${of} answered.`,
  toDebrief: 'To the debrief of the play',
  stored: {
    heading: 'What is stored',
    here: 'Your answers are kept on this device together with the play. They are sent nowhere, and are not part of the run code or of a saved file.',
    nowhere:
      'The play is not on this device, so your answers are not kept. They are gone when you close the page.',
    remove: 'Remove my answers here',
    removed: 'The answers are removed.',
  },
  none: 'There are no situations for this case.',
};
