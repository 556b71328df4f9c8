/** All arithmetic of one step: from what was and one act, to what is. Pure; the machine calls it from a single action. */
import type { Act } from './act.ts';
import { applyAct, applyPending, causeOf, triggerOf, wake } from './apply-act.ts';
import { Books } from './books.ts';
import { clausesAfter, fireClause } from './clauses.ts';
import type { Context, Regimes } from './context.ts';
import { driftQuarter, leakIfFull } from './drift.ts';
import { eventOf, placeOf } from './events.ts';
import { type Half, meetAnew, payKnowledge } from './exits.ts';
import { hazardFrom, hazardSetting, patienceOfPerson } from './hazard.ts';
import { marksOf } from './marks.ts';

/** One act by somebody: what is after it. Regimes are those before the act. */
export const advanceByAct = (before: Context, regimes: Regimes, act: Act): Context => {
  const row = eventOf(act.event);
  if (!row) return before;
  const { quarter } = before;
  const books = new Books(before.stocks, quarter);
  const cause = causeOf(act, quarter);
  const last = markedBy(act.event, before);
  const setting = hazardSetting({ last }, regimes, quarter);
  const settle = (by = cause, claims = row.claims) => books.settle(by, claims, setting);
  settleLastAct(books, before, regimes);

  const leaves = exitOf(act.event, before, regimes);
  const forced = leaves === 'director' ? act.event === 'director.dismissed' : before.ousted;
  if (leaves) payKnowledge(books, leaves, forced, cause);
  const comes: Half | undefined =
    act.event === 'chair.elected' ? 'chair' : act.event === 'director.recruited' ? 'director' : undefined;
  const person = comes ? before.person + 1 : before.person;
  const chemistryBase = comes ? meetAnew(books, before.seed, comes, person, cause) : before.chemistryBase;
  settle();
  // What slept until somebody left meets the new relation, not the old one.
  const trigger = triggerOf(act.event);
  const waiting = trigger ? wake(books, before.pending, trigger, settle, act.event) : before.pending;
  const begun = applyAct(books, row, act, cause, regimes, before.seed);
  fireClause(books, before, act);
  settle();
  // Everything by name, here and for a quarter: `{ ...before, … }` costs more than the act itself.
  return {
    seed: before.seed,
    quarter,
    stocks: books.stocks,
    pending: begun.length > 0 ? [...waiting, ...begun] : waiting,
    counts: countedIn(before.counts, placeOf(act.event)),
    last,
    chemistryBase,
    together: comes ? 0 : before.together,
    tenure: tenureAfter(act, before.tenure, comes),
    person,
    ousted: act.event === 'chair.ousted' || (before.ousted && act.event !== 'chair.elected'),
    exitPaid: act.event !== 'director.recruited' && (leaves === 'director' || before.exitPaid),
    exits: before.exits,
    stayed: comes === 'director' ? 1 : before.stayed,
    patience: comes === 'director' ? patienceOfPerson(before.seed, person) : before.patience,
    clauses: clausesAfter(before.clauses, act),
    leakAt: before.leakAt,
    lastCause: cause,
    lines: books.lines,
  };
};

/** An act that moved a regime has also moved the risk that is read off it: booked on that act, one step later. */
const settleLastAct = (books: Books, before: Context, regimes: Regimes): void =>
  books.settle(before.lastCause, [], hazardSetting(before, regimes, before.quarter));

const markedBy = (event: string, { last, quarter }: Context): Context['last'] => {
  const marks = marksOf(event);
  if (marks.length === 0) return last;
  const marked = { ...last };
  for (const mark of marks) marked[mark] = quarter;
  return marked;
};

const countedIn = (counts: Context['counts'], place: number): Context['counts'] => {
  const counted = counts.slice();
  counted[place] = (counted[place] ?? 0) + 1;
  return counted;
};

/** Whose exit is paid for by this act: a forced one at once, a chair's when the next is elected. */
const exitOf = (event: string, before: Context, regimes: Regimes): Half | undefined => {
  if (event === 'chair.elected') return 'chair';
  const isPresent = !before.exitPaid && regimes.director !== 'vacant' && regimes.director !== 'acting';
  if (event === 'director.dismissed' && isPresent) return 'director';
  // Somebody new in the very quarter in which the old one goes: the house pays all the same.
  const goes = regimes.director === 'leaving' && !before.exitPaid;
  return event === 'director.recruited' && goes ? 'director' : undefined;
};

/** Whoever is new in an office has sat for no quarter, the secretary too (L14). */
const tenureAfter = (
  { event, kind }: Act,
  tenure: Context['tenure'],
  comes: Half | undefined,
): Context['tenure'] => {
  const office = event === 'manager.recruited' && kind === 'secretary' ? 'secretary' : comes;
  return office ? { ...tenure, [office]: 0 } : tenure;
};

/** One quarter: what is after it. Regimes are those before it. */
export const advanceByQuarter = (before: Context, regimes: Regimes): Context => {
  const quarter = before.quarter + 1;
  const books = new Books(before.stocks, quarter);
  const cause = { event: 'time.passes', quarter };
  const setting = hazardSetting(before, regimes, quarter);
  settleLastAct(books, before, regimes);
  // That an election lies one quarter further back is the doing of time, not of what comes due.
  books.settle(cause, [], setting);
  const pending = applyPending(
    books,
    before.pending,
    (due) => typeof due === 'number' && due <= quarter,
    (by, claims) => books.settle(by, claims, setting),
  );
  if (regimes.director === 'leaving' && !before.exitPaid) payKnowledge(books, 'director', false, cause);
  driftQuarter(books, { stocks: books.stocks, context: before, quarter, regimes });
  leakIfFull(books, before, quarter);
  books.settle(cause, [], setting);
  const { chair, director, secretary } = before.tenure;
  return {
    seed: before.seed,
    quarter,
    stocks: books.stocks,
    pending,
    counts: before.counts,
    last: before.last,
    chemistryBase: before.chemistryBase,
    together: regimes.pair === 'broken' ? before.together : before.together + 1,
    tenure: { chair: chair + 1, director: director + 1, secretary: secretary + 1 },
    person: before.person,
    ousted: before.ousted,
    exitPaid: before.exitPaid || regimes.director === 'leaving',
    exits: before.exits,
    stayed:
      before.exits && isInOffice(regimes)
        ? before.stayed * (1 - hazardFrom(books.stocks, setting).total)
        : before.stayed,
    patience: before.patience,
    clauses: before.clauses,
    leakAt: before.leakAt,
    lastCause: cause,
    lines: books.lines,
  };
};

const isInOffice = ({ director }: Regimes): boolean =>
  director === 'inOffice' || director === 'questioned' || director === 'newInOffice';
