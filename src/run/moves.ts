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
    if (!choice?.move) return [];
    const { meeting, option } = choice.move;
    const mine = meetings?.[meeting]?.rounds.flatMap(({ by }, round) => (by === chair ? [round] : [])) ?? [];
    const nth = made.get(meeting) ?? 0;
    made.set(meeting, nth + 1);
    const round = mine[nth];
    return round === undefined ? [] : [{ meeting, round, option, step }];
  });
}
