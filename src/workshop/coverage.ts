/** What many plays of one story have reached, and what they looked like. */
import type { Meetings } from '../story/case-file.ts';
import type { Choice, Passage } from '../story/passage.ts';
import type { WrittenChoice } from '../story/written-choices.ts';
import type { Stop } from './explorer.ts';
import { Journeys } from './journeys.ts';
import type { Standing } from './thresholds.ts';

type Rounds = ReadonlyMap<string, readonly { readonly option: string }[]>;

/** What a play has done so far that its later passages may look back on. */
export interface SoFar {
  readonly keys: ReadonlyMap<string, number>;
  readonly passage: string;
}

function count<T>(counts: Map<T, number>, key: T): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function wordsOf(passage: Passage): number {
  return passage.lines.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0);
}

/** Somewhere to decide, as opposed to somewhere to go on or to spend time. */
function isDecision({ choices }: Passage): boolean {
  return (
    choices.filter((choice) => choice.open).length > 1 && choices.every((choice) => choice.cost === undefined)
  );
}

export class Coverage {
  readonly written: readonly WrittenChoice[];
  readonly writtenPassages: ReadonlySet<string>;
  readonly passages = new Set<string>();
  readonly shown = new Set<string>();
  readonly open = new Set<string>();
  readonly taken = new Map<string, number>();
  readonly endings = new Map<string, number>();
  readonly stops = new Map<string, Stop>();
  /** From each passage, the passages that came after it. */
  readonly ways = new Map<string, Set<string>>();
  /** For each decision, the most quarters between it and a passage that remembers it. */
  readonly remembered = new Map<string, number>();
  /** Moves in meetings whose answer has no text for the projector: alternative → meeting. */
  readonly answersWithoutRoom = new Map<string, string>();
  /** `meeting round option` → how many counted plays had it. */
  readonly moves = new Map<string, number>();
  /** The most words that a passage has had before its choices. */
  readonly longest = new Map<string, number>();
  /** For each thing that time was spent on, the fewest and the most words that it gave. */
  readonly given = new Map<string, { readonly fewest: number; readonly most: number }>();
  /** Of the counted plays. */
  readonly words: number[] = [];
  readonly decisions: number[] = [];
  readonly steps: number[] = [];
  /** Of the counted plays. */
  readonly journeys = new Journeys();
  /** Passages and alternatives that were only reached when a stock was held at a value. */
  readonly swept = new Map<string, Standing>();
  runs = 0;
  /** Plays that were broken off because they went on and on. */
  unended = 0;
  counted = 0;
  #now = { words: 0, decisions: 0, steps: 0, ending: '', keys: new Map<string, number>(), passage: '' };

  constructor(written: readonly WrittenChoice[]) {
    this.written = written;
    this.writtenPassages = new Set(written.map((choice) => choice.passage));
  }

  /** Everything that is written has been open to somebody, and taken. */
  get complete(): boolean {
    return this.written.every((choice) => this.taken.has(choice.id));
  }

  /** `after` what an earlier play had done, when this one goes on from there; such plays count for no shares. */
  begin(after?: SoFar): void {
    this.journeys.begin();
    const { keys, passage = '' } = after ?? {};
    this.#now = { words: 0, decisions: 0, steps: 0, ending: '', keys: new Map(keys), passage };
  }

  get soFar(): SoFar {
    return { keys: new Map(this.#now.keys), passage: this.#now.passage };
  }

  read(passage: Passage, after: Choice | undefined): void {
    const now = this.#now;
    this.passages.add(passage.id);
    this.journeys.read(passage);
    if (now.passage) this.ways.set(now.passage, (this.ways.get(now.passage) ?? new Set()).add(passage.id));
    now.passage = passage.id;
    const words = wordsOf(passage);
    now.words += words;
    if (words > (this.longest.get(passage.id) ?? 0)) this.longest.set(passage.id, words);
    if (after?.cost !== undefined) {
      const { fewest, most } = this.given.get(after.id) ?? { fewest: words, most: words };
      this.given.set(after.id, { fewest: Math.min(fewest, words), most: Math.max(most, words) });
    }
    if (isDecision(passage)) now.decisions += 1;
    for (const choice of passage.choices) {
      this.shown.add(choice.id);
      if (choice.open) this.open.add(choice.id);
    }
    for (const id of passage.remembers) {
      const since = now.keys.get(id);
      if (since !== undefined)
        this.remembered.set(id, Math.max(this.remembered.get(id) ?? 0, passage.quarter - since));
    }
    if (passage.key !== undefined) now.keys.set(passage.key, passage.quarter);
    if (after?.move && passage.room === undefined) this.answersWithoutRoom.set(after.id, after.move.meeting);
    if (passage.choices.length === 0 && passage.unmentioned.length === 0)
      now.ending = passage.ending?.id ?? 'end';
  }

  take(choice: Choice): void {
    count(this.taken, choice.id);
    this.#now.steps += 1;
  }

  stopped(stop: Stop): void {
    this.stops.set(`${stop.kind} ${stop.after ?? ''} ${stop.message}`, stop);
  }

  /** What was seen while a stock was held at a value: only what was never seen otherwise is news. */
  forcedInto(seen: Coverage, standing: Standing): void {
    for (const [key, stop] of seen.stops) if (!this.stops.has(key)) this.stops.set(key, stop);
    for (const id of seen.passages)
      if (!this.passages.has(id) && !this.swept.has(id)) this.swept.set(id, standing);
    for (const id of seen.open) if (!this.open.has(id) && !this.swept.has(id)) this.swept.set(id, standing);
  }

  end(counted: boolean, rounds: Rounds, meetings: Meetings): void {
    const now = this.#now;
    this.runs += 1;
    if (now.ending) this.ways.set(now.passage, (this.ways.get(now.passage) ?? new Set()).add(THE_END));
    if (!counted) return;
    this.counted += 1;
    this.journeys.end();
    if (now.ending) count(this.endings, now.ending);
    this.words.push(now.words);
    this.decisions.push(now.decisions);
    this.steps.push(now.steps);
    for (const [id, taken] of rounds) {
      if (id in meetings)
        taken.forEach(({ option }, round) => void count(this.moves, `${id} ${round + 1} ${option}`));
    }
  }

  /** Passages from which no play ever found an ending, though some play went on from them. */
  withoutWayOut(): readonly string[] {
    const back = new Map<string, string[]>();
    for (const [from, nexts] of this.ways)
      for (const to of nexts) back.set(to, [...(back.get(to) ?? []), from]);
    const free = new Set<string>();
    const visit = (id: string): void => {
      if (free.has(id)) return;
      free.add(id);
      for (const before of back.get(id) ?? []) visit(before);
    };
    visit(THE_END);
    return [...this.passages].filter((id) => !free.has(id) && this.ways.has(id));
  }
}

const THE_END = '(the end)';

/** The value below which a share of the numbers lies. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
