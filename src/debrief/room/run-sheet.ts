/** The run sheet: three answers (how long, how many, what for) give case, seed, mode, cut and a plan with times. */
import type { Decisions, Meetings } from '../../story/case-file.ts';
import { AIMS, type Aim, type SheetsFile } from '../../story/sheets-file.ts';

export { AIMS, type Aim };

export const LENGTHS = [15, 45, 90] as const;
export type Length = (typeof LENGTHS)[number];

/** `hands`: one screen and raised hands. `own`: each their own run. `halves`: half the room in each chair. `both`: one person, both chairs in turn. */
export type Mode = 'hands' | 'own' | 'halves' | 'both';

export const MOST_PEOPLE = 500;

export interface Wish {
  readonly length: Length;
  readonly people: number;
  readonly aim: Aim;
  readonly caseId: string;
  readonly seed: number;
}

export const STEPS = ['before', 'play', 'across', 'feel', 'what', 'why', 'take'] as const;
export type StepId = (typeof STEPS)[number];

export interface PlanStep {
  readonly id: StepId;
  /** Whole minutes. */
  readonly minutes: number;
}

export interface Plan {
  readonly wish: Wish;
  readonly mode: Mode;
  readonly chairs: readonly string[];
  /** The key decision that is played when there is time for one. */
  readonly decision?: string;
  /** The key decision to stop after, when there is no time for the whole case. */
  readonly until?: string;
  /** The shared meetings to talk about, the most telling first. */
  readonly meetings: readonly string[];
  /** Which of the case's questions to ask, counted from 1, the most telling first. */
  readonly questions: readonly number[];
  readonly steps: readonly PlanStep[];
}

const MINUTES: Readonly<Record<Length, Readonly<Partial<Record<StepId, number>>>>> = {
  15: { before: 3, play: 6, feel: 1, what: 2, why: 2, take: 1 },
  45: { before: 5, play: 24, feel: 2, what: 5, why: 6, take: 3 },
  90: { before: 10, play: 32, across: 12, feel: 2, what: 12, why: 14, take: 8 },
};

/** How many meetings and questions there is time to talk about. */
const TALKED_OF: Readonly<Record<Length, number>> = { 15: 1, 45: 2, 90: 3 };

const DEBRIEF: readonly StepId[] = ['feel', 'what', 'why', 'take'];

/** The debrief's part of the time, 0–1: a third is the least that teaches. */
export function debriefShare(steps: readonly PlanStep[]): number {
  const sum = (list: readonly PlanStep[]) => list.reduce((all, { minutes }) => all + minutes, 0);
  const all = sum(steps);
  return all === 0 ? 0 : sum(steps.filter(({ id }) => DEBRIEF.includes(id))) / all;
}

export interface PlannedCase {
  readonly chairs: readonly string[];
  readonly decisions?: Decisions;
  readonly meetings?: Meetings;
  /** How many questions the case has. */
  readonly questions?: number;
  /** What in the case is most about each aim, as its writers say; without it that is read off the decisions. */
  readonly focus?: SheetsFile['focus'];
  /** Where to stop when the whole case is too long. */
  readonly until?: string;
}

/** How much a decision is about the aim; read off what its writers put beside it. */
function about(aim: Aim, id: string, { decisions, meetings }: PlannedCase): number {
  const decision = decisions?.[id];
  if (!decision) return -1;
  const stocks = decision.advisers.filter(({ stock }) =>
    aim === 'handover' ? stock === 'knowledgeConcentration' : stock === 'voice',
  ).length;
  switch (aim) {
    case 'pair':
      return meetings?.[id] ? 1 : 0;
    case 'law':
      return decision.laws.length;
    case 'handover':
      return stocks;
    case 'voice':
      return stocks + decision.initiatives.length;
  }
}

/** The shared meetings, those that are most about the aim first: only there is the room asked for reason and guess. */
export function meetingsFor(aim: Aim, planned: PlannedCase): readonly string[] {
  const asked = Object.entries(planned.meetings ?? {})
    .filter(([id, { asks }]) => asks && planned.decisions?.[id])
    .map(([id]) => id);
  const named = (planned.focus?.[aim].decisions ?? []).filter((id) => asked.includes(id));
  const rest = asked.filter((id) => !named.includes(id));
  return [...named, ...rest.toSorted((a, b) => about(aim, b, planned) - about(aim, a, planned))];
}

/** The questions of the case, those that are most about the aim first. */
function questionsFor(aim: Aim, { focus, questions = 0 }: PlannedCase): readonly number[] {
  const all = Array.from({ length: questions }, (_, index) => index + 1);
  const named = (focus?.[aim].questions ?? []).filter((number) => all.includes(number));
  return [...named, ...all.filter((number) => !named.includes(number))];
}

function modeFor({ length, people }: Wish, chairs: readonly string[]): Mode {
  if (length === 15) return 'hands';
  if (length === 45 || chairs.length < 2) return 'own';
  return people < 2 ? 'both' : 'halves';
}

/** The chair to sit in where there is time for one. */
function oneChair(aim: Aim, { chairs, focus }: PlannedCase): readonly string[] {
  const wanted = focus?.[aim].chair;
  return wanted !== undefined && chairs.includes(wanted) ? [wanted] : chairs.slice(0, 1);
}

export function planFor(wish: Wish, planned: PlannedCase): Plan {
  const { length, aim } = wish;
  const mode = modeFor(wish, planned.chairs);
  const minutes = MINUTES[length];
  const meetings = meetingsFor(aim, planned);
  const decision = length === 15 ? meetings[0] : undefined;
  const isBoth = mode === 'halves' || mode === 'both';
  return {
    wish,
    mode,
    chairs: isBoth ? planned.chairs.slice(0, 2) : oneChair(aim, planned),
    ...(decision === undefined ? {} : { decision }),
    ...(length === 45 && planned.until !== undefined ? { until: planned.until } : {}),
    meetings: meetings.slice(0, TALKED_OF[length]),
    questions: questionsFor(aim, planned).slice(0, TALKED_OF[length]),
    steps: STEPS.flatMap((id) => {
      const of = minutes[id];
      return of === undefined ? [] : [{ id, minutes: of }];
    }),
  };
}

/** The steps with at least a third of the time for the talk: what is missing is taken from the play, as long as it has a minute. */
export function withTalk(steps: readonly PlanStep[]): readonly PlanStep[] {
  let given = steps;
  while (debriefShare(given) < 1 / 3) {
    const play = given.find(({ id }) => id === 'play');
    if (!play || play.minutes <= 1) return given;
    given = given.map((step) => {
      if (step.id === 'play') return { ...step, minutes: step.minutes - 1 };
      return step.id === 'why' ? { ...step, minutes: step.minutes + 1 } : step;
    });
  }
  return given;
}

const isOneOf = <T extends string | number>(list: readonly T[], value: unknown): value is T =>
  list.some((one) => one === value);

/** As it stands in the address: `45-30-law-7-parhasten`. */
export function planText({ length, people, aim, seed, caseId }: Wish): string {
  return [length, people, aim, seed, caseId].join('-');
}

/** Undefined when the text is no plan of this game. */
export function readPlanText(text: string): Wish | undefined {
  const [, length, people, aim, seed, caseId] =
    /^(\d+)-(\d{1,3})-([a-z]+)-(\d{1,7})-([a-z0-9]+)$/.exec(text) ?? [];
  const minutes = Number(length);
  if (!isOneOf(LENGTHS, minutes) || !isOneOf(AIMS, aim) || !caseId) return undefined;
  const many = Number(people);
  if (many < 1 || many > MOST_PEOPLE || Number(seed) >= 1 << 20) return undefined;
  return { length: minutes, people: many, aim, seed: Number(seed), caseId };
}
