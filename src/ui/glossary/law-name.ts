/** Spells out a reference to a law: "KL 6:21" is kommunallagen, 6 kap. 21 §. */

const ACTS: Readonly<Record<string, string>> = {
  AML: 'arbetsmiljölagen (1977:1160)',
  JB: 'jordabalken (1970:994)',
  KL: 'kommunallagen (2017:725)',
  RF: 'regeringsformen',
  TF: 'tryckfrihetsförordningen',
  OSL: 'offentlighets- och sekretesslagen (2009:400)',
};

/** Acts without chapters, or referred to as a whole by their number. */
const WHOLE: Readonly<Record<string, string>> = {
  'MBL 11': 'medbestämmandelagen (1976:580), 11 §',
  'SFS 2021:890': 'visselblåsarlagen (2021:890)',
};

/** In Swedish, since the laws have no other language; what is not known is given back as it came. */
export function lawName(id: string): string {
  const whole = WHOLE[id];
  if (whole) return whole;
  const [, act = '', chapter = '', section = ''] =
    /^(\p{Lu}+) (\d+):(\d+(?: [a-z])?(?:–\d+)?)$/u.exec(id) ?? [];
  const name = ACTS[act];
  if (!name) return id;
  return `${name}, ${chapter} kap. ${section} ${section.includes('–') ? '§§' : '§'}`;
}

/** For addresses: "KL 6:21" is `lag-kl-6-21`. */
export function lawAnchor(id: string): string {
  return `lag-${id.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
}

export function termAnchor(id: string): string {
  return `ord-${id}`;
}
