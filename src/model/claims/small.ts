/** What the report on directors in small municipalities claims (C089–C183). */
import type { Claim } from './claim.ts';

export const SMALL_CLAIMS: readonly Claim[] = [];
