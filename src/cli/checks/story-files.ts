/** Finds the stories that are to be checked, on the disk. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { SV_COMMAND } from '../../i18n/sv-command.ts';
import type { CaseFile } from '../../story/case-file.ts';
import type { Finding } from '../../workshop/checks/finding.ts';
import { type Story, type StoryFolder, storyIn } from '../../workshop/checks/story.ts';
import { type Read, textOf } from '../../workshop/text-of.ts';
import { CommandError } from '../command.ts';

/** A story on the disk. */
export interface StoryOnDisk extends Story {
  readonly folder: string;
}

/** One story that is to be checked: its folder, the file it begins in, and whose chair it is told from. */
export interface Target {
  readonly folder: string;
  readonly main: string;
  readonly chair?: string;
}

function read(file: string): Read {
  try {
    return textOf(readFileSync(file));
  } catch {
    throw new CommandError(`The file ${file} cannot be read.`);
  }
}

const readText = (file: string): string => read(file).text;

function chairsOf(folder: string): readonly Target[] {
  try {
    const { chairs = {} } = JSON.parse(readText(join(folder, 'case.json'))) as Partial<CaseFile>;
    const all = Object.entries(chairs).map(([chair, { story }]) => ({ folder, main: story ?? '', chair }));
    return all.length > 0 ? all : [{ folder, main: '' }];
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(`${join(folder, 'case.json')} is not JSON: ${(error as Error).message}`);
  }
}

function inFolder(folder: string): readonly Target[] {
  if (existsSync(join(folder, 'case.json'))) return chairsOf(folder);
  const names = readdirSync(folder).sort();
  const cases = names.filter((name) => existsSync(join(folder, name, 'case.json')));
  if (cases.length > 0) return cases.flatMap((name) => chairsOf(join(folder, name)));
  return names.filter((name) => name.endsWith('.ink')).map((main) => ({ folder, main }));
}

/** One Ink file: a chair's story when its case says so, else a story of its own in that folder. */
function inFile(file: string): readonly Target[] {
  const folder = dirname(file);
  const main = basename(file);
  const chairs = existsSync(join(folder, 'case.json')) ? chairsOf(folder) : [];
  const chair = chairs.find((target) => target.main === main) ?? chairs[0];
  return [chair ? { ...chair, main } : { folder, main }];
}

/** The stories that files and folders stand for; without any, all of our own. */
export function targetsOf(paths: readonly string[], root: string, from: string): readonly Target[] {
  const given = paths.length === 0 ? [join(root, 'stories')] : paths.map((path) => resolve(from, path));
  const targets = given.flatMap((path) => {
    if (!existsSync(path)) throw new CommandError(`There is no file or folder ${relative(from, path)}.`);
    return statSync(path).isDirectory() ? inFolder(path) : inFile(path);
  });
  if (targets.length === 0) throw new CommandError('There is no story (.ink) there.');
  return targets;
}

/** What keeps a story of a case from being read at all; undefined when nothing does. */
export function unreadable({ folder, main, chair }: Target, from: string): Finding | undefined {
  if (main !== '' && existsSync(join(folder, main))) return undefined;
  const name = join(folder, 'case.json');
  const text = readText(name);
  const at = text.indexOf(JSON.stringify(chair === undefined ? 'chairs' : main));
  const line = text.slice(0, Math.max(0, at)).split('\n').length;
  const sentence = chair === undefined ? SV_COMMAND.noChair : SV_COMMAND.noStory(main);
  return { file: relative(from, name), line, sentence };
}

/** `root` is the project's: what all stories share lies in its `stories`. */
export function readStory({ folder, main, chair }: Target, from: string, root = from): StoryOnDisk {
  const inside: StoryFolder = {
    read: (file) => readText(join(folder, file)),
    letters: (file) => read(join(folder, file)).letters,
    shared: (file) => {
      const found = [folder, dirname(folder), join(root, 'stories')].find((place) =>
        existsSync(join(place, file)),
      );
      return found === undefined ? undefined : readText(join(found, file));
    },
    exists: (file) => existsSync(join(folder, file)),
    list: (below) => (existsSync(join(folder, below)) ? readdirSync(join(folder, below)).sort() : []),
    nameOf: (file) => relative(from, join(folder, file)) || file,
  };
  return { ...storyIn(inside, main, chair), folder };
}
