/** The number that each case, each chair and each ending has in a run code. Closed lists: new ones go last, none is ever moved. */

export const CASES: readonly string[] = [
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
];

/** At most eight a case. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  parhasten: ['tva-roller', 'ny-sele', 'overlamnat', 'kvar-i-vagen', 'uppsagd'],
  majoritetsskiftet: ['klart', 'varsin-telefon', 'sjovalla', 'nytt-ansikte', 'ingen-fragade', 'som-vanligt'],
  namnderna: ['tomma-stolar', 'tillbaka', 'mappen', 'utan', 'halvt', 'behaller'],
};

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

export function endingNumber(caseId: string, ending: string): number | undefined {
  return numberIn(ENDINGS[caseId] ?? [], ending);
}

export function endingWithNumber(caseId: string | undefined, number: number): string | undefined {
  return ENDINGS[caseId ?? '']?.[number];
}

export function chairNumber(id: string): number | undefined {
  return numberIn(CHAIRS, id);
}

export function chairWithNumber(number: number): string | undefined {
  return CHAIRS[number];
}
