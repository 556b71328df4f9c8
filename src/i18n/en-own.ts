/** What the page for a reader's own case says in English. */
import { counter } from './count.ts';
import type { svOwn } from './sv-own.ts';

const count = counter('en');

export const enOwn: typeof svOwn = {
  open: 'Open a case of your own',
  openAbout: 'Have you written a case in Ink? It is opened and played here, on your own computer.',
  heading: 'Open a case of your own',
  about:
    'Choose the files of the case, or the whole folder. They are read and checked on this computer, and nothing is sent anywhere. The case stays until the page is closed or reloaded; plays of it are not saved.',
  drop: 'Drop files or a folder here, or choose them:',
  files: 'Choose files',
  folder: 'Choose a folder',
  kinds: 'Files ending in .ink and .json are read. Others are left alone.',
  starts: 'Where does the story begin?',
  chair: (title, file) => `${title} (${file})`,
  play: 'Play',
  again: 'Read again',
  chooseAgain: 'The files have changed and the page cannot read them again. Choose them again.',
  stop: 'Stop the check',
  status: {
    reading: 'Reading the files …',
    compiling: 'Checking the case …',
    trying: (plays) =>
      `Trying it out: ${count(plays, 'play', 'plays')} so far. You can play in the meantime.`,
    good: 'The check is done. No errors.',
    found: (errors, warnings) =>
      `The check is done: ${count(errors, 'error', 'errors')}, ${count(warnings, 'warning', 'warnings')}.`,
    stopped: (errors, warnings) =>
      `The check was stopped: ${count(errors, 'error', 'errors')} and ${count(warnings, 'warning', 'warnings')} so far.`,
  },
  trouble: {
    'no-story': 'There is no story there. Files in Ink end in .ink.',
    'too-large': 'The files are too large. At most 400 files and 8 megabytes can be read.',
    unreadable: 'The files could not be read.',
    'too-slow': 'The check took too long and was stopped. The story probably goes in a circle somewhere.',
    broke: 'The check could not be finished, probably because something is missing in the files:',
    'no-worker':
      'The browser does not let the page read cases here. Open the game in a window of its own and try again.',
  },
  errors: 'Errors',
  warnings: 'Warnings',
  mend: 'Mend them in your editor, save and read again.',
  back: 'To your case',
  notKept: 'A case of your own is not saved. It stays until the page is closed or reloaded.',
};
