/** The conditions that formulas ask about, each with a name and a sentence. */
import type { Mark, Region } from '../context.ts';
import { timesOf } from '../events.ts';
import type { AnyStock } from '../stock-names.ts';
import type { Condition, Now } from './now.ts';

const condition = (name: string, about: string, holds: (now: Now) => boolean): Condition => ({
  name,
  about,
  holds,
});

/** The region is in one of the states. */
const inState = (region: Region, ...states: readonly string[]): Condition =>
  condition(
    `${region} is ${states.join(' or ')}`,
    `The region ${region} is in the state ${states.join(' or ')}.`,
    (now) => states.includes(now.regimes[region]),
  );

/** The stock is under a level in points. */
export const isUnder = (stock: AnyStock, level: number): Condition =>
  condition(
    `${stock} < ${level}`,
    `The stock ${stock} is under ${level} points.`,
    (now) => now.stocks[stock] < level * 100,
  );

/** How long ago, in quarters, something last happened. */
const since = (now: Now, mark: Mark): number => now.quarter - now.context.last[mark];

export const BROKEN = inState('pair', 'broken');
export const FORMING = inState('pair', 'forming');
export const IN_HARNESS = inState('pair', 'in-harness', 'entangled');
export const HOLDS_TOGETHER = inState('pair', 'working', 'in-harness', 'entangled');
export const ENTANGLED = inState('pair', 'entangled');
export const GOLDEN = inState('greyZone', 'golden');
export const OVERGROWN = inState('greyZone', 'overgrown');
export const VACANT = inState('director', 'vacant', 'acting');

export const NO_COMMITTEES = condition(
  'there are no committees',
  'The sector committees are gone and the board carries everything.',
  (now) => now.regimes.committees === 'dissolved',
);
export const HALF_COMMITTEES = condition(
  'half of the committees are gone',
  'Some sector committees stand beside the board, and the board carries what the others did.',
  (now) => now.regimes.committees === 'half',
);
export const TENDED = condition(
  'the relation is tended',
  'Within the last four quarters the two have done something that keeps a working relation alive.',
  (now) => since(now, 'contact') <= 4,
);
export const UNTENDED = condition(
  'nobody tends the relation',
  'For more than four quarters the two have done nothing that keeps a working relation alive.',
  (now) => since(now, 'contact') > 4,
);
export const ROUTINES_UNUSED = condition(
  'routines lie unused',
  'For more than four quarters nobody has written down, followed up or used what was agreed.',
  (now) => since(now, 'used') > 4,
);
export const UNINFORMED = condition(
  'nobody informs the elected',
  'For more than four quarters nobody has told the elected how things are.',
  (now) => since(now, 'informed') > 4,
);
export const FIRST_TWO_YEARS = condition(
  'they have worked together for less than two years',
  'The two have worked together for fewer than eight quarters.',
  (now) => now.context.together < 8,
);
export const NEW_BLOOD = condition(
  'a half of the pair is new',
  'Somebody has been replaced and the two have worked together for fewer than twelve quarters.',
  (now) => now.context.person > 0 && now.context.together < 12,
);
/** Eight years in the same office: two terms of the council. */
const LONG = 32;
const sitsLong = (office: 'chair' | 'director' | 'secretary'): Condition =>
  condition(
    `the ${office} has sat for eight years`,
    `The ${office} has been in office for ${LONG} quarters or more.`,
    (now) => now.context.tenure[office] >= LONG,
  );
export const LONG_CHAIR = sitsLong('chair');
export const LONG_DIRECTOR = sitsLong('director');
export const LONG_SECRETARY = sitsLong('secretary');

export const ONLY_PAPER = inState('agreement', 'paper');
export const TALKED_THROUGH = inState('agreement', 'talked', 'agreed', 'lived');
const posts = (now: Now): number =>
  timesOf(now.context.counts, 'support.added') - timesOf(now.context.counts, 'support.cut');
export const SUPPORTED = condition(
  'there is support around the director',
  'More posts around the director have been added than cut.',
  (now) => posts(now) > 0,
);
export const AUTUMN = condition(
  'it is the autumn of the budget',
  'The quarter is October to December, when the budget is decided.',
  (now) => now.quarter % 4 === 3,
);
