/** What is left of a compiled story when its prose is taken away: two stories with the same skeleton replay alike. */

/** Tags that only carry prose for the reader. */
const PROSE_TAG = /^\^\s*room:/;

function strip(node: unknown): unknown {
  if (Array.isArray(node)) {
    let inTag = false;
    let inEval = 0;
    return node.map((item: unknown) => {
      if (item === '#') inTag = true;
      else if (item === '/#') inTag = false;
      else if (item === 'ev') inEval += 1;
      else if (item === '/ev') inEval -= 1;
      if (typeof item !== 'string' || !item.startsWith('^')) return strip(item);
      if (inTag) return PROSE_TAG.test(item) ? '^' : item;
      // Alternatives' texts also stand between ev and /ev; ids given to the model have no space.
      return inEval > 0 && !/\s/.test(item.trim()) ? item : '^';
    });
  }
  if (node && typeof node === 'object')
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, strip(value)]));
  return node;
}

export function skeletonOf(compiled: object): string {
  return JSON.stringify(strip(compiled));
}

/** FNV-1a over UTF-16 code units, 32 bits as eight hex digits: for versions and digests, not for secrecy. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
