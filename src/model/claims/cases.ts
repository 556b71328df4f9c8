/** What the building of cases claims (C062–C069). */
import type { Claim } from './claim.ts';

export const CASE_CLAIMS: readonly Claim[] = [];
