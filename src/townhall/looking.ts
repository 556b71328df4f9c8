/** Pointers and keys over the picture: a mouse looks where it is, a finger where it taps, and Escape looks away. */
import type { Point } from './framing.ts';

export interface Looks {
  /** Says what is seen at a place on the host, in CSS pixels; undefined says nothing. */
  at(point: Point | undefined): void;
  /** Whatever was said, also of a mark, is put away. */
  away(): void;
}

/** A mark under the pointer says its own. */
const isOnMark = ({ target }: Event) =>
  target instanceof Element && target.closest('.gz-mark, .gz-edge') !== null;

/** Listens until what is returned is called. */
export function watchLooks(host: HTMLElement, looks: Looks): () => void {
  const watched = new AbortController();
  const options = { signal: watched.signal };
  const look = (event: PointerEvent) => {
    if (isOnMark(event)) return;
    const { left, top } = host.getBoundingClientRect();
    looks.at({ x: event.clientX - left, y: event.clientY - top });
  };
  host.addEventListener(
    'pointermove',
    (event) => {
      // A finger that moves is scrolling the page.
      if (event.pointerType !== 'touch') look(event);
    },
    options,
  );
  host.addEventListener(
    'click',
    (event) => {
      if (!(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
      if (!isOnMark(event)) looks.away();
      look(event);
    },
    options,
  );
  host.addEventListener(
    'pointerleave',
    (event) => {
      // A finger that is lifted has not stopped looking; a mouse that has left has.
      if (event.pointerType !== 'touch') looks.at(undefined);
    },
    options,
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (event.target instanceof Node && !host.contains(event.target)) looks.away();
    },
    options,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') looks.away();
    },
    options,
  );
  return () => watched.abort();
}
