/** Reads the files that somebody chose or dropped, and can read them again where the browser lets a page do so. */
import type { Dropped } from '../ui/own-drop.ts';
import type { OwnFile } from '../workshop/own-files.ts';
import { textOf } from '../workshop/text-of.ts';

/** What was brought: reading it may be tried again after the files have been changed. */
export type Brought = () => Promise<readonly OwnFile[]>;

export class TooLarge extends Error {}

const MOST_FILES = 400;
const MOST_BYTES = 8_000_000;
const DEEPEST = 8;

interface Found {
  readonly name: string;
  readonly file: File;
}

const isOurs = (name: string) =>
  /\.(ink|json)$/i.test(name) && !/(^|\/)(\.|node_modules\/)/.test(name) && !name.endsWith('.ink.json');

async function textsOf(found: readonly Found[]): Promise<readonly OwnFile[]> {
  const ours = found.filter(({ name }) => isOurs(name));
  const bytes = ours.reduce((sum, { file }) => sum + file.size, 0);
  if (ours.length > MOST_FILES || bytes > MOST_BYTES) throw new TooLarge();
  return Promise.all(
    ours.map(async ({ name, file }) => ({ name, ...textOf(new Uint8Array(await file.arrayBuffer())) })),
  );
}

/** Files from a file field; those of a folder know where in it they lie. */
export function broughtByChoice(files: readonly File[]): Brought {
  return () => textsOf(files.map((file) => ({ name: file.webkitRelativePath || file.name, file })));
}

interface DirectoryHandle extends FileSystemHandle {
  values(): AsyncIterable<FileSystemHandle>;
}

async function inHandle(handle: FileSystemHandle, path: string, depth: number): Promise<readonly Found[]> {
  const name = path + handle.name;
  if (handle.kind === 'file')
    return isOurs(name) ? [{ name, file: await (handle as FileSystemFileHandle).getFile() }] : [];
  if (depth >= DEEPEST) return [];
  const found: Found[] = [];
  for await (const child of (handle as DirectoryHandle).values()) {
    if (found.length > MOST_FILES) throw new TooLarge();
    found.push(...(await inHandle(child, `${name}/`, depth + 1)));
  }
  return found;
}

function filesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  return new Promise((done, fail) => {
    // Gives a hundred at a time, and none when there are no more.
    const more = () =>
      reader.readEntries((some) => {
        all.push(...some);
        if (some.length === 0 || all.length > 4 * MOST_FILES) done(all);
        else more();
      }, fail);
    more();
  });
}

async function inEntry(entry: FileSystemEntry, depth: number): Promise<readonly Found[]> {
  const name = entry.fullPath.replace(/^\//, '');
  if (entry.isFile) {
    if (!isOurs(name)) return [];
    const file = await new Promise<File>((done, fail) => (entry as FileSystemFileEntry).file(done, fail));
    return [{ name, file }];
  }
  if (depth >= DEEPEST) return [];
  const children = await filesIn(entry as FileSystemDirectoryEntry);
  return (await Promise.all(children.map((child) => inEntry(child, depth + 1)))).flat();
}

/** What was dropped. Handles come first: they can be read again when the files have been changed. */
export function broughtByDrop({ files, entries, handles }: Dropped): Brought {
  return async () => {
    const held = await handles;
    if (held.length > 0)
      return textsOf((await Promise.all(held.map((each) => inHandle(each, '', 0)))).flat());
    if (entries.length > 0)
      return textsOf((await Promise.all(entries.map((each) => inEntry(each, 0)))).flat());
    return broughtByChoice(files)();
  };
}
