/** What a reader can do to a setup, and the way back from it. */
import type { LabEvent, LabSetup, Lane } from '../../handbook/lab/setup.ts';

export type LabEdit =
  | { readonly do: 'add'; readonly lane: Lane; readonly events: readonly LabEvent[] }
  | { readonly do: 'replace'; readonly lane: Lane; readonly at: number; readonly event: LabEvent }
  | { readonly do: 'move'; readonly lane: Lane; readonly at: number; readonly quarter: number }
  | { readonly do: 'remove'; readonly lane: Lane; readonly at: readonly number[] }
  | { readonly do: 'copy'; readonly lane: Lane; readonly at: number }
  | { readonly do: 'copy-all' }
  | { readonly do: 'remove-b' }
  | { readonly do: 'clear'; readonly lane: Lane }
  | { readonly do: 'set'; readonly change: Partial<Omit<LabSetup, Lane>> }
  | { readonly do: 'open'; readonly setup: LabSetup };

export const otherLane = (lane: Lane): Lane => (lane === 'a' ? 'b' : 'a');

/** Events of one quarter keep the order in which they were put in. */
const inOrder = (events: readonly LabEvent[]): readonly LabEvent[] =>
  [...events].sort((one, other) => one.quarter - other.quarter);

const laneOf = (setup: LabSetup, lane: Lane): readonly LabEvent[] => setup[lane] ?? [];
const withLane = (setup: LabSetup, lane: Lane, events: readonly LabEvent[]): LabSetup => ({
  ...setup,
  [lane]: inOrder(events),
});

function without(events: readonly LabEvent[], at: number): readonly LabEvent[] {
  return events.filter((_, index) => index !== at);
}

/** The setup after an edit; the same one when the edit changes nothing. */
export function edited(setup: LabSetup, edit: LabEdit): LabSetup {
  switch (edit.do) {
    case 'add':
      return withLane(setup, edit.lane, [...laneOf(setup, edit.lane), ...edit.events]);
    case 'replace':
      return withLane(setup, edit.lane, [...without(laneOf(setup, edit.lane), edit.at), edit.event]);
    case 'move': {
      const events = laneOf(setup, edit.lane);
      const event = events[edit.at];
      const quarter = Math.max(0, Math.min(setup.until, edit.quarter));
      if (!event || quarter === event.quarter) return setup;
      return withLane(setup, edit.lane, [...without(events, edit.at), { ...event, quarter }]);
    }
    case 'remove':
      return withLane(
        setup,
        edit.lane,
        laneOf(setup, edit.lane).filter((_, index) => !edit.at.includes(index)),
      );
    case 'copy': {
      const event = laneOf(setup, edit.lane)[edit.at];
      const other = otherLane(edit.lane);
      return event ? withLane(setup, other, [...laneOf(setup, other), event]) : setup;
    }
    case 'copy-all':
      return { ...setup, b: setup.a };
    case 'remove-b':
      return { ...setup, b: undefined, startB: undefined };
    case 'clear':
      return withLane(setup, edit.lane, []);
    case 'set':
      return { ...setup, ...edit.change };
    case 'open':
      return edit.setup;
  }
}

export interface LabHistory {
  readonly past: readonly LabSetup[];
  readonly now: LabSetup;
  readonly future: readonly LabSetup[];
}

const MOST_REMEMBERED = 200;

export const begun = (now: LabSetup): LabHistory => ({ past: [], now, future: [] });

export function afterEdit(history: LabHistory, edit: LabEdit | { readonly do: 'undo' | 'redo' }): LabHistory {
  const { past, now, future } = history;
  switch (edit.do) {
    case 'undo': {
      const before = past.at(-1);
      return before ? { past: past.slice(0, -1), now: before, future: [now, ...future] } : history;
    }
    case 'redo': {
      const [next, ...rest] = future;
      return next ? { past: [...past, now], now: next, future: rest } : history;
    }
    default: {
      const next = edited(now, edit);
      if (next === now) return history;
      return { past: [...past, now].slice(-MOST_REMEMBERED), now: next, future: [] };
    }
  }
}

/** The first quarter in which the two courses differ; undefined when nothing does. */
export function firstDifference(setup: LabSetup): number | undefined {
  if (setup.startB !== undefined) return 0;
  const { a, b = a } = setup;
  const done = (events: readonly LabEvent[], quarter: number): string =>
    JSON.stringify(events.filter((event) => event.quarter === quarter));
  for (let quarter = 0; quarter <= setup.until; quarter += 1)
    if (done(a, quarter) !== done(b, quarter)) return quarter;
  return undefined;
}
