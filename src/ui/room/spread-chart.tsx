/** Where the finished runs left some stocks: a line from lowest to highest, a box around half of them, a mark in the middle. */
import { useId } from 'preact/hooks';
import type { Spread } from '../../debrief/room/compare.ts';
import { useScaledWidth } from '../model/use-scaled-width.ts';
import { Picture } from './picture.tsx';
import type { RoomDoor } from './room-door.ts';
import { RowName, ScaleAxis, scaleOf } from './scale.tsx';

interface SpreadChartProps {
  readonly door: RoomDoor;
  readonly title: string;
  readonly spreads: readonly Spread[];
}

const BAND = 26;

export function SpreadChart({ door, title, spreads }: SpreadChartProps) {
  const { t, stockName } = door;
  const id = useId();
  const [box, width] = useScaledWidth();
  const { x, rows, height } = scaleOf(spreads, ({ stock }) => stockName(stock), width, BAND);
  return (
    <div ref={box} class="r-chart">
      <Picture door={door} name={title}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-labelledby={`${id}-t`}
          aria-describedby={`${id}-d`}
        >
          <title id={`${id}-t`}>{title}</title>
          <desc id={`${id}-d`}>
            {spreads
              .map(({ stock, p25, median, p75 }) => t.stocks.desc(stockName(stock), p25, median, p75))
              .join(' ')}
          </desc>
          <ScaleAxis x={x} height={height} />
          {rows.map(({ row: spread, lines, at, middle }) => (
            <g key={spread.stock}>
              <RowName lines={lines} at={at} />
              <line class="r-range" x1={x(spread.least)} x2={x(spread.most)} y1={middle} y2={middle} />
              <rect
                class="r-half"
                x={x(spread.p25)}
                y={middle - 9}
                width={Math.max(2, x(spread.p75) - x(spread.p25))}
                height={18}
                rx={2}
              />
              <rect class="r-median" x={x(spread.median) - 2} y={middle - 12} width={4} height={24} rx={2} />
            </g>
          ))}
        </svg>
      </Picture>
      <details class="fold r-behind">
        <summary>{t.report.tableBehind}</summary>
        <div class="r-scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{t.stocks.stock}</th>
                {(['least', 'p25', 'median', 'p75', 'most'] as const).map((name) => (
                  <th key={name} scope="col">
                    {t.stocks[name]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {spreads.map((spread) => (
                <tr key={spread.stock}>
                  <th scope="row">{stockName(spread.stock)}</th>
                  {(['least', 'p25', 'median', 'p75', 'most'] as const).map((name) => (
                    <td key={name}>{t.number(spread[name])}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  );
}
