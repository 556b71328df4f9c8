/** A story as the checks read it: compiled, line by line, and with all that belongs to it from the files it was given. */
import { SAY } from '../../i18n/check.ts';
import type { CaseBundle, CaseFile, Decisions, Meetings, WrittenCase } from '../../story/case-file.ts';
import { decisionFolder, seenFrom } from '../../story/chair-of-case.ts';
import { type CompiledInk, compileInk } from '../../story/compile-ink.ts';
import { type LawText, withLaws } from '../../story/laws.ts';
import type { SheetsFile, Theory } from '../../story/sheets-file.ts';
import type { Read } from '../text-of.ts';
import type { FollowUp } from './check-follow-up.ts';
import { type Shape, wrongFields } from './check-shape.ts';
import { at, type Finding, house } from './finding.ts';
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
  /** The laws the case names, and those that are explained. */
  readonly laws?: { readonly named: readonly string[]; readonly explained: readonly string[] };
  /** What the printed papers need beside the rest; undefined when the file is not there or cannot be read. */
  readonly sheets?: SheetsFile;
  /** The ids of the theory cards; undefined where the book of them is not at hand. */
  readonly theory?: readonly string[];
  /** The situations of some weeks later; undefined when the file is not there or cannot be read. */
  readonly followUp?: FollowUp;
  /** The endings of the other cases that this one hears of, as far as they can be read. */
  readonly endings?: Readonly<Record<string, readonly string[]>>;
  /** What was wrong while reading. */
  readonly findings: readonly Finding[];
  /** The name a writer knows a file of this story by. */
  readonly nameOf: (file: string) => string;
}

/** The folder a story lies in, on a disk or in what was dropped on a page. Names are relative to it. */
export interface StoryFolder {
  /** The text of a file. Throws when there is none. */
  readonly read: (file: string) => string;
  /** In which letters a file was saved. */
  readonly letters: (file: string) => Read['letters'];
  /** The text of a file that all stories share, beside this one or among our own; undefined when there is none. */
  readonly shared: (file: string) => string | undefined;
  readonly exists: (file: string) => boolean;
  /** The names in a folder below, sorted; none when there is no such folder. */
  readonly list: (folder: string) => readonly string[];
  readonly nameOf: (file: string) => string;
}

const OUR_WORDS =
  /^\s*(INCLUDE\s+\S*words\.ink|EXTERNAL\s+\w+)|#\s*(place|people|key|move|cost|remembers|room):/m;

/** The first line on which all the words stand, each after the one before. */
export function lineOf({ text }: DataFile, ...words: readonly string[]): number {
  let place = 0;
  for (const word of words) {
    const next = text.indexOf(JSON.stringify(word), place);
    if (next < 0) break;
    place = next;
  }
  return text.slice(0, place).split('\n').length;
}

/** Each engine tells in its own way where JSON is broken; the first line when it does not. */
export function lineIn(message: string, text: string): number {
  const line = /\bline (\d+)/.exec(message)?.[1];
  const place = /\bposition (\d+)/.exec(message)?.[1];
  return line ? Number(line) : text.slice(0, Number(place ?? 0)).split('\n').length;
}

/** Undefined, and said, when it is no JSON. */
function parsed({ file, text }: DataFile, findings: Finding[]): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const { message } = error as Error;
    findings.push(at({ file, line: lineIn(message, text) }, SAY.notJson(message)));
    return undefined;
  }
}

function lettersIn(file: string, letters: Read['letters']): readonly Finding[] {
  if (letters === 'none') return [at({ file, line: 1 }, SAY.notText)];
  return letters === 'other' ? [house(at({ file, line: 1 }, SAY.otherLetters))] : [];
}

/** By case; one that is still being written, or lies elsewhere, is left out. */
function endingsIn(
  folder: StoryFolder,
  caseIds: readonly string[],
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    caseIds.flatMap((id) => {
      const file = `${id}/case.json`;
      const text = folder.shared(file);
      const other = text === undefined ? undefined : parsed({ file, text }, []);
      return wrongFields('case', other).length > 0 ? [] : [[id, Object.keys((other as WrittenCase).endings)]];
    }),
  );
}

/** The story that begins in `main`, for the chair whose story it is. */
export function storyIn(folder: StoryFolder, main: string, chair?: string): Story {
  const { nameOf, read, exists } = folder;
  const findings: Finding[] = [];
  const data: Record<string, DataFile> = {};
  const json = <T>(file: string, shape: Shape, say = (one: Finding) => one): T | undefined => {
    if (!exists(file)) return undefined;
    const text = read(file);
    const known = { file: nameOf(file), text };
    data[file] = known;
    const value = parsed(known, findings);
    const wrong = value === undefined ? [] : wrongFields(shape, value);
    findings.push(
      ...wrong.map(({ path, said }) => say(at({ file: known.file, line: lineOf(known, ...path) }, said))),
    );
    return wrong.length > 0 ? undefined : (value as T | undefined);
  };
  const compiled = compileInk(main, read(main), read);
  const parts = compiled.files.filter((name) => !name.startsWith('..') && exists(name));
  const lines = [main, ...parts].flatMap((name) => inkLines(nameOf(name), read(name)));
  const ours = chair !== undefined && OUR_WORDS.test(lines.map((line) => line.raw).join('\n'));
  const story = { main, compiled, lines, data, findings, nameOf };
  const caseFile = ours ? json<WrittenCase>('case.json', 'case') : undefined;
  for (const name of [main, ...parts, ...Object.keys(data)])
    findings.push(...lettersIn(nameOf(name), folder.letters(name)));
  if (!ours || !caseFile) return story;
  const shared = folder.shared('laws.json');
  const laws = shared === undefined ? [] : parsed({ file: 'laws.json', text: shared }, findings);
  const book = wrongFields('laws', laws).length > 0 ? [] : (laws as readonly LawText[]);
  const own = decisionFolder(chair, exists);
  const decisions = Object.fromEntries(
    folder
      .list(own)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name.slice(0, -5), json<Decisions[string]>(`${own}/${name}`, 'decision')] as const)
      .filter((entry): entry is [string, Decisions[string]] => entry[1] !== undefined),
  );
  const followUp = json<FollowUp>('follow-up.json', 'followUp');
  const bundle = {
    id: caseFile.id,
    chair,
    compiled: compiled.compiled ?? {},
    labels: compiled.labels,
    caseFile: seenFrom(withLaws(caseFile, book), chair),
    meetings: json<Meetings>('meetings.json', 'meetings') ?? {},
    decisions,
    version: '',
  };
  const sheets = json<SheetsFile>('sheets.json', 'sheets', house);
  const cards = folder.shared('theory.json');
  const theory = cards === undefined ? undefined : parsed({ file: 'theory.json', text: cards }, findings);
  const known = wrongFields('theory', theory).length > 0 ? undefined : (theory as readonly Theory[]);
  return {
    ...story,
    bundle,
    ...(sheets ? { sheets } : {}),
    ...(known ? { theory: known.map(({ id }) => id) } : {}),
    ...(followUp ? { followUp } : {}),
    endings: endingsIn(folder, Object.keys(caseFile.elsewhere ?? {})),
    laws: {
      named: caseFile.laws,
      explained: shared === undefined ? caseFile.laws : book.map(({ id }) => id),
    },
  };
}
