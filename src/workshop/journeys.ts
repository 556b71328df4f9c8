/** How plays of one story differ: which way each went, where the ways part, and how much text opposite ways share. */
import type { Choice, Passage } from '../story/passage.ts';

/** After so many key decisions two opposite ways should have become two stories. */
const PARTED_AFTER = 3;
/** What an opposite pair may share at most of its words (stories.md). */
export const MOST_SHARED = 0.6;
/** So many pairs say enough, and are measured in a second. */
const MOST_PAIRS = 400;

interface Turn {
  readonly decision: string;
  /** What one did, and what the other answered when it was a move in a meeting. */
  readonly did: string;
  readonly answered: string;
  /** The passage it led to. */
  next: string;
}

interface Journey {
  readonly turns: Turn[];
  /** What was read after the third key decision. */
  readonly late: string[];
  ending: string;
}

export interface Parting {
  readonly decision: string;
  /** How many things were done there, and how many different passages they led to. */
  readonly alternatives: number;
  readonly passages: number;
  /** How many different ways there were this far: what was done and answered at each key decision. */
  readonly journeys: number;
}

export interface Sharing {
  /** Pairs that did different things at every key decision they both came to. */
  readonly pairs: number;
  readonly median: number;
  readonly most: number;
}

const wordsIn = (sentence: string): number => sentence.split(/\s+/).filter(Boolean).length;

/** A sentence ends at its stop, its question mark or with its paragraph. */
function sentencesOf(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.flatMap((text) => text.split(/(?<=[.!?…][»”"]?)\s+/)).filter(Boolean);
}

/** The share of the words of both that stand in sentences which both have. */
export function sharedWords(one: readonly string[], other: readonly string[]): number {
  const [first, second] = [sentencesOf(one), sentencesOf(other)];
  const count = (sentences: readonly string[]) => sentences.reduce((sum, text) => sum + wordsIn(text), 0);
  const common = (sentences: readonly string[], others: readonly string[]) => {
    const known = new Set(others);
    return count(sentences.filter((text) => known.has(text)));
  };
  const all = count(first) + count(second);
  return all === 0 ? 0 : (common(first, second) + common(second, first)) / all;
}

function areOpposite(one: Journey, other: Journey): boolean {
  const theirs = new Map(other.turns.map(({ decision, did }) => [decision, did]));
  return (
    one.turns.length > PARTED_AFTER && one.turns.every(({ decision, did }) => theirs.get(decision) !== did)
  );
}

export class Journeys {
  readonly #all: Journey[] = [];
  #now: Journey = { turns: [], late: [], ending: '' };

  begin(): void {
    this.#now = { turns: [], late: [], ending: '' };
  }

  read({ id, lines, ending, choices }: Passage): void {
    const { turns, late } = this.#now;
    const last = turns.at(-1);
    if (last?.next === '') last.next = id;
    if (turns.length >= PARTED_AFTER) late.push(...lines.map(({ text }) => text));
    if (choices.length === 0) this.#now.ending = ending?.id ?? 'end';
  }

  take({ key }: Passage, { id }: Choice, answered = ''): void {
    if (key !== undefined) this.#now.turns.push({ decision: key, did: id, answered, next: '' });
  }

  end(): void {
    this.#all.push(this.#now);
  }

  /** Different in what was done or answered at some key decision, or in how it ended. */
  get distinct(): number {
    return new Set(this.#all.map(({ turns, ending }) => `${waysOf(turns)} ${ending}`)).size;
  }

  /** Decision by decision, in the order in which most come to them. */
  partings(): readonly Parting[] {
    const decisions = [...new Set(this.#all.flatMap(({ turns }) => turns.map(({ decision }) => decision)))];
    return decisions.map((decision) => {
      const here = this.#all.flatMap(({ turns }) => turns.filter((turn) => turn.decision === decision));
      const ways = this.#all.flatMap(({ turns }) => {
        const at = turns.findIndex((turn) => turn.decision === decision);
        return at < 0 ? [] : [waysOf(turns.slice(0, at + 1))];
      });
      return {
        decision,
        alternatives: new Set(here.map(({ did }) => did)).size,
        passages: new Set(here.map(({ next }) => next)).size,
        journeys: new Set(ways).size,
      };
    });
  }

  /** How much of their text after the third decision opposite plays share. */
  sharing(): Sharing {
    const shares: number[] = [];
    for (const [place, one] of this.#all.entries())
      for (const other of this.#all.slice(place + 1))
        if (shares.length < MOST_PAIRS && areOpposite(one, other))
          shares.push(sharedWords(one.late, other.late));
    shares.sort((a, b) => a - b);
    return { pairs: shares.length, median: shares[shares.length >> 1] ?? 0, most: shares.at(-1) ?? 0 };
  }
}

function waysOf(turns: readonly Turn[]): string {
  return turns.map(({ did, answered }) => `${did}>${answered}`).join(' ');
}
