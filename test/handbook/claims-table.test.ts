/** The table of claims says of every claim how it is tried, or why not, and what the model answers. */
import { describe, expect, it } from 'vitest';
import { claimsMarkdown, claimsTable } from '../../src/handbook/claims-table.ts';
import { CLAIMS } from '../../src/model/claims.ts';

// A few municipalities are enough to see the shape; the figures are held by the claims tests.
const FEW = 2;

describe('the table of claims', () => {
  const rows = claimsTable(FEW);

  it('has a row and a Swedish sentence for each claim', () => {
    expect(rows.map(({ id }) => id)).toEqual(CLAIMS.map(({ id }) => id));
    expect(rows.filter(({ text, source }) => text === '' || source === '')).toEqual([]);
  });

  it('says of each how it is tried, or why not', () => {
    expect(rows.filter(({ tests, note }) => tests.length === 0 && note === '')).toEqual([]);
  });

  it('gives a measured mean and a contrary share for each test', () => {
    for (const { tried } of rows.flatMap(({ tests }) => tests)) {
      expect(tried.byQuarter.length).toBeGreaterThan(0);
      expect(Number.isFinite(tried.mean)).toBe(true);
      expect(tried.contrary).toBeGreaterThanOrEqual(0);
      expect(tried.contrary).toBeLessThanOrEqual(1);
    }
  });

  it('is written as tables whose rows all have the cells of their heads', () => {
    const lines = claimsMarkdown(FEW)
      .split('\n')
      .filter((line) => line.startsWith('|'));
    const widths = new Set(lines.map((line) => line.replaceAll('\\|', '').split('|').length));
    expect(widths).toEqual(new Set([7, 10]));
    expect(lines.length).toBeGreaterThan(CLAIMS.length);
  });
});
