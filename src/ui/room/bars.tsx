/** A chart of lying bars: one row for each answer, its text above and its number after it, the same numbers in a table below. */
import { useId } from 'preact/hooks';
import { useScaledWidth } from '../model/use-scaled-width.ts';
import { Picture } from './picture.tsx';
import type { RoomDoor } from './room-door.ts';
import { wrap } from './wrap.ts';

export interface Bar {
  readonly id: string;
  readonly text: string;
  readonly count: number;
}

interface BarsProps {
  readonly door: RoomDoor;
  readonly title: string;
  readonly bars: readonly Bar[];
  /** What a row is called in the table. */
  readonly rowName: string;
  /** The language of the bars' own texts, when it is not the page's. */
  readonly lang?: string;
}

const SIZE = 15;
const LINE = 19;
const BAR = 16;
const GAP = 13;
const NUMBER = 96;

export function Bars({ door, title, bars, rowName, lang }: BarsProps) {
  const { t } = door;
  const id = useId();
  const [box, width] = useScaledWidth();
  const all = bars.reduce((sum, { count }) => sum + count, 0);
  const room = Math.max(80, width - NUMBER);
  let y = 0;
  const rows = bars.map((bar) => {
    const lines = wrap(bar.text, width, SIZE);
    const at = y;
    y += lines.length * LINE + BAR + GAP;
    return { ...bar, lines, at, long: (all === 0 ? 0 : bar.count / all) * room };
  });
  const label = ({ count }: Bar) => t.divided.bar(count, all === 0 ? 0 : count / all);
  return (
    <div ref={box} class="r-chart">
      <Picture door={door} name={title}>
        <svg
          viewBox={`0 0 ${width} ${Math.max(1, y)}`}
          role="img"
          aria-labelledby={`${id}-t`}
          aria-describedby={`${id}-d`}
        >
          <title id={`${id}-t`}>{title}</title>
          <desc id={`${id}-d`}>{bars.map((bar) => `${bar.text}: ${label(bar)}.`).join(' ')}</desc>
          {rows.map((row) => (
            <g key={row.id} class={row.count === 0 ? 'r-none' : undefined}>
              {row.lines.map((line, nth) => (
                <text key={line} class="r-label" x={0} y={row.at + (nth + 1) * LINE - 5} font-size={SIZE}>
                  {line}
                </text>
              ))}
              <rect
                class="r-track"
                x={0}
                y={row.at + row.lines.length * LINE}
                width={room}
                height={BAR}
                rx={2}
              />
              <rect
                class="r-bar"
                x={0}
                y={row.at + row.lines.length * LINE}
                width={row.long}
                height={BAR}
                rx={2}
              />
              <text
                class="r-value"
                x={row.long + 8}
                y={row.at + row.lines.length * LINE + BAR - 3}
                font-size={SIZE}
              >
                {label(row)}
              </text>
            </g>
          ))}
        </svg>
      </Picture>
      <details class="fold r-behind">
        <summary>{t.report.tableBehind}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{rowName}</th>
              <th scope="col">{t.divided.people}</th>
              <th scope="col">{t.divided.part}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.id}>
                <th scope="row" lang={lang}>
                  {bar.text}
                </th>
                <td>{t.number(bar.count)}</td>
                <td>{t.percent(all === 0 ? 0 : bar.count / all)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
