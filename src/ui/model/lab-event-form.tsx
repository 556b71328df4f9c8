/** The window in which an event is chosen: when, what (searched for, by who does it), and how. */
import { useId, useState } from 'preact/hooks';
import type { LabEventInfo } from '../../handbook/lab/catalogue.ts';
import type { LabEvent } from '../../handbook/lab/setup.ts';
import { Dialog } from '../dialog.tsx';
import { LabEventDetails } from './lab-event-details.tsx';
import type { Drafting } from './lab-timeline.tsx';
import { capital, eventName, type LabView } from './lab-view.ts';

interface FormProps {
  readonly view: LabView;
  readonly drafting: Drafting;
  readonly onClose: () => void;
}

/** An event on its way: `event` is empty until one has been chosen. */
export type Draft = LabEvent;

export function LabEventForm({ view, drafting, onClose }: FormProps) {
  const { t, setup, door } = view;
  const { lane, at } = drafting;
  const known = at === undefined ? undefined : setup[lane]?.[at];
  const [draft, setDraft] = useState<Draft>(known ?? { quarter: drafting.quarter, event: '' });
  const [every, setEvery] = useState(0);
  const [missed, setMissed] = useState(false);
  const info = door.catalogue.events.find(({ id }) => id === draft.event);
  const name = t.lanes[lane];
  function put(event: Event) {
    event.preventDefault();
    if (draft.event === '') {
      setMissed(true);
      return;
    }
    view.edit(
      at === undefined
        ? { do: 'add', lane, events: repeated(draft, every, setup.until) }
        : { do: 'replace', lane, at, event: draft },
    );
    view.say(t.timeline.added(eventName(view, draft), t.season(draft.quarter)));
    onClose();
  }
  return (
    <Dialog
      heading={known ? t.event.edit(name) : t.event.add(name)}
      closeText={t.event.cancel}
      onClose={onClose}
    >
      <form class="lab-form" data-testid="lab-event-form" onSubmit={put}>
        <When view={view} draft={draft} onDraft={setDraft} />
        <Choice view={view} draft={draft} onDraft={setDraft} />
        {info && <LabEventDetails view={view} info={info} draft={draft} onDraft={setDraft} />}
        {at === undefined && <HowOften view={view} every={every} onEvery={setEvery} />}
        {missed && draft.event === '' && (
          <p class="lab-trouble" role="alert">
            {t.event.pickFirst}
          </p>
        )}
        <p class="ways lab-form-ways">
          <button type="submit" class="button main" data-testid="lab-put">
            {known ? t.event.save : t.event.put}
          </button>
          <button type="button" class="button" onClick={onClose}>
            {t.event.cancel}
          </button>
        </p>
      </form>
    </Dialog>
  );
}

/** Once, or every so many quarters to the end. */
function repeated(draft: Draft, every: number, until: number): readonly LabEvent[] {
  const times = every === 0 ? 1 : Math.floor((until - draft.quarter) / every) + 1;
  return Array.from({ length: times }, (_, nth) => ({ ...draft, quarter: draft.quarter + nth * every }));
}

interface OftenProps {
  readonly view: LabView;
  /** In quarters; 0 is once. */
  readonly every: number;
  readonly onEvery: (every: number) => void;
}

function HowOften({ view: { t }, every, onEvery }: OftenProps) {
  const id = useId();
  return (
    <p class="lab-pick">
      <label for={id}>{t.event.often}</label>
      <select id={id} value={every} onChange={(event) => onEvery(Number(event.currentTarget.value))}>
        {([0, 1, 2, 4, 8] as const).map((quarters) => (
          <option key={quarters} value={quarters}>
            {t.event.every[quarters]}
          </option>
        ))}
      </select>
    </p>
  );
}

export interface DraftProps {
  readonly view: LabView;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
}

function When({ view: { t, setup }, draft, onDraft }: DraftProps) {
  const id = useId();
  const { quarter, ...act } = draft;
  const set = (to: number) => onDraft({ ...act, quarter: Math.max(0, Math.min(setup.until, to)) });
  const years = Array.from({ length: Math.floor(setup.until / 4) + 1 }, (_, year) => year);
  return (
    <fieldset class="lab-when">
      <legend>{t.event.when}</legend>
      <label for={`${id}-y`}>{t.event.year}</label>
      <select
        id={`${id}-y`}
        value={Math.floor(quarter / 4)}
        onChange={(event) => set(Number(event.currentTarget.value) * 4 + (quarter % 4))}
      >
        {years.map((year) => (
          <option key={year} value={year}>
            {year + 1}
          </option>
        ))}
      </select>
      <label for={`${id}-q`}>{t.event.quarter}</label>
      <select
        id={`${id}-q`}
        value={quarter % 4}
        onChange={(event) => set(Math.floor(quarter / 4) * 4 + Number(event.currentTarget.value))}
      >
        {t.event.seasons.map((season, nth) => (
          <option key={season} value={nth}>
            {season}
          </option>
        ))}
      </select>
    </fieldset>
  );
}

/** Every word must be found somewhere in what is said of the event, also inside a word. */
function finds({ words, parts }: LabView, { id, actors, kinds }: LabEventInfo, search: string): boolean {
  const text = [
    words.eventText({ event: id, quarter: 0 }),
    ...actors.map((role) => words.roleText(role)),
    ...kinds.map((kind) => parts.kinds[kind] ?? kind),
    id,
  ]
    .join(' ')
    .toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function Choice({ view, draft, onDraft }: DraftProps) {
  const { t, words, door } = view;
  const [search, setSearch] = useState('');
  const found = door.catalogue.events.filter((info) => finds(view, info, search));
  const isDate = ({ id }: LabEventInfo) => id.startsWith('calendar.');
  const roles = [...new Set(found.filter((info) => !isDate(info)).map(({ by }) => by))];
  const groups = [
    ...roles.map((role) => ({
      name: capital(words.roleText(role)),
      infos: found.filter((info) => info.by === role && !isDate(info)),
    })),
    { name: t.event.byTime, infos: found.filter(isDate) },
  ].filter(({ infos }) => infos.length > 0);
  const choose = ({ id }: LabEventInfo) => onDraft({ quarter: draft.quarter, event: id });
  return (
    <fieldset class="lab-choice">
      <legend>{t.event.what}</legend>
      <label class="lab-search">
        <span>{t.event.search}</span>
        <input
          type="search"
          value={search}
          data-testid="lab-search"
          onInput={(event) => setSearch(event.currentTarget.value)}
          onKeyDown={(event) => {
            // Enter in the search takes the only one found instead of sending the form.
            const [only, another] = found;
            if (event.key !== 'Enter') return;
            event.preventDefault();
            if (only && !another) choose(only);
          }}
        />
      </label>
      <p class="note" role="status">
        {found.length === 0 ? t.event.none : t.event.found(found.length)}
      </p>
      <div class="lab-events" data-testid="lab-events">
        {groups.map(({ name, infos }) => (
          <div key={name}>
            <h3>{name}</h3>
            {infos.map((info) => (
              <label key={info.id} class="lab-check" data-event={info.id}>
                <input
                  type="radio"
                  name="lab-event"
                  value={info.id}
                  checked={draft.event === info.id}
                  onChange={() => choose(info)}
                />
                <span>{words.eventText({ event: info.id, quarter: 0 })}</span>
              </label>
            ))}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
