/** The shape a stored finished report must have, deep enough that the debrief can be drawn from it without surprises. */
import * as v from 'valibot';
import type { RunRecord } from '../run/record.ts';

const texts = v.array(v.string());
const numbers = v.record(v.string(), v.number());
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

const choice = v.looseObject({ id: v.string(), place: whole, text: v.string(), open: v.boolean() });

const passage = v.looseObject({
  id: v.string(),
  lines: v.array(v.looseObject({ text: v.string() })),
  choices: v.array(choice),
  unmentioned: v.array(choice),
  quarter: whole,
  people: texts,
  remembers: texts,
  claims: texts,
  laws: texts,
  chosen: v.optional(v.string()),
});

const dated = { quarter: whole, step: whole };

const shape = v.looseObject({
  caseId: v.string(),
  chair: v.string(),
  seed: whole,
  version: v.string(),
  carried: v.optional(v.record(v.string(), v.string())),
  passages: v.array(passage),
  choices: v.array(whole),
  events: v.array(v.looseObject({ ...dated, act: v.looseObject({ event: v.string() }) })),
  quarters: v.array(
    v.looseObject({ quarter: whole, stocks: numbers, regimes: v.record(v.string(), v.string()) }),
  ),
  start: numbers,
  ledger: v.array(
    v.looseObject({
      quarter: whole,
      stock: v.string(),
      change: v.number(),
      cause: v.looseObject({ event: v.string(), quarter: v.number() }),
      rule: v.string(),
      claims: texts,
    }),
  ),
  ending: v.optional(v.looseObject({ id: v.string(), title: v.string() })),
  reflections: v.array(v.looseObject({ meeting: v.string(), choice: v.string(), ...dated })),
  decisions: v.array(
    v.looseObject({
      id: v.string(),
      ...dated,
      passage,
      chosen: v.string(),
      unmentioned: v.array(choice),
      notDone: v.array(choice),
      stocks: numbers,
    }),
  ),
});

/** A finished report as data: every part that the debrief reads is of the right kind. */
export const report = v.custom<RunRecord>((input) => v.is(shape, input), 'not a finished report');
