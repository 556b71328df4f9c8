/** The shared meetings as each chair saw them: two ordinary runs of the same case laid side by side, never put together. */
import type { Reason } from '../run/view.ts';
import type { Meeting } from '../story/case-file.ts';
import { type Envelope, letters } from './envelope.ts';
import { firstName, holderOf } from './people.ts';
import type { DebriefCase, DebriefRecord } from './types.ts';

/** One thing that was done at the table, in order. */
export interface Turn {
  readonly by: string;
  /** Done by whoever played this run. */
  readonly own: boolean;
  readonly text: string;
}

/** A meeting in one run. */
export interface Seen {
  readonly chair: string;
  /** Who the reader was, and who sat across the table, on that day. */
  readonly name: string;
  readonly other: string;
  readonly quarter: number;
  readonly turns: readonly Turn[];
  readonly reason?: Reason;
  readonly predicted?: string;
  readonly did?: string;
  /** What the other wrote that evening in this run. */
  readonly letter?: Envelope;
}

export interface SharedMeeting {
  readonly id: string;
  readonly title: string;
  readonly mine: Seen;
  readonly theirs: Seen;
}

function other(chair: string): string {
  return chair === 'chair' ? 'director' : 'chair';
}

/** One's own last word, where one's story says it in its own way and it is no move there. */
function lastWord({ passages }: DebriefRecord, meeting: string): string | undefined {
  for (const { choices, chosen } of passages) {
    const choice = choices.find(({ id }) => id === chosen);
    if (choice?.told?.meeting === meeting) return choice.text;
  }
  return undefined;
}

/** One's own move in the words of the choice, which the meeting's own text (written to the other) cannot give. */
function ownWords(record: DebriefRecord, meeting: string, option: string): string | undefined {
  for (const { choices, chosen } of record.passages) {
    const choice = choices.find(({ id }) => id === chosen);
    if (choice?.move?.meeting === meeting && choice.move.option === option) return choice.text;
  }
  return undefined;
}

function optionText(meeting: Meeting, option: string | undefined): string | undefined {
  if (option === undefined) return undefined;
  return meeting.rounds.map(({ options }) => options[option]?.text).find((text) => text !== undefined);
}

function nameAt(bundle: DebriefCase, role: string, quarter: number): string {
  const member = holderOf(bundle.caseFile, role, quarter);
  return member ? firstName(member) : role;
}

function seenIn(record: DebriefRecord, bundle: DebriefCase, id: string, meeting: Meeting): Seen | undefined {
  const reflection = record.reflections.find((one) => one.meeting === id);
  if (!reflection) return undefined;
  const { chair } = record;
  const { quarter, choice, actual, reason, prediction } = reflection;
  // Reports of an earlier edition did not say who opened: what was asked about is left of them.
  const moves = record.meetings?.[id] ?? [
    { by: chair, option: choice },
    ...(actual === undefined ? [] : [{ by: other(chair), option: actual }]),
  ];
  const turns = moves.map(({ by, option }): Turn => {
    const own = by === chair;
    const text = (own ? ownWords(record, id, option) : undefined) ?? optionText(meeting, option) ?? option;
    return { by: nameAt(bundle, by, quarter), own, text };
  });
  const last = lastWord(record, id);
  if (last !== undefined) turns.push({ by: nameAt(bundle, chair, quarter), own: true, text: last });
  const predicted = optionText(meeting, prediction);
  const did = optionText(meeting, actual);
  const letter = letters(record, bundle).find((one) => one.meeting === id);
  return {
    chair,
    name: nameAt(bundle, chair, quarter),
    other: nameAt(bundle, other(chair), quarter),
    quarter,
    turns,
    ...(reason ? { reason } : {}),
    ...(predicted ? { predicted } : {}),
    ...(did ? { did } : {}),
    ...(letter ? { letter } : {}),
  };
}

/** Whether the two can be laid side by side: the same case, from its two sides. */
export function facing(mine: DebriefRecord, theirs: Pick<DebriefRecord, 'caseId' | 'chair'>): boolean {
  return mine.caseId === theirs.caseId && mine.chair !== theirs.chair;
}

/** Whether the two answered each other: what each was told that the other did is what the other did. */
export function answeredEachOther(mine: DebriefRecord, theirs: DebriefRecord): boolean {
  if (mine.seed !== theirs.seed || !facing(mine, theirs)) return false;
  const both = Object.entries(mine.meetings ?? {}).flatMap(([id, moves]) => {
    const others = theirs.meetings?.[id] ?? [];
    return moves.flatMap((move, round) => {
      const other = others[round];
      return other ? [[move.option, other.option] as const] : [];
    });
  });
  return both.length > 0 && both.every(([here, there]) => here === there);
}

/** The meetings that both runs came to, in the order of the case. */
export function sharedMeetings(
  mine: DebriefRecord,
  theirs: DebriefRecord,
  bundle: DebriefCase,
): readonly SharedMeeting[] {
  return Object.entries(bundle.meetings ?? {}).flatMap(([id, meeting]) => {
    const here = seenIn(mine, bundle, id, meeting);
    const there = seenIn(theirs, bundle, id, meeting);
    return here && there ? [{ id, title: meeting.title, mine: here, theirs: there }] : [];
  });
}
