/** The keys 1–9: which number was meant, and when a key is somebody else's business. */

/** The place (from 0) that a key names, or undefined. Held keys and shortcuts name nothing. */
export function placeOfKey(event: {
  readonly key: string;
  readonly repeat: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}): number | undefined {
  if (event.repeat || event.altKey || event.ctrlKey || event.metaKey) return undefined;
  return /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : undefined;
}

/** Whether the key belongs to a field or to an open dialog. Radio buttons have no use for digits. */
function isTaken(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]')) return true;
  return target instanceof Element && target.matches('input:not([type=radio]), textarea, select');
}

/** Calls back with the place each time a number key is pressed; answers how to stop. */
export function onNumber(chosen: (place: number) => void): () => void {
  const listen = (event: KeyboardEvent): void => {
    const place = placeOfKey(event);
    if (place === undefined || isTaken(event.target)) return;
    chosen(place);
  };
  document.addEventListener('keydown', listen);
  return () => document.removeEventListener('keydown', listen);
}
