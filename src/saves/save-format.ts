/** What a save is made of, and the check that a text from outside really is one. */
import * as v from 'valibot';
import type { Journal } from '../run/journal.ts';
import { REASONS } from '../run/view.ts';
import { FORMAT, migrate } from './migrations.ts';
import { report } from './report-format.ts';
import { done, failed, type Result } from './result.ts';

export const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

export const step = v.object({
  choice: v.string(),
  place: whole,
  reason: v.optional(v.picklist(REASONS)),
  prediction: v.optional(v.string()),
});

const otherMove = v.object({ meeting: v.string(), round: whole, option: v.string() });

const journal: v.GenericSchema<Journal> = v.object({
  case: v.string(),
  chair: v.string(),
  seed: whole,
  version: v.string(),
  steps: v.array(step),
  others: v.optional(v.array(otherMove)),
  carried: v.optional(v.record(v.string(), v.string())),
  digest: v.string(),
});

/** What the reader did in the debrief. It stays on the device: it is never written to a file. */
const kept = v.looseObject({ guesses: v.record(v.string(), v.union([v.string(), v.number()])) });

const save = v.object({
  app: v.literal('gyllene-zonen'),
  format: v.literal(FORMAT),
  id: v.pipe(v.string(), v.regex(/^[\w.-]{1,80}$/)),
  /** Milliseconds since 1970, for the order of a list. */
  savedAt: v.number(),
  /** Where the run stands in the story's own time. */
  quarter: whole,
  journal,
  /** The finished report as data, so that it can be read even when the run can no longer be replayed. */
  report: v.optional(report),
  kept: v.optional(kept),
});

export type Save = v.InferOutput<typeof save>;
/** What a caller hands in: the repository adds who wrote it, and when. */
export type SaveRecord = Omit<Save, 'app' | 'format' | 'savedAt'>;

const ours = v.looseObject({ app: v.literal('gyllene-zonen'), format: v.pipe(v.number(), v.integer()) });

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Salvages the finished report from something that is otherwise beyond us. */
function reportIn(data: unknown): v.InferOutput<typeof report> | undefined {
  const found = v.safeParse(v.looseObject({ report }), data);
  return found.success ? found.output.report : undefined;
}

function looksLikeOurs(text: string): boolean {
  return text.slice(0, 400).includes('"gyllene-zonen"');
}

/** Reads a stored or imported text: checked, and brought up to the current format. */
export function readSave(text: string): Result<Save> {
  const data = parse(text);
  if (!v.is(ours, data)) return failed(looksLikeOurs(text) ? 'damaged' : 'foreign', reportIn(data));
  if (data.format > FORMAT) return failed('outdated', reportIn(data));
  const migrated = migrate(data);
  const checked = v.safeParse(save, migrated);
  return checked.success ? done(checked.output) : failed('damaged', reportIn(migrated));
}

/** The text of a save: who wrote it stands first, so that even half of it can be recognised. */
export function writeSave(record: SaveRecord, savedAt: number): string {
  const { id, quarter, journal: steps, report: finished, kept: remembered } = record;
  return JSON.stringify({
    app: 'gyllene-zonen',
    format: FORMAT,
    id,
    savedAt,
    quarter,
    journal: steps,
    report: finished,
    kept: remembered,
  });
}
