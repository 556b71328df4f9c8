/** The texts of the printed sheets: Swedish with the page, English fetched when it is wanted, with what the room and the claims say. */
import { type ClaimBook, claimBook } from './claim-words.ts';
import { CLAIM_SOURCES, EVIDENCE_SV } from './claims-sv.ts';
import { type RoomPlanTexts, svRoomPlan } from './sv-room-plan.ts';
import { type SheetsTexts, svSheets } from './sv-sheets.ts';
import type { Language } from './text.ts';

export interface SheetsTongue extends SheetsTexts {
  readonly lang: Language;
  readonly plan: RoomPlanTexts['plan'];
  readonly claims: ClaimBook;
  /** Letter → what it means. */
  readonly letters: Readonly<Record<string, string>>;
  /** Every source there is, in the order in which they are told. */
  readonly sources: readonly string[];
}

export async function sheetsTexts(lang: Language): Promise<SheetsTongue> {
  const claims = await claimBook(lang);
  if (lang === 'sv')
    return {
      lang,
      ...svSheets,
      plan: svRoomPlan.plan,
      claims,
      letters: EVIDENCE_SV,
      sources: Object.values(CLAIM_SOURCES),
    };
  const [{ enSheets }, { enRoomPlan }, { EVIDENCE_EN, SOURCES_EN }] = await Promise.all([
    import('./en-sheets.ts'),
    import('./en-room-plan.ts'),
    import('./claims-en.ts'),
  ]);
  return {
    lang,
    ...enSheets,
    plan: enRoomPlan.plan,
    claims,
    letters: EVIDENCE_EN,
    sources: Object.values(SOURCES_EN),
  };
}
