/** How another case ended: as the reader ended it, when that is carried over to this run; else as the seed has it. */
import type { CaseBundle } from './case-file.ts';
import type { ModelPort } from './model-port.ts';
import { StoryProblem } from './problem.ts';

/** Endings that are carried over to a run, by case. A part of its journal: with the seed it settles all that is chance. */
export type Carried = Readonly<Record<string, string>>;

type Told = Pick<CaseBundle, 'caseFile' | 'chair'>;

/** What the case calls the carried ending of the other; undefined when none is carried, or none that it knows. */
function carriedWord({ caseFile }: Told, carried: Carried, caseId: string): string | undefined {
  return caseFile?.elsewhere?.[caseId]?.[carried[caseId] ?? ''];
}

/** The word for how the case `caseId` ended, of those in `elsewhere` of case.json. Throws StoryProblem for any other case. */
export function endedElsewhere(
  told: Told,
  carried: Carried,
  chance: (name: string) => ReturnType<ModelPort['draw']>,
  caseId: string,
): string {
  const words = [...new Set(Object.values(told.caseFile?.elsewhere?.[caseId] ?? {}))];
  if (words.length === 0)
    throw new StoryProblem('story-error', `How "${caseId}" ended is not in "elsewhere" of case.json.`);
  const drawn = words[Math.floor(chance(`elsewhere ${caseId}`) * words.length)] ?? '';
  return carriedWord(told, carried, caseId) ?? drawn;
}

/** In points, by stock: how the start differs after what is carried over. What the seed says of other cases moves nothing. */
export function shiftsAfter(told: Told, carried: Carried): Readonly<Record<string, number>> {
  const shifts: Record<string, number> = {};
  const after = told.caseFile?.chairs[told.chair]?.startAfter ?? {};
  for (const [caseId, byWord] of Object.entries(after))
    for (const [stock, points] of Object.entries(byWord[carriedWord(told, carried, caseId) ?? ''] ?? {}))
      shifts[stock] = (shifts[stock] ?? 0) + points;
  return shifts;
}

/** Only what this case asks about: a run is not to carry what cannot change it. */
export function carriedInto({ caseFile }: Pick<CaseBundle, 'caseFile'>, carried: Carried): Carried {
  return Object.fromEntries(
    Object.entries(carried).filter(
      ([caseId, ending]) => caseFile?.elsewhere?.[caseId]?.[ending] !== undefined,
    ),
  );
}
