/** Who the people of a case are in a given quarter, as views name and draw them. */
import type { CaseFile, CastMember } from '../story/case-file.ts';
import type { Passage } from '../story/passage.ts';
import { quarterFrom } from '../story/quarter.ts';
import type { PersonView } from './view.ts';

function holdsRole(member: CastMember, quarter: number): boolean {
  if (member.from && quarter < quarterFrom(member.from)) return false;
  return !(member.until && quarter >= quarterFrom(member.until));
}

/** By person id; whoever does not hold their post in that quarter has no role. */
export function castAt(
  caseFile: Pick<CaseFile, 'cast'> | undefined,
  quarter: number,
): Readonly<Record<string, PersonView>> {
  return Object.fromEntries(
    Object.entries(caseFile?.cast ?? {}).map(([id, member]) => [
      id,
      {
        id,
        name: member.name,
        title: member.title,
        figure: member.figure ?? id,
        ...(member.home ? { home: member.home } : {}),
        ...(member.role && holdsRole(member, quarter) ? { role: member.role } : {}),
      },
    ]),
  );
}

/** Whether somebody who holds this role at some time is there in a passage. */
export function isRolePresent(
  role: string,
  { people }: Pick<Passage, 'people'>,
  caseFile: Pick<CaseFile, 'cast'> | undefined,
): boolean {
  return people.some((id) => caseFile?.cast[id]?.role === role);
}
