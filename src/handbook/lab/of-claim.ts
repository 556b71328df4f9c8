/** Opens a claim in the laboratory: the one test of it as two courses, with and without, that anybody may go on changing. */
import type { Act } from '../../model/act.ts';
import type { Side, SignTest, Timing } from '../../model/claims/claim.ts';
import { CLAIMS, claimOf } from '../../model/claims.ts';
import { plainLink } from './link.ts';
import type { LabEvent, LabSetup, LabStart } from './setup.ts';

/** Years enough to see when it comes. */
const UNTIL: Readonly<Record<Timing, number>> = { now: 8, soon: 8, late: 14, shock: 10 };
/** The acts fall in spring of the first year, what wakes the sleeping effects two quarters later. */
const ACTS_AT = 1;
const TRIGGER_AT = 3;
/** Quarters after the acts at which a test is read first (try-claim.ts). */
const READ_AFTER: Readonly<Record<Timing, number>> = { now: 0, soon: 1, late: 6, shock: 2 };
const SEED = 7;

const done = (acts: readonly (string | Act)[] | undefined, quarter: number): readonly LabEvent[] =>
  (acts ?? []).map((act) => (typeof act === 'string' ? { quarter, event: act } : { quarter, ...act }));

const startOf = (side: Side): LabStart => side.start ?? side.fixed ?? {};

const courseOf = (test: SignTest, side: Side): readonly LabEvent[] => [
  ...done(test.before, ACTS_AT),
  ...done(side.acts, ACTS_AT),
  ...done(test.trigger === undefined ? undefined : [test.trigger], TRIGGER_AT),
];

const sameStart = (one: LabStart, other: LabStart): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The course without lies under A and the one with under B, so that "B less A" is what the claim is about. */
export function labOfTest(test: SignTest): LabSetup {
  const without = test.without ?? {};
  // A side that says nothing of its start is any municipality, as the other one would be without its condition.
  const [start, startB] = [startOf(without), startOf(test.with)];
  return {
    start,
    ...(sameStart(start, startB) ? {} : { startB }),
    seed: SEED,
    until: UNTIL[test.when],
    at: ACTS_AT + READ_AFTER[test.when],
    people: 'still',
    a: courseOf(test, without),
    b: courseOf(test, test.with),
    stocks: [test.stock],
  };
}

let known: ReadonlyMap<string, string> | undefined;

/** The claim that a setup still is, word for word, wherever one looks in it; undefined when it is none. */
export function claimIn(setup: LabSetup): string | undefined {
  // Worked out when it is first asked for: there are some hundred tests.
  known ??= new Map(
    CLAIMS.flatMap((claim) =>
      claim.how === 'untestable'
        ? []
        : (claim.tests ?? []).map((test) => [plainLink(labOfTest(test)), claim.id] as const),
    ).reverse(),
  );
  return known.get(plainLink(setup));
}

/** Undefined when there is no such claim, or it has no test of that number (from 0). */
export function labOfClaim(id: string, testIndex: number): LabSetup | undefined {
  const claim = claimOf(id);
  const tests = claim && claim.how !== 'untestable' ? claim.tests : undefined;
  const test = tests?.[testIndex];
  return test && labOfTest(test);
}
