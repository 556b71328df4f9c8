/** Reads one chair of a case from its folder: for builds and commands, which have a file system. */
import fs from 'node:fs';
import path from 'node:path';
import type { CaseBundle, CaseFile, Decisions, Meetings } from './case-file.ts';
import { decisionFolder, seenFrom } from './chair-of-case.ts';
import { compileInk, type InkProblem } from './compile-ink.ts';
import { type LawText, withLaws } from './laws.ts';
import { fingerprint, skeletonOf } from './skeleton.ts';

/** A mistake in the writer's files, with the place where it stands. */
export class CaseProblem extends Error {
  readonly file: string;
  readonly line: number;
  constructor(file: string, line: number, message: string) {
    super(message);
    this.name = 'CaseProblem';
    this.file = file;
    this.line = line;
  }
}

export interface ReadCase {
  readonly bundle: CaseBundle;
  /** Every file it was read from, in full. */
  readonly files: readonly string[];
  readonly problems: readonly InkProblem[];
}

function json(file: string): unknown {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    throw new CaseProblem(file, 1, error instanceof Error ? error.message : String(error));
  }
}

/** The folder that writers copy to begin a case of their own: checked like a case, never listed as one. */
const TEMPLATE = 'mall';

/** The cases in the folder `stories`, each with its case file. A case has the name of its folder. */
export function casesIn(stories: string): readonly CaseFile[] {
  return fs
    .readdirSync(stories)
    .filter((name) => name !== TEMPLATE && fs.existsSync(path.join(stories, name, 'case.json')))
    .map((name) => ({ ...(json(path.join(stories, name, 'case.json')) as CaseFile), id: name }));
}

/** Everything in the model that can change a replay; comments and explanations aside. */
function modelSource(folder: string): string {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/(stocks|rules|sim)\.ts$/.test(name))
    .sort()
    .map((name) =>
      fs.readFileSync(path.join(folder, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''),
    )
    .join('\n');
}

/** The parts of a case's data that can change a replay: everything but what is only read. */
function withoutProse(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutProse);
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !['text', 'title', 'question', 'envelope'].includes(key))
      .map(([key, child]) => [key, withoutProse(child)]),
  );
}

/** Throws CaseProblem for the first mistake that keeps the story from being played. */
export function readCase(root: string, caseId: string, chair: string): ReadCase {
  const folder = path.join(root, 'stories', caseId);
  const caseFile = json(path.join(folder, 'case.json')) as CaseFile;
  const lawBook = path.join(root, 'stories', 'laws.json');
  const laws = fs.existsSync(lawBook) ? (json(lawBook) as readonly LawText[]) : [];
  const door = caseFile.chairs[chair];
  if (!door) throw new CaseProblem(path.join(folder, 'case.json'), 1, `There is no chair "${chair}".`);
  const main = path.join(folder, door.story);
  const read = (name: string) => fs.readFileSync(path.join(folder, name), 'utf8');
  const { compiled, labels, problems, files } = compileInk(door.story, fs.readFileSync(main, 'utf8'), read);
  const bad = problems.find((problem) => problem.severity === 'error');
  if (bad || !compiled) {
    const where = path.join(folder, bad?.file ?? door.story);
    throw new CaseProblem(where, bad?.line ?? 1, bad?.text ?? `${door.story} does not compile.`);
  }
  const met = path.join(folder, 'meetings.json');
  const meets = fs.existsSync(met);
  const meetings = meets ? (json(met) as Meetings) : {};
  const own = path.join(
    folder,
    decisionFolder(chair, (name) => fs.existsSync(path.join(folder, name))),
  );
  const decisionFiles = (fs.existsSync(own) ? fs.readdirSync(own) : [])
    .filter((name) => name.endsWith('.json'))
    .map((name) => path.join(own, name));
  const decisions = Object.fromEntries(
    decisionFiles.map((file) => [path.basename(file, '.json'), json(file)]),
  ) as Decisions;
  const stunder = Object.values(decisions).map(({ id, stunder: given }) => `${id} ${given}`);
  const version = fingerprint(
    [
      skeletonOf(compiled),
      JSON.stringify(door.start),
      ...(caseFile.elsewhere ? [JSON.stringify([caseFile.elsewhere, door.startAfter])] : []),
      JSON.stringify(withoutProse(meetings)),
      stunder.join('\n'),
      modelSource(path.join(root, 'src/model')),
    ].join('\n'),
  );
  return {
    bundle: {
      id: caseId,
      chair,
      compiled,
      labels,
      caseFile: seenFrom(withLaws(caseFile, laws), chair),
      meetings,
      decisions,
      version,
    },
    files: [
      path.join(folder, 'case.json'),
      ...(fs.existsSync(lawBook) ? [lawBook] : []),
      ...(meets ? [met] : []),
      main,
      ...files.map((file) => path.join(folder, file)),
      ...decisionFiles,
    ],
    problems,
  };
}
