/** What the printed sheets of a case are made of: the case as its writers keep it, all chairs at once. */
import type { CaseFile, Decisions, Meetings } from '../../story/case-file.ts';
import type { SheetsFile, Theory } from '../../story/sheets-file.ts';

export interface SheetSource {
  readonly id: string;
  readonly caseFile: Pick<
    CaseFile,
    | 'title'
    | 'municipality'
    | 'minutes'
    | 'blurb'
    | 'cast'
    | 'chairs'
    | 'aims'
    | 'questions'
    | 'laws'
    | 'sources'
  >;
  readonly meetings: Meetings;
  /** Chair → its key decisions. */
  readonly decisions: Readonly<Record<string, Decisions>>;
  /** What stands nowhere else; undefined when the case has no such file yet. */
  readonly sheets?: SheetsFile;
  /** The cards that the case has chosen, in its order. */
  readonly theory: readonly Theory[];
}

/** When a decision or a shared meeting is, in the words of the timeline. */
export function whenOf(id: string, chair: string | undefined, { sheets }: SheetSource): string | undefined {
  return sheets?.timeline.find(({ decisions = {} }) =>
    chair === undefined ? Object.values(decisions).includes(id) : decisions[chair] === id,
  )?.when;
}
