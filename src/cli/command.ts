/** What every command has in common: where it runs, how it speaks, and how it fails with one clear sentence. */
import { parseArgs } from 'node:util';
import type { CaseEntry } from 'virtual:cases';
import { ModelError } from '../model/model-error.ts';

export interface Surroundings {
  /** The repository. */
  readonly root: string;
  /** The folder that file names given to the command are relative to. */
  readonly from: string;
  /** Our own cases, compiled. */
  readonly cases: () => Promise<readonly CaseEntry[]>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Something the one who typed the command can put right. */
export class CommandError extends Error {}

export type Main = (args: readonly string[], surroundings: Surroundings) => Promise<number>;

/** Makes a command of an act: what it throws for the user becomes a sentence on stderr and exit code 1. */
export function command(
  act: (args: readonly string[], surroundings: Surroundings) => Promise<number | undefined>,
): Main {
  return async (args, surroundings) => {
    try {
      return (await act(args, surroundings)) ?? 0;
    } catch (error) {
      const known = error instanceof CommandError || error instanceof ModelError;
      const text =
        error instanceof Error ? (known ? error.message : (error.stack ?? error.message)) : String(error);
      surroundings.err(`${text}\n`);
      return 1;
    }
  };
}

export interface Options {
  readonly texts: Readonly<Record<string, string | undefined>>;
  readonly flags: ReadonlySet<string>;
  readonly rest: readonly string[];
}

/** Reads `--name value` for the names in `texts`, `--name` for those in `flags`, and what is left over. */
export function optionsOf(
  args: readonly string[],
  names: { readonly texts?: readonly string[]; readonly flags?: readonly string[]; readonly rest?: boolean },
): Options {
  const options = Object.fromEntries([
    ...(names.texts ?? []).map((name) => [name, { type: 'string' as const }]),
    ...(names.flags ?? []).map((name) => [name, { type: 'boolean' as const }]),
  ]);
  try {
    const read = parseArgs({ args: [...args], options, allowPositionals: names.rest === true });
    const given = Object.entries(read.values);
    return {
      texts: Object.fromEntries(given.filter(([, value]) => typeof value === 'string')) as Record<
        string,
        string
      >,
      flags: new Set(given.filter(([, value]) => value === true).map(([name]) => name)),
      rest: read.positionals,
    };
  } catch (error) {
    throw new CommandError(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}

/** A whole number from `least` to `most`, or the sentence that says what was wrong. */
export function wholeNumber(text: string, name: string, least: number, most: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(value) || value < least || value > most) {
    throw new CommandError(`--${name} must be a whole number from ${least} to ${most}, not "${text}".`);
  }
  return value;
}

export function printJson(value: unknown, { out }: Surroundings): void {
  out(`${JSON.stringify(value)}\n`);
}
