/** The Vite plugin that compiles stories at build time: `virtual:cases` lists them, `virtual:case/<id>/<chair>` is one to play. */
import path from 'node:path';
import type { Plugin } from 'vite';
import type { CaseBundle, CaseFile } from './case-file.ts';
import { CaseProblem, casesIn, readCase } from './vite-read-case.ts';

const CASES = 'virtual:cases';
const CASE = /^virtual:case\/([a-z]+)\/([a-z]+)$/;

/** One line of the list: what a title page tells, and the doors to the chairs. */
function entryCode({ id, title, blurb, minutes, municipality, cast, chairs }: CaseFile): string {
  const shown = Object.entries(chairs).map(([chair, { title: name, intro, person }]) => ({
    id: chair,
    title: name,
    intro,
    person: cast[person]?.name,
  }));
  const doors = Object.keys(chairs).map(
    (chair) => `${chair}: () => import('virtual:case/${id}/${chair}').then((m) => m.default)`,
  );
  const facts = JSON.stringify({ id, title, blurb, minutes, municipality, chairs: shown });
  return `{ ...${facts}, doors: { ${doors.join(', ')} } }`;
}

/** Objects parsed once are shared by all players of the story, and load in half the time. */
function bundleCode({ compiled, ...rest }: CaseBundle): string {
  const parsed = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
  return `export default { ...${parsed(rest)}, compiled: ${parsed(compiled)} };`;
}

export function inkPlugin(root = process.cwd()): Plugin {
  const stories = path.join(root, 'stories');
  return {
    name: 'ink',
    resolveId: (id) => (id === CASES || CASE.test(id) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${CASES}`)
        return `export const CASES = [${casesIn(stories).map(entryCode).join(',\n')}];`;
      const [, caseId = '', chair = ''] = CASE.exec(id.slice(1)) ?? [];
      if (!caseId) return undefined;
      try {
        const { bundle, files } = readCase(root, caseId, chair);
        for (const file of files) this.addWatchFile(file);
        return bundleCode(bundle);
      } catch (error) {
        if (!(error instanceof CaseProblem)) throw error;
        const { file, line, message } = error;
        return this.error({ message, id: file, loc: { file, line, column: 0 } });
      }
    },
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(stories)) return undefined;
      for (const module of server.moduleGraph.idToModuleMap.values())
        if (/^\0virtual:(case|opening)/.test(module.id ?? '')) server.moduleGraph.invalidateModule(module);
      server.ws.send({ type: 'full-reload' });
      return [];
    },
  };
}
