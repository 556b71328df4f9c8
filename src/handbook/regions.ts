/** The regions of the statechart in words: each state, and what leads from it to which other. */
import { type Arrow, type Move, REGIONS, type Region } from './chart.ts';
import { GUARDS } from './guards.ts';
import { guardProse, type Prose } from './prose.ts';
import type { Tongue } from './tongue.ts';

export interface StatePage {
  readonly id: string;
  /** Short enough for a box; a hyphen in it marks where it may be broken. */
  readonly short: string;
  readonly name: string;
}

export interface ArrowPage {
  /** From 1, as in the picture. */
  readonly number: number;
  /** Undefined: from any state. */
  readonly from: string | undefined;
  readonly to: string;
  /** Any one of these is enough. */
  readonly causes: readonly Prose[];
}

export interface RegionPage {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly initial: string;
  readonly states: readonly StatePage[];
  readonly arrows: readonly ArrowPage[];
  /** The bare chart, for whoever lays it out. */
  readonly chart: Region;
}

/** What time does is no act of anybody's. */
const TIME = 'time.passes';

function moveProse({ event, guard }: Move, tongue: Tongue): Prose {
  const condition = guard === undefined ? undefined : GUARDS[guard];
  if (guard !== undefined && !condition)
    throw new RangeError(`Nobody has said what the guard "${guard}" asks.`);
  const given = condition ? guardProse(condition, tongue) : [];
  const { whenIt, quarterLater, providedThat } = tongue.words.moves;
  if (event === undefined) return [whenIt, ...given];
  const done = event === TIME ? quarterLater : tongue.model.eventText({ event, quarter: 0 });
  return given.length === 0 ? [done] : [done, providedThat, ...given];
}

const arrowPage = ({ from, to, moves }: Arrow, index: number, tongue: Tongue): ArrowPage => ({
  number: index + 1,
  from,
  to,
  causes: moves.map((move) => moveProse(move, tongue)),
});

export const regionPages = (tongue: Tongue): readonly RegionPage[] =>
  REGIONS.map((chart) => {
    const words = tongue.words.regions[chart.id];
    return {
      id: chart.id,
      name: words?.name ?? chart.id,
      about: words?.about ?? '',
      initial: chart.initial,
      states: chart.states.map((id) => ({
        id,
        short: tongue.words.states[chart.id]?.[id] ?? id,
        name: tongue.model.regimeText(chart.id, id),
      })),
      arrows: chart.arrows.map((arrow, index) => arrowPage(arrow, index, tongue)),
      chart,
    };
  });
