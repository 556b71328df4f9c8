/** Which stocks the room's spreads show: what the game showed, and what it did not. */
import { linesFor } from '../../debrief/layers.ts';

export function shownStocks(chair: string): readonly string[] {
  const { laget, signs } = linesFor(chair);
  return [...laget, ...signs];
}

export function hiddenStocks(chair: string): readonly string[] {
  return [...linesFor(chair).hidden, 'crossPartyTrust', 'accountability', 'capacity', 'turnoverRisk'];
}
