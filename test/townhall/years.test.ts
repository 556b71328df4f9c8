/** Between two Mondays with years in between, the picture passes through them. */
import { describe, expect, it } from 'vitest';
import { stageOf } from '../../src/townhall/stage.ts';
import { yearsBetween } from '../../src/townhall/years.ts';
import { aView, passage, withStocks } from './a-view.ts';

const at = (quarter: number, place = 'corridor') =>
  stageOf(aView({ quarter, passage: passage({ quarter, place }) }));

describe('the years between two Mondays', () => {
  it('turn the seasons one after another while the year counts up', () => {
    const years = yearsBetween(at(0), at(21));
    expect(years.map(({ season }) => season).slice(0, 4)).toEqual(['spring', 'summer', 'autumn', 'winter']);
    expect(years.map(({ quarter }) => quarter)).toEqual(
      [...years.map(({ quarter }) => quarter)].sort((a, b) => a - b),
    );
    expect(years.every(({ quarter }) => quarter > 0 && quarter < 21)).toBe(true);
    expect(years.at(-1)?.year).toBeGreaterThan(3);
  });

  it('are few enough to pass in four seconds', () => {
    expect(yearsBetween(at(0), at(87)).length).toBeLessThanOrEqual(6);
  });

  it('let hair turn grey and portraits come up, while everybody stays where one last saw them', () => {
    const years = yearsBetween(at(0), at(60, 'finance'));
    const last = years.at(-1);
    expect(last?.scene).toBe('corridor');
    expect(last?.portraits).toBeGreaterThan(1);
    expect(last?.people.find(({ id }) => id === 'gote')?.grey).toBeGreaterThan(0.3);
  });

  it('widen the corridor by whole steps', () => {
    const wide = { ...stageOf(withStocks({ greyZone: 95 })), quarter: 40 };
    const widths = yearsBetween(stageOf(withStocks({ greyZone: 5 })), wide).map(
      ({ corridor }) => corridor.width,
    );
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(widths.every((width) => Number.isInteger(width))).toBe(true);
  });

  it('are not shown when only a season has passed, nor backwards', () => {
    expect(yearsBetween(at(76), at(77))).toEqual([]);
    expect(yearsBetween(at(76), at(20))).toEqual([]);
  });
});
