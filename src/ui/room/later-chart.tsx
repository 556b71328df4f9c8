/** Where the visible meters stood at a decision and stand two years on: a ring, and a line to a tip, for each. */
import { useId } from 'preact/hooks';
import { useScaledWidth } from '../model/use-scaled-width.ts';
import { Picture } from './picture.tsx';
import type { RoomDoor } from './room-door.ts';
import { RowName, ScaleAxis, scaleOf } from './scale.tsx';

interface LaterChartProps {
  readonly door: RoomDoor;
  readonly rows: readonly { readonly stock: string; readonly before: number; readonly after: number }[];
}

const BAND = 24;
const TIP = 8;

export function LaterChart({ door, rows }: LaterChartProps) {
  const { t, stockName } = door;
  const id = useId();
  const [box, width] = useScaledWidth();
  const { x, rows: drawn, height } = scaleOf(rows, ({ stock }) => stockName(stock), width, BAND);
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
          <ScaleAxis x={x} height={height} />
          {drawn.map(({ row: { stock, before, after }, lines, at, middle }) => {
            const [from, to] = [x(before), x(after)];
            const way = Math.sign(to - from);
            return (
              <g key={stock}>
                <RowName lines={lines} at={at} />
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
