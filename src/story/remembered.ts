/** Reads each text once: stories say the same few thousand things again and again. */

/** More than all paths and tags of a long story. */
const MOST = 10_000;

/** The same answer for the same text, which nobody may change. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = read(text);
    if (known.size >= MOST) known.clear();
    known.set(text, answer);
    return answer;
  };
}
