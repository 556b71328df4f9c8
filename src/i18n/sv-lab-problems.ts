/** What is wrong with a setup of the laboratory, in Swedish. */

export const SV_LAB_PROBLEMS: Readonly<Record<string, (given: string) => string>> = {
  'unknown-start': (given: string) => `Det finns ingen början som heter ”${given}”.`,
  'unknown-stock': (given: string) => `Det finns ingen kurva som heter ”${given}”.`,
  'derived-start': (given: string) => `”${given}” läses av ur andra värden och kan inte sättas från början.`,
  'bad-value': (given: string) => `Ett värde måste vara ett tal från 0 till 100 (${given}).`,
  'bad-seed': (given: string) => `Slumptalet måste vara ett heltal från 0 till 1 048 575 (nu ${given}).`,
  'bad-until': (given: string) => `Ett lopp är minst ett och högst trettio år (nu ${given} kvartal).`,
  'bad-at': () => 'Kvartalet som kurvorna läses i ligger utanför den tid som räknas.',
  'bad-people': () => 'Det står inte vad alla andra gör.',
  'no-stocks': () => 'Välj minst en kurva att se på.',
  'too-many-stocks': () => 'Det går att se på högst åtta kurvor på en gång.',
  'too-many-events': () => 'Ett lopp rymmer högst 200 händelser.',
  'unknown-event': (given: string) => `Det finns ingen händelse som heter ”${given}”.`,
  'bad-quarter': () => 'Händelsen ligger utanför den tid som räknas.',
  'bad-actor': () => 'Den händelsen kan inte göras av den som står där.',
  'unknown-kind': () => 'Händelsen kan inte ske på det sättet.',
  'bad-act': (given: string) => `Händelsen går inte att förstå (${given}).`,
};
