/** A finished run as the debrief meets it: made by the real model from a written list of acts, with passages of a few words. */
import type { Act, LedgerLine } from '../../src/model/act.ts';
import { allStocks, regimesOf } from '../../src/model/read.ts';
import { begin, passQuarter, report, type World } from '../../src/model/simulation.ts';
import type { RunRecord } from '../../src/run/record.ts';
import type { Choice, Passage } from '../../src/story/passage.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export function choice(id: string, text: string, more: Partial<Choice> = {}): Choice {
  return { id, place: 0, text, open: true, ...more };
}

function passage(
  id: string,
  quarter: number,
  choices: readonly Choice[],
  more: Partial<Passage> = {},
): Passage {
  return {
    id,
    lines: [{ text: `Det är ${id}.` }],
    choices,
    unmentioned: [],
    quarter,
    people: [],
    remembers: [],
    claims: [],
    laws: [],
    ...more,
  };
}

/** A notebook in which a run is written act by act, so that tests can write the run they need. */
export class RunWriter {
  #world: World;
  readonly #start: Readonly<Record<string, number>>;
  readonly #ledger: LedgerLine[] = [];
  readonly #quarters: Mutable<RunRecord['quarters'][number]>[] = [];
  readonly #events: RunRecord['events'][number][] = [];
  readonly #passages: RunRecord['passages'][number][] = [];
  readonly #reflections: RunRecord['reflections'][number][] = [];
  readonly #decisions: RunRecord['decisions'][number][] = [];

  constructor(seed = 7, start: string | Readonly<Record<string, number>> = 'new-pair') {
    const first = begin({ seed, start });
    this.#world = first.world;
    this.#start = allStocks(first.world);
    this.#ledger.push(...first.lines);
  }

  #row(): void {
    const { quarter } = this.#world;
    const row = { quarter, stocks: allStocks(this.#world), regimes: regimesOf(this.#world) };
    const last = this.#quarters.at(-1);
    if (last?.quarter === quarter) this.#quarters[this.#quarters.length - 1] = row;
    else this.#quarters.push(row);
  }

  happens(...acts: readonly (string | Act)[]): this {
    for (const act of acts) {
      const full = typeof act === 'string' ? { event: act } : act;
      const step = report(this.#world, full);
      this.#world = step.world;
      this.#ledger.push(...step.lines);
      this.#events.push({ quarter: this.#world.quarter, step: this.#passages.length, act: full });
    }
    this.#row();
    return this;
  }

  until(quarter: number, habit: readonly string[] = []): this {
    while (this.#world.quarter < quarter) {
      const step = passQuarter(this.#world);
      this.#world = step.ended;
      this.#row();
      this.#world = step.world;
      this.#ledger.push(...step.lines);
      if (this.#world.quarter % 4 === 1) this.happens(...habit);
    }
    this.#row();
    return this;
  }

  reads(id: string, choices: readonly Choice[], chosen: string, more: Partial<Passage> = {}): this {
    this.#passages.push({ ...passage(id, this.#world.quarter, choices, more), chosen });
    return this;
  }

  decides(
    id: string,
    choices: readonly Choice[],
    chosen: string,
    more: {
      readonly unmentioned?: readonly Choice[];
      readonly notDone?: readonly Choice[];
      readonly lines?: readonly string[];
      readonly reflection?: Partial<RunRecord['reflections'][number]>;
    } = {},
  ): this {
    const { quarter } = this.#world;
    const step = this.#passages.length;
    const unmentioned = more.unmentioned ?? [];
    const lines = (more.lines ?? ['Det ska bestämmas.']).map((text) => ({ text }));
    this.reads(`${id}_beslut`, choices, chosen, { key: id, unmentioned, lines });
    this.#decisions.push({
      id,
      quarter,
      step,
      passage: passage(`${id}_beslut`, quarter, choices, { key: id, unmentioned, lines }),
      chosen,
      unmentioned,
      notDone: more.notDone ?? [],
      stocks: allStocks(this.#world),
    });
    if (more.reflection)
      this.#reflections.push({ meeting: id, choice: chosen, quarter, step, ...more.reflection });
    return this;
  }

  record(ending?: RunRecord['ending']): RunRecord {
    this.#row();
    return {
      caseId: 'parhasten',
      chair: 'director',
      seed: 7,
      version: 'test',
      passages: this.#passages,
      choices: this.#passages.map(() => 0),
      events: this.#events,
      quarters: this.#quarters,
      start: this.#start,
      ledger: this.#ledger,
      ending,
      reflections: this.#reflections,
      decisions: this.#decisions,
    };
  }
}
