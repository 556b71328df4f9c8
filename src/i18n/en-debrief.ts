/** What the debrief says in English. */
import { counter } from './count.ts';
import { enKeep } from './en-debrief-keep.ts';
import { enReplay } from './en-debrief-replay.ts';
import { enChairs, enRoad } from './en-debrief-road.ts';
import { quarterText, seasonText, spanText } from './quarter-text.ts';
import type { DebriefTexts } from './sv-debrief.ts';

const count = counter('en');
const decimals = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

export const enDebrief: DebriefTexts = {
  quarter: (quarter) => quarterText(quarter, 'en'),
  season: (quarter) => seasonText(quarter, 'en'),
  span: (from, to) => spanText(from, to, 'en'),
  year: (year) => `year ${year}`,
  number: (value) => decimals.format(value).replace('-', '−'),
  whole: (value) => whole.format(value),
  signed: (change) => `${change < 0 ? '−' : '+'}${decimals.format(Math.abs(change))}`,

  contents: 'Contents',
  steps: {
    ended: 'Where it ended',
    happened: 'What happened',
    why: 'Why',
    knew: 'What you knew then',
    road: 'The road not taken',
    envelope: 'The other chair',
    questions: 'Questions and one intention',
  },
  stepOf: (n, of) => `Part ${n} of ${of}`,
  next: (title) => `Next: ${title}`,
  previous: (title) => `Back: ${title}`,

  ended: {
    about: 'This is what happened in your run. What it means is yours to say.',
    noEnding: 'The run is not finished. This is how far it came.',
    meters: 'What you could see all the time',
    scale: 'Scale 0–100. Open ring: at the start. Bar: when the story came close. Filled ring: at the end.',
    scaleShort: 'Scale 0–100. Open ring: at the start. Filled ring: at the end.',
    what: 'What',
    start: (quarter) => `Start, ${seasonText(quarter, 'en')}`,
    middle: (quarter) => seasonText(quarter, 'en').replace(/^./, (letter) => letter.toUpperCase()),
    end: (quarter) => `End, ${seasonText(quarter, 'en')}`,
  },

  chart: {
    replaced: 'after you: another',
    trust: 'The trust between you',
    decisions: 'Your decisions',
    visible: 'What you saw',
    visibleAbout:
      'Point at a line, or go to it with the keyboard and the arrow keys, to read why it goes there.',
    hidden: 'What you did not see',
    hiddenAbout: 'First say how you think it went. Then the line is drawn over your guess.',
    rest: 'More lines',
    restAbout: 'Everything else that the model keeps track of.',
    restPick: 'Which line?',
    restOpen: 'Bring it out',
    compressed: (from, to) =>
      from === to ? `Year ${from} is compressed.` : `Years ${from}–${to} are compressed.`,
    handover: (title) => `another person (${title}), and the line starts again.`,
    table: 'Show as a table',
    tableWhen: 'When',
    tableDecision: 'Decision',
    point: (when, value) => `${when}: ${value}`,
    point100: (value) => `${value} of 100`,
    describe: (name, start, end, low, high) =>
      `${name}, quarter by quarter. From ${start} to ${end} on a scale where 0 is ${low} and 100 is ${high}.`,
    pointAt: (name) => `${name}: choose a quarter with the arrow keys`,
  },

  guess: {
    ask: 'How do you think it went?',
    shapes: {
      rose: 'It rose',
      fell: 'It fell',
      hill: 'Up and then down',
      valley: 'Down and then up, or almost still',
    },
    yours: 'guessed',
    said: (guess) => `Your guess: ${guess.toLowerCase()}.`,
    line: (shape) => `The line: ${shape.toLowerCase()}.`,
    share: (when) => `Role or chemistry: how much of the trust between you hung on the person in ${when}?`,
    shareNone: '0, on the role alone',
    shareAll: '100, on the person alone',
    shareNumber: 'As a number, 0–100',
    open: 'Open the line',
    saidShare: (guess) => `Your guess: ${guess}.`,
    lineShare: (value, when) => `The line stood at ${value} in ${when}.`,
  },

  unmentioned: {
    heading: 'What nobody mentioned',
    about: 'Alternatives that were there, but that nobody raised with you.',
    none: 'Everything there was, was raised with you.',
    from: (name) => `${name} had thought of it.`,
  },

  reading: {
    heading: 'Who were they angry with?',
    said: 'This is how you read the figures that night:',
    model: (politics, administration, both) =>
      `As far as the model can tell them apart: ${politics} of 100 protest votes were aimed at politics, ${administration} at the administration. ${both} were aimed at both as one, and nobody can divide those.`,
    why: 'The less clear it is who answers for what, the less can be said afterwards (C043, C044). The split is the model’s proposal, not a measurement.',
  },
  prologue: {
    heading: 'The Mondays',
    alternatives: (n) => count(n, 'alternative', 'alternatives'),
    fact: (first, many, last, few) =>
      `In year ${first} you had ${many} alternatives, in year ${last} ${few}. Nobody took them away.`,
    words: ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'],
  },

  why: {
    about: 'Choose a line and a point on it. The account shows what moved it, and where we have that from.',
    pick: 'Line',
    pickClosed: 'Lines that are not opened yet are in part 2.',
    choosePoint: 'Choose a point on the line.',
    since: 'Counted from',
    sinceQuarter: 'the quarter before',
    sinceYear: 'a year before',
    sinceStart: 'the start',
    sum: 'The account',
    before: (when) => `Before: ${when}`,
    beforeStart: 'At the start',
    change: 'Change',
    cause: 'What happened',
    nothing: 'Nothing changed it in that time.',
    smaller: (n) => `${count(n, 'smaller cause', 'smaller causes')} together`,
    times: (n) => count(n, 'time', 'times'),
    announce: (when, value, n) => `${when}: ${value}. ${count(n, 'cause', 'causes')}.`,
    grounds: (n) => (n === 1 ? 'Built on one claim' : `Built on ${n} claims`),
    howSure: 'How sure:',
    hide: 'Close the account',
    model: 'Everything that moves it',
    equals: 'Makes',
  },

  knew: {
    about: 'One decision at a time, as it looked when you took it.',
    none: 'This run has no key decisions.',
    pick: 'Decision',
    situation: 'What you knew',
    read: 'Read the scene again',
    chose: 'What you chose',
    reason: 'What weighed most',
    reasons: {
      voters: 'The voters',
      law: 'The law',
      facts: 'The facts',
      loyalty: 'Loyalty',
      progress: 'Getting it done',
      relation: 'The relation',
    },
    noReason: 'You skipped the question.',
    predicted: (name) => `What you thought ${name} would do`,
    did: (name) => `What ${name} did`,
    noPrediction: 'You did not say.',
    notDone: 'What you had no time for',
    cost: (n) => count(n, 'moment', 'moments'),
    free: 'cost nothing',
    advisers: 'What the advisers had to say',
    neverAsked: (name) => `You never asked ${name}.`,
    candid: 'That is how it was put to you, too.',
    toldYou: (name) => `To you ${name} said:`,
    interest: 'Own interest:',
    forecast: (name, way, when, sure) =>
      `Foresaw: ${name.charAt(0).toLowerCase()}${name.slice(1)} goes ${way === 'up' ? 'up' : 'down'} ${when}. ${sure}`,
    when: { now: 'at once', soon: 'within half a year', late: 'in the longer run' },
    sure: { low: 'Unsure.', middle: 'Fairly sure.', high: 'Sure.' },
    came: (before, after, when) => `It went from ${before} to ${after} (${when}).`,
    asSaid: 'As was said.',
    notAsSaid: 'Not as was said.',
    otherRoad: 'But you chose another way than the advice was about.',
    openFirst: 'What came of it shows when the line is open in part 2.',
    alternatives: 'The alternatives',
    alternative: 'Alternative',
    advocate: 'Best advocate',
    pays: 'Who pays',
    chosen: 'your choice',
    notMentioned: 'never mentioned',
    wasClosed: 'closed then',
    after: 'What showed, then and later',
    onTheDay: 'On the day',
    twoQuestions: 'Two different questions',
    outcomeNote: 'One can answer yes to one and no to the other.',
    laws: 'Law',
    claims: 'What the decision builds on',
    playFrom: 'Go back here and play on',
    playFromNote: 'A new run is put beside this one. This one stays.',
  },

  envelope: {
    about: (name) => `${name} wrote something the same evening. You may open one letter.`,
    none: 'There is no letter in this run.',
    open: (name) => `Open ${name}’s letter`,
    written: (name, title) => `${name}, the same evening: ${title}`,
    sealed: 'The others are sealed',
    sealedAbout: 'They open when somebody has played the other chair.',
  },

  replay: enReplay,
  road: enRoad,
  chairs: enChairs,
  keep: enKeep,

  questions: {
    heading: 'To talk about',
    intention: 'One intention',
    intentionAsk: 'Next time this happens … I will …',
    full: (letters) => `There is room for ${letters} characters here. What came after them is left out.`,
    intentionHint:
      'For example: Next time somebody says “you two can solve that” I ask who else needs to know.',
    kept: 'Kept on this device only and sent nowhere.',
  },

  foot: {
    code: 'Run code',
    codeAbout: 'Opens the same run, choice by choice, on any computer.',
    copy: 'Copy the code',
    copied: 'Copied.',
    notCopied: 'It could not be copied. Select the code and copy it by hand.',
    restart: 'Play once more',
    toTitle: 'To the first page',
  },
};
