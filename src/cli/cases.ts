/** `cases`: lists the cases that can be played, with what a median path through each is like. */

import { type Coverage, percentile } from '../workshop/coverage.ts';
import { explore } from '../workshop/exploring.ts';
import { command, optionsOf, printJson } from './command.ts';

/** Enough for a median that moves by a few per cent at most. */
const PLAYS = 25;

export const main = command(async (args, surroundings) => {
  optionsOf(args, { flags: ['json'] });
  const listed: object[] = [];
  for (const entry of await surroundings.cases()) {
    const bundles = await Promise.all(Object.values(entry.doors).map((open) => open()));
    const coverages = bundles.map((bundle) => explore(bundle, { random: PLAYS, searching: 0 }));
    const median = (of: (coverage: Coverage) => readonly number[]) =>
      Math.max(...coverages.map((coverage) => percentile(of(coverage), 0.5)));
    listed.push({
      id: entry.id,
      title: entry.title,
      chairs: entry.chairs.map(({ id }) => id),
      decisionPoints: Math.max(...bundles.map((bundle) => Object.keys(bundle.decisions ?? {}).length)),
      words: median((coverage) => coverage.words),
      minutes: entry.minutes,
    });
  }
  printJson(listed, surroundings);
  return 0;
});
