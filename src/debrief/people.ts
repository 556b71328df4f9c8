/** Who held which post when, and what they are called in a sentence as the reader's own chair sees it. */
import type { Cause, Role } from '../model/act.ts';
import type { CaseFile, CastMember } from '../story/case-file.ts';
import { quarterFrom } from '../story/quarter.ts';
import type { DebriefRecord } from './types.ts';

const NAMED: readonly Role[] = ['director', 'chair', 'secretary'];
const LEAVES = new Set(['chair.hands-over', 'chair.ousted', 'director.resigns', 'director.retires']);

/** Who is who in a sentence: a first name, or the reader. Roles left out are called by their office. */
export type Who = Readonly<Partial<Record<Role, { readonly name: string } | 'you'>>>;

function untilOf(member: CastMember): number {
  return member.until === undefined ? Number.POSITIVE_INFINITY : quarterFrom(member.until);
}

/** The cast member who holds the role in that quarter; in the quarter of a change it is the new one. */
export function holderOf(texts: CaseFile | undefined, role: string, quarter: number): CastMember | undefined {
  return Object.values(texts?.cast ?? {})
    .filter((member) => member.role === role && quarter < untilOf(member))
    .sort((a, b) => untilOf(a) - untilOf(b))[0];
}

export function firstName(member: CastMember): string {
  return member.name.split(' ')[0] ?? member.name;
}

const EXITS: Readonly<Record<string, readonly string[]>> = {
  director: ['director.resigns', 'director.retires', 'director.dismissed'],
  chair: ['chair.hands-over', 'chair.ousted'],
};
const SUCCESSORS: Readonly<Record<string, string>> = {
  director: 'director.recruited',
  chair: 'chair.elected',
};

/** The quarter in which the reader left the chair; endless when that never happened, or the reader is the successor too. */
export function leftAt(record: DebriefRecord, texts: CaseFile | undefined): number {
  if (texts?.chairs?.[record.chair]?.successor !== undefined) return Number.POSITIVE_INFINITY;
  const exits = EXITS[record.chair] ?? [];
  return record.events.find(({ act }) => exits.includes(act.event))?.quarter ?? Number.POSITIVE_INFINITY;
}

/** The quarter in which somebody else took the reader's chair. */
export function succeededAt(record: DebriefRecord, texts: CaseFile | undefined): number | undefined {
  const left = leftAt(record, texts);
  const comes = SUCCESSORS[record.chair];
  return record.events.find(({ act, quarter }) => act.event === comes && quarter >= left)?.quarter;
}

/** The roles that single persons hold, by name; the reader's own chair is "you" for as long as `left` lies ahead. */
function whoAt(
  texts: CaseFile | undefined,
  chair: string,
  quarter: number,
  left = Number.POSITIVE_INFINITY,
): Who {
  const who: Partial<Record<Role, { name: string } | 'you'>> = {};
  for (const role of NAMED) {
    const member = holderOf(texts, role, quarter);
    if (role === chair) {
      if (quarter <= left) who[role] = 'you';
    } else if (member !== undefined) who[role] = { name: firstName(member) };
  }
  return who;
}

/** For the sentence about a cause: who leaves a post is named as the one who held it until then. */
export function whoDid(
  texts: CaseFile | undefined,
  chair: string,
  cause: Cause,
  left = Number.POSITIVE_INFINITY,
): Who {
  return whoAt(texts, chair, LEAVES.has(cause.event) ? cause.quarter - 1 : cause.quarter, left);
}

/** The same, but a post that changed hands within the run is called by its office: the whole line is not about one person. */
export function whoThroughout(texts: CaseFile | undefined, chair: string, first: number, last: number): Who {
  const who = whoAt(texts, chair, last);
  const steady = Object.entries(who).filter(
    ([role, person]) =>
      person === 'you' || holderOf(texts, role, first)?.name === holderOf(texts, role, last)?.name,
  );
  return Object.fromEntries(steady);
}

export interface Handover {
  readonly quarter: number;
  readonly from: string;
  readonly to: string;
}

/** The quarters in which one half of the pair was exchanged within the run. */
export function handoversOf(texts: CaseFile | undefined, first: number, last: number): readonly Handover[] {
  return ['chair', 'director'].flatMap((role) =>
    Object.values(texts?.cast ?? {}).flatMap((member) => {
      const quarter = untilOf(member);
      if (member.role !== role || quarter <= first || quarter > last) return [];
      const next = holderOf(texts, role, quarter);
      return next === undefined ? [] : [{ quarter, from: firstName(member), to: firstName(next) }];
    }),
  );
}
