/** The model's texts in English, ready to use. */
import { EN_EVENTS } from './en-events.ts';
import { EN_KINDS } from './en-kinds.ts';
import { EN_CLAUSES, EN_REGIMES, EN_RELATIONS, EN_ROLES, EN_RULES, EN_STOCKS } from './en-model.ts';
import { modelWords } from './model-words.ts';

export const EN = modelWords({
  language: 'en',
  time: 'Time passed',
  somethingElse: 'Something else happened',
  events: EN_EVENTS,
  roles: EN_ROLES,
  relations: EN_RELATIONS,
  stocks: EN_STOCKS,
  regimes: EN_REGIMES,
  rules: EN_RULES,
  clauses: EN_CLAUSES,
  kinds: EN_KINDS,
});
