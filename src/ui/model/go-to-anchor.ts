/** Brings what the address points at into view: unfolds what it lies in, and gives it focus. */

/** The id after `#`; empty when there is none or it is not written as an address should be. */
function asked(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** Whether the reader has begun to move about by hand since the page came. */
let moved = false;

/** To be called once the page stands: from then on what arrives late no longer moves it. Answers how to stop. */
export function watchForMoves(): () => void {
  moved = false;
  const note = (): void => {
    moved = true;
  };
  const kinds = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;
  for (const kind of kinds) window.addEventListener(kind, note, { passive: true });
  return () => {
    for (const kind of kinds) window.removeEventListener(kind, note);
  };
}

/** What came late above it has pushed away what the address points at: back there, unless the reader has moved on. */
export function stayAtAnchor(): void {
  if (!moved) goToAnchor();
}

export function goToAnchor(): void {
  const id = asked();
  const element = id === '' ? null : document.getElementById(id);
  if (!element) return;
  // Filtered away or folded in: whoever follows a link is to see where it leads.
  for (let at: HTMLElement | null = element; at; at = at.parentElement) {
    at.hidden = false;
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
  const target = element instanceof HTMLDetailsElement ? element.querySelector('summary') : element;
  target?.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'start' });
}
