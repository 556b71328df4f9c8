/** What each adviser would have said, what was said instead, and how their forecast compares with what came. */
import { STOCKS } from '../model/stocks.ts';
import type { Adviser, CaseFile } from '../story/case-file.ts';
import { firstName } from './people.ts';
import { spanOf, valueAt } from './points.ts';
import type { DebriefRecord, DecisionRecord } from './types.ts';

export interface AdviserThen {
  readonly id: string;
  readonly name: string;
  readonly title?: string;
  readonly says: string;
  readonly interest?: string;
  /** How it was put to the reader; undefined when the adviser was never asked. */
  readonly told?: 'candid' | 'hedged' | 'pleasing';
  /** The line the reader got, when it was not the candid one. */
  readonly toldText?: string;
  readonly stock: string;
  readonly way: 'up' | 'down';
  /** now, soon or late */
  readonly when: string;
  /** low, middle or high */
  readonly sure: string;
  /** Whether the reader took a way that the forecast was about. */
  readonly tested: boolean;
  readonly outcome: Outcome;
}

export interface Outcome {
  readonly before: number;
  readonly after: number;
  /** The quarter the second value is from. */
  readonly quarter: number;
  readonly moved: 'up' | 'down' | 'still';
  readonly asSaid: boolean;
}

/** Quarters after which a forecast is compared. */
const WAIT: Readonly<Record<string, number>> = { now: 0, soon: 2, late: 8 };
/** Points within which a stock stood still. */
const STILL = 2;

function plain(text: string): string {
  return text.replaceAll(/[\s–—-]+/g, ' ').trim();
}

function wasSaid(record: DebriefRecord, step: number, text: string | undefined): boolean {
  if (text === undefined || text === '') return false;
  const wanted = plain(text);
  return record.passages
    .slice(0, step + 1)
    .some((passage) => passage.lines.some((line) => plain(line.text).includes(wanted)));
}

function outcomeOf(
  record: DebriefRecord,
  decision: DecisionRecord,
  adviser: Pick<Adviser, 'stock' | 'way' | 'when'>,
): Outcome {
  const quarter = Math.min(decision.quarter + (WAIT[adviser.when] ?? 2), spanOf(record).last);
  const before = decision.stocks[adviser.stock] ?? valueAt(record, adviser.stock, decision.quarter - 1);
  const after = valueAt(record, adviser.stock, quarter);
  const moved = after - before > STILL ? 'up' : before - after > STILL ? 'down' : 'still';
  return { before, after, quarter, moved, asSaid: moved === adviser.way };
}

/** Something good is foretold of the way one leans to, something bad of the way one leans from. */
function wasTested(adviser: Adviser, chosen: string | undefined): boolean {
  const good = STOCKS.find(({ id }) => id === adviser.stock)?.good;
  const warns = good !== undefined && good !== 'neither' && good !== adviser.way;
  const about = warns ? (adviser.leansFrom ?? adviser.leansTo) : adviser.leansTo;
  return about === undefined || about === chosen;
}

export function adviserThen(
  record: DebriefRecord,
  decision: DecisionRecord,
  adviser: Adviser,
  texts: CaseFile | undefined,
  chosen: string | undefined,
): AdviserThen {
  const member = texts?.cast[adviser.person];
  const said = (text: string | undefined): boolean => wasSaid(record, decision.step, text);
  const told = said(adviser.says)
    ? 'candid'
    : said(adviser.hedges)
      ? 'hedged'
      : said(adviser.pleases)
        ? 'pleasing'
        : undefined;
  return {
    id: adviser.id,
    name: member === undefined ? adviser.person : firstName(member),
    title: member?.title,
    says: adviser.says,
    interest: adviser.interest,
    told,
    toldText: told === 'hedged' ? adviser.hedges : told === 'pleasing' ? adviser.pleases : undefined,
    stock: adviser.stock,
    way: adviser.way,
    when: adviser.when,
    sure: adviser.sure,
    tested: wasTested(adviser, chosen),
    outcome: outcomeOf(record, decision, adviser),
  };
}
