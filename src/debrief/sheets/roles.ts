/** The role sheet of a chair: what the person in it knows, wants and hides, and of everybody else only what can be seen. */
import type { CastMember } from '../../story/case-file.ts';
import { peopleIn } from '../../story/sheets-file.ts';
import type { SheetSource } from './source.ts';

export interface RolePerson {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly knows: readonly string[];
  readonly wants?: string;
  readonly hides?: string;
}

/** Somebody as others see them. */
export type RoleOther = Pick<CastMember, 'name' | 'title' | 'object' | 'speech'>;

export interface Role {
  readonly chair: string;
  readonly chairTitle: string;
  /** One after the other, when the chair changes hands. */
  readonly people: readonly RolePerson[];
  readonly others: readonly RoleOther[];
}

/** Undefined for a chair that the case does not have. */
export function roleOf(source: SheetSource, chair: string): Role | undefined {
  const { caseFile, sheets } = source;
  const { cast } = caseFile;
  const found = caseFile.chairs[chair];
  if (!found) return undefined;
  const own = peopleIn(chair, caseFile);
  return {
    chair,
    chairTitle: found.title,
    people: own.flatMap((id) => {
      const person = cast[id];
      if (!person) return [];
      const { name, title, wants, hides } = person;
      const knows = sheets?.knows[id] ?? [];
      return [{ id, name, title, knows, ...(wants ? { wants } : {}), ...(hides ? { hides } : {}) }];
    }),
    others: Object.entries(cast)
      .filter(([id]) => !own.includes(id))
      .map(([, { name, title, object, speech }]) => ({
        name,
        title,
        ...(object ? { object } : {}),
        ...(speech ? { speech } : {}),
      })),
  };
}
