/** Who held which post when, and what they are called in a sentence as the reader's own chair sees it. */
import { type Name, type Names, nameOf, YOU } from '../i18n/names.ts';
import { quarterFrom } from '../i18n/quarter-text.ts';
import type { Language } from '../i18n/text.ts';
import type { Cause, Role } from '../model/act.ts';
import type { CaseTexts, CastMember } from './types.ts';

const NAMED: readonly Role[] = ['director', 'chair', 'secretary'];
const LEAVES = new Set(['chair.hands-over', 'chair.ousted', 'director.resigns', 'director.retires']);

function untilOf(member: CastMember): number {
  return (member.until === undefined ? undefined : quarterFrom(member.until)) ?? Number.POSITIVE_INFINITY;
}

/** The cast member who holds the role in that quarter; in the quarter of a change it is the new one. */
export function holderOf(
  texts: CaseTexts | undefined,
  role: string,
  quarter: number,
): CastMember | undefined {
  return Object.values(texts?.cast ?? {})
    .filter((member) => member.role === role && quarter < untilOf(member))
    .sort((a, b) => untilOf(a) - untilOf(b))[0];
}

export function firstName(member: CastMember): string {
  return member.name.split(' ')[0] ?? member.name;
}

/** Names for the roles that single persons hold; the reader's own chair is "du". */
export function namesAt(
  texts: CaseTexts | undefined,
  chair: string,
  quarter: number,
  language: Language = 'sv',
): Names {
  const names: Partial<Record<Role, Name>> = {};
  for (const role of NAMED) {
    const member = holderOf(texts, role, quarter);
    if (role === chair) names[role] = YOU[language];
    else if (member !== undefined) names[role] = nameOf(firstName(member), language);
  }
  return names;
}

/** Names for the sentence about a cause: who leaves a post is named as the one who held it until then. */
export function namesFor(
  texts: CaseTexts | undefined,
  chair: string,
  cause: Cause,
  language: Language = 'sv',
): Names {
  const quarter = LEAVES.has(cause.event) ? cause.quarter - 1 : cause.quarter;
  return namesAt(texts, chair, quarter, language);
}

export interface Handover {
  readonly quarter: number;
  readonly from: string;
  readonly to: string;
}

/** The quarters in which one half of the pair was exchanged within the run. */
export function handoversOf(texts: CaseTexts | undefined, first: number, last: number): readonly Handover[] {
  return ['chair', 'director'].flatMap((role) =>
    Object.values(texts?.cast ?? {}).flatMap((member) => {
      const quarter = untilOf(member);
      if (member.role !== role || quarter <= first || quarter > last) return [];
      const next = holderOf(texts, role, quarter);
      return next === undefined ? [] : [{ quarter, from: firstName(member), to: firstName(next) }];
    }),
  );
}
