/** Looking around: what one sees in the room, or of the person, that is pointed at; free, and only what the picture shows. */
import { filled, type TownhallTexts } from '../i18n/townhall.ts';
import { capital } from './describe.ts';
import type { Point } from './framing.ts';
import { ROOMS } from './layout.ts';
import { COMMITTEES, HOUSE_PLACES, type HousePlace } from './places.ts';
import { positionsOf } from './positions.ts';
import type { Stage } from './stage.ts';
import type { StagePerson } from './staging.ts';
import { wallsOf } from './tips.ts';

export type Seen = { readonly place: HousePlace } | { readonly person: string };

/** Half the width of a body, and from the feet to over the head, in world units. */
const BODY = { half: 20, height: 104 } as const;

function isIn(place: HousePlace, { x, y }: Point, stage: Stage): boolean {
  const room = ROOMS[place];
  const [left, right] = wallsOf(place, stage);
  return x >= left && x <= right && y >= room.y && y <= room.y + room.height;
}

/** Whoever stands nearest to the point, else the room it lies in; undefined over sky and roof. */
export function seenAt(point: Point, stage: Stage): Seen | undefined {
  if (stage.house === 'neutral') return undefined;
  const near = positionsOf(stage)
    .map((one) => ({ id: one.id, away: Math.abs(one.x - point.x), above: one.y - point.y }))
    .filter(({ away, above }) => away <= BODY.half && above >= -4 && above <= BODY.height)
    .sort((one, two) => one.away - two.away)[0];
  if (near) return { person: near.id };
  // The corridor grows into the rooms beside it, and the square begins before the house has ended.
  const order: readonly HousePlace[] = ['corridor', ...HOUSE_PLACES.filter((one) => one !== 'corridor')];
  const place = order.find((one) => isIn(one, point, stage));
  return place && { place };
}

function personText({ id, pose }: StagePerson, stage: Stage, t: TownhallTexts): string {
  return filled(t.look.poses[pose], { name: stage.names[id] ?? capital(id) });
}

/** What the room itself tells, before anybody in it is named. */
function signText(place: HousePlace, stage: Stage, t: TownhallTexts): readonly string[] {
  if (COMMITTEES.some((one) => one === place)) {
    const lit = stage.committees.lit.some((one) => one === place);
    return [lit ? t.look.committee.lit : t.look.committee.dark];
  }
  switch (place) {
    case 'corridor':
      return [t.corridorWidth[stage.corridor.width], t.corridorLight[stage.corridor.light]];
    case 'chair':
      return [t.doorChair[stage.doors.chair], ...(stage.elks === 'none' ? [] : [t.elks[stage.elks]])];
    case 'director':
      return [t.doorDirector[stage.doors.director], t.boxes[stage.boxes]];
    case 'coffee-room':
      return [t.coffee[stage.coffee]];
    case 'board-room': {
      const { seated, binders } = stage.boardRoom;
      const seats = seated < 2 ? (t.look.board[seated] ?? '') : filled(t.look.boardMore, { count: seated });
      return [seats, ...(binders > 0 ? [t.look.binders] : [])];
    }
    case 'stairs':
      return [t.look.notices[stage.square]];
    case 'square':
      return [t.square[stage.square], ...(stage.electionPosters ? [t.posters] : [])];
    default:
      return [];
  }
}

function emptyText(place: HousePlace, t: TownhallTexts): readonly string[] {
  if (place === 'chair' || place === 'director') return [t.look.emptyChair];
  if (place === 'council' || place === 'party-room') return [t.look.emptyRoom];
  if (place === 'finance' || place === 'secretary-archive' || place === 'service-desk')
    return [t.look.unknown];
  return [];
}

function roomText(place: HousePlace, stage: Stage, t: TownhallTexts): string {
  const here = stage.people.filter((one) => one.place === place).map((one) => personText(one, stage, t));
  return [...signText(place, stage, t), ...(here.length > 0 ? here : emptyText(place, t))].join(' ');
}

/** One line about what is pointed at. */
export function lookText(seen: Seen, stage: Stage, t: TownhallTexts): string {
  if ('place' in seen) return `${t.places[seen.place] ?? seen.place}. ${roomText(seen.place, stage, t)}`;
  const person = stage.people.find((one) => one.id === seen.person);
  return person ? personText(person, stage, t) : '';
}

export interface RoomInWords {
  readonly place: string;
  readonly says: string;
}

/** The whole house room by room, for whoever looks around without pointing. */
export function roomByRoom(stage: Stage, t: TownhallTexts): readonly RoomInWords[] {
  if (stage.house === 'neutral') return [];
  return HOUSE_PLACES.map((place) => ({
    place: t.places[place] ?? place,
    says: roomText(place, stage, t),
  }));
}
