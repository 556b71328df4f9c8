/** `node tools/command.mjs NAME …` runs one of our commands, building it first when its sources have changed. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, stop } from './root.mjs';

if (!existsSync(join(root, 'node_modules/vite'))) stop('The packages are not installed: run npm ci first.');
const { COMMANDS, commands } = await import('./build-commands.mjs');

const [name, ...args] = process.argv.slice(2);
if (!COMMANDS.includes(name))
  stop(`There is no command ${name ?? ''}: the commands are ${COMMANDS.join(', ')}.`);

const folder = await commands().catch((error) => stop(`The commands could not be built: ${error.message}`));
const load = (file) => import(pathToFileURL(join(folder, `${file}.mjs`)).href);
const { main } = await load(name);
process.exitCode = await main(args, {
  root,
  from: process.env.INIT_CWD ?? process.cwd(),
  cases: async () => (await load('all-cases').catch((error) => stop(error.message))).CASES,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
