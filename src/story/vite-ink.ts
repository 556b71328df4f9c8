/** The Vite plugin that compiles stories at build time: `virtual:cases` lists them, `virtual:case/<id>/<chair>` is one to play. */
import path from 'node:path';
import type { Plugin } from 'vite';
import type { CaseBundle, CaseFile } from './case-file.ts';
import { CaseProblem, casesIn, readCase } from './vite-read-case.ts';

const CASES = 'virtual:cases';
const CASE = /^virtual:case\/([a-z0-9-]+)\/([a-z]+)$/;

/** One line of the list: what a title page tells, and the doors to the chairs. `latest` while they may be rewritten. */
function entryCode(
  latest: boolean,
  { id, title, blurb, minutes, municipality, cast, chairs, endings, elsewhere = {} }: CaseFile,
): string {
  const shown = Object.entries(chairs).map(([chair, { title: name, intro, person }]) => ({
    id: chair,
    title: name,
    intro,
    person: cast[person]?.name,
  }));
  const given = latest ? 'm.latest()' : 'm.default';
  const doors = Object.keys(chairs).map(
    (chair) => `${chair}: () => import('virtual:case/${id}/${chair}').then((m) => ${given})`,
  );
  const titles = Object.fromEntries(Object.entries(endings).map(([ending, told]) => [ending, told.title]));
  const facts = JSON.stringify({
    id,
    title,
    blurb,
    minutes,
    municipality,
    chairs: shown,
    elsewhere: Object.keys(elsewhere),
    endings: titles,
  });
  return `{ ...${facts}, doors: { ${doors.join(', ')} } }`;
}

/** Objects parsed once are shared by all players of the story, and load in half the time. */
function bundleCode({ compiled, ...rest }: CaseBundle): string {
  const parsed = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
  return `const bundle = { ...${parsed(rest)}, compiled: ${parsed(compiled)} };\nexport default bundle;\n`;
}

/**
 * While a story is being written its module takes its own place: whoever opens the chair gets the newest,
 * and whoever reads it now is told by an event.
 */
const WRITING = `
if (import.meta.hot) {
  import.meta.hot.data.latest = bundle;
  import.meta.hot.accept((saved) => {
    if (saved) dispatchEvent(new CustomEvent('story-saved', { detail: saved.default }));
  });
}
export const latest = () => import.meta.hot?.data.latest ?? bundle;
`;

export function inkPlugin(root = process.cwd()): Plugin {
  const stories = path.join(root, 'stories');
  let writing = false;
  return {
    name: 'ink',
    configResolved({ command }) {
      writing = command === 'serve';
    },
    resolveId: (id) => (id === CASES || CASE.test(id) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${CASES}`)
        return `export const CASES = [${casesIn(stories)
          .map((each) => entryCode(writing, each))
          .join(',\n')}];`;
      const [, caseId = '', chair = ''] = CASE.exec(id.slice(1)) ?? [];
      if (!caseId) return undefined;
      try {
        const { bundle, files } = readCase(root, caseId, chair);
        for (const file of files) this.addWatchFile(file);
        return bundleCode(bundle) + (writing ? WRITING : '');
      } catch (error) {
        if (!(error instanceof CaseProblem)) throw error;
        const { file, line, message } = error;
        return this.error({ message, id: file, loc: { file, line, column: 0 } });
      }
    },
    configureServer({ watcher, moduleGraph, ws }) {
      watcher.on('add', (file) => {
        if (!file.startsWith(stories) || path.basename(file) !== 'case.json') return;
        const list = [...moduleGraph.idToModuleMap.values()].filter(({ id }) =>
          id?.endsWith('virtual:cases'),
        );
        for (const module of list) moduleGraph.invalidateModule(module);
        ws.send({ type: 'full-reload' });
      });
    },
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(stories)) return undefined;
      if (!/\.(ink|json)$/.test(file)) return [];
      const modules = [...server.moduleGraph.idToModuleMap.values()];
      for (const module of modules)
        if (/^\0virtual:(cases|opening)/.test(module.id ?? '')) server.moduleGraph.invalidateModule(module);
      const [folder = ''] = path.relative(stories, file).split(path.sep);
      const chairs = modules.filter(({ id }) => id?.startsWith('\0virtual:case/'));
      const touched = chairs.filter(({ id }) => id?.startsWith(`\0virtual:case/${folder}/`));
      return file.startsWith(path.join(stories, folder, path.sep)) ? touched : chairs;
    },
  };
}
