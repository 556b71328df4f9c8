/** Fetches what a play needs, each part in a file of its own and all of them at once. */
import { CASES, type CaseEntry } from 'virtual:cases';
import { caseNumber } from '../run/case-numbers.ts';
import type { Journal, JournalStep } from '../run/journal.ts';
import type { Run } from '../run/run.ts';
import type { CaseBundle } from '../story/case-file.ts';
import { warmUp } from './warm-up.ts';

/** Largest foreign story that is read, in characters: a hundred times a long one. */
const MOST_CHARACTERS = 40_000_000;

/** In the order they were written, which is that of the run codes: the first is the one to begin with. */
export const OUR_CASES: readonly CaseEntry[] = [...CASES].sort(
  (a, b) => (caseNumber(a.id) ?? Number.MAX_SAFE_INTEGER) - (caseNumber(b.id) ?? Number.MAX_SAFE_INTEGER),
);

let warm = false;

/** For stories that nobody here has tried. */
const clock = () => performance.now();

export function entryOf(caseId: string): CaseEntry | undefined {
  return OUR_CASES.find((each) => each.id === caseId);
}

/** What the run will say of what is carried over to it, before the run is there. */
export function heardOf(caseId: string, carried: Journal['carried'] = {}): Pick<Journal, 'carried'> {
  const asked = entryOf(caseId)?.elsewhere ?? [];
  const heard = Object.entries(carried).filter(([other]) => asked.includes(other));
  return heard.length > 0 ? { carried: Object.fromEntries(heard) } : {};
}

/** A run of one of our cases, as far as the steps lead; of what is carried over only what the case asks about. Throws when a part cannot be fetched, ReplayMismatch when they do not fit. */
export async function openCase(
  entry: CaseEntry,
  chair: string,
  seed: number,
  steps: readonly JournalStep[] = [],
  { others, carried }: Pick<Journal, 'others' | 'carried'> = {},
): Promise<Run> {
  const door = entry.doors[chair];
  if (!door) throw new RangeError(`${entry.id} has no chair "${chair}".`);
  const [{ startRun }, { ourModel }, { madeMoves }, { carriedInto }, bundle] = await Promise.all([
    import('../run/run.ts'),
    import('../story/our-model.ts'),
    import('../story/across.ts'),
    import('../story/elsewhere.ts'),
    door(),
  ]);
  if (!warm) {
    warm = true;
    warmUp(ourModel);
  }
  const from = carried ? { ...bundle, carried: carriedInto(bundle, carried) } : bundle;
  return startRun(from, seed, ourModel, steps, undefined, madeMoves(others));
}

/** A case that the reader brought; our model is fetched only when it speaks to it. */
export async function openOwn(bundle: CaseBundle, seed: number): Promise<Run> {
  const [{ startRun }, model] = await Promise.all([
    import('../run/run.ts'),
    bundle.caseFile ? import('../story/our-model.ts') : undefined,
  ]);
  return startRun(bundle, seed, model?.ourModel, [], clock);
}

/**
 * A compiled Ink story that knows nothing of our model, from a file on this site: `/?story=some/story.ink.json`.
 * Throws when the address leads elsewhere, or when what lies there is no compiled story.
 */
export async function openForeign(path: string, seed: number): Promise<Run> {
  const address = new URL(path, location.href);
  if (address.origin !== location.origin) throw new RangeError(`${path} lies on another site.`);
  const [{ startRun }, text] = await Promise.all([
    import('../run/run.ts'),
    fetch(address).then((answer) => {
      if (!answer.ok) throw new RangeError(`${path} cannot be fetched (${answer.status}).`);
      return answer.text();
    }),
  ]);
  if (text.length > MOST_CHARACTERS) throw new RangeError(`${path} is too large to be a story.`);
  const compiled = JSON.parse(text.replace(/^\uFEFF/, '')) as { inkVersion?: number };
  if (typeof compiled.inkVersion !== 'number') throw new RangeError(`${path} is no compiled Ink story.`);
  const id =
    address.pathname
      .split('/')
      .at(-1)
      ?.replace(/\.(ink\.)?json$/, '') ?? 'story';
  const bundle: CaseBundle = { id, chair: 'reader', compiled, version: `foreign-${text.length}` };
  return startRun(bundle, seed, undefined, [], clock);
}
