/** Vite plugin: draws the house when it is first asked for and gives it to the page as `virtual:townhall-art`. */
import { buildArt } from './sheet.ts';

const ID = 'virtual:townhall-art';
const RESOLVED = `\0${ID}`;

interface ArtPlugin {
  readonly name: string;
  resolveId(id: string): string | undefined;
  load(id: string): string | undefined;
}

/** The art comes as strings in a chunk of its own: no file paths to get wrong, nothing a strict policy would stop. */
export function townhallArt(): ArtPlugin {
  let module: string | undefined;
  return {
    name: 'townhall-art',
    resolveId: (id) => (id === ID ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      module ??= `export const art = ${JSON.stringify(buildArt())};`;
      return module;
    },
  };
}
