/** Checks the alternatives as they are written: not too many, each with an effect, and every knot with a way in. */
import { SAY, type Said } from '../../i18n/check.ts';
import { at, type Finding } from './finding.ts';
import { type InkLine, proseOf } from './ink-lines.ts';
import type { Story } from './story.ts';

const MOST = 8;

interface WrittenAlternative {
  readonly line: InkLine;
  /** What follows it, to the next alternative, gather or knot. */
  readonly body: readonly InkLine[];
}

function home(line: InkLine): string {
  return `${line.file} ${line.knot} ${line.stitch}`;
}

/** Each list of alternatives that stand together, with what follows each. */
function lists(lines: readonly InkLine[]): readonly (readonly WrittenAlternative[])[] {
  const all: WrittenAlternative[][] = [];
  let current: WrittenAlternative[] = [];
  let last: InkLine | undefined;
  for (const line of lines) {
    const ends = ['knot', 'stitch'].includes(line.kind) || (last !== undefined && home(last) !== home(line));
    const isGather = line.kind === 'gather' && !/^-\s*(else|[^-]*:)/.test(line.code);
    if (ends || isGather) {
      if (current.length > 0) all.push(current);
      current = [];
    }
    if (line.kind === 'choice') current.push({ line, body: [] });
    else if (current.length > 0) {
      const open = current.at(-1);
      if (open) current[current.length - 1] = { ...open, body: [...open.body, line] };
    }
    last = line;
  }
  if (current.length > 0) all.push(current);
  return all;
}

function has(line: InkLine, ...tags: readonly string[]): boolean {
  return line.tags.some((tag) => tags.some((name) => tag.startsWith(`${name}:`)));
}

/** Everything that says or does something, beside going on. */
function isBare({ line, body }: WrittenAlternative): boolean {
  const after = line.code.replace(/^[^\]]*\]/, '');
  const echoed = line.code.includes(']') ? after.replace(/->.*$/, '').replace(/#.*$/, '').trim() : '';
  return echoed === '' && body.every((each) => each.kind === 'empty' || /^->/.test(each.code));
}

function targetOf({ line, body }: WrittenAlternative): string {
  const code = [line.code, ...body.map((each) => each.code)].join(' ');
  return /->\s*([\w.]+)/.exec(code)?.[1] ?? '';
}

/** Is the label of this alternative, or the fact that it was taken, asked for anywhere? */
function isAskedFor(line: InkLine, lines: readonly InkLine[]): boolean {
  if (line.name === '') return false;
  const word = new RegExp(`\\b${line.name}\\b`);
  return lines.some(
    (other) =>
      other !== line &&
      other.kind !== 'knot' &&
      word.test(other.code.replace(/->\s*[\w.]+/g, '').replace(/^[^{~]*$/, '')),
  );
}

function labelOf({ line }: WrittenAlternative): string {
  return line.name === '' ? `”${proseOf(line).slice(0, 40)}”` : line.name;
}

function checkList(list: readonly WrittenAlternative[], lines: readonly InkLine[]): readonly Finding[] {
  const found: Finding[] = [];
  const say = (line: InkLine, said: Said) => found.push(at(line, said));
  const top = list.filter(({ line }) => line.depth === list[0]?.line.depth);
  if (top.length > MOST && top[0]) say(top[0].line, SAY.tooManyChoices(top.length));
  const seen = new Set<string>();
  for (const each of list) {
    if (!isBare(each) || has(each.line, 'move') || isAskedFor(each.line, lines)) continue;
    if (has(each.line, 'cost')) {
      say(each.line, SAY.stundNoEffect(labelOf(each)));
      continue;
    }
    const target = targetOf(each);
    if (seen.has(target)) say(each.line, SAY.noEffect(labelOf(each)));
    seen.add(target);
  }
  return found;
}

function checkKnots(story: Story): readonly Finding[] {
  const code = story.lines.map((line) => line.code).join('\n');
  const targets = new Set(
    [...code.matchAll(/(?:->|<-)\s*([\w.]+)/g)].flatMap(([, name = '']) => [name, ...name.split('.')]),
  );
  const firstStitches = new Set<string>();
  return story.lines.flatMap((line) => {
    if (line.kind === 'stitch' && !firstStitches.has(line.knot)) {
      firstStitches.add(line.knot);
      return [];
    }
    if (!['knot', 'stitch'].includes(line.kind) || /^=+\s*function\b/.test(line.code)) return [];
    return targets.has(line.name) ? [] : [at(line, SAY.unusedKnot(line.name))];
  });
}

export function checkChoices(story: Story): readonly Finding[] {
  return [...lists(story.lines).flatMap((list) => checkList(list, story.lines)), ...checkKnots(story)];
}
