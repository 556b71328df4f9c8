/** All claims behind the model, each with the way it is tried. Nothing in play may load this. */
import { CASE_CLAIMS } from './claims/cases.ts';
import type { Claim } from './claims/claim.ts';
import { PANEL_CLAIMS } from './claims/panel.ts';
import { SECRETARY_CLAIMS } from './claims/secretary.ts';
import { SLIDE_CLAIMS } from './claims/slides.ts';
import { SMALL_CLAIMS } from './claims/small.ts';

export const CLAIMS: readonly Claim[] = [
  ...SECRETARY_CLAIMS,
  ...SLIDE_CLAIMS,
  ...CASE_CLAIMS,
  ...PANEL_CLAIMS,
  ...SMALL_CLAIMS,
].sort((one, other) => (one.id < other.id ? -1 : 1));

const BY_ID: ReadonlyMap<string, Claim> = new Map(CLAIMS.map((claim) => [claim.id, claim]));

/** Undefined for an id that is no claim. */
export const claimOf = (id: string): Claim | undefined => BY_ID.get(id);
