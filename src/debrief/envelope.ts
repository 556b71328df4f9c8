/** What the other wrote the same evening: one envelope to open, about the meeting that was hardest to foresee. */
import type { Reflection } from '../run/record.ts';
import type { MeetingOption } from '../story/case-file.ts';
import { firstName, holderOf } from './people.ts';
import type { DebriefCase, DebriefRecord } from './types.ts';

export interface Envelope {
  readonly meeting: string;
  readonly title: string;
  readonly quarter: number;
  readonly from: string;
  readonly text: string;
}

export interface Envelopes {
  readonly open?: Envelope;
  /** Those that stay sealed until the other chair has been played. */
  readonly sealed: readonly Omit<Envelope, 'text'>[];
}

/** How strongly the state spoke for an answer: its written score, without chance. */
function scoreOf(
  option: MeetingOption | undefined,
  own: string,
  stocks: Readonly<Record<string, number>>,
): number {
  const weights = Object.entries(option?.score ?? {}).reduce((sum, [key, weight]) => {
    if (key === 'spread') return sum;
    if (key === 'base') return sum + weight;
    return sum + weight * ((stocks[key] ?? 50) - 50);
  }, 0);
  return weights + (option?.after?.[own] ?? 0);
}

/** How far off a prediction was: how much more the other's state spoke for what came than for what was expected. */
function surprise(record: DebriefRecord, bundle: DebriefCase, reflection: Reflection): number {
  const { meeting, prediction, actual } = reflection;
  if (prediction === undefined || actual === undefined || prediction === actual) return -1;
  const round = bundle.meetings?.[meeting]?.rounds.find(({ options }) => options[actual] !== undefined);
  const decision = record.decisions.find(({ id }) => id === meeting);
  const own = reflection.choice.split(/[./:]/).at(-1) ?? '';
  const stocks = decision?.stocks ?? {};
  const gap = scoreOf(round?.options[actual], own, stocks) - scoreOf(round?.options[prediction], own, stocks);
  return Math.max(0, gap);
}

function envelopeOf(
  record: DebriefRecord,
  bundle: DebriefCase,
  reflection: Reflection,
): Envelope | undefined {
  const meeting = bundle.meetings?.[reflection.meeting];
  const round = meeting?.rounds.find(
    ({ by, options }) => by !== record.chair && options[reflection.actual ?? ''] !== undefined,
  );
  const text = round?.options[reflection.actual ?? '']?.envelope;
  if (meeting === undefined || round === undefined || text === undefined) return undefined;
  const member = holderOf(bundle.caseFile, round.by, reflection.quarter);
  return {
    meeting: reflection.meeting,
    title: meeting.title,
    quarter: reflection.quarter,
    from: member === undefined ? round.by : firstName(member),
    text,
  };
}

/** All that the other wrote in this run, meeting by meeting: to be read when their chair has been played. */
export function letters(record: DebriefRecord, bundle: DebriefCase): readonly Envelope[] {
  return record.reflections.flatMap((reflection) => envelopeOf(record, bundle, reflection) ?? []);
}

/** The envelope of the meeting where the prediction was furthest off; of the first meeting when none was wrong. */
export function envelopes(record: DebriefRecord, bundle: DebriefCase): Envelopes {
  const written = record.reflections.flatMap((reflection) => {
    const envelope = envelopeOf(record, bundle, reflection);
    return envelope ? [{ envelope, off: surprise(record, bundle, reflection) }] : [];
  });
  let chosen = written[0];
  for (const one of written) if (chosen !== undefined && one.off > chosen.off) chosen = one;
  return {
    open: chosen?.envelope,
    sealed: written
      .filter((one) => one !== chosen)
      .map(({ envelope: { text: _text, ...outside } }) => outside),
  };
}
