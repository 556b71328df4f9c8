import { beforeAll, expect, it } from 'vitest';
import { ATTITUDES } from '../../src/calibration/attitudes.ts';
import { attitudesReport, GOODS } from '../../src/calibration/comparing.ts';
import { countAttitudes } from '../../src/calibration/five-years.ts';
import type { AttitudesReport } from '../../src/calibration/report.ts';
import { HABITS } from '../../src/model/people/habits.ts';

let report: AttitudesReport;
beforeAll(() => {
  report = attitudesReport(5, countAttitudes(5, 0, 40));
}, 120_000);

const goodsOf = (id: string) => {
  const row = report.rows.find((one) => one.id === id);
  if (!row) throw new Error(`There is no attitude "${id}".`);
  return row.goods;
};

it('no pure attitude is best on everything', () => {
  expect(report.dominant).toBeUndefined();
  expect(report.rows.map(({ id }) => id)).toEqual(['ordinary', 'close', 'formal', 'silent', 'open', 'fast']);
  for (const { id, best } of report.rows) expect(best.length, id).toBeLessThan(GOODS.length);
});

it('every good has an attitude that is best on it and one that is worst', () => {
  for (const good of GOODS) {
    expect(report.rows.filter(({ best }) => best.includes(good)).length, good).toBeGreaterThan(0);
    expect(report.rows.filter(({ worst }) => worst.includes(good)).length, good).toBeGreaterThan(0);
  }
});

it('whoever is always silent is seen through least, and whoever is always open most', () => {
  for (const id of ['close', 'formal', 'open', 'fast']) {
    expect(goodsOf('silent').insight, id).toBeLessThan(goodsOf(id).insight);
  }
  for (const id of ['close', 'silent', 'fast']) {
    expect(goodsOf('open').insight, id).toBeGreaterThan(goodsOf(id).insight);
  }
});

it('the close pay more at the exit than the formal, and like each other better until then', () => {
  expect(goodsOf('close').costOfExit).toBeGreaterThan(goodsOf('formal').costOfExit);
  const [close, formal] = ['close', 'formal'].map((id) => report.rows.find((row) => row.id === id));
  expect(close?.comfort.chemistry).toBeGreaterThan(formal?.comfort.chemistry ?? 100);
});

it('an attitude differs from the ordinary only in habits that the ordinary policy has, and its own', () => {
  const known = new Set(HABITS.map(({ id }) => id));
  for (const { id, habits } of ATTITUDES) {
    const names = habits.map((habit) => habit.id);
    expect(new Set(names).size, id).toBe(names.length);
    for (const name of names)
      expect(known.has(name) || name.startsWith('attitude.'), `${id}: ${name}`).toBe(true);
  }
});
