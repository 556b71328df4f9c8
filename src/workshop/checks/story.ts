/** A story as the checks read it: compiled, line by line, and with all that belongs to it from the files it was given. */
import { SAY } from '../../i18n/check.ts';
import type { CaseBundle, CaseFile, Decisions, Meetings } from '../../story/case-file.ts';
import { decisionFolder, seenFrom } from '../../story/chair-of-case.ts';
import { type CompiledInk, compileInk } from '../../story/compile-ink.ts';
import { at, type Finding } from './finding.ts';
import { type InkLine, inkLines } from './ink-lines.ts';

/** A JSON file beside the Ink: its text, to find lines in, and its name as the writer knows it. */
export interface DataFile {
  readonly file: string;
  readonly text: string;
}

export interface Story {
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

/** The folder a story lies in, on a disk or in what was dropped on a page. Names are relative to it. */
export interface StoryFolder {
  /** The text of a file. Throws when there is none. */
  readonly read: (file: string) => string;
  readonly exists: (file: string) => boolean;
  /** The names in a folder below, sorted; none when there is no such folder. */
  readonly list: (folder: string) => readonly string[];
  readonly nameOf: (file: string) => string;
}

const OUR_WORDS =
  /^\s*(INCLUDE\s+\S*words\.ink|EXTERNAL\s+\w+)|#\s*(place|people|key|move|cost|remembers|room):/m;

/** The story that begins in `main`, for the chair whose story it is. */
export function storyIn(folder: StoryFolder, main: string, chair?: string): Story {
  const { nameOf, read, exists } = folder;
  const findings: Finding[] = [];
  const data: Record<string, DataFile> = {};
  const json = <T>(file: string): T | undefined => {
    if (!exists(file)) return undefined;
    const text = read(file);
    data[file] = { file: nameOf(file), text };
    try {
      return JSON.parse(text) as T;
    } catch (error) {
      findings.push(at({ file: nameOf(file), line: 1 }, SAY.notJson((error as Error).message)));
      return undefined;
    }
  };
  const compiled = compileInk(main, read(main), read);
  const parts = compiled.files.filter((name) => !name.startsWith('..') && exists(name));
  const lines = [main, ...parts].flatMap((name) => inkLines(nameOf(name), read(name)));
  const ours = chair !== undefined && OUR_WORDS.test(lines.map((line) => line.raw).join('\n'));
  const story = { main, compiled, lines, data, findings, nameOf };
  const caseFile = ours ? json<CaseFile>('case.json') : undefined;
  if (!ours || !caseFile) return story;
  const own = decisionFolder(chair, exists);
  const decisions = Object.fromEntries(
    folder
      .list(own)
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
