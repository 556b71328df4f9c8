/** One course as a lane of numbered events: pressed to put something in, dragged to move, walked with the arrow keys. */
import { useRef, useState } from 'preact/hooks';
import type { LabEvent, Lane } from '../../handbook/lab/setup.ts';
import { type Frame, quarterAt, type Span } from '../chart/frame.ts';
import type { Drafting } from './lab-timeline.tsx';
import { eventName, type LabView } from './lab-view.ts';

const RADIUS = 9;
const ROW = 22;
const PAD = 7;

interface Bead {
  readonly at: number;
  readonly event: LabEvent;
  readonly x: number;
  readonly row: number;
}

/** Events that would touch stand above each other. */
function beadsOf(events: readonly LabEvent[], frame: Frame, em: number): readonly Bead[] {
  const ends: number[] = [];
  return events.map((event, at) => {
    const x = frame.x(event.quarter - 0.5);
    const free = ends.findIndex((taken) => x - taken >= 2 * RADIUS * em + 2);
    const row = free === -1 ? ends.length : free;
    ends[row] = x;
    return { at, event, x, row };
  });
}

/** In pixels, for all its rows. */
export function laneHeight(events: readonly LabEvent[], frame: Frame, em: number): number {
  const rows = Math.max(1, ...beadsOf(events, frame, em).map(({ row }) => row + 1));
  return (rows * ROW + 2 * PAD) * em;
}

interface LaneProps {
  readonly view: LabView;
  readonly lane: Lane;
  readonly frame: Frame;
  readonly span: Span;
  readonly height: number;
  readonly em: number;
  readonly onDraft: (drafting: Drafting) => void;
}

interface Held {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export function LabLane({ view, lane, frame, span, height, em, onDraft }: LaneProps) {
  const { t, setup, quarter } = view;
  const events = setup[lane] ?? [];
  const beads = beadsOf(events, frame, em);
  const [held, setHeld] = useState<Held>();
  const pressing = useRef(false);
  const pressed = useRef<Drafting | undefined>(undefined);
  const center = (row: number): number => (PAD + ROW / 2 + row * ROW) * em;

  const placeOf = (event: PointerEvent & { readonly currentTarget: HTMLInputElement }) => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) / (box.width || 1)) * frame.width;
    const y = ((event.clientY - box.top) / (box.height || 1)) * height;
    // A bead stands in the middle of its quarter, so half a quarter to the right of where the quarter begins.
    const near = beads.find(
      (bead) => Math.abs(bead.x - x) < 14 * em && Math.abs(center(bead.row) - y) < 14 * em,
    );
    return { quarter: quarterAt(frame, span, x + (frame.x(1) - frame.x(0)) / 2), near };
  };
  const here = events.filter((event) => event.quarter === quarter).map((event) => eventName(view, event));

  return (
    <div class="lab-lane" data-testid={`lab-lane-${lane}`}>
      <svg viewBox={`0 0 ${frame.width} ${height}`} aria-hidden="true" focusable="false">
        <rect
          class={`lab-bed lab-bed-${lane}`}
          x={frame.left}
          y={1}
          width={frame.right - frame.left}
          height={height - 3}
        />
        <text class="lab-lane-name" x={frame.left - 8} y={center(0)} dy="0.35em" text-anchor="end">
          {t.lanes[lane]}
        </text>
        <rect
          class="lab-here"
          x={frame.x(quarter - 1)}
          y={1}
          width={frame.x(quarter) - frame.x(quarter - 1)}
          height={height - 3}
        />
        {beads.map(({ at, event, x, row }) => {
          const moved = held?.at === at ? frame.x(held.to - 0.5) : x;
          return (
            <g key={`${at}${event.event}`} class={`lab-bead lab-bead-${lane}`}>
              <circle cx={moved} cy={center(row)} r={RADIUS * em} />
              <text x={moved} y={center(row)} dy="0.35em" text-anchor="middle">
                {at + 1}
              </text>
            </g>
          );
        })}
      </svg>
      <input
        class="lab-picker lab-lane-picker"
        type="range"
        min={0}
        max={setup.until}
        step={1}
        value={quarter}
        aria-label={t.timeline.pick(t.lanes[lane])}
        aria-valuetext={t.timeline.at(t.season(quarter), here.join('. '))}
        onInput={(event) => {
          if (pressing.current) event.currentTarget.value = String(quarter);
          else view.point(Number(event.currentTarget.value));
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // Else the same key goes on to press what has focus in the window.
          event.preventDefault();
          onDraft({ lane, quarter });
        }}
        onPointerDown={(event) => {
          pressing.current = true;
          const { near } = placeOf(event);
          if (near) setHeld({ at: near.at, from: near.event.quarter, to: near.event.quarter });
        }}
        onPointerMove={(event) => {
          if (held) setHeld({ ...held, to: placeOf(event).quarter });
        }}
        onPointerCancel={() => {
          pressing.current = false;
          setHeld(undefined);
        }}
        onPointerUp={(event) => {
          pressing.current = false;
          const place = placeOf(event);
          event.currentTarget.value = String(quarter);
          setHeld(undefined);
          if (!held) pressed.current = { lane, quarter: place.quarter };
          else if (held.to === held.from) pressed.current = { lane, quarter: held.from, at: held.at };
          else view.edit({ do: 'move', lane, at: held.at, quarter: held.to });
        }}
        // A window opened before the press is over would take it for a press outside, and close.
        onClick={() => {
          const draft = pressed.current;
          pressed.current = undefined;
          if (!draft) return;
          view.point(draft.quarter);
          onDraft(draft);
        }}
      />
    </div>
  );
}
