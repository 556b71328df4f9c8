/** The closed list of tags a story may carry, each turned into one typed value; anything else is the writer's mistake. */
import type { Mood } from './passage.ts';

export type LineTag =
  | {
      readonly tag: 'place' | 'speaker' | 'adviser' | 'key' | 'remembers' | 'room' | 'claim' | 'law';
      readonly value: string;
    }
  | { readonly tag: 'people'; readonly value: readonly string[] }
  | { readonly tag: 'mood'; readonly value: Mood };

export type ChoiceTag =
  | { readonly tag: 'move' | 'told'; readonly meeting: string; readonly option: string }
  | { readonly tag: 'cost'; readonly value: number | 'talk' }
  | { readonly tag: 'from' | 'at'; readonly value: string }
  | ({ readonly tag: 'needs'; readonly reason: string } & Need);

/** What an alternative asks for to be open: a stock's level, or that a region is in one of the states. */
export type Need =
  | { readonly stock: string; readonly word: NeedWord }
  | { readonly region: string; readonly states: readonly string[] };

export type NeedWord = 'low' | 'middle' | 'high' | 'not-low' | 'not-high';

export const MOODS: readonly Mood[] = ['calm', 'warm', 'tense', 'tired', 'festive', 'empty'];
export const NEED_WORDS: readonly NeedWord[] = ['low', 'middle', 'high', 'not-low', 'not-high'];
const PLAIN: readonly string[] = ['place', 'speaker', 'adviser', 'key', 'remembers', 'room', 'claim', 'law'];

function split(tag: string): readonly [string, string] {
  const at = tag.indexOf(':');
  return at < 0 ? [tag.trim(), ''] : [tag.slice(0, at).trim(), tag.slice(at + 1).trim()];
}

/** A tag on a line or a passage; undefined when no such tag exists. */
export function lineTag(text: string): LineTag | undefined {
  const [tag, value] = split(text);
  if (tag === 'people')
    return {
      tag,
      value: value
        .split(',')
        .map((id) => id.trim())
        .filter(Boolean),
    };
  if (tag === 'mood') {
    const mood = MOODS.find((known) => known === value);
    return mood && { tag, value: mood };
  }
  return PLAIN.includes(tag) && value ? ({ tag, value } as LineTag) : undefined;
}

/** `voice not-low | reason` asks a stock, `committees half or dissolved | reason` what state a region is in. */
function needOf(value: string): ChoiceTag | undefined {
  const tag = 'needs';
  const [need = '', reason = ''] = value.split('|').map((part) => part.trim());
  const [, of, words] = /^(\S+)\s+(\S+(?:\s+or\s+\S+)*)$/.exec(need) ?? [];
  if (of === undefined || words === undefined || !reason) return undefined;
  const word = NEED_WORDS.find((known) => known === words);
  return word
    ? { tag, stock: of, word, reason }
    : { tag, region: of, states: words.split(/\s+or\s+/), reason };
}

/** A tag on an alternative; undefined when no such tag exists or it is not complete. */
export function choiceTag(text: string): ChoiceTag | undefined {
  const [tag, value] = split(text);
  switch (tag) {
    case 'move':
    case 'told': {
      const [meeting = '', option = ''] = value.split('.');
      return meeting && option ? { tag, meeting, option } : undefined;
    }
    case 'cost':
      return value === 'talk'
        ? { tag, value }
        : /^[0-3]$/.test(value)
          ? { tag, value: Number(value) }
          : undefined;
    case 'from':
    case 'at':
      return value ? { tag, value } : undefined;
    case 'needs':
      return needOf(value);
    default:
      return undefined;
  }
}
