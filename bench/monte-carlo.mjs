/** The Monte Carlo of `npm run -s calibrate`: the built command itself, in two threads. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commands } from '../tools/build-commands.mjs';
import { root } from '../tools/root.mjs';

/** Seconds for so many municipalities over twenty counted years each; throws when the command fails. */
export async function monteCarlo(runs = 2000, workers = 2) {
  const { main } = await import(pathToFileURL(join(await commands(), 'calibrate.mjs')).href);
  let said = '';
  const start = performance.now();
  const code = await main(['--runs', String(runs), '--workers', String(workers), '--json'], {
    root,
    from: root,
    cases: async () => [],
    out: () => undefined,
    err: (text) => {
      said += text;
    },
  });
  if (code !== 0) throw new Error(said);
  return (performance.now() - start) / 1000;
}
