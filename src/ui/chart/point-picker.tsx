/** An unseen slider that lies over a chart: the arrow keys walk the quarters, a pointer picks one. */
import { useRef } from 'preact/hooks';

export type PickerEvent = PointerEvent & { readonly currentTarget: HTMLInputElement };

interface PointPickerProps {
  readonly class: string;
  readonly first: number;
  readonly last: number;
  readonly at: number;
  readonly label: string;
  /** The quarter it stands at, and what is there. */
  readonly says: string;
  /** The arrow keys have come to a quarter. */
  readonly onStep: (quarter: number) => void;
  readonly onEnter: () => void;
  /** The pointer is over it, or has left it. */
  readonly onHover: (event: PickerEvent | undefined) => void;
  /** The pointer was let go of; answers the quarter that it stands at then. */
  readonly onPick: (event: PickerEvent) => number;
  /** It was reached, and not by the pointer. */
  readonly onReach?: () => void;
  readonly onLeave?: () => void;
}

export function PointPicker({
  class: looks,
  first,
  last,
  at,
  label,
  says,
  onStep,
  onEnter,
  onHover,
  onPick,
  onReach,
  onLeave,
}: PointPickerProps) {
  const pointing = useRef(false);
  return (
    <input
      class={looks}
      type="range"
      min={first}
      max={last}
      step={1}
      value={at}
      aria-label={label}
      aria-valuetext={says}
      onFocus={() => {
        if (!pointing.current) onReach?.();
      }}
      onBlur={onLeave}
      onInput={(event) => {
        // A native slider jumps to the pointer by its own scale, which is not that of the chart.
        if (pointing.current) event.currentTarget.value = String(at);
        else onStep(Number(event.currentTarget.value));
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onEnter();
      }}
      onPointerDown={() => {
        pointing.current = true;
      }}
      onPointerMove={onHover}
      onPointerLeave={() => {
        pointing.current = false;
        onHover(undefined);
      }}
      onPointerCancel={() => {
        pointing.current = false;
      }}
      onPointerUp={(event) => {
        event.currentTarget.value = String(onPick(event));
        pointing.current = false;
      }}
    />
  );
}
