/** Who sits across the table at the shared meetings: somebody who makes their own moves, or nobody, and then a written rule answers. */

/** What the other did in one round of a meeting. */
export interface OtherMove {
  readonly meeting: string;
  /** Place of the round in the meeting, from 0. */
  readonly round: number;
  readonly option: string;
}

/** A move of the other as it was told in a play; not `real` when nobody made it and the rule answered. */
export interface ToldMove extends OtherMove {
  readonly real: boolean;
}

export interface Wanted {
  readonly meeting: string;
  readonly round: number;
  /** What can be done in that round, in the order it is written. */
  readonly options: readonly string[];
  /** How many of the other's moves were told before this one. */
  readonly before: number;
}

/** It is still to be made: the play waits for it. */
export const TO_COME = Symbol('to come');

export interface Across {
  /** Undefined when nobody is there: the rule answers. */
  move(wanted: Wanted): string | typeof TO_COME | undefined;
  /** Somebody sits there now: the same moves hold however often this play goes back and on. */
  readonly live?: true;
}

/** Thrown where a play cannot go on before the other has moved. */
export class Awaited extends Error {
  readonly meeting: string;
  readonly round: number;

  constructor(meeting: string, round: number) {
    super(`The other has not yet moved in round ${round + 1} of the meeting "${meeting}".`);
    this.name = 'Awaited';
    this.meeting = meeting;
    this.round = round;
  }
}

/** Somebody who sat there once; where no move is known the rule answers. */
export function madeMoves(moves: readonly OtherMove[] | undefined): Across | undefined {
  if (!moves || moves.length === 0) return undefined;
  return {
    move: ({ meeting, round }) =>
      moves.find((each) => each.meeting === meeting && each.round === round)?.option,
  };
}

/** As a run code says it: for each move in turn 0 when the rule answered, else one more than its place among the options. */
export function placedMoves(places: readonly number[] | undefined): Across | undefined {
  if (!places || places.length === 0) return undefined;
  return { move: ({ options, before }) => options[(places[before] ?? 0) - 1] };
}
