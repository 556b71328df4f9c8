/** The number that each case and each chair has in a run code. Closed lists: new ones go last, none is ever moved. */

const CASES = [
  'parhasten',
  'majoritetsskiftet',
  'namnderna',
  'grazonen',
  'formaliseringen',
  'langsittaren',
  'sekreteraren',
  'hattarna',
  'paverkan',
  'sparlistan',
  'samverkan',
  'personkemin',
] as const;

const CHAIRS = ['director', 'chair', 'secretary'] as const;

function numberIn(list: readonly string[], id: string): number | undefined {
  const place = list.indexOf(id);
  return place < 0 ? undefined : place;
}

export function caseNumber(id: string): number | undefined {
  return numberIn(CASES, id);
}

export function caseWithNumber(number: number): string | undefined {
  return CASES[number];
}

export function chairNumber(id: string): number | undefined {
  return numberIn(CHAIRS, id);
}

export function chairWithNumber(number: number): string | undefined {
  return CHAIRS[number];
}
