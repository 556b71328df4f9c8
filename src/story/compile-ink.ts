/** Turns Ink source into the compiled object that the player reads; for builds, commands and the writer's check, never in the game's own bundle. */
import { Compiler, CompilerOptions } from 'inkjs/full';

export interface InkProblem {
  readonly severity: 'error' | 'warning' | 'note';
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

export interface InkOrigin {
  readonly file: string;
  readonly line: number;
}

export interface CompiledInk {
  /** The compiled story as a parsed object: inkjs corrupts prose like "I morgon, 15.00" when given a string on some engines. */
  readonly compiled: object | undefined;
  /** Where each labelled alternative stands → its label, so that choice ids survive edits around them. */
  readonly labels: Readonly<Record<string, string>>;
  /** Where each alternative (by its place in the compiled story) and each knot or stitch (by name) is written. */
  readonly origins: Readonly<Record<string, InkOrigin>>;
  readonly problems: readonly InkProblem[];
  readonly files: readonly string[];
}

interface ParsedNode {
  readonly debugMetadata?: { readonly fileName: string | null; readonly startLineNumber: number } | null;
  readonly typeName?: string;
  readonly content?: readonly ParsedNode[];
  readonly identifier?: { readonly name?: string } | null;
  readonly runtimeChoice?: { readonly path: { toString(): string } };
}

const LOCATED = /^(ERROR|WARNING|TODO|RUNTIME ERROR)?:?\s*(?:'([^']+)')?\s*(?:line (\d+))?:?\s*(.*)$/s;

function toProblem(message: string, main: string): InkProblem {
  const [, kind = 'ERROR', file = main, line = '1', text = message] = LOCATED.exec(message) ?? [];
  const severity = kind === 'WARNING' ? 'warning' : kind === 'TODO' ? 'note' : 'error';
  return { severity, file, line: Number(line), text: text.trim() };
}

function collectLabels(node: ParsedNode, into: Record<string, string>): void {
  const label = node.typeName === 'Choice' ? node.identifier?.name : undefined;
  if (label && node.runtimeChoice) into[node.runtimeChoice.path.toString()] = label;
  for (const child of node.content ?? []) collectLabels(child, into);
}

function collectOrigins(node: ParsedNode, main: string, into: Record<string, InkOrigin>, knot = ''): void {
  const { typeName = '', debugMetadata: at } = node;
  const named = typeName === 'Knot' || typeName === 'Stitch' ? (node.identifier?.name ?? '') : '';
  const name = typeName === 'Stitch' ? `${knot}.${named}` : named;
  const key = typeName === 'Choice' ? (node.runtimeChoice?.path.toString() ?? '') : name;
  if (key && at) into[key] = { file: at.fileName ?? main, line: at.startLineNumber };
  for (const child of node.content ?? [])
    collectOrigins(child, main, into, typeName === 'Knot' ? named : knot);
}

/**
 * Compiles `main` and what it includes. `read` gets names relative to the main file's folder and may throw;
 * a file that cannot be read becomes a problem with the line that asked for it.
 */
export function compileInk(main: string, source: string, read: (name: string) => string): CompiledInk {
  const messages: string[] = [];
  const files: string[] = [];
  const handler = {
    ResolveInkFilename: (name: string) => name,
    LoadInkFileContents: (name: string) => {
      if (name !== main) files.push(name);
      return read(name).replace(/^\uFEFF/, '');
    },
  };
  const options = new CompilerOptions(main, [], false, (message: string) => messages.push(message), handler);
  const compiler = new Compiler(source.replace(/^\uFEFF/, ''), options);
  const labels: Record<string, string> = {};
  const origins: Record<string, InkOrigin> = {};
  let compiled: object | undefined;
  try {
    const json = compiler.Compile().ToJson();
    if (json) compiled = JSON.parse(json.replace(/^\uFEFF/, '')) as object;
    collectLabels(compiler.parsedStory as unknown as ParsedNode, labels);
    collectOrigins(compiler.parsedStory as unknown as ParsedNode, main, origins);
  } catch (error) {
    if (messages.length === 0) messages.push(`ERROR: '${main}' line 1: ${(error as Error).message}`);
  }
  return { compiled, labels, origins, problems: messages.map((message) => toProblem(message, main)), files };
}
