/** What the leader's page says in Swedish about the run sheet and raised hands. */
import { counter } from './count.ts';

const count = counter('sv');

export const svRoomPlan = {
  plan: {
    heading: 'Körschema',
    about: 'Svara på tre frågor. Schemat går att ändra, länka till och skriva ut.',
    length: 'Hur lång tid har ni?',
    minutes: (n: number) => count(n, 'minut', 'minuter'),
    people: 'Hur många är ni?',
    aim: 'Vad ska de ha mött?',
    aims: {
      pair: 'Samma möte från två håll',
      handover: 'Vad ett byte kostar',
      law: 'Vem som beslutar vad',
      voice: 'Vem som säger ifrån',
    },
    case: 'Vilket fall?',
    make: 'Gör schemat',
    modes: {
      hands: 'Ett beslut på duken, med handuppräckning. Ingen annan behöver någon enhet.',
      own: 'Var och en spelar samma stol på sin egen enhet.',
      halves: 'Halva rummet i varje stol, på egna enheter, med samma frö.',
      both: 'Du spelar båda stolarna, en i taget.',
    },
    cut: (minutes: number): string =>
      minutes === 15 ? 'Ett beslut' : minutes === 45 ? 'En stol, hela vägen' : 'Båda stolarna, hela vägen',
    facts: { case: 'Fall', seed: 'Frö', mode: 'Så spelar ni', cut: 'Hur mycket', decision: 'Beslutet' },
    seedNote: 'Samma frö ger alla samma år och samma väder. Bara valen skiljer.',
    links: 'Länkar till rummet',
    linkFor: (chair: string) => `Länk för ${chair}`,
    linkPicture: (chair: string) => `Länken för ${chair} som bild`,
    linkAbout: 'Läs av bilden med telefonen.',
    toHands: 'Till handuppräckningen',
    toCodes: 'Till koderna',
    print: 'Skriv ut schemat',
    copy: 'Kopiera länken till schemat',
    copied: 'Länken är kopierad.',
    notCopied: 'Det gick inte att kopiera. Länken står i adressfältet.',
    unknown: 'Länken till schemat gick inte att läsa. Svara på frågorna i stället.',
    tooManyPeople: (most: number) => `Skriv ett tal från 1 till ${most}.`,
    shorter: 'En minut kortare',
    longer: 'En minut längre',
    minutesOf: (step: string, n: number) => `${step}: ${count(n, 'minut', 'minuter')}`,
    total: (n: number) => `Tillsammans ${count(n, 'minut', 'minuter')}.`,
    tooLittle:
      'Samtalet har fått mindre än en tredjedel av tiden. Det är där man lär sig: ta hellre av spelet.',
    steps: {
      before: {
        title: 'Innan ni börjar',
        say: [
          'Ni ska spela människor som arbetar där politik och förvaltning möts. Båda sidor har rätt om något.',
          'Det finns inget facit och inga poäng. Ingen får se vad just du valde, om du inte berättar det.',
          'När spelet frågar varför, och vad den andra kommer att göra: svara. Det är det vi talar om efteråt.',
          'Det som sägs om egna erfarenheter stannar här.',
        ],
      },
      play: {
        title: 'Spela',
        say: [
          'Läs i lugn takt och spela färdigt. Blir du klar före de andra: skriv upp det val du är minst säker på.',
        ],
      },
      across: {
        title: 'Tvärs över gången',
        say: [
          'Sätt er två och två, en från varje stol. Ta ett möte som ni båda var med om.',
          'Berätta vad du väntade dig, innan den andra säger vad hen gjorde.',
        ],
      },
      feel: { title: 'Vad kände du?', say: ['Ett ord var, runt rummet. Ingen förklarar och ingen svarar.'] },
      what: {
        title: 'Vad hände?',
        say: [
          'Visa det val där flest gjorde lika av olika skäl. Be två berätta vad de såg.',
          'Visa det beslut som delade rummet mest. Vad visste ni då? Håll isär det från hur det gick.',
        ],
      },
      why: {
        title: 'Varför?',
        say: [
          'Visa vad den ena stolen trodde om den andra. Var gissade vi mest fel, och vad hade vi behövt veta?',
          'Vad var bekvämt när det valdes, och vem fick betala för det senare?',
        ],
      },
      take: {
        title: 'Vad tar jag med mig?',
        say: ['Skriv en mening var: Nästa gång … så tänker jag … Läs upp den för den som sitter bredvid.'],
      },
    },
    clock: {
      heading: 'Klockan',
      start: 'Starta',
      pause: 'Pausa',
      next: 'Nästa del',
      back: 'Förra delen',
      left: (text: string) => `Kvar: ${text}`,
      over: (text: string) => `Över tiden: ${text}`,
      now: 'Nu',
      after: (title: string) => `Sedan: ${title}`,
      last: 'Sista delen',
      big: 'Visa på duken',
      small: 'Tillbaka till schemat',
    },
  },

  hands: {
    heading: 'Handuppräckning',
    about:
      'En skärm räcker. Du läser upp, rummet räcker upp händerna, du skriver hur många. Sedan går ni vidare med det flest ville, eller med ett annat val om du hellre tar det.',
    case: 'Fall och stol',
    cut: 'Hur mycket?',
    one: 'Ett beslut',
    whole: 'Från början till slut',
    decision: 'Vilket beslut?',
    begin: 'Börja',
    resume: 'Fortsätt där ni var',
    restart: 'Börja om',
    knew: 'Det här vet ni',
    step: (n: number) => `Beslut ${n}`,
    ask: 'Vem väljer vad? Räkna händerna.',
    hands: (text: string) => `Händer för: ${text}`,
    raised: (n: number) => `${count(n, 'hand', 'händer')} uppe.`,
    most: 'Flest händer',
    goOnWith: 'Gå vidare med',
    equal: 'Lika många, eller inga händer alls: du väljer.',
    reasonAsk: 'Ni som valde det: vad vägde tyngst?',
    guessAsk: 'Alla: vad kommer den andra att göra?',
    goOn: 'Gå vidare',
    undo: 'Ångra',
    choose: 'Välj',
    full: 'Hela texten',
    chose: 'Rummet gick vidare med',
    later: 'Två år senare, om ingen gör något mer',
    laterNow: 'Vid beslutet',
    laterThen: 'Två år senare',
    laterWhat: 'Mätare, 0–100',
    toReport: 'Visa rummet',
    ended: 'Fallet är slut.',
    failed: 'Fallet kunde inte startas. Försök igen.',
    keep: 'Spara så att det går att fortsätta efter en stängd flik',
    closed: 'Stängt:',
    fewer: 'En färre',
    more: 'En till',
    noRounds: 'Inga händer är räknade än.',
  },
};

export type RoomPlanTexts = typeof svRoomPlan;
