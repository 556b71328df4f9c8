/** The statechart: what kind of situation this is. Thresholds in and out differ, so that nothing flickers. */
import { initialTransition, setup } from 'xstate';
import type { Act } from './act.ts';
import { advanceByAct, advanceByQuarter } from './advance.ts';
import type { Context, Regimes } from './context.ts';
import { hazardFrom, hazardSetting, isNear } from './hazard.ts';
import { EMPTY } from './starts.ts';
import { COUPLING } from './stock-names.ts';

/** `time.passes` is a quarter, `start` only lets the regimes settle, all else is an act. The regimes are those before it. */
export interface ModelEvent {
  readonly type: string;
  readonly act: Act;
  readonly regimes: Regimes;
}

type In = { readonly context: Context; readonly event: ModelEvent };
const points = (context: Context, stock: keyof Context['stocks']): number => context.stocks[stock] / 100;
const mutualTrust = ({ context }: In): number =>
  Math.min(points(context, 'chair>director.trust'), points(context, 'director>chair.trust'));
const worstTension = ({ context }: In): number =>
  Math.max(points(context, 'chair>director.tension'), points(context, 'director>chair.tension'));
const leastSeen = ({ context }: In): number => Math.min(points(context, 'voice'), points(context, 'insight'));

/** The director's patience is nearly out: two quarters' warning. */
const runsOut = (context: Context, regimes: Regimes): boolean =>
  context.exits &&
  isNear(
    context.stayed,
    context.patience,
    hazardFrom(context.stocks, hazardSetting(context, regimes, context.quarter)),
  );

/** What the machine remembers after an event. */
const after = (context: Context, { type, act, regimes }: ModelEvent): Context => {
  if (type === 'time.passes') return advanceByQuarter(context, regimes);
  return type === 'start' ? context : advanceByAct(context, regimes, act);
};

/**
 * Answers XState as its own `assign` does, with a snapshot in which the context is new. Only that: `assign` also works out
 * the value of every region anew from all nodes of the chart, and the books move no region. A test holds it to `assign`.
 */
const keepBooks = Object.assign(() => undefined, {
  type: 'keepBooks',
  resolve: <Snapshot extends { context: Context }>(
    _scope: unknown,
    before: Snapshot,
    { event }: { readonly event: ModelEvent },
  ) => {
    // Set afterwards: in `{ ...before, context }` engines write the same field twice, the second time slowly.
    const snapshot = { ...before };
    snapshot.context = after(before.context, event);
    return [snapshot, undefined, undefined] as const;
  },
});

const chart = setup({
  types: { context: {} as Context, events: {} as ModelEvent },
  actions: {
    keepBooks,
  },
  guards: {
    knowEachOther: (now) => mutualTrust(now) > 42 && now.context.together >= 3,
    pullTogether: (now) => mutualTrust(now) > 60 && now.context.together >= 16,
    noLongerPull: (now) => mutualTrust(now) < 50,
    areOne: (now) => points(now.context, COUPLING) > 66 && leastSeen(now) < 38,
    areTwoAgain: (now) => points(now.context, COUPLING) < 58 || leastSeen(now) > 46,
    distrust: (now) => mutualTrust(now) < 30 || worstTension(now) > 66,
    deepDistrust: (now) => mutualTrust(now) < 20 || worstTension(now) > 72,
    neverMet: (now) => mutualTrust(now) < 32 && now.context.together >= 4,
    heal: (now) => mutualTrust(now) > 38 && worstTension(now) < 56,
    canSpeakAgain: (now) => mutualTrust(now) > 27 && worstTension(now) < 64,
    lockFast: (now) => mutualTrust(now) < 14 && now.context.together >= 2,
    directorIsLeaving: ({ event }) => event.regimes.director === 'leaving',
    overlap: ({ context }) => points(context, 'greyZone') > 38,
    keepApart: ({ context }) => points(context, 'greyZone') < 30,
    gold: (now) =>
      points(now.context, 'greyZone') > 52 &&
      points(now.context, 'chair>director.trust') > 60 &&
      leastSeen(now) > 30,
    goldIsLost: (now) =>
      points(now.context, 'greyZone') < 44 || points(now.context, 'chair>director.trust') < 50,
    unseen: (now) => points(now.context, 'greyZone') > 44 && leastSeen(now) < 26,
    seenAgain: (now) => points(now.context, 'greyZone') < 38 || leastSeen(now) > 34,
    exposed: ({ context, event }) => points(context, 'turnoverRisk') > 34 || runsOut(context, event.regimes),
    safe: ({ context, event }) => points(context, 'turnoverRisk') < 24 && !runsOut(context, event.regimes),
    directorSettled: ({ context }) => context.tenure.director >= 4,
    chairSettled: ({ context }) => context.tenure.chair >= 4,
    unusedForAYear: ({ context }) => context.quarter - context.last.used > 4,
    powerHasShifted: ({ context }) =>
      context.last.newMajority === context.last.election && context.quarter - context.last.election <= 1,
    betweenElections: ({ context }) => context.quarter - context.last.election > 2,
    // A majority also begins with a new chair when a coalition broke between elections.
    majoritySettled: ({ context: { quarter, last } }) =>
      quarter - last.newMajority >= 6 && quarter - last.newChair >= 4,
    settledForLong: ({ context: { quarter, last } }) =>
      quarter - last.newMajority >= 14 && quarter - last.newChair >= 12,
    rebuilt: ({ context }) => context.quarter - context.last.committees >= 4,
  },
}).createMachine({
  context: () => EMPTY,
  type: 'parallel',
  options: { maxIterations: 50 },
  states: {
    books: { on: { '*': { actions: 'keepBooks' } } },
    pair: {
      initial: 'forming',
      on: {
        'chair.elected': '.forming',
        'director.recruited': '.forming',
        'chair.ousted': '.broken',
        'director.dismissed': '.broken',
        'time.passes': { guard: 'directorIsLeaving', target: '.broken' },
      },
      states: {
        forming: {
          always: [
            { guard: 'deepDistrust', target: 'strained' },
            { guard: 'neverMet', target: 'strained' },
            { guard: 'knowEachOther', target: 'working' },
          ],
        },
        working: {
          always: [
            { guard: 'distrust', target: 'strained' },
            { guard: 'pullTogether', target: 'in-harness' },
          ],
        },
        'in-harness': {
          always: [
            { guard: 'noLongerPull', target: 'working' },
            { guard: 'areOne', target: 'entangled' },
          ],
        },
        entangled: {
          always: [
            { guard: 'noLongerPull', target: 'working' },
            { guard: 'areTwoAgain', target: 'in-harness' },
          ],
        },
        strained: {
          always: [
            { guard: 'lockFast', target: 'locked' },
            { guard: 'heal', target: 'working' },
          ],
        },
        locked: { always: { guard: 'canSpeakAgain', target: 'strained' } },
        broken: {},
      },
    },
    greyZone: {
      initial: 'separate',
      states: {
        separate: { always: { guard: 'overlap', target: 'grey' } },
        grey: {
          always: [
            { guard: 'keepApart', target: 'separate' },
            { guard: 'unseen', target: 'overgrown' },
            { guard: 'gold', target: 'golden' },
          ],
        },
        golden: {
          always: [
            { guard: 'unseen', target: 'overgrown' },
            { guard: 'goldIsLost', target: 'grey' },
          ],
        },
        overgrown: { always: { guard: 'seenAgain', target: 'grey' } },
      },
    },
    // Who governs, from the ballot box to the new board: the old one sits until 31 December (KL 6:18).
    majority: {
      initial: 'stable',
      on: { 'election.new-majority': '.contested' },
      states: {
        stable: { on: { 'coalition.breaks': 'contested' } },
        contested: {
          on: {
            'calendar.new-council': { guard: 'powerHasShifted', target: 'outgoing' },
            'time.passes': { guard: 'powerHasShifted', target: 'outgoing' },
            'election.same-majority': 'stable',
            'coalition.mended': 'stable',
            'chair.elected': { guard: 'betweenElections', target: 'newMajority' },
          },
        },
        outgoing: { on: { 'time.passes': 'newMajority' } },
        newMajority: {
          always: { guard: 'majoritySettled', target: 'settled' },
          on: { 'election.same-majority': 'settled', 'coalition.breaks': 'contested' },
        },
        settled: {
          always: { guard: 'settledForLong', target: 'stable' },
          on: { 'coalition.breaks': 'contested', 'election.same-majority': 'stable' },
        },
      },
    },
    director: {
      initial: 'inOffice',
      on: {
        'director.dismissed': '.leaving',
        'director.resigns': '.leaving',
        'director.retires': '.leaving',
        'director.recruited': '.newInOffice',
      },
      states: {
        inOffice: { always: { guard: 'exposed', target: 'questioned' } },
        questioned: { always: { guard: 'safe', target: 'inOffice' } },
        leaving: { on: { 'time.passes': 'vacant' } },
        vacant: { on: { 'time.passes': 'acting' } },
        acting: {},
        newInOffice: { always: { guard: 'directorSettled', target: 'inOffice' } },
      },
    },
    chair: {
      initial: 'inOffice',
      on: {
        'chair.hands-over': '.handingOver',
        'chair.ousted': '.handingOver',
        'chair.elected': '.newInOffice',
      },
      states: {
        inOffice: {},
        handingOver: {},
        newInOffice: { always: { guard: 'chairSettled', target: 'inOffice' } },
      },
    },
    // Talking and writing are two levers: what was talked through goes with the one who leaves, the paper stays.
    agreement: {
      initial: 'unspoken',
      states: {
        unspoken: {
          on: {
            'pair.talks-about-roles': 'talked',
            'agreement.written': 'paper',
            'agreement.decided-by-board': 'paper',
          },
        },
        talked: {
          on: {
            'agreement.written': 'agreed',
            'agreement.decided-by-board': 'agreed',
            'chair.elected': 'unspoken',
            'director.recruited': 'unspoken',
          },
        },
        paper: { on: { 'pair.talks-about-roles': 'agreed', 'agreement.broken': 'unspoken' } },
        agreed: {
          on: {
            'agreement.followed-up': 'lived',
            'agreement.invoked': 'lived',
            'agreement.broken': 'talked',
            'chair.elected': 'paper',
            'director.recruited': 'paper',
          },
        },
        lived: {
          always: { guard: 'unusedForAYear', target: 'agreed' },
          on: { 'agreement.broken': 'talked', 'chair.elected': 'paper', 'director.recruited': 'paper' },
        },
      },
    },
    committees: {
      initial: 'kept',
      on: { 'committees.dissolved': '.dissolved', 'committees.halved': '.half' },
      states: {
        kept: { on: { 'committees.proposed-dissolved': 'proposed' } },
        proposed: { on: { 'committees.kept': 'kept' } },
        half: { on: { 'committees.reinstated': 'reinstated' } },
        dissolved: { on: { 'committees.reinstated': 'reinstated' } },
        reinstated: {
          always: { guard: 'rebuilt', target: 'kept' },
          on: { 'committees.proposed-dissolved': 'proposed' },
        },
      },
    },
  },
});

/** What some region listens for by name. All other events mean the same in every state: the books, and no region moves. */
const HEARD: ReadonlySet<string> = new Set(chart.events);
const ask = chart.getTransitionData.bind(chart);
const [anywhere] = initialTransition(chart);
const UNHEARD = ask(anywhere, {
  type: 'unheard',
  act: { event: 'unheard' },
  regimes: anywhere.value as Regimes,
});

/**
 * The chart as a machine. XState asks every region and its state about each event; what they answer to one that none of
 * them listens for is asked once. A test holds it to the bare chart.
 */
export const machine: typeof chart = Object.assign(chart, {
  getTransitionData: (...asked: Parameters<typeof ask>): ReturnType<typeof ask> =>
    HEARD.has(asked[1].type) ? ask(...asked) : UNHEARD,
});
