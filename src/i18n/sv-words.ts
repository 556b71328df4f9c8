/** The model's texts in Swedish, ready to use: `SV.eventText(cause)`, `SV.stockText(id)`, `SV.ruleText(id)`. */
import { modelWords } from './model-words.ts';
import { SV_EVENTS, SV_TIME } from './sv-events.ts';
import { SV_KINDS } from './sv-kinds.ts';
import { SV_CLAUSES, SV_REGIMES, SV_RELATIONS, SV_ROLES, SV_RULES, SV_STOCKS } from './sv-model.ts';

export const SV = modelWords({
  language: 'sv',
  time: SV_TIME,
  somethingElse: 'Något annat hände',
  events: SV_EVENTS,
  roles: SV_ROLES,
  relations: SV_RELATIONS,
  stocks: SV_STOCKS,
  regimes: SV_REGIMES,
  rules: SV_RULES,
  clauses: SV_CLAUSES,
  kinds: SV_KINDS,
});
