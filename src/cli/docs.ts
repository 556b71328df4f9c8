/** `docs`: writes what the repository says about the model from the model itself, or checks that it is still so. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { claimsMarkdown } from '../handbook/claims-table.ts';
import { handbookOf } from '../handbook/handbook.ts';
import { modelMarkdown } from '../handbook/model-markdown.ts';
import { tongueOf } from '../handbook/tongue.ts';
import { CommandError, command, optionsOf } from './command.ts';

/** Each document by name, and how it reads now. The claims are all tried for it: that takes a minute or two. */
const DOCUMENTS: ReadonlyMap<string, () => Promise<string>> = new Map([
  ['model', async () => modelMarkdown(handbookOf(await tongueOf('en')))],
  ['claims', async () => claimsMarkdown()],
]);

interface Written {
  readonly file: string;
  readonly text: string;
}

async function written(names: readonly string[]): Promise<readonly Written[]> {
  const texts: Written[] = [];
  for (const name of names.length === 0 ? DOCUMENTS.keys() : names) {
    const write = DOCUMENTS.get(name);
    if (!write) {
      throw new CommandError(`There is no document ${name}: there are ${[...DOCUMENTS.keys()].join(', ')}.`);
    }
    texts.push({ file: `docs/${name}.md`, text: await write() });
  }
  return texts;
}

const isFresh = (path: string, text: string): boolean =>
  existsSync(path) && readFileSync(path, 'utf8').replaceAll('\r\n', '\n') === text;

export const main = command(async (args, { root, out }) => {
  const { flags, rest } = optionsOf(args, { flags: ['check'], rest: true });
  const stale = (await written(rest)).filter(({ file, text }) => !isFresh(join(root, file), text));
  if (flags.has('check') && stale.length > 0) {
    throw new CommandError(`Stale: ${stale.map(({ file }) => file).join(', ')}. Run npm run -s docs.`);
  }
  for (const { file, text } of stale) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
    out(`${file}\n`);
  }
  return 0;
});
