/** What the leader's page says in English about the run sheet and raised hands. */
import { counter } from './count.ts';
import type { RoomPlanTexts } from './sv-room-plan.ts';

const count = counter('en');

export const enRoomPlan: RoomPlanTexts = {
  plan: {
    heading: 'Run sheet',
    about: 'Answer three questions. The sheet can be changed, linked to and printed.',
    length: 'How long do you have?',
    minutes: (n) => count(n, 'minute', 'minutes'),
    people: 'How many are you?',
    aim: 'What should they have met?',
    aims: {
      pair: 'The same meeting from two sides',
      handover: 'What a change costs',
      law: 'Who decides what',
      voice: 'Who speaks up',
    },
    case: 'Which case?',
    make: 'Make the sheet',
    modes: {
      hands: 'One decision on the screen, by raised hands. Nobody else needs a device.',
      own: 'Everybody plays the same chair on their own device.',
      halves: 'Half the room in each chair, on their own devices, with the same seed.',
      both: 'You play both chairs, one at a time.',
    },
    cutUntil: (title) =>
      `One chair, up to and including “${title}”. Stop there; whoever is done sooner may read on.`,
    cut: (minutes) =>
      minutes === 15
        ? 'One decision'
        : minutes === 45
          ? 'One chair, all the way'
          : 'Both chairs, all the way',
    facts: {
      case: 'Case',
      seed: 'Seed',
      mode: 'How you play',
      cut: 'How much',
      decision: 'The decision',
      chairs: 'Chair',
    },
    seedNote: 'The same seed gives everybody the same years and the same weather. Only the choices differ.',
    links: 'Links for the room',
    linkFor: (chair) => `Link for ${chair}`,
    linkPicture: (chair) => `The link for ${chair} as a picture`,
    linkAbout: 'Read the picture with a telephone.',
    takeUp: 'Take up',
    ask: 'Ask',
    toSheets: 'Print sheets',
    sheets: 'Sheets to print',
    fromPlay: 'Take it from the play',
    toHands: 'To the raised hands',
    toCodes: 'To the codes',
    print: 'Print the sheet',
    copy: 'Copy the link to the sheet',
    copied: 'The link is copied.',
    notCopied: 'It could not be copied. The link stands in the address line.',
    unknown: 'The link to the sheet could not be read. Answer the questions instead.',
    tooManyPeople: (most) => `Write a number from 1 to ${most}.`,
    shorter: 'A minute shorter',
    longer: 'A minute longer',
    minutesOf: (step, n) => `${step}: ${count(n, 'minute', 'minutes')}`,
    total: (n) => `${count(n, 'minute', 'minutes')} together.`,
    tooLittle:
      'The talk has got less than a third of the time. That is where people learn: rather take from the play.',
    steps: {
      before: {
        title: 'Before you begin',
        say: [
          'You will play people who work where politics and administration meet. Both sides are right about something.',
          'There is no answer and there are no points. Nobody sees what you chose unless you tell them.',
          'When the game asks why, and what the other will do: answer. That is what we talk about afterwards.',
          'What is said about one’s own experience stays here.',
        ],
      },
      play: {
        title: 'Play',
        say: [
          'Read at your own pace and play to the end. Done before the others? Write down the choice you are least sure of.',
        ],
      },
      across: {
        title: 'Across the aisle',
        say: [
          'Sit two and two, one from each chair. Take a meeting that you were both at.',
          'Say what you expected before the other says what they did.',
        ],
      },
      feel: {
        title: 'What did you feel?',
        say: ['One word each, around the room. Nobody explains and nobody answers.'],
      },
      what: {
        title: 'What happened?',
        say: [
          'Show the choice where most did alike for different reasons. Ask two to tell what they saw.',
          'Show the decision that divided the room most. What did you know then? Keep that apart from how it went.',
        ],
      },
      why: {
        title: 'Why?',
        say: [
          'Show what the one chair thought of the other. Where were we most wrong, and what would we have needed to know?',
          'What was comfortable when it was chosen, and who paid for it later?',
        ],
      },
      take: {
        title: 'What do I take with me?',
        say: ['Write one sentence each: Next time … I will … Read it to the person beside you.'],
      },
    },
    clock: {
      heading: 'The clock',
      start: 'Start',
      pause: 'Pause',
      next: 'Next part',
      back: 'Previous part',
      left: (text) => `Left: ${text}`,
      over: (text) => `Over time: ${text}`,
      now: 'Now',
      after: (title) => `Then: ${title}`,
      last: 'The last part',
      big: 'Show on the screen',
      small: 'Back to the sheet',
    },
  },

  hands: {
    heading: 'Raised hands',
    about:
      'One screen is enough. You read aloud, the room raises hands, you write how many. Then you go on with what most wanted, or with another choice if you would rather.',
    case: 'Case and chair',
    cut: 'How much?',
    one: 'One decision',
    whole: 'From beginning to end',
    decision: 'Which decision?',
    begin: 'Begin',
    resume: 'Go on where you were',
    restart: 'Begin again',
    knew: 'This is what you know',
    step: (n) => `Decision ${n}`,
    ask: 'Who chooses what? Count the hands.',
    hands: (text) => `Hands for: ${text}`,
    raised: (n) => `${count(n, 'hand', 'hands')} up.`,
    most: 'Most hands',
    goOnWith: 'Go on with',
    equal: 'As many each, or no hands at all: you choose.',
    reasonAsk: 'You who chose it: what weighed most?',
    reasonAskOthers: (n) => `Also ask ${count(n, 'hand', 'hands')} for:`,
    reasonsGiven: (given, of) => `${given} of ${of} have said why.`,
    guessAsk: 'All: what will the other do?',
    goOn: 'Go on',
    undo: 'Undo',
    choose: 'Choose',
    full: 'The whole text',
    chose: 'The room went on with',
    later: 'Two years on, if nobody does anything more',
    laterNow: 'At the decision',
    laterThen: 'Two years on',
    laterWhat: 'Meter, 0–100',
    laterMove: (name, before, after) => `${name}: from ${before} to ${after}.`,
    laterKey: 'The ring is where it stood at the decision, the tip where it stands two years on.',
    toReport: 'Show the room',
    ended: 'The case is over.',
    failed: 'The case could not be started. Try again.',
    keep: 'Keep it, so that you can go on after a closed tab',
    closed: 'Closed:',
    fewer: 'One fewer',
    more: 'One more',
    noRounds: 'No hands have been counted yet.',
  },
};
