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
  | { readonly tag: 'move'; readonly meeting: string; readonly option: string }
  | { readonly tag: 'cost'; readonly value: number | 'talk' }
  | { readonly tag: 'from' | 'at'; readonly value: string }
  | { readonly tag: 'needs'; readonly stock: string; readonly word: NeedWord; readonly reason: string };

export type NeedWord = 'low' | 'middle' | 'high' | 'not-low' | 'not-high';

export const MOODS: readonly Mood[] = ['calm', 'warm', 'tense', 'tired', 'festive', 'empty'];
const NEED_WORDS: readonly string[] = ['low', 'middle', 'high', 'not-low', 'not-high'];
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

/** A tag on an alternative; undefined when no such tag exists or it is not complete. */
export function choiceTag(text: string): ChoiceTag | undefined {
  const [tag, value] = split(text);
  switch (tag) {
    case 'move': {
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
    case 'needs': {
      const [need = '', reason = ''] = value.split('|').map((part) => part.trim());
      const [stock = '', word = ''] = need.split(/\s+/);
      return NEED_WORDS.includes(word) && reason ? { tag, stock, word: word as NeedWord, reason } : undefined;
    }
    default:
      return undefined;
  }
}
