/** How other cases had ended, looked up in the cases there are: what a page can say of what is carried over to a play. */
import type { CaseEnded } from '../i18n/holds-text.ts';
import type { CaseInfo } from './ui-model.ts';

export interface EndedCase extends CaseEnded {
  readonly caseId: string;
  readonly ending: string;
}

type Known = Pick<CaseInfo, 'id' | 'title' | 'municipality' | 'endings'>;

/** Left out are cases that are not here, and endings of an older edition. `carried`: the ending, by case. */
export function endedCases(
  carried: Readonly<Record<string, string>> = {},
  cases: readonly Known[],
): readonly EndedCase[] {
  return Object.entries(carried).flatMap(([caseId, ending]): readonly EndedCase[] => {
    const found = cases.find(({ id }) => id === caseId);
    const title = found?.endings?.[ending];
    return found === undefined || title === undefined
      ? []
      : [{ caseId, caseTitle: found.title, municipality: found.municipality ?? caseId, ending, title }];
  });
}
