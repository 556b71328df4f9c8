/** What the panel on the bureaucrat claims (C070–C088). */
import type { Claim } from './claim.ts';
import { PANEL_PRESSURE } from './panel/pressure.ts';
import { PANEL_SILENCE } from './panel/silence.ts';

export const PANEL_CLAIMS: readonly Claim[] = [...PANEL_SILENCE, ...PANEL_PRESSURE];
