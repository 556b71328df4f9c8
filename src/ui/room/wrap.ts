/** Breaks a text into lines for an SVG, which has no lines of its own. */

/** The width of an ordinary letter as a part of its height. */
const LETTER = 0.53;

/** Lines of at most `width` units in letters of `size`; the last one is cut when there would be more than `most`. */
export function wrap(text: string, width: number, size: number, most = 3): readonly string[] {
  const letters = Math.max(8, Math.floor(width / (size * LETTER)));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= letters || line === '') line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const last = `${lines[most - 1] ?? ''} …`;
  return [...lines.slice(0, most - 1), last];
}
