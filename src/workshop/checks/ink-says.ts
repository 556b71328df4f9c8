/** Puts what Ink says of a mistake into plain words: the commonest in our own, the rest as Ink has it. */
import { SAY, type Said } from '../../i18n/check.ts';
import { nearest } from './finding.ts';

type Plain = readonly [RegExp, (words: readonly string[], names: readonly string[]) => Said];

/** Of what Ink says when it compiles. The names are those of the story: knots, stitches, labels, variables. */
const COMPILING: readonly Plain[] = [
  [/saw '\|/, () => SAY.inkBar],
  [
    /^Divert target not found: '(?:->|<-)?\s*([^']*)'/,
    ([name = ''], names) => SAY.inkNoTarget(name, nearest(name, names)),
  ],
  [
    /target not found: '(?:->|<-)?\s*([^']*)'/i,
    ([name = ''], names) => SAY.inkNoName(name, nearest(name, names)),
  ],
  [
    /^(?:Unresolved variable: |Variable could not be found to assign to: '|variable for [a-z]+ could not be found: ')([\w.]+)/,
    ([name = ''], names) => SAY.inkNoName(name, nearest(name, names)),
  ],
  [/^Failed to load: '([^']*)'/, ([name = '']) => SAY.inkNoFile(name)],
  [/^Recursive INCLUDE detected: '([^']*)'/, ([name = '']) => SAY.inkCircle(name)],
  [/^Apparent loose end/, () => SAY.inkLooseEnd],
  [
    /^\w+ '([^']*)': name has already been used|same label name '([^']*)'|^found declaration variable '([^']*)'|^Duplicate EXTERNAL definition of '([^']*)'/,
    (found) => SAY.inkTaken(found.find(Boolean) ?? ''),
  ],
  [
    /^'([^']*)' cannot be used for the name|the '(\w+)' keyword/,
    (found) => SAY.inkReserved(found.find(Boolean) ?? ''),
  ],
  [/^Stack overflow/, () => SAY.inkDeep],
  [/already contains flow named '([^']*)'/, ([name = '']) => SAY.inkTaken(name)],
  [/^Expected (?:closing (?:brace|parenthesis) )?'?([\])}])'?/, ([sign = '']) => SAY.inkUnclosed(sign)],
  [/^Expected closing '([^']*)'/, ([sign = '']) => SAY.inkUnclosed(sign)],
  [/^Expected (?:end of line after (?:knot|stitch) name|the name of the)/, () => SAY.inkName],
  [/^Expected at least one line within the/, () => SAY.inkEmptyKnot],
  [/^Functions may not contain/, () => SAY.inkFunction],
  [
    /^(?:-> )?([\w.]+) (?:hasn't been marked as a function|must be called as a function)/,
    ([name = '']) => SAY.inkNotFunction(name),
  ],
  [
    /to '([^']*)' requires \d+ arguments|to external function '([^']*)'/,
    (found) => SAY.inkArguments(found.find(Boolean) ?? ''),
  ],
  [/^(?:Blank choice|Choice is completely empty)/, () => SAY.inkEmptyChoice],
  [
    /^Expected (?:some kind of logic|choice condition|conditional content|one or two alternatives|an '- else)|^(?:Condition block|Branch doesn't|Only final branch|Multiple 'else'|'else' case)/,
    () => SAY.inkCondition,
  ],
  [/^Expected .* but saw '([^']*)'/s, ([saw = '']) => SAY.inkSign(saw.trim().slice(0, 30))],
];

/** Of what is said when a story stops as it is played. */
const PLAYING: readonly Plain[] = [
  [/Do you need a '->->' to return/, () => SAY.stoppedTunnel],
  [/Do you need a '~ return'/, () => SAY.stoppedFunction],
  [/Missing function binding for external(?: function)?:? '?(\w+)/, ([name = '']) => SAY.stoppedWord(name)],
  [
    /^(?:Tried to divert|Divert resolution failed|Divert target doesn't exist|Failed to find content|Content at path not found)/,
    () => SAY.stoppedDivert,
  ],
  [
    /^(?:Cannot perform operation|Can't cast|Attempting to perform|Can not call use|Cannot mix Lists)/,
    () => SAY.stoppedKinds,
  ],
];

function plainly(table: readonly Plain[], text: string, names: readonly string[]): Said | undefined {
  for (const [pattern, say] of table) {
    const found = pattern.exec(text);
    if (found) return say(found.slice(1), names);
  }
  return undefined;
}

const firstLine = (text: string) => (text.split('\n')[0] ?? '').trim();

export function inkSays(text: string, names: readonly string[]): Said {
  return plainly(COMPILING, text, names) ?? SAY.ink(firstLine(text));
}

/** Ink puts where it stood before what it says; that place is told in our way. */
export function stopSays(message: string): Said {
  const text = message.replace(/^(?:RUNTIME )?(?:ERROR|WARNING): ?(?:\([^)]*\): |'[^']*' line \d+: )?/, '');
  return plainly(PLAYING, text, []) ?? SAY.stopped(firstLine(text));
}
