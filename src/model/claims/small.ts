/** What the report on directors in small municipalities claims (C089–C183). */
import type { Claim } from './claim.ts';
import { SMALL_CONTRACTS } from './small/contracts.ts';
import { SMALL_DEMOCRACY } from './small/democracy.ts';
import { SMALL_INSTRUCTION } from './small/instruction.ts';
import { SMALL_LEADING } from './small/leading.ts';
import { SMALL_LINE } from './small/line.ts';
import { SMALL_MONEY } from './small/money.ts';
import { SMALL_PLACE } from './small/place.ts';
import { SMALL_POLITICS } from './small/politics.ts';
import { SMALL_TOGETHER } from './small/together.ts';

export const SMALL_CLAIMS: readonly Claim[] = [
  ...SMALL_PLACE,
  ...SMALL_POLITICS,
  ...SMALL_MONEY,
  ...SMALL_LINE,
  ...SMALL_TOGETHER,
  ...SMALL_CONTRACTS,
  ...SMALL_DEMOCRACY,
  ...SMALL_LEADING,
  ...SMALL_INSTRUCTION,
];
