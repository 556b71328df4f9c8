/** The addresses within the page about the model: one for each thing one may want to point at. */

export type AnchorKind = 'stock' | 'event' | 'claim' | 'rule' | 'constant' | 'state' | 'region';

/** Fit for an address and an id: `stock-chair-to-director.trust`. */
export const anchorOf = (kind: AnchorKind, id: string): string =>
  `${kind}-${id.replaceAll('>', '-to-').replaceAll('~', '-and-')}`;
