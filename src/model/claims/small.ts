/** What the report on directors in small municipalities claims (C089–C183). */
import type { Claim } from './claim.ts';
import { SMALL_COOPERATION } from './small-cooperation.ts';
import { SMALL_GUIDANCE } from './small-guidance.ts';
import { SMALL_RELATIONS } from './small-relations.ts';
import { SMALL_STRAINS } from './small-strains.ts';

export const SMALL_CLAIMS: readonly Claim[] = [
  ...SMALL_RELATIONS,
  ...SMALL_STRAINS,
  ...SMALL_COOPERATION,
  ...SMALL_GUIDANCE,
];
