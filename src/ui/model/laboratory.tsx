/** The laboratory: a start, events on a timeline, one or two courses, their curves, and the account behind every point. */
import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { LinkRead } from '../../handbook/lab/link.ts';
import type { LabResult } from '../../handbook/lab/run.ts';
import type { LabProblem, LabSetup } from '../../handbook/lab/setup.ts';
import type { Language } from '../../i18n/text.ts';
import { LabAnswer } from './lab-answer.tsx';
import { LabCurves } from './lab-curves.tsx';
import { LabDone } from './lab-done.tsx';
import { afterEdit, begun, type LabEdit } from './lab-edit.ts';
import { LabEventForm } from './lab-event-form.tsx';
import { LabLinks } from './lab-links.tsx';
import type { LabDoor } from './lab-model.ts';
import { askedIn, LabQuestions } from './lab-questions.tsx';
import { LabRegimes } from './lab-regimes.tsx';
import { LabStartPicker } from './lab-start.tsx';
import { type Drafting, LabTimeline } from './lab-timeline.tsx';
import { type LabView, useLabTongue } from './lab-view.ts';
import './lab.css';

export interface LaboratoryProps {
  readonly door: LabDoor;
  readonly lang: Language;
  /** What `lab=` in the address said; the laboratory reads it, nobody else. */
  readonly lab?: string;
}

const KEEP_AFTER_MS = 300;

/** The latest that could be run, and what is wrong with what cannot be. */
interface Ran {
  readonly setup?: LabSetup;
  readonly result?: LabResult;
  readonly problem?: LabProblem;
  readonly failed?: boolean;
}

export function Laboratory({ door, lang, lab }: LaboratoryProps) {
  const tongue = useLabTongue(lang);
  const { t } = tongue;
  const read = useLink(door, lab);
  const [history, change] = useReducer(afterEdit, read, (first) => begun(beginning(door, first)));
  const setup = history.now;
  const ran = useRun(door, setup);
  const [quarter, point] = useState(() => lookAt(door, setup));
  const at = Math.min(quarter, setup.until);
  const [asked, why] = useState<string>();
  const [drafting, setDrafting] = useState<Drafting>();
  const [said, say] = useState('');
  const whole = useRef<HTMLElement>(null);
  // Whoever follows a link to a trial comes to the trial, however much the page holds before it.
  useEffect(() => {
    if (lab === undefined || location.hash !== '') return;
    (whole.current?.parentElement ?? whole.current)?.scrollIntoView();
  }, []);
  const arrived = useRef(lab);
  useEffect(() => {
    if (arrived.current === lab) return;
    arrived.current = lab;
    if (read?.ok && door.link(read.setup) !== door.link(setup)) open(read.setup);
  }, [lab]);
  const changed = useRef(false);
  useEffect(() => {
    if (!changed.current) {
      changed.current = true;
      return undefined;
    }
    // Browsers refuse an address line that changes with every press of a key.
    const waiting = setTimeout(() => door.keep({ ...setup, at }), KEEP_AFTER_MS);
    return () => clearTimeout(waiting);
  }, [setup, at]);

  function open(next: LabSetup) {
    change({ do: 'open', setup: next });
    point(lookAt(door, next));
    why(undefined);
  }
  const view: LabView = {
    ...tongue,
    door,
    setup,
    result: ran.result,
    quarter: at,
    point,
    asked: asked !== undefined && setup.stocks.includes(asked) ? asked : undefined,
    why,
    edit: (edit: LabEdit) => change(edit),
    say,
  };
  const ways = {
    undo: history.past.length > 0 ? () => change({ do: 'undo' }) : undefined,
    redo: history.future.length > 0 ? () => change({ do: 'redo' }) : undefined,
  };
  return (
    <section class="lab" data-testid="laboratory" aria-label={t.heading} ref={whole}>
      <p class="lab-lead">{setup.startB === undefined ? t.lead : t.leadElsewhere}</p>
      {read && !read.ok && <BrokenLink view={view} read={read} />}
      <LabQuestions view={view} isFirst={lab === undefined} onOpen={open} />
      <LabAnswer view={view} />
      <LabLinks view={view} whole={whole} />
      {ran.problem && <Refused view={view} problem={ran.problem} />}
      {ran.failed && (
        <p class="lab-trouble" role="alert">
          {t.failed}
        </p>
      )}
      <LabTimeline view={view} undo={ways.undo} redo={ways.redo} onDraft={setDrafting} />
      <div class="lab-desk">
        <div class="lab-seen">
          <LabCurves view={view} busy={ran.setup !== setup && !ran.problem && !ran.failed} />
          <LabRegimes view={view} />
        </div>
        <div class="lab-set">
          <LabDone view={view} onDraft={setDrafting} />
          <LabStartPicker view={view} />
        </div>
      </div>
      {drafting && <LabEventForm view={view} drafting={drafting} onClose={() => setDrafting(undefined)} />}
      <p class="unseen" role="status" data-testid="lab-said">
        {said}
      </p>
    </section>
  );
}

function useLink(door: LabDoor, lab: string | undefined): LinkRead | undefined {
  const [read, setRead] = useState(() => (lab === undefined ? undefined : door.read(lab)));
  const last = useRef(lab);
  if (last.current !== lab) {
    last.current = lab;
    const next = lab === undefined ? undefined : door.read(lab);
    setRead(next);
    return next;
  }
  return read;
}

/** What the link asks for, or the first question. */
function beginning(door: LabDoor, read: LinkRead | undefined): LabSetup {
  if (read?.ok) return read.setup;
  return door.questions[0]?.setup ?? EMPTY;
}

const EMPTY: LabSetup = {
  start: 'working-pair',
  seed: 7,
  until: 16,
  people: 'still',
  a: [],
  stocks: ['chair>director.trust'],
};

/** Where the answer stands: where the question looks, else the end. */
function lookAt(door: LabDoor, setup: LabSetup): number {
  return setup.at ?? askedIn(door, setup)?.look[0].quarter ?? setup.until;
}

function useRun(door: LabDoor, setup: LabSetup): Ran {
  const [ran, setRan] = useState<Ran>({});
  useEffect(() => {
    let wanted = true;
    door.run(setup).then(
      (answer) => {
        if (!wanted || !answer) return;
        // What was run last stays on the page beside the message.
        setRan((before) =>
          answer.ok
            ? { setup, result: answer.result }
            : { setup: before.setup, result: before.result, problem: answer.problem },
        );
      },
      () => wanted && setRan((before) => ({ ...before, problem: undefined, failed: true })),
    );
    return () => {
      wanted = false;
    };
  }, [setup]);
  useEffect(() => () => door.cancel(), [door]);
  return ran;
}

function problemText({ t }: LabView, { id, given = '', lane, nth }: LabProblem): string {
  const where = lane !== undefined && nth !== undefined ? t.problemAt(t.lanes[lane], nth) : '';
  return `${where}${t.problems[id]?.(given) ?? ''}`;
}

function Refused({ view, problem }: { readonly view: LabView; readonly problem: LabProblem }) {
  return (
    <p class="lab-trouble" role="alert">
      {problemText(view, problem)}
    </p>
  );
}

function BrokenLink({
  view,
  read,
}: {
  readonly view: LabView;
  readonly read: LinkRead & { readonly ok: false };
}) {
  const { t } = view;
  const { problem } = read;
  const what = t.link.problems[problem.id] ?? problemText(view, problem as LabProblem);
  return (
    <p class="lab-trouble" role="alert" data-testid="lab-broken">
      <strong>{t.link.broken}</strong> {what} {t.link.nothingLost}
    </p>
  );
}
