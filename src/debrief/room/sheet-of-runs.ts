/** All runs at choice level as a sheet (RFC 4180) and as JSON. No names, no times, no devices: a run is its number. */
import type { ToldRun } from './told-run.ts';

/** Semicolon: Excel on a Swedish computer reads no other, and everybody else is told by the header. */
const SEPARATOR = ';';
/** Without it Excel takes å for two characters. */
const BOM = '\ufeff';

const COLUMNS = [
  'run',
  'case',
  'chair',
  'seed',
  'table',
  'storyVersion',
  'ending',
  'number',
  'quarter',
  'passage',
  'decision',
  'choice',
  'place',
  'text',
  'meeting',
  'move',
  'reason',
  'prediction',
  'actual',
  'real',
  'code',
] as const;

type Cell = string | number | undefined;

/** Quoted when it must be; what a spreadsheet would take for a formula is held to be text by an apostrophe. */
function cell(value: Cell): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' && /^[=+@\t\r-]/.test(value) ? `'${value}` : String(value);
  return /["\r\n;,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function rowsOf(
  runs: readonly ToldRun[],
  texts: Readonly<Record<string, string>>,
): readonly Readonly<Record<(typeof COLUMNS)[number], Cell>>[] {
  return runs.flatMap((run, index) =>
    run.choices.map((choice) => ({
      run: index + 1,
      case: run.caseId,
      chair: run.chair,
      seed: run.seed,
      table: run.table,
      storyVersion: run.version,
      ending: run.ending,
      number: choice.number,
      quarter: choice.quarter,
      passage: choice.passage,
      decision: choice.decision,
      choice: choice.choice,
      place: choice.place,
      text: texts[choice.choice],
      meeting: choice.meeting,
      move: choice.move,
      reason: choice.reason,
      prediction: choice.prediction,
      actual: choice.actual,
      real: choice.real ? 1 : undefined,
      code: run.code,
    })),
  );
}

/** Where a run ended stands on each of its rows: whoever filters or counts by choice has it at hand. */
function stocksIn(runs: readonly ToldRun[]): readonly string[] {
  return [...new Set(runs.flatMap(({ stocks }) => Object.keys(stocks)))];
}

export function csvOf(runs: readonly ToldRun[], texts: Readonly<Record<string, string>>): string {
  const stocks = stocksIn(runs);
  const head = [...COLUMNS, ...stocks.map((stock) => `end ${stock}`)].map(cell);
  const lines = rowsOf(runs, texts).map((row) => {
    const ended = runs[Number(row.run) - 1]?.stocks ?? {};
    return [...COLUMNS.map((name) => cell(row[name])), ...stocks.map((stock) => points(ended[stock]))];
  });
  return `${BOM}${[head, ...lines].map((cells) => cells.join(SEPARATOR)).join('\r\n')}\r\n`;
}

/** Whole points: a decimal mark would be read as a date in one country and as thousands in another. */
function points(value: number | undefined): string {
  return value === undefined ? '' : String(Math.round(value));
}

export function jsonOf(runs: readonly ToldRun[], texts: Readonly<Record<string, string>>): string {
  const told = runs.map((run, index) => ({
    run: index + 1,
    case: run.caseId,
    chair: run.chair,
    seed: run.seed,
    table: run.table ?? null,
    storyVersion: run.version,
    ending: run.ending ?? null,
    code: run.code,
    choices: run.choices.map((choice) => ({ ...choice, text: texts[choice.choice] ?? null })),
    stocks: run.stocks,
  }));
  return `${JSON.stringify({ app: 'gyllene-zonen', kind: 'room', format: 1, runs: told }, undefined, 1)}\n`;
}
