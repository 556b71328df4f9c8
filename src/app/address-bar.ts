/** Writes in the browser's address line where one is, so that a reload comes back there. */

/** What the address asked for when it was last looked at or written. */
let shown: string | undefined;

/** Whether the reader has only gone to another place on the page since it was last asked. */
export function isSamePage(): boolean {
  const same = shown === location.search;
  shown = location.search;
  return same;
}

/** `new`: the browser's way back leads to where one was. */
export function showAddress(address: string, how: 'new' | 'same'): void {
  const { search, hash } = location;
  if (how === 'same' && (address === search || address === `${search}${hash}`)) return;
  try {
    if (how === 'new') history.pushState(undefined, '', address);
    else history.replaceState(undefined, '', address);
    shown = location.search;
  } catch {
    // Some browsers forbid it in a closed frame, or when it happens too often: play goes on without.
  }
}
