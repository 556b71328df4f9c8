/** Years and quarters as stories write them: "20.2" is the second quarter of year 20, counted from 0 in the model. */

/** Quarter number from "20.2"; throws when it is not a year from 1 and a quarter 1–4. */
export function quarterFrom(text: string): number {
  const found = /^(\d{1,3})\.([1-4])$/.exec(text.trim());
  if (!found || Number(found[1]) < 1)
    throw new RangeError(`"${text}" is no quarter: write year.quarter, as in 20.2`);
  return (Number(found[1]) - 1) * 4 + Number(found[2]) - 1;
}

export function yearOf(quarter: number): number {
  return Math.floor(quarter / 4) + 1;
}

const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const;
export type Season = (typeof SEASONS)[number];

export function seasonOf(quarter: number): Season {
  return SEASONS[((quarter % 4) + 4) % 4] ?? 'winter';
}
