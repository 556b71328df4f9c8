/** Every kind of line the ledger can hold, each with what it says and the claims it comes from. */

export const RULES = {
  effect: { about: 'An act moved the stock in the quarter it was done.', claims: [] },
  'delayed-effect': { about: 'An act done earlier came back.', claims: [] },
  'found-by-court': { about: 'An appeal was upheld: what had been decided fell.', claims: ['C123'] },
  'found-by-auditors': { about: 'The auditors came upon it with the accounts.', claims: ['C128'] },
  'found-by-press': { about: 'A reporter or a resident came upon it.', claims: ['C041'] },
  'clause-fires': { about: 'An act broke a clause the two had agreed on.', claims: ['C025', 'C049'] },
  'new-person': { about: 'Somebody new holds the post and begins from the start.', claims: ['C023', 'C184'] },
  'bill-at-exit': {
    about:
      'A half of the pair left: coupling with the old chemistry and gathered knowledge are paid for, twice when forced.',
    claims: ['C023', 'C033', 'C046', 'C048'],
  },
  'mood-halves': {
    about: 'A mood lost half its strength; chemistry returned towards its base.',
    claims: ['C021'],
  },
  'first-impression': {
    about: 'Liking passed for trust, most of all in the first two years.',
    claims: ['C021', 'C038'],
  },
  'drawn-together': {
    about: 'What is talked through, the view of the whole and shared thinking drew the two together.',
    claims: ['C017', 'C024', 'C055'],
  },
  'worked-in': { about: 'Another quarter of work together that held.', claims: ['C029', 'C036'] },
  'upkeep-decay': { about: 'Nobody tended the relation for a year.', claims: ['C097'] },
  'competence-forgiven': { about: 'A mistake of competence faded.', claims: [] },
  'coupling-grows': {
    about: 'Shared years made the trust hang more on the person.',
    claims: ['C035', 'C060'],
  },
  'knowledge-gathers': {
    about: 'Another quarter in which it was not written down.',
    claims: ['C032', 'C035'],
  },
  learning: {
    about: 'Some friction taught people something; none, or too much, taught them nothing.',
    claims: ['C037', 'C076', 'C091'],
  },
  'routine-fades': { about: 'A routine nobody used faded.', claims: ['C031'] },
  'golden-yield': { about: 'The golden zone gave room for manoeuvre.', claims: ['C017', 'C036'] },
  'golden-wear': { about: 'The golden zone wore down questioning and insight.', claims: ['C037'] },
  'overgrown-debt': { about: 'The same overlap, unseen, ran up a debt.', claims: ['C018'] },
  'silence-grows': { about: 'What nobody says became more.', claims: ['C071', 'C084'] },
  leak: { about: 'What had been unspoken came out.', claims: ['C071', 'C084'] },
  vacancy: { about: 'Nobody held the post for good.', claims: ['C158'] },
  drift: { about: 'Time passed and other conditions pulled.', claims: [] },
  derived: { about: 'Read off the stocks that moved.', claims: [] },
} as const;

export type Rule = keyof typeof RULES;
