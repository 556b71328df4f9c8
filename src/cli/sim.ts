/** `sim`: runs the bare model from a list of events, or lists what the model knows. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { CLAUSES, ROLES } from '../model/act.ts';
import { EVENTS } from '../model/events.ts';
import { PEOPLE_ARE, simulate } from '../model/sim.ts';
import { STARTS } from '../model/starts.ts';
import { STOCKS } from '../model/stocks.ts';
import { REGIMES } from '../workshop/vocabulary.ts';
import { CommandError, command, optionsOf, printJson, type Surroundings } from './command.ts';

const inputFile = v.object({
  seed: v.pipe(v.number(), v.integer(), v.minValue(0)),
  start: v.union([v.string(), v.record(v.string(), v.number())]),
  until: v.number(),
  people: v.optional(v.picklist(PEOPLE_ARE)),
  events: v.optional(
    v.array(
      v.strictObject({
        quarter: v.number(),
        event: v.string(),
        by: v.optional(v.picklist(ROLES)),
        towards: v.optional(v.picklist(ROLES)),
        tone: v.optional(v.picklist(['gentle', 'firm'])),
        kind: v.optional(v.string()),
        clause: v.optional(v.picklist(CLAUSES)),
      }),
    ),
  ),
});

function readInput(name: string, { from }: Surroundings): string {
  try {
    return readFileSync(name === '-' ? 0 : resolve(from, name), 'utf8');
  } catch {
    throw new CommandError(`The file ${name} cannot be read.`);
  }
}

function parseInput(text: string, name: string): v.InferOutput<typeof inputFile> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new CommandError(`${name} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
  const checked = v.safeParse(inputFile, data);
  if (checked.success) return checked.output;
  const [issue] = checked.issues;
  const place = v.getDotPath(issue);
  throw new CommandError(`${name}${place ? `, ${place}` : ''}: ${issue.message}.`);
}

function vocabulary(): object {
  return {
    stocks: STOCKS,
    regimes: REGIMES,
    events: EVENTS,
    starts: STARTS,
    clauses: CLAUSES,
    roles: ROLES,
  };
}

export const main = command(async (args, surroundings) => {
  const { flags, rest } = optionsOf(args, { flags: ['list', 'json'], rest: true });
  if (flags.has('list')) {
    printJson(vocabulary(), surroundings);
    return 0;
  }
  const [name, ...more] = rest;
  if (name === undefined || more.length > 0)
    throw new CommandError('Give one file (or - for stdin), or --list.');
  const text = readInput(name, surroundings);
  printJson(simulate(parseInput(text, name === '-' ? 'stdin' : name)), surroundings);
  return 0;
});
