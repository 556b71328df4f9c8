/** Brings what the address points at into view: unfolds what it lies in, and gives it focus. */

/** The id after `#`; empty when there is none or it is not written as an address should be. */
function asked(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
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
