/** What one does to a setup in the laboratory, and the way back from it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LabSetup } from '../../src/handbook/lab/setup.ts';
import { afterEdit, begun, edited, firstDifference, type LabEdit } from '../../src/ui/model/lab-edit.ts';

const SETUP: LabSetup = {
  start: 'new-pair',
  seed: 7,
  until: 16,
  people: 'still',
  a: [
    { quarter: 2, event: 'pair.quarrels' },
    { quarter: 6, event: 'agreement.written' },
  ],
  stocks: ['voice'],
};

const named = ({ a, b }: LabSetup) =>
  [a, b ?? []].map((lane) => lane.map(({ quarter, event }) => `${quarter} ${event}`));

const anyEdit: fc.Arbitrary<LabEdit> = fc.oneof(
  fc.record({
    do: fc.constant('add' as const),
    lane: fc.constantFrom('a' as const, 'b' as const),
    events: fc.array(fc.record({ quarter: fc.nat(16), event: fc.constant('question.raised') }), {
      maxLength: 3,
    }),
  }),
  fc.record({
    do: fc.constant('move' as const),
    lane: fc.constantFrom('a' as const, 'b' as const),
    at: fc.nat(4),
    quarter: fc.integer({ min: -9, max: 40 }),
  }),
  fc.record({
    do: fc.constant('remove' as const),
    lane: fc.constantFrom('a' as const, 'b' as const),
    at: fc.array(fc.nat(4), { maxLength: 2 }),
  }),
  fc.record({
    do: fc.constant('copy' as const),
    lane: fc.constantFrom('a' as const, 'b' as const),
    at: fc.nat(4),
  }),
  fc.constantFrom<LabEdit>({ do: 'copy-all' }, { do: 'remove-b' }, { do: 'clear', lane: 'a' }),
);

describe('the timeline of the laboratory', () => {
  it('keeps its events in order, and none outside the time', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 20 }), (edits) => {
        const { a, b = [] } = edits.reduce(edited, SETUP);
        for (const lane of [a, b]) {
          const quarters = lane.map(({ quarter }) => quarter);
          expect(quarters).toEqual([...quarters].sort((one, other) => one - other));
          for (const quarter of quarters) expect(quarter >= 0 && quarter <= SETUP.until).toBe(true);
        }
      }),
    );
  });

  it('goes all the way back, and forward again', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 20 }), (edits) => {
        const end = edits.reduce(afterEdit, begun(SETUP));
        const back = end.past.reduce((history) => afterEdit(history, { do: 'undo' }), end);
        expect(back.now).toEqual(SETUP);
        const again = back.future.reduce((history) => afterEdit(history, { do: 'redo' }), back);
        expect(again.now).toEqual(end.now);
      }),
    );
  });

  it('lets an event be done in the other course too, which then exists', () => {
    expect(named(edited(SETUP, { do: 'copy', lane: 'a', at: 1 }))).toEqual([
      ['2 pair.quarrels', '6 agreement.written'],
      ['6 agreement.written'],
    ]);
  });

  it('takes away what repeats in one go', () => {
    expect(named(edited(SETUP, { do: 'remove', lane: 'a', at: [0, 1] }))).toEqual([[], []]);
  });

  it('knows from when on the courses differ', () => {
    expect(firstDifference({ ...SETUP, b: SETUP.a })).toBeUndefined();
    expect(firstDifference({ ...SETUP, b: SETUP.a.slice(0, 1) })).toBe(6);
    expect(firstDifference({ ...SETUP, b: SETUP.a, startB: 'locked-pair' })).toBe(0);
  });
});
