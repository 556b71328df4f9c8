/** What the model's stocks, regimes, rules and roles are called in Swedish, and what each stock is. */
import type { Role } from '../model/act.ts';

/** A stock in words: its name, one sentence about it, and what the ends of the scale are. */
export interface StockWords {
  readonly name: string;
  readonly about: string;
  readonly low: string;
  readonly high: string;
}

function stock(name: string, about: string, low: string, high: string): StockWords {
  return { name, about, low, high };
}

export const SV_ROLES: Readonly<Record<Role, string>> = {
  director: 'kommunchefen',
  chair: 'ordföranden',
  secretary: 'sekreteraren',
  opposition: 'oppositionen',
  board: 'styrelsen',
  administration: 'förvaltningen',
  citizens: 'invånarna',
};

/** Parts of a relation; {by} is the one who feels it and {to} or {other} the one it is about. */
export const SV_RELATIONS: Readonly<Record<string, StockWords>> = {
  trust: stock(
    'Hur mycket {by} litar på {to}',
    'Den svagaste av tre delar (kunnig, vill väl, håller ord), minskad av det som skaver.',
    'litar inte',
    'litar helt',
  ),
  ability: stock('Hur kunnig {by} tycker att {other} är', 'Förtroendets första del.', 'okunnig', 'kunnig'),
  benevolence: stock(
    'Hur mycket {by} tror att {other} vill väl',
    'Förtroendets andra del.',
    'vill illa',
    'vill väl',
  ),
  integrity: stock(
    'Hur säker {by} är på att {other} håller ord',
    'Förtroendets tredje del: den går långsamt upp och fort ner.',
    'håller inte ord',
    'håller ord',
  ),
  tension: stock(
    'Hur mycket det skaver för {by} med {to}',
    'Det som drar ner förtroendet.',
    'inget',
    'mycket',
  ),
  chemistry: stock(
    'Personkemin mellan {by} och {to}',
    'En grund som varje nytt par får av slumpen och som aldrig ändras, och ett humör som svänger.',
    'tvärt emot',
    'halva meningar räcker',
  ),
  roleGap: stock(
    'Hur olika {by} och {other} ser på vem som gör vad',
    'Skillnaden mellan de två sätten att läsa rollerna.',
    'lika',
    'helt olika',
  ),
  coupling: stock(
    'Hur mycket av förtroendet som hänger på personen',
    'Växer med åren tillsammans, minskar när rollerna talas igenom och skrivs ner.',
    'på rollen',
    'på personen',
  ),
};

export const SV_STOCKS: Readonly<Record<string, StockWords>> = {
  adminPower: stock(
    'Tjänstemännens makt',
    'Hur mycket av det som bestäms som i praktiken bestäms i förvaltningen.',
    'liten',
    'stor',
  ),
  insight: stock('Insynen', 'Hur mycket andra än de inblandade kan se av vad som händer.', 'ingen', 'full'),
  voice: stock(
    'Utrymmet att säga emot',
    'Hur många som vågar fråga, larma och säga nej.',
    'alla tiger',
    'alla frågar',
  ),
  knowledgeConcentration: stock(
    'Kunskap i ett enda huvud',
    'Hur mycket av vad som är lovat och tänkt som bara en person vet. Det syns när någon slutar.',
    'många vet',
    'en vet',
  ),
  formalisation: stock('Vad som är skrivet', 'Hur mycket av samarbetet som står på papper.', 'inget', 'allt'),
  greyZone: stock(
    'Gråzonen',
    'Hur långt de två rollerna går in i varandra.',
    'skilda rum',
    'ingen gräns kvar',
  ),
  discretion: stock('Handlingsutrymmet', 'Hur fritt kommunchefen kan handla.', 'inget', 'stort'),
  workload: stock('Arbetsbördan', 'Hur mycket som ligger på kommunchefen.', 'luft', 'över öronen'),
  'workload.chair': stock(
    'Ordförandens arbetsbörda',
    'Hur mycket som ligger på ordföranden.',
    'luft',
    'över öronen',
  ),
  boardLoad: stock('Styrelsens börda', 'Hur mycket styrelsen har på bordet.', 'luft', 'över öronen'),
  localPolicy: stock(
    'Den lokala politiken',
    'Hur mycket skola, omsorg och annat blir egna politiska frågor här.',
    'inget händer',
    'utvecklas',
  ),
  holism: stock('Helhetssynen', 'Hur mycket kommunen tänks som en helhet.', 'stuprör', 'en helhet'),
  economisation: stock(
    'När allt blir ekonomi',
    'Hur mycket politiska frågor behandlas som räknestycken.',
    'politik',
    'kalkyl',
  ),
  professionalValues: stock(
    'Yrkets egna värden',
    'Hur mycket fackkunskap och yrkesetik väger mot lojalitet.',
    'väger lätt',
    'väger tungt',
  ),
  legalQuality: stock(
    'Den rättsliga kvaliteten',
    'Om ärenden bereds sakligt, opartiskt och i rätt ordning.',
    'håller inte',
    'håller',
  ),
  accountability: stock(
    'Vem som svarar för vad',
    'Om det går att se vem som har bestämt.',
    'oklart',
    'klart',
  ),
  citizenConfidence: stock(
    'Invånarnas förtroende',
    'Vad invånarna tycker just nu, efter det de ser.',
    'lågt',
    'högt',
  ),
  'citizenConfidence.slow': stock(
    'Invånarnas förtroende på sikt',
    'Den långsamma delen, som följer hur saker faktiskt sköts. Den avgör hur många som proteströstar.',
    'lågt',
    'högt',
  ),
  economy: stock('Ekonomin', 'Hur kommunens ekonomi står sig.', 'svag', 'stark'),
  capacity: stock('Förmågan', 'Om det finns folk och kunskap att göra det som ska göras.', 'saknas', 'finns'),
  politicisation: stock(
    'Politik i tjänstemännens frågor',
    'Hur mycket förvaltningens egna bedömningar blir politik, från båda håll.',
    'lite',
    'mycket',
  ),
  crossPartyTrust: stock(
    'Förtroendet över blockgränsen',
    'Om styre och opposition respekterar varandra.',
    'saknas',
    'finns',
  ),
  longTerm: stock(
    'Det långsiktiga',
    'Om någon tänker längre än mandatperioden.',
    'nästa vecka',
    'nästa generation',
  ),
  cooperation: stock(
    'Samarbetet med andra kommuner',
    'Hur väl samarbetena tål påfrestningar.',
    'skört',
    'hållbart',
  ),
  unspokenProblems: stock(
    'Det ingen säger',
    'Problem som någon känner till men inte tar upp. De växer av att förtigas.',
    'inget',
    'mycket',
  ),
  turnoverRisk: stock(
    'Risken att kommunchefen slutar',
    'Hur troligt det är att kommunchefen lämnar inom ett år.',
    'liten',
    'stor',
  ),
};

export const SV_REGIMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  pair: {
    forming: 'Paret är nytt',
    working: 'Samarbetet fungerar',
    'in-harness': 'De två går i par',
    inHarness: 'De två går i par',
    entangled: 'De två går inte att skilja åt',
    strained: 'Samarbetet är ansträngt',
    locked: 'Samarbetet har låst sig',
    broken: 'Samarbetet är brutet',
  },
  greyZone: {
    separate: 'Rollerna är åtskilda',
    grey: 'Rollerna går in i varandra',
    golden: 'Överlappet ger båda något',
    overgrown: 'Ingen ser längre var gränsen går',
  },
  majority: {
    stable: 'Majoriteten sitter säkert',
    contested: 'Det är oklart vem som styr',
    outgoing: 'Den gamla styrelsen sitter kvar till årsskiftet',
    newMajority: 'En ny majoritet styr',
    settled: 'Den nya majoriteten har funnit sig till rätta',
  },
  director: {
    inOffice: 'Kommunchefen sitter',
    questioned: 'Kommunchefen är ifrågasatt',
    leaving: 'Kommunchefen är på väg bort',
    vacant: 'Tjänsten är tom',
    acting: 'En tillförordnad sitter',
    newInOffice: 'Kommunchefen är ny',
  },
  chair: {
    inOffice: 'Ordföranden sitter',
    handingOver: 'Ordföranden lämnar över',
    newInOffice: 'Ordföranden är ny',
  },
  agreement: {
    unspoken: 'Ingenting är sagt om samarbetet',
    talked: 'Rollerna är talade om',
    paper: 'Det finns ett papper som ingen har talat om',
    agreed: 'Överenskommet och skrivet',
    lived: 'Överenskommelsen används',
  },
  committees: {
    kept: 'Nämnderna finns',
    proposed: 'Nämnderna är ifrågasatta',
    half: 'Hälften av nämnderna är kvar',
    dissolved: 'Nämnderna är avskaffade',
    reinstated: 'Nämnderna byggs upp igen',
  },
};

export const SV_CLAUSES: Readonly<Record<string, string>> = {
  'no-surprises': 'inga överraskningar',
  'way-in': 'vägen in',
  'third-chair': 'tredje stolen',
  'words-outward': 'orden utåt',
  'when-we-disagree': 'när vi är oense',
  'follow-up-and-end': 'uppföljning och avslut',
};

/** How a change came about, beside what somebody did. Said after the cause, so each is a clause of its own. */
export const SV_RULES: Readonly<Record<string, string>> = {
  effect: 'Verkade genast.',
  'delayed-effect': 'Kom tillbaka först senare.',
  'found-by-court': 'Ett överklagande gav rätt: beslutet föll.',
  'found-by-auditors': 'Revisorerna hittade det när de gick igenom året.',
  'found-by-press': 'Någon begärde ut handlingarna, och det kom i tidningen.',
  'clause-fires': 'Gick emot en punkt som de två hade kommit överens om.',
  'new-person': 'En ny person sitter på posten och börjar från början.',
  'bill-at-exit': 'Räkningen när någon slutar: det som hängde på personen går förlorat.',
  'mood-halves': 'Humöret lade sig, som det gör.',
  'first-impression': 'De första två åren går tycke för förtroende.',
  'drawn-together': 'Samtal, helhetssyn och tankar som delas drog de två närmare varandra.',
  'worked-in': 'Ännu ett kvartal som höll.',
  'upkeep-decay': 'Ingen skötte om relationen på ett år.',
  'competence-forgiven': 'Ett misstag i sak glömdes så småningom.',
  'coupling-grows': 'Åren tillsammans knöt förtroendet hårdare till personen.',
  'knowledge-gathers': 'Ännu ett kvartal då det inte skrevs ner.',
  learning: 'Lagom mycket skav lär man sig av; av inget eller av för mycket lär man sig inget.',
  'routine-fades': 'En rutin som ingen använde nöttes bort.',
  'golden-yield': 'Överlappet gav utrymme att handla.',
  'golden-wear': 'Det täta samarbetet nötte på insynen och på lusten att fråga.',
  'overgrown-debt': 'Samma överlapp, som ingen såg, drog på en skuld.',
  'silence-grows': 'Det som ingen säger blev mer.',
  leak: 'Det som hade förtigits kom ut.',
  vacancy: 'Ingen satt på posten på riktigt.',
  drift: 'Tiden gick, och annat drog.',
  derived: 'Följer av de delar som ändrades.',
};
