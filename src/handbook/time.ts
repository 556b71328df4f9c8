/** Time in words: the dates that come by themselves, how long effects wait, and what wakes those that sleep. */

import { triggerOf } from '../model/apply-act.ts';
import { CALENDAR } from '../model/calendar.ts';
import { EVENTS } from '../model/events.ts';
import type { Tongue } from './tongue.ts';

export interface DatePage {
  readonly event: string;
  readonly text: string;
  readonly date: string;
  readonly law: string;
}

export interface TriggerPage {
  readonly id: string;
  /** "när någon granskar". */
  readonly when: string;
  /** What wakes it. */
  readonly wokenBy: readonly { readonly event: string; readonly text: string }[];
}

const TRIGGERS = ['exit', 'scrutiny', 'election', 'shock'] as const;

const acts = (tongue: Tongue, which: (event: string) => boolean): TriggerPage['wokenBy'] =>
  EVENTS.filter(({ id }) => which(id)).map(({ id }) => ({
    event: id,
    text: tongue.model.eventText({ event: id, quarter: 0 }),
  }));

export const datePages = (tongue: Tongue): readonly DatePage[] =>
  CALENDAR.map(({ event, date, law }) => ({
    event,
    text: tongue.model.eventText({ event, quarter: 0 }),
    date: tongue.words.dates[event] ?? date,
    law,
  }));

export const triggerPages = (tongue: Tongue): readonly TriggerPage[] =>
  TRIGGERS.map((id) => ({
    id,
    when: tongue.words.when[id] ?? id,
    wokenBy: acts(tongue, (event) => triggerOf(event) === id),
  }));
