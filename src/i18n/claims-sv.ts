/** What each claim behind the model says, in one Swedish sentence of our own, and what kind of evidence it rests on. */

import { CASES_SV, PANEL_SV } from './claims-sv-panel.ts';
import { SECRETARY_SV, SLIDES_SV } from './claims-sv-slides.ts';
import { SMALL_SV } from './claims-sv-small.ts';

/** Q asked, H preliminary finding, I interviews, S survey, A authors' reasoning, O opinion, X one example, F fact. */
export type Evidence = 'Q' | 'H' | 'I' | 'S' | 'A' | 'O' | 'X' | 'F';

export interface ClaimText {
  readonly evidence: Evidence;
  readonly source: keyof typeof CLAIM_SOURCES;
  readonly text: string;
}

/** How sure we are, in words a reader can weigh. */
export const EVIDENCE_SV: Readonly<Record<Evidence, string>> = {
  Q: 'Källan ställer frågan men svarar inte. Riktningen är vårt antagande.',
  H: 'En preliminär iakttagelse ur intervjuer, redovisad på en bild. Rimlig, inte mätt.',
  I: 'Sagt i intervjuer av dem som har jobbet. Många känner igen det, ingen har mätt det.',
  S: 'Svar i en enkät.',
  A: 'Författarnas eget resonemang eller råd.',
  O: 'En åsikt i en paneldebatt.',
  X: 'Ett enda verkligt exempel. Det har hänt; hur vanligt det är vet vi inte.',
  F: 'En uppgift som går att kontrollera.',
};

export const CLAIM_SOURCES = {
  secretary: 'Forskning om kommunsekreterare (CKS, Linköpings universitet, 2020)',
  slides: 'Bilder om samarbete mellan politiker och tjänstemän (Strömstadskonferensen 2011)',
  cases: 'KEFU om fallstudierna av politiker och tjänstemän (beställda av SKR)',
  panel: 'Paneldebatten ”Det våras för byråkraten” (Akavia)',
  small: 'Att vara kommundirektör i en liten kommun (SmåKom och Public Partner, 2024)',
} as const;

export type ClaimRow = readonly [Evidence, string];

function from(source: ClaimText['source'], rows: Readonly<Record<string, ClaimRow>>): [string, ClaimText][] {
  return Object.entries(rows).map(([id, [evidence, text]]) => [id, { evidence, source, text }]);
}

export const CLAIMS_SV: Readonly<Record<string, ClaimText>> = Object.fromEntries([
  ...from('secretary', SECRETARY_SV),
  ...from('slides', SLIDES_SV),
  ...from('cases', CASES_SV),
  ...from('panel', PANEL_SV),
  ...from('small', SMALL_SV),
]);
