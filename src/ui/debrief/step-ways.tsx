/** Below each part: on to the next, back to the one before, and up to the contents. */
import type { DebriefTexts } from '../../i18n/sv-debrief.ts';
import { anchorOfStep, STEPS, type StepId } from './use-step.ts';

export interface StepWaysProps {
  readonly step: StepId;
  readonly texts: DebriefTexts;
  readonly go: (step: StepId) => void;
}

export function StepWays({ step, texts: t, go }: StepWaysProps) {
  const at = STEPS.indexOf(step);
  const next = STEPS[at + 1];
  const previous = STEPS[at - 1];
  return (
    <p class="ways d-ways">
      {next && (
        <a class="button main" href={`#${anchorOfStep(next)}`} onClick={() => go(next)}>
          {t.next(t.steps[next])}
        </a>
      )}
      {previous && (
        <a class="button" href={`#${anchorOfStep(previous)}`} onClick={() => go(previous)}>
          {t.previous(t.steps[previous])}
        </a>
      )}
      <a class="d-top" href="#d-contents">
        {t.keep.contents}
      </a>
    </p>
  );
}
