/** What happened, laid out over the quarters. */
import { describe, expect, it } from 'vitest';
import { causesAt } from '../../src/debrief/causes.ts';
import { timeline } from '../../src/debrief/timeline.ts';
import { CASE, twentyYears } from './twenty-years.ts';

const record = twentyYears();
const line = timeline(record, CASE);

describe('the timeline', () => {
  it('shows the visible meters first, then signs, then what was hidden', () => {
    expect(line.laget.map(({ stock }) => stock)).toEqual([
      'director>chair.trust',
      'chair>director.trust',
      'citizenConfidence',
      'economy',
      'workload',
    ]);
    expect(line.signs.map(({ stock }) => stock)).toEqual(['voice', 'insight', 'chair~director.chemistry']);
    expect(line.hidden[0]?.stock).toBe('knowledgeConcentration');
  });

  it('agrees with the state of every quarter, for every line', () => {
    for (const series of [...line.laget, ...line.signs, ...line.hidden, ...line.rest])
      for (const row of record.quarters) {
        const point = series.points.find(({ quarter }) => quarter === row.quarter);
        expect(point?.value, `${series.stock} in quarter ${row.quarter}`).toBe(row.stocks[series.stock]);
      }
  });

  it('draws the years that were read closely wider than those that were skipped', () => {
    expect(line.first).toBe(0);
    expect(line.last).toBe(87);
    expect(line.pivot).toBe(68);
  });

  it('marks the decisions in order and the day the chair was exchanged', () => {
    expect(line.marks.map(({ title }) => title)).toContain('Göte → Emmy');
    const decisions = line.marks.filter(({ kind }) => kind === 'decision');
    expect(decisions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(decisions[2]).toMatchObject({ title: 'Emmys nionde dag', detail: 'Skriv listan, hela' });
  });
});

describe('the ledger behind a point', () => {
  it('adds up to the value, for every line and every quarter', () => {
    for (const stock of Object.keys(record.start))
      for (const { quarter, stocks } of record.quarters) {
        const causes = causesAt(record, stock, quarter);
        const sum = causes.groups.reduce((total, group) => total + Math.round(group.change * 100), 0);
        expect(Math.round(causes.before * 100) + sum, `${stock} ${quarter}`).toBe(
          Math.round((stocks[stock] ?? Number.NaN) * 100),
        );
      }
  });

  it('can explain the whole way from the start, taking what happened many times together', () => {
    const causes = causesAt(record, 'knowledgeConcentration', 87, -1);
    expect(causes.before).toBe(record.start.knowledgeConcentration);
    const gathered = causes.groups.find(({ rule }) => rule === 'knowledge-gathers');
    expect(gathered?.times).toBeGreaterThan(20);
    expect(gathered?.from).toBeLessThan(gathered?.to ?? 0);
  });

  it('puts the largest cause first and says what it was built from', () => {
    const { groups } = causesAt(record, 'chair>director.trust', 77);
    const sizes = groups.map(({ change }) => Math.abs(change));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(groups.map(({ cause }) => cause.event)).toContain('chair.elected');
    expect(groups[0]?.claims.length).toBeGreaterThan(0);
  });
});
