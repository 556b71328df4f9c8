/** A play by raised hands: the run behind it, what was counted, one step back, and what is kept if it was asked for. */
import { useRef, useState } from 'preact/hooks';
import { type Counts, majority, openTo, type Reasons, type Round } from '../../debrief/room/hands.ts';
import type { DebriefCase } from '../../debrief/types.ts';
import type { JournalStep } from '../../run/journal.ts';
import type { Run } from '../../run/run.ts';
import { REASONS, type Reason } from '../../run/view.ts';
import type { RoomDoor } from './room-door.ts';

export interface Wish {
  readonly caseId: string;
  readonly chair: string;
  readonly seed: number;
  /** Only this decision; without it the whole story. */
  readonly decision?: string;
}

interface Kept {
  readonly wish: Wish;
  /** Steps that were taken before the room was asked anything. */
  readonly base: number;
  readonly steps: readonly JournalStep[];
  readonly rounds: readonly Round[];
}

export interface Hands {
  readonly wish: Wish;
  readonly run: Run;
  readonly bundle: DebriefCase;
  readonly base: number;
  readonly rounds: readonly Round[];
  /** What was counted and waits for reason and guess. */
  readonly pending?: Counts;
  readonly texts: Readonly<Record<string, string>>;
}

export interface HandsDesk {
  readonly hands: Hands | undefined;
  readonly trouble: boolean;
  readonly waiting: boolean;
  readonly canResume: boolean;
  readonly isKept: boolean;
  begin(wish: Wish): void;
  resume(): void;
  /** Takes an alternative; `counts` are the hands when the room was asked. */
  choose(choiceId: string, counts?: Counts): void;
  /** Reasons by alternative; what the other will do is asked of all. */
  answer(reasons: Reasons, guesses: Counts): void;
  undo(): void;
  leave(): void;
  setKept(kept: boolean): void;
}

function hasReasonsByAlternative({ reasons }: Round): boolean {
  return Object.values(reasons ?? {}).every((counts) => typeof counts === 'object');
}

/** What was kept, if it is what we wrote; anything else is nothing. */
function readKept(text: string | undefined): Kept | undefined {
  try {
    const data = JSON.parse(text ?? '') as Partial<Kept>;
    const whole =
      typeof data.wish?.caseId === 'string' &&
      typeof data.wish.chair === 'string' &&
      Number.isInteger(data.wish.seed) &&
      Number.isInteger(data.base) &&
      Array.isArray(data.steps) &&
      Array.isArray(data.rounds);
    return whole && data.rounds?.every(hasReasonsByAlternative) ? (data as Kept) : undefined;
  } catch {
    return undefined;
  }
}

function textsOf(passage: Run['passage']): Record<string, string> {
  return Object.fromEntries(passage.choices.map(({ id, text }) => [id, text]));
}

function reasonIn(counts: Counts): Reason | undefined {
  const most = majority(counts);
  return REASONS.find((reason) => reason === most);
}

export function useHands(door: RoomDoor): HandsDesk {
  const [hands, setHands] = useState<Hands>();
  const [trouble, setTrouble] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const [isKept, setIsKept] = useState(() => door.kept.load('hands') !== undefined);
  const kept = useRef(readKept(door.kept.load('hands')));

  const show = (next: Hands, keep = isKept) => {
    setHands(next);
    const { wish, base, rounds, run, pending } = next;
    if (keep && !pending) {
      kept.current = { wish, base, rounds, steps: run.journal().steps };
      setIsKept(door.kept.save('hands', JSON.stringify(kept.current)));
    }
  };

  async function open(wish: Wish, from?: Kept): Promise<void> {
    setWaiting(true);
    setTrouble(false);
    try {
      const [run, bundle] = await Promise.all([
        door.begin(wish.caseId, wish.chair, wish.seed),
        door.bundle(wish.caseId, wish.chair),
      ]);
      if (!run || !bundle) return setTrouble(true);
      if (from) run.replay(from.steps);
      else if (wish.decision !== undefined) openTo(run, wish.seed, wish.decision);
      const base = from?.base ?? run.journal().steps.length;
      const texts = Object.assign(
        {},
        ...run.view().past.map(({ passage }) => textsOf(passage)),
        textsOf(run.passage),
      );
      show({ wish, run, bundle, base, rounds: from?.rounds ?? [], texts });
    } catch {
      // What was kept is of another edition of the case.
      setTrouble(true);
    } finally {
      setWaiting(false);
    }
  }

  const goOn = (now: Hands, rounds: readonly Round[]) => {
    const { pending: _pending, ...rest } = now;
    show({ ...rest, rounds, texts: { ...now.texts, ...textsOf(now.run.passage) } });
  };

  return {
    hands,
    trouble,
    waiting,
    canResume: kept.current !== undefined,
    isKept,
    begin: (wish) => void open(wish),
    resume: () => kept.current && void open(kept.current.wish, kept.current),
    choose: (choiceId, counts) => {
      if (!hands) return;
      const { run } = hands;
      const { passage } = run;
      const step = run.journal().steps.length;
      if (run.choose(choiceId)) return;
      if (run.asked && counts) return show({ ...hands, pending: counts });
      if (run.asked) run.reflect({});
      const round: readonly Round[] = counts
        ? [
            {
              step,
              decision: passage.key ?? passage.id,
              quarter: passage.quarter,
              hands: counts,
              choice: choiceId,
              reasons: {},
              guesses: {},
            },
          ]
        : [];
      goOn(hands, [...hands.rounds, ...round]);
    },
    answer: (reasons, guesses) => {
      const asked = hands?.run.asked;
      if (!hands?.pending || !asked) return;
      const { run, pending } = hands;
      const { passage } = run;
      const step = run.journal().steps.length;
      const reason = reasonIn(reasons[asked.choice.id] ?? {});
      const prediction = majority(guesses);
      run.reflect({ ...(reason ? { reason } : {}), ...(prediction ? { prediction } : {}) });
      const actual = run.record().reflections.at(-1)?.actual;
      const round: Round = {
        step,
        decision: passage.key ?? asked.meeting,
        quarter: passage.quarter,
        hands: pending,
        choice: asked.choice.id,
        meeting: asked.meeting,
        reasons,
        guesses,
        ...(actual ? { actual } : {}),
      };
      goOn(hands, [...hands.rounds, round]);
    },
    undo: () => {
      if (!hands) return;
      const { run, base, rounds, pending } = hands;
      if (pending) {
        run.unchoose();
        return goOn(hands, rounds);
      }
      const to = run.journal().steps.length - 1;
      if (to < base) return;
      run.rewindTo(to);
      goOn(
        hands,
        rounds.filter(({ step }) => step < to),
      );
    },
    leave: () => setHands(undefined),
    setKept: (wanted) => {
      if (!wanted) {
        door.kept.remove('hands');
        kept.current = undefined;
        return setIsKept(false);
      }
      setIsKept(true);
      if (hands) show(hands, true);
    },
  };
}
