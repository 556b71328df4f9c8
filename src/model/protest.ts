/** At whom a protest vote was aimed, as far as anybody can tell: the less clear who answers for what, the less it can be told (L13). */

export interface ProtestSplit {
  /** Parts of the protest in whole per cent; together a hundred. */
  readonly politics: number;
  readonly administration: number;
  /** Aimed at both as one: what nobody can take apart afterwards. */
  readonly both: number;
}

/**
 * Accountability says how much of the protest can be told apart at all; the part that can falls on politics and
 * administration as power lies between them. A proposal of the model (L13, from C043, C044 and C154), no measured share.
 * `accountability` and `adminPower` are points 0–100.
 */
export function protestSplit(accountability: number, adminPower: number): ProtestSplit {
  const clear = Math.round(Math.min(100, Math.max(0, accountability)));
  const administration = Math.round((clear * Math.min(100, Math.max(0, adminPower))) / 100);
  return { politics: clear - administration, administration, both: 100 - clear };
}
