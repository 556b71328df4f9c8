/** Everything the debrief's pages read, worked out once: the run laid out, the case, the words and who is who. */
import { type DecisionThen, decisionsThen } from '../../debrief/decisions.ts';
import { type Ended, ended } from '../../debrief/ending.ts';
import { type Envelopes, envelopes } from '../../debrief/envelope.ts';
import { isPersonal } from '../../debrief/layers.ts';
import { firstName, holderOf, leftAt, type Who, whoDid, whoThroughout } from '../../debrief/people.ts';
import { timeline } from '../../debrief/timeline.ts';
import type { DebriefCase, DebriefRecord, Series, Timeline } from '../../debrief/types.ts';
import { type Name, type Names, nameOf, YOU } from '../../i18n/names.ts';
import type { StockWords } from '../../i18n/sv-model.ts';
import type { Language } from '../../i18n/text.ts';
import type { LedgerLine } from '../../model/act.ts';
import type { Tongue } from './tongue.ts';

export interface Book extends Tongue {
  readonly record: DebriefRecord;
  readonly bundle: DebriefCase;
  readonly line: Timeline;
  readonly decisions: readonly DecisionThen[];
  readonly end: Ended;
  readonly envelopes: Envelopes;
  /** Every line there is, by stock. */
  readonly series: ReadonlyMap<string, Series>;
  /** A stock in words: "Hur mycket du litar på Emmy", or "på ordföranden" when that post changed hands. */
  readonly stock: (id: string) => StockWords;
  /** Whom a line about persons was about in that quarter; undefined for other lines and when it was the same person throughout. */
  readonly person: (stock: string, quarter: number) => string | undefined;
  /** What somebody did, with the names of those who held the posts then. */
  readonly cause: (line: Pick<LedgerLine, 'cause' | 'rule'>) => string;
}

function named(who: Who, lang: Language): Names {
  const names: Record<string, Name> = {};
  for (const [role, person] of Object.entries(who)) {
    if (person !== undefined) names[role] = person === 'you' ? YOU[lang] : nameOf(person.name, lang);
  }
  return names;
}

export function makeBook(record: DebriefRecord, bundle: DebriefCase, tongue: Tongue): Book {
  const { lang, words } = tongue;
  const drawn = timeline(record, bundle);
  const line = {
    ...drawn,
    marks: drawn.marks.map((mark) =>
      mark.title === '' ? { ...mark, title: tongue.t.chart.replaced } : mark,
    ),
  };
  const left = leftAt(record, bundle.caseFile);
  const names = named(whoThroughout(bundle.caseFile, record.chair, line.first, line.last), lang);
  return {
    record,
    bundle,
    ...tongue,
    line,
    decisions: decisionsThen(record, bundle),
    end: ended(record, bundle),
    envelopes: envelopes(record, bundle),
    series: new Map(
      [...line.laget, ...line.signs, ...line.hidden, ...line.rest].map((one) => [one.stock, one]),
    ),
    stock: (id) => words.stockWords(id, names),
    person: (stock, quarter) => {
      if (!isPersonal(stock) || !line.marks.some(({ kind }) => kind === 'handover')) return undefined;
      const other = record.chair === 'chair' ? 'director' : 'chair';
      const member = holderOf(bundle.caseFile, other, quarter);
      return member && firstName(member);
    },
    cause: (booked) =>
      words.causeText(booked, named(whoDid(bundle.caseFile, record.chair, booked.cause, left), lang)),
  };
}
