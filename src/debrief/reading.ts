/** What the reader took the election for that night, beside what the model can tell of it. */
import { type ProtestSplit, protestSplit } from '../model/protest.ts';
import type { DebriefCase, DebriefRecord } from './types.ts';

export interface Reading {
  readonly question: string;
  /** The reader's own answer, in the words of the case. */
  readonly said: string;
  readonly split: ProtestSplit;
}

/** The reading asked for at this decision; undefined when the case asks for none, or it was never given. */
export function readingAt(record: DebriefRecord, bundle: DebriefCase, decision: string): Reading | undefined {
  const asked = bundle.caseFile?.readings?.[decision];
  if (!asked) return undefined;
  const passage = record.passages.find(({ chosen }) => chosen?.startsWith(`${asked.passage}.`));
  const said = asked.options[passage?.chosen?.slice(asked.passage.length + 1) ?? ''];
  const stocks = record.decisions.find(({ id }) => id === decision)?.stocks;
  if (said === undefined || !stocks) return undefined;
  const { accountability = 50, adminPower = 50 } = stocks;
  return { question: asked.question, said, split: protestSplit(accountability, adminPower) };
}
