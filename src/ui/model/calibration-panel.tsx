/** Runs the calibration again on the reader's own machine: how many municipalities, which seed, how far it has come, and a way to stop. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { CalibrationReport } from '../../calibration/report.ts';
import { LAB_LIMITS } from '../../handbook/lab/limits.ts';
import type { HandbookTexts } from '../../i18n/sv-handbook.ts';
import type { Language } from '../../i18n/text.ts';
import { CalibrationTable } from './calibration-table.tsx';
import { type LabTongue, useLabTongue } from './lab-view.ts';
import './lab.css';

export interface CalibrationWish {
  readonly runs: number;
  readonly seed: number;
  readonly onProgress: (done: number) => void;
}

export interface Calibrating {
  /** Undefined when it was cancelled. */
  readonly report: Promise<CalibrationReport | undefined>;
  cancel(): void;
}

export interface CalibrationPanelProps {
  readonly calibrate: (wish: CalibrationWish) => Calibrating;
  readonly lang: Language;
  /** The words of the table. */
  readonly t: HandbookTexts;
}

const MUNICIPALITIES = { least: 20, most: 5000, usual: 500 } as const;

type State =
  | { readonly is: 'idle' | 'stopped' | 'failed' }
  | { readonly is: 'wrong'; readonly what: 'runs' | 'seed' }
  | { readonly is: 'running'; readonly done: number; readonly all: number }
  | { readonly is: 'done'; readonly report: CalibrationReport };

export function CalibrationPanel({ calibrate, lang, t: texts }: CalibrationPanelProps) {
  const { t } = useLabTongue(lang);
  const [state, setState] = useState<State>({ is: 'idle' });
  const now = useRef<Calibrating | undefined>(undefined);
  useEffect(() => () => now.current?.cancel(), []);

  function start(runs: number, seed: number): void {
    const wrong = wrongIn(runs, seed);
    if (wrong) {
      setState({ is: 'wrong', what: wrong });
      return;
    }
    setState({ is: 'running', done: 0, all: runs });
    const mine = calibrate({
      runs,
      seed,
      onProgress: (done) => now.current === mine && setState({ is: 'running', done, all: runs }),
    });
    now.current = mine;
    const ended = (next: State) => {
      if (now.current !== mine) return;
      now.current = undefined;
      setState(next);
    };
    mine.report.then(
      (report) => ended(report ? { is: 'done', report } : { is: 'stopped' }),
      () => ended({ is: 'failed' }),
    );
  }

  return (
    <section class="lab lab-rerun" data-testid="rerun" aria-label={t.rerun.heading}>
      <h3>{t.rerun.heading}</h3>
      <p class="note">{t.rerun.about}</p>
      <Wish t={t} state={state} onStart={start} onCancel={() => now.current?.cancel()} />
      <p role="status">{saidOf(t, state)}</p>
      {state.is === 'running' && <progress value={state.done} max={state.all} aria-label={t.rerun.heading} />}
      {state.is === 'done' && <CalibrationTable report={state.report} t={texts} />}
    </section>
  );
}

function wrongIn(runs: number, seed: number): 'runs' | 'seed' | undefined {
  if (!isWhole(runs, MUNICIPALITIES.least, MUNICIPALITIES.most)) return 'runs';
  return isWhole(seed, 0, LAB_LIMITS.seed) ? undefined : 'seed';
}

const isWhole = (value: number, low: number, high: number): boolean =>
  Number.isSafeInteger(value) && value >= low && value <= high;

/** Progress is shown by the bar; to say every step aloud would drown all else. */
function saidOf(t: LabTongue['t'], state: State): string {
  switch (state.is) {
    case 'idle':
    case 'running':
      return '';
    case 'stopped':
      return t.rerun.stopped;
    case 'failed':
      return t.rerun.failed;
    case 'done':
      return t.rerun.done;
    case 'wrong': {
      const [least, most] = [t.whole(MUNICIPALITIES.least), t.whole(MUNICIPALITIES.most)];
      return state.what === 'runs' ? t.rerun.wrong(least, most) : t.rerun.wrongSeed;
    }
  }
}

interface WishProps {
  readonly t: LabTongue['t'];
  readonly state: State;
  readonly onStart: (runs: number, seed: number) => void;
  readonly onCancel: () => void;
}

function Wish({ t, state, onStart, onCancel }: WishProps) {
  const id = useId();
  const [runs, setRuns] = useState(String(MUNICIPALITIES.usual));
  const [seed, setSeed] = useState('2');
  const running = state.is === 'running';
  const wrong = state.is === 'wrong' ? state.what : undefined;
  return (
    <form
      class="lab-rerun-wish"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onStart(numberIn(runs), numberIn(seed));
      }}
    >
      <p class="lab-pick">
        <label for={`${id}-n`}>
          {t.rerun.municipalities(t.whole(MUNICIPALITIES.least), t.whole(MUNICIPALITIES.most))}
        </label>
        <input
          id={`${id}-n`}
          type="number"
          inputMode="numeric"
          min={MUNICIPALITIES.least}
          max={MUNICIPALITIES.most}
          value={runs}
          disabled={running}
          aria-invalid={wrong === 'runs'}
          onInput={(event) => setRuns(event.currentTarget.value)}
        />
        <label for={`${id}-s`}>{t.rerun.seed}</label>
        <input
          id={`${id}-s`}
          type="number"
          inputMode="numeric"
          min={0}
          max={LAB_LIMITS.seed}
          value={seed}
          disabled={running}
          aria-invalid={wrong === 'seed'}
          onInput={(event) => setSeed(event.currentTarget.value)}
        />
      </p>
      {running ? (
        <p class="ways">
          <button type="button" class="button" data-testid="rerun-cancel" onClick={onCancel}>
            {t.rerun.cancel}
          </button>
          <span class="when" data-testid="rerun-progress">
            {t.rerun.progress(state.done, state.all)}
          </span>
        </p>
      ) : (
        <p class="ways">
          <button type="submit" class="button main" data-testid="rerun-start">
            {t.rerun.start}
          </button>
        </p>
      )}
    </form>
  );
}

/** An empty field is no number, rather than 0. */
const numberIn = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text));
