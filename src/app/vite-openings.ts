/** The Vite plugin that writes down the first page of each story: it can be read, and chosen on, while the rest is on its way. */
import path from 'node:path';
import type { Plugin } from 'vite';
import { startRun } from '../run/run.ts';
import type { View } from '../run/view.ts';
import { ourModel } from '../story/our-model.ts';
import { casesIn, readCase } from '../story/vite-read-case.ts';

const OPENINGS = 'virtual:openings';
const OPENING = /^virtual:opening\/([a-z0-9-]+)\/([a-z]+)$/;

/** What the first page shows whatever the seed; undefined when the seed can be read off it already. */
function openingOf(root: string, caseId: string, chair: string): View | undefined {
  const { bundle } = readCase(root, caseId, chair);
  const views = [0, 1, 2].map((seed) => {
    const { laget: _laget, signs: _signs, seed: _seed, ...rest } = startRun(bundle, seed, ourModel).view();
    return { ...rest, seed: 0 };
  });
  const [first, ...others] = views;
  return others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : undefined;
}

export function openingsPlugin(root = process.cwd()): Plugin {
  return {
    name: 'openings',
    resolveId: (id) => (id === OPENINGS || OPENING.test(id) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${OPENINGS}`) {
        const doors = casesIn(path.join(root, 'stories')).flatMap(({ id: caseId, chairs }) =>
          Object.keys(chairs).map(
            (chair) =>
              `'${caseId}/${chair}': () => import('virtual:opening/${caseId}/${chair}').then((m) => m.default)`,
          ),
        );
        return `export const OPENINGS = { ${doors.join(', ')} };`;
      }
      const [, caseId = '', chair = ''] = OPENING.exec(id.slice(1)) ?? [];
      if (!caseId) return undefined;
      return `export default ${JSON.stringify(openingOf(root, caseId, chair)) ?? 'undefined'};`;
    },
  };
}
