/** What the check of stories says in Swedish to whoever writes them: on the command line and on the page. */

function meant(word: string | undefined): string {
  return word === undefined ? '' : ` Menade du ”${word}”?`;
}

const WHAT = {
  event: 'Okänd händelse',
  stock: 'Okänd mätare',
  region: 'Okänt läge',
  state: 'Okänt tillstånd',
  level: 'Okänd nivå',
  meeting: 'Okänt möte',
  option: 'Okänt drag i mötet',
  alternative: 'Okänt alternativ',
  promise: 'Okänt löfte',
  ending: 'Okänt slut',
  person: 'Okänd person',
  place: 'Okänd plats',
  figure: 'Okänd figur',
  mood: 'Okänd stämning',
  role: 'Okänd roll',
  decision: 'Okänt beslut',
  adviser: 'Okänd rådgivare',
  claim: 'Okänt påstående',
  law: 'Okänt lagrum',
  word: 'Okänt ord',
  start: 'Okänt startläge',
  initiative: 'Okänt initiativ',
  case: 'Okänt fall',
  knot: 'Okänd knut',
  heard: 'Fallet står inte under elsewhere i case.json',
  heardEnding: 'Okänt ord för hur det slutade',
};

const KIND = {
  text: 'text inom citattecken',
  number: 'ett tal',
  'yes-or-no': 'true eller false',
  list: 'en lista inom [ och ]',
  object: 'fält inom { och }',
};

/** What a field of a file may be. */
export type Kind = keyof typeof KIND;

/** What a name may stand for. */
export type What = keyof typeof WHAT;

export const SV_CHECK = {
  notJson: (why: string) => `Filen är inte riktig JSON (${why}).`,
  notFile: (kind: Kind) => `Filen ska vara ${KIND[kind]}.`,
  noField: (path: string) => `Fältet ${path} saknas.`,
  wrongField: (path: string, kind: Kind) => `Fältet ${path} ska vara ${KIND[kind]}.`,
  lawTexts: 'Lagtexterna står i laws.json. Här räcker beteckningarna: ["KL 7:1", "TF 2:15"].',
  notText: 'Filen är ingen text.',
  otherLetters: 'Filen är inte sparad som UTF-8, och i spelet blir bokstäverna fel. Spara den som UTF-8.',
  nothing: 'Här finns ingen berättelse: filen är tom.',
  includeMissing: (name: string) => `Filen ${name} finns inte bland dem du valde.`,

  ink: (why: string) => `Ink förstår inte raden: ${why}`,
  inkBar: 'Ett lodrätt streck i ett val måste skrivas \\|.',
  inkNoTarget: (name: string, near?: string) =>
    `Ink förstår inte raden: pilen -> ${name} leder till något som inte finns.${meant(near)}`,
  inkNoName: (name: string, near?: string) =>
    `Ink förstår inte raden: inget heter ”${name}”, varken knut, etikett eller VAR.${meant(near)}`,
  inkNoFile: (name: string) => `Ink förstår inte raden: filen ${name} finns inte eller går inte att läsa.`,
  inkCircle: (name: string) => `Ink förstår inte raden: filen ${name} hämtar in sig själv.`,
  inkLooseEnd: 'Här tar texten slut utan att säga vart den går: skriv en pil (->), eller -> END.',
  inkTaken: (name: string) => `Ink förstår inte raden: namnet ”${name}” finns redan.`,
  inkReserved: (name: string) =>
    `Ink förstår inte raden: ”${name}” är ett av Inks egna ord. Välj ett annat namn.`,
  inkUnclosed: (sign: string) => `Ink förstår inte raden: här saknas ett ${sign}.`,
  inkName: 'Ink förstår inte raden: ett namn får bara ha bokstäver, siffror och _, och inget mellanslag.',
  inkEmptyKnot: 'Ink förstår inte raden: knuten är tom.',
  inkFunction: 'Ink förstår inte raden: en funktion får varken ha val eller pilar.',
  inkNotFunction: (name: string) =>
    `Ink förstår inte raden: ”${name}” är ingen funktion och kan inte anropas med parentes.`,
  inkArguments: (name: string) => `Ink förstår inte raden: fel antal värden till ${name}.`,
  inkEmptyChoice: 'Valet har ingen text. Ska det tas av sig självt skrivs * ->.',
  inkCondition: 'Ink förstår inte raden: något är fel i det som står mellan { och }.',
  inkDeep: 'Ink förstår inte raden: för mycket ligger inuti vartannat.',
  inkSign: (saw: string) => `Ink förstår inte raden: ”${saw}” kan inte stå där.`,

  unknown: (what: What, word: string, near?: string) => `${WHAT[what]}: ”${word}”.${meant(near)}`,
  clauseFired: 'Att en punkt utlöses avgör modellen. Rapportera det som hände i stället.',
  badHow: (text: string) => `”${text}” säger inget om händelsen: skriv by, towards, tone, kind eller clause.`,
  badQuarter: (text: string) => `”${text}” är inget kvartal: skriv år.kvartal, som 20.2.`,
  actNotAlone: (word: string) => `Handlingen ${word}(…) måste stå ensam på en rad som börjar med ~.`,
  tooFewArguments: (word: string, wanted: number) =>
    `${word}(…) ska ha ${wanted} ${wanted === 1 ? 'värde' : 'värden'}.`,
  badTag: (tag: string) => `Taggen ”# ${tag}” är inte fullständig eller finns inte.`,
  tagOnChoice: (tag: string) => `Taggen ”# ${tag}” hör till ett val, inte till en rad.`,
  tagOnLine: (tag: string) => `Taggen ”# ${tag}” hör till en rad, inte till ett val.`,
  chance: (word: string) => `Slumpen kommer från modellens frö: ta bort ${word}.`,
  arithmetic: 'Berättelser räknar inte: bara sant, falskt och ett ord får sparas i en VAR.',

  comment:
    'Efter // läses resten av raden som kommentar. Skriv adressen på annat sätt eller flytta kommentaren till en egen rad.',
  html: (tag: string) => `”${tag}” är HTML och visas som den står. Skriv vanlig text.`,
  lix: (knot: string, value: number, most: number) =>
    `LIX i ${knot || 'början'} är ${value}, högst ${most} får det vara. Kortare meningar och ord.`,
  tooLongRoom: (words: number) => `Texten för projektorn har ${words} ord, högst 60 får plats.`,
  tooLongEnvelope: (words: number) => `Kuvertet har ${words} ord, högst 60 får plats.`,
  shortcut: (words: string) => `Genväg i prosan: ”${words}”.`,
  shortcutOnce: (words: string, times: number) =>
    `”${words}” står ${times} gånger: högst en gång i ett fall.`,

  tooManyChoices: (count: number) => `${count} alternativ på samma ställe: högst 8 ryms.`,
  noEffect: (label: string) =>
    `Valet ${label} ändrar ingenting: det leder dit ett annat val leder, utan egen text.`,
  stundNoEffect: (label: string) =>
    `Valet ${label} kostar en stund men ger varken text, händelse eller något att minnas.`,
  initiativeWords: (label: string, words: number) =>
    `Initiativet ${label} har ${words} ord: mellan 35 och 70 är lagom.`,
  unusedKnot: (name: string) => `Ingen väg leder till ${name}.`,
  neverReached: (runs: number) => `Stycket nåddes inte på ${runs} genomspelningar.`,
  neverShown: (runs: number) => `Valet visades inte på ${runs} genomspelningar.`,
  neverOpen: (runs: number) => `Valet var stängt i alla ${runs} genomspelningar.`,
  onlyForced: (what: 'passage' | 'choice', stock: string, value: number, runs: number) =>
    `${what === 'passage' ? 'Stycket nåddes' : 'Valet var öppet'} bara när mätaren ${stock} ställdes på ${value}: annars inte på ${runs} genomspelningar.`,
  whenForced: (stock: string, value: number, sentence: string) =>
    `När mätaren ${stock} står på ${value}: ${sentence}`,
  onlyIn: (what: 'passage' | 'choice', region: string, state: string, runs: number) =>
    `${what === 'passage' ? 'Stycket nåddes' : 'Valet var öppet'} bara när läget ${region} sattes till ${state}: annars inte på ${runs} genomspelningar.`,
  whenIn: (region: string, state: string, sentence: string) => `När läget ${region} är ${state}: ${sentence}`,
  endingNever: (id: string, runs: number) => `Slutet ”${id}” nåddes inte på ${runs} genomspelningar.`,
  endingUnused: (id: string) => `Slutet ”${id}” står i case.json men används inte.`,
  deadEnd: 'Här tar berättelsen slut utan slut: varken val, -> END eller ending(…).',
  endless: 'Härifrån kommer man aldrig till ett val: texten går runt.',
  noWayOut: 'Härifrån leder ingen väg till ett slut: valen går runt.',
  stopped: (why: string) => `Berättelsen stannade: ${why}`,
  stoppedTunnel: 'Berättelsen stannade: den här tunneln saknar ->-> på slutet.',
  stoppedFunction: 'Berättelsen stannade: funktionen tar slut utan ~ return.',
  stoppedWord: (name: string) => `Berättelsen stannade: spelet känner inte ordet ${name}(…) (EXTERNAL).`,
  stoppedDivert: 'Berättelsen stannade: en pil ledde till något som inte finns.',
  stoppedKinds: 'Berättelsen stannade: två slags värden går inte ihop i det som räknas ut här.',

  needsRoom: (id: string) => `Nyckelbeslutet ${id} saknar text för projektorn (# room).`,
  answerNeedsRoom: (meeting: string) => `Svaret i mötet ${meeting} saknar text för projektorn (# room).`,
  electionNeedsRoom: 'Valnatten saknar text för projektorn (# room).',
  noKey: (id: string) => `Beslutet ${id} finns som fil men ingen rad har # key: ${id}.`,
  fewAdvisers: 'Ett nyckelbeslut behöver minst två rådgivare.',
  advisersAgree: 'Rådgivarna drar åt samma håll: minst två ska luta åt olika alternativ.',
  fewInitiatives: (count: number) => `Bara ${count} saker som ingen bett om: minst två behövs (initiatives).`,
  remembered: (id: string, count: number) =>
    `Beslutet ${id} nämns i ${count} senare stycken (# remembers: ${id}): minst två behövs.`,
  rememberedLate: (id: string) => `Beslutet ${id} nämns aldrig två kvartal senare eller mer.`,
  elsewhereUnused: (caseId: string) =>
    `Fallet ${caseId} står under elsewhere men berättelsen frågar aldrig elsewhere("${caseId}").`,
  endingUnheard: (caseId: string, ending: string) =>
    `Fallet ${caseId} kan sluta med ”${ending}”, men elsewhere säger inte vad det heter här.`,
  emptyText: (key: string) => `Texten ${key} saknas.`,
  noQuestion: (round: number) => `Omgång ${round} ska gissas men har ingen fråga (question).`,
  noEnvelope: (option: string) => `Svaret ${option} har inget kuvert (envelope).`,
  situations: (count: number) => `${count} situationer (situations): fyra eller fem är lagom.`,
  situationTwice: (id: string) => `Situationen ${id} står två gånger.`,
  fewReplies: (id: string) => `Situationen ${id} har färre än tre svar (answers).`,
  noDecisionFor: (id: string, chair: string) =>
    `Situationen ${id} säger inte vilket beslut den kommer tillbaka till för ${chair} (decisions).`,
  fewQuestions: (count: number) => `${count} diskussionsfrågor (questions): minst 6 behövs.`,
  noAims: 'Lärandemålen (aims) saknas.',
  noSources: 'Källorna (sources) saknas.',
  claimUnsourced: (claim: string) => `Påståendet ${claim} saknas bland källorna (sources) i case.json.`,
  minutes: (given: number, likely: number, words: number) =>
    `minutes är ${given}, men ${words} ord och deras val tar omkring ${likely} minuter.`,
  longPassage: (words: number) => `Stycket blir ${words} ord före nästa val: högst 160 är lagom.`,
  fewAnswers: (round: number) => `Omgång ${round} har färre än tre svar.`,
  noRounds: 'Mötet behöver minst två omgångar.',
};
