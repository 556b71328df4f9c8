/** The debrief: a record in parts that one reads in order, leaves and comes back to. It shows; the reader concludes. */
import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { type Kept, NOTHING_KEPT } from '../../debrief/types.ts';
import { makeBook } from './book.ts';
import { useWidth } from './chart/use-width.ts';
import './styles/frame.css';
import './styles/happened.css';
import './styles/chart.css';
import './styles/guess.css';
import './styles/ledger.css';
import './styles/knew.css';
import './styles/letter.css';
import './styles/foot.css';
import './styles/print.css';
import { DebriefFoot } from './debrief-foot.tsx';
import type { DebriefProps } from './props.ts';
import { StepEnded } from './step-ended.tsx';
import { StepEnvelope } from './step-envelope.tsx';
import { StepHappened } from './step-happened.tsx';
import { StepKnew } from './step-knew.tsx';
import { StepQuestions } from './step-questions.tsx';
import { StepWhy } from './step-why.tsx';
import { useTongue } from './tongue.ts';

/** In reading order. A part that comes later (the road not taken, the other chair) is another id here. */
const STEPS = ['ended', 'happened', 'why', 'knew', 'envelope', 'questions'] as const;
type StepId = (typeof STEPS)[number];

export function DebriefPage({ record, bundle, lang = 'sv', code, kept: before, actions = {} }: DebriefProps) {
  const tongue = useTongue(lang);
  const book = useMemo(() => makeBook(record, bundle, tongue), [record, bundle, tongue]);
  const [kept, setKept] = useState<Kept>(before ?? NOTHING_KEPT);
  const [column, width] = useWidth();
  const headings = useRef(new Map<StepId, HTMLHeadingElement>());
  const { t } = book;
  const current = STEPS.find((id) => id === kept.step) ?? STEPS[0];

  function change(part: Partial<Kept>): void {
    const next = { ...kept, ...part };
    setKept(next);
    actions.keep?.(next);
  }
  function go(step: StepId): void {
    change({ step });
    // After the part has become visible, so that it can take the focus.
    queueMicrotask(() => headings.current.get(step)?.focus());
  }
  function guess(stock: string, value: string | number): void {
    change({ guesses: { ...kept.guesses, [stock]: value } });
  }

  const parts: Readonly<Record<StepId, ComponentChildren>> = {
    ended: <StepEnded book={book} />,
    happened: <StepHappened book={book} width={width} kept={kept} onGuess={guess} />,
    why: <StepWhy book={book} width={width} kept={kept} />,
    knew: <StepKnew book={book} kept={kept} playFrom={actions.playFrom} />,
    envelope: (
      <StepEnvelope
        book={book}
        opened={kept.envelopeOpened === true}
        onOpen={() => change({ envelopeOpened: true })}
      />
    ),
    questions: (
      <StepQuestions
        book={book}
        intention={kept.intention ?? ''}
        onIntention={(intention) => change({ intention })}
      />
    ),
  };
  return (
    <div class="debrief" data-testid="debrief">
      <nav class="d-contents" aria-label={t.contents}>
        <ol>
          {STEPS.map((id, index) => (
            <li key={id}>
              <button type="button" aria-current={id === current ? 'step' : undefined} onClick={() => go(id)}>
                <span class="d-step">{index + 1}</span>
                {t.steps[id]}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <div class="d-column" ref={column}>
        {STEPS.map((id, index) => (
          <section key={id} class="d-stepbody" aria-labelledby={`d-${id}`} hidden={id !== current}>
            <p class="d-kicker">{t.stepOf(index + 1, STEPS.length)}</p>
            <h2
              id={`d-${id}`}
              tabIndex={-1}
              ref={(element) => {
                if (element) headings.current.set(id, element);
              }}
            >
              {t.steps[id]}
            </h2>
            {parts[id]}
            <StepWays
              index={index}
              titles={STEPS.map((one) => t.steps[one])}
              texts={t}
              go={(to) => go(STEPS[to] ?? id)}
            />
          </section>
        ))}
        <DebriefFoot book={book} code={code} actions={actions} />
      </div>
    </div>
  );
}

interface StepWaysProps {
  readonly index: number;
  readonly titles: readonly string[];
  readonly texts: { readonly next: (title: string) => string; readonly previous: (title: string) => string };
  readonly go: (index: number) => void;
}

function StepWays({ index, titles, texts, go }: StepWaysProps) {
  const previous = titles[index - 1];
  const next = titles[index + 1];
  return (
    <p class="ways d-ways">
      {next !== undefined && (
        <button type="button" class="button main" onClick={() => go(index + 1)}>
          {texts.next(next)}
        </button>
      )}
      {previous !== undefined && (
        <button type="button" class="button" onClick={() => go(index - 1)}>
          {texts.previous(previous)}
        </button>
      )}
    </p>
  );
}
