/** Runs a command as a shell would, and keeps what it said. */
import { fileURLToPath } from 'node:url';
import { CASES } from 'virtual:cases';
import type { Main, Surroundings } from '../../src/cli/command.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function run(
  main: Main,
  args: readonly string[],
  changes: Partial<Surroundings> = {},
): Promise<Said> {
  let out = '';
  let err = '';
  const code = await main(args, {
    root,
    from: root,
    cases: async () => CASES,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    ...changes,
  });
  return { code, out, err };
}
