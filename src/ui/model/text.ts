/** Small things about letters. */

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whether all the words asked for stand somewhere in the texts, whatever their capitals. */
export function matches(asked: string, ...texts: readonly string[]): boolean {
  const text = texts.join(' ').toLowerCase();
  return asked
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
