/** The names under a chart, in every width of window. */
import { describe, expect, it } from 'vitest';
import { frameOf } from '../../src/ui/chart/frame.ts';
import { handoverLabels, LETTER } from '../../src/ui/debrief/chart/handover-labels.ts';

const HANDOVERS = [
  { quarter: 77, title: 'Göte → Emmy' },
  { quarter: 86, title: 'efter dig: en annan' },
];

describe('the names of those who came and went', () => {
  it.each([288, 320, 420, 560, 720, 960])('stand apart and inside %i pixels', (width) => {
    const frame = frameOf({ first: 0, last: 88, pivot: 68, marks: [] }, width, 150);
    const spans = handoverLabels(HANDOVERS, frame)
      .map(({ title, x, anchor }) => {
        const wide = title.length * LETTER;
        const left = anchor === 'end' ? x - wide : x - wide / 2;
        return { left, right: left + wide };
      })
      .sort((a, b) => a.left - b.left);
    expect(spans).toHaveLength(2);
    expect(spans[0]?.right).toBeLessThanOrEqual(spans[1]?.left ?? 0);
    expect(spans[0]?.left).toBeGreaterThanOrEqual(-LETTER);
    expect(spans[1]?.right).toBeLessThanOrEqual(width);
  });

  it('are none where nobody was exchanged', () => {
    const frame = frameOf({ first: 0, last: 20, pivot: 0, marks: [] }, 500, 150);
    expect(handoverLabels([], frame)).toEqual([]);
  });
});
