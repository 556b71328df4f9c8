/** Lays a run out over its quarters: one line per stock, split by layer, with decisions and changes of person on top. */
import { alternativeOf, choiceIn } from './alternatives.ts';
import { layerOf, linesFor, restFor } from './layers.ts';
import { handoversOf, succeededAt } from './people.ts';
import { hundredths, linesOf, spanOf } from './points.ts';
import type { DebriefCase, DebriefRecord, Mark, Series, Timeline } from './types.ts';

/** How much denser the later part must be read than lived before it is drawn wide. */
const DENSER = 0.35;

/** One value for each quarter, summed from the ledger: a line and its causes can never disagree. */
function seriesOf(record: DebriefRecord, stock: string): Series {
  const { first, last } = spanOf(record);
  const lines = linesOf(record, stock);
  let sum = hundredths(record.start[stock] ?? 0);
  const byQuarter = new Map<number, number>();
  for (const line of lines)
    byQuarter.set(line.quarter, (byQuarter.get(line.quarter) ?? 0) + hundredths(line.change));
  const points: { quarter: number; value: number }[] = [];
  for (let quarter = first; quarter <= last; quarter += 1) {
    sum += byQuarter.get(quarter) ?? 0;
    points.push({ quarter, value: sum / 100 });
  }
  return { stock, layer: layerOf(record.chair, stock), points };
}

/**
 * The quarter from which the run is drawn wide: where the share of passages still to be read most exceeds the share of
 * time still to be lived, at the turn of a year. A run told at an even pace is drawn at one scale.
 */
export function pivotOf(record: DebriefRecord): number {
  const { first, last } = spanOf(record);
  const total = last - first;
  if (total < 8) return first;
  let best = { quarter: first, gain: DENSER };
  for (const { quarter } of record.passages) {
    const start = quarter - (((quarter % 4) + 4) % 4);
    const read =
      record.passages.filter((passage) => passage.quarter >= start).length / record.passages.length;
    const gain = read - (last - start) / total;
    if (gain > best.gain) best = { quarter: start, gain };
  }
  return best.quarter;
}

function marksOf(record: DebriefRecord, bundle: DebriefCase): readonly Mark[] {
  const { first, last } = spanOf(record);
  const decisions = record.decisions.map((decision, index): Mark => {
    const texts = bundle.decisions?.[decision.id];
    const choice = choiceIn(decision);
    return {
      quarter: decision.quarter,
      kind: 'decision',
      number: index + 1,
      title: texts?.title ?? bundle.meetings?.[decision.id]?.title ?? decision.id,
      detail: alternativeOf(choice, texts)?.text ?? choice?.text,
      step: decision.step,
    };
  });
  const handovers = handoversOf(bundle.caseFile, first, last).map(
    ({ quarter, from, to }): Mark => ({ quarter, kind: 'handover', number: 0, title: `${from} → ${to}` }),
  );
  const own = succeededAt(record, bundle.caseFile);
  const replaced: readonly Mark[] =
    own === undefined ? [] : [{ quarter: own, kind: 'handover', number: 0, title: '' }];
  return [...handovers, ...replaced, ...decisions];
}

export function timeline(record: DebriefRecord, bundle: DebriefCase): Timeline {
  const lines = linesFor(record.chair);
  const known = new Set(Object.keys(record.start));
  const all = (stocks: readonly string[]): readonly Series[] =>
    stocks.filter((stock) => known.has(stock)).map((stock) => seriesOf(record, stock));
  return {
    ...spanOf(record),
    pivot: pivotOf(record),
    laget: all(lines.laget),
    signs: all(lines.signs),
    hidden: all(lines.hidden),
    rest: all(restFor(record.chair, [...known])),
    marks: marksOf(record, bundle),
  };
}
