/** Season, year, hour and light of a passage: what the sky, the trees and the clock in the tower show. */
import type { Passage, View } from '../run/view.ts';
import { lastScene } from './last-scene.ts';

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
  `(?:(fem|tio|kvart|tjugo) (i|över)|(halv)|([Kk]lockan)(?! (?:fem|tio) (?:i|över))) (${HOUR_WORDS.join('|')})(?![a-zåäö])`,
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

/** What somebody quotes or promises is another hour than the one that strikes. */
const QUOTED = /»[^«»]*[«»]/g;

/** A time of day that the text itself gives, such as "21.40" or "klockan 7.15". */
function clockInText(passage: Passage): Clock | undefined {
  for (const line of lastScene(passage)) {
    const text = line.text.replaceAll(QUOTED, '');
    const found =
      /(?:[Kk]lockan |[Kk]l\.? )(\d{1,2})[.:]([0-5]\d)\b|\b([012]\d)\.([0-5]\d)\b(?! ?(?:kr|mil|%))/.exec(
        text,
      );
    const hour = Number(found?.[1] ?? found?.[3] ?? Number.NaN);
    const minute = Number(found?.[2] ?? found?.[4] ?? Number.NaN);
    if (hour >= 5 && hour <= 23) return { hour, minute };
    const spoken = clockInWords(text, isNight(passage));
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

const DAYPARTS: readonly (readonly [RegExp, Light])[] = [
  [/^(?:\S+ )?(?:\S*dag(?:en)?|samma) (?:kväll|afton)/i, 'evening'],
  [/^(?:\S+ )?(?:\S*dag(?:en)?|samma) natt/i, 'night'],
  [/^(?:\S+ )?(?:\S*dag(?:en)?|samma) (?:för|efter)middag/i, 'day'],
  [/^(?:\S+ )?\S*dag(?:en)? morgon/i, 'morning'],
];

/** "Onsdag kväll." at the beginning of the scene. */
function lightInText(passage: Passage): Light | undefined {
  const begins = lastScene(passage)[0]?.text ?? '';
  return DAYPARTS.find(([words]) => words.test(begins))?.[1];
}

/** The last weeks of the year are dark and white, whatever the quarter's trees looked like. */
const MIDWINTER = /\b(?:december|lucia|advent|julafton|juldagen|nyårs)/i;

function saysMidwinter(passage: Passage): boolean {
  // Only where the scene begins: in October one may well speak of December.
  const begins = (lastScene(passage)[0]?.text ?? '').split(/[.!?]/)[0] ?? '';
  return MIDWINTER.test(begins) && !/till/.test(begins);
}

/** The season of the picture: the quarter's, unless the scene itself says, or said when it began, that the year is ending. */
export function seasonToldBy(view: Pick<View, 'passage' | 'past'>): Season {
  const season = seasonOf(view.passage.quarter);
  return season === 'autumn' && pagesOfScene(view).some(saysMidwinter) ? 'winter' : season;
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

/** Words by which a scene says that it is another day than the last one. */
const ANOTHER_DAY = /dag(?:en|ar)?\b|vecka|veckor|månad|senare|nästa|(?<!god)morgon/i;

/** True when a passage is played where and when the one before it was. */
function goesOn(passage: Passage, before: Passage): boolean {
  const [first, ...rest] = passage.lines;
  return (
    before.place === passage.place &&
    before.quarter === passage.quarter &&
    rest.every((line) => line.scene === undefined) &&
    !ANOTHER_DAY.test(first?.text ?? '')
  );
}

/** The page and those before it that belong to the same scene, the last first. */
function pagesOfScene({ passage, past }: Pick<View, 'passage' | 'past'>): readonly Passage[] {
  const pages = [passage];
  for (const { passage: before } of [...past].reverse()) {
    const now = pages.at(-1);
    if (now === undefined || !goesOn(now, before)) break;
    pages.push(before);
  }
  return pages;
}

/** The hour that the text names now, or named when this scene began a page or two ago. */
function clockTold(view: Pick<View, 'passage' | 'past'>): Clock | undefined {
  for (const page of pagesOfScene(view)) {
    const told = clockInText(page);
    if (told !== undefined) return told;
  }
  return undefined;
}

/** Clock and light of the scene that is played. */
export function hourOf(view: Pick<View, 'passage' | 'past'>): {
  readonly clock: Clock;
  readonly light: Light;
} {
  const { passage } = view;
  const told = clockTold(view);
  if (told !== undefined) return { clock: told, light: lightAt(told, seasonToldBy(view)) };
  const light = lightInText(passage) ?? lightByPlace(passage);
  return { clock: HOURS[light], light };
}
