/** What the six dilemmas of the 2011 slides claim (C013–C061, C184). */
import type { Claim } from './claim.ts';

export const SLIDE_CLAIMS: readonly Claim[] = [];
