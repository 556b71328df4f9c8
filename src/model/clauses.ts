/** Clauses of an agreement: each is fresh, worn or dead, and fires when a later act breaks it. */
import { type Act, CLAUSES, type Clause } from './act.ts';
import type { Books } from './books.ts';
import { constant } from './constants.ts';
import type { Context } from './context.ts';

/** Which acts break which clause: an event however it is done, or only `event:kind`. At least two for each. */
export const BROKEN_BY: Readonly<Record<Clause, readonly string[]>> = {
  'no-surprises': [
    'director.hides-running-promise',
    'board.kept-in-the-dark',
    'chair.hands-over:silent',
    'chair.hands-over:party-first',
    'press.leak:planted',
  ],
  'way-in': [
    'chair.bypasses-director',
    'chair.asks-to-soften:past-the-director',
    'chair.asks-to-soften:grade',
  ],
  'third-chair': [
    'knowledge.hoarded',
    'pair.thinks-aloud:on-a-case',
    'pair.thinks-aloud:about-others',
    'agreement.followed-up:between-two',
  ],
  'words-outward': [
    'chair.criticises-director',
    'chair.hides-behind-director',
    'press.leak',
    'director.takes-over-decision:speaks-for-politics',
  ],
  'when-we-disagree': ['director.takes-over-decision', 'question.silenced', 'case.rushed:unannounced'],
  'follow-up-and-end': [
    'director.dismissed',
    'director.resigns:at-once',
    'chair.hands-over:silent',
    'agreement.followed-up:between-two',
  ],
};

const BROKEN: ReadonlyMap<string, readonly Clause[]> = new Map(
  CLAUSES.flatMap((clause) => BROKEN_BY[clause]).map((name) => [
    name,
    CLAUSES.filter((clause) => BROKEN_BY[clause].includes(name)),
  ]),
);
const NONE: readonly Clause[] = [];

/** The clauses an act goes against. */
const brokenBy = ({ event, kind }: Act): readonly Clause[] => {
  const always = BROKEN.get(event) ?? NONE;
  return kind === undefined ? always : [...always, ...(BROKEN.get(`${event}:${kind}`) ?? NONE)];
};

/** Every living clause that the act breaks adds a sting of its own, booked on the clause. */
export const fireClause = (books: Books, context: Context, act: Act): void => {
  for (const clause of brokenBy(act)) {
    const state = context.clauses[clause];
    if (!state || state === 'dead') continue;
    // What the board does to the director is done by the side of its chair.
    const hurt = act.by === 'chair' || act.by === 'board' ? 'director>chair' : 'chair>director';
    const cause = { event: 'agreement.clause-fired', quarter: context.quarter, by: act.by, clause };
    const sting = 100 * constant(state === 'fresh' ? 'clause.sting' : 'clause.sting-worn');
    books.move(`${hurt}.tension`, sting, cause, 'clause-fires', ['C025']);
    books.move(`${hurt}.integrity`, -sting, cause, 'clause-fires', ['C049']);
  }
};

/** Accepted or used makes fresh; let pass wears, then kills; broken as a whole kills all. */
export const clausesAfter = (clauses: Context['clauses'], act: Act): Context['clauses'] => {
  if (act.event === 'agreement.broken') {
    return Object.fromEntries(Object.keys(clauses).map((name) => [name, 'dead' as const]));
  }
  const { clause } = act;
  if (!clause) return clauses;
  switch (act.event) {
    case 'agreement.clause-accepted':
    case 'agreement.clause-traded':
    case 'agreement.clause-rewritten':
    case 'agreement.invoked':
      return { ...clauses, [clause]: 'fresh' };
    case 'agreement.clause-loosened':
      return { ...clauses, [clause]: 'worn' };
    case 'agreement.let-pass': {
      const state = clauses[clause];
      return state ? { ...clauses, [clause]: state === 'fresh' ? 'worn' : 'dead' } : clauses;
    }
    default:
      return clauses;
  }
};
