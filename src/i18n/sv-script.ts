/** What a scripted play-through says when the story no longer goes the way it was written. */

const listed = (texts: readonly string[]) => texts.map((text) => `”${text}”`).join(', ');

export const SV_SCRIPT = {
  unknownLine: (word: string, known: readonly string[]) =>
    `”${word}” är ingen rad i ett manus: skriv ${known.join(', ')} följt av kolon.`,
  badSeed: (text: string) => `”${text}” är inget frö: skriv ett helt tal.`,
  seedAfterPlay: '”frö:” ska stå före allt annat.',
  notRead: (text: string, passage: string, begins: string) =>
    `”${text}” står inte i stycket ${passage}, som börjar ”${begins}”.`,
  stillRead: (text: string, passage: string) => `”${text}” står i stycket ${passage} men ska saknas.`,
  noChoice: (text: string, passage: string, open: readonly string[]) =>
    `Inget val i ${passage} börjar ”${text}”. Där finns: ${listed(open)}.`,
  twoChoices: (text: string, open: readonly string[]) => `Flera val börjar ”${text}”: ${listed(open)}.`,
  closed: (text: string, reason: string) => `Valet ”${text}” är stängt: ${reason}`,
  notClosed: (text: string) => `Valet ”${text}” är öppet men ska vara stängt.`,
  notOne: (passage: string, open: readonly string[]) =>
    `”vidare” går bara när det finns ett enda val. I ${passage} finns: ${listed(open)}.`,
  nothingAsked: 'Här frågas varken efter skäl eller gissning.',
  noReason: (text: string, known: readonly string[]) =>
    `”${text}” är inget skäl: skälen är ${known.join(', ')}.`,
  noAnswer: (text: string, known: readonly string[]) =>
    `Ingen kan svara ”${text}”. Svaren är: ${listed(known)}.`,
  noStock: (stock: string) => `Mätaren ”${stock}” finns inte.`,
  badChange: (text: string) => `”${text}” är ingen väntad ändring: skriv en mätare och upp, ned eller lika.`,
  otherChange: (stock: string, wanted: string, before: number, after: number) =>
    `${stock} skulle gå ${wanted} men gick från ${before} till ${after}.`,
  notEnded: (passage: string) => `Berättelsen är inte slut utan står i ${passage}.`,
  otherEnding: (wanted: string, ending: string) => `Slutet skulle bli ${wanted} men blev ${ending}.`,
  ended: (ending: string) => `Berättelsen är redan slut (${ending}).`,
  noEnd: 'Manuset slutar utan ”slut:”.',
  failed: (why: string) => `Berättelsen stannade: ${why}`,
};
