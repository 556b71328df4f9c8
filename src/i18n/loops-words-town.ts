/** The loops of the house and towards residents, voters and neighbours, in Swedish. */

export interface LoopWords {
  readonly name: string;
  readonly says: string;
  /** By the name of the run. */
  readonly runs: Readonly<Record<string, string>>;
  /** In the order of the loop. */
  readonly seen: readonly string[];
}

export const HOUSE_LOOPS_SV: Readonly<Record<string, LoopWords>> = {
  L7: {
    name: 'Det som nämnderna bar',
    says: 'Utan nämnder syns helheten bättre och de två kommer närmare varandra. Styrelsen blir överlastad, lämnar över mer, och tjänstemännen avgör mer. Nämnderna går att få tillbaka, men inte genast och inte med alla som kunde.',
    runs: {
      with: 'Nämnderna läggs ner.',
      without: 'De får vara kvar.',
      back: 'De läggs ner och återinförs efter tre och ett halvt år.',
    },
    seen: [
      'Helheten syns bättre.',
      'De två kommer närmare varandra.',
      'Styrelsens bord fylls.',
      'Tjänstemännen avgör mer …',
      '… och ännu mer när det fulla bordet lämnar ifrån sig.',
      'Det blir mindre av egen politik.',
      'Mer blir ekonomi.',
      'Ett halvår efter återkomsten är lite tillbaka.',
      'Några av dem som kunde har slutat.',
      'Till slut är bordet tommare.',
    ],
  },
  L8: {
    name: 'Sparkravet som studsar',
    says: 'En besparing som skjuts upp kommer tillbaka större. Pengarna går, förtroendet går, och skulden landar på den som kommer med förslaget.',
    runs: {
      with: 'Föreslås och skjuts upp tre år i rad och beslutas det fjärde.',
      without: 'Föreslås en gång och beslutas.',
    },
    seen: [
      'Pengarna går.',
      'Kommunchefen litar mindre på styrelsen.',
      'Styrelsen, trött på budskapet, litar mindre på kommunchefen.',
      'Den som syns med förslaget sitter osäkrare.',
      'Man ser inte lika långt fram.',
      'Det som till slut beslutas slår hårdare.',
    ],
  },
  L9: {
    name: 'Tystnad föder tystnad',
    says: 'Det ingen säger försvinner inte. Det samlas, kommer i tidningen, och kontrollen som följer gör folk tystare. Någon som har till uppgift att säga det bryter cirkeln.',
    runs: {
      with: 'Frågor tystas och misstag straffas.',
      without: 'Ingetdera sker.',
      critic: 'Frågor tystas och misstag straffas, men någon har fått i uppdrag att säga det obekväma.',
    },
    seen: [
      'När frågor tystas säger folk mindre.',
      'Det osagda samlas.',
      'Det kommer ut av sig självt.',
      'Inte där folk kunde tala.',
      'Inte heller där någon hade uppdraget.',
      'Uppdraget får också andra att tala.',
    ],
  },
  L10: {
    name: 'Nedskärningen som ingen ser',
    says: 'Att skära i stödet runt kommunchefen kostar inga röster. Arbetet blir kvar, felen kommer, granskningarna följer, och varje granskning lämnar arbete efter sig där ingen finns som kan ta det.',
    runs: {
      with: 'En tjänst dras in; revisorerna kommer varje år.',
      without: 'En tjänst tillkommer; revisorerna kommer lika ofta.',
      alone: 'Ingenting görs, och inga revisorer kommer.',
    },
    seen: [
      'Nedskärningen är gratis hos väljarna …',
      '… och tjänsten är det inte.',
      'Arbetet blir kvar, i åratal.',
      'Varje granskning lägger till där ingen finns som kan ta det.',
      'Felen kommer.',
      'Den långa blicken försvinner.',
    ],
  },
  L16: {
    name: 'Ett dilemma väcker nästa',
    says: 'Utan nämnder knyts de två fortare till varandra, mer stannar i deras huvuden och rutinerna bleknar. När makten skiftar och kommunchefen får gå står alltihop på räkningen.',
    runs: {
      with: 'Nämnderna försvinner första året; det tolfte försvinner majoriteten och kommunchefen.',
      without: 'Nämnderna är kvar; samma sak händer det tolfte året.',
    },
    seen: [
      'De två knyts fortare till varandra.',
      'Mer stannar i deras huvuden.',
      'Rutinerna bleknar tidigare.',
      'Den nya ordföranden börjar med mindre förtroende.',
      'Bytet av ordförande kostar mer …',
      '… och avskedet gör det också.',
    ],
  },
};

export const OUTWARD_LOOPS_SV: Readonly<Record<string, LoopWords>> = {
  L11: {
    name: 'Samverkan lever på att vara känd',
    says: 'Det ingen rapporterar slutar de förtroendevalda se, och det de inte ser släpper de. Ett val för in folk som inte var med och beslutade, och bara en känd samverkan klarar det.',
    runs: {
      with: 'Kommunen går med och lämnar det sedan åt tjänstemännen; majoriteten skiftar fjärde året.',
      without: 'Kommunen går med och får en rapport varje år; majoriteten skiftar här med.',
      'same-majority': 'Det lämnas åt tjänstemännen; samma majoritet sitter kvar.',
    },
    seen: [
      'Utan rapporter ser man mindre.',
      'Och samverkan tynar.',
      'Valet tar mer av det som ingen känner till.',
      'En ny majoritet tar mer än den gamla hade gjort.',
    ],
  },
  L12: {
    name: 'Snabb åsikt, trög åsikt',
    says: 'Ett avsked står i tidningen i morgon och är borta om ett par år. Arbete som görs allt sämre märks efter åratal, och då är det vad folk tycker om kommunen.',
    runs: {
      with: 'En gång om året, i nio år, mildras en bedömning; ingenting händer som syns.',
      without: 'Ingenting särskilt.',
      event: 'En kommunchef får gå det första året och en ny anställs.',
    },
    seen: [
      'Det som syns känns på en gång …',
      '… men sjunker inte in …',
      '… och är mest borta efter tre år.',
      'Det som inte syns känns inte första året …',
      '… fast arbetet är sämre.',
      'Det sjunker in med åren …',
      '… och sedan är det vad folk tycker.',
    ],
  },
  L13: {
    name: 'Ingen kan säga vem det var',
    says: 'Ju längre samma två står sida vid sida, desto svårare har invånarna att skilja politiken från förvaltningen. En protest träffar då båda.',
    runs: {
      with: 'Samma två i femton år.',
      without: 'Samma två lika länge, med besluten på papper och styrelsen underrättad.',
    },
    seen: [
      'Det blir svårare att säga vem som svarar för vad.',
      'Inte där det finns på papper och styrelsen får veta.',
      'Invånarna tänker till slut sämre om båda.',
    ],
  },
};
