/** The one interpreter of the catalogue: applies what an act does now and puts what it does later under way. */
import { type Act, type Cause, ROLES, type Role } from './act.ts';
import type { Books } from './books.ts';
import { holds } from './conditions.ts';
import { constant } from './constants.ts';
import type { Pending, Regimes, Trigger } from './context.ts';
import type { Effect, EventRow, Finder, Target } from './events/row.ts';
import { foundAtTheLatest, ruleOfFinder, unlawfulnessOf } from './found.ts';
import { isStock, PARTS, type Part, partOf, RELATIONS, type Relation, type Stock } from './stock-names.ts';
import { landing, sizeOf } from './weigh.ts';

/** Soon is the next quarter, late a year on. */
const DELAYS = { soon: constant('delay.soon'), late: constant('delay.late') } as const;

/** Acts that make the press, the auditors, the voters or the world look: they wake what has been waiting. */
const WAKES: ReadonlyMap<string, Trigger> = new Map([
  ['press.leak', 'scrutiny'],
  ['audit.criticism', 'scrutiny'],
  ['case.opened-on-file', 'scrutiny'],
  ['election.same-majority', 'election'],
  ['election.new-majority', 'election'],
  ['shock.outside', 'shock'],
  ['chair.elected', 'exit'],
  ['director.dismissed', 'exit'],
  ['director.recruited', 'exit'],
]);
/** Whose eyes they are; what nobody of these saw first is found by the one its row names. */
const EYES: Readonly<Record<string, Finder>> = { 'press.leak': 'press', 'audit.criticism': 'auditors' };
export const triggerOf = (event: string): Trigger | undefined => WAKES.get(event);

const side = (role: Role): Role => (role === 'board' ? 'chair' : role);

/** `them>me.ability` and its like, cut into which way it goes and the part. */
const RELATIVE: ReadonlyMap<string, readonly [towardsMe: boolean, part: Part]> = new Map(
  PARTS.flatMap((part): readonly (readonly [Target, readonly [boolean, Part]])[] => [
    [`them>me.${part}`, [true, part]],
    [`me>them.${part}`, [false, part]],
  ]),
);
const BETWEEN: ReadonlyMap<Role, ReadonlyMap<Role, Relation | undefined>> = new Map(
  ROLES.map((from) => [
    from,
    new Map(ROLES.map((to) => [to, RELATIONS.find((relation) => relation === `${side(from)}>${side(to)}`)])),
  ]),
);

/** Turns `them>me` into the relation it is about; undefined when the model keeps no such relation. */
const stockFor = (target: Target, by: Role, towards: Role): Stock | undefined => {
  const relative = RELATIVE.get(target);
  if (!relative) return isStock(target) ? target : undefined;
  const [towardsMe, part] = relative;
  const relation = towardsMe ? BETWEEN.get(towards)?.get(by) : BETWEEN.get(by)?.get(towards);
  return relation && partOf(relation, part);
};

export const causeOf = (act: Act, quarter: number): Cause => ({
  event: act.event,
  quarter,
  by: act.by,
  towards: act.towards,
  kind: act.kind,
  clause: act.clause,
});

const NONE: readonly Effect[] = [];

/**
 * Books the effects of now and returns those under way, the row's and then those of its kind and its tone. The conditions are
 * read when the act is done. What was unlawful comes out at the latest when its finder gets there.
 */
export const applyAct = (
  books: Books,
  row: EventRow,
  act: Act,
  cause: Cause,
  regimes: Regimes,
  seed: number,
): readonly Pending[] => {
  const { quarter } = cause;
  const by = act.by ?? row.defaultBy;
  const pending: Pending[] = [];
  const kind = act.kind === undefined ? undefined : row.kinds?.[act.kind];
  const foundBy = unlawfulnessOf(row, act.kind)?.foundBy;
  const found = foundBy && { foundBy, latest: foundAtTheLatest(foundBy, seed, act.event, quarter) };
  const open = (effects: readonly Effect[]): readonly Effect[] =>
    effects.some(({ given }) => given !== undefined)
      ? effects.filter(({ given }) => holds(given, books.stocks, regimes))
      : effects;
  const own = open(row.effects);
  const ofKind = open(kind?.effects ?? NONE);
  const ofTone = open((act.tone && row.tones?.[act.tone]) ?? NONE);
  const apply = (effects: readonly Effect[], claims: readonly string[]): void => {
    for (const effect of effects) {
      const stock = stockFor(effect.stock, by, act.towards ?? by);
      if (stock === undefined) continue;
      const size = sizeOf(row, act, stock, effect.size);
      if (effect.when === 'now') {
        books.move(stock, landing(books, stock, size), cause, 'effect', claims);
        continue;
      }
      const due =
        effect.when === 'soon' || effect.when === 'late' ? quarter + DELAYS[effect.when] : effect.when;
      const comesOut = due === 'scrutiny' ? found : undefined;
      pending.push({
        due,
        stock,
        size,
        cause,
        claims,
        latest: comesOut?.latest,
        foundBy: comesOut?.foundBy,
      });
    }
  };
  apply(own, row.claims);
  apply(ofKind, kind?.claims ?? row.claims);
  apply(ofTone, row.claims);
  return pending;
};

/** Books what is due, has been woken or has come out, one cause at a time, and returns what still waits. */
export const applyPending = (
  books: Books,
  pending: readonly Pending[],
  isDue: (due: Pending['due']) => boolean,
  settle: (cause: Cause, claims: readonly string[]) => void,
): readonly Pending[] => {
  const waiting: Pending[] = [];
  let last: Pending | undefined;
  for (const effect of pending) {
    const isOut = effect.latest !== undefined && effect.latest <= books.quarter;
    if (!isOut && !isDue(effect.due)) {
      waiting.push(effect);
      continue;
    }
    if (last && last.cause !== effect.cause) settle(last.cause, last.claims);
    books.move(
      effect.stock,
      landing(books, effect.stock, effect.size),
      effect.cause,
      effect.foundBy ? ruleOfFinder(effect.foundBy) : 'delayed-effect',
      effect.claims,
    );
    last = effect;
  }
  if (last) settle(last.cause, last.claims);
  return waiting;
};

/** Books what a trigger wakes. What has been found once is not found again: its twins that wait for other eyes are dropped. */
export const wake = (
  books: Books,
  pending: readonly Pending[],
  trigger: Trigger,
  settle: (cause: Cause, claims: readonly string[]) => void,
  event: string,
): readonly Pending[] => {
  const found = pending.filter((effect) => effect.due === trigger);
  if (found.length === 0) return pending;
  const eyes = EYES[event];
  const seen = eyes
    ? pending.map((effect) => (effect.foundBy ? { ...effect, foundBy: eyes } : effect))
    : pending;
  const waiting = applyPending(books, seen, (due) => due === trigger, settle);
  return waiting.filter(
    (effect) =>
      typeof effect.due === 'number' ||
      !found.some((one) => one.cause === effect.cause && one.stock === effect.stock),
  );
};
