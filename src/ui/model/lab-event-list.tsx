/** What is done in one course, in order: each can be moved, changed, done in the other course too, or taken away. */
import { useRef } from 'preact/hooks';
import type { LabEvent, Lane } from '../../handbook/lab/setup.ts';
import { otherLane } from './lab-edit.ts';
import type { Drafting } from './lab-timeline.tsx';
import { eventName, type LabView, lanesOf } from './lab-view.ts';

interface ListProps {
  readonly view: LabView;
  readonly lane: Lane;
  readonly onDraft: (drafting: Drafting) => void;
}

export function LabEventList({ view, lane, onDraft }: ListProps) {
  const { t, setup, quarter, result } = view;
  const events = setup[lane] ?? (lane === 'b' ? setup.a : []);
  // A comparison that differs by its start alone does what A does until something is done to it.
  const isCopy = lane === 'b' && setup.b === undefined;
  const others = result?.[lane]?.others.length ?? 0;
  const adding = useRef<HTMLButtonElement>(null);
  const name = t.lanes[lane];
  const parts = {
    view,
    lane,
    onDraft: isCopy ? undefined : onDraft,
    onRemoved: () => adding.current?.focus(),
  };
  return (
    <div class={`lab-list lab-list-${lane}`} data-testid={`lab-list-${lane}`}>
      <h4>{t.laneOf(name)}</h4>
      {events.length === 0 && <p class="note">{t.timeline.empty}</p>}
      <ol>
        {runsOf(events).map((run) => (
          <Run key={run.key} {...parts} run={run} />
        ))}
      </ol>
      {others > 0 && <p class="note">{t.timeline.others(others)}</p>}
      <p class="lab-list-ways">
        <button
          type="button"
          class="button"
          ref={adding}
          data-testid={`lab-add-${lane}`}
          onClick={() => {
            if (isCopy) view.edit({ do: 'copy-all' });
            onDraft({ lane, quarter });
          }}
        >
          {t.timeline.add(name)}
        </button>
        {events.length > 0 && !isCopy && (
          <button type="button" class="tool" onClick={() => view.edit({ do: 'clear', lane })}>
            {t.timeline.clear(name)}
          </button>
        )}
        {lane === 'b' && (
          <button type="button" class="tool" onClick={() => view.edit({ do: 'remove-b' })}>
            {t.timeline.removeB}
          </button>
        )}
      </p>
    </div>
  );
}

interface Placed {
  readonly event: LabEvent;
  readonly at: number;
}

/** The same thing done over and over is one line that can be unfolded. */
interface Same {
  readonly key: string;
  readonly done: readonly Placed[];
}

/** From so many times on they stand together. */
const MANY = 4;

function runsOf(events: readonly LabEvent[]): readonly Same[] {
  const byName = new Map<string, Placed[]>();
  for (const [at, event] of events.entries()) {
    const name = JSON.stringify({ ...event, quarter: 0 });
    const known = byName.get(name);
    if (known) known.push({ event, at });
    else byName.set(name, [{ event, at }]);
  }
  const runs = [...byName].flatMap(([name, done]): readonly Same[] =>
    done.length >= MANY
      ? [{ key: name, done }]
      : done.map((one, nth) => ({ key: `${name}${one.event.quarter}-${nth}`, done: [one] })),
  );
  return runs.sort((one, other) => (one.done[0]?.at ?? 0) - (other.done[0]?.at ?? 0));
}

type RunProps = Omit<ItemProps, 'event' | 'at'> & { readonly run: Same };

function Run({ run: { done }, ...parts }: RunProps) {
  const [first] = done;
  const last = done.at(-1);
  if (!first || !last) return null;
  if (done.length === 1) return <Item {...parts} {...first} />;
  const { view, lane, onDraft, onRemoved } = parts;
  const { t } = view;
  const what = eventName(view, first.event);
  return (
    <li>
      <details class="fold lab-run">
        <summary>
          <span>
            {what}.{' '}
            <span class="when">
              {t.timeline.times(done.length, t.season(first.event.quarter), t.season(last.event.quarter))}
            </span>
          </span>
        </summary>
        <ol>
          {done.map((one) => (
            <Item key={one.at} {...parts} {...one} />
          ))}
        </ol>
        {onDraft && (
          <p class="lab-item-ways">
            <Way
              text={t.timeline.removeAll}
              what={what}
              act={() => {
                view.edit({ do: 'remove', lane, at: done.map(({ at }) => at) });
                view.say(t.timeline.removed(what));
                onRemoved();
              }}
            />
          </p>
        )}
      </details>
    </li>
  );
}

interface ItemProps {
  readonly view: LabView;
  readonly lane: Lane;
  readonly event: LabEvent;
  readonly at: number;
  readonly onDraft: ListProps['onDraft'] | undefined;
  readonly onRemoved: () => void;
}

function Item({ view, lane, event, at, onDraft, onRemoved }: ItemProps) {
  const { t, setup } = view;
  const what = eventName(view, event);
  const { quarter } = event;
  const other = otherLane(lane);
  const move = (to: number) => {
    view.edit({ do: 'move', lane, at, quarter: to });
    view.say(t.timeline.moved(what, t.season(to)));
  };
  return (
    <li>
      <span class={`lab-number lab-number-${lane}`} aria-hidden="true">
        {at + 1}
      </span>
      <div>
        <p>
          {what}. <span class="when">{t.season(quarter)}</span>
        </p>
        {onDraft && (
          <p class="lab-item-ways">
            <Way
              text={t.timeline.earlier}
              what={what}
              sign="←"
              off={quarter === 0}
              act={() => move(quarter - 1)}
            />
            <Way
              text={t.timeline.later}
              what={what}
              sign="→"
              off={quarter === setup.until}
              act={() => move(quarter + 1)}
            />
            <Way text={t.timeline.edit} what={what} act={() => onDraft({ lane, quarter, at })} />
            {(lane === 'b' || lanesOf(setup).length > 1) && (
              <Way
                text={t.timeline.duplicate(t.lanes[other])}
                what={what}
                act={() => {
                  view.edit({ do: 'copy', lane, at });
                  view.say(t.timeline.added(what, `${t.laneOf(t.lanes[other])}, ${t.season(quarter)}`));
                }}
              />
            )}
            <Way
              text={t.timeline.remove}
              what={what}
              act={() => {
                view.edit({ do: 'remove', lane, at: [at] });
                view.say(t.timeline.removed(what));
                onRemoved();
              }}
            />
          </p>
        )}
      </div>
    </li>
  );
}

interface WayProps {
  readonly text: string;
  readonly what: string;
  readonly sign?: string;
  readonly off?: boolean;
  readonly act: () => void;
}

function Way({ text, what, sign, off = false, act }: WayProps) {
  return (
    <button
      type="button"
      class="tool"
      title={text}
      disabled={off}
      aria-label={`${text}: ${what}`}
      onClick={act}
    >
      {sign ?? text}
    </button>
  );
}
