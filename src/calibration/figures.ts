/** The published figures the model is held to, each with its source, its own error, and how it is counted here. */
import type { Figure } from './report.ts';
import { ratioOf, sumOf, type Tally } from './tally.ts';

interface Counted extends Figure {
  readonly ours: (tally: Tally) => number;
}

const SURVEY = 'Cregård & Solli, the survey of directors every fifth year, in Chefstidningen';
const SKR = 'SKR, the governing coalitions after the elections of 2014, 2018 and 2022';

const between = (from: number, to: number, tally: Tally): number => {
  let sum = 0;
  for (let since = from; since <= to; since += 1) sum += sumOf(tally, `exits.since.${since}`);
  return sum;
};

const firstYear = (tally: Tally, after: 'new' | 'same'): number =>
  ratioOf(tally, `exits.firstYear.${after}`, `staffed.firstYear.${after}`);

export const FIGURES: readonly Counted[] = [
  {
    id: 'terms-with-a-change',
    about: 'Terms with at least one change of director',
    definition: 'A change is a new permanent director; a term runs from election to election.',
    unit: 'share',
    use: 'fitted',
    published: 0.6,
    within: { from: 0.54, to: 0.66 },
    source: 'Chefstidningen: 59 % of 248 answers in 2014–18, 186 of 290 in 2010–14',
    ours: (tally) => ratioOf(tally, 'changed', 'terms'),
  },
  {
    id: 'exits-for-cooperation',
    about: 'Exits for cooperation problems with politicians',
    definition: 'Of all exits, those whose patience ran out over how the two get on.',
    unit: 'share',
    use: 'fitted',
    published: 0.37,
    within: { from: 0.31, to: 0.43 },
    source: SURVEY,
    ours: (tally) => ratioOf(tally, 'exits.cooperation', 'exits'),
  },
  {
    id: 'tenure',
    about: 'Mean tenure of directors',
    definition: 'Quarters in office divided by exits.',
    unit: 'years',
    use: 'held-out',
    published: 4.3,
    within: { from: 4, to: 4.6 },
    source: `${SURVEY}: a bit over 4 years in 2020, in one report 4½`,
    ours: (tally) => ratioOf(tally, 'staffed', 'exits') / 4,
  },
  {
    id: 'terms-with-two-changes',
    about: 'Terms with two changes of director or more',
    definition: 'Two new permanent directors or more from election to election.',
    unit: 'share',
    use: 'held-out',
    published: 0.2,
    within: { from: 0.15, to: 0.25 },
    source: 'Chefstidningen: about one in five in 2010–14, 23 % in 2014–18',
    ours: (tally) => ratioOf(tally, 'changedTwice', 'terms'),
  },
  {
    id: 'exits-in-years-1-2',
    about: 'Exits in the first two years after an election',
    definition: 'The eight quarters after the one in which the election was held, of the sixteen of a term.',
    unit: 'share',
    use: 'held-out',
    within: { from: 0.6, to: 1 },
    source: `${SURVEY}: mostly the first or second year after an election (a direction)`,
    ours: (tally) => between(1, 8, tally) / sumOf(tally, 'exits'),
  },
  {
    id: 'exits-when-the-majority-changes',
    about: 'Exits in the year after an election that moved the power, against one that did not',
    definition:
      'Exits per quarter in office, the first four quarters of the term, the one divided by the other.',
    unit: 'times',
    use: 'held-out',
    within: { from: 1 },
    source: `${SURVEY}: more common when the majority changes (a direction); the size follows from our factor`,
    ours: (tally) => firstYear(tally, 'new') / firstYear(tally, 'same'),
  },
  {
    id: 'changed-after-new-majority',
    about: 'Terms with a change of director, where the election moved the power',
    definition: 'As the first figure, of those terms only.',
    unit: 'share',
    use: 'assumption',
    source: 'No figure is published',
    ours: (tally) => ratioOf(tally, 'changed.new', 'terms.new'),
  },
  {
    id: 'changed-after-same-majority',
    about: 'Terms with a change of director, where it did not',
    definition: 'As the first figure, of those terms only.',
    unit: 'share',
    use: 'assumption',
    source: 'No figure is published',
    ours: (tally) => ratioOf(tally, 'changed.same', 'terms.same'),
  },
  {
    id: 'base',
    about: 'Exits a quarter outside the year after an election',
    definition: 'Exits per quarter in office, from the fifth quarter of the term. The proposal was 5 %.',
    unit: 'share',
    use: 'assumption',
    source: 'No figure is published; what is left of the level once the others are met',
    ours: (tally) => between(5, 16, tally) / sumOf(tally, 'staffed.later'),
  },
  {
    id: 'exits-in-13-months',
    about: 'Exits in the thirteen months after an election, of 290 municipalities',
    definition:
      'The four quarters after that of the election and a third of the fifth; the mean over elections.',
    unit: 'of 290',
    use: 'compared',
    published: 80,
    within: { from: 70, to: 90 },
    source: 'Dagens Samhälle: about 80 by October 2019, every fourth municipality',
    ours: (tally) => (290 * (between(1, 4, tally) + between(5, 5, tally) / 3)) / sumOf(tally, 'terms'),
  },
  {
    id: 'completed-spells',
    about: 'Mean length of completed spells',
    definition:
      'Directors who both came and left in the twenty years; short spells are completed more often.',
    unit: 'years',
    use: 'compared',
    source: 'No figure is published; given because it is easily mistaken for tenure',
    ours: (tally) => ratioOf(tally, 'spells.quarters', 'spells') / 4,
  },
  {
    id: 'terms-with-a-dismissal',
    about: 'Terms with an exit in which somebody was dismissed or had an agreement',
    definition:
      'Of terms with an exit, those with at least one that was no choice of the director; drawn for half of those who leave over cooperation.',
    unit: 'share',
    use: 'input',
    published: 0.26,
    within: { from: 0.2, to: 0.32 },
    source: 'Chefstidningen: 26 % of municipalities with exits in 2014–18 gave it as a reason',
    ours: (tally) => ratioOf(tally, 'left.dismissed', 'left'),
  },
  {
    id: 'yearly-mobility',
    about: 'Directors who leave in a year',
    definition: 'Exits per year in office.',
    unit: 'share',
    use: 'compared',
    published: 0.2,
    source: 'SKL via Chefstidningen, an older figure: about 20 % a year, when tenure was five years',
    ours: (tally) => (4 * sumOf(tally, 'exits')) / sumOf(tally, 'staffed'),
  },
  {
    id: 'new-majorities',
    about: 'Elections that gave a new governing coalition',
    definition: 'Drawn for each election.',
    unit: 'share',
    use: 'input',
    published: 0.394,
    within: { from: 0.369, to: 0.438 },
    source: `${SKR}: 109, 127 and 107 of 290`,
    ours: (tally) => ratioOf(tally, 'terms.new', 'terms'),
  },
  {
    id: 'minorities',
    about: 'Terms with a minority government',
    definition: 'Drawn for each term; its coalition breaks oftener.',
    unit: 'share',
    use: 'input',
    published: 0.39,
    within: { from: 0.34, to: 0.44 },
    source: 'SKR: 114 of 290 after 2022 (92 after 2014, 116 after 2018)',
    ours: (tally) => ratioOf(tally, 'minorities', 'terms'),
  },
  {
    id: 'new-chairs',
    about: 'Elections after which the chair is new',
    definition: 'Elected in the year after the election: where the power moved, and in three of ten others.',
    unit: 'share',
    use: 'input',
    published: 0.583,
    within: { from: 0.53, to: 0.64 },
    source: 'SKR: 169 of 290 after 2022',
    ours: (tally) => ratioOf(tally, 'newChairs', 'terms'),
  },
];
