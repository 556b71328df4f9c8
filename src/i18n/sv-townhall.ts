/** What the picture of the house shows, in Swedish: one sentence for each state of each sign, and what each sign stands for. */

type Four = readonly [string, string, string, string];
type Five = readonly [string, string, string, string, string];

/** What the legend explains. */
export type SignId =
  | 'width'
  | 'light'
  | 'doors'
  | 'distance'
  | 'committees'
  | 'curtains'
  | 'lean'
  | 'voice'
  | 'turnover'
  | 'elks'
  | 'square'
  | 'time'
  | 'people'
  | 'card'
  | 'pins';

export interface TownhallTexts {
  readonly places: Readonly<Record<string, string>>;
  readonly seasons: Readonly<Record<'winter' | 'spring' | 'summer' | 'autumn', string>>;
  readonly lights: Readonly<Record<'morning' | 'day' | 'evening' | 'night', string>>;
  readonly time: string;
  readonly year: string;
  /** At the beginning of a sentence. */
  readonly numbers: readonly string[];
  readonly and: string;
  readonly corridorWidth: Five;
  readonly corridorLight: Readonly<Record<'grey' | 'gold' | 'murky', string>>;
  readonly doorChair: Four;
  readonly doorDirector: Four;
  readonly distance: Five;
  readonly coffee: Five;
  readonly committees: Readonly<Record<'lit' | 'some' | 'dark', string>>;
  readonly curtains: Five;
  readonly lean: Five;
  readonly plates: Readonly<Record<'both' | 'one' | 'none', string>>;
  readonly portraits: Readonly<Record<'one' | 'more', string>>;
  readonly elks: Readonly<Record<'hung' | 'gone', string>>;
  readonly boxes: Four;
  readonly square: Five;
  readonly posters: string;
  readonly here: Readonly<Record<'one' | 'more', string>>;
  /** Rooms that people have left for the night; whatever else they say, they say by day. */
  readonly asleep: Readonly<Record<'room' | 'coffee' | 'committees', string>>;
  /** Somebody the case has no name for, and at the beginning of a sentence. */
  readonly somebody: readonly [within: string, first: string];
  readonly outside: string;
  readonly neutral: string;
  /** What one sees of one room, or of one person. */
  readonly look: {
    readonly poses: Readonly<Record<'stand' | 'sit' | 'away' | 'talk' | 'wait' | 'box', string>>;
    /** The years, on whoever one has known for some of them. */
    readonly grey: readonly [some: string, all: string];
    /** The same of everybody at once. */
    readonly greyAll: readonly [some: string, all: string];
    /** A meeting is going on. */
    readonly council: string;
    /** `lamp`: lit, but nobody sits at the table. */
    readonly committee: Readonly<Record<'lit' | 'lamp' | 'dark', string>>;
    readonly board: readonly [none: string, one: string];
    readonly boardMore: string;
    readonly binders: string;
    readonly notices: Five;
    readonly bill: readonly [calm: string, ordinary: string, black: string];
    readonly beam: Five;
    /** Boxes from the rooms of committees that are no more. */
    readonly stored: string;
    /** The house as a whole, as if it were a room. */
    readonly house: string;
    readonly emptyChair: string;
    readonly emptyRoom: string;
    readonly unknown: string;
  };
  /** Strangers in a room where there is also somebody one knows. */
  readonly beside: {
    readonly coffee: readonly [none: string, one: string];
    readonly coffeeMore: string;
    readonly square: Five;
  };
  readonly marks: {
    /** To a finger that has shown an alternative. */
    readonly again: string;
    /** `numbers`: one or more alternatives that a small picture does not show. */
    readonly elsewhere: string;
  };
  /** What the debrief opens. */
  readonly hidden: Readonly<Record<'threads' | 'rope' | 'unsaid' | 'cracks', Five>>;
  readonly legend: readonly { readonly id: SignId; readonly sign: string; readonly meaning: string }[];
}

export const svTownhall: TownhallTexts = {
  places: {
    council: 'Fullmäktige',
    chair: 'Ordföranden',
    'party-room': 'Partirummet',
    'board-room': 'Kommunstyrelsen',
    'committee-school': 'Skolnämnden',
    'committee-care': 'Socialnämnden',
    'committee-technical': 'Tekniska nämnden',
    corridor: 'Korridoren',
    stairs: 'Trappan',
    'coffee-room': 'Fikarummet',
    director: 'Kommunchefen',
    'secretary-archive': 'Kansli och arkiv',
    finance: 'Ekonomi',
    'service-desk': 'Receptionen',
    square: 'Torget',
    car: 'I bilen',
    home: 'Hemma',
    'village-hall': 'Bygdegården',
    shop: 'Affären',
    telephone: 'I telefon',
  },
  seasons: { winter: 'Vinter', spring: 'Vår', summer: 'Sommar', autumn: 'Höst' },
  lights: { morning: 'morgonljus', day: 'dagsljus', evening: 'kvällsljus', night: 'natt' },
  time: '{season}, år {year}, {light}. Klockan i tornet visar {clock}.',
  year: 'ÅR {year}',
  numbers: ['Ingen', 'En', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex', 'Sju'],
  and: 'och',
  corridorWidth: [
    'Korridoren mellan de två flyglarna är smal som en passage.',
    'Korridoren räcker för två som möts.',
    'Korridoren är bred nog att stanna i.',
    'Korridoren har brett ut sig in mot rummen på båda sidor.',
    'Korridoren har trängt in i båda rummen; väggarna har flyttats.',
  ],
  corridorLight: {
    grey: 'Ljuset i korridoren är grått.',
    gold: 'Korridoren lyser i guld, och i de andra rummen brinner lamporna svagare.',
    murky: 'Ljuset i korridoren har blivit grumligt.',
  },
  doorChair: [
    'Ordförandens dörr är stängd.',
    'Ordförandens dörr står på glänt.',
    'Ordförandens dörr är halvöppen.',
    'Ordförandens dörr står vidöppen.',
  ],
  doorDirector: [
    'Kommunchefens dörr är stängd.',
    'Kommunchefens dörr står på glänt.',
    'Kommunchefens dörr är halvöppen.',
    'Kommunchefens dörr står vidöppen.',
  ],
  distance: [
    'När de två möts står de axel mot axel.',
    'När de två möts står de nära varandra.',
    'När de två möts står de på vanligt avstånd.',
    'När de två möts håller de avstånd.',
    'När de två möts står de så långt ifrån varandra det går, och tittar bort.',
  ],
  coffee: [
    'Fikarummet är tomt.',
    'I fikarummet står folk var för sig med ryggen till.',
    'I fikarummet talar en och en annan lyssnar.',
    'I fikarummet talar folk med varandra vid båda borden.',
    'I fikarummet talar alla i munnen på varandra.',
  ],
  committees: {
    lit: 'Nämndrummen är upplysta, med folk runt borden.',
    some: 'Skolans och omsorgens nämndrum är upplysta. I teknikens är det släckt och stolarna staplade, och i styrelserummet står två travar pärmar.',
    dark: 'Nämndrummen är släckta, skyltarna borta och stolarna staplade. Lådor därifrån står i korridoren, och i styrelserummet står pärmarna i travar.',
  },
  curtains: [
    'Gardinerna mot torget är fråndragna.',
    'Gardinerna mot torget är nästan fråndragna.',
    'Gardinerna mot torget är dragna till hälften.',
    'Gardinerna mot torget släpper in en springa ljus.',
    'Gardinerna mot torget är fördragna.',
  ],
  lean: [
    'Huset lutar tydligt åt politikens sida.',
    'Huset lutar en aning åt politikens sida.',
    'Huset står rakt.',
    'Huset lutar en aning åt förvaltningens sida.',
    'Huset lutar tydligt åt förvaltningens sida.',
  ],
  plates: {
    both: 'På dörrskyltarna står {chair} och {director}.',
    one: 'På en av dörrskyltarna står {name}. Den andra är tom.',
    none: 'Dörrskyltarna är tomma.',
  },
  portraits: { one: 'Ett porträtt hänger i korridoren.', more: '{count} porträtt hänger i korridoren.' },
  elks: {
    hung: 'Tavlan med älgarna hänger hos ordföranden.',
    gone: 'Där älgtavlan hängde är tapeten ljusare.',
  },
  boxes: [
    'Inga flyttlådor syns.',
    'En flyttlåda står vid kommunchefens dörr.',
    'Två flyttlådor står vid kommunchefens dörr.',
    'Flyttlådorna är staplade vid kommunchefens dörr.',
  ],
  square: [
    'Torget är tomt, anslagstavlan kal och löpsedeln svart.',
    'En ensam person står på torget, och löpsedeln är svart.',
    'Ett par personer står på torget. Löpsedeln är som löpsedlar brukar vara.',
    'Några står och pratar på torget, det sitter lappar på anslagstavlan och löpsedeln är som vanligt.',
    'Torget är fullt av folk som pratar, anslagstavlan är full och löpsedeln lugn.',
  ],
  posters: 'Valaffischer står på torget.',
  asleep: {
    room: 'Släckt för natten.',
    coffee: 'Fikarummet är släckt för natten.',
    committees: 'Nämndrummen är släckta för natten; skyltarna sitter kvar.',
  },
  somebody: ['en besökare', 'En besökare'],
  here: { one: '{names} är här: {place}.', more: '{names} är här: {place}.' },
  outside: 'Scenen är utanför huset: {place}. Borta ur huset: {names}.',
  neutral: 'Huset står som det brukar. Berättelsen säger inget om hur det mår.',
  look: {
    poses: {
      stand: '{name} står här.',
      sit: '{name} sitter här.',
      away: '{name} står med ryggen till.',
      talk: '{name} talar.',
      wait: '{name} står och väntar.',
      box: '{name} bär på en flyttlåda.',
    },
    grey: ['Åren börjar synas i håret.', 'Håret har grånat.'],
    greyAll: [
      'På dem som du har känt länge börjar åren synas i håret.',
      'De som du har känt länge har blivit gråhåriga.',
    ],
    council: 'Ledamöterna sitter i bänkarna.',
    committee: {
      lit: 'Lampan lyser, och några sitter runt bordet.',
      lamp: 'Lampan lyser.',
      dark: 'Släckt. Stolarna är staplade, och skylten är borta.',
    },
    board: ['Stolarna runt bordet är tomma.', 'En enda sitter vid bordet.'],
    boardMore: '{count} sitter vid bordet.',
    binders: 'Pärmarna står i travar.',
    notices: [
      'Anslagstavlan är kal.',
      'En enda lapp sitter på anslagstavlan.',
      'Ett par lappar sitter på anslagstavlan.',
      'Det sitter lappar på anslagstavlan.',
      'Anslagstavlan är full av lappar.',
    ],
    bill: ['Löpsedeln är lugn.', 'Löpsedeln är som löpsedlar brukar vara.', 'Löpsedeln är svart.'],
    beam: [
      'Vikten på bommen ligger långt ut på politikens röda halva.',
      'Vikten på bommen ligger en bit ut på politikens röda halva.',
      'Vikten ligger mitt på bommen.',
      'Vikten på bommen ligger en bit ut på förvaltningens blå halva.',
      'Vikten på bommen ligger långt ut på förvaltningens blå halva.',
    ],
    stored: 'Lådor från nämndrummen står i korridoren.',
    house: 'Hela huset',
    emptyChair: 'Stolen är tom.',
    emptyRoom: 'Ingen är här.',
    unknown: 'Någon som du inte känner arbetar här.',
  },
  beside: {
    coffee: ['Ingen mer är i fikarummet.', 'En till står i fikarummet.'],
    coffeeMore: '{count} till står i fikarummet.',
    square: [
      'Ingen mer syns på torget, anslagstavlan är kal och löpsedeln svart.',
      'Bara en till syns på torget, och löpsedeln är svart.',
      'Ett par till står på torget. Löpsedeln är som löpsedlar brukar vara.',
      'Några till står och pratar på torget, det sitter lappar på anslagstavlan och löpsedeln är som vanligt.',
      'Torget är fullt av folk som pratar, anslagstavlan är full och löpsedeln lugn.',
    ],
  },
  marks: {
    again: 'Tryck en gång till för att välja.',
    elsewhere: 'Visa hela huset. Där finns {numbers}.',
  },
  hidden: {
    threads: [
      'Inga trådar går till ett enda skrivbord: det som en vet kan också någon annan.',
      'Ett par trådar går till kommunchefens skrivbord: en del vet bara en person.',
      'Flera trådar går till kommunchefens skrivbord: mycket vet bara en person.',
      'De flesta rum hänger i trådar från kommunchefens skrivbord: det mesta vet bara en person.',
      'Hela huset hänger i trådar från kommunchefens skrivbord: nästan allt vet bara en person.',
    ],
    rope: [
      'Mellan de två finns inget rep: den ena kan gå utan att den andra dras med.',
      'Ett snöre hänger mellan de två: går den ena märks det hos den andra.',
      'Ett rep hänger mellan de två: går den ena rycker det i den andra.',
      'Ett grovt rep går mellan de två: går den ena följer den andra nästan med.',
      'Ett tjockt, spänt rep går mellan de två: går den ena följer den andra med.',
    ],
    unsaid: [
      'Inga osagda ord ligger på golven: det som är fel blir sagt.',
      'Några osagda ord ligger på golven.',
      'Osagda ord ligger på golven i flera rum: problem som någon har sett och låtit vara.',
      'Osagda ord ligger i nästan alla rum: problem som många har sett och ingen tagit upp.',
      'Golven är fulla av osagda ord: problem som alla vet om och ingen nämner.',
    ],
    cracks: [
      'Sockeln är hel: besluten håller för en prövning.',
      'En spricka går i sockeln: något beslut skulle ha svårt att hålla för en prövning.',
      'Två sprickor går i sockeln: flera beslut skulle ha svårt att hålla för en prövning.',
      'Tre sprickor går i sockeln: många beslut skulle inte hålla för en prövning.',
      'Fyra sprickor går upp genom väggen: det mesta skulle falla vid en prövning.',
    ],
  },
  legend: [
    {
      id: 'width',
      sign: 'Korridoren, bredd',
      meaning: 'Hur mycket politikens och förvaltningens roller går in i varandra.',
    },
    {
      id: 'light',
      sign: 'Korridoren, ljus',
      meaning:
        'Grått, guld eller grumligt: om överlappet ännu tål att ses och talas om. Guld betyder bara den gyllene zonen. Ju starkare det lyser, desto svagare brinner lamporna i de andra rummen.',
    },
    {
      id: 'doors',
      sign: 'Dörrarna',
      meaning: 'Förtroendet: ordförandens dörr är ordförandens, kommunchefens är kommunchefens.',
    },
    { id: 'distance', sign: 'Avståndet mellan de två', meaning: 'Personkemin.' },
    {
      id: 'committees',
      sign: 'Nämndrummen, och pärmarna i styrelserummet',
      meaning: 'Organisationen: finns nämnderna kvar, eller ligger allt på styrelsens bord?',
    },
    { id: 'curtains', sign: 'Gardinerna', meaning: 'Insynen: hur mycket de utanför får se.' },
    {
      id: 'lean',
      sign: 'Lutningen och vikten på bommen framför huset',
      meaning: 'Tyngdpunkten: åt vilken sida makten ligger. Rött är politikens halva, blått förvaltningens.',
    },
    {
      id: 'voice',
      sign: 'Fikarummet och stolarna i styrelserummet',
      meaning: 'Rösten: hur många som säger något, och hur fritt.',
    },
    {
      id: 'turnover',
      sign: 'Skyltar, flyttlådor och porträtt',
      meaning: 'Vilka som kommer, stannar och går.',
    },
    {
      id: 'elks',
      sign: 'Tavlan med älgarna',
      meaning: 'Den är Götes. Så länge han är ordförande hänger den i rummet.',
    },
    { id: 'square', sign: 'Torget, anslagstavlan och löpsedeln', meaning: 'Invånarnas förtroende.' },
    { id: 'time', sign: 'Snö, löv, ljus, klocka, årtal och valaffischer', meaning: 'Tiden.' },
    {
      id: 'people',
      sign: 'Människorna',
      meaning: 'Den som talar, väntar eller vänder ryggen till visar hur det är i rummet. Grått hår är åren.',
    },
    {
      id: 'card',
      sign: 'Kortet i himlen',
      meaning: 'Scenen är utanför huset. De som är med i den saknas i rummen.',
    },
    {
      id: 'pins',
      sign: 'Nålarna',
      meaning:
        'Alternativ som hör till en plats eller en person. De är samma som knapparna. Siffror med en pil, vid kanten av en liten bild, är nålar som inte får plats i den.',
    },
  ],
};
