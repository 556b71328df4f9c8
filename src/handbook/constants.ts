/** The constants of the model in words, in the groups that their ids name. */
import { type Certainty, CONSTANTS } from '../model/constants.ts';
import { numberText } from './prose.ts';
import type { Tongue } from './tongue.ts';

export interface ConstantPage {
  readonly id: string;
  readonly value: string;
  readonly unit: string;
  readonly about: string;
  /** Claims, loops or a paper; may be empty. */
  readonly source: string;
  readonly certainty: Certainty;
}

export interface ConstantGroup {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly ConstantPage[];
}

const groupOf = (id: string): string => id.slice(0, id.indexOf('.'));

export function constantGroups(tongue: Tongue): readonly ConstantGroup[] {
  const { words } = tongue;
  const ids = [...new Set(CONSTANTS.map(({ id }) => groupOf(id)))];
  return ids.map((group) => ({
    id: group,
    name: words.constantGroups[group] ?? group,
    rows: CONSTANTS.filter(({ id }) => groupOf(id) === group).map((row) => ({
      id: row.id,
      value: numberText(row.value, tongue),
      unit: words.units[row.unit] ?? row.unit,
      about: words.constants[row.id] ?? row.about,
      source: row.source,
      certainty: row.certainty,
    })),
  }));
}
