/** Many municipalities, counted. A range of them gives the same tally whoever counts it. */
import { TERM } from '../model/calendar.ts';
import { draw } from '../model/draw.ts';
import { type Life, liveThrough, type Term } from './municipality.ts';
import { type Tally, Tallying } from './tally.ts';
import type { Trial } from './trial.ts';

/** The seed of the municipality with this number in the run with that seed. */
export const seedOf = (seed: number, number: number): number =>
  Math.floor(draw(seed, 'municipality', number) * 0x7fffffff);

const isIn = (quarter: number, { election }: Term): boolean =>
  quarter > election && quarter <= election + TERM;

const countTerm = (count: Tallying, term: Term, { arrivals, exits, staffed }: Life): void => {
  const after = term.newMajority ? 'new' : 'same';
  const changes = arrivals.filter((quarter) => isIn(quarter, term)).length;
  const left = exits.filter(({ quarter }) => isIn(quarter, term));
  const firstYear = (quarter: number): boolean => quarter <= term.election + 4;
  count.add('terms');
  count.add(`terms.${after}`);
  if (term.newChair) count.add('newChairs');
  if (term.minority) count.add('minorities');
  if (changes >= 1) {
    count.add('changed');
    count.add(`changed.${after}`);
  }
  if (changes >= 2) count.add('changedTwice');
  if (changes >= 3) count.add('changedThrice');
  if (left.length > 0) {
    count.add('left');
    if (left.some(({ dismissed }) => dismissed)) count.add('left.dismissed');
  }
  for (const { quarter, reason } of left) {
    count.add('exits');
    count.add(`exits.${reason}`);
    count.add(`exits.since.${quarter - term.election}`);
    if (firstYear(quarter)) count.add(`exits.firstYear.${after}`);
  }
  for (const quarter of staffed) {
    if (!isIn(quarter, term)) continue;
    count.add('staffed');
    count.add(firstYear(quarter) ? `staffed.firstYear.${after}` : 'staffed.later');
  }
};

const countSpells = (count: Tallying, { arrivals, exits }: Life): void => {
  for (const arrival of arrivals) {
    const end = exits.find(({ quarter }) => quarter >= arrival);
    if (!end) continue;
    count.add('spells');
    // A director who comes and goes in one quarter was there for that quarter.
    count.add('spells.quarters', end.quarter - arrival + 1);
  }
};

/** Municipalities `from` up to, not including, `to` of the run with this seed. */
export const countLives = (seed: number, from: number, to: number, trial?: Trial): Tally => {
  const count = new Tallying();
  for (let number = from; number < to; number += 1) {
    const life = liveThrough(seedOf(seed, number), trial);
    count.add('municipalities');
    count.add('acts', life.acts);
    for (const term of life.terms) countTerm(count, term, life);
    countSpells(count, life);
  }
  return count.tally();
};
