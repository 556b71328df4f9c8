/** The timeline: both courses as lanes under the years, to press and drag in. */
import type { Lane } from '../../handbook/lab/setup.ts';
import { frameOf, type Span } from '../chart/frame.ts';
import { LabLane, laneHeight } from './lab-lane.tsx';
import { type LabView, lanesOf } from './lab-view.ts';
import { useScaledWidth } from './use-scaled-width.ts';

/** Which event is being put in or changed. */
export interface Drafting {
  readonly lane: Lane;
  readonly quarter: number;
  /** Its place in the lane; undefined when it is new. */
  readonly at?: number;
}

interface TimelineProps {
  readonly view: LabView;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
  readonly onDraft: (drafting: Drafting) => void;
}

export function LabTimeline({ view, undo, redo, onDraft }: TimelineProps) {
  const { t } = view;
  return (
    <section class="lab-timeline" aria-labelledby="lab-timeline-heading" data-testid="lab-timeline">
      <header class="lab-part-head">
        <h3 id="lab-timeline-heading">{t.timeline.heading}</h3>
        <div class="tools">
          <button type="button" class="tool" disabled={!undo} onClick={undo} data-testid="lab-undo">
            {t.timeline.undo}
          </button>
          <button type="button" class="tool" disabled={!redo} onClick={redo} data-testid="lab-redo">
            {t.timeline.redo}
          </button>
        </div>
      </header>
      <p class="note lab-howto">{t.timeline.about}</p>
      <Lanes view={view} onDraft={onDraft} />
      <DatesHere view={view} />
    </section>
  );
}

/** What the calendar itself brings in the quarter that is pointed at. */
function DatesHere({ view: { t, words, door, quarter } }: { readonly view: LabView }) {
  const here = door.catalogue.dates.filter((date) => date.quarter === quarter);
  if (here.length === 0) return null;
  const what = here.map(({ event }) => words.eventText({ event, quarter })).join('. ');
  return <p class="note">{t.timeline.dates(t.season(quarter), what)}</p>;
}

/** The years, the dates that come by themselves, and a lane for each course. */
function Lanes({
  view,
  onDraft,
}: {
  readonly view: LabView;
  readonly onDraft: (drafting: Drafting) => void;
}) {
  const { t, setup, door } = view;
  const [box, letters, em] = useScaledWidth();
  const width = letters * em;
  const span: Span = { first: 0, last: setup.until, pivot: 0, marks: [] };
  const lanes = lanesOf(setup);
  const frame = frameOf(span, width, 10, em);
  const heights = lanes.map((lane) => laneHeight(setup[lane] ?? [], frame, em));
  const height = heights.reduce((sum, one) => sum + one, 0);
  const top = 20 * em;
  const dates = door.catalogue.dates.filter(({ quarter }) => quarter <= setup.until);
  return (
    <div class="lab-lanes" ref={box}>
      <svg viewBox={`0 0 ${width} ${top + height + 20 * em}`} aria-hidden="true" focusable="false">
        {frame.ticks.map(({ quarter, year, label }) => (
          <g key={year}>
            <line class="lab-year" x1={frame.x(quarter)} x2={frame.x(quarter)} y1={top} y2={top + height} />
            {label && (
              <text class="lab-small" x={frame.x(quarter) + 3} y={top + height} dy="1.2em">
                {year === 1 ? `${t.event.year.toLowerCase()} 1` : year}
              </text>
            )}
          </g>
        ))}
        {dates.map(({ quarter, event }) => {
          const isElection = event.startsWith('election.');
          const at = frame.x(quarter - 0.5);
          return (
            <g key={`${quarter}${event}`}>
              <line
                class={isElection ? 'lab-election' : 'lab-date'}
                x1={at}
                x2={at}
                y1={isElection ? top - 5 : top + height - 6}
                y2={top + height}
              />
              {isElection && (
                <text class="lab-small" x={at} y={top - 9} text-anchor="middle">
                  {t.timeline.election}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <div class="lab-lane-stack">
        {lanes.map((lane, nth) => (
          <LabLane
            key={lane}
            view={view}
            lane={lane}
            frame={frame}
            span={span}
            height={heights[nth] ?? 0}
            em={em}
            onDraft={onDraft}
          />
        ))}
      </div>
    </div>
  );
}
