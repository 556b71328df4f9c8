/** A page may hold several scenes, one after another; the picture shows the last, from where time or place last changed. */
import type { Passage } from '../run/view.ts';
import type { Line } from '../story/passage.ts';

/** At least one line, unless the page has none. */
export function lastScene({ lines }: Pick<Passage, 'lines'>): readonly Line[] {
  const begins = lines.findLastIndex((line) => line.scene !== undefined);
  return lines.slice(Math.max(0, begins));
}
