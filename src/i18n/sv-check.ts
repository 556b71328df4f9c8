/** What the check of stories says to whoever writes them. */

function meant(word: string | undefined): string {
  return word === undefined ? '' : ` Menade du ”${word}”?`;
}

export const SV_CHECK = {
  warning: 'varning',
  summary: (stories: number, errors: number, warnings: number) =>
    `${stories} ${stories === 1 ? 'berättelse' : 'berättelser'}: ${errors} fel, ${warnings} ${warnings === 1 ? 'varning' : 'varningar'}.`,
  notJson: (why: string) => `Filen är inte riktig JSON (${why}).`,
  ink: (why: string) => `Ink förstår inte raden: ${why}`,
  includeMissing: (name: string) => `Filen ${name} finns inte bland dem du valde.`,
  inkBar: 'Ett lodrätt streck i ett val måste skrivas \\|.',

  unknown: (what: string, word: string, near?: string) => `Okänt ${what}: ”${word}”.${meant(near)}`,
  unknownCommon: (what: string, word: string, near?: string) => `Okänd ${what}: ”${word}”.${meant(near)}`,
  what: {
    event: 'händelse',
    stock: 'mätare',
    region: 'läge',
    meeting: 'möte',
    option: 'drag i mötet',
    promise: 'löfte',
    ending: 'slut',
    person: 'person',
    place: 'plats',
    mood: 'stämning',
    role: 'roll',
    decision: 'beslut',
    adviser: 'rådgivare',
    claim: 'påstående',
    law: 'lagrum',
    tag: 'tagg',
    word: 'ord',
    start: 'startläge',
    initiative: 'initiativ',
  },
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
  spelling: (word: string, near?: string) =>
    `Ordet ”${word}” finns inte i ordlistan.${meant(near)} Ett riktigt ord läggs till i words-sv.txt.`,
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
  unusedKnot: (name: string) => `Ingen väg leder till ${name}.`,
  neverReached: (runs: number) => `Stycket nåddes inte på ${runs} genomspelningar.`,
  neverShown: (runs: number) => `Valet visades inte på ${runs} genomspelningar.`,
  neverOpen: (runs: number) => `Valet var stängt i alla ${runs} genomspelningar.`,
  endingNever: (id: string, runs: number) => `Slutet ”${id}” nåddes inte på ${runs} genomspelningar.`,
  endingUnused: (id: string) => `Slutet ”${id}” står i case.json men används inte.`,
  deadEnd: 'Här tar berättelsen slut utan slut: varken val, -> END eller ending(…).',
  endless: 'Härifrån kommer man aldrig till ett val: texten går runt.',
  noWayOut: 'Härifrån leder ingen väg till ett slut: valen går runt.',
  stopped: (why: string) => `Berättelsen stannade: ${why}`,

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
  goods: {
    trust: 'tilliten',
    openness: 'öppenheten',
    localPolicy: 'den lokala politiken',
    economy: 'ekonomin',
    cheapExit: 'priset när någon slutar',
  },
  goodForNothing: (label: string, percent: number, states: number, shares: string) =>
    `Alternativet ${label} är inte bäst på något i ${percent} % av ${states} lägen, åtta kvartal framåt (bäst på ${shares}). Gör det bra för något.`,
  goodForAll: (label: string, percent: number, states: number, shares: string) =>
    `Alternativet ${label} är bäst på tre saker eller fler i ${percent} % av ${states} lägen, åtta kvartal framåt (bäst på ${shares}). Låt det kosta något.`,
  noChair: 'Fallet har ingen stol (chairs): ingen kan spela det.',
  noStory: (file: string) => `Berättelsen ${file} finns inte.`,
  emptyText: (key: string) => `Texten ${key} saknas.`,
  noQuestion: (round: number) => `Omgång ${round} ska gissas men har ingen fråga (question).`,
  fewQuestions: (count: number) => `${count} diskussionsfrågor (questions): minst 6 behövs.`,
  noAims: 'Lärandemålen (aims) saknas.',
  noSources: 'Källorna (sources) saknas.',
  claimUnsourced: (claim: string) => `Påståendet ${claim} saknas bland källorna (sources) i case.json.`,
  minutes: (given: number, likely: number, words: number) =>
    `minutes är ${given}, men ${words} ord och deras val tar omkring ${likely} minuter.`,
  longPassage: (words: number) => `Stycket blir ${words} ord före nästa val: högst 160 är lagom.`,
  fewAnswers: (round: number) => `Omgång ${round} har färre än tre svar.`,
  noRounds: 'Mötet behöver minst två omgångar.',

  missingText: (key: string, language: string) => `Texten ${key} saknas på ${language}.`,
  missingName: (what: string, id: string) => `Modellens ${what} ”${id}” har inget svenskt namn.`,
};
