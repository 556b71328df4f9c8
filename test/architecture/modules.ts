/** The modules of src as they lie on disk, and where their imports lead. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importsOf } from './source-text.ts';

export interface Module {
  /** Path below src, e.g. `run/code.ts`. */
  readonly path: string;
  readonly source: string;
}

export interface Arrow {
  readonly path: string;
  readonly line: number;
  readonly typeOnly: boolean;
  /** Begins a worker. */
  readonly beside: boolean;
  /** Path below src, or a package name, or a path that starts with `..` when it leads out of src. */
  readonly to: string;
  readonly ours: boolean;
}

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** All TypeScript under src. */
export function modules(): readonly Module[] {
  return readdirSync(SRC, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => /\.tsx?$/.test(name))
    .sort()
    .map((path) => ({ path, source: readFileSync(join(SRC, path), 'utf8') }));
}

/** The room a module lies in: the first folder of its path. */
export function roomOf(path: string): string {
  return path.split('/')[0] ?? '';
}

export function arrowsOf(module: Module): readonly Arrow[] {
  return importsOf(module.source).map(({ from, line, typeOnly, beside }) => {
    const ours = from.startsWith('.');
    const to = ours ? posix.join(dirname(module.path), from.replace(/\?.*$/, '')) : from;
    return { path: module.path, line, typeOnly, beside, to, ours };
  });
}
