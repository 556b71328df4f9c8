/** Reads Ink source line by line: what each line is, which knot it stands in, which tags it carries. */

export type LineKind =
  | 'knot'
  | 'stitch'
  | 'choice'
  | 'gather'
  | 'logic'
  | 'declaration'
  | 'include'
  | 'text'
  | 'empty';

export interface InkLine {
  readonly file: string;
  readonly line: number;
  readonly kind: LineKind;
  /** Without comments. */
  readonly code: string;
  /** Exactly as written. */
  readonly raw: string;
  readonly knot: string;
  readonly stitch: string;
  /** For a choice: how many stars or pluses it begins with. */
  readonly depth: number;
  /** For a choice, its label in parentheses; for a knot or stitch, its name. */
  readonly name: string;
  readonly tags: readonly string[];
}

const CHOICE = /^([*+](?:\s*[*+])*)\s*(?:\((\w+)\))?/;

function kindOf(code: string): LineKind {
  if (code === '') return 'empty';
  if (/^={2,}/.test(code)) return 'knot';
  if (/^=/.test(code)) return 'stitch';
  if (CHOICE.test(code)) return 'choice';
  if (/^~/.test(code)) return 'logic';
  if (/^INCLUDE\b/.test(code)) return 'include';
  if (/^(VAR|CONST|LIST|EXTERNAL)\b/.test(code)) return 'declaration';
  if (/^-(?!>)/.test(code)) return 'gather';
  return 'text';
}

function nameOf(kind: LineKind, code: string): string {
  if (kind === 'knot' || kind === 'stitch') return /^=+\s*(?:function\s+)?(\w+)/.exec(code)?.[1] ?? '';
  return kind === 'choice' ? (CHOICE.exec(code)?.[2] ?? '') : '';
}

/** Tags end at the next tag, at the bracket of a choice, at a divert, or with the line. */
function tagsOf(code: string): readonly string[] {
  const parts = code.replaceAll('\\#', '  ').split('#').slice(1);
  return parts.map((part) =>
    part
      .replace(/(?<!\\)\].*$/, '')
      .replace(/->.*$/, '')
      .replaceAll('\\|', '|')
      .trim(),
  );
}

function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/\/\/.*$/gm, '');
}

/** All lines of one file. */
export function inkLines(file: string, source: string): readonly InkLine[] {
  const bare = withoutComments(source).split(/\r?\n/);
  let knot = '';
  let stitch = '';
  return source.split(/\r?\n/).map((raw, index) => {
    const code = (bare[index] ?? '').trim();
    const kind = kindOf(code);
    const name = nameOf(kind, code);
    if (kind === 'knot') [knot, stitch] = [name, ''];
    if (kind === 'stitch') stitch = name;
    const depth = kind === 'choice' ? (CHOICE.exec(code)?.[1]?.replace(/\s/g, '').length ?? 0) : 0;
    const tags = kind === 'empty' ? [] : tagsOf(code);
    return { file, line: index + 1, kind, code, raw, knot, stitch, depth, name, tags };
  });
}

/**
 * What a branch of a condition asks before its colon: a case in quotes, a reader, a label, a VAR, or else. Words and
 * numbers are taken whole: a line that is no branch would otherwise be tried with each of its words cut everywhere.
 */
const BRANCH = /^-\s*(?:else|(?:"[^"]*"|[a-z_][\w.]*(?![\w.])(?:\([^()]*\))?|\d+(?!\d)|[\s()!=<>&|])+):/;

/** Takes out what stands in braces before a colon, and braces without one: conditions and values. What may be read stays. */
function withoutConditions(code: string): string {
  const starts = /^\s*(?:"[^"]*"|\|\||[^{}|:"])*(:|\}|$)/;
  let text = '';
  for (let at = 0; at < code.length; at += 1) {
    const letter = code[at] ?? '';
    const logic = letter === '{' ? starts.exec(code.slice(at + 1)) : null;
    text += logic ? ' ' : letter;
    if (logic) at += logic[0].length;
  }
  return text;
}

/** What a reader would read of a line: no tags, no logic, no diverts. */
export function proseOf(line: InkLine): string {
  if (!['text', 'choice', 'gather'].includes(line.kind)) return '';
  return withoutConditions(line.code)
    .replace(CHOICE, '')
    .replace(BRANCH, '')
    .replace(/^-\s*~.*$/, '')
    .replace(/^-(?!>)\s*(?:\(\w+\))?/, '')
    .replace(/(?<!\\)#.*$/, '')
    .replace(/->.*$/, '')
    .replace(/[{}|[\]]|<>/g, ' ')
    .replace(/\\/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
