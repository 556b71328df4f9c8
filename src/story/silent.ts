/** A case without its prose: the same alternatives, acts and decisions, for whoever replays hundreds of runs and reads none of them. */
import type { CaseBundle } from './case-file.ts';
import { leanTeller } from './lean-story.ts';

/** Ink's word for doing nothing: paths in a compiled story count places, so that nothing may be taken out. */
const NOTHING = 'nop';
/** The tags on lines that change what is remembered of a decision; all others are for the eye. */
const KEPT_TAG = /^\^\s*key\s*:/;

function isPrinted(item: unknown): boolean {
  return typeof item === 'string' && (item === '\n' || item === '<>' || item.startsWith('^'));
}

/** Where a line's tag ends: `at` is its "#". */
function endOfTag(list: readonly unknown[], at: number): number {
  const end = list.indexOf('/#', at);
  return end < 0 ? list.length - 1 : end;
}

function quiet(list: readonly unknown[]): readonly unknown[] {
  const result: unknown[] = [];
  // What stands between ev and /ev is counted with, or is an alternative with its tags.
  let counting = 0;
  for (let at = 0; at < list.length; at += 1) {
    const item = list[at];
    if (item === 'ev') counting += 1;
    else if (item === '/ev') counting -= 1;
    if (item === '#' && counting === 0) {
      const end = endOfTag(list, at);
      const tag = list.slice(at, end + 1);
      const kept = tag.some((part) => typeof part === 'string' && KEPT_TAG.test(part));
      for (const part of tag) result.push(kept ? part : NOTHING);
      at = end;
    } else if (counting > 0) result.push(item);
    else if (isPrinted(item)) result.push(NOTHING);
    else result.push(inside(item));
  }
  return result;
}

function inside(item: unknown): unknown {
  if (Array.isArray(item)) return quiet(item);
  if (!item || typeof item !== 'object') return item;
  return Object.fromEntries(
    Object.entries(item).map(([name, value]) => [name, Array.isArray(value) ? quiet(value) : value]),
  );
}

/** Plays as the case does, choice by choice and act by act, and prints nothing. Its version is the case's own. */
export function silent(bundle: CaseBundle): CaseBundle {
  const compiled = bundle.compiled as { readonly root?: unknown };
  if (!Array.isArray(compiled.root)) return bundle;
  const hushed = { ...compiled, root: quiet(compiled.root) };
  return { ...bundle, compiled: hushed, quicken: (story) => leanTeller(story, hushed) };
}
