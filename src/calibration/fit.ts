/** The fit: which constants of the hazard land on the two figures that may be aimed at, and on nothing else. */
import { HAZARD } from '../model/hazard.ts';
import { ratioOf, type Tally } from './tally.ts';
import type { Trial } from './trial.ts';

/** The only two figures that the constants may be chosen by. */
const AIM = { changed: 0.6, cooperation: 0.37 } as const;

export const UNCHANGED: Trial = { cooperation: 1, other: 1, newMajority: 1 };
/** The same model without the factor for a change of majority, which is ours. */
export const WITHOUT_DOUBLING: Trial = { ...UNCHANGED, newMajority: 1 / HAZARD.newMajority };

export interface FitStep {
  readonly trial: Trial;
  readonly changed: number;
  readonly cooperation: number;
}

export interface Fit {
  readonly steps: readonly FitStep[];
  /** The constants of HAZARD as they would be. */
  readonly proposed: { readonly cooperation: number; readonly other: number };
}

/** Exits in a term, if they came evenly, that leave this share of terms without any. */
const exitsFor = (changed: number): number => -Math.log(1 - changed);

const next = ({ trial, changed, cooperation }: FitStep): Trial => {
  const more = exitsFor(AIM.changed) / exitsFor(changed);
  return {
    ...trial,
    cooperation: trial.cooperation * more * (AIM.cooperation / cooperation),
    other: trial.other * more * ((1 - AIM.cooperation) / (1 - cooperation)),
  };
};

const rounded = (number: number): number => Math.round(number * 10_000) / 10_000;

/** Tries, compares and corrects: the same municipalities each time, so that the steps settle. */
export const fitHazard = async (tryOut: (trial: Trial) => Promise<Tally>, most = 6): Promise<Fit> => {
  const steps: FitStep[] = [];
  let trial = UNCHANGED;
  for (let turn = 0; turn < most; turn += 1) {
    const tally = await tryOut(trial);
    const step = {
      trial,
      changed: ratioOf(tally, 'changed', 'terms'),
      cooperation: ratioOf(tally, 'exits.cooperation', 'exits'),
    };
    steps.push(step);
    if (Math.abs(step.changed - AIM.changed) < 0.002 && Math.abs(step.cooperation - AIM.cooperation) < 0.002)
      break;
    trial = next(step);
  }
  const last = steps.at(-1)?.trial ?? UNCHANGED;
  return {
    steps,
    proposed: {
      cooperation: rounded(HAZARD.cooperation * last.cooperation),
      other: rounded(HAZARD.other * last.other),
    },
  };
};
