/** Moves focus to what is new, but never before the reader has touched the page. */
import { useLayoutEffect, useRef } from 'preact/hooks';

let touched = false;

/** To be called once: from the first key or press on, focus follows what is new. */
export function watchForReader(): void {
  for (const kind of ['pointerdown', 'keydown', 'click']) {
    window.addEventListener(
      kind,
      () => {
        touched = true;
      },
      { capture: true, once: true },
    );
  }
}

/** Focuses the element when it appears and each time `what` changes; what it stands in is brought to the top of the window, or only into it. */
export function useArrival<E extends HTMLElement>(
  what: string,
  within = 'body',
  block: ScrollLogicalPosition = 'start',
) {
  const place = useRef<E>(null);
  useLayoutEffect(() => {
    if (!touched) return;
    place.current?.focus({ preventScroll: true });
    (place.current?.closest(within) ?? place.current)?.scrollIntoView({ block });
  }, [what]);
  return place;
}
