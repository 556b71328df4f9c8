/** Measures prose: how hard it is to read, and the shortcuts that a machine can see. */

/** LIX: words per sentence plus the share of words longer than six letters. A line break ends a sentence too. */
export function lixOf(paragraphs: readonly string[]): number {
  let words = 0;
  let long = 0;
  let sentences = 0;
  for (const paragraph of paragraphs) {
    const list = paragraph.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
    if (list.length === 0) continue;
    words += list.length;
    long += list.filter((word) => word.length > 6).length;
    sentences += Math.max(1, (paragraph.match(/[.!?…:]+(?=[\s»”"]|$)/g) ?? []).length);
  }
  return words === 0 ? 0 : Math.round(words / sentences + (100 * long) / words);
}

/** What a browser would take for a part of the page. */
export const HTML = /<\/?[a-zA-Z][^<>]*>|<!--/;

/** Found anywhere, these are warned for. */
export const SHORTCUTS: readonly RegExp[] = [
  /(?:spänd|tryckt|tät|laddad) stämning/iu,
  /tystnaden? (?:lägger|breder|sänker) sig/iu,
  /orden? (?:blir|hänger|bli) (?:kvar )?häng\p{L}*/iu,
  /något i (?:hennes|hans|deras) blick/iu,
  /du känner att/iu,
  /(?<!\p{L})adresser(?:a|ar|ade)(?!\p{L})/iu,
  /i slutet av dagen/iu,
  /tar? ett steg tillbaka/iu,
  /det går upp för dig/iu,
  /luften (?:är|känns|blir) tjock/iu,
];

/** The dilemma's own names: at most once a case, in the mouth of somebody who would say them. */
export const ONCE_A_CASE: readonly RegExp[] = [
  /(?<!\p{L})gråzon\p{L}*/giu,
  /(?<!\p{L})parhäst\p{L}*/giu,
  /(?<!\p{L})långsittare\p{L}*/giu,
];

/** "Inte X utan Y": at most once in 300 words. */
export const NOT_BUT = /(?<!\p{L})inte [^.!?]{1,40} utan (?!att)/giu;
