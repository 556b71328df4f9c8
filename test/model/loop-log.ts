/** Writes a loop as a log one can read: what was done, a table of the years, the books of a few quarters, what made the difference. */
import type { LedgerLine } from '../../src/model/act.ts';
import type { Loop } from '../../src/model/loops/loop.ts';
import { coursesOf, isSeen, type LoopCourse, measure } from '../../src/model/loops/try-loop.ts';

const MOST_LINES_OF_A_QUARTER = 5;
const MOST_ROWS = 18;
const MOST_CAUSES = 3;
/** Less than this, in points over the whole run, is left out of the sums. */
const LEAST_SUM = 1;

const signed = (points: number): string => {
  const value = Math.round(points * 10) / 10;
  return value < 0 ? `−${(-value).toFixed(1)}` : `+${value.toFixed(1)}`;
};

const causeOf = ({ cause, quarter, rule }: LedgerLine): string => {
  if (cause.event === 'time.passes') return rule;
  const earlier = cause.quarter === quarter ? '' : ` of q${cause.quarter}`;
  return rule === 'effect' || rule === 'delayed-effect'
    ? `${cause.event}${earlier}`
    : `${cause.event}${earlier}, ${rule}`;
};

/** `q5 insight −3.2 · golden-wear` */
export const writeLine = (line: LedgerLine): string =>
  `q${line.quarter} ${line.stock} ${signed(line.change)} · ${causeOf(line)}`;

/** `q1 q5 q9 pair.thinks-aloud`, or `q1–q57 every 4th` where it is many times. */
const whenOf = (quarters: readonly number[]): string => {
  const [first = 0, second = first] = quarters;
  const step = second - first;
  const even = quarters.every((quarter, index) => quarter === first + index * step);
  return quarters.length > 4 && even
    ? `q${first} to q${quarters.at(-1)}, every ${step}`
    : quarters.map((quarter) => `q${quarter}`).join(' ');
};

const deedsOf = ({ runs }: Loop): readonly string[] =>
  Object.entries(runs).map(([run, { says, start, deeds }]) => {
    const from = typeof start === 'string' ? start : JSON.stringify(start).replaceAll('"', '');
    const done = deeds.map(([quarters, act]) => {
      const { event, ...how } = typeof act === 'string' ? { event: act } : act;
      const words = [event, ...Object.values(how)].join(' ');
      return `${words} ${whenOf(quarters)}`;
    });
    return `${run}: ${says} (${[from, ...done].join('; ')})`;
  });

/** As many rows a run as a page has room for, whole years apart where there are many; always the first and the last quarter. */
const rowsOf = (until: number, runs: number): readonly number[] => {
  const least = until / (MOST_ROWS / runs - 1);
  const step = least <= 2 ? Math.ceil(least) : 4 * Math.ceil(least / 4);
  const inner = Array.from({ length: Math.ceil(until / step) }, (_, index) => index * step);
  return [...inner, until];
};

const cell = (text: string, width: number): string => text.padStart(width);

/** A column for each stock in each run, side by side; the regimes where they differ from the row before. */
const tableOf = (loop: Loop, courses: Readonly<Record<string, LoopCourse>>): readonly string[] => {
  const runs = Object.keys(courses);
  const short = (stock: string): string => stock.replace(/^(chair|director)[>~](chair|director)\./, '$1.');
  const before: Record<string, string> = {};
  const rows = rowsOf(loop.until, runs.length).flatMap((quarter) =>
    runs.map((run) => {
      const row = courses[run]?.quarters[quarter];
      const stocks = loop.stocks.map((stock) =>
        cell((row?.stocks[stock] ?? Number.NaN).toFixed(1), Math.max(6, short(stock).length + 1)),
      );
      const regimes = loop.regions.map((region) => row?.regimes[region] ?? '').join(' ');
      const news = before[run] === regimes ? '' : ` ${regimes}`;
      before[run] = regimes;
      return `${cell(`q${quarter}`, 4)} ${run.padEnd(Math.max(...runs.map(({ length }) => length)))}${stocks.join('')}${news}`;
    }),
  );
  const width = Math.max(...runs.map(({ length }) => length));
  const head = `${' '.repeat(5 + width)}${loop.stocks.map((stock) => cell(short(stock), Math.max(6, short(stock).length + 1))).join('')} ${loop.regions.join(' ')}`;
  return [head, ...rows];
};

/** What moved the stocks looked at in a few quarters of the run with: the larger moves, in the order they were booked. */
const closeUpOf = (loop: Loop, { ledger }: LoopCourse): readonly string[] =>
  loop.closeUp.flatMap((quarter) => {
    const lines = ledger.filter(
      (line) =>
        line.quarter === quarter &&
        line.rule !== 'derived' &&
        loop.stocks.some((stock) => stock === line.stock) &&
        Math.abs(line.change) >= 0.05,
    );
    const sizes = lines.map(({ change }) => Math.abs(change)).sort((one, other) => other - one);
    const least = sizes[MOST_LINES_OF_A_QUARTER - 1] ?? 0;
    return lines.filter(({ change }) => Math.abs(change) >= least).map(writeLine);
  });

/** What each stock was moved by over the whole run, the largest first: where two runs differ is where the loop turns. */
const sumsOf = (loop: Loop, run: string, { ledger }: LoopCourse): readonly string[] =>
  loop.stocks.flatMap((stock) => {
    const sums = new Map<string, number>();
    for (const line of ledger) {
      if (line.stock !== stock || line.rule === 'derived') continue;
      const by = line.cause.event === 'time.passes' ? line.rule : line.cause.event;
      sums.set(by, (sums.get(by) ?? 0) + line.change);
    }
    const told = [...sums]
      .filter(([, points]) => Math.abs(points) >= LEAST_SUM)
      .sort(([, one], [, other]) => Math.abs(other) - Math.abs(one))
      .slice(0, MOST_CAUSES);
    return told.length === 0
      ? []
      : [`${run} ${stock}: ${told.map(([by, points]) => `${by} ${signed(points)}`).join(', ')}`];
  });

const seenOf = (loop: Loop, courses: Readonly<Record<string, LoopCourse>>): readonly string[] =>
  loop.seen.map(({ says, sight }) => {
    const found = measure(courses, sight);
    const asked =
      sight.is === 'apart' || sight.is === 'charged'
        ? ` (${found.toFixed(1)}, at least ${sight.by})`
        : sight.is === 'alike'
          ? ` (${found.toFixed(1)}, at most ${sight.within})`
          : '';
    return `${isSeen(courses, sight) ? 'yes' : 'NO '} ${says}${asked}`;
  });

/** The whole log, under the seed of the golden run. */
export const writeLoop = (loop: Loop): string => {
  const courses = coursesOf(loop, loop.seed);
  const run = courses.with ?? { quarters: [], ledger: [] };
  const part = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', title, ...lines];
  return [
    `${loop.id} ${loop.name} · seed ${loop.seed}`,
    ...deedsOf(loop),
    ...part('The years:', tableOf(loop, courses)),
    ...part(`From the books (with):`, closeUpOf(loop, run)),
    ...part('All in all:', [
      ...sumsOf(loop, 'with', run),
      ...sumsOf(loop, 'without', courses.without ?? run),
    ]),
    ...part('Seen:', seenOf(loop, courses)),
    '',
  ].join('\n');
};
