/** Turns the model's ids into sentences in one language: what somebody did, what a stock is, how a rule works. */
import type { Cause, LedgerLine, Role } from '../model/act.ts';
import { fill, type Name, type Names, nameOf } from './names.ts';
import type { EventSentence } from './sv-events.ts';
import type { StockWords } from './sv-model.ts';
import type { Language } from './text.ts';

type Table<T> = Readonly<Record<string, T>>;

export interface ModelCatalogue {
  readonly language: Language;
  readonly time: string;
  readonly somethingElse: string;
  readonly events: Table<EventSentence>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly relations: Table<StockWords>;
  readonly stocks: Table<StockWords>;
  readonly regimes: Table<Table<string>>;
  readonly rules: Table<string>;
  readonly clauses: Table<string>;
  /** In which way it was done, within brackets. */
  readonly kinds: Table<string>;
}

export interface ModelWords {
  /** "Ordföranden gick förbi kommunchefen"; with names: "Emmy gick förbi dig". No full stop. */
  readonly eventText: (cause: Cause, names?: Names) => string;
  /** The same, but what time itself did is said by its rule: "De första två åren går tycke för förtroende". */
  readonly causeText: (line: Pick<LedgerLine, 'cause' | 'rule'>, names?: Names) => string;
  readonly stockText: (id: string, names?: Names) => string;
  readonly stockWords: (id: string, names?: Names) => StockWords;
  readonly ruleText: (id: string) => string;
  readonly regimeText: (region: string, state: string) => string;
  readonly roleText: (role: Role) => string;
  readonly clauseText: (clause: string) => string;
  /** Whether every text the id needs exists; for tests that loop over the model. */
  readonly has: (kind: 'event' | 'kind' | 'stock' | 'rule', id: string) => boolean;
}

/** The cause of what nobody did: a quarter passed. */
const TIME = 'time.passes';
const RELATION = /^([a-z]+)[>~]([a-z]+)\.(\w+)$/i;

export function modelWords(catalogue: ModelCatalogue): ModelWords {
  const name = (role: string, names: Names | undefined): Name => {
    const known: Table<string> = catalogue.roles;
    const given: Readonly<Partial<Record<string, Name>>> = names ?? {};
    return given[role] ?? nameOf(known[role] ?? role, catalogue.language);
  };

  function eventText(cause: Cause, names?: Names): string {
    const own = catalogue.events[`${cause.event}:${cause.kind}`];
    const row = own ?? catalogue.events[cause.event];
    if (row === undefined) return cause.event === TIME ? catalogue.time : catalogue.somethingElse;
    const by = cause.by ?? row.by;
    const to = cause.towards ?? (row.to === by ? row.by : row.to);
    const sentence = fill(row.text, name(by, names), name(to, names));
    const kind = cause.kind === undefined || own ? undefined : catalogue.kinds[cause.kind];
    const clause = cause.clause && (catalogue.clauses[cause.clause] ?? cause.clause);
    const more = [kind, clause].filter((one) => one !== undefined).join('; ');
    return more === '' ? sentence : `${sentence} (${more})`;
  }

  function stockWords(id: string, names?: Names): StockWords {
    const match = RELATION.exec(id);
    const part = match?.[3] === undefined ? undefined : catalogue.relations[match[3]];
    if (match === null || part === undefined) {
      return catalogue.stocks[id] ?? { name: id, about: '', low: '', high: '' };
    }
    const by = name(match[1] ?? '', names);
    const to = name(match[2] ?? '', names);
    // "Personkemin mellan dig och Emmy": after a preposition both take the object form.
    const pair = id.includes('~') && part.name.includes('{to}') ? { ...by, subject: by.object } : by;
    return { ...part, name: fill(part.name, pair, to) };
  }

  return {
    eventText,
    causeText: ({ cause, rule }, names) =>
      cause.event === TIME && rule !== 'derived'
        ? (catalogue.rules[rule] ?? catalogue.time).replace(/\.$/, '')
        : eventText(cause, names),
    stockWords,
    stockText: (id, names) => stockWords(id, names).name,
    ruleText: (id) => catalogue.rules[id] ?? '',
    regimeText: (region, state) => catalogue.regimes[region]?.[state] ?? state,
    roleText: (role) => catalogue.roles[role],
    clauseText: (clause) => catalogue.clauses[clause] ?? clause,
    has: (kind, id) => {
      if (kind === 'event') return catalogue.events[id] !== undefined;
      if (kind === 'kind') return catalogue.kinds[id] !== undefined;
      if (kind === 'rule') return catalogue.rules[id] !== undefined;
      return stockWords(id).about !== '';
    },
  };
}
