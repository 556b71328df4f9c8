/** The clock of a plan: which step it stands on and how long that has gone. Whoever asks brings the time. */

export interface Clock {
  readonly at: number;
  /** Milliseconds gone in each step, without what has gone since `since`. */
  readonly gone: readonly number[];
  /** When it was last set going; undefined while it stands still. */
  readonly since?: number;
}

/** Longer than any session: a machine that slept or whose clock was set has not held a seminar. */
const LONGEST = 6 * 3_600_000;

export function newClock(steps: number): Clock {
  return { at: 0, gone: Array.from({ length: steps }, () => 0) };
}

/** Milliseconds gone in the step it stands on. */
export function goneIn(clock: Clock, now: number): number {
  const before = clock.gone[clock.at] ?? 0;
  if (clock.since === undefined) return before;
  return before + Math.min(LONGEST, Math.max(0, now - clock.since));
}

export function start(clock: Clock, now: number): Clock {
  return clock.since === undefined ? { ...clock, since: now } : clock;
}

export function pause(clock: Clock, now: number): Clock {
  const gone = clock.gone.map((time, step) => (step === clock.at ? goneIn(clock, now) : time));
  return { at: clock.at, gone };
}

/** To a step before or after; one that is gone to again goes on where it was. */
export function moveBy(clock: Clock, by: number, now: number): Clock {
  const at = Math.min(clock.gone.length - 1, Math.max(0, clock.at + by));
  const { gone } = pause(clock, now);
  return { at, gone, ...(clock.since === undefined ? {} : { since: now }) };
}

/** "4:05" left, "−0:20" over. */
export function leftText(minutes: number, goneMs: number): string {
  const left = Math.round((minutes * 60_000 - goneMs) / 1000);
  const whole = Math.abs(left);
  return `${left < 0 ? '−' : ''}${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
