/** `docs`: writes what the repository says about the model from the model itself, or checks that it is still so. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { handbookOf } from '../handbook/handbook.ts';
import { modelMarkdown } from '../handbook/model-markdown.ts';
import { tongueOf } from '../handbook/tongue.ts';
import { CommandError, command, optionsOf } from './command.ts';

/** Each document, and how it reads now. */
async function documents(): Promise<ReadonlyMap<string, string>> {
  const book = handbookOf(await tongueOf('en'));
  return new Map([['docs/model.md', modelMarkdown(book)]]);
}

const isFresh = (file: string, text: string): boolean =>
  existsSync(file) && readFileSync(file, 'utf8').replaceAll('\r\n', '\n') === text;

export const main = command(async (args, { root, out }) => {
  const { flags } = optionsOf(args, { flags: ['check'] });
  const stale = [...(await documents())].filter(([name, text]) => !isFresh(join(root, name), text));
  if (flags.has('check')) {
    if (stale.length > 0) {
      throw new CommandError(`Stale: ${stale.map(([name]) => name).join(', ')}. Run npm run -s docs.`);
    }
    return 0;
  }
  for (const [name, text] of stale) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
    out(`${name}\n`);
  }
  return 0;
});
