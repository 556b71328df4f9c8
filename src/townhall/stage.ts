/** Everything the picture of the house shows, as plain data: a pure function of the view, drawn by `hall.ts`. */
import type { View } from '../run/view.ts';
import {
  type Clock,
  hourOf,
  isElectionSeason,
  type Light,
  type Season,
  seasonToldBy,
  yearOf,
} from './calendar.ts';
import { lastScene } from './last-scene.ts';
import { marksOf, type StageMark } from './marks.ts';
import {
  COMMITTEES,
  type Committee,
  type HousePlace,
  isHousePlace,
  isOutsidePlace,
  type OutsidePlace,
} from './places.ts';
import type { HiddenSigns } from './replay.ts';
import {
  type CorridorLight,
  corridorLightOf,
  glowOf,
  type Lean,
  leanOf,
  regimeOf,
  type Step3,
  type Step4,
  signOf,
  step3,
  step4,
  turn4,
} from './signs.ts';
import { hasDirectorLeft, pairOf, peopleOf, peopleOfScene, type StagePerson } from './staging.ts';

export interface Stage {
  /** A foreign story plays in front of a house that says nothing. */
  readonly house: 'ours' | 'neutral';
  readonly season: Season;
  readonly year: number;
  readonly quarter: number;
  readonly clock: Clock;
  readonly light: Light;
  readonly corridor: { readonly width: Step4; readonly light: CorridorLight; readonly glow: Step4 };
  /** 0 closed – 3 wide open: how far each of the two trusts the other. */
  readonly doors: { readonly chair: Step3; readonly director: Step3 };
  /** 0 shoulder to shoulder – 4 as far apart as the room allows. */
  readonly distance: Step4;
  /** How many talk in the coffee room. */
  readonly coffee: Step4;
  /** Whose rooms are in use. */
  readonly committees: { readonly lit: readonly Committee[]; readonly stillIn?: Committee };
  readonly boardRoom: { readonly seated: number; readonly binders: Step4 };
  /** 0 open – 4 drawn. */
  readonly curtains: Step4;
  readonly lean: Lean;
  readonly plates: { readonly chair?: string; readonly director?: string };
  readonly portraits: number;
  /** Göte's painting in the chair's room: hanging, gone with a pale square left, or never there. */
  readonly elks: 'hung' | 'gone' | 'none';
  readonly boxes: Step3;
  /** People, notes on the board and a calm newspaper bill: the citizens' confidence. */
  readonly square: Step4;
  readonly electionPosters: boolean;
  /** Where the camera looks. */
  readonly scene: HousePlace;
  readonly outside?: {
    readonly place: OutsidePlace;
    readonly silhouette: string;
    readonly people: readonly string[];
  };
  /** Who holds the two posts, when they are among those on stage. */
  readonly pair: { readonly chair?: string; readonly director?: string };
  /** What the case calls the people it has. */
  readonly names: Readonly<Record<string, string>>;
  readonly people: readonly StagePerson[];
  readonly marks: readonly StageMark[];
  /** What nobody saw; only the debrief opens it. */
  readonly hidden?: HiddenSigns;
}

const SILHOUETTES: Readonly<Record<OutsidePlace, string>> = {
  car: 'card-car',
  home: 'card-home',
  'village-hall': 'card-village-hall',
  shop: 'card-shop',
  telephone: 'card-telephone',
};

/** A portrait is hung for each term that has passed; the wall holds six. */
export function portraitsOf(year: number): number {
  return Math.min(6, 1 + Math.floor((year - 1) / 4));
}

const SEATS_BY_VOICE: Readonly<Record<Step4, number>> = { 0: 0, 1: 1, 2: 3, 3: 4, 4: 6 };

function platesOf(view: View): Stage['plates'] {
  const [chair, director] = pairOf(view);
  return {
    ...(chair !== undefined && { chair: view.cast[chair]?.name ?? chair }),
    ...(director !== undefined &&
      !hasDirectorLeft(view) && { director: view.cast[director]?.name ?? director }),
  };
}

function holdersOf(view: View): Stage['pair'] {
  const [chair, director] = pairOf(view);
  return { ...(chair !== undefined && { chair }), ...(director !== undefined && { director }) };
}

function elksOf(view: View): Stage['elks'] {
  const chair = pairOf(view)[0];
  if (view.cast.gote === undefined || chair === undefined) return 'none';
  return chair === 'gote' ? 'hung' : 'gone';
}

function outsideOf(view: View): Pick<Stage, 'outside'> {
  const place = view.passage.place;
  if (!isOutsidePlace(place)) return {};
  return { outside: { place, silhouette: SILHOUETTES[place], people: peopleOfScene(view) } };
}

function sceneOf(view: View): HousePlace {
  const place = view.passage.place;
  if (isHousePlace(place)) return place;
  return isOutsidePlace(place) ? 'square' : 'corridor';
}

function timeOf(view: View): Pick<Stage, 'season' | 'year' | 'quarter' | 'clock' | 'light'> {
  const { quarter } = view;
  const season = seasonToldBy(view);
  return { season, year: yearOf(quarter), quarter, ...hourOf(view) };
}

/** Where half are kept it is school and care, which the law gives the most to decide; roads and leisure go up to the board. */
function litOf(committees: string | undefined): readonly Committee[] {
  if (committees === 'dissolved') return [];
  return committees === 'half' ? COMMITTEES.filter((one) => one !== 'committee-technical') : COMMITTEES;
}

/** Piles of binders in the board room, by how many committees are left. */
const BINDERS: readonly Step4[] = [4, 3, 2, 0];

/** Words by which a scene says that somebody has turned off the lamp. */
const LAMP_OFF = /i mörkret|lampan (?:är )?släckt|är lampan släckt/i;

/** A committee that is no more, and a lamp that somebody has lit there once again. */
function stillInOf(view: View, lit: readonly Committee[]): Partial<Stage['committees']> {
  const there = COMMITTEES.find((one) => one === view.passage.place && !lit.includes(one));
  const dark = lastScene(view.passage).some(({ text }) => LAMP_OFF.test(text));
  return there === undefined || dark ? {} : { stillIn: there };
}

/** A committee that is no more: dark, and its chairs stacked, but for whoever meets there once more. */
export function isClosed({ committees }: Stage, place: HousePlace): boolean {
  if (place === committees.stillIn) return false;
  return COMMITTEES.some((one) => one === place && !committees.lit.includes(one));
}

function neutralStage(view: View): Stage {
  return {
    house: 'neutral',
    season: 'summer',
    year: 1,
    quarter: 0,
    clock: { hour: 10, minute: 10 },
    light: 'day',
    corridor: { width: 1, light: 'grey', glow: 1 },
    doors: { chair: 1, director: 1 },
    distance: 2,
    coffee: 2,
    committees: { lit: COMMITTEES },
    boardRoom: { seated: 3, binders: 0 },
    curtains: 1,
    lean: 0,
    plates: {},
    portraits: 1,
    elks: 'none',
    boxes: 0,
    square: 2,
    electionPosters: false,
    scene: sceneOf(view),
    pair: {},
    names: {},
    people: [],
    marks: [],
  };
}

/** What the house shows now. Uses signs and Läget only; never throws. */
export function stageOf(view: View): Stage {
  if (!view.hasModel || view.signs === undefined) return neutralStage(view);
  const greyZone = signOf(view, 'greyZone');
  const light = corridorLightOf(regimeOf(view, 'greyZone'));
  const voice = step4(signOf(view, 'voice'));
  const distance = turn4(step4(signOf(view, 'chair~director.chemistry')));
  const lit = litOf(regimeOf(view, 'committees'));
  const director = regimeOf(view, 'director');
  const leaving = director === 'leaving';
  const time = timeOf(view);
  const people = peopleOf(view, distance === 4, leaving);
  return {
    house: 'ours',
    ...time,
    corridor: { width: step4(greyZone), light, glow: glowOf(light, greyZone) },
    doors: {
      chair: step3(signOf(view, 'chair>director.trust')),
      director: step3(signOf(view, 'director>chair.trust')),
    },
    distance,
    coffee: voice,
    committees: { lit, ...stillInOf(view, lit) },
    boardRoom: { seated: SEATS_BY_VOICE[voice], binders: BINDERS[lit.length] ?? 0 },
    curtains: turn4(step4(signOf(view, 'insight'))),
    lean: leanOf(signOf(view, 'adminPower')),
    plates: platesOf(view),
    portraits: portraitsOf(time.year),
    elks: elksOf(view),
    boxes: leaving || director === 'vacant' ? 3 : step3(signOf(view, 'turnoverRisk')),
    square: step4(signOf(view, 'citizenConfidence')),
    electionPosters: isElectionSeason(view.quarter),
    scene: sceneOf(view),
    ...outsideOf(view),
    pair: holdersOf(view),
    names: Object.fromEntries(Object.values(view.cast).map(({ id, name }) => [id, name])),
    people,
    // A choice that has been made and waits for its reason can no longer be taken.
    marks: view.status === 'reading' ? marksOf(view.passage, people) : [],
  };
}
