/** A number that is raised and lowered with large buttons, or written. */
import { MOST_HANDS } from '../../debrief/room/hands.ts';
import type { RoomDoor } from './room-door.ts';

interface CounterProps {
  readonly door: RoomDoor;
  readonly label: string;
  readonly value: number;
  readonly onValue: (value: number) => void;
  readonly testid?: string;
}

const within = (value: number) => Math.min(MOST_HANDS, Math.max(0, Math.round(value) || 0));

export function Counter({ door, label, value, onValue, testid }: CounterProps) {
  const { hands } = door.t;
  return (
    <span class="r-counter">
      <button
        type="button"
        class="button"
        aria-label={`${hands.fewer}. ${label}`}
        disabled={value === 0}
        onClick={() => onValue(within(value - 1))}
      >
        −
      </button>
      <input
        type="number"
        inputMode="numeric"
        min={0}
        max={MOST_HANDS}
        value={value}
        aria-label={label}
        data-testid={testid}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => onValue(within(event.currentTarget.valueAsNumber))}
      />
      <button
        type="button"
        class="button"
        aria-label={`${hands.more}. ${label}`}
        onClick={() => onValue(within(value + 1))}
      >
        +
      </button>
    </span>
  );
}
