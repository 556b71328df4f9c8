/** Each key decision as it stood when it was taken: what was known, chosen, expected, left undone and never mentioned. */
import type { Reason } from '../run/view.ts';
import type { Meeting } from '../story/case-file.ts';
import type { Choice, Passage } from '../story/passage.ts';
import { type AdviserThen, adviserThen } from './advisers.ts';
import { type Alternative, alternativeOf, alternativesIn, choiceIn } from './alternatives.ts';
import { linesFor } from './layers.ts';
import { firstName, holderOf } from './people.ts';
import { spanOf, valueAt } from './points.ts';
import type { DebriefCase, DebriefRecord, DecisionRecord } from './types.ts';

/** One way out of a decision, as it looked from both ends. */
export interface AlternativeThen extends Alternative {
  readonly chosen: boolean;
  /** How it stood on the day: nobody mentioned it, or it was closed and why. */
  readonly mentioned: boolean;
  readonly closed?: string;
}

export interface OtherThen {
  readonly name: string;
  readonly question?: string;
  /** What the reader thought the other would do, and what the other did, in the meeting's own words. */
  readonly predicted?: string;
  readonly did?: string;
}

/** A visible meter on the day, and two and eight quarters later (or where the run ended). */
export interface MeterAfter {
  readonly stock: string;
  readonly before: number;
  readonly soon: number;
  readonly late: number;
}

export interface DecisionThen {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly question?: string;
  readonly quarter: number;
  readonly step: number;
  readonly knew?: string;
  readonly passage: Passage;
  readonly chosen: string;
  readonly reason?: Reason;
  readonly other?: OtherThen;
  readonly notDone: readonly Choice[];
  readonly unmentioned: readonly Choice[];
  readonly advisers: readonly AdviserThen[];
  readonly alternatives: readonly AlternativeThen[];
  readonly after: readonly MeterAfter[];
  readonly soonQuarter: number;
  readonly lateQuarter: number;
  readonly claims: readonly string[];
  readonly laws: readonly { readonly id: string; readonly plain?: string }[];
}

function optionText(meeting: Meeting | undefined, option: string | undefined): string | undefined {
  if (option === undefined || option === '') return undefined;
  return meeting?.rounds.map((round) => round.options[option]?.text).find((text) => text !== undefined);
}

function otherIn(
  record: DebriefRecord,
  bundle: DebriefCase,
  decision: DecisionRecord,
): OtherThen | undefined {
  const meeting = bundle.meetings?.[decision.id];
  const reflection = record.reflections.find(({ meeting: id }) => id === decision.id);
  const theirs = meeting?.rounds.filter(({ by }) => by !== record.chair) ?? [];
  const given = reflection?.actual ?? reflection?.prediction ?? '';
  const round = theirs.find(({ options }) => options[given] !== undefined) ?? theirs[0];
  if (meeting === undefined || round === undefined) return undefined;
  const did = optionText(meeting, reflection?.actual);
  const predicted = optionText(meeting, reflection?.prediction);
  if (did === undefined && predicted === undefined) return undefined;
  const member = holderOf(bundle.caseFile, round.by, decision.quarter);
  return { name: member ? firstName(member) : round.by, question: round.question, predicted, did };
}

function alternativesThen(
  decision: DecisionRecord,
  bundle: DebriefCase,
  chosen: Alternative | undefined,
): readonly AlternativeThen[] {
  const texts = bundle.decisions?.[decision.id];
  const ids = (choices: readonly Choice[]): ReadonlySet<string | undefined> =>
    new Set(choices.map((choice) => alternativeOf(choice, texts)?.id));
  const unmentioned = ids(decision.unmentioned);
  const closed = new Map(
    decision.passage.choices
      .filter((choice) => !choice.open)
      .map((choice) => [alternativeOf(choice, texts)?.id, choice.reason ?? '']),
  );
  return alternativesIn(texts).map((alternative) => ({
    ...alternative,
    chosen: alternative.id === chosen?.id,
    mentioned: !unmentioned.has(alternative.id),
    closed: closed.get(alternative.id),
  }));
}

function decisionThen(
  record: DebriefRecord,
  bundle: DebriefCase,
  decision: DecisionRecord,
  index: number,
): DecisionThen {
  const texts = bundle.decisions?.[decision.id];
  const choice = choiceIn(decision);
  const chosen = alternativeOf(choice, texts);
  const { last } = spanOf(record);
  const soonQuarter = Math.min(decision.quarter + 2, last);
  const lateQuarter = Math.min(decision.quarter + 8, last);
  return {
    id: decision.id,
    number: index + 1,
    title: texts?.title ?? bundle.meetings?.[decision.id]?.title ?? decision.id,
    question: texts?.question,
    quarter: decision.quarter,
    step: decision.step,
    knew: texts?.knew,
    passage: decision.passage,
    chosen: choice?.text ?? chosen?.text ?? decision.chosen,
    reason: record.reflections.find(({ meeting }) => meeting === decision.id)?.reason,
    other: otherIn(record, bundle, decision),
    notDone: decision.notDone,
    unmentioned: decision.unmentioned,
    advisers: (texts?.advisers ?? []).map((adviser) =>
      adviserThen(record, decision, adviser, bundle.caseFile, chosen?.id),
    ),
    alternatives: alternativesThen(decision, bundle, chosen),
    after: linesFor(record.chair)
      .laget.filter((stock) => record.start[stock] !== undefined)
      .map((stock) => ({
        stock,
        before: decision.stocks[stock] ?? valueAt(record, stock, decision.quarter),
        soon: valueAt(record, stock, soonQuarter),
        late: valueAt(record, stock, lateQuarter),
      })),
    soonQuarter,
    lateQuarter,
    claims: texts?.claims ?? [],
    laws: (texts?.laws ?? []).map((id) => ({ id, plain: bundle.caseFile?.laws?.[id]?.plain })),
  };
}

export function decisionsThen(record: DebriefRecord, bundle: DebriefCase): readonly DecisionThen[] {
  return record.decisions.map((decision, index) => decisionThen(record, bundle, decision, index));
}
