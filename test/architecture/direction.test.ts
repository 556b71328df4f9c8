/** Rooms know each other in one direction only. */
import { describe, expect, it } from 'vitest';
import { loadedByThePage, tooHeavyForThePage, wrongArrows } from './direction.ts';
import { arrowsOf, modules, roomOf } from './modules.ts';

const all = modules();
const INNER = ['model', 'story', 'run'];

describe('the direction of imports', () => {
  it('reads the whole house and its arrows', () => {
    expect(all.length).toBeGreaterThan(60);
    expect(all.flatMap(arrowsOf).length).toBeGreaterThan(150);
    for (const room of INNER) expect(all.some((module) => roomOf(module.path) === room)).toBe(true);
  });

  it('finds no arrow that points back or sideways', () => {
    expect(wrongArrows(all)).toEqual([]);
  });

  it('keeps the Ink compiler and Node away from the page', () => {
    expect(loadedByThePage(all).length).toBeGreaterThan(40);
    expect(tooHeavyForThePage(all)).toEqual([]);
  });
});

describe('the canaries of the import test', () => {
  it.each([
    [
      'the model must not know the story',
      'model/planted.ts',
      "import { Passage } from '../story/passage.ts';",
    ],
    ['nor by type alone', 'model/planted.ts', "import type { Passage } from '../story/passage.ts';"],
    ['nor by passing it on', 'model/planted.ts', "export * from '../story/passage.ts';"],
    ['nor at a later moment', 'model/planted.ts', "const late = () => import('../story/passage.ts');"],
    [
      'nor over several lines',
      'model/planted.ts',
      "import {\n  type Passage,\n} from '../story/passage.ts';",
    ],
    ['the story must not know the run', 'story/planted.ts', "import '../run/view.ts';"],
    ['the run must not know the debrief', 'run/planted.ts', "import { x } from '../debrief/x.ts';"],
    ['the run must not know the saves', 'run/planted.ts', "import { x } from '../saves/x.ts';"],
    ['the page must not know the picture', 'ui/planted.tsx', "import { x } from '../townhall/x.ts';"],
    ['the picture must not know the page', 'townhall/planted.ts', "import { x } from '../ui/x.tsx';"],
    [
      'the page takes types, not values, from the model',
      'ui/planted.tsx',
      "import { ROLES } from '../model/act.ts';",
    ],
    ['nobody but app knows app', 'cli/planted.ts', "import { x } from '../app/x.ts';"],
    ['only the story knows Ink', 'run/planted.ts', "import { Story } from 'inkjs';"],
    ['only the model knows XState', 'run/planted.ts', "import { createActor } from 'xstate';"],
    ['the model imports nothing else', 'model/planted.ts', "import * as v from 'valibot';"],
    ['only commands and the build know Node', 'run/planted.ts', "import { join } from 'node:path';"],
    ['only the picture knows Phaser', 'app/planted.ts', "const p = () => import('phaser');"],
    [
      'the run does not read stories itself',
      'run/planted.ts',
      "import.meta.glob('../../stories/*/case.json');",
    ],
    ['every module lies in a room', 'stray.ts', ''],
  ])('%s', (_rule, path, source) => {
    const found = wrongArrows([{ path, source }]);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`src/${path}`);
  });

  it('the compiler of stories must not travel to the player, however far away it is imported', () => {
    const house = [
      { path: 'app/planted.ts', source: "import '../story/planted.ts';" },
      { path: 'story/planted.ts', source: "import { Compiler } from 'inkjs/full';" },
    ];
    expect(tooHeavyForThePage(house)).toEqual(['src/story/planted.ts:1: the page may not load inkjs/full']);
  });

  it('it travels only in the worker for a case of the reader’s own, which the page never imports itself', () => {
    const compiler = { path: 'story/planted.ts', source: "import { Compiler } from 'inkjs/full';" };
    const worker = { path: 'app/own-worker.ts', source: "import '../story/planted.ts';" };
    const start = "new Worker(new URL('./own-worker.ts', import.meta.url));";
    const said = ['src/story/planted.ts:1: the page may not load inkjs/full'];
    expect(tooHeavyForThePage([compiler, worker, { path: 'app/planted.ts', source: start }])).toEqual([]);
    for (const source of ["import './own-worker.ts';", "const late = () => import('./own-worker.ts');"])
      expect(tooHeavyForThePage([compiler, worker, { path: 'app/planted.ts', source }])).toEqual(said);
    expect(tooHeavyForThePage([compiler, { ...worker, path: 'app/lab-worker.ts' }])).toEqual(said);
    expect(
      tooHeavyForThePage([{ path: 'app/own-worker.ts', source: "import { join } from 'node:path';" }]),
    ).toHaveLength(1);
  });

  it('an import inside a comment or a text is none', () => {
    const source =
      "// import '../run/view.ts'\nconst text = \"import '../run/view.ts'\";\nconst p = /['\"]/;";
    expect(wrongArrows([{ path: 'model/planted.ts', source }])).toEqual([]);
  });
});
