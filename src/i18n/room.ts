/** The texts of the leader's page: Swedish with the page, English fetched when it is wanted. */
import { type RoomTexts, svRoom } from './sv-room.ts';
import { type RoomPlanTexts, svRoomPlan } from './sv-room-plan.ts';
import { type Language, loadTexts, type Texts } from './text.ts';

export interface RoomTongue extends RoomTexts, RoomPlanTexts {
  readonly lang: Language;
  readonly reasons: Texts['reflect']['reasons'];
}

export async function roomTexts(lang: Language): Promise<RoomTongue> {
  const { reasons } = (await loadTexts(lang)).reflect;
  if (lang === 'sv') return { lang, reasons, ...svRoom, ...svRoomPlan };
  const [{ enRoom }, { enRoomPlan }] = await Promise.all([
    import('./en-room.ts'),
    import('./en-room-plan.ts'),
  ]);
  return { lang, reasons, ...enRoom, ...enRoomPlan };
}
