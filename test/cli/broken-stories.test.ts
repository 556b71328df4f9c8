/** A story that is broken in one way is told so in one sentence, on the right line. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/stories.ts';
import { run } from './cli.ts';

const folder = fileURLToPath(new URL('broken', import.meta.url));
const stories = readdirSync(folder).filter((name) => name.endsWith('.ink') && !name.endsWith('.inc.ink'));

/** The lines at the top of each file say what is expected: `// väntas: 7: the beginning of the sentence`. */
function expectations(name: string): readonly string[] {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  return [...text.matchAll(/^\/\/ väntas: (.*)$/gm)].map(([, expected = '']) => `${name}:${expected}`);
}

describe('npm run stories', () => {
  it('has a broken story for each reason', () => {
    expect(stories.length).toBeGreaterThan(30);
    expect(stories.filter((name) => expectations(name).length === 0)).toEqual(['sound.ink']);
  });

  it.each(stories)('says of %s what is wrong, and nothing else', async (name) => {
    const expected = expectations(name);
    const { code, out, err } = await run(main, [name, '--strict'], { from: folder });
    const said = out.split('\n').filter(Boolean);
    expect(said.map((line, index) => line.slice(0, expected[index]?.length))).toEqual(expected);
    const errors = said.filter((line) => !line.includes(' varning: '));
    expect(code).toBe(errors.length > 0 ? 1 : 0);
    expect(err).toContain(`${errors.length} fel`);
  });
});
