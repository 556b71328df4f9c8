/** Finds the stories that are to be checked, and reads all that belongs to each: Ink, case, meetings, decisions. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { SV_CHECK } from '../../i18n/sv-check.ts';
import type { CaseBundle, CaseFile, Decisions, Meetings } from '../../story/case-file.ts';
import { decisionFolder, seenFrom } from '../../story/chair-of-case.ts';
import { type CompiledInk, compileInk } from '../../story/compile-ink.ts';
import { CommandError } from '../command.ts';
import type { Finding } from './finding.ts';
import { type InkLine, inkLines } from './ink-lines.ts';

/** A JSON file beside the Ink: its text, to find lines in, and its name as the writer knows it. */
export interface DataFile {
  readonly file: string;
  readonly text: string;
}

export interface Story {
  readonly folder: string;
  readonly main: string;
  readonly compiled: CompiledInk;
  readonly lines: readonly InkLine[];
  /** Undefined when the story is from elsewhere and uses none of our words. */
  readonly bundle?: CaseBundle & { readonly caseFile: CaseFile };
  readonly data: Readonly<Record<string, DataFile>>;
  /** What was wrong while reading. */
  readonly findings: readonly Finding[];
  /** The name a writer knows a file of this story by. */
  readonly nameOf: (file: string) => string;
}

interface Target {
  readonly folder: string;
  readonly main: string;
  readonly chair?: string;
}

const OUR_WORDS =
  /^\s*(INCLUDE\s+\S*words\.ink|EXTERNAL\s+\w+)|#\s*(place|people|key|move|cost|remembers|room):/m;

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new CommandError(`The file ${file} cannot be read.`);
  }
}

function chairsOf(folder: string): readonly Target[] {
  try {
    const { chairs = {} } = JSON.parse(readText(join(folder, 'case.json'))) as Partial<CaseFile>;
    return Object.entries(chairs).map(([chair, { story }]) => ({ folder, main: story, chair }));
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

export function readStory({ folder, main, chair }: Target, from: string): Story {
  const nameOf = (file: string) => relative(from, join(folder, file)) || file;
  const findings: Finding[] = [];
  const data: Record<string, DataFile> = {};
  const json = <T>(file: string): T | undefined => {
    if (!existsSync(join(folder, file))) return undefined;
    const text = readText(join(folder, file));
    data[file] = { file: nameOf(file), text };
    try {
      return JSON.parse(text) as T;
    } catch (error) {
      findings.push({ file: nameOf(file), line: 1, sentence: SV_CHECK.notJson((error as Error).message) });
      return undefined;
    }
  };
  const source = readText(join(folder, main));
  const compiled = compileInk(main, source, (name) => readFileSync(join(folder, name), 'utf8'));
  const parts = compiled.files.filter((name) => !name.startsWith('..') && existsSync(join(folder, name)));
  const lines = [main, ...parts].flatMap((name) => inkLines(nameOf(name), readText(join(folder, name))));
  const ours = chair !== undefined && OUR_WORDS.test(lines.map((line) => line.raw).join('\n'));
  const story = { folder, main, compiled, lines, data, findings, nameOf };
  const caseFile = ours ? json<CaseFile>('case.json') : undefined;
  if (!ours || !caseFile) return story;
  const own = decisionFolder(chair, (name) => existsSync(join(folder, name)));
  const decisionFiles = existsSync(join(folder, own)) ? readdirSync(join(folder, own)).sort() : [];
  const decisions = Object.fromEntries(
    decisionFiles
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name.slice(0, -5), json<Decisions[string]>(`${own}/${name}`)] as const)
      .filter((entry): entry is [string, Decisions[string]] => entry[1] !== undefined),
  );
  const bundle = {
    id: caseFile.id,
    chair,
    compiled: compiled.compiled ?? {},
    labels: compiled.labels,
    caseFile: seenFrom(caseFile, chair),
    meetings: json<Meetings>('meetings.json') ?? {},
    decisions,
    version: '',
  };
  return { ...story, bundle };
}
