/** What the first page, the windows and the pages for trouble say in Swedish: not needed to begin to read. */
import { counter } from './count.ts';
import { seasonText } from './quarter-text.ts';

const count = counter('sv');

export const svDesk = {
  title: {
    lead: 'Ett rollspel om dem som arbetar där politik och förvaltning möts i en svensk kommun.',
    about:
      'Du tar plats i en av stolarna, läser, väljer och lever med valen. Huset minns vad du gör. Efteråt får du se vad det bekväma kostade och vad det obekväma var värt. Inget facit, inga poäng.',
    cases: 'Välj ett fall',
    choosing:
      'Fallen är olika kommuner och läses i vilken ordning du vill. I vart och ett är stolarna två: samma möten, sedda från var sitt håll.',
    chairs: 'I vilken stol sitter du?',
    carried: {
      ended: (municipality: string) => `I ${municipality} slutade det så här:`,
      keep: 'Låt det gälla i det här fallet',
      kept: 'Det hörs i brev och telefonsamtal, och körkoden säger det.',
      dropped: 'Hur det gick där avgör slumpen.',
    },
    minutes: (n: number) => `omkring ${count(n, 'minut', 'minuter')}`,
    startAs: (chair: string) => `Börja som ${chair.toLowerCase()}`,
    saved: 'Fortsätt där du var',
    resume: 'Fortsätt',
    read: 'Läs vad som hände',
    remove: 'Ta bort',
    savedOngoing: (quarter: number, steps: number) =>
      `Framme vid ${seasonText(quarter, 'sv')}, efter ${count(steps, 'val', 'val')}.`,
    savedFinished: (steps: number) => `Färdigspelat, ${count(steps, 'val', 'val')}.`,
    savedOutdated: 'Sparat i en äldre utgåva av fallet. Det går inte att spela vidare.',
    haveCode: 'Har du en kod eller en sparad fil?',
    code: 'Körkod',
    openCode: 'Öppna koden',
    openFile: 'Öppna en sparad fil',
    noCases: 'Det finns inget fall att spela här ännu.',
    settings: 'Inställningar',
    model: 'Så fungerar modellen',
    glossary: 'Ord och lagar',
    pair: 'Spela i par',
    pairAbout: 'Är ni två? Sätt er i var sin stol, vid samma skärm eller var sin.',
    room: 'Ledarens sida',
    roomAbout:
      'Ska du leda ett seminarium? Där finns körschema, handuppräckning och gruppens koder sida vid sida.',
    facts: 'Ingenting du gör lämnar den här datorn.',
  },

  past: {
    heading: 'Tidigare',
    intro: 'Det du har läst och valt, det senaste först. Går du tillbaka försvinner det som kom efter.',
    none: 'Du har inte valt något än.',
    back: 'Gå tillbaka hit',
    restart: 'Börja om från början',
    restartSure: 'Allt du har valt i det här fallet försvinner.',
    restartYes: 'Ja, börja om',
    restartNo: 'Nej',
  },

  save: {
    heading: 'Spara',
    auto: 'Spelet sparas på den här datorn efter varje val.',
    code: 'Körkod',
    codeAbout: 'Med koden öppnas samma spel på en annan dator, val för val.',
    noCode: 'Det här spelet har ingen kod.',
    copy: 'Kopiera koden',
    copied: 'Kopierad.',
    file: 'Spara till en fil',
    open: 'Öppna en sparad fil',
  },

  settings: {
    heading: 'Inställningar',
    textSize: 'Textstorlek',
    percent: (n: number) => `${n} %`,
    theme: 'Utseende',
    themes: { system: 'Som datorn', light: 'Ljust', dark: 'Mörkt', projector: 'Projektor' },
    motion: 'Rörelse',
    motions: { system: 'Som datorn', calm: 'Stilla', full: 'Rörligt' },
    townhall: 'Bilden av huset',
    townhallOn: 'Visas',
    townhallOff: 'Visas inte',
    numberKeys: 'Siffertangenterna',
    numberKeysOn: 'Väljer',
    numberKeysOff: 'Gör ingenting',
    words: 'Ord som kan förklaras',
    wordsOn: 'Märks ut i texten',
    wordsOff: 'Märks inte ut',
    language: 'Språk',
    languages: { sv: 'Svenska', en: 'English' },
    languageNote: 'Menyer och knappar byter språk. Fallen är skrivna på svenska.',
  },

  problem: {
    heading: 'Det gick inte att öppna',
    given: 'Det som stod:',
    toTitle: 'Till första sidan',
    start: (title: string) => `Spela ${title}`,
  },

  problems: {
    'unknown-case': 'Länken pekar på ett fall som inte finns här.',
    'unknown-chair': 'Länken pekar på en stol som inte finns i det här fallet.',
    'broken-code': 'Koden går inte att läsa. Kontrollera att alla tecken kom med.',
    'code-other-version': 'Koden kommer från en annan utgåva av fallet och kan inte spelas upp här.',
    'unknown-view': 'Länken pekar på en sida som inte finns här.',
    'bad-parameter': 'Något i länken går inte att förstå.',
    'story-missing': 'Fallet kunde inte hämtas. Kontrollera uppkopplingen och försök igen.',
  },

  failure: {
    heading: 'Här tog det stopp',
    kinds: {
      'story-error': 'Det är ett fel i berättelsen. Det du har valt finns kvar.',
      loop: 'Berättelsen går i en ring och kommer inte vidare. Det du har valt finns kvar.',
      slow: 'Berättelsen behöver för lång tid för att komma vidare. Det du har valt finns kvar.',
      'dead-end': 'Berättelsen tar slut utan ett slut. Det du har valt finns kvar.',
      'unknown-event': 'Berättelsen säger något som spelet inte förstår. Det du har valt finns kvar.',
      program: 'Det är ett fel i spelet. Det du har valt finns kvar.',
    },
    back: 'Ett steg tillbaka',
    restart: 'Börja om fallet',
    copy: 'Kopiera felrapporten',
    copied: 'Felrapporten är kopierad.',
    detail: 'Felrapporten',
  },
};
