/** The stages of a finished run, quarter by quarter, and what the house shows of the hidden layer once it is opened. */
import type { Frame, HiddenInTheHouse } from '../debrief/replay.ts';
import type { TownhallTexts } from '../i18n/townhall.ts';
import { type Step4, step4, turn4 } from './signs.ts';
import { type Stage, stageOf } from './stage.ts';

/** Steps of what nobody saw, each only when its line has been opened: more is more, and of the law more is worse. */
export interface HiddenSigns {
  /** Threads from the rooms to one desk: how much is known by one person only. */
  readonly threads?: Step4;
  /** The rope between the two at the top: how tightly they are coupled. */
  readonly rope?: Step4;
  /** Speech that lies on the floor: problems nobody has brought up. */
  readonly unsaid?: Step4;
  /** Cracks in the plinth: how much the legal quality lacks. */
  readonly cracks?: Step4;
}

const SIGN_OF: Readonly<Record<HiddenInTheHouse, keyof HiddenSigns>> = {
  knowledgeConcentration: 'threads',
  'chair~director.coupling': 'rope',
  unspokenProblems: 'unsaid',
  legalQuality: 'cracks',
};

export function hiddenSignsOf(frame: Frame, opened: readonly HiddenInTheHouse[]): HiddenSigns {
  return Object.fromEntries(
    opened.map((stock) => {
      const step = step4(frame.hidden[stock]);
      return [SIGN_OF[stock], stock === 'legalQuality' ? turn4(step) : step];
    }),
  );
}

/** The house at the end of the quarter, with those parts of the hidden layer drawn over it that are opened. */
export function stageOfFrame(frame: Frame, opened: readonly HiddenInTheHouse[]): Stage {
  const stage = stageOf(frame.view);
  return opened.length > 0 ? { ...stage, hidden: hiddenSignsOf(frame, opened) } : stage;
}

/** What the opened layer shows, one sentence a sign. */
export function describeHidden(signs: HiddenSigns, t: TownhallTexts): readonly string[] {
  return (['threads', 'rope', 'unsaid', 'cracks'] as const).flatMap((sign) => {
    const step = signs[sign];
    return step === undefined ? [] : [t.hidden[sign][step]];
  });
}
