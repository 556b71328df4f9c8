/** What the debrief says in Swedish. It lays out what happened and asks; it never says how well somebody did. */
import { counter } from './count.ts';
import { quarterText, seasonText, spanText } from './quarter-text.ts';
import { svKeep } from './sv-debrief-keep.ts';
import { svReplay } from './sv-debrief-replay.ts';
import { svChairs, svRoad } from './sv-debrief-road.ts';

const count = counter('sv');
const decimals = new Intl.NumberFormat('sv', { maximumFractionDigits: 2 });
const whole = new Intl.NumberFormat('sv', { maximumFractionDigits: 0 });

function signed(change: number): string {
  const size = decimals.format(Math.abs(change));
  return change < 0 ? `−${size}` : `+${size}`;
}

/** Keeps "år 20" on one line. */
function together(when: string): string {
  return when.replaceAll('år ', 'år\u00a0');
}

export const svDebrief = {
  quarter: (quarter: number) => together(quarterText(quarter, 'sv')),
  season: (quarter: number) => together(seasonText(quarter, 'sv')),
  span: (from: number, to: number) => together(spanText(from, to, 'sv')),
  year: (year: number) => `år ${year}`,
  number: (value: number) => decimals.format(value).replace('-', '−'),
  whole: (value: number) => whole.format(value),
  signed,

  contents: 'Innehåll',
  steps: {
    ended: 'Var det slutade',
    happened: 'Vad som hände',
    why: 'Varför',
    knew: 'Vad du visste då',
    road: 'Vägen du inte tog',
    envelope: 'Den andra stolen',
    questions: 'Frågor och en avsikt',
  },
  stepOf: (n: number, of: number) => `Del ${n} av ${of}`,
  next: (title: string) => `Vidare: ${title}`,
  previous: (title: string) => `Tillbaka: ${title}`,

  ended: {
    about: 'Det här är vad som hände i ditt spel. Vad det betyder är din sak att säga.',
    noEnding: 'Spelet är inte färdigspelat. Det här är så långt det kom.',
    meters: 'Det du kunde se hela tiden',
    scale: 'Skala 0–100. Öppen ring: från början. Streck: när berättelsen kom nära. Fylld ring: till sist.',
    scaleShort: 'Skala 0–100. Öppen ring: från början. Fylld ring: till sist.',
    what: 'Vad',
    start: (quarter: number) => `Början, ${together(seasonText(quarter, 'sv'))}`,
    middle: (quarter: number) =>
      together(seasonText(quarter, 'sv')).replace(/^./, (letter) => letter.toUpperCase()),
    end: (quarter: number) => `Slutet, ${together(seasonText(quarter, 'sv'))}`,
  },

  chart: {
    replaced: 'efter dig: en annan',
    trust: 'Förtroendet mellan er',
    decisions: 'Dina beslut',
    visible: 'Det du såg',
    visibleAbout:
      'Peka på en linje, eller gå till den med tangenterna och pilarna, för att läsa varför den går dit.',
    hidden: 'Det du inte såg',
    hiddenAbout: 'Säg först hur du tror att det gick. Sedan ritas linjen ovanpå din gissning.',
    rest: 'Fler linjer',
    restAbout: 'Allt annat som modellen håller reda på.',
    restPick: 'Vilken linje?',
    restOpen: 'Ta fram',
    compressed: (from: number, to: number) =>
      from === to ? `År ${from} är hoptryckt.` : `År ${from}–${to} är hoptryckta.`,
    handover: (title: string) => `en annan person (${title}), och linjen börjar om.`,
    table: 'Visa som tabell',
    tableWhen: 'När',
    tableDecision: 'Beslut',
    point: (when: string, value: string) => `${when}: ${value}`,
    point100: (value: string) => `${value} av 100`,
    describe: (name: string, start: string, end: string, low: string, high: string) =>
      `${name}, kvartal för kvartal. Från ${start} till ${end} på en skala där 0 är ${low} och 100 är ${high}.`,
    pointAt: (name: string) => `${name}: välj kvartal med piltangenterna`,
  },

  guess: {
    ask: 'Hur tror du att det gick?',
    shapes: {
      rose: 'Det steg',
      fell: 'Det föll',
      hill: 'Upp och sedan ner',
      valley: 'Ner och sedan upp, eller nästan stilla',
    },
    yours: 'gissat',
    said: (guess: string) => `Du gissade: ${guess.toLowerCase()}.`,
    line: (shape: string) => `Linjen: ${shape.toLowerCase()}.`,
    share: (when: string) =>
      `Roll eller personkemi: hur mycket av förtroendet mellan er hängde på personen ${when}?`,
    shareNone: '0, bara på rollen',
    shareAll: '100, bara på personen',
    shareNumber: 'Som tal, 0–100',
    open: 'Öppna linjen',
    saidShare: (guess: string) => `Du gissade ${guess}.`,
    lineShare: (value: string, when: string) => `Linjen stod på ${value} ${when}.`,
  },

  unmentioned: {
    heading: 'Det ingen nämnde',
    about: 'Alternativ som fanns, men som ingen tog upp med dig.',
    none: 'Allt som fanns togs upp med dig.',
    from: (name: string) => `${name} hade tänkt på det.`,
  },

  reading: {
    heading: 'På vem var de arga?',
    said: 'Du läste siffrorna så här den natten:',
    model: (politics: number, administration: number, both: number) =>
      `Så långt modellen kan skilja dem åt: ${politics} av 100 proteströster gällde politiken, ${administration} förvaltningen. ${both} gällde båda på en gång, och dem kan ingen dela upp.`,
    why: 'Ju oklarare det är vem som svarar för vad, desto mindre går att säga efteråt (C043, C044). Fördelningen är modellens förslag, inte en mätning.',
  },
  prologue: {
    heading: 'Måndagarna',
    alternatives: (n: number) => count(n, 'alternativ', 'alternativ'),
    fact: (first: number, many: string, last: number, few: string) =>
      `År ${first} hade du ${many} alternativ, år ${last} ${few}. Ingen tog bort dem.`,
    words: ['inga', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta'] as readonly string[],
  },

  why: {
    about:
      'Välj en linje och en punkt på den. Räkningen visar vad som flyttade den, och varifrån vi har det.',
    pick: 'Linje',
    pickClosed: 'Linjer som inte är öppnade finns i del 2.',
    choosePoint: 'Välj en punkt på linjen.',
    since: 'Räknat från',
    sinceQuarter: 'kvartalet före',
    sinceYear: 'ett år före',
    sinceStart: 'början',
    sum: 'Räkningen',
    before: (when: string) => `Före: ${when}`,
    beforeStart: 'Från början',
    change: 'Ändring',
    cause: 'Vad som hände',
    nothing: 'Ingenting ändrade det under den tiden.',
    smaller: (n: number) => `${count(n, 'mindre orsak', 'mindre orsaker')} tillsammans`,
    times: (n: number) => `${count(n, 'gång', 'gånger')}`,
    announce: (when: string, value: string, n: number) =>
      `${when}: ${value}. ${count(n, 'orsak', 'orsaker')}.`,
    grounds: (n: number) => (n === 1 ? 'Bygger på ett påstående' : `Bygger på ${n} påståenden`),
    howSure: 'Hur säkert:',
    hide: 'Stäng räkningen',
    equals: 'Blir',
    model: 'Allt som flyttar den',
  },

  knew: {
    about: 'Ett beslut i taget, som det såg ut när du tog det.',
    none: 'Det här spelet har inga nyckelbeslut.',
    pick: 'Beslut',
    situation: 'Det du visste',
    read: 'Läs scenen igen',
    chose: 'Det du valde',
    reason: 'Vad vägde tyngst',
    reasons: {
      voters: 'Väljarna',
      law: 'Lagen',
      facts: 'Sakligheten',
      loyalty: 'Lojaliteten',
      progress: 'Att det blir gjort',
      relation: 'Relationen',
    },
    noReason: 'Du hoppade över frågan.',
    predicted: (name: string) => `Vad du trodde att ${name} skulle göra`,
    did: (name: string) => `Vad ${name} gjorde`,
    noPrediction: 'Du sa inget om det.',
    notDone: 'Det hann du inte',
    cost: (n: number) => count(n, 'stund', 'stunder'),
    free: 'kostade ingenting',
    advisers: 'Vad rådgivarna hade att säga',
    neverAsked: (name: string) => `Du frågade aldrig ${name}.`,
    candid: 'Så sa de det till dig också.',
    toldYou: (name: string) => `Till dig sa ${name}:`,
    interest: 'Eget intresse:',
    forecast: (name: string, way: 'up' | 'down', when: string, sure: string) =>
      `Förutsåg: ${name.charAt(0).toLowerCase()}${name.slice(1)} går ${way === 'up' ? 'upp' : 'ner'} ${when}. ${sure}`,
    when: { now: 'genast', soon: 'inom ett halvår', late: 'på längre sikt' } as Readonly<
      Record<string, string>
    >,
    sure: { low: 'Osäker.', middle: 'Ganska säker.', high: 'Säker.' } as Readonly<Record<string, string>>,
    came: (before: string, after: string, when: string) => `Det gick från ${before} till ${after} (${when}).`,
    asSaid: 'Som det sades.',
    notAsSaid: 'Inte som det sades.',
    otherRoad: 'Men du valde en annan väg än den rådet gällde.',
    openFirst: 'Vad det blev syns när linjen är öppnad i del 2.',
    alternatives: 'Alternativen',
    alternative: 'Alternativ',
    advocate: 'Bästa försvaret',
    pays: 'Den som betalar',
    chosen: 'ditt val',
    notMentioned: 'nämndes aldrig',
    wasClosed: 'stängt då',
    after: 'Det som syntes, då och sedan',
    onTheDay: 'Den dagen',
    twoQuestions: 'Två olika frågor',
    outcomeNote: 'Man kan svara ja på den ena och nej på den andra.',
    laws: 'Lag',
    claims: 'Det här bygger beslutet på',
    playFrom: 'Gå tillbaka hit och spela vidare',
    playFromNote: 'Ett nytt spel läggs bredvid. Det här finns kvar.',
  },

  envelope: {
    about: (name: string) => `${name} skrev något samma kväll. Du får öppna ett brev.`,
    none: 'Det finns inget brev i det här spelet.',
    open: (name: string) => `Öppna ${name}s brev`,
    written: (name: string, title: string) => `${name}, samma kväll: ${title}`,
    sealed: 'De andra är förseglade',
    sealedAbout: 'De öppnas när någon har spelat den andra stolen.',
  },

  replay: svReplay,
  road: svRoad,
  chairs: svChairs,
  keep: svKeep,

  questions: {
    heading: 'Att tala om',
    intention: 'En avsikt',
    intentionAsk: 'Nästa gång det här händer … gör jag …',
    full: (letters: number) => `Här får ${letters} tecken plats. Det som kom efter dem är inte med.`,
    intentionHint:
      'Till exempel: Nästa gång någon säger »det löser ni två« frågar jag vem mer som behöver veta.',
    kept: 'Sparas bara på den här datorn och skickas ingenstans.',
  },

  foot: {
    code: 'Körkod',
    codeAbout: 'Öppnar samma spel, val för val, på vilken dator som helst.',
    copy: 'Kopiera koden',
    copied: 'Kopierad.',
    notCopied: 'Det gick inte att kopiera. Markera koden och kopiera för hand.',
    restart: 'Spela en gång till',
    toTitle: 'Till första sidan',
  },
};

export type DebriefTexts = typeof svDebrief;
