/** Where it begins: one of the starts in words, or values of one's own; for how long; and what chance and other people do. */
import { useId } from 'preact/hooks';
import { LAB_LIMITS } from '../../handbook/lab/limits.ts';
import type { LabStart } from '../../handbook/lab/setup.ts';
import { OneOf } from '../one-of.tsx';
import { LabValues } from './lab-values.tsx';
import type { LabView } from './lab-view.ts';

export function LabStartPicker({ view }: { readonly view: LabView }) {
  const { t, setup } = view;
  const elsewhere = setup.startB !== undefined;
  return (
    <section class="lab-start" aria-labelledby="lab-start-heading" data-testid="lab-start">
      <h3 id="lab-start-heading">{t.start.heading}</h3>
      <Start
        view={view}
        legend={t.start.heading}
        start={setup.start}
        onStart={(start) => view.edit({ do: 'set', change: { start } })}
      />
      {setup.b || elsewhere ? (
        <label class="lab-check">
          <input
            type="checkbox"
            checked={elsewhere}
            onChange={() => view.edit({ do: 'set', change: { startB: elsewhere ? undefined : setup.start } })}
          />
          <span>{t.start.elsewhere}</span>
        </label>
      ) : undefined}
      {setup.startB !== undefined && (
        <Start
          view={view}
          legend={t.start.ofB}
          isB
          start={setup.startB}
          onStart={(startB) => view.edit({ do: 'set', change: { startB } })}
        />
      )}
      <Years view={view} />
      <More view={view} />
    </section>
  );
}

interface StartProps {
  readonly view: LabView;
  readonly legend: string;
  /** The heading of the part says it for A. */
  readonly isB?: boolean;
  readonly start: LabStart;
  readonly onStart: (start: LabStart) => void;
}

function Start({ view, legend, isB, start, onStart }: StartProps) {
  const { t, door } = view;
  const id = useId();
  const preset = typeof start === 'string' ? start : undefined;
  const about = preset === undefined ? t.start.ownAbout : (t.start.presets[preset]?.[1] ?? '');
  return (
    <>
      <fieldset class="question lab-presets" aria-describedby={`${id}-about`}>
        <legend class={isB ? undefined : 'unseen'}>{legend}</legend>
        {door.catalogue.starts.map((one) => (
          <label class="answer" key={one}>
            <input type="radio" name={id} checked={preset === one} onChange={() => onStart(one)} />
            <span>{t.start.presets[one]?.[0] ?? one}</span>
          </label>
        ))}
        <label class="answer">
          <input type="radio" name={id} checked={preset === undefined} onChange={() => onStart({})} />
          <span>{t.start.own}</span>
        </label>
      </fieldset>
      <p class="lab-about" id={`${id}-about`}>
        {about}
      </p>
      {typeof start !== 'string' && <LabValues view={view} values={start} onValues={onStart} />}
    </>
  );
}

function Years({ view: { t, setup, edit } }: { readonly view: LabView }) {
  const id = useId();
  const [least, most] = LAB_LIMITS.until;
  const events = [...setup.a, ...(setup.b ?? [])];
  // A horizon before the last event would throw events away.
  const needed = Math.max(least, ...events.map(({ quarter }) => quarter));
  const whole = Array.from({ length: most / 4 }, (_, year) => (year + 1) * 4);
  const options = [...new Set([...whole, setup.until])].sort((one, other) => one - other);
  return (
    <p class="lab-pick">
      <label for={id}>{t.start.years}</label>
      <select
        id={id}
        value={setup.until}
        data-testid="lab-years"
        onChange={(event) => edit({ do: 'set', change: { until: Number(event.currentTarget.value) } })}
      >
        {options
          .filter((until) => until >= needed)
          .map((until) => (
            <option key={until} value={until}>
              {t.start.yearsUnit(until / 4)}
            </option>
          ))}
      </select>
    </p>
  );
}

function More({ view: { t, setup, edit } }: { readonly view: LabView }) {
  const id = useId();
  return (
    <details class="fold" open={setup.people === 'ordinary'}>
      <summary>{t.start.more}</summary>
      <OneOf
        class="lab-people"
        legend={t.start.people}
        options={['still', 'ordinary'] as const}
        picked={setup.people}
        say={(people) => t.start[people]}
        onPick={(people) => edit({ do: 'set', change: { people } })}
      />
      <p class="lab-pick">
        <label for={`${id}-seed`}>{t.start.seed}</label>
        <input
          id={`${id}-seed`}
          type="number"
          inputMode="numeric"
          min={0}
          max={LAB_LIMITS.seed}
          step={1}
          value={setup.seed}
          onChange={(event) => {
            const seed = Number(event.currentTarget.value);
            if (event.currentTarget.value !== '') edit({ do: 'set', change: { seed } });
          }}
        />
      </p>
      <p class="note">{t.start.seedAbout}</p>
    </details>
  );
}
