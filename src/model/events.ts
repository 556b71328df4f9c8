/** The event catalogue: everything that anybody can report that somebody did. */
import { AGREEMENT_EVENTS } from './events/agreement.ts';
import { BOARD_EVENTS, COMMITTEE_EVENTS, DELEGATION_EVENTS } from './events/board.ts';
import { CALENDAR_EVENTS } from './events/calendar.ts';
import { CHAIR_EVENTS } from './events/chair.ts';
import { COOPERATION_EVENTS } from './events/cooperation.ts';
import { DIRECTOR_EVENTS } from './events/director.ts';
import { POST_EVENTS } from './events/director-post.ts';
import { ECONOMY_EVENTS } from './events/economy.ts';
import { INTEGRITY_EVENTS } from './events/integrity.ts';
import { KNOWLEDGE_EVENTS } from './events/knowledge.ts';
import { LAW_EVENTS } from './events/law.ts';
import { MAJORITY_EVENTS } from './events/majority.ts';
import { OUTSIDE_EVENTS } from './events/outside.ts';
import { PAIR_EVENTS } from './events/pair.ts';
import type { EventRow } from './events/row.ts';
import { VOICE_EVENTS } from './events/voice.ts';

export const EVENTS: readonly EventRow[] = [
  ...PAIR_EVENTS,
  ...AGREEMENT_EVENTS,
  ...DIRECTOR_EVENTS,
  ...POST_EVENTS,
  ...CHAIR_EVENTS,
  ...BOARD_EVENTS,
  ...COMMITTEE_EVENTS,
  ...DELEGATION_EVENTS,
  ...MAJORITY_EVENTS,
  ...VOICE_EVENTS,
  ...LAW_EVENTS,
  ...INTEGRITY_EVENTS,
  ...ECONOMY_EVENTS,
  ...KNOWLEDGE_EVENTS,
  ...COOPERATION_EVENTS,
  ...OUTSIDE_EVENTS,
  ...CALENDAR_EVENTS,
];

const BY_ID: ReadonlyMap<string, EventRow> = new Map(EVENTS.map((row) => [row.id, row]));
const PLACES: ReadonlyMap<string, number> = new Map(EVENTS.map(({ id }, place) => [id, place]));
/** The place of the event in the catalogue, −1 for what is not in it. */
export const placeOf = (id: string): number => PLACES.get(id) ?? -1;
/** How many times the event has been reported, from counts in the order of the catalogue. */
export const timesOf = (counts: readonly number[], id: string): number => counts[placeOf(id)] ?? 0;

export const eventOf = (id: string): EventRow | undefined => BY_ID.get(id);

export type { EventRow };
