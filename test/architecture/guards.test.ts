/** The tools that guard the house are awake: each is shown something wrong and must say so. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { root } from '../../tools/root.mjs';

const houses: string[] = [];

afterEach(() => {
  for (const house of houses.splice(0)) rmSync(house, { recursive: true });
});

/** A small house of its own, with the rules of ours. */
function houseOf(files: Readonly<Record<string, string>>): string {
  const house = mkdtempSync(join(tmpdir(), 'gyllene-zonen-'));
  houses.push(house);
  for (const rules of ['biome.json', 'tsconfig.json']) cpSync(join(root, rules), join(house, rules));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  return house;
}

function ask(program: string, args: readonly string[], house: string) {
  const result = spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: house,
    encoding: 'utf8',
  });
  return { code: result.status, said: result.stdout + result.stderr };
}

describe('the guards', () => {
  it('knip finds a module that nobody imports, and an export that nobody uses', () => {
    const house = houseOf({
      'package.json': '{ "name": "house", "type": "module" }',
      'knip.json': '{ "entry": ["src/app/main.ts"], "project": ["src/**/*.ts"] }',
      'src/app/main.ts': "import { used } from '../run/used.ts';\nused();\n",
      'src/run/used.ts': 'export function used() {}\nexport function spare() {}\n',
      'src/run/alone.ts': 'export function alone() {}\n',
    });
    const { code, said } = ask('knip/bin/knip.js', ['--no-progress'], house);
    expect(code).toBe(1);
    expect(said).toContain('src/run/alone.ts');
    expect(said).toMatch(/spare\b.*src\/run\/used\.ts/);
  });

  it.each([
    ['any', 'export function f(x: any) {\n  return x;\n}\n', 'noExplicitAny'],
    [
      'a non-null assertion',
      'export const f = (x: string | undefined) => x!.length;\n',
      'noNonNullAssertion',
    ],
    ['an unused import', "import { join } from 'node:path';\n", 'noUnusedImports'],
    ['a picture without a text', "export const Picture = () => <img src='a.png' />;\n", 'useAltText'],
    ['a button without a type', 'export const Button = () => <button>Gå</button>;\n', 'useButtonType'],
  ])('biome refuses %s', (_what, text, rule) => {
    const house = houseOf({ 'src/planted.tsx': text });
    const { code, said } = ask('@biomejs/biome/bin/biome', ['lint', '--vcs-enabled=false', 'src'], house);
    expect(code).toBe(1);
    expect(said).toContain(rule);
  });

  it('the compiler refuses a value that may be missing', () => {
    const house = houseOf({
      'src/planted.ts': 'export const first = (list: readonly string[]): string => list[0];\n',
    });
    const { code, said } = ask('typescript/bin/tsc', ['--noEmit', '--types', '', '-p', '.'], house);
    expect(code).not.toBe(0);
    expect(said).toContain('src/planted.ts(1,59)');
  });
});
