/** The clock of the plan, small beside the sheet or large on the wall. It says which part is on and what is left of it. */
import { useEffect, useState } from 'preact/hooks';
import { goneIn, leftText, moveBy, newClock, pause, start } from '../../debrief/room/clock.ts';
import type { Plan, PlanStep } from '../../debrief/room/run-sheet.ts';
import type { SheetSource } from '../../debrief/sheets/source.ts';
import { PlanTalk } from './plan-talk.tsx';
import type { RoomDoor } from './room-door.ts';

interface PlanClockProps {
  readonly door: RoomDoor;
  readonly steps: readonly PlanStep[];
  readonly plan: Plan;
  readonly source: SheetSource | undefined;
}

/** Twice a second, so that no second is seen to last two. */
const TICK_MS = 500;

export function PlanClock({ door, steps, plan, source }: PlanClockProps) {
  const { t } = door;
  const { clock: words } = t.plan;
  const [clock, setClock] = useState(() => newClock(steps.length));
  const [now, setNow] = useState(door.now());
  const [isLarge, setIsLarge] = useState(false);
  const isGoing = clock.since !== undefined;
  useEffect(() => {
    if (!isGoing) return undefined;
    const timer = setInterval(() => setNow(door.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [isGoing]);
  const step = steps[clock.at];
  if (!step) return null;
  const gone = goneIn(clock, now);
  const left = leftText(step.minutes, gone);
  const isOver = left.startsWith('−');
  const { title, say } = t.plan.steps[step.id];
  const next = steps[clock.at + 1];
  const move = (by: number) => {
    const at = door.now();
    setNow(at);
    setClock(moveBy(clock, by, at));
  };
  return (
    <section
      class={`r-clock${isLarge ? ' r-clock-large' : ''}${isOver ? ' r-over-time' : ''}`}
      aria-label={words.heading}
      data-testid="plan-clock"
    >
      <p class="r-clock-step" data-testid="clock-step">
        {title}
      </p>
      <p class="r-clock-left" role="timer" data-testid="clock-left">
        {isOver ? words.over(left.slice(1)) : words.left(left)}
      </p>
      {isLarge && (
        <ul class="r-say">
          {say.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {isLarge && <PlanTalk t={t} step={step} plan={plan} source={source} />}
      <p class="r-clock-next">{next ? words.after(t.plan.steps[next.id].title) : words.last}</p>
      <p class="ways r-no-print">
        <button
          type="button"
          class="button main"
          data-testid="clock-start"
          onClick={() => {
            const at = door.now();
            setNow(at);
            setClock(isGoing ? pause(clock, at) : start(clock, at));
          }}
        >
          {isGoing ? words.pause : words.start}
        </button>
        <button
          type="button"
          class="button"
          disabled={clock.at === 0}
          data-testid="clock-back"
          onClick={() => move(-1)}
        >
          {words.back}
        </button>
        <button
          type="button"
          class="button"
          disabled={!next}
          data-testid="clock-next"
          onClick={() => move(1)}
        >
          {words.next}
        </button>
        <button type="button" class="button" aria-pressed={isLarge} onClick={() => setIsLarge(!isLarge)}>
          {isLarge ? words.small : words.big}
        </button>
      </p>
    </section>
  );
}
