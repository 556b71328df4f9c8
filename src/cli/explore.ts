/** `explore`: how much of a case play reaches, how often each ending comes, and how long it is. */

import { type Coverage, percentile } from '../workshop/coverage.ts';
import { explore } from '../workshop/exploring.ts';
import { MOST_SHARED } from '../workshop/journeys.ts';
import { command, optionsOf, printJson, type Surroundings, wholeNumber } from './command.ts';
import { findCase } from './find-case.ts';

function share(count: number, of: number): number {
  return of === 0 ? 0 : Math.round((1000 * count) / of) / 1000;
}

/** What opposite plays share of their words after the third key decision. */
function sharedText({ journeys }: Coverage) {
  const { pairs, median, most } = journeys.sharing();
  return { pairs, median: share(median, 1), most: share(most, 1), atMost: MOST_SHARED };
}

function printed(coverage: Coverage): object {
  const {
    passages,
    written,
    writtenPassages,
    open,
    endings,
    counted,
    words,
    steps,
    decisions,
    moves,
    runs,
    journeys,
  } = coverage;
  const unreachedPassages = [...writtenPassages].filter((id) => !passages.has(id));
  const unreachedChoices = written.filter((choice) => !open.has(choice.id)).map((choice) => choice.id);
  const spread = (numbers: readonly number[]) => ({
    p10: percentile(numbers, 0.1),
    median: percentile(numbers, 0.5),
    p90: percentile(numbers, 0.9),
  });
  return {
    passages: { reached: writtenPassages.size - unreachedPassages.length, total: writtenPassages.size },
    choices: { reached: written.length - unreachedChoices.length, total: written.length },
    endings: [...endings]
      .map(([id, count]) => ({ id, share: share(count, counted) }))
      .sort((a, b) => b.share - a.share),
    runs,
    words: spread(words),
    steps: spread(steps),
    decisions: spread(decisions),
    moves: [...moves].map(([key, count]) => {
      const [meeting, round, option] = key.split(' ');
      return { meeting, round: Number(round), option, share: share(count, counted) };
    }),
    journeys: { distinct: journeys.distinct, of: counted, partings: journeys.partings() },
    shared: sharedText(coverage),
    unreached: [...unreachedPassages, ...unreachedChoices],
    stopped: [...coverage.stops.values()],
  };
}

function toRead(coverage: Coverage, { out }: Surroundings): void {
  for (const [key, value] of Object.entries(printed(coverage))) out(`${key}: ${JSON.stringify(value)}\n`);
}

export const main = command(async (args, surroundings) => {
  const { texts, flags } = optionsOf(args, { texts: ['case', 'chair', 'runs'], flags: ['json'] });
  const bundle = await findCase(surroundings, texts.case, texts.chair);
  const random = wholeNumber(texts.runs ?? '200', 'runs', 1, 100_000);
  const coverage = explore(bundle, { random, searching: 2 * random });
  if (flags.has('json')) printJson(printed(coverage), surroundings);
  else toRead(coverage, surroundings);
  const { most } = coverage.journeys.sharing();
  if (most > MOST_SHARED)
    surroundings.err(
      `Two opposite plays share ${Math.round(100 * most)} % of their words after the third key decision; at most ${100 * MOST_SHARED} % is allowed.\n`,
    );
  return coverage.stops.size > 0 || most > MOST_SHARED ? 1 : 0;
});
