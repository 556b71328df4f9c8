/** A chart of stocks under one another on a scale from 0 to 100: the room for each, its name over its band, and the scale beneath. */
import { wrap } from './wrap.ts';

const SIZE = 15;
const LINE = 19;
const GAP = 10;
const AXIS = 24;
const EDGE = 14;
const TICKS = [0, 25, 50, 75, 100];

export interface Placed<T> {
  readonly row: T;
  readonly lines: readonly string[];
  /** The top of its name, and the middle of its band. */
  readonly at: number;
  readonly middle: number;
}

export interface Scale<T> {
  readonly x: (value: number) => number;
  readonly rows: readonly Placed<T>[];
  readonly height: number;
}

/** `band` is the room under a name. */
export function scaleOf<T>(
  rows: readonly T[],
  nameOf: (row: T) => string,
  width: number,
  band: number,
): Scale<T> {
  let y = 4;
  const placed = rows.map((row) => {
    const lines = wrap(nameOf(row), width, SIZE, 2);
    const at = y;
    y += lines.length * LINE + band + GAP;
    return { row, lines, at, middle: at + lines.length * LINE + band / 2 };
  });
  return { x: (value) => EDGE + (value / 100) * (width - 2 * EDGE), rows: placed, height: y + AXIS };
}

export function ScaleAxis({ x, height }: Pick<Scale<unknown>, 'x' | 'height'>) {
  return (
    <>
      {TICKS.map((tick) => (
        <g key={tick}>
          <line class="r-grid" x1={x(tick)} x2={x(tick)} y1={0} y2={height - AXIS} />
          <text class="r-tick" x={x(tick)} y={height - 7} text-anchor="middle" font-size={13}>
            {tick}
          </text>
        </g>
      ))}
    </>
  );
}

export function RowName({ lines, at }: Pick<Placed<unknown>, 'lines' | 'at'>) {
  return (
    <>
      {lines.map((line, nth) => (
        <text key={line} class="r-label r-over" x={EDGE} y={at + (nth + 1) * LINE - 5} font-size={SIZE}>
          {line}
        </text>
      ))}
    </>
  );
}
