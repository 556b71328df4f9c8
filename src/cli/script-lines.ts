/** Reads a scripted play-through: one thing to read, choose or expect on each line, in Swedish, for writers. */
import { SV_SCRIPT } from '../i18n/sv-script.ts';

/** Says which seed is played, before anything else. */
const SEED = 'frö';
const DEEDS = [
  'läs',
  'saknas',
  'välj',
  'hinner',
  'vidare',
  'skäl',
  'gissa',
  'stängt',
  'väntat',
  'hittills',
  'slut',
] as const;

/** `hinner` is a choice that is taken when it is there: how much one has time for follows from the model. */
export type Deed = (typeof DEEDS)[number];

export interface ScriptLine {
  readonly line: number;
  readonly deed: Deed;
  /** Several, parted by `||`, when one of them is enough. */
  readonly texts: readonly string[];
}

export interface Script {
  readonly seed: number;
  readonly lines: readonly ScriptLine[];
  readonly problems: readonly { readonly line: number; readonly sentence: string }[];
}

function isOneOf<T extends string>(list: readonly T[], word: string): word is T {
  return list.some((each) => each === word);
}

/** Empty lines and lines that begin with # are for people. */
export function readScript(text: string): Script {
  const lines: ScriptLine[] = [];
  const problems: { line: number; sentence: string }[] = [];
  let seed = 1;
  text.split(/\r?\n/).forEach((raw, index) => {
    const line = index + 1;
    const said = raw.trim();
    if (said === '' || said.startsWith('#')) return;
    const [, word = '', rest = ''] = /^([^:]+):?\s*(.*)$/.exec(said) ?? [];
    if (isOneOf(DEEDS, word)) {
      const texts = rest.split('||').map((part) => part.trim().replace(/^"(.*)"$/, '$1'));
      lines.push({ line, deed: word, texts });
    } else if (word !== SEED)
      problems.push({ line, sentence: SV_SCRIPT.unknownLine(word, [SEED, ...DEEDS]) });
    else if (lines.length > 0) problems.push({ line, sentence: SV_SCRIPT.seedAfterPlay });
    else if (/^\d+$/.test(rest)) seed = Number(rest);
    else problems.push({ line, sentence: SV_SCRIPT.badSeed(rest) });
  });
  return { seed, lines, problems };
}
