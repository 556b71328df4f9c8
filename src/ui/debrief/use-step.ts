/** Which part one reads: kept with the run, and named in the address, so that a link and the way back lead to it. */
import { useEffect, useState } from 'preact/hooks';
import type { Place } from './props.ts';

/** In reading order. */
export const STEPS = ['ended', 'happened', 'why', 'knew', 'road', 'envelope', 'questions'] as const;
export type StepId = (typeof STEPS)[number];

/** The anchor of a part: also the id of its heading. */
export function anchorOfStep(step: StepId): string {
  return `d-${step}`;
}

function stepAt(anchor: string | undefined): StepId | undefined {
  return STEPS.find((step) => anchor === `#${anchorOfStep(step)}`);
}

/** `came` is called when the address leads to another part than the one that is read. */
export function useStep(
  kept: string | undefined,
  place: Place | undefined,
  came: (step: StepId) => void,
): readonly [StepId, (step: StepId) => void] {
  const [step, setStep] = useState<StepId>(
    () => stepAt(place?.current()) ?? STEPS.find((id) => id === kept) ?? STEPS[0],
  );
  useEffect(
    () =>
      place?.listen(() => {
        const wanted = stepAt(place.current());
        if (!wanted) return;
        setStep(wanted);
        came(wanted);
      }),
    [place],
  );
  return [step, setStep];
}
