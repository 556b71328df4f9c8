/** The data beside the prose of a case: who is in it, the shared meetings and the key decisions, as writers keep them in JSON. */
import type { Story } from 'inkjs';
import type { Act } from '../model/act.ts';
import type { Carried } from './elsewhere.ts';
import type { InkTeller } from './ink-teller.ts';

export interface CastMember {
  readonly name: string;
  readonly title: string;
  readonly role?: string;
  readonly figure?: string;
  /** The room in the town hall where the person is when no scene wants them; without it, where the figure belongs. */
  readonly home?: string;
  /** Quarters as "20.2": the person holds the role from / until then. */
  readonly from?: string;
  readonly until?: string;
  readonly wants?: string;
  readonly hides?: string;
  readonly object?: string;
  readonly speech?: string;
}

export interface ChairFile {
  readonly person: string;
  /** Who the reader becomes when that person leaves the chair; without it the story follows the person. */
  readonly successor?: string;
  /** The knot with the first choices that the reader makes as the successor, when that is before they hold the office. */
  readonly successorFrom?: string;
  readonly title: string;
  readonly intro: string;
  readonly story: string;
  readonly start: string | Readonly<Record<string, number>>;
  /** Points by which the start differs after another case that the reader has played: case → how it ended, in the words of `elsewhere` → stock → points. */
  readonly startAfter?: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;
  /** How it ended as told to this chair; without it the case's own texts. */
  readonly endings?: CaseFile['endings'];
}

export interface CaseFile {
  readonly id: string;
  readonly title: string;
  readonly municipality: string;
  readonly minutes: number;
  readonly blurb: string;
  readonly cast: Readonly<Record<string, CastMember>>;
  readonly chairs: Readonly<Record<string, ChairFile>>;
  readonly promises: Readonly<Record<string, { readonly text: string }>>;
  readonly endings: Readonly<Record<string, { readonly title: string; readonly text: string }>>;
  /** Decisions before which the reader is asked for a reading of what has happened: which passage asks, and its answers by label. */
  readonly readings?: Readonly<
    Record<
      string,
      {
        readonly passage: string;
        readonly question: string;
        readonly options: Readonly<Record<string, string>>;
      }
    >
  >;
  /** The cases that this one hears of, and for each of their endings what it is called here. */
  readonly elsewhere?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly aims: readonly string[];
  readonly questions: readonly string[];
  readonly laws: Readonly<Record<string, { readonly plain: string }>>;
  readonly sources: readonly { readonly claim: string; readonly text: string; readonly evidence?: string }[];
}

/** As the writer keeps it: the laws by name only, since what they say stands in `laws.json`. */
export type WrittenCase = Omit<CaseFile, 'laws'> & { readonly laws: readonly string[] };

export interface MeetingOption {
  readonly text: string;
  readonly events: readonly Act[];
  /** How the state speaks for this answer: points per stock unit from 50, plus `base`; `spread` is the seed's part. */
  readonly score?: Readonly<Record<string, number>>;
  readonly after?: Readonly<Record<string, number>>;
  readonly closedAfter?: readonly string[];
  /** Only somebody who sits there does so, in pair play; the rule never does, and nobody who plays alone guesses it. */
  readonly inPair?: true;
  readonly envelope?: string;
}

export interface MeetingRound {
  readonly by: string;
  readonly question?: string;
  readonly options: Readonly<Record<string, MeetingOption>>;
}

export interface Meeting {
  readonly title: string;
  readonly quarter: string;
  readonly place: string;
  readonly asks: boolean;
  readonly rounds: readonly MeetingRound[];
}

export type Meetings = Readonly<Record<string, Meeting>>;

export interface Adviser {
  readonly id: string;
  readonly person: string;
  readonly stock: string;
  readonly way: 'up' | 'down';
  readonly when: string;
  readonly sure: string;
  readonly interest: string;
  readonly says: string;
  readonly hedges: string;
  readonly pleases: string;
  readonly leansTo?: string;
  readonly leansFrom?: string;
}

export interface Decision {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly knew: string;
  readonly alternatives: Readonly<
    Record<
      string,
      { readonly text: string; readonly advocate: string; readonly pays: string; readonly serves?: string }
    >
  >;
  readonly advisers: readonly Adviser[];
  readonly initiatives: readonly string[];
  /** What a room may divide on here, in a sentence or two: for the leader's paper. */
  readonly divides?: string;
  /** How many stunder there are before it, when that does not follow from one's workload. */
  readonly stunder?: number;
  readonly laws: readonly string[];
  readonly claims: readonly string[];
}

export type Decisions = Readonly<Record<string, Decision>>;

/** One chair of one case, ready to play. Without `caseFile` it is a story from elsewhere that knows nothing of the model. */
export interface CaseBundle {
  readonly id: string;
  readonly chair: string;
  readonly compiled: object;
  readonly labels?: Readonly<Record<string, string>>;
  readonly caseFile?: CaseFile;
  readonly meetings?: Meetings;
  readonly decisions?: Decisions;
  /** Endings of other cases to begin from, when a run does not say otherwise. */
  readonly carried?: Carried;
  /** Hash of everything that can change a replay. */
  readonly version: string;
  /** Brought to the page by the reader: it cannot be fetched again, so its plays are not kept. */
  readonly own?: true;
  /** Who plays it in Ink's place, when there is somebody quicker who answers the same. */
  readonly quicken?: (story: Story) => InkTeller | undefined;
}
