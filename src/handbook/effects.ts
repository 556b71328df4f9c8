/** Effects of acts in words, and which stocks an act can reach. */
import type { Role } from '../model/act.ts';
import type { Effect } from '../model/events/row.ts';
import { EVENTS, type EventRow } from '../model/events.ts';
import { isStock, type Stock } from '../model/stock-names.ts';
import { conditionProse, type Prose, type StockRef, stockRef } from './prose.ts';
import type { Tongue } from './tongue.ts';

export interface EffectPage {
  /** A stock, or the part of a relation that it touches when that follows from who does it to whom. */
  readonly what: StockRef | string;
  /** −3 to 3. */
  readonly size: number;
  readonly sizeText: string;
  readonly whenText: string;
  readonly given: Prose | undefined;
}

/** One act that moves a stock, and how. */
export interface Mover extends EffectPage {
  readonly event: string;
  readonly kind: string | undefined;
  readonly text: string;
}

const side = (role: Role): Role => (role === 'board' ? 'chair' : role);

/** Every stock that the effect can reach, whoever of those who may do it does it. */
function stocksOf(row: EventRow, effect: Effect): readonly Stock[] {
  if (isStock(effect.stock)) return [effect.stock];
  const reached = row.actors.flatMap((by) => {
    const towards = by === row.defaultTowards ? row.defaultBy : row.defaultTowards;
    const named = effect.stock
      .replace('them>me', `${side(towards ?? by)}>${side(by)}`)
      .replace('me>them', `${side(by)}>${side(towards ?? by)}`);
    return isStock(named) ? [named] : [];
  });
  return [...new Set(reached)];
}

function sizeText(size: number, { words }: Tongue): string {
  return `${size < 0 ? words.down : words.up}, ${words.sizes[Math.abs(size)] ?? ''}`;
}

export function effectPage(effect: Effect, tongue: Tongue): EffectPage {
  const { words } = tongue;
  const [, who, part] = /^(them>me|me>them)\.(\w+)$/.exec(effect.stock) ?? [];
  const partName = words.parts[part ?? ''] ?? part ?? '';
  const what =
    who === undefined
      ? stockRef(effect.stock, tongue)
      : who === 'them>me'
        ? words.themToMe(partName)
        : words.meToThem(partName);
  return {
    what,
    size: effect.size,
    sizeText: sizeText(effect.size, tongue),
    whenText: words.when[effect.when] ?? effect.when,
    given: effect.given === undefined ? undefined : conditionProse(effect.given, tongue),
  };
}

interface Written {
  readonly row: EventRow;
  readonly kind: string | undefined;
  readonly effect: Effect;
}

const WRITTEN: readonly Written[] = EVENTS.flatMap((row) => [
  ...row.effects.map((effect) => ({ row, kind: undefined, effect })),
  ...Object.entries(row.kinds ?? {}).flatMap(([kind, { effects }]) =>
    effects.map((effect) => ({ row, kind, effect })),
  ),
]);

/** What is done with the act's kind, in words. */
export const kindText = (kind: string, { words }: Tongue): string =>
  words.kinds[kind] ?? kind.replaceAll('-', ' ');

/** Every effect in the catalogue that can reach the stock, in the order of the catalogue. */
export const moversOf = (stock: string, tongue: Tongue): readonly Mover[] =>
  WRITTEN.filter(({ row, effect }) => stocksOf(row, effect).some((reached) => reached === stock)).map(
    ({ row, kind, effect }) => ({
      ...effectPage(effect, tongue),
      event: row.id,
      kind: kind === undefined ? undefined : kindText(kind, tongue),
      text: tongue.model.eventText({ event: row.id, quarter: 0 }),
    }),
  );
