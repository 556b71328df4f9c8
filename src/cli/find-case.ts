/** Finds the case and the chair that somebody asked for. */
import type { CaseEntry } from 'virtual:cases';
import type { CaseBundle } from '../story/case-file.ts';
import { CommandError, type Surroundings } from './command.ts';

function named<T extends { readonly id: string }>(
  list: readonly T[],
  id: string | undefined,
  what: string,
): T {
  const ids = list.map((each) => each.id).join(', ');
  if (id === undefined) throw new CommandError(`Say which ${what}: ${ids}.`);
  const found = list.find((each) => each.id === id);
  if (!found) throw new CommandError(`There is no ${what} "${id}": there is ${ids || 'none'}.`);
  return found;
}

function door(entry: CaseEntry, chair: string): Promise<CaseBundle> {
  const open = entry.doors[chair];
  if (!open) throw new CommandError(`${entry.id} cannot be played as ${chair}.`);
  return open();
}

/** The bundle of `--case` and `--chair`; each may be left out when there is only one. */
export async function findCase(
  { cases }: Surroundings,
  caseId: string | undefined,
  chairId: string | undefined,
): Promise<CaseBundle> {
  const all = await cases();
  const entry = named(all, caseId ?? (all.length === 1 ? all[0]?.id : undefined), 'case');
  const only = entry.chairs.length === 1 ? entry.chairs[0]?.id : undefined;
  return door(entry, named(entry.chairs, chairId ?? only, 'chair').id);
}
