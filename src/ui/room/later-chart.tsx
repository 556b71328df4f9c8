/** Where the visible meters stood at a decision and stand two years on: a ring, and a line to a tip, for each. */
import { useId } from 'preact/hooks';
import { useScaledWidth } from '../model/use-scaled-width.ts';
import { Picture } from './picture.tsx';
import type { RoomDoor } from './room-door.ts';
import { wrap } from './wrap.ts';

interface LaterChartProps {
  readonly door: RoomDoor;
  readonly rows: readonly { readonly stock: string; readonly before: number; readonly after: number }[];
}

const SIZE = 15;
const LINE = 19;
const BAND = 24;
const GAP = 8;
const AXIS = 24;
const EDGE = 14;
const TICKS = [0, 25, 50, 75, 100];
const TIP = 8;

export function LaterChart({ door, rows }: LaterChartProps) {
  const { t, stockName } = door;
  const id = useId();
  const [box, width] = useScaledWidth();
  const x = (value: number) => EDGE + (value / 100) * (width - 2 * EDGE);
  let y = 4;
  const drawn = rows.map((row) => {
    const lines = wrap(stockName(row.stock), width, SIZE, 2);
    const at = y;
    y += lines.length * LINE + BAND + GAP;
    return { ...row, lines, at, middle: at + lines.length * LINE + BAND / 2 };
  });
  const height = y + AXIS;
  const moved = ({ stock, before, after }: LaterChartProps['rows'][number]) =>
    t.hands.laterMove(stockName(stock), Math.round(before), Math.round(after));
  return (
    <div ref={box} class="r-chart">
      <Picture door={door} name={t.hands.later}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-labelledby={`${id}-t`}
          aria-describedby={`${id}-d`}
        >
          <title id={`${id}-t`}>{t.hands.later}</title>
          <desc id={`${id}-d`}>{rows.map(moved).join(' ')}</desc>
          {TICKS.map((tick) => (
            <g key={tick}>
              <line class="r-grid" x1={x(tick)} x2={x(tick)} y1={0} y2={height - AXIS} />
              <text class="r-tick" x={x(tick)} y={height - 7} text-anchor="middle" font-size={13}>
                {tick}
              </text>
            </g>
          ))}
          {drawn.map(({ stock, before, after, lines, at, middle }) => {
            const [from, to] = [x(before), x(after)];
            const way = Math.sign(to - from);
            return (
              <g key={stock}>
                {lines.map((line, nth) => (
                  <text
                    key={line}
                    class="r-label r-over"
                    x={EDGE}
                    y={at + (nth + 1) * LINE - 5}
                    font-size={SIZE}
                  >
                    {line}
                  </text>
                ))}
                <line class="r-road" x1={from} x2={to - way * TIP} y1={middle} y2={middle} />
                <circle class="r-from" cx={from} cy={middle} r={6} />
                <path
                  class="r-tip"
                  d={
                    way === 0
                      ? `M${to - 5} ${middle - 5}h10v10h-10z`
                      : `M${to} ${middle}l${-way * TIP * 1.5} ${-TIP}v${TIP * 2}z`
                  }
                />
              </g>
            );
          })}
        </svg>
      </Picture>
    </div>
  );
}
