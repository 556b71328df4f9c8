/** Everything the model measures, with the layer it belongs to and which way is good. */
import { type AnyStock, MUNICIPAL, PARTS, RELATIONS, type Relation } from './stock-names.ts';

export type Layer = 'laget' | 'sign' | 'hidden';
export type Good = 'up' | 'down' | 'neither';

export interface StockRow {
  readonly id: AnyStock;
  readonly layer: Layer;
  readonly good: Good;
  readonly claims: readonly string[];
  /** In English, for whoever reads the model. */
  readonly about: string;
  readonly derived?: true;
}

const row = (id: AnyStock, layer: Layer, good: Good, claims: string, about: string): StockRow => ({
  id,
  layer,
  good,
  claims: claims.split(' '),
  about,
});

const nameOf = (relation: Relation): readonly [string, string] => {
  const [from = '', to = ''] = relation.split('>');
  return [`the ${from}`, `the ${to}`];
};

const PART_ABOUT = {
  ability: 'believes that it can be done by',
  benevolence: 'believes in the good will of',
  integrity: 'believes in the word of',
  tension: 'is tense about',
} as const;

const relations = RELATIONS.flatMap((relation): readonly StockRow[] => {
  const [from, to] = nameOf(relation);
  return PARTS.map((part) =>
    row(
      `${relation}.${part}`,
      'hidden',
      part === 'tension' ? 'down' : 'up',
      'C036 C097',
      `How much ${from} ${PART_ABOUT[part]} ${to}.`,
    ),
  );
});

const trusts = RELATIONS.map((relation): StockRow => {
  const [from, to] = nameOf(relation);
  const isOfThePair = relation === 'chair>director' || relation === 'director>chair';
  return {
    ...row(
      `${relation}.trust`,
      isOfThePair ? 'laget' : 'hidden',
      'up',
      'C021 C036',
      `The trust of ${from} in ${to}: the weakest part, less a quarter of the tension.`,
    ),
    derived: true,
  };
});

type Municipal = readonly [Layer, Good, string, string];
const MUNICIPAL_ROWS: Readonly<Record<(typeof MUNICIPAL)[number], Municipal>> = {
  adminPower: ['sign', 'neither', 'C034 C052', 'How much is in fact settled by officials.'],
  insight: ['sign', 'up', 'C037 C173', 'How well the elected can see what goes on.'],
  voice: ['sign', 'up', 'C037 C071', 'How freely people say what is awkward.'],
  knowledgeConcentration: ['hidden', 'down', 'C032 C035', 'How much is known by one head only.'],
  formalisation: [
    'hidden',
    'neither',
    'C024 C031',
    'How much of the working together is talked through and written.',
  ],
  greyZone: ['sign', 'neither', 'C016 C017 C018', 'How far politics and administration overlap.'],
  discretion: ['hidden', 'neither', 'C036 C103', 'The room for manoeuvre of the two.'],
  workload: ['laget', 'down', 'C126 C164', "The director's own workload."],
  'workload.chair': ['laget', 'down', 'C058', "The chair's own workload."],
  boardLoad: ['hidden', 'down', 'C058', 'How full the table of the board is.'],
  localPolicy: ['hidden', 'up', 'C046 C054', 'How far politics of its own gets done.'],
  holism: ['hidden', 'up', 'C050', 'How far the whole municipality is thought of.'],
  economisation: ['hidden', 'neither', 'C053 C056', 'How far questions are turned into economics.'],
  professionalValues: ['hidden', 'up', 'C057', "How much the profession's own values weigh."],
  legalQuality: ['hidden', 'up', 'C031 C137', 'How well decisions would stand up.'],
  accountability: ['hidden', 'up', 'C043 C044', 'How well one can tell who answers for what.'],
  citizenConfidence: ['laget', 'up', 'C041 C095', 'What residents think just now.'],
  'citizenConfidence.slow': ['hidden', 'up', 'C043', 'What residents have come to think over the years.'],
  economy: ['laget', 'up', 'C111 C112', 'The finances of the municipality.'],
  capacity: ['hidden', 'up', 'C115 C117', 'What the organisation is able to do.'],
  politicisation: ['hidden', 'down', 'C103 C155', 'How far each side reaches into what is the other’s.'],
  crossPartyTrust: ['hidden', 'up', 'C101 C103', 'How far the parties trust each other.'],
  longTerm: ['hidden', 'up', 'C029 C116', 'How far ahead one looks.'],
  cooperation: ['hidden', 'up', 'C133', 'How alive the cooperation with other municipalities is.'],
  unspokenProblems: ['hidden', 'down', 'C071 C084', 'What is wrong and has not been said.'],
};

/** In the order in which the books list them. */
export const STOCKS: readonly StockRow[] = [
  ...relations,
  row(
    'chair~director.chemistry',
    'sign',
    'neither',
    'C021 C038',
    'How the two get on: a base they were given, and a mood.',
  ),
  row('chair~director.roleGap', 'hidden', 'down', 'C024 C049', 'How differently the two read who does what.'),
  row('chair~director.coupling', 'hidden', 'down', 'C035 C049', 'How much of the trust hangs on the person.'),
  ...MUNICIPAL.map((id) => row(id, ...MUNICIPAL_ROWS[id])),
  ...trusts,
  {
    ...row('turnoverRisk', 'sign', 'down', 'C021 C064', 'The chance that the director leaves within a year.'),
    derived: true,
  },
];
