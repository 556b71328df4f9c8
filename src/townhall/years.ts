/** The years between two stages, as the picture passes through them: seasons turn, the year counts up, hair turns grey. */
import { isElectionSeason, seasonOf, yearOf } from './calendar.ts';
import type { Stage } from './stage.ts';
import { portraitsOf } from './stage.ts';

/** Less than a year needs no passing: the next season says it. */
const LEAST = 4;
/** As many as can be told apart in three seconds. */
const MOST = 6;

/** One season after another, and never beyond the last quarter. */
function quartersBetween(from: number, to: number): readonly number[] {
  const count = Math.min(MOST, Math.ceil((to - from) / 2));
  const quarters = Array.from({ length: count }, (_, at) => {
    const about = from + Math.round(((to - from) * (at + 1)) / (count + 1));
    return about + ((((from + at + 1 - about) % 4) + 4) % 4);
  });
  return quarters.filter((quarter) => quarter < to);
}

/** Whole steps on the way from one sign to another; both ends are steps of the sign, so what lies between is too. */
function onTheWay<Step extends number>(from: Step, to: Step, share: number): Step {
  return Math.round(from + (to - from) * share) as Step;
}

/** People stay where one last saw them; what grows over the years grows. Empty when hardly any time has passed. */
export function yearsBetween(from: Stage, to: Stage): readonly Stage[] {
  if (to.house !== 'ours' || from.house !== 'ours' || to.quarter - from.quarter < LEAST) return [];
  const { outside: _left, ...inside } = from;
  const grey = new Map(to.people.map((person) => [person.id, person.grey]));
  return quartersBetween(from.quarter, to.quarter).map((quarter) => {
    const share = (quarter - from.quarter) / (to.quarter - from.quarter);
    const year = yearOf(quarter);
    return {
      ...inside,
      quarter,
      year,
      season: seasonOf(quarter),
      portraits: portraitsOf(year),
      electionPosters: isElectionSeason(quarter),
      corridor: { ...from.corridor, width: onTheWay(from.corridor.width, to.corridor.width, share) },
      curtains: onTheWay(from.curtains, to.curtains, share),
      coffee: onTheWay(from.coffee, to.coffee, share),
      lean: onTheWay(from.lean, to.lean, share),
      people: from.people.map((person) => {
        const then = grey.get(person.id) ?? person.grey;
        return {
          ...person,
          pose: 'stand',
          grey: Math.round((person.grey + (then - person.grey) * share) * 10) / 10,
        };
      }),
      marks: [],
    };
  });
}
