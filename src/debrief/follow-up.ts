/** Some weeks after a play: short situations of another kind of day, beside what was chosen in the play. No answer is the right one. */
import { alternativeOf, choiceIn } from './alternatives.ts';
import type { DebriefCase, DebriefRecord } from './types.ts';

/** One situation as the case has it in `follow-up.json`. */
export interface Situation {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly question: string;
  readonly answers: Readonly<Record<string, string>>;
  /** The decision of the case that it comes back to, by chair. */
  readonly decisions: Readonly<Record<string, string>>;
}

export interface FollowUpFile {
  readonly situations: readonly Situation[];
}

/** What has become of the intention, in the reader's own view. */
export const MET = ['did', 'other', 'not-yet'] as const;
export type Met = (typeof MET)[number];

/** The reader's answers; kept with the play, on the device only. */
export interface FollowUpKept {
  /** Situation id → answer id. */
  readonly answers: Readonly<Record<string, string>>;
  readonly met?: Met;
}

export interface SituationThen {
  readonly situation: Situation;
  /** What was decided in the play where it was about the same thing; undefined when the play is not here or never came there. */
  readonly before?: { readonly title: string; readonly chose: string };
}

function thenOf(
  situation: Situation,
  record: DebriefRecord,
  bundle: DebriefCase,
): SituationThen['before'] | undefined {
  const id = situation.decisions[record.chair];
  const decision = record.decisions.find((one) => one.id === id);
  if (id === undefined || decision === undefined) return undefined;
  const texts = bundle.decisions?.[id];
  const choice = choiceIn(decision);
  const chose = choice?.text ?? alternativeOf(choice, texts)?.text;
  return chose === undefined ? undefined : { title: texts?.title ?? id, chose };
}

export function situationsThen(
  file: FollowUpFile,
  record: DebriefRecord | undefined,
  bundle: DebriefCase,
): readonly SituationThen[] {
  return file.situations.map((situation) => {
    const before = record && thenOf(situation, record, bundle);
    return before ? { situation, before } : { situation };
  });
}
