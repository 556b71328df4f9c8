/** Every sign of the house in every state it can be drawn in: an ordinary day where only that one thing differs. */
import { type Box, ROOMS, WORLD } from '../layout.ts';
import { COMMITTEES } from '../places.ts';
import type { Stage } from '../stage.ts';
import { ordinary } from './stages.ts';

export interface Sign {
  /** The part of the picture where the sign shows, in world units. */
  readonly region: Box;
  /** By name, in the order in which the thing grows. */
  readonly states: Readonly<Record<string, Stage>>;
}

const WHOLE: Box = { x: 0, y: 0, ...WORLD };
const SQUARE: Box = { x: 0, y: 500, width: WORLD.width, height: 220 };
const TOWER: Box = { x: 590, y: 60, width: 100, height: 100 };
const OFFICES: Box = { x: 280, y: 325, width: 720, height: 162 };
const UPSTAIRS: Box = { x: 80, y: 198, width: 1120, height: 120 };

/** A row of states: `name` of each value, and the day on which it holds. */
function row<Value>(
  values: readonly Value[],
  name: (value: Value) => string,
  day: (value: Value) => Partial<Stage>,
): Sign['states'] {
  return Object.fromEntries(values.map((value) => [name(value), { ...ordinary, ...day(value) }]));
}

/** Named so that the states keep their order: names that are whole numbers would come first. */
const steps = <Step extends number>(values: readonly Step[], day: (value: Step) => Partial<Stage>) =>
  row(values, (value) => `at ${value}`, day);

/** As the stage has it: whoever stands furthest apart has turned away, and nobody speaks warmly across a room. */
const meeting = (distance: number): Stage['people'] =>
  ordinary.people.map((one) =>
    one.place !== 'corridor' || distance < 2 ? one : { ...one, pose: distance === 4 ? 'away' : 'stand' },
  );

const FIVE = [0, 1, 2, 3, 4] as const;
const FOUR = [0, 1, 2, 3] as const;
const { corridor, doors } = ordinary;

export const everySign: Readonly<Record<string, Sign>> = {
  'corridor width': {
    region: OFFICES,
    states: steps(FIVE, (width) => ({ corridor: { ...corridor, width } })),
  },
  'corridor light': {
    region: OFFICES,
    states: row(
      ['grey', 'gold', 'murky'] as const,
      (light) => light,
      (light) => ({ corridor: { width: 3, light, glow: light === 'gold' ? 3 : 1 } }),
    ),
  },
  'golden glow': {
    region: WHOLE,
    states: steps([3, 4] as const, (glow) => ({ corridor: { width: 3, light: 'gold', glow } })),
  },
  'door of the chair': { region: OFFICES, states: steps(FOUR, (chair) => ({ doors: { ...doors, chair } })) },
  'door of the director': {
    region: OFFICES,
    states: steps(FOUR, (director) => ({ doors: { ...doors, director } })),
  },
  'distance between the two': {
    region: OFFICES,
    states: steps(FIVE, (distance) => ({ distance, people: meeting(distance) })),
  },
  'talk in the coffee room': { region: UPSTAIRS, states: steps(FIVE, (coffee) => ({ coffee })) },
  'seats in the board room': {
    region: ROOMS['board-room'],
    states: steps([0, 1, 3, 4, 6] as const, (seated) => ({ boardRoom: { seated, binders: 0 } })),
  },
  'committee rooms': {
    region: { x: 80, y: 198, width: 720, height: 290 },
    states: row(
      ['kept', 'half', 'dissolved'] as const,
      (state) => state,
      (state) => ({
        committees: { lit: COMMITTEES.slice(0, state === 'kept' ? 3 : state === 'half' ? 2 : 0) },
        boardRoom: { seated: 4, binders: state === 'kept' ? 0 : state === 'half' ? 2 : 4 },
      }),
    ),
  },
  curtains: { region: WHOLE, states: steps(FIVE, (curtains) => ({ curtains })) },
  'lean and centre of gravity': {
    region: WHOLE,
    states: steps([-2, -1, 0, 1, 2] as const, (lean) => ({ lean })),
  },
  'name plates': {
    region: OFFICES,
    states: row(
      [{ chair: 'Göte Brunnsjö', director: 'Ragnhild Tovås' }, { chair: 'Emmy Lindkvist' }, {}] as const,
      (plates) => Object.keys(plates).join(' and ') || 'none',
      (plates) => ({ plates }),
    ),
  },
  portraits: {
    region: OFFICES,
    states: steps([1, 2, 3, 4, 5, 6] as const, (portraits) => ({ portraits })),
  },
  'moving boxes': { region: OFFICES, states: steps(FOUR, (boxes) => ({ boxes })) },
  'the painting of elks': {
    region: ROOMS.chair,
    states: row(
      ['none', 'hung', 'gone'] as const,
      (elks) => elks,
      (elks) => ({ elks }),
    ),
  },
  'notice board, bill and square': { region: SQUARE, states: steps(FIVE, (square) => ({ square })) },
  'election posters': {
    region: SQUARE,
    states: row(
      [false, true],
      (posters) => (posters ? 'up' : 'down'),
      (electionPosters) => ({ electionPosters }),
    ),
  },
  season: {
    region: WHOLE,
    states: row(
      ['winter', 'spring', 'summer', 'autumn'] as const,
      (season) => season,
      (season) => ({ season }),
    ),
  },
  'light of the day': {
    region: WHOLE,
    states: row(
      [
        { light: 'morning', clock: { hour: 7, minute: 40 } },
        { light: 'day', clock: { hour: 10, minute: 10 } },
        { light: 'evening', clock: { hour: 18, minute: 30 } },
        { light: 'night', clock: { hour: 21, minute: 40 } },
      ] as const,
      ({ light }) => light,
      (hour) => hour,
    ),
  },
  clock: {
    region: TOWER,
    states: row(
      [
        { hour: 7, minute: 40 },
        { hour: 10, minute: 10 },
        { hour: 18, minute: 30 },
      ],
      ({ hour, minute }) => `${hour}.${minute}`,
      (clock) => ({ clock }),
    ),
  },
  year: { region: TOWER, states: steps([1, 6, 20], (year) => ({ year })) },
  'grey hair': {
    region: OFFICES,
    states: steps([0, 0.5, 1], (grey) => ({ people: ordinary.people.map((one) => ({ ...one, grey })) })),
  },
};
