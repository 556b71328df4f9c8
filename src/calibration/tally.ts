/** Sums by name. Two tallies of different municipalities merge into the tally of both, however they were split: all sums are whole numbers. */
export type Tally = Readonly<Record<string, number>>;

export class Tallying {
  private readonly sums: Record<string, number> = {};

  add(name: string, number = 1): void {
    this.sums[name] = (this.sums[name] ?? 0) + number;
  }

  tally(): Tally {
    return this.sums;
  }
}

export const merged = (tallies: readonly Tally[]): Tally => {
  const all = new Tallying();
  for (const tally of tallies) for (const [name, number] of Object.entries(tally)) all.add(name, number);
  return all.tally();
};

/** Never counted is nought. */
export const sumOf = (tally: Tally, name: string): number => tally[name] ?? 0;

/** NaN when there was nothing to divide by. */
export const ratioOf = (tally: Tally, part: string, whole: string): number =>
  sumOf(tally, part) / sumOf(tally, whole);
