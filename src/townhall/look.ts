/** Looking around: what one sees in the room, or of the person, that is pointed at; free, and only what the picture shows. */
import { filled, inWords, type TownhallTexts } from '../i18n/townhall.ts';
import { coffeeText, isAsleep, squareText, strangersIn } from './company.ts';
import { nameOf, platesText, portraitsText } from './describe.ts';
import { isCouncilMeeting } from './extras.ts';
import type { Point } from './framing.ts';
import { ROOMS } from './layout.ts';
import { COMMITTEES, HOUSE_PLACES, type HousePlace } from './places.ts';
import { positionsOf } from './positions.ts';
import { isClosed, type Stage } from './stage.ts';
import type { StagePerson } from './staging.ts';
import { aroundAt, houseText, type Thing, thingAt, thingText } from './things.ts';
import { wallsOf } from './tips.ts';

export type Seen = { readonly place: HousePlace } | { readonly person: string } | { readonly thing: Thing };

/** Half the width of a body, and from the feet to over the head, in world units. */
const BODY = { half: 20, height: 104 } as const;

function isIn(place: HousePlace, { x, y }: Point, stage: Stage): boolean {
  const room = ROOMS[place];
  const [left, right] = wallsOf(place, stage);
  return x >= left && x <= right && y >= room.y && y <= room.y + room.height;
}

/** Whoever stands nearest to the point, else the thing that is drawn there, else the room it lies in, else what is around the rooms. */
export function seenAt(point: Point, stage: Stage): Seen | undefined {
  if (stage.house === 'neutral') return undefined;
  const near = positionsOf(stage)
    .map((one) => ({ id: one.id, away: Math.abs(one.x - point.x), above: one.y - point.y }))
    .filter(({ away, above }) => away <= BODY.half && above >= -4 && above <= BODY.height)
    .sort((one, two) => one.away - two.away)[0];
  if (near) return { person: near.id };
  const thing = thingAt(point, stage);
  if (thing) return { thing };
  // The corridor grows into the rooms beside it, and the square begins before the house has ended.
  const order: readonly HousePlace[] = ['corridor', ...HOUSE_PLACES.filter((one) => one !== 'corridor')];
  const place = order.find((one) => isIn(one, point, stage));
  return place ? { place } : { thing: aroundAt(point) };
}

/** How grey hair must have become to be seen, and to be all that is seen. */
const GREY = { some: 0.3, all: 0.8 } as const;

function hairText(grey: number, texts: readonly [some: string, all: string]): readonly string[] {
  return grey < GREY.some ? [] : [texts[grey < GREY.all ? 0 : 1]];
}

function personText({ id, pose }: StagePerson, stage: Stage, t: TownhallTexts): string {
  return filled(t.look.poses[pose], { name: nameOf(id, stage, t, true) });
}

/** The two at the top, when they stand in the same room. */
function areMeeting({ people, pair }: Stage): boolean {
  const [chair, director] = [pair.chair, pair.director].map(
    (id) => people.find((one) => one.id === id)?.place,
  );
  return chair !== undefined && chair === director;
}

const isOneOfTheTwo = (id: string, { pair }: Stage) => id === pair.chair || id === pair.director;

/** What the room itself tells, before anybody in it is named. */
function signText(place: HousePlace, stage: Stage, t: TownhallTexts): readonly string[] {
  if (COMMITTEES.some((one) => one === place)) {
    if (isClosed(stage, place)) return [t.look.committee.dark];
    if (isAsleep(place, stage)) return [t.asleep.room];
    return [strangersIn(place, stage) > 0 ? t.look.committee.lit : t.look.committee.lamp];
  }
  switch (place) {
    case 'corridor':
      return [t.corridorWidth[stage.corridor.width], t.corridorLight[stage.corridor.light]];
    case 'chair':
      return [t.doorChair[stage.doors.chair], ...(stage.elks === 'none' ? [] : [t.elks[stage.elks]])];
    case 'director':
      return [t.doorDirector[stage.doors.director], t.boxes[stage.boxes]];
    case 'coffee-room':
      return [coffeeText(stage, t)];
    case 'board-room': {
      const seated = strangersIn('board-room', stage);
      const seats =
        seated < 2 ? (t.look.board[seated] ?? '') : filled(t.look.boardMore, { count: inWords(seated, t) });
      return [seats, ...(stage.boardRoom.binders > 0 ? [t.look.binders] : [])];
    }
    case 'council':
      return isCouncilMeeting(stage) ? [t.look.council] : [];
    case 'stairs':
      return [t.look.notices[stage.square]];
    case 'square':
      return [squareText(stage, t), ...(stage.electionPosters ? [t.posters] : [])];
    default:
      return [];
  }
}

function emptyText(place: HousePlace, stage: Stage, t: TownhallTexts): readonly string[] {
  if (place === 'chair' || place === 'director') return [t.look.emptyChair];
  if (place === 'council' || place === 'party-room') return [t.look.emptyRoom];
  if (place === 'finance' || place === 'secretary-archive' || place === 'service-desk')
    return [isAsleep(place, stage) ? t.asleep.room : t.look.unknown];
  return [];
}

/** Whom one knows there is told first, and strangers after them. */
const PEOPLE_FIRST: readonly HousePlace[] = ['coffee-room', 'square'];

function roomText(place: HousePlace, stage: Stage, t: TownhallTexts): string {
  const here = stage.people.filter((one) => one.place === place).map((one) => personText(one, stage, t));
  const signs = signText(place, stage, t);
  const people = here.length > 0 ? here : emptyText(place, stage, t);
  return (PEOPLE_FIRST.includes(place) ? [...people, ...signs] : [...signs, ...people]).join(' ');
}

/** One line about what is pointed at. */
export function lookText(seen: Seen, stage: Stage, t: TownhallTexts): string {
  if ('thing' in seen) return thingText(seen.thing, stage, t);
  if ('place' in seen) return `${t.places[seen.place] ?? seen.place}. ${roomText(seen.place, stage, t)}`;
  const person = stage.people.find((one) => one.id === seen.person);
  if (!person) return '';
  const distance = isOneOfTheTwo(person.id, stage) && areMeeting(stage) ? [t.distance[stage.distance]] : [];
  return [personText(person, stage, t), ...hairText(person.grey, t.look.grey), ...distance].join(' ');
}

export interface RoomInWords {
  readonly place: string;
  readonly says: string;
}

/** What hangs and stands in a room beside what it says when one points at its wall. */
function furnitureText(place: HousePlace, stage: Stage, t: TownhallTexts): readonly string[] {
  if (place !== 'corridor') return [];
  return [
    platesText(stage, t),
    portraitsText(stage, t),
    ...(stage.committees.lit.length === 0 ? [t.look.stored] : []),
    ...(areMeeting(stage) ? [t.distance[stage.distance]] : []),
  ];
}

/** The whole house room by room, for whoever looks around without pointing. */
export function roomByRoom(stage: Stage, t: TownhallTexts): readonly RoomInWords[] {
  if (stage.house === 'neutral') return [];
  const rooms = HOUSE_PLACES.map((place) => ({
    place: t.places[place] ?? place,
    says: [roomText(place, stage, t), ...furnitureText(place, stage, t)].join(' '),
  }));
  const greyest = Math.max(0, ...stage.people.map(({ grey }) => grey));
  const house = [houseText(stage, t), ...hairText(greyest, t.look.greyAll)].join(' ');
  return [{ place: t.look.house, says: house }, ...rooms];
}
