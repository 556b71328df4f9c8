/** The statechart as the program runs it, read from the machine's own configuration: regions, states and what moves between them. */
import { machine } from '../model/machine.ts';

/** Why a region moves: an act, a quarter that passes, or the stocks after any step. */
export interface Move {
  /** Undefined: the stocks are read after every step. */
  readonly event: string | undefined;
  readonly guard: string | undefined;
}

export interface Arrow {
  /** Undefined: from whatever state the region is in. */
  readonly from: string | undefined;
  readonly to: string;
  /** Any one of these is enough. */
  readonly moves: readonly Move[];
}

export interface Region {
  readonly id: string;
  readonly initial: string;
  /** In the order of the machine. */
  readonly states: readonly string[];
  /** One for each pair of states, in the order of the machine. */
  readonly arrows: readonly Arrow[];
}

interface Transition {
  readonly target?: string;
  readonly guard?: unknown;
}
interface Node {
  readonly initial?: unknown;
  readonly on?: unknown;
  readonly always?: unknown;
  readonly states?: Readonly<Record<string, Node>>;
}

/** The four ways in which a configuration may write where something leads. */
function transitionsOf(written: unknown): readonly Transition[] {
  if (written === undefined) return [];
  if (typeof written === 'string') return [{ target: written }];
  if (Array.isArray(written)) return written.flatMap(transitionsOf);
  return [written as Transition];
}

const listed = (on: unknown): readonly (readonly [string, unknown])[] =>
  typeof on === 'object' && on !== null ? Object.entries(on) : [];

/** A guard by name. Throws for one without: it could not be told in words. */
function guardName(guard: unknown): string | undefined {
  if (guard === undefined || typeof guard === 'string') return guard;
  throw new TypeError('A guard of the machine has no name.');
}

function movesOf(node: Node): readonly (Move & { readonly to: string })[] {
  const all = [...listed(node.on), [undefined, node.always] as const];
  return all.flatMap(([event, written]) =>
    transitionsOf(written).flatMap(({ target, guard }) =>
      target === undefined ? [] : [{ event, guard: guardName(guard), to: target.replace(/^\./, '') }],
    ),
  );
}

function arrowsFrom(from: string | undefined, node: Node): readonly Arrow[] {
  const byTarget = new Map<string, Move[]>();
  for (const { to, event, guard } of movesOf(node)) {
    byTarget.set(to, [...(byTarget.get(to) ?? []), { event, guard }]);
  }
  return [...byTarget].map(([to, moves]) => ({ from, to, moves }));
}

function regionOf(id: string, node: Node): Region | undefined {
  const states = Object.entries(node.states ?? {});
  if (states.length === 0) return undefined;
  return {
    id,
    initial: String(node.initial),
    states: states.map(([state]) => state),
    arrows: [...states.flatMap(([state, inner]) => arrowsFrom(state, inner)), ...arrowsFrom(undefined, node)],
  };
}

/** In the order of the machine; the region that only keeps the books has no states and is left out. */
export const REGIONS: readonly Region[] = Object.entries(
  (machine.config as { readonly states?: Readonly<Record<string, Node>> }).states ?? {},
).flatMap(([id, node]) => regionOf(id, node) ?? []);
