/** The picture of a region: boxes for states, numbered arrows between them, a rail for what can happen in any state. */
import { useId } from 'preact/hooks';
import type { Box, ChartLayout, Point, Wire } from '../../handbook/chart-layout.ts';
import type { RegionPage, StatePage } from '../../handbook/regions.ts';
import type { HandbookTexts } from '../../i18n/sv-handbook.ts';

interface Props {
  readonly region: RegionPage;
  readonly layout: ChartLayout;
  readonly t: HandbookTexts;
  readonly chosen: string | undefined;
  readonly scale: number;
  readonly onState: (state: string) => void;
}

const CORNER = 7;
const UNKNOWN: StatePage = { id: '', short: '', name: '' };

export function RegionPicture({ region, layout, t, chosen, scale, onState }: Props) {
  const id = useId();
  const names = region.states.map(({ name }) => name).join('; ');
  const isOn = ({ arrow }: Wire) =>
    chosen === undefined || arrow.to === chosen || arrow.from === chosen || arrow.from === undefined;
  return (
    <svg
      class="m-picture"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width * scale}
      aria-labelledby={`${id}-t`}
      aria-describedby={`${id}-d`}
    >
      <title id={`${id}-t`}>{region.name}</title>
      <desc id={`${id}-d`}>{t.chart.describe(region.name, names, region.arrows.length)}</desc>
      {layout.rail && <Rail rail={layout.rail} across={layout.across} text={t.chart.any} />}
      <g class="m-start">
        <circle cx={layout.start.dot.x} cy={layout.start.dot.y} r={5} />
        <Line points={[layout.start.dot, layout.start.to]} />
      </g>
      {layout.wires.map((wire) => (
        <g
          key={wire.number}
          class={[
            'm-wire',
            wire.arrow.from === undefined ? 'm-any' : '',
            isOn(wire) ? '' : 'm-off',
            chosen !== undefined && wire.arrow.to === chosen ? 'm-in' : '',
            chosen !== undefined && wire.arrow.from === chosen ? 'm-out' : '',
          ].join(' ')}
        >
          <Line points={wire.points} />
        </g>
      ))}
      {layout.boxes.map((box) => (
        <State
          key={box.state}
          box={box}
          state={region.states.find(({ id: one }) => one === box.state) ?? UNKNOWN}
          golden={region.id === 'greyZone' && box.state === 'golden'}
          chosen={box.state === chosen}
          onPress={() => onState(box.state)}
        />
      ))}
      {layout.wires.map((wire) => (
        <g
          key={wire.number}
          class={`m-badge ${isOn(wire) ? '' : 'm-off'} ${wire.arrow.from === undefined ? 'm-any' : ''}`}
        >
          <circle cx={wire.badge.x} cy={wire.badge.y} r={9} />
          <text x={wire.badge.x} y={wire.badge.y + 4} text-anchor="middle">
            {wire.number}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** A line with rounded corners and a head at its end. */
function Line({ points }: { readonly points: readonly Point[] }) {
  const last = points.at(-1);
  const before = points.at(-2);
  if (!last || !before) return null;
  const [dx, dy] = [Math.sign(last.x - before.x), Math.sign(last.y - before.y)];
  const head = `M${last.x - dx * 8 - dy * 4.5} ${last.y - dy * 8 - dx * 4.5}L${last.x - dx} ${last.y - dy}L${last.x - dx * 8 + dy * 4.5} ${last.y - dy * 8 + dx * 4.5}z`;
  return (
    <>
      <path
        class="m-line"
        d={rounded([...points.slice(0, -1), { x: last.x - dx * 6, y: last.y - dy * 6 }])}
      />
      <path class="m-tip" d={head} />
    </>
  );
}

function rounded(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (!before) return `M${point.x} ${point.y}`;
      if (!after) return `L${point.x} ${point.y}`;
      const from = toward(point, before);
      const to = toward(point, after);
      return `L${from.x} ${from.y}Q${point.x} ${point.y} ${to.x} ${to.y}`;
    })
    .join('');
}

/** A corner's width from one point on the way to another, or half the way where that is short. */
function toward(from: Point, to: Point): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.abs(dx) + Math.abs(dy);
  const part = length === 0 ? 0 : Math.min(CORNER, length / 2) / length;
  return { x: from.x + dx * part, y: from.y + dy * part };
}

function Rail({
  rail,
  across,
  text,
}: {
  readonly rail: NonNullable<ChartLayout['rail']>;
  readonly across: boolean;
  readonly text: string;
}) {
  const { from, to } = rail;
  return (
    <g class="m-rail">
      <path d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
      {across ? (
        <text x={from.x} y={from.y + 24}>
          {text}
        </text>
      ) : (
        <text transform={`translate(${from.x + 18} ${from.y}) rotate(90)`}>{text}</text>
      )}
    </g>
  );
}

interface StateProps {
  readonly box: Box;
  readonly state: StatePage;
  readonly golden: boolean;
  readonly chosen: boolean;
  readonly onPress: () => void;
}

/** A real button that stands in the picture: pressed, reached by keyboard, and its words break by themselves. */
function State({ box, state, golden, chosen, onPress }: StateProps) {
  return (
    <foreignObject x={box.x} y={box.y} width={box.width} height={box.height}>
      <button
        type="button"
        class={golden ? 'm-state m-golden' : 'm-state'}
        aria-pressed={chosen}
        title={state.name}
        onClick={onPress}
      >
        {state.short.replace('-', '\u00ad')}
      </button>
    </foreignObject>
  );
}
