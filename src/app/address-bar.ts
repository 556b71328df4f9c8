/** Writes in the browser's address line where one is, so that a reload comes back there. */

/** `new`: the browser's way back leads to where one was. */
export function showAddress(address: string, how: 'new' | 'same'): void {
  if (how === 'same' && location.search === address) return;
  try {
    if (how === 'new') history.pushState(undefined, '', address);
    else history.replaceState(undefined, '', address);
  } catch {
    // Some browsers forbid it in a closed frame, or when it happens too often: play goes on without.
  }
}
