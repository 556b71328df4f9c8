/** The door through which a story reaches the model, so that a story from elsewhere never loads it. */
import type { Act, LedgerLine, Level, Role } from '../model/act.ts';
import type { World } from '../model/simulation.ts';

export interface Step {
  readonly world: World;
  readonly lines: readonly LedgerLine[];
}

export interface Passing extends Step {
  /** The quarter that ended, as it was at its end. */
  readonly ended: World;
}

export interface ModelPort {
  readonly begin: (options: {
    readonly seed: number;
    readonly start: string | Readonly<Record<string, number>>;
    /** Points by which stocks differ from that start. */
    readonly shifts?: Readonly<Record<string, number>>;
  }) => Step;
  readonly report: (world: World, act: Act) => Step;
  readonly passQuarter: (world: World) => Passing;
  /** Many steps in a row, much faster than one by one, with the same answers. */
  readonly walk: (world: World) => { report(act: Act): Step; passQuarter(): Passing };
  readonly stockOf: (world: World, id: string) => number;
  readonly levelOf: (world: World, id: string) => Level;
  readonly regimesOf: (world: World) => Readonly<Record<string, string>>;
  readonly allStocks: (world: World) => Readonly<Record<string, number>>;
  readonly happened: (world: World, event: string) => number;
  readonly draw: (seed: number, name: string, number?: number) => number;
  readonly talkCost: (world: World, towards: Role) => number;
  readonly stunderFor: (world: World, role: Role) => number;
  readonly isEvent: (event: string) => boolean;
  /** Stocks that views may show while playing: the layers Läget and signs. */
  readonly shown: readonly string[];
}

export type { World };
