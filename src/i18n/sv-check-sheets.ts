/** What the check of stories says in Swedish about the papers that are printed from a case. */

export const SV_CHECK_SHEETS = {
  noSheets:
    'Filen sheets.json saknas. Ur den, och ur resten av fallet, skrivs bladen till ledaren, rollerna och observatören ut. Kopiera den från mallen.',
  noDivides: (id: string) =>
    `Beslutet ${id} säger inte vad ett rum kan dela sig på (divides). Det står i ledarens handledning.`,
  noTimeline: 'Förloppet (timeline) är tomt: ledaren behöver veta vad som händer och när.',
  notInTimeline: (id: string, chair: string) =>
    `Beslutet ${id} står inte i förloppet (timeline) för stolen ${chair}: lägg till "${chair}": "${id}" på sin rad.`,
  twiceInTimeline: (id: string, chair: string) =>
    `Beslutet ${id} står två gånger i förloppet (timeline) för stolen ${chair}.`,
  noKnows: (person: string) =>
    `Rollbladet för ${person} är tomt: skriv under knows vad hen vet när det börjar, och den andra inte vet.`,
  knowsNobody: (person: string) =>
    `Ingen i stolarna heter ”${person}”. Under knows står de som läsaren är: person i stolen, eller samma role.`,
  noWatch: (meeting: string) =>
    `Observatören har inget att se efter i mötet ${meeting}: skriv en eller två rader under watch.`,
  judges: (word: string) => `Observatören ska se och höra, inte bedöma: skriv raden utan ”${word}”.`,
  noSuchDecision: (id: string, where: string) =>
    `Beslutet ”${id}” (${where}) finns inte för den stolen. Namnet är filens, i decisions.`,
  noSuchMeeting: (id: string) => `Mötet ”${id}” (watch) finns inte bland de delade mötena.`,
  noSuchChair: (chair: string, where: string) => `Stolen ”${chair}” (${where}) finns inte i case.json.`,
  notShared: (id: string, aim: string) =>
    `Beslutet ${id} (focus.${aim}) är inget delat möte som frågar om skäl och gissning: välj ett som båda stolarna har.`,
  noFocus: (field: string) => `Fältet focus.${field} är tomt: ledaren väljer beslut och frågor efter syftet.`,
  noSuchQuestion: (number: number, most: number) =>
    `Fråga ${number} finns inte: case.json har ${most} frågor, räknade från 1.`,
  noTheory: 'Inget teorikort (theory) är valt: skriv minst ett id ur theory.json.',
  noSuchTheory: (id: string, near: string | undefined) =>
    `Teorikortet ”${id}” finns inte i theory.json.${near === undefined ? '' : ` Menade du ”${near}”?`}`,
  noPitfalls: 'Ledaren får inte veta vad som brukar gå fel med fallet i ett rum (pitfalls).',
};
