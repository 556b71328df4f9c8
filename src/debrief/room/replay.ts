/** Replays runs by the hundred: the ordinary run over a story without prose and the quick walk of the model. */

import { ReplayMismatch } from '../../run/answers.ts';
import { type CodedRun, digestBits, encodeRun, versionBits } from '../../run/code.ts';
import { codedRun, playCode } from '../../run/coded-run.ts';
import type { Journal } from '../../run/journal.ts';
import { Run } from '../../run/run.ts';
import { madeMoves } from '../../story/across.ts';
import type { CaseBundle } from '../../story/case-file.ts';
import { ourModel } from '../../story/our-model.ts';
import { quickModel, STOCK_NAMES } from '../../story/quick-model.ts';
import { silent } from '../../story/silent.ts';
import { linesFor, restFor } from '../layers.ts';
import { playByChance } from './chance-play.ts';
import type { Wrong } from './problems.ts';
import { MOST_AT_A_TABLE } from './table-code.ts';
import type { ToldChoice, ToldRun } from './told-run.ts';

/** One run to be counted: as its code says, or as a saved run's journal does. */
export type Source =
  | { readonly kind: 'code'; readonly code: string; readonly run: CodedRun; readonly table?: string }
  | { readonly kind: 'journal'; readonly name: string; readonly journal: Journal };

export type Replayed =
  | { readonly ok: true; readonly run: ToldRun }
  | { readonly ok: false; readonly why: Wrong; readonly what: string };

/** The alternatives' texts by id, told once for each: runs name them by id only. */
export type Texts = Record<string, string>;

export function stocksOf(chair: string): readonly string[] {
  const { laget, signs, hidden } = linesFor(chair);
  const rest = restFor(chair, STOCK_NAMES).filter((id) => !/[>~]/.test(id) || id.endsWith('.trust'));
  return [...laget, ...signs, ...hidden, ...rest];
}

function choicesOf(run: Run, texts: Texts): readonly ToldChoice[] {
  const { steps } = run.journal();
  const answers = new Map(run.reflections.map((one) => [one.step, one]));
  const real = new Set(run.theirs.flatMap((move) => (move.real ? `${move.meeting} ${move.option}` : [])));
  const told: ToldChoice[] = [];
  steps.forEach((step, index) => {
    const passage = run.past[index]?.passage;
    const choice = passage?.choices.find(({ id }) => id === step.choice);
    if (!passage || !choice || passage.choices.filter(({ open }) => open).length < 2) return;
    texts[choice.id] ??= choice.text;
    const answer = answers.get(index);
    told.push({
      number: told.length + 1,
      quarter: passage.quarter,
      passage: passage.id,
      ...(passage.key ? { decision: passage.key } : {}),
      choice: step.choice,
      place: step.place,
      ...(choice.move ? { meeting: choice.move.meeting, move: choice.move.option } : {}),
      ...(answer ? { asked: true as const } : {}),
      ...(step.reason ? { reason: step.reason } : {}),
      ...(step.prediction ? { prediction: step.prediction } : {}),
      ...(answer?.actual ? { actual: answer.actual } : {}),
      ...(answer?.actual && real.has(`${answer.meeting} ${answer.actual}`) ? { real: true as const } : {}),
    });
  });
  return told;
}

/** What the room keeps of a run. `texts` is filled with the alternatives it took; `coded` is what a code said that fits. */
function tellRun(
  run: Run,
  texts: Texts,
  stocks: readonly string[],
  coded = codedRun(run),
): ToldRun | undefined {
  const code = encodeRun(coded);
  if (code === undefined) return undefined;
  const { ending } = run.passage;
  const last = run.row()?.stocks ?? {};
  return {
    code,
    caseId: run.bundle.id,
    chair: run.bundle.chair,
    seed: run.seed,
    version: run.bundle.version,
    ...(ending ? { ending: ending.id } : {}),
    choices: choicesOf(run, texts),
    stocks: Object.fromEntries(stocks.map((id) => [id, last[id] ?? 0])),
  };
}

const MADE_UP_TABLE = 'made-up';

/** One chair of one case; the story is built once for all its runs. */
export class Replayer {
  readonly #bundle: CaseBundle;
  readonly #stocks: readonly string[];
  readonly texts: Texts = {};
  #quick: Run | undefined;

  constructor(bundle: CaseBundle) {
    this.#bundle = bundle;
    this.#stocks = stocksOf(bundle.chair);
  }

  get #quickly(): Run {
    this.#quick ??= new Run(silent(this.#bundle), 0, quickModel);
    return this.#quick;
  }

  /** A made-up run, the same for the same seed and number. */
  makeUp(seed: number, number: number): ToldRun | undefined {
    const run = this.#quickly;
    run.beginAnew(seed);
    playByChance(run, number);
    const told = tellRun(run, this.texts, this.#stocks);
    return told && { ...told, table: `${MADE_UP_TABLE} ${Math.floor(number / MOST_AT_A_TABLE)}` };
  }

  replay(source: Source): Replayed {
    const what = source.kind === 'code' ? source.code : source.name;
    const quick = this.#quickly;
    const why = this.#play(quick, source);
    if (why === undefined) return this.#told(quick, source);
    if (why !== 'disagrees') return { ok: false, why, what };
    // The short way is never the last word: what it cannot follow is played as the game plays it.
    const slow = new Run(this.#bundle, 0, ourModel);
    const still = this.#play(slow, source);
    return still === undefined ? this.#told(slow, source) : { ok: false, why: still, what };
  }

  #told(run: Run, source: Source): Replayed {
    const isCode = source.kind === 'code';
    const told = tellRun(run, this.texts, this.#stocks, isCode ? source.run : undefined);
    const table = isCode && source.table !== undefined ? { table: source.table } : {};
    if (told) return { ok: true, run: { ...told, ...table } };
    return { ok: false, why: 'broken-file', what: isCode ? source.code : source.name };
  }

  #play(run: Run, source: Source): Wrong | undefined {
    const { version } = this.#bundle;
    if (source.kind === 'code') {
      if (source.run.versionBits !== versionBits(version)) return 'older-story';
      run.beginAnew(source.run.seed);
      return playCode(run, source.run).fits ? undefined : 'disagrees';
    }
    const { journal } = source;
    if (journal.version !== version) return 'older-story';
    run.beginAnew(journal.seed, madeMoves(journal.others), journal.carried ?? {});
    try {
      run.replay(journal.steps);
    } catch (error) {
      if (error instanceof ReplayMismatch) return 'disagrees';
      throw error;
    }
    return digestBits(run.journal().digest) === digestBits(journal.digest) ? undefined : 'disagrees';
  }
}
