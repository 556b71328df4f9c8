/** Who the roles are in a sentence: by office ("ordföranden"), by name ("Emmy") or as the reader ("du", "dig"). */
import type { Role } from '../model/act.ts';
import type { Language } from './text.ts';

export interface Name {
  readonly subject: string;
  readonly object: string;
  readonly possessive: string;
}

export type Names = Readonly<Partial<Record<Role, Name>>>;

export function nameOf(text: string, lang: Language = 'sv'): Name {
  const plain = /[sxz]$/.test(text);
  const possessive = lang === 'sv' ? (plain ? text : `${text}s`) : `${text}’s`;
  return { subject: text, object: text, possessive };
}

export const YOU: Readonly<Record<Language, Name>> = {
  sv: { subject: 'du', object: 'dig', possessive: 'din' },
  en: { subject: 'you', object: 'you', possessive: 'your' },
};

/** Fills {by}, {to} (object form), {other} (the same, as subject), {by's} and {to's}; begins with a capital. */
export function fill(pattern: string, by: Name, to: Name): string {
  const text = pattern
    .replaceAll('{by}', by.subject)
    .replaceAll("{by's}", by.possessive)
    .replaceAll('{to}', to.object)
    .replaceAll('{other}', to.subject)
    .replaceAll("{to's}", to.possessive);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
