/** What the page for two says in Swedish. */
import { counter } from './count.ts';

const count = counter('sv');

/** A chair's title inside a sentence: "Kommunchefen" is "kommunchefen" there. */
const inside = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);

export const svPair = {
  title: 'Spela i par',
  lead: 'Två personer, två stolar, samma fall. Ni läser var sin berättelse. När de två möts i berättelsen är det ni som svarar varandra.',
  case: 'Vilket fall?',
  problems: {
    'pair-missing': 'Det spelet finns inte kvar på den här datorn.',
    'pair-outdated': 'Det spelet sparades i en äldre utgåva av fallet. Det går inte att spela vidare.',
    'part-missing': 'En del av spelet kunde inte hämtas. Är ni uppkopplade? Försök igen.',
    'one-code': 'Det behövs två koder, en från var och en.',
    'not-a-code': 'Minst en av de två är ingen körkod. En körkod börjar på gz1.',
    damaged: 'Minst en av koderna är fel skriven. Jämför med den andra skärmen, tecken för tecken.',
    'other-case': 'Koderna är från olika fall. De går inte att lägga bredvid varandra.',
    'same-chair': 'Båda koderna är från samma stol. Ni behöver en från var sin.',
    'other-version': 'Minst en av koderna är från en annan utgåva av fallet och kan inte spelas upp här.',
    unfinished: 'Minst en av er har inte läst till slutet än. Koden behöver vara från ett färdigt spel.',
  },
  one: {
    heading: 'På en skärm',
    about:
      'Ni turas om. Medan den ena läser tittar den andra bort. Varje gång skärmen byter händer ligger det en sida emellan där ingenting syns. Räkna med en timme.',
    start: 'Börja på den här skärmen',
  },
  two: {
    heading: 'På var sin skärm',
    about:
      'Skriv samma ord på båda skärmarna. Då får ni samma förutsättningar. Sedan läser var och en sin egen berättelse i sin egen takt, och på mötena svarar spelet för den andra. Koderna lägger ni bredvid varandra när ni är klara.',
    word: 'Ert ord, eller ett tal',
    wordHint: 'Stora bokstäver och mellanslag spelar ingen roll.',
    again: 'Föreslå ett ord',
    chair: 'Vem är du?',
    sit: (title: string) => `Jag är ${inside(title)}`,
    needWord: 'Skriv ett ord först, samma som på den andra skärmen.',
  },
  codes: {
    heading: 'Vi spelade på var sin skärm',
    about:
      'Körkoden står under genomgången när berättelsen är slut. Skriv eller klistra in båda, så läggs era möten sida vid sida.',
    first: 'Den enas kod',
    second: 'Den andras kod',
    lay: 'Lägg dem sida vid sida',
  },
  kept: {
    heading: 'Fortsätt där ni var',
    ongoing: (title: string) => `Det är ${inside(title)} som läser härnäst.`,
    finished: 'Ni har båda läst till slutet.',
    resume: 'Fortsätt',
    read: 'Öppna er gemensamma sida',
    remove: 'Ta bort',
  },
  cover: {
    first: (title: string) => `${title} börjar`,
    firstAway: (title: string) => `Du som är ${inside(title)}: titta bort.`,
    hand: (title: string) => `Lämna över till ${inside(title)}`,
    away: 'Titta bort.',
    alone: (title: string, other: string) =>
      `${other} är klar. ${title} läser resten, och på mötena som är kvar svarar spelet för den andra.`,
    waiting: (title: string) => `${title} väntar på dig vid ett möte.`,
    about: (title: string) => `Trycker du på knappen syns den text som bara ${inside(title)} ska läsa.`,
    reveal: (title: string) => `Jag är ${inside(title)}. Visa min text`,
    takeBack: (title: string) => `Jag är ${inside(title)} än. Ta tillbaka mitt senaste val`,
    met: (done: number, of: number) => `Gemensamma möten: ${done} av ${of}.`,
    kept: 'Spelet sparas på den här datorn efter varje val. Stänger ni sidan kommer ni tillbaka hit, och ingens text syns.',
    unkept: 'Här går det inte att spara. Spelet finns kvar så länge sidan är öppen.',
    leave: 'Någon av er måste gå',
    leaveAbout:
      'Den som är kvar kan läsa färdigt sin berättelse. På mötena som är kvar svarar spelet för den som har gått. Det går inte att ångra.',
    leaves: (title: string) => `${title} går`,
    setup: 'Till början av sidan för två',
  },
  open: {
    cover: 'Täck över',
    undo: 'Ångra',
    told: 'Det valet går inte att ta tillbaka. Den andra har redan fått höra vad det ledde till.',
    chose: 'Sist valde du:',
    ruled: 'Den andra kom aldrig dit i sin berättelse. Det du läser här är vad spelet svarade i stället.',
    done: 'Jag har läst klart',
    doneAbout: 'Sidan täcks över innan den andra tar över.',
    tools: 'Verktyg',
  },
  together: {
    heading: 'Nu kan ni titta båda två',
    about:
      'Ni satt på samma möten och läste var sin berättelse om dem. Här ligger de bredvid varandra. Läs, och säg till varandra det som inte stod någonstans.',
    otherSeed:
      'Ni började inte med samma ord. Mötena går att jämföra ändå, men annat runt er kan ha varit olika.',
    ends: 'Så slutade det',
    noEnd: 'Läste inte till slutet.',
    meetings: 'Mötena, från var sin stol',
    noMeetings: 'Ni kom inte till samma möte.',
    own: 'Var och en för sig',
    ownAbout:
      'Genomgången visar vad som hände i huset i din egen berättelse, och varför. Körkoden öppnar den på en annan dator.',
    debrief: (title: string) => `Genomgången för ${inside(title)}`,
    code: (title: string) => `Körkod, ${inside(title)}`,
    again: 'Spela ett fall till',
  },
  sheet: {
    heading: 'Vi gör så här när …',
    about:
      'Skriv tre meningar tillsammans, om er själva och inte om spelet. Ta med papperet när ni talar om instruktionen.',
    sentence: (n: number) => `${n}. Vi gör så här när …`,
    hint: 'till exempel: … någon av oss får veta något av fel person',
    clauses: 'Punkterna i er överenskommelse',
    none: 'I era berättelser skrevs ingen överenskommelse.',
    quiet: 'Ni kom överens om punkterna här under. Ingen av dem bröts.',
    held: 'Gällde, och bröts inte.',
    fired: (title: string, when: readonly string[]) =>
      `Bröts i ${inside(title)}s berättelse: ${when.join(', ')}.`,
    answers: {
      invoked: 'någon sa till',
      'let-pass': 'man lät det passera',
      rewritten: 'punkten skrevs om',
    },
    more: (n: number) => `och ${count(n, 'gång', 'gånger')} till`,
    meaning: {
      'no-surprises': 'Ingen av oss ska få en nyhet av fel person.',
      'way-in': 'Den som vill något av tjänstepersonerna går genom chefen.',
      'third-chair': 'Någon mer sitter med när vi talar om ärenden.',
      'words-outward': 'Vad var och en av oss säger utåt, och inte säger.',
      'when-we-disagree': 'Den som inte håller med säger det först till den andra.',
      'follow-up-and-end': 'Två datum om året, och en rad om hur det en dag tar slut.',
    },
    nowhere:
      'Det ni skriver sparas ingenstans. Det finns här så länge fliken är öppen. Skriv ut eller kopiera innan ni stänger.',
    print: 'Skriv ut',
    copy: 'Kopiera texten',
    copied: 'Kopierad.',
    notCopied: 'Det gick inte att kopiera. Markera texten och kopiera själv, eller skriv ut.',
    clear: 'Töm',
    signed: 'Datum och namn',
    from: (title: string) => `Skrivet efter »${title}« i Gyllene zonen.`,
    fromGame: 'Punkterna är spelets. Meningarna är era.',
  },
  words: [
    'lingon',
    'klubban',
    'bilaga',
    'kaffe',
    'stämpel',
    'trappan',
    'kringla',
    'linjal',
    'paraply',
    'hiss',
    'tårta',
    'postlåda',
    'gem',
    'cykel',
    'mössa',
    'regn',
    'tangent',
    'brygga',
    'kanel',
    'fönster',
  ],
};

export type PairTexts = typeof svPair;
