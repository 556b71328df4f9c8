/** The facilitator's guide: what a leader needs to read before, during and after, all of it taken from the case. */
import type { Decision } from '../../story/case-file.ts';
import { AIMS, type Aim, type TimelineRow } from '../../story/sheets-file.ts';
import { debriefShare, LENGTHS, type Length, type Plan, planFor } from '../room/run-sheet.ts';
import type { SheetSource } from './source.ts';

export interface GuideAlternative {
  readonly id: string;
  readonly text: string;
  readonly advocate: string;
  readonly pays: string;
  /** The names of those who speak for it. */
  readonly leaning: readonly string[];
}

/** One key decision as one chair has it. */
export interface GuideDecision {
  readonly id: string;
  readonly chair: string;
  readonly title: string;
  readonly question: string;
  readonly knew: string;
  /** A shared meeting, where both chairs decide and guess. */
  readonly isShared: boolean;
  readonly divides?: string;
  readonly alternatives: readonly GuideAlternative[];
  readonly laws: readonly string[];
  readonly claims: readonly string[];
}

/** One line of the timeline with the decisions that lie on it. */
export interface GuideMoment {
  readonly when: string;
  readonly text: string;
  readonly decisions: readonly GuideDecision[];
}

export interface GuideCut {
  readonly length: Length;
  readonly plan: Plan;
  /** Whole minutes of talk afterwards. */
  readonly talk: number;
}

/** What the aim chooses: which decision when there is time for one, which chair, which meetings and questions. */
export interface GuideAim {
  readonly aim: Aim;
  /** By length of the session, in minutes. */
  readonly plans: Readonly<Record<Length, Plan>>;
}

/** A law of the case, and the decisions it belongs to by title. */
export interface LawCard {
  readonly id: string;
  readonly says: string;
  readonly where: readonly string[];
}

export interface Guide {
  readonly moments: readonly GuideMoment[];
  readonly cuts: readonly GuideCut[];
  readonly aims: readonly GuideAim[];
  readonly laws: readonly LawCard[];
}

function decisionOf(source: SheetSource, chair: string, id: string): GuideDecision | undefined {
  const decision: Decision | undefined = source.decisions[chair]?.[id];
  if (!decision) return undefined;
  const { cast } = source.caseFile;
  const alternatives = Object.entries(decision.alternatives).map(([name, { text, advocate, pays }]) => ({
    id: name,
    text,
    advocate,
    pays,
    leaning: decision.advisers
      .filter(({ leansTo }) => leansTo === name)
      .map(({ person }) => cast[person]?.name ?? person),
  }));
  const { title, question, knew, divides, laws, claims } = decision;
  return {
    id,
    chair,
    title,
    question,
    knew,
    isShared: source.meetings[id]?.asks === true,
    ...(divides ? { divides } : {}),
    alternatives,
    laws,
    claims,
  };
}

/** In the order of the timeline; what it leaves out (a case that is not finished) comes last, so that nothing is lost. */
function momentsOf(source: SheetSource): readonly GuideMoment[] {
  const rows: readonly TimelineRow[] = source.sheets?.timeline ?? [];
  const moments = rows.map(({ when, text, decisions = {} }) => ({
    when,
    text,
    decisions: Object.entries(decisions).flatMap(([chair, id]) => decisionOf(source, chair, id) ?? []),
  }));
  const placed = moments.flatMap(({ decisions }) => decisions.map(({ chair, id }) => `${chair} ${id}`));
  const rest = Object.entries(source.decisions).flatMap(([chair, all]) =>
    Object.keys(all)
      .filter((id) => !placed.includes(`${chair} ${id}`))
      .flatMap((id) => decisionOf(source, chair, id) ?? []),
  );
  return rest.length > 0 ? [...moments, { when: '', text: '', decisions: rest }] : moments;
}

/** Large enough that half the room sits in each chair. */
const ROOMFUL = 30;

export function plannedOf(source: SheetSource) {
  const chairs = Object.keys(source.caseFile.chairs);
  return {
    chairs,
    decisions: source.decisions[chairs[0] ?? ''] ?? {},
    meetings: source.meetings,
    questions: source.caseFile.questions.length,
    ...(source.sheets ? { focus: source.sheets.focus } : {}),
    ...(source.sheets?.until ? { until: source.sheets.until } : {}),
  };
}

function lawsOf({ caseFile, decisions }: SheetSource): readonly LawCard[] {
  const all = Object.values(decisions).flatMap((each) => Object.values(each));
  return Object.entries(caseFile.laws).map(([id, { plain }]) => ({
    id,
    says: plain,
    where: [...new Set(all.filter(({ laws }) => laws.includes(id)).map(({ title }) => title))],
  }));
}

export function guideOf(source: SheetSource, people = ROOMFUL): Guide {
  const planned = plannedOf(source);
  const plan = (length: Length, aim: Aim) =>
    planFor({ length, people, aim, caseId: source.id, seed: 0 }, planned);
  return {
    moments: momentsOf(source),
    cuts: LENGTHS.map((length) => {
      const cut = plan(length, 'pair');
      return { length, plan: cut, talk: Math.round(debriefShare(cut.steps) * length) };
    }),
    aims: AIMS.map((aim) => ({
      aim,
      plans: { 15: plan(15, aim), 45: plan(45, aim), 90: plan(90, aim) },
    })),
    laws: lawsOf(source),
  };
}
