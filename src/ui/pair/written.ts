/** What two people have written on their common sheet: kept in this tab's memory, and nowhere else. */

const EMPTY: readonly string[] = ['', '', ''];

const sheets = new Map<string, readonly string[]>();
/** Sheets with something on them that has been neither printed nor copied. */
const unsaved = new Set<string>();

/** The browser asks in its own words whether to leave; going between the game's pages loses nothing. */
function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

function watch(): void {
  window.removeEventListener('beforeunload', ask);
  if (unsaved.size > 0) window.addEventListener('beforeunload', ask);
}

export function written(key: string): readonly string[] {
  return sheets.get(key) ?? EMPTY;
}

export function remember(key: string, sentences: readonly string[]): void {
  sheets.set(key, sentences);
  if (sentences.some((sentence) => sentence.trim() !== '')) unsaved.add(key);
  else unsaved.delete(key);
  watch();
}

/** It has been printed or copied as it is now. */
export function takenAlong(key: string): void {
  unsaved.delete(key);
  watch();
}

export function forget(key: string): void {
  sheets.delete(key);
  takenAlong(key);
}
