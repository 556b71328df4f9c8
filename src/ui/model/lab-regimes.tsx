/** What kind of situation it is, as strips over time: only the regions that change, or in which the courses part. */
import { useId } from 'preact/hooks';
import type { LabResult, LabRun } from '../../handbook/lab/run.ts';
import type { Lane } from '../../handbook/lab/setup.ts';
import { frameOf } from '../chart/frame.ts';
import { type LabView, lanesOf } from './lab-view.ts';
import { useScaledWidth } from './use-scaled-width.ts';

interface Spell {
  readonly state: string;
  /** First and last quarter. */
  readonly from: number;
  readonly to: number;
}

function spellsOf(run: LabRun, region: string): readonly Spell[] {
  const spells: Spell[] = [];
  for (const { quarter, regimes } of run.rows) {
    const state = regimes[region] ?? '';
    const last = spells.at(-1);
    if (last?.state === state) spells[spells.length - 1] = { ...last, to: quarter };
    else spells.push({ state, from: quarter, to: quarter });
  }
  return spells;
}

/** Whether there is anything to see: somebody moves, or the two are not in the same place. */
function isTelling({ a, b }: LabResult, region: string): boolean {
  const [first] = a.rows;
  return [a, b].some((run) => run?.rows.some(({ regimes }) => regimes[region] !== first?.regimes[region]));
}

const ROW = 26;
const GAP = 4;

export function LabRegimes({ view }: { readonly view: LabView }) {
  const { t, door, result } = view;
  if (!result) return null;
  const regions = door.catalogue.regions.filter((region) => isTelling(result, region));
  return (
    <details class="fold lab-regimes" open data-testid="lab-regimes">
      <summary>{t.regimes.heading}</summary>
      <p class="note">
        {t.regimes.about} {regions.length > 0 ? t.regimes.only : t.regimes.none}
      </p>
      <div class="lab-grid">
        {regions.map((region) => (
          <Strip key={region} view={view} result={result} region={region} />
        ))}
      </div>
    </details>
  );
}

interface StripProps {
  readonly view: LabView;
  readonly result: LabResult;
  readonly region: string;
}

function Strip({ view, result, region }: StripProps) {
  const { t, parts, setup, quarter } = view;
  const id = useId();
  const [box, letters, em] = useScaledWidth();
  const width = letters * em;
  const { x, left, right } = frameOf({ first: 0, last: setup.until, pivot: 0, marks: [] }, width, ROW, em);
  const lanes = lanesOf(setup).flatMap((lane) => {
    const run = result[lane];
    return run ? [{ lane, run, spells: spellsOf(run, region) }] : [];
  });
  const name = parts.regions[region]?.name ?? region;
  const height = lanes.length * (ROW + GAP) * em;
  return (
    <figure class="lab-strip">
      <figcaption>
        <h4>{name}</h4>
      </figcaption>
      <div ref={box}>
        <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={id} aria-describedby={`${id}-d`}>
          <title id={id}>{name}</title>
          <desc id={`${id}-d`}>
            {lanes.map(({ lane, spells }) => inWords(view, name, region, lane, spells)).join(' ')}
          </desc>
          {lanes.map(({ lane, spells }, row) => (
            <g key={lane} transform={`translate(0 ${row * (ROW + GAP) * em})`}>
              <text class="lab-small" x={left - 8} y={(ROW / 2) * em} dy="0.35em" text-anchor="end">
                {lanes.length > 1 ? t.lanes[lane] : ''}
              </text>
              {spells.map(({ state, from, to }) => {
                const start = x(from - 1);
                const wide = x(to) - start;
                const text = shortName(view, region, state);
                return (
                  <g key={from}>
                    <rect
                      class={`lab-spell ${toneOf(region, state, result)}`}
                      x={start}
                      y={0}
                      width={wide}
                      height={ROW * em}
                    />
                    {wide > text.length * 7.2 * em + 8 && (
                      <text class="lab-state" x={start + 6} y={(ROW / 2) * em} dy="0.35em">
                        {text}
                      </text>
                    )}
                  </g>
                );
              })}
            </g>
          ))}
          <line class="lab-now" x1={x(quarter)} x2={x(quarter)} y1={0} y2={height - GAP} />
          <line class="lab-axis" x1={left} x2={right} y1={height - 1} y2={height - 1} />
        </svg>
      </div>
      <p class="lab-reading">
        <span class="when">{t.season(quarter)}</span>{' '}
        {lanes
          .map(({ lane, run }) => {
            const state = run.rows[quarter]?.regimes[region] ?? '';
            const text = view.words.regimeText(region, state);
            return lanes.length > 1 ? `${t.lanes[lane]}: ${text}` : text;
          })
          .join('. ')}
      </p>
    </figure>
  );
}

/** The words of the chart's boxes are broken by hand; a strip has one line. */
function shortName({ parts }: LabView, region: string, state: string): string {
  return (parts.states[region]?.[state] ?? state).replace(/(\p{Ll})-(\p{Ll})/gu, '$1$2');
}

/** Gold belongs to the golden zone; the others take turns, by how far they are from where the region begins. */
function toneOf(region: string, state: string, { a, b }: LabResult): string {
  if (region === 'greyZone' && state === 'golden') return 'lab-gold';
  const states = [...new Set([a, b].flatMap((run) => run?.rows.map(({ regimes }) => regimes[region]) ?? []))];
  return `lab-tone-${Math.max(0, states.indexOf(state)) % 4}`;
}

function inWords(
  { t, words }: LabView,
  name: string,
  region: string,
  lane: Lane,
  spells: readonly Spell[],
): string {
  const told = spells.map(({ state, from }) =>
    t.regimes.from(words.regimeText(region, state), t.season(from)),
  );
  return t.regimes.describe(name, t.lanes[lane], told.join('; '));
}
