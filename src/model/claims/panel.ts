/** What the panel on the bureaucrat claims (C070–C088). */
import type { Claim } from './claim.ts';

export const PANEL_CLAIMS: readonly Claim[] = [];
