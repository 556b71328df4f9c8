/** The names of everything the model measures, in the order in which the books list them. */

export const RELATIONS = [
  'chair>director',
  'director>chair',
  'opposition>director',
  'secretary>chair',
  'chair>secretary',
  'chair>opposition',
  'opposition>chair',
] as const;
export type Relation = (typeof RELATIONS)[number];

export const PARTS = ['ability', 'benevolence', 'integrity', 'tension'] as const;
export type Part = (typeof PARTS)[number];

export const PAIR = [
  'chair~director.chemistry',
  'chair~director.roleGap',
  'chair~director.coupling',
] as const;

export const MUNICIPAL = [
  'adminPower',
  'insight',
  'voice',
  'knowledgeConcentration',
  'formalisation',
  'greyZone',
  'discretion',
  'workload',
  'workload.chair',
  'boardLoad',
  'localPolicy',
  'holism',
  'economisation',
  'professionalValues',
  'legalQuality',
  'accountability',
  'citizenConfidence',
  'citizenConfidence.slow',
  'economy',
  'capacity',
  'politicisation',
  'crossPartyTrust',
  'longTerm',
  'cooperation',
  'unspokenProblems',
] as const;

export type Stock = `${Relation}.${Part}` | (typeof PAIR)[number] | (typeof MUNICIPAL)[number];
export type Trust = `${Relation}.trust`;
export type Derived = Trust | 'turnoverRisk';

export const CHEMISTRY = PAIR[0];
export const ROLE_GAP = PAIR[1];
export const COUPLING = PAIR[2];

/**
 * What a player may see while playing: the layers Läget and signs of stocks.ts, whose prose need not be loaded to play.
 */
export const SHOWN_NAMES: readonly AnyStock[] = [
  'chair~director.chemistry',
  'adminPower',
  'insight',
  'voice',
  'greyZone',
  'workload',
  'workload.chair',
  'citizenConfidence',
  'economy',
  'chair>director.trust',
  'director>chair.trust',
  'turnoverRisk',
];

/** Every stock that events and time move themselves. */
export const STOCK_NAMES: readonly Stock[] = [
  ...RELATIONS.flatMap((relation) => PARTS.map((part): Stock => `${relation}.${part}`)),
  ...PAIR,
  ...MUNICIPAL,
];

/** What is read off the others: trust in each relation, and the risk that the director leaves. */
export const DERIVED_NAMES: readonly Derived[] = [
  ...RELATIONS.map((relation): Derived => `${relation}.trust`),
  'turnoverRisk',
];

export type AnyStock = Stock | Derived;
/** Hundredths of a point, 0–10 000. */
export type Stocks = Readonly<Record<AnyStock, number>>;

const NAMES: ReadonlySet<string> = new Set<string>(STOCK_NAMES);
export const isStock = (name: string): name is Stock => NAMES.has(name);

const NAMES_OF_PARTS = Object.fromEntries(
  RELATIONS.map((relation) => [
    relation,
    Object.fromEntries(PARTS.map((part): [Part, Stock] => [part, `${relation}.${part}`])),
  ]),
) as Readonly<Record<Relation, Readonly<Record<Part, Stock>>>>;
/** The stock that is a part of a relation. Names are put together once: they are looked up at every move. */
export const partOf = (relation: Relation, part: Part): Stock => NAMES_OF_PARTS[relation][part];

/** Whose trust in whom the stock is a part of. */
const RELATION_OF: ReadonlyMap<string, Relation> = new Map(
  RELATIONS.flatMap((relation) => PARTS.map((part) => [partOf(relation, part), relation] as const)),
);
export const relationOf = (stock: Stock): Relation | undefined => RELATION_OF.get(stock);
