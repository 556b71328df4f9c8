/** Clauses of an agreement: each is fresh, worn or dead, and fires when a later act breaks it. */
import type { Act, Clause } from './act.ts';
import type { Books } from './books.ts';
import type { Context } from './context.ts';

/** Which acts break which clause. */
const BROKEN_BY: Readonly<Record<string, Clause>> = {
  'director.hides-running-promise': 'no-surprises',
  'board.kept-in-the-dark': 'no-surprises',
  'chair.bypasses-director': 'way-in',
  'knowledge.hoarded': 'third-chair',
  'chair.criticises-director': 'words-outward',
  'press.leak': 'words-outward',
  'director.takes-over-decision': 'when-we-disagree',
  'question.silenced': 'when-we-disagree',
  'director.dismissed': 'follow-up-and-end',
};

/** A living clause that the act breaks adds a sting of its own, booked on the clause. */
export const fireClause = (books: Books, context: Context, act: Act): void => {
  const clause = BROKEN_BY[act.event];
  const state = clause && context.clauses[clause];
  if (!clause || !state || state === 'dead') return;
  const hurt = act.by === 'chair' ? 'director>chair' : 'chair>director';
  const cause = { event: 'agreement.clause-fired', quarter: context.quarter, by: act.by, clause };
  const sting = state === 'fresh' ? 400 : 200;
  books.move(`${hurt}.tension`, sting, cause, 'clause-fires', ['C025']);
  books.move(`${hurt}.integrity`, -sting, cause, 'clause-fires', ['C049']);
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
