/** The sixteen loops in Swedish: what each is called and says, its courses, and what must be seen. The English stands in the loops. */

export interface LoopWords {
  readonly name: string;
  readonly says: string;
  /** By the name of the run. */
  readonly runs: Readonly<Record<string, string>>;
  /** In the order of the loop. */
  readonly seen: readonly string[];
}

const PAIR: Readonly<Record<string, LoopWords>> = {
  L2: {
    name: 'Tycke går fort, förtroende tar tid',
    says: 'De första kvartalen duger det att tycka om varandra. Sedan kommer förtroendet till dem som har pratat om vem som gör vad, vare sig de trivs ihop eller inte.',
    runs: {
      with: 'Två som delar det som går bra och aldrig pratar om roller.',
      without: 'Två som pratar om roller varje år och har sina gräl.',
    },
    seen: [
      'Först ligger de som tycker om varandra före.',
      'Det gör de i båda riktningarna.',
      'Senare ligger de före som har pratat.',
      'Fast bättre tycker de inte om varandra.',
      'Det de har är roller.',
    ],
  },
  L3: {
    name: 'Hur mycket av förtroendet som hänger på personen',
    says: 'Åren tillsammans knyter förtroendet till de två. Samtal, papper och en styrelse som följer upp lossar på knuten. Den dag en av dem går försvinner det som var fastknutet.',
    runs: {
      with: 'Femton år av högt tänkande och ingenting på papper; sedan lämnar ordföranden över.',
      without:
        'Lika många år, med samtal, papper och en styrelse som följer upp; sedan lämnar ordföranden över.',
      early: 'Ingenting på papper här heller, men ordföranden lämnar över redan efter två år.',
    },
    seen: [
      'Åren knyter förtroendet till personen.',
      'Samtal, papper och styrelsen lossar på det.',
      'Den dag ordföranden går försvinner det som var fastknutet …',
      '… och nästa får börja längre ner.',
      'Efter två år fanns det mindre att förlora.',
    ],
  },
  L6: {
    name: 'Lagom mycket skav',
    says: 'Där ingenting skaver lär man sig lite och ser sig om efter något annat. Där allt skaver går man. Däremellan lär man sig, och stannar.',
    runs: { with: 'Lite skav.', without: 'Inget alls.', much: 'Mycket.' },
    seen: [
      'Utan skav går någon tidigare …',
      '… och med mycket skav mycket tidigare.',
      'Utan skav lär man sig mindre …',
      '… och med mycket skav ännu mindre.',
    ],
  },
  L15: {
    name: 'Skyldigheten är inte lika för båda',
    says: 'Kommunchefen är utbildad för att vårda relationen och betalar halva priset för det. Det ordföranden gör räknas dubbelt. Och den som kan få gå är kommunchefen.',
    runs: {
      with: 'Kommunchefen tar initiativet.',
      without: 'Ordföranden gör det.',
      'chair-doubts': 'Ordföranden litar inte på kommunchefen.',
      'director-doubts': 'Kommunchefen litar inte på ordföranden.',
    },
    seen: [
      'Samtalet kostar mindre när kommunchefen ber om det.',
      'Arbetet gör det också.',
      'Det ger mer när ordföranden gör det.',
      'Tvivel åt det ena hållet hotar en tjänst, åt det andra inte.',
    ],
  },
};

const ZONE: Readonly<Record<string, LoopWords>> = {
  L1: {
    name: 'Grått, guld, igenvuxet',
    says: 'Två som tänker ihop får mer gjort, så länge andra ser och frågar. När ingen gör det drar samma närhet på sig en skuld, och skulden syns den dag någon tittar.',
    runs: {
      with: 'De två tänker högt ihop i tolv år, och tre gånger hålls styrelsen utanför.',
      without:
        'De tänker högt lika ofta, men de tre gångerna får styrelsen veta, och då och då ställs en fråga.',
      apart: 'De håller sig på var sin sida av korridoren och berättar för styrelsen.',
    },
    seen: [
      'Närheten gör grått till guld.',
      'Guldzonen får mer egen politik gjord än avståndet.',
      'Utan insyn växer den igen.',
      'Med insyn gör den det inte.',
      'Det är samma överlapp.',
      'Skulden ligger i hur väl besluten håller …',
      '… och i vem som svarar för vad.',
      'Innan någon tittar märker invånarna lite av det.',
      'När någon tittar får det igenvuxna betala mer.',
    ],
  },
  L4: {
    name: 'Klockan i ett enda huvud',
    says: 'För varje kvartal då ingen skriver ner det vet en enda person lite mer. Det kostar ingenting förrän den personen går, och dubbelt om det sker med tvång.',
    runs: {
      with: 'Ingenting skrivs ner på fem år; sedan får kommunchefen gå.',
      without: 'Besluten dokumenteras två gånger om året; sedan får kommunchefen gå.',
      chosen: 'Ingenting skrivs ner; sedan går kommunchefen självmant.',
    },
    seen: [
      'Kunskapen samlas där ingenting skrivs ner.',
      'Det gör den inte där det skrivs.',
      'Så länge ingen går kostar det ingenting.',
      'Räkningen är det som ett huvud visste.',
      'Med tvång blir räkningen dubbel.',
      'Det gäller också hur väl besluten håller.',
    ],
  },
  L5: {
    name: 'Samtal och papper: priset nu, vinsten sedan',
    says: 'Att prata om hur vi arbetar är obekvämt i dag och förtroende om ett kvartal. Att skriva är arbete i dag och ordning sedan. Ett papper som ingen har pratat sig igenom är bara ett papper.',
    runs: {
      with: 'De två pratar om roller, skriver ner det de kom fram till och använder det.',
      without: 'De varken pratar eller skriver.',
      talked: 'De pratar och skriver ingenting.',
      paper: 'Ett papper skrivs som de aldrig pratar sig igenom.',
    },
    seen: [
      'Samtalet är obekvämt på en gång …',
      '… och förtroende ett kvartal senare.',
      'Pappret är arbete på en gång …',
      '… men inget förtroende.',
      'Det blir ändå lite tydligare vem som svarar.',
      'Båda tillsammans ger mer än pappret.',
      'Används de är det troligare att kommunchefen stannar.',
      'Då är det också lättare att byta ordförande.',
    ],
  },
  L14: {
    name: 'Vem som helst kan ha suttit för länge',
    says: 'Ordföranden, kommunchefen och sekreteraren har var sina år på posten. Den som har många vet mer som ingen annan vet, och får färre frågor.',
    runs: {
      with: 'Alla tre stannar i tolv år.',
      without: 'Alla tre byts, en gång per mandatperiod, olika år.',
      chair: 'Bara ordföranden byts.',
      secretary: 'Bara sekreteraren byts.',
    },
    seen: [
      'Där alla stannar vet ett enda huvud mer.',
      'En ny ordförande räcker för att det ska bli mindre.',
      'Det gör en ny sekreterare också.',
      'Den som har suttit länge får färre frågor.',
      'En ordförande som har suttit länge också.',
      'Där alla stannar kommer de två i samma sele …',
      '… och där någon alltid är ny gör de det inte.',
    ],
  },
};

const HOUSE: Readonly<Record<string, LoopWords>> = {
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

const OUTWARD: Readonly<Record<string, LoopWords>> = {
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

/** By the id of the loop. */
export const LOOPS_SV: Readonly<Record<string, LoopWords>> = { ...PAIR, ...ZONE, ...HOUSE, ...OUTWARD };
