/** What one did oneself at the shared meetings: the moves that whoever sits across the table is told. */
import type { OtherMove } from '../story/across.ts';
import type { Run } from './run.ts';

export interface OwnMove extends OtherMove {
  /** The step that was this move. */
  readonly step: number;
}

/** In the order they were made; the one whose outcome waits is the last. */
export function ownMoves(run: Run): readonly OwnMove[] {
  const { chair, meetings } = run.bundle;
  const made = new Map<string, number>();
  return run.chosen.flatMap((choice, step) => {
    const move = choice?.move ?? choice?.told;
    if (!move) return [];
    const { meeting, option } = move;
    const mine = meetings?.[meeting]?.rounds.flatMap(({ by }, round) => (by === chair ? [round] : [])) ?? [];
    const nth = made.get(meeting) ?? 0;
    made.set(meeting, nth + 1);
    const round = mine[nth];
    return round === undefined ? [] : [{ meeting, round, option, step }];
  });
}

/** How many of the shared meetings all these runs of one case have been told to the end. */
export function meetingsMet(runs: readonly Run[]): { readonly done: number; readonly of: number } {
  const meetings = Object.entries(runs[0]?.bundle.meetings ?? {});
  const told = runs.map((run) => [...run.theirs, ...ownMoves(run)]);
  const done = meetings.filter(([id, { rounds }]) =>
    told.every((moves) => moves.filter(({ meeting }) => meeting === id).length === rounds.length),
  );
  return { done: done.length, of: meetings.length };
}
