/** The files that somebody brought to the page, as a folder that stories are read from, and where a story may begin in them. */
import type { CaseFile } from '../story/case-file.ts';
import type { StoryFolder } from './checks/story.ts';
import type { Read } from './text-of.ts';

export interface OwnFile {
  /** With its folders, as far as they are known, e.g. `mitt-fall/delar/start.ink`. */
  readonly name: string;
  readonly text: string;
  /** In which letters it was saved; UTF-8 when nothing is said. */
  readonly letters?: Read['letters'];
}

/** One story among the files: a chair of a case, or an Ink file that no other includes. */
export interface OwnStart {
  readonly id: string;
  /** The Ink file, with its folders. */
  readonly file: string;
  readonly chair?: string;
  /** What the case calls the chair. */
  readonly title?: string;
}

/** Takes `.`, `..` and backslashes out of a path. */
function straight(path: string): string {
  const parts: string[] = [];
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function folderOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
}

function baseOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

/** The file that a name means, seen from a folder. Files chosen one by one have lost their folders: then the bare name is enough. */
function find(files: readonly OwnFile[], folder: string, name: string): OwnFile | undefined {
  const wanted = straight(`${folder}/${name}`);
  const exact = files.find((file) => straight(file.name) === wanted);
  if (exact) return exact;
  const named = files.filter((file) => baseOf(file.name) === baseOf(wanted));
  return named.length === 1 && named[0] && !named[0].name.includes('/') ? named[0] : undefined;
}

/** The files as the folder in which `main` lies. */
export function folderOfStory(files: readonly OwnFile[], main: string): StoryFolder {
  const at = folderOf(straight(main));
  return {
    read: (name) => {
      const file = find(files, at, name);
      if (!file) throw new RangeError(`There is no file ${name}.`);
      return file.text;
    },
    letters: (name) => find(files, at, name)?.letters ?? 'utf-8',
    shared: (name) => (find(files, at, name) ?? files.find((file) => baseOf(file.name) === name))?.text,
    exists: (name) => find(files, at, name) !== undefined || inFolder(files, at, name).length > 0,
    list: (below) => {
      const found = inFolder(files, at, below).map((file) => baseOf(file.name));
      // Key decisions chosen one by one: all JSON that is nothing else.
      const loose = below === 'decisions' && found.length === 0 ? looseDecisions(files) : [];
      return [...found, ...loose].sort();
    },
    nameOf: (name) => find(files, at, name)?.name ?? name,
  };
}

function inFolder(files: readonly OwnFile[], at: string, below: string): readonly OwnFile[] {
  const wanted = straight(`${at}/${below}`);
  return files.filter((file) => folderOf(straight(file.name)) === wanted && wanted !== '');
}

function looseDecisions(files: readonly OwnFile[]): readonly string[] {
  return files
    .map((file) => file.name)
    .filter(
      (name) => !name.includes('/') && /\.json$/.test(name) && !/^(case|meetings|laws)\.json$/.test(name),
    );
}

const INCLUDE = /^\s*INCLUDE\s+(.+?)\s*$/gm;

export function includesIn(source: string): readonly string[] {
  return [...source.matchAll(INCLUDE)].map(([, name = '']) => name);
}

function chairsIn(files: readonly OwnFile[]): readonly OwnStart[] {
  return files
    .filter((file) => baseOf(file.name) === 'case.json')
    .flatMap((file) => {
      try {
        const { chairs = {} } = JSON.parse(file.text) as Partial<CaseFile>;
        return Object.entries(chairs).flatMap(([chair, { story, title }]) => {
          const main = find(files, folderOf(straight(file.name)), story);
          return main ? [{ id: `${main.name} ${chair}`, file: main.name, chair, title }] : [];
        });
      } catch {
        return [];
      }
    });
}

/** The stories in the files: the chairs of a case, else each Ink file that no other includes; the longest first. */
export function startsIn(files: readonly OwnFile[]): readonly OwnStart[] {
  const chairs = chairsIn(files);
  if (chairs.length > 0) return chairs;
  const inks = files.filter((file) => file.name.toLowerCase().endsWith('.ink'));
  const included = new Set(
    inks.flatMap((ink) =>
      includesIn(ink.text).flatMap((name) => {
        // Ink reads names from where the story begins, writers sometimes from where they stand.
        const found = inks.filter(
          (other) =>
            other !== ink &&
            (`/${straight(other.name)}`.endsWith(`/${straight(name)}`) ||
              other.name === baseOf(straight(name))),
        );
        return found.map((file) => file.name);
      }),
    ),
  );
  const free = inks.filter((ink) => !included.has(ink.name));
  return (free.length > 0 ? free : inks)
    .toSorted((a, b) => weight(b) - weight(a))
    .map(({ name }) => ({ id: name, file: name }));
}

/** A file that includes others is where the story begins, before a long one that stands alone. */
function weight({ text }: OwnFile): number {
  return includesIn(text).length * 1_000_000 + text.length;
}
