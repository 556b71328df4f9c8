/** Season, year, hour and light of a passage: what the sky, the trees and the clock in the tower show. */
import type { Passage } from '../run/view.ts';

export type Season = 'winter' | 'spring' | 'summer' | 'autumn';
export type Light = 'morning' | 'day' | 'evening' | 'night';
export interface Clock {
  readonly hour: number;
  readonly minute: number;
}

const SEASONS: readonly Season[] = ['winter', 'spring', 'summer', 'autumn'];

export function seasonOf(quarter: number): Season {
  return SEASONS[((quarter % 4) + 4) % 4] ?? 'winter';
}

/** Year 1 is the story's first year. */
export function yearOf(quarter: number): number {
  return Math.floor(quarter / 4) + 1;
}

/** Elections are held in the third quarter of every fourth year. */
export function isElectionSeason(quarter: number): boolean {
  return yearOf(quarter) % 4 === 0 && seasonOf(quarter) === 'summer';
}

const HOURS: Readonly<Record<Light, Clock>> = {
  morning: { hour: 7, minute: 40 },
  day: { hour: 10, minute: 10 },
  evening: { hour: 18, minute: 30 },
  night: { hour: 21, minute: 40 },
};

const HOUR_WORDS = 'ett två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ');
const MINUTE_WORDS: Readonly<Record<string, number>> = { fem: 5, tio: 10, kvart: 15, tjugo: 20 };
const WORDS = new RegExp(
  `(?:(fem|tio|kvart|tjugo) (i|över)|(halv)|([Kk]lockan)) (${HOUR_WORDS.join('|')})(?![a-zåäö])`,
);

/** A passage of the night by its name, or a sentence that begins with an evening: "Tisdag kväll, tjugo i sju". */
const LATE = /(?:kväll|natt),? [^.!?]*$/;

/** "Tjugo i sju", "halv tre", "klockan nio": small hours are taken for the afternoon's, late ones for the evening's. */
function clockInWords(text: string, night: boolean): Clock | undefined {
  const found = WORDS.exec(text.toLowerCase());
  if (found === null) return undefined;
  const [, minutes, way, half, , named] = found;
  const spoken = HOUR_WORDS.indexOf(named ?? '') + 1;
  const late = night || LATE.test(text.slice(0, found.index).toLowerCase());
  const hour = spoken < 6 || late ? spoken + 12 : spoken;
  const minute = MINUTE_WORDS[minutes ?? ''] ?? 0;
  if (half !== undefined) return { hour: hour - 1, minute: 30 };
  return way === 'i' ? { hour: hour - 1, minute: 60 - minute } : { hour: hour % 24, minute };
}

/** A time of day that the text itself gives, such as "21.40" or "klockan 7.15". */
function clockInText(passage: Passage): Clock | undefined {
  for (const line of passage.lines) {
    const found =
      /(?:[Kk]lockan |[Kk]l\.? )(\d{1,2})[.:]([0-5]\d)\b|\b([012]\d)\.([0-5]\d)\b(?! ?(?:kr|mil|%))/.exec(
        line.text,
      );
    const hour = Number(found?.[1] ?? found?.[3] ?? Number.NaN);
    const minute = Number(found?.[2] ?? found?.[4] ?? Number.NaN);
    if (hour >= 5 && hour <= 23) return { hour, minute };
    const spoken = clockInWords(line.text, isNight(passage));
    if (spoken !== undefined) return spoken;
  }
  return undefined;
}

function lightAt(clock: Clock, season: Season): Light {
  if (clock.hour < 5) return 'night';
  const dawn = season === 'winter' ? 9 : 8;
  const dusk = season === 'winter' ? 15 : season === 'summer' ? 20 : 18;
  if (clock.hour < dawn) return 'morning';
  if (clock.hour < dusk) return 'day';
  return clock.hour < 21 ? 'evening' : 'night';
}

function isNight(passage: Passage): boolean {
  return /natt/.test(passage.id);
}

function lightByPlace(passage: Passage): Light {
  if (isNight(passage)) return 'night';
  if (/kvall|kväll/.test(passage.id)) return 'evening';
  if (/morgon/.test(passage.id)) return 'morning';
  if (passage.ending !== undefined) return 'evening';
  if (passage.place === 'council' || passage.place === 'home' || passage.place === 'village-hall')
    return 'evening';
  if (passage.mood === 'tired') return 'evening';
  if (passage.place === 'stairs' || passage.place === 'car') return 'morning';
  return 'day';
}

export function hourOf(passage: Passage): { readonly clock: Clock; readonly light: Light } {
  const season = seasonOf(passage.quarter);
  const told = clockInText(passage);
  if (told !== undefined) return { clock: told, light: lightAt(told, season) };
  const light = lightByPlace(passage);
  return { clock: HOURS[light], light };
}
