/** Where the names of those who came and went stand under a chart, so that no two lie on each other. */
import type { Mark } from '../../../debrief/types.ts';
import type { Frame } from '../../chart/frame.ts';

export interface HandoverLabel {
  readonly title: string;
  /** Where the line stands. */
  readonly at: number;
  /** Where its name is tied. */
  readonly x: number;
  readonly anchor: 'middle' | 'end';
}

/** About how wide a letter of these labels is, in pixels. */
export const LETTER = 6.8;

/** Beside their line: towards the left where the window ends, or where the next one stands near. */
export function handoverLabels(
  handovers: readonly Pick<Mark, 'quarter' | 'title'>[],
  frame: Pick<Frame, 'x' | 'width'>,
): readonly HandoverLabel[] {
  let next = frame.width;
  const fromTheEnd = [...handovers].sort((a, b) => b.quarter - a.quarter);
  return fromTheEnd.map(({ quarter, title }) => {
    const at = frame.x(quarter - 0.9);
    const wide = title.length * LETTER;
    const middle = at + wide / 2 <= next;
    const x = middle ? at : Math.min(at, next);
    next = middle ? at - wide / 2 : x - wide;
    return { title, at, x, anchor: middle ? 'middle' : 'end' };
  });
}
