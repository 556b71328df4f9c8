/** What the six dilemmas of the 2011 slides claim (C013–C061, C184). */
import type { Claim } from './claim.ts';
import { FORMALISATION_CLAIMS } from './slides/formalisation.ts';
import { GREY_ZONE_CLAIMS } from './slides/grey-zone.ts';
import { HANDOVER_CLAIMS } from './slides/handover.ts';
import { LONG_SITTER_CLAIMS } from './slides/long-sitter.ts';
import { MAJORITY_CLAIMS } from './slides/majority.ts';
import { PAIR_CLAIMS } from './slides/pair.ts';
import { WHOLE_CLAIMS } from './slides/whole.ts';

export const SLIDE_CLAIMS: readonly Claim[] = [
  ...GREY_ZONE_CLAIMS,
  ...MAJORITY_CLAIMS,
  ...FORMALISATION_CLAIMS,
  ...LONG_SITTER_CLAIMS,
  ...PAIR_CLAIMS,
  ...HANDOVER_CLAIMS,
  ...WHOLE_CLAIMS,
];
