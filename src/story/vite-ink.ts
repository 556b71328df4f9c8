/** The Vite plugin that compiles stories at build time: `virtual:cases` lists them, `virtual:case/<id>/<chair>` is one to play. */
import fs from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { compileInk } from './compile-ink.ts';
import { fingerprint, skeletonOf } from './skeleton.ts';

const CASES = 'virtual:cases';
const CASE = /^virtual:case\/([a-z]+)\/([a-z]+)$/;

interface Known {
  readonly id: string;
  readonly chairs: Readonly<Record<string, { readonly story: string; readonly start: unknown }>>;
}

function json(file: string): unknown {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}

/** Everything in the model that can change a replay; comments and explanations aside. */
function modelSource(folder: string): string {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('about.ts'))
    .sort()
    .map((name) =>
      fs.readFileSync(path.join(folder, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''),
    )
    .join('\n');
}

/** The parts of a meeting that can change a replay: everything but what is only read. */
function withoutProse(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutProse);
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !['text', 'title', 'question', 'envelope'].includes(key))
      .map(([key, child]) => [key, withoutProse(child)]),
  );
}

export function inkPlugin(root = process.cwd()): Plugin {
  const stories = path.join(root, 'stories');
  const known = (): Known[] =>
    fs
      .readdirSync(stories)
      .filter((name) => fs.existsSync(path.join(stories, name, 'case.json')))
      .map((name) => json(path.join(stories, name, 'case.json')) as Known);
  const watched = new Set<string>();

  return {
    name: 'ink',
    resolveId: (id) => (id === CASES || CASE.test(id) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${CASES}`) {
        const entries = known().map((file) => {
          const doors = Object.keys(file.chairs).map(
            (chair) => `${chair}: () => import('virtual:case/${file.id}/${chair}').then((m) => m.default)`,
          );
          const {
            id: caseId,
            title,
            blurb,
            minutes,
            municipality,
            cast,
            chairs,
          } = file as unknown as Record<string, unknown>;
          const shown = Object.entries(chairs as Record<string, Record<string, string>>).map(
            ([chair, c]) => ({
              id: chair,
              title: c.title,
              intro: c.intro,
              person: (cast as Record<string, { name: string }>)[c.person ?? '']?.name,
            }),
          );
          return `{ ...${JSON.stringify({ id: caseId, title, blurb, minutes, municipality, chairs: shown })}, doors: { ${doors.join(', ')} } }`;
        });
        return `export const CASES = [${entries.join(',\n')}];`;
      }
      const [, caseId = '', chair = ''] = CASE.exec(id.slice(1)) ?? [];
      if (!caseId) return undefined;
      const folder = path.join(stories, caseId);
      const caseFile = json(path.join(folder, 'case.json')) as Known;
      const story = caseFile.chairs[chair]?.story;
      if (!story) this.error(`stories/${caseId}/case.json knows no chair "${chair}".`);
      const main = path.join(folder, story);
      const result = compileInk(story, fs.readFileSync(main, 'utf8'), (name) =>
        fs.readFileSync(path.join(folder, name), 'utf8'),
      );
      for (const file of [story, 'case.json', 'meetings.json', ...result.files]) {
        const full = path.join(folder, file);
        this.addWatchFile(full);
        watched.add(full);
      }
      const bad = result.problems.find((problem) => problem.severity === 'error');
      if (bad || !result.compiled)
        this.error({
          message: bad?.text ?? `${story} does not compile.`,
          id: path.join(folder, bad?.file ?? story),
          loc: { file: path.join(folder, bad?.file ?? story), line: bad?.line ?? 1, column: 0 },
        });
      const decisionFolder = path.join(folder, 'decisions');
      const decisions = fs.existsSync(decisionFolder)
        ? Object.fromEntries(
            fs
              .readdirSync(decisionFolder)
              .filter((name) => name.endsWith('.json'))
              .map((name) => [name.slice(0, -5), json(path.join(decisionFolder, name))]),
          )
        : {};
      const meetings = json(path.join(folder, 'meetings.json'));
      const version = fingerprint(
        [
          skeletonOf(result.compiled),
          JSON.stringify(caseFile.chairs[chair]?.start),
          JSON.stringify(withoutProse(meetings)),
          modelSource(path.join(root, 'src/model')),
        ].join('\n'),
      );
      const bundle = { id: caseId, chair, labels: result.labels, caseFile, meetings, decisions, version };
      // An object parsed once is shared by all players of it, and half as slow to load as a string.
      return `export default { ...JSON.parse(${JSON.stringify(JSON.stringify(bundle))}), compiled: JSON.parse(${JSON.stringify(JSON.stringify(result.compiled))}) };`;
    },
    handleHotUpdate({ file, server }) {
      if (!watched.has(file) && !file.startsWith(stories)) return undefined;
      for (const module of server.moduleGraph.idToModuleMap.values())
        if (module.id?.startsWith('\0virtual:case')) server.moduleGraph.invalidateModule(module);
      server.ws.send({ type: 'full-reload' });
      return [];
    },
  };
}
