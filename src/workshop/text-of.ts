/** Reads the bytes of a writer's file as text, whatever the program it was written in took for letters. */

export interface Read {
  readonly text: string;
  /** `other`: not in UTF-8, which the game is built from; `none`: no text at all. */
  readonly letters: 'utf-8' | 'other' | 'none';
}

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

function decoded(bytes: Uint8Array): Read {
  for (const [name, mark] of MARKS)
    if (mark.every((byte, place) => bytes[place] === byte))
      return { text: new TextDecoder(name).decode(bytes), letters: 'other' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), letters: 'utf-8' };
  } catch {
    // Old editors write Swedish in another alphabet.
    return { text: new TextDecoder('windows-1252').decode(bytes), letters: 'other' };
  }
}

/** Lines end with a line feed, whatever they ended with. */
export function textOf(bytes: Uint8Array): Read {
  const { text, letters } = decoded(bytes);
  if (text.includes('\0')) return { text: '', letters: 'none' };
  return { text: text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), letters };
}
