/** Offers a day some weeks from now as a file for the reader's own calendar. */
import { calendarFile } from '../debrief/calendar-file.ts';
import { offerFile } from '../saves/file.ts';

const DAY_MS = 86_400_000;
const WEEK = 7;

/** The day in the reader's own time, as `20270103`. */
function dayOf(when: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${when.getFullYear()}${two(when.getMonth() + 1)}${two(when.getDate())}`;
}

/** The moment in UTC, as `20261122T033305Z`. */
function stampOf(when: Date): string {
  return when.toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');
}

export interface ReminderTexts {
  readonly title: string;
  readonly text: string;
}

/** `now` is in milliseconds since 1970. */
export function reminderFile(
  id: string,
  now: number,
  weeks: number,
  { title, text }: ReminderTexts,
  link: string,
): string {
  const noon = new Date(now);
  // At noon no change of summer time can make it another day.
  noon.setHours(12, 0, 0, 0);
  const day = new Date(noon.getTime() + weeks * WEEK * DAY_MS);
  return calendarFile({
    uid: `${id}.follow-up@gyllene-zonen`,
    stamp: stampOf(new Date(now)),
    day: dayOf(day),
    dayAfter: dayOf(new Date(day.getTime() + DAY_MS)),
    title,
    text,
    link,
  });
}

/** False when the page may not offer files. */
export function offerReminder(name: string, file: string): boolean {
  return offerFile(name, new Blob([file], { type: 'text/calendar;charset=utf-8' })).ok;
}
