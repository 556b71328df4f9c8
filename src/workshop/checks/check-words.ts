/** Checks what a story says to the model: only words, events, stocks and ids that exist, each where it may stand. */
import { SAY, type Said } from '../../i18n/check.ts';
import type { What } from '../../i18n/sv-check.ts';
import { ROLES } from '../../model/act.ts';
import { EVENTS } from '../../model/events.ts';
import { STOCKS } from '../../model/stocks.ts';
import { quarterFrom } from '../../story/quarter.ts';
import { NEED_WORDS } from '../../story/tags.ts';
import { ACTS, howFrom, READERS } from '../../story/words.ts';
import { REGIMES } from '../vocabulary.ts';
import { at, type Finding, nearest } from './finding.ts';
import type { InkLine } from './ink-lines.ts';
import type { Story } from './story.ts';

const EVENT_IDS = EVENTS.map((row) => row.id);
const STOCK_IDS: readonly string[] = STOCKS.map((row) => row.id);

/** What is wrong with one value a word was given; undefined when nothing is. */
type Judge = (value: string) => Said | undefined;

export function oneOf(known: readonly string[], what: What): Judge {
  return (value) => (known.includes(value) ? undefined : SAY.unknown(what, value, nearest(value, known)));
}

export const isEvent: Judge = (value) =>
  value === 'agreement.clause-fired' ? SAY.clauseFired : oneOf(EVENT_IDS, 'event')(value);

export const isStock: Judge = oneOf(STOCK_IDS, 'stock');

/** A region of the chart and states that it has; what is no region may be a stock whose level is misspelt. */
export function isRegime(region: string, states: readonly string[]): Said | undefined {
  const known = REGIMES[region];
  const [first = ''] = states;
  if (known) return states.map(oneOf(known, 'state')).find((wrong) => wrong !== undefined);
  if (STOCK_IDS.includes(region)) return oneOf(NEED_WORDS, 'level')(first);
  return SAY.unknown('region', region, nearest(region, [...Object.keys(REGIMES), ...STOCK_IDS]));
}

const isQuarter: Judge = (value) => {
  try {
    quarterFrom(value);
    return undefined;
  } catch {
    return SAY.badQuarter(value);
  }
};

const isHow: Judge = (value) => {
  try {
    const how = howFrom(value);
    for (const role of [how.by, how.towards])
      if (role && !ROLES.includes(role)) return oneOf(ROLES, 'role')(role);
    return undefined;
  } catch {
    return SAY.badHow(value);
  }
};

/** A judge for each value of each word, in order. */
function judges(story: Story): Readonly<Record<string, readonly Judge[]>> {
  const { caseFile, meetings = {}, decisions = {} } = story.bundle ?? {};
  const meeting = oneOf(Object.keys(meetings), 'meeting');
  const promise = oneOf(Object.keys(caseFile?.promises ?? {}), 'promise');
  const advisers = Object.values(decisions).flatMap(({ id, advisers: list = [] }) =>
    list.map((each) => `${id}.${each.id}`),
  );
  const level = [isStock];
  return {
    report: [isEvent],
    report_how: [isEvent, isHow],
    habit: [(value) => (value === '' ? undefined : isEvent(value))],
    happened: [isEvent],
    until: [isQuarter],
    promise: [promise, isQuarter],
    keep: [promise],
    kept: [promise],
    meet: [meeting],
    other_move: [meeting],
    my_move: [meeting],
    my_reason: [meeting],
    ending: [oneOf(Object.keys(caseFile?.endings ?? {}), 'ending')],
    low: level,
    middle: level,
    high: level,
    value: level,
    why: level,
    regime: [oneOf(Object.keys(REGIMES), 'region')],
    talk_cost: [oneOf(ROLES, 'role')],
    elsewhere: [oneOf(Object.keys(caseFile?.elsewhere ?? {}), 'heard')],
    advice: [oneOf(advisers, 'adviser')],
  };
}

/** A regime held against a state: an unknown one would never be true, and nothing would tell. */
const COMPARED = /\bregime\("([^"]*)"\)\s*[!=]=\s*"([^"]*)"|"([^"]*)"\s*[!=]=\s*regime\("([^"]*)"\)/g;

function checkRegimes(line: InkLine): readonly Said[] {
  return [...line.code.matchAll(COMPARED)].flatMap(([, region, state, before, after]) => {
    const known = REGIMES[region ?? after ?? ''];
    return known ? (oneOf(known, 'state')(state ?? before ?? '') ?? []) : [];
  });
}

const CALL = /\b([a-z_]+)\(([^()]*)\)/g;

/** The texts between quotes; undefined for a value that is worked out as the story runs. */
function valuesOf(inside: string): readonly (string | undefined)[] {
  if (inside.trim() === '') return [];
  const values: (string | undefined)[] = [];
  for (const part of inside.match(/"[^"]*"|[^,"\s][^,"]*/g) ?? []) {
    const text = part.trim();
    if (text !== '') values.push(/^".*"$/.test(text) ? text.slice(1, -1) : undefined);
  }
  return values;
}

function checkCalls(line: InkLine, rules: Readonly<Record<string, readonly Judge[]>>): readonly Said[] {
  const found: Said[] = [];
  for (const [call, word = '', inside = ''] of line.code.matchAll(CALL)) {
    const wanted = ACTS[word] ?? READERS[word];
    if (wanted === undefined) continue;
    if (word in ACTS && line.code.replace(/^(?:-\s*)*~\s*/, '') !== call) found.push(SAY.actNotAlone(word));
    const values = valuesOf(inside);
    if (values.length !== wanted) found.push(SAY.tooFewArguments(word, wanted));
    for (const [place, judge] of (rules[word] ?? []).entries()) {
      const value = values[place];
      const wrong = value === undefined ? undefined : judge(value);
      if (wrong !== undefined) found.push(wrong);
    }
  }
  return found;
}

function checkDeclaration(line: InkLine): Said | undefined {
  const external = /^EXTERNAL\s+(\w+)/.exec(line.code)?.[1];
  const words = [...Object.keys(ACTS), ...Object.keys(READERS)];
  if (external !== undefined) return oneOf(words, 'word')(external);
  if (/^LIST\b/.test(line.code)) return SAY.arithmetic;
  return /^VAR\b/.test(line.code) && !/=\s*(true|false|"[\w-]*")$/.test(line.code)
    ? SAY.arithmetic
    : undefined;
}

function checkChance(line: InkLine): Said | undefined {
  const found =
    /\b(RANDOM|SEED_RANDOM|LIST_RANDOM)\s*\(|\{\s*(~)|\b(shuffle)(?:\s+(?:once|stopping))?\s*:/.exec(
      line.code,
    );
  return found ? SAY.chance(found[1] ?? found[3] ?? '{~') : undefined;
}

export function checkWords(story: Story): readonly Finding[] {
  const rules = judges(story);
  return story.lines.flatMap((line) => {
    const odd = line.kind === 'declaration' ? checkDeclaration(line) : checkChance(line);
    const wrong = line.kind === 'declaration' ? [] : [...checkCalls(line, rules), ...checkRegimes(line)];
    return [...wrong, ...(odd === undefined ? [] : [odd])].map((said) => at(line, said));
  });
}
