/** The words a story may say to the model, bound to one play: acts change something, readers never do. */
import type { Clause, Role, Tone } from '../model/act.ts';
import type { CaseBundle } from './case-file.ts';
import { endedElsewhere } from './elsewhere.ts';
import { StoryProblem } from './problem.ts';
import { seasonOf } from './quarter.ts';
import type { Telling } from './telling.ts';

export type Word = (...args: readonly string[]) => string | number | boolean | undefined;

/** Acts and how many arguments they take. */
export const ACTS: Readonly<Record<string, number>> = {
  report: 1,
  report_how: 2,
  pass: 1,
  until: 1,
  habit: 1,
  stunder: 1,
  promise: 2,
  keep: 1,
  meet: 1,
  ending: 1,
};

export const READERS: Readonly<Record<string, number>> = {
  low: 1,
  middle: 1,
  high: 1,
  value: 1,
  regime: 1,
  happened: 1,
  other_move: 1,
  my_move: 1,
  my_reason: 1,
  left: 0,
  spent: 1,
  kept: 1,
  season: 0,
  talk_cost: 1,
  advice: 1,
  why: 1,
  circumstance: 2,
  elsewhere: 1,
};

/** How many quarters back a reaction may look for its reason. */
const RECENT = 8;

/** Reads "towards: chair, tone: firm" as the fields an act may carry. */
export function howFrom(text: string): {
  by?: Role;
  towards?: Role;
  tone?: Tone;
  kind?: string;
  clause?: Clause;
} {
  const how: Record<string, string> = {};
  for (const part of text.split(',')) {
    const [key = '', value = ''] = part.split(':').map((word) => word.trim());
    if (!['by', 'towards', 'tone', 'kind', 'clause'].includes(key) || !value)
      throw new StoryProblem(
        'story-error',
        `"${part.trim()}" says nothing about an event: write by, towards, tone, kind or clause.`,
      );
    how[key] = value;
  }
  return how;
}

export function acts(telling: Telling): Readonly<Record<string, Word>> {
  const done = (act: (...args: readonly string[]) => void): Word => {
    return (...args) => {
      act(...args);
      return undefined;
    };
  };
  return {
    report: done((event = '') => telling.report({ event })),
    report_how: done((event = '', how = '') => telling.report({ event, ...howFrom(how) })),
    pass: done((quarters) => telling.pass(Number(quarters))),
    until: done((when = '') => telling.until(when)),
    habit: done((event = '') => telling.habit(event)),
    stunder: done((decision = '') => telling.openStunder(decision)),
    promise: done((id = '', due = '') => telling.promise(id, due)),
    keep: done((id = '') => telling.keep(id)),
    meet: done((id = '') => telling.meet(id)),
    ending: done((id = '') => telling.end(id)),
  };
}

export function readers(telling: Telling, bundle: CaseBundle): Readonly<Record<string, Word>> {
  const { model } = telling;
  const level = (stock: string) => model.levelOf(telling.world, stock);
  return {
    low: (stock = '') => level(stock) === 'low',
    middle: (stock = '') => level(stock) === 'middle',
    high: (stock = '') => level(stock) === 'high',
    value: (stock = '') => Math.round(model.stockOf(telling.world, stock)),
    regime: (region = '') => model.regimesOf(telling.world)[region] ?? '',
    happened: (event = '') => model.happened(telling.world, event),
    other_move: (id = '') => telling.lastMove(id, false),
    my_move: (id = '') => telling.lastMove(id, true),
    my_reason: (id = '') => telling.reasons.get(id) ?? '',
    left: () => Math.max(0, telling.stunder?.left ?? 0),
    spent: (decision = '') => telling.spent.get(decision) ?? 0,
    kept: (id = '') => telling.promises.get(id)?.state === 'kept',
    season: () => seasonOf(telling.world.quarter),
    talk_cost: (role = '') => model.talkCost(telling.world, role as Role),
    advice: (id = '') => adviceLine(telling, bundle, id),
    why: (stock = '') => strongestCause(telling, stock),
    elsewhere: (caseId = '') =>
      endedElsewhere(bundle, telling.carried, (name) => model.draw(telling.world.seed, name), caseId),
    circumstance: (name = '', words = '') => {
      const list = words.split(',').map((word) => word.trim());
      return list[Math.floor(model.draw(telling.world.seed, `circumstance ${name}`) * list.length)] ?? '';
    },
  };
}

/**
 * What an adviser dares to say (C071, C121): with voice middling the first-named of a decision, the most exposed, hedges;
 * with voice low all but the last say what they think one wants to hear.
 */
function adviceLine(telling: Telling, bundle: CaseBundle, id: string): string {
  const [decision = '', name = ''] = id.split('.');
  const advisers = bundle.decisions?.[decision]?.advisers ?? [];
  const place = advisers.findIndex((adviser) => adviser.id === name);
  const adviser = advisers[place];
  if (!adviser)
    throw new StoryProblem('story-error', `Nobody called "${id}" advises: see decisions/${decision}.json.`);
  const voice = telling.model.levelOf(telling.world, 'voice');
  if (voice === 'low') return place === advisers.length - 1 ? adviser.says : adviser.pleases;
  return voice === 'middle' && place === 0 ? adviser.hedges : adviser.says;
}

function strongestCause(telling: Telling, stock: string): string {
  const since = telling.world.quarter - RECENT;
  let event = '';
  let most = 0;
  for (const line of telling.ledger) {
    if (line.stock !== stock || line.quarter < since || line.cause.event === 'time.passes') continue;
    if (Math.abs(line.change) > most) {
      most = Math.abs(line.change);
      event = line.cause.event;
    }
  }
  return event;
}
