/** What the debrief says in English about what is kept, shared, printed and come back to. */
import type { svKeep } from './sv-debrief-keep.ts';

export const enKeep: typeof svKeep = {
  remind: {
    heading: 'Some weeks from now',
    about:
      'Five short situations to answer, with your intention beside them. If you want to be reminded you can put a day in your own calendar.',
    weeks: 'In how many weeks?',
    week: (n) => `${n} weeks`,
    file: 'Get the calendar file',
    offered: 'The file is among your downloads. Open it, and the day is put in your calendar.',
    refused: 'The browser did not let the file through.',
    open: 'Open the situations now',
    note: 'The file holds your intention and a link. The link finds the run in this browser only.',
    title: (title) => `Some weeks later: ${title}`,
    intention: (text) => `My intention: ${text}`,
    link: (address) => `Five short situations, five minutes: ${address}`,
  },
  stored: {
    heading: 'What is stored',
    about:
      'In this browser, together with the run: what you have guessed and opened, your answers about the decisions, the intention, and what you answer some weeks from now. None of it is in the run code or in a saved file, and nothing is sent.',
    remove: 'Remove all I have written and guessed',
    removed: 'Removed. The run is still here.',
  },
  code: {
    picture: 'Show the code as a picture',
    hide: 'Hide the picture',
    title: 'The run code as a QR picture',
    describe: (code) => `The picture opens this run. It says the same as the code ${code}.`,
    missing: 'The picture could not be fetched. The code says the same.',
    share: 'Share',
    shareTitle: (title) => `A run of ${title}`,
    link: 'Link to the run',
    letters: 'Capitals and small letters are the same. The code has no b, i or o.',
  },
  paper: {
    short: 'Print the short one',
    shortAbout: 'two to three pages',
    whole: 'Print everything',
    wholeAbout: 'all that you have opened, up to twenty-five pages',
    line: 'What happened',
    decisions: 'The decisions',
    expected: 'You thought',
    came: 'What came',
    why: 'What weighed most',
    questions: 'To talk about',
    intention: 'My intention',
    made: 'A print of one run. It shows what happened and says nothing of how it should have gone.',
  },
  judged: {
    decision: 'Was it a good decision, with what you knew?',
    outcome: 'Did it turn out well?',
    answers: { yes: 'Yes', no: 'No', unsure: 'Not sure' },
    kept: 'Your answers are yours. They are not added up.',
  },
  draw: {
    open: 'Draw the line yourself instead',
    close: 'Choose a shape instead',
    field: (name) => `${name}: draw from the beginning to the end`,
    about:
      'Draw with a finger or the mouse from left to right. Without either: choose one of the shapes above.',
    show: 'Open the line',
    wipe: 'Wipe',
    short: 'Draw the line a little further to the side.',
    said: 'You drew your guess.',
  },
  contents: 'To the contents',
};
