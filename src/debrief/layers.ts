/** Which lines the debrief shows, in which order and behind which door, for each chair. */
import type { Layer, Timeline } from './types.ts';

export interface LineChoice {
  readonly laget: readonly string[];
  readonly signs: readonly string[];
  readonly hidden: readonly string[];
}

const CHEMISTRY = 'chair~director.chemistry';
export const COUPLING = 'chair~director.coupling';

const SIGNS = ['voice', 'insight', CHEMISTRY, 'greyZone', 'adminPower', 'turnoverRisk'] as const;

/** Signs and hidden lines shown to everybody; the other signs come on demand with the rest. */
const SHOWN_SIGNS = ['voice', 'insight', CHEMISTRY] as const;
const SHOWN_HIDDEN = ['knowledgeConcentration', COUPLING, 'unspokenProblems', 'legalQuality'] as const;

/** Relations that are the pair's own; the others would only be a long list. */
const PAIR_PREFIXES = ['chair>director.', 'director>chair.', 'chair~director.'] as const;

function trustPair(chair: string): readonly [string, string] {
  return chair === 'chair'
    ? ['chair>director.trust', 'director>chair.trust']
    : ['director>chair.trust', 'chair>director.trust'];
}

export function linesFor(chair: string): LineChoice {
  const workload = chair === 'chair' ? 'workload.chair' : 'workload';
  return {
    laget: [...trustPair(chair), 'citizenConfidence', 'economy', workload],
    signs: SHOWN_SIGNS,
    hidden: SHOWN_HIDDEN,
  };
}

/** Stocks that can be opened last, in the order the model lists them. */
export function restFor(chair: string, stocks: readonly string[]): readonly string[] {
  const { laget, signs, hidden } = linesFor(chair);
  const shown = new Set<string>([...laget, ...signs, ...hidden]);
  return stocks.filter((id) => {
    if (shown.has(id)) return false;
    if (!/[>~]/.test(id)) return true;
    return PAIR_PREFIXES.some((prefix) => id.startsWith(prefix));
  });
}

export function layerOf(chair: string, stock: string): Layer {
  if (linesFor(chair).laget.includes(stock)) return 'laget';
  return SIGNS.some((id) => id === stock) ? 'sign' : 'hidden';
}

/** When coupling is asked about: the last quarter of the pair that the run began with. */
export function couplingAsked(line: Pick<Timeline, 'marks' | 'last'>): number {
  const change = line.marks.find(({ kind }) => kind === 'handover');
  return change === undefined ? line.last : change.quarter - 1;
}

/** Whether the stock is about the persons who hold the posts, so that its line breaks when one of them is exchanged. */
export function isPersonal(stock: string): boolean {
  return /^(chair|director)[>~](chair|director)\./.test(stock);
}
