/** Short words in which claims are written down: an act, a start or a place against another, and what follows from it. */
import type { Act } from '../act.ts';
import type { AnyStock } from '../stock-names.ts';
import type { Claim, SignTest, Timing } from './claim.ts';

type Acts = string | Act | readonly (string | Act)[];
type Fixed = Readonly<Record<string, number>>;
type More = Partial<Omit<SignTest, 'stock' | 'sign' | 'when' | 'says'>>;

const list = (acts: Acts): readonly (string | Act)[] =>
  typeof acts === 'string' || 'event' in acts ? [acts] : acts;

/** The acts against nothing done, or against what `more` gives. */
export const acting = (
  acts: Acts,
  sign: '+' | '-',
  stock: AnyStock,
  when: Timing,
  says: string,
  more: More = {},
): SignTest => ({ stock, sign, size: 'small', when, with: { acts: list(acts) }, says, ...more });

/** One start against another, nobody acting but what `more` gives as `before` or `trigger`. */
export const starting = (
  fixed: Fixed,
  other: Fixed,
  sign: '+' | '-',
  stock: AnyStock,
  when: Timing,
  says: string,
  more: More = {},
): SignTest => ({
  stock,
  sign,
  size: 'small',
  when,
  with: { fixed },
  without: { fixed: other },
  says,
  ...more,
});

/** A stock at 20 points against the same stock at 80. */
export const lacking = (
  what: string,
  sign: '+' | '-',
  stock: AnyStock,
  when: Timing,
  says: string,
  more: More = {},
): SignTest => starting({ [what]: 20 }, { [what]: 80 }, sign, stock, when, says, more);

/** A stock at 80 points against the same stock at 20. */
export const much = (
  what: string,
  sign: '+' | '-',
  stock: AnyStock,
  when: Timing,
  says: string,
  more: More = {},
): SignTest => starting({ [what]: 80 }, { [what]: 20 }, sign, stock, when, says, more);

/** One preset of starts.ts against another. */
export const living = (
  start: string,
  other: string,
  sign: '+' | '-',
  stock: AnyStock,
  when: Timing,
  says: string,
  more: More = {},
): SignTest => ({
  stock,
  sign,
  size: 'small',
  when,
  with: { start },
  without: { start: other },
  says,
  ...more,
});

export const core = (id: string, ...tests: readonly SignTest[]): Claim => ({
  id,
  core: true,
  how: 'sign',
  tests,
});
export const other = (id: string, ...tests: readonly SignTest[]): Claim => ({
  id,
  core: false,
  how: 'sign',
  tests,
});
export const untestable = (id: string, why: string): Claim => ({ id, core: false, how: 'untestable', why });
