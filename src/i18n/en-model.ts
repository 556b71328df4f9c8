/** What the model's stocks, regimes, rules and roles are called in English, and what each stock is. */
import type { StockWords, SV_CLAUSES, SV_REGIMES, SV_ROLES } from './sv-model.ts';

function stock(name: string, about: string, low: string, high: string): StockWords {
  return { name, about, low, high };
}

export const EN_ROLES: typeof SV_ROLES = {
  director: 'the director',
  chair: 'the chair',
  secretary: 'the secretary',
  opposition: 'the opposition',
  board: 'the board',
  administration: 'the administration',
  citizens: 'the residents',
};

export const EN_RELATIONS: Readonly<Record<string, StockWords>> = {
  trust: stock(
    'Trust: {by} → {to}',
    'The weakest of three parts (able, well-meaning, keeps promises), less what chafes.',
    'none',
    'full',
  ),
  ability: stock('Seen as able: {by} → {to}', 'The first part of trust.', 'unable', 'able'),
  benevolence: stock(
    'Seen as well-meaning: {by} → {to}',
    'The second part of trust.',
    'hostile',
    'well-meaning',
  ),
  integrity: stock(
    'Seen as keeping promises: {by} → {to}',
    'The third part of trust: slow up, fast down.',
    'breaks them',
    'keeps them',
  ),
  tension: stock('What chafes: {by} → {to}', 'What pulls trust down.', 'nothing', 'much'),
  chemistry: stock(
    'Personal chemistry, {by} and {to}',
    'A base that each new pair is given by chance and keeps, and a mood that swings.',
    'at odds',
    'half sentences will do',
  ),
  roleGap: stock(
    'How differently {by} and {other} see who does what',
    'The distance between two readings of the roles.',
    'alike',
    'far apart',
  ),
  coupling: stock(
    'How much of the trust hangs on the person',
    'Grows with years together; falls when roles are talked through and written down.',
    'on the role',
    'on the person',
  ),
};

export const EN_STOCKS: Readonly<Record<string, StockWords>> = {
  adminPower: stock(
    'The power of officials',
    'How much is in practice decided in the administration.',
    'small',
    'great',
  ),
  insight: stock('Insight', 'How much those who are not involved can see.', 'none', 'full'),
  voice: stock('Room to object', 'How many dare to ask, warn and say no.', 'all silent', 'all ask'),
  knowledgeConcentration: stock(
    'Knowledge in one head',
    'How much of what was promised and meant that only one person knows. It shows when somebody leaves.',
    'many know',
    'one knows',
  ),
  formalisation: stock('What is written', 'How much of the cooperation is on paper.', 'nothing', 'all'),
  greyZone: stock('The grey zone', 'How far the two roles overlap.', 'separate rooms', 'no border left'),
  discretion: stock('Room for action', 'How freely the director can act.', 'none', 'wide'),
  workload: stock('Workload', 'How much the director carries.', 'air', 'up to the ears'),
  'workload.chair': stock('The chair’s workload', 'How much the chair carries.', 'air', 'up to the ears'),
  boardLoad: stock('The board’s load', 'How much the board has on its table.', 'air', 'up to the ears'),
  localPolicy: stock(
    'Local policy',
    'How far school, care and other matters become political questions of their own.',
    'nothing happens',
    'develops',
  ),
  holism: stock(
    'The view of the whole',
    'How far the municipality is thought of as one.',
    'silos',
    'one whole',
  ),
  economisation: stock(
    'When all becomes money',
    'How far political questions are treated as sums.',
    'politics',
    'sums',
  ),
  professionalValues: stock(
    'The profession’s own values',
    'How much expertise and ethics weigh against loyalty.',
    'light',
    'heavy',
  ),
  legalQuality: stock(
    'Legal quality',
    'Whether matters are prepared with facts, fairness and due order.',
    'does not hold',
    'holds',
  ),
  accountability: stock('Who answers for what', 'Whether one can see who decided.', 'unclear', 'clear'),
  citizenConfidence: stock(
    'The residents’ confidence',
    'What residents think now, from what they see.',
    'low',
    'high',
  ),
  'citizenConfidence.slow': stock(
    'The residents’ confidence in the long run',
    'The slow part, which follows how things are really run and decides the protest votes.',
    'low',
    'high',
  ),
  economy: stock('The economy', 'How the municipality’s finances stand.', 'weak', 'strong'),
  capacity: stock(
    'Capacity',
    'Whether there are people and skills for what must be done.',
    'missing',
    'there',
  ),
  politicisation: stock(
    'Politics in officials’ questions',
    'How far professional assessments become politics, from both sides.',
    'little',
    'much',
  ),
  crossPartyTrust: stock(
    'Trust across the aisle',
    'Whether government and opposition respect each other.',
    'none',
    'there',
  ),
  longTerm: stock('The long view', 'Whether anybody thinks beyond the term.', 'next week', 'next generation'),
  cooperation: stock(
    'Cooperation with other municipalities',
    'How much strain it takes.',
    'brittle',
    'lasting',
  ),
  unspokenProblems: stock(
    'What nobody says',
    'Problems somebody knows of and does not raise. Silence feeds them.',
    'nothing',
    'much',
  ),
  turnoverRisk: stock('The risk that the director leaves', 'How likely within a year.', 'small', 'great'),
};

export const EN_REGIMES: typeof SV_REGIMES = {
  pair: {
    forming: 'The pair is new',
    working: 'The two work well together',
    'in-harness': 'The two pull in harness',
    inHarness: 'The two pull in harness',
    entangled: 'The two cannot be told apart',
    strained: 'The cooperation is strained',
    locked: 'The cooperation is locked',
    broken: 'The cooperation is broken',
  },
  greyZone: {
    separate: 'The roles are separate',
    grey: 'The roles overlap',
    golden: 'The overlap gives both something',
    overgrown: 'Nobody sees the border any more',
  },
  majority: {
    stable: 'The majority is safe',
    contested: 'It is open who governs',
    outgoing: 'The old board sits on until the end of the year',
    newMajority: 'A new majority governs',
    settled: 'The new majority has settled in',
  },
  director: {
    inOffice: 'The director is in office',
    questioned: 'The director is questioned',
    leaving: 'The director is on the way out',
    vacant: 'The post is empty',
    acting: 'Somebody is acting',
    newInOffice: 'The director is new',
  },
  chair: {
    inOffice: 'The chair is in office',
    handingOver: 'The chair is handing over',
    newInOffice: 'The chair is new',
  },
  agreement: {
    unspoken: 'Nothing is said about the cooperation',
    talked: 'The roles have been talked about',
    paper: 'There is a paper nobody has talked about',
    agreed: 'Agreed and written',
    lived: 'The agreement is used',
  },
  committees: {
    kept: 'There are committees',
    proposed: 'The committees are in question',
    half: 'Half of the committees are left',
    dissolved: 'The committees are gone',
    reinstated: 'The committees are being rebuilt',
  },
};

export const EN_CLAUSES: typeof SV_CLAUSES = {
  'no-surprises': 'no surprises',
  'way-in': 'the way in',
  'third-chair': 'the third chair',
  'words-outward': 'words outward',
  'when-we-disagree': 'when we disagree',
  'follow-up-and-end': 'follow-up and end',
};

export const EN_RULES: Readonly<Record<string, string>> = {
  effect: 'Took effect at once.',
  'delayed-effect': 'Came back later.',
  'found-by-court': 'An appeal was upheld: the decision fell.',
  'found-by-auditors': 'The auditors found it when they went through the year.',
  'found-by-press': 'Somebody asked for the papers, and it was in the news.',
  'clause-fires': 'Went against a clause the two had agreed on.',
  'new-person': 'Somebody new holds the post and begins from the start.',
  'bill-at-exit': 'The bill when somebody leaves: what hung on the person is lost.',
  'mood-halves': 'The mood settled, as moods do.',
  'first-impression': 'In the first two years liking passes for trust.',
  'drawn-together': 'Talk, a view of the whole and shared thinking drew the two closer.',
  'worked-in': 'Another quarter that held.',
  'upkeep-decay': 'Nobody tended the relation for a year.',
  'competence-forgiven': 'A mistake of substance was forgotten in time.',
  'coupling-grows': 'Years together tied the trust to the person.',
  'knowledge-gathers': 'Another quarter in which it was not written down.',
  learning: 'What chafed a little was something to learn from; too little or too much was not.',
  'routine-fades': 'A routine nobody used wore away.',
  'golden-yield': 'The overlap gave room to act.',
  'golden-wear': 'The closeness wore on insight and on the will to ask.',
  'overgrown-debt': 'The same overlap, unseen, ran up a debt.',
  'silence-grows': 'What nobody says became more.',
  leak: 'What had been kept quiet came out.',
  vacancy: 'Nobody really held the post.',
  drift: 'Time passed, and other things pulled.',
  derived: 'Follows from the parts that changed.',
};
