/** The debrief: a record in parts that one reads in order, leaves and comes back to. It shows; the reader concludes. */
import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { type Judged, type Kept, NOTHING_KEPT } from '../../debrief/types.ts';
import { makeBook } from './book.ts';
import { useOtherChair } from './both-chairs.tsx';
import { useWidth } from './chart/use-width.ts';
import './styles/frame.css';
import './styles/happened.css';
import './styles/replay.css';
import './styles/chart.css';
import './styles/guess.css';
import './styles/ledger.css';
import './styles/knew.css';
import './styles/road.css';
import './styles/letter.css';
import './styles/foot.css';
import './styles/print.css';
import './styles/short-paper.css';
import { DebriefFoot } from './debrief-foot.tsx';
import type { DebriefProps } from './props.ts';
import { ShortPaper } from './short-paper.tsx';
import { StepEnded } from './step-ended.tsx';
import { StepEnvelope } from './step-envelope.tsx';
import { StepHappened } from './step-happened.tsx';
import { StepKnew } from './step-knew.tsx';
import { StepQuestions } from './step-questions.tsx';
import { StepRoad } from './step-road.tsx';
import { StepWays } from './step-ways.tsx';
import { StepWhy } from './step-why.tsx';
import { useTongue } from './tongue.ts';
import { usePaper } from './use-paper.ts';
import { anchorOfStep, STEPS, type StepId, useStep } from './use-step.ts';

export function DebriefPage(props: DebriefProps) {
  const {
    record,
    bundle,
    lang = 'sv',
    code,
    link,
    followUp,
    place,
    kept: before,
    actions = {},
    house,
    carriedOver = [],
  } = props;
  const tongue = useTongue(lang);
  const book = useMemo(() => makeBook(record, bundle, tongue), [record, bundle, tongue]);
  const [kept, setKept] = useState<Kept>(before ?? NOTHING_KEPT);
  const newest = useRef(kept);
  const [column, width] = useWidth();
  const headings = useRef(new Map<StepId, HTMLHeadingElement>());
  const [paper, print] = usePaper(actions.print);
  const [current, setStep] = useStep(kept.step, place, (step) => {
    change({ step });
    arrive(step);
  });
  const other = useOtherChair(
    actions,
    kept.other,
    (chosen) => change({ other: chosen }),
    current === 'envelope',
  );
  const { t } = book;

  function put(next: Kept): void {
    newest.current = next;
    setKept(next);
    actions.keep?.(next);
  }
  function change(part: Partial<Kept>): void {
    put({ ...newest.current, ...part });
  }
  /** After the part has become visible, so that it can take the focus. */
  function arrive(step: StepId): void {
    queueMicrotask(() => headings.current.get(step)?.focus());
  }
  function go(step: StepId): void {
    setStep(step);
    change({ step });
    arrive(step);
  }
  function guess(stock: string, value: string | number): void {
    change({ guesses: { ...newest.current.guesses, [stock]: value } });
  }
  function judge(decision: string, judged: Judged): void {
    change({ judged: { ...newest.current.judged, [decision]: judged } });
  }

  const parts: Readonly<Record<StepId, ComponentChildren>> = {
    ended: <StepEnded book={book} carriedOver={carriedOver} />,
    happened: (
      <StepHappened
        book={book}
        width={width}
        kept={kept}
        onGuess={guess}
        house={current === 'happened' ? house : undefined}
      />
    ),
    why: <StepWhy book={book} width={width} kept={kept} onWhy={(why) => change({ why })} />,
    knew: (
      <StepKnew
        book={book}
        kept={kept}
        onJudge={judge}
        onDecision={(decision) => change({ decision })}
        onLook={(decision) => {
          change({ road: { decision } });
          go('road');
        }}
        playFrom={actions.playFrom}
      />
    ),
    road: (
      <StepRoad book={book} width={width} kept={kept} onRoad={(road) => change({ road })} actions={actions} />
    ),
    envelope: (
      <StepEnvelope
        book={book}
        opened={kept.envelopeOpened === true}
        onOpen={() => change({ envelopeOpened: true })}
        other={other}
      />
    ),
    questions: (
      <StepQuestions
        book={book}
        intention={kept.intention ?? ''}
        onIntention={(intention) => change({ intention })}
        onForget={() => put({ guesses: {}, step: current })}
        followUp={followUp}
        remind={actions.remind}
      />
    ),
  };
  return (
    <div class="debrief" data-testid="debrief" data-paper={paper?.kind}>
      <nav class="d-contents" id="d-contents" tabIndex={-1} aria-label={t.contents}>
        <ol>
          {STEPS.map((id, index) => (
            <li key={id}>
              <a
                href={`#${anchorOfStep(id)}`}
                aria-current={id === current ? 'step' : undefined}
                onClick={() => go(id)}
              >
                <span class="d-step">{index + 1}</span>
                {t.steps[id]}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div class="d-column" ref={column}>
        {STEPS.map((id, index) => (
          <section
            key={id}
            class="d-stepbody"
            data-step={id}
            aria-labelledby={anchorOfStep(id)}
            hidden={id !== current}
          >
            <p class="d-kicker">{t.stepOf(index + 1, STEPS.length)}</p>
            <h2
              id={anchorOfStep(id)}
              tabIndex={-1}
              ref={(element) => {
                if (element) headings.current.set(id, element);
              }}
            >
              {t.steps[id]}
            </h2>
            {parts[id]}
            <StepWays step={id} texts={t} go={go} />
          </section>
        ))}
        <DebriefFoot book={book} code={code} link={link} actions={actions} onPrint={print} />
      </div>
      {paper?.kind === 'short' && (
        <ShortPaper book={book} carriedOver={carriedOver} kept={kept} code={code} link={link} Qr={paper.Qr} />
      )}
    </div>
  );
}
