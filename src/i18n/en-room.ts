/** What the leader's page says in English about codes and the room that they show. */
import { counter } from './count.ts';
import { quarterText } from './quarter-text.ts';
import type { RoomTexts } from './sv-room.ts';

const count = counter('en');
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const share = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 });

export const enRoom: RoomTexts = {
  title: 'The leader’s page',
  about:
    'For whoever leads a seminar or a course evening. Plan the time, play by raised hands, or collect the group’s codes and see how the room divided. Nothing is sent from here, and no name is asked for.',
  parts: { codes: 'Collect codes', hands: 'Raised hands', plan: 'Run sheet' },
  partsLabel: 'Parts of the page',
  chairs: { director: 'The director', chair: 'The chair of the board', secretary: 'The secretary' },
  chairsObject: { director: 'the director', chair: 'the chair of the board', secretary: 'the secretary' },
  when: (quarter) => quarterText(quarter, 'en'),
  percent: (part) => share.format(part),
  number: (value) => whole.format(value),
  close: 'Close',

  collect: {
    heading: 'Collect codes',
    how: 'Everybody gets a code when the case is over. Ask them to write it in the chat or show its picture. Paste the whole chat, mail or sheet here: the codes are found, and everything else is thrown away.',
    paste: 'Text with codes',
    placeholder: 'gz1q …',
    add: 'Find the codes',
    files: 'Open files',
    filesNote:
      'Text files, sheets (csv), saved plays and this page’s own files. They can be dropped here too.',
    scan: 'Read with the camera',
    sample: 'Show with made-up answers',
    sampleNote: (runs) =>
      `${count(runs, 'run', 'runs')} played by chance, so that you see what the page looks like. They say nothing about how people choose.`,
    sampleMark: 'Made-up answers. Chance has played every run here.',
    toReport: 'See the room',
    reading: 'Reading …',
    progress: (done, all) => `Replaying ${whole.format(done)} of ${whole.format(all)} runs.`,
    stop: 'Stop',
    stopped: 'Stopped. The runs that were already here remain.',
    nothing: 'There was no code. A code begins with gz1 and has about fifty characters.',
    added: (runs) => `${count(runs, 'more run', 'more runs')}.`,
    doubled: (codes) =>
      `${count(codes, 'code was here already and is', 'codes were here already and are')} counted once.`,
    tables: (tables) => `${count(tables, 'table’s code', 'tables’ codes')} read.`,
    total: (runs) => `${count(runs, 'run counts', 'runs count')}.`,
    wrongCount: (codes) => `${count(codes, 'code does not count', 'codes do not count')}.`,
    tooLong: 'The text is too long. At most eight million characters are read at once.',
    tooMany: (most) => `At most ${whole.format(most)} runs are shown at once. The rest do not count.`,
    clear: 'Empty the room',
    keep: 'Keep on this device',
    keepNote:
      'The codes are kept in this browser until you remove them. Otherwise they are gone when the page is closed.',
    forget: 'Remove what is kept',
    kept: 'Kept on this device.',
    forgotten: 'Removed from this device.',
    keepFailed: 'The browser does not let the page keep anything. Take a file with you instead.',
    brought: (runs) => `${count(runs, 'run', 'runs')} kept on this device.`,
  },

  wrong: {
    heading: (codes) => `${count(codes, 'code', 'codes')} that ${codes === 1 ? 'does' : 'do'} not count`,
    note: 'The rest count all the same.',
    meant: 'Probably meant:',
    use: 'Count it',
    cut: 'The end is missing. Ask for the whole code.',
    damaged: 'A character is wrong or has changed places. Ask for the code once more.',
    'too-long': 'The code has more characters than it should. Two may have grown together.',
    'newer-format': 'The code comes from a newer edition of the game than this one. Load the page again.',
    'unknown-case': 'The case or the chair is not in this edition of the game.',
    'other-game': 'It is a whole code, but not from this game.',
    'older-story': 'It was played in an older edition of the case, and cannot be compared with the others.',
    disagrees: 'The code is whole, but what it says cannot be played.',
    'story-missing': 'The case could not be fetched just now. Try again when the network is back.',
    'empty-file': 'The file held neither codes nor a saved play.',
    'large-file': 'The file is too large to be from here.',
    'broken-file': 'The saved play in the file cannot be read.',
  },

  scan: {
    heading: 'Read codes with the camera',
    how: 'Hold one picture at a time in front of the camera. Each code counts once. The pictures are not kept and do not leave the computer.',
    starting: 'Starting the camera …',
    looking: 'Looking for a code …',
    read: (codes) => `${count(codes, 'code', 'codes')} read.`,
    notOurs: 'The picture held no code from the game.',
    stop: 'Close the camera',
    refused:
      'The camera is not allowed here. Let it in by the browser’s address line, or paste the codes, or open a picture of them.',
    missing: 'There is no camera here. Paste the codes, or open a picture of them.',
    busy: 'The camera is in use by another program. Close that and try again, or paste the codes.',
    unsupported:
      'The browser does not let this page have the camera. Paste the codes, or open a picture of them.',
    picture: 'Open a picture',
    noCode: 'No code could be read in the picture. Take it from straight ahead, in better light.',
  },

  table: {
    heading: 'Merge a table',
    how: 'Up to eight runs become one code and one picture, so that a whole table is read at once. Paste the table’s codes.',
    paste: 'The table’s codes',
    make: 'Make a table’s code',
    code: 'The table’s code',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'It could not be copied. Mark the code and copy it yourself.',
    picture: 'The table’s code as a picture',
    pictureAbout: (runs) => `The picture is read with the camera and gives ${count(runs, 'run', 'runs')}.`,
    none: 'There was no whole code.',
    tooMany: (runs) => `There were ${whole.format(runs)} codes. A table has at most eight.`,
  },

  report: {
    heading: 'The room',
    filter: 'Which chair?',
    everybody: 'All',
    whichCase: 'Which case?',
    runs: (runs) => count(runs, 'run', 'runs'),
    unfinished: (runs) =>
      `${count(runs, 'run is', 'runs are')} not finished. Their choices count, but not how it went.`,
    oneAtATime: 'Show one at a time',
    all: 'Show all on one page',
    before: 'Previous',
    next: 'Next',
    parts: 'Parts',
    place: (at, of) => `${at} of ${of}`,
    projector: 'Large type',
    ordinary: 'Ordinary type',
    nobody: 'Nobody in this chair has been counted yet.',
    tableBehind: 'The figures in a table',
    svg: 'Picture (SVG)',
    png: 'Picture (PNG)',
    pictures: 'Get the picture',
  },

  same: {
    heading: 'Same choice, different reasons',
    about:
      'They chose alike and meant different things. Begin here: ask two who gave different reasons what they saw.',
    title: (people, text) => `${count(people, 'person', 'people')} chose: ${text}`,
    divided: (part) => `Two of them gave different reasons in ${whole.format(part * 100)} cases out of 100.`,
    none: 'It takes at least three who chose alike and said why.',
    noReason: (people) => `${count(people, 'person', 'people')} gave no reason.`,
    more: (choices) => `Show ${count(choices, 'more choice', 'more choices')}`,
  },

  divided: {
    heading: 'How the room divided',
    about: 'The decisions that divided the room most stand first. No choice is the answer.',
    divided: (part) => `Two from the room chose differently in ${whole.format(part * 100)} cases out of 100.`,
    bar: (people, part) => `${whole.format(people)} · ${share.format(part)}`,
    alternative: 'Alternative',
    people: 'Number',
    part: 'Share',
    chart: (title) => `How the room chose: ${title}`,
    answered: (people) => count(people, 'answer', 'answers'),
  },

  guesses: {
    heading: 'What we thought of the other',
    about:
      'Rows are what the one chair expected, columns what the other chair in this room did. The box says how often two who meet end up there, out of 100.',
    title: (chair, other) => `${chair} guessed about ${other}`,
    expected: 'Expected',
    did: 'Did, in this room',
    nobodyDid:
      'Nobody in the room sat in the other chair, so here is only what happened in people’s own runs.',
    came: 'Happened in the own run',
    wouldBeRight: (part) =>
      `If two from here had met, one from each chair, the guess would have been right in ${whole.format(part * 100)} cases out of 100.`,
    right: (right, of) => `${whole.format(right)} of ${whole.format(of)} guessed right in their own run.`,
    skipped: 'Whoever passed over the question is not counted.',
    together: (right, of) =>
      `Two who sat at the same table, or played as a pair: in ${whole.format(right)} of ${whole.format(of)} meetings the guess agreed with what the other did.`,
    togetherTable: 'Table by table: guessed and done',
    didThere: 'Did, at the same table',
    sum: 'Number',
    caveat: 'Those in the other chair answered the move that was made in their own run.',
  },

  endings: {
    heading: 'How it ended',
    about: 'The endings stand in the case’s order. None is better than another.',
    title: (chair) => `The endings for ${chair}`,
  },

  stocks: {
    heading: 'Where it ended up',
    about:
      'The line goes from lowest to highest, the box holds half of the runs, and the mark is the middle.',
    shown: 'What was seen in the game',
    hidden: 'What was not seen',
    chart: (name) => `Where the runs ended: ${name}`,
    desc: (name, low, median, high) =>
      `${name}: half ended between ${whole.format(low)} and ${whole.format(high)}, middle ${whole.format(median)}, on a scale from 0 to 100.`,
    stock: 'Meter',
    least: 'Lowest',
    p25: 'A quarter below',
    median: 'Middle',
    p75: 'A quarter above',
    most: 'Highest',
  },

  exports: {
    heading: 'Take it with you',
    about:
      'All choices in all runs, without names, times or devices. The sheet has semicolons between its columns and opens as it is in Excel.',
    csv: 'Sheet (CSV)',
    json: 'Data (JSON)',
    print: 'Print',
    failed: 'The browser does not let the page save files.',
  },
};
