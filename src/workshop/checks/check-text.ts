/** Checks the prose: nothing that Ink or the page would swallow, readable sentences, no shortcuts. */
import { SAY } from '../../i18n/check.ts';
import { wordsIn } from './check-tags.ts';
import { at, type Finding, house } from './finding.ts';
import { type InkLine, proseOf } from './ink-lines.ts';
import { HTML, lixOf, NOT_BUT, ONCE_A_CASE, SHORTCUTS } from './prose.ts';
import type { Story } from './story.ts';

const HARDEST = 38;
/** A shorter text gives a LIX that says little. */
const ENOUGH_WORDS = 40;
/** What somebody says, or is quoted: people talk and papers are written as they are. */
const SAID = /^[–—»”"]/;
const READABLE: readonly string[] = ['text', 'choice', 'gather'];

function checkLine(line: InkLine): readonly Finding[] {
  if (!READABLE.includes(line.kind)) return [];
  const found: Finding[] = [];
  if (/\S.*\/\//.test(line.raw)) found.push(at(line, SAY.comment));
  const html = HTML.exec(line.code)?.[0];
  if (html !== undefined) found.push(at(line, SAY.html(html)));
  const prose = proseOf(line);
  for (const shortcut of SHORTCUTS) {
    const words = shortcut.exec(prose)?.[0];
    if (words !== undefined) found.push({ ...at(line, SAY.shortcut(words)), warning: true });
  }
  return found;
}

function byFile(lines: readonly InkLine[]): ReadonlyMap<string, readonly InkLine[]> {
  const files = new Map<string, InkLine[]>();
  for (const line of lines) files.set(line.file, [...(files.get(line.file) ?? []), line]);
  return files;
}

function byPassage(lines: readonly InkLine[]): ReadonlyMap<string, readonly InkLine[]> {
  const passages = new Map<string, InkLine[]>();
  for (const line of lines) {
    const key = `${line.file} ${line.knot} ${line.stitch}`;
    passages.set(key, [...(passages.get(key) ?? []), line]);
  }
  return passages;
}

/** Narration only, passage by passage: a choice is what somebody does, and is read on its own. */
function checkLix(lines: readonly InkLine[]): readonly Finding[] {
  return [...byPassage(lines).values()].flatMap((own) => {
    const narrated = own.filter((line) => line.kind !== 'choice' && !SAID.test(proseOf(line)));
    const [first, ...more] = narrated.filter((line) => proseOf(line) !== '');
    if (!first) return [];
    const prose = [first, ...more].map(proseOf);
    if (prose.reduce((sum, text) => sum + wordsIn(text), 0) < ENOUGH_WORDS) return [];
    const value = lixOf(prose);
    return value > HARDEST ? [house(at(first, SAY.lix(first.knot, value, HARDEST)))] : [];
  });
}

function checkWholeCase(lines: readonly InkLine[]): readonly Finding[] {
  return ONCE_A_CASE.flatMap((pattern): readonly Finding[] => {
    const hits = lines.flatMap((line) =>
      (proseOf(line).match(pattern) ?? []).map((word) => ({ line, word })),
    );
    const second = hits[1];
    return second ? [{ ...at(second.line, SAY.shortcutOnce(second.word, hits.length)), warning: true }] : [];
  });
}

function checkNotBut(lines: readonly InkLine[]): readonly Finding[] {
  const found: Finding[] = [];
  for (const [, own] of byFile(lines)) {
    let since = 300;
    for (const line of own) {
      const prose = proseOf(line);
      for (const [words] of prose.matchAll(NOT_BUT)) {
        if (since < 300) found.push({ ...at(line, SAY.shortcut(words.trim())), warning: true });
        since = 0;
      }
      since += wordsIn(prose);
    }
  }
  return found;
}

export function checkText(story: Story): readonly Finding[] {
  const { lines } = story;
  return [...lines.flatMap(checkLine), ...checkLix(lines), ...checkWholeCase(lines), ...checkNotBut(lines)];
}
