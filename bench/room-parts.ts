/** The parts of the room that the bench times. */
export { CASES } from 'virtual:cases';
export { madeUpParts, partsOf } from '../src/app/room-parts.ts';
export { RoomWork } from '../src/app/room-work.ts';
export { divisions } from '../src/debrief/room/compare.ts';
export { findCodes } from '../src/debrief/room/find-codes.ts';
export { guessTables } from '../src/debrief/room/guesses.ts';
export { decodeRun } from '../src/run/code.ts';
export { playCode } from '../src/run/coded-run.ts';
export { startRun } from '../src/run/run.ts';
export { ourModel } from '../src/story/our-model.ts';
