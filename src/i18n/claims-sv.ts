/** What each claim behind the model says, in one Swedish sentence of our own, and what kind of evidence it rests on. */

/** Q asked, H preliminary finding, I interviews, S survey, A authors' reasoning, O opinion, X one example, F fact. */
export type Evidence = 'Q' | 'H' | 'I' | 'S' | 'A' | 'O' | 'X' | 'F';

export interface ClaimText {
  readonly evidence: Evidence;
  readonly source: keyof typeof CLAIM_SOURCES;
  readonly text: string;
}

/** How sure we are, in words a reader can weigh. */
export const EVIDENCE_SV: Readonly<Record<Evidence, string>> = {
  Q: 'Källan ställer frågan men svarar inte. Riktningen är vårt antagande.',
  H: 'En preliminär iakttagelse ur intervjuer, redovisad på en bild. Rimlig, inte mätt.',
  I: 'Sagt i intervjuer av dem som har jobbet. Många känner igen det, ingen har mätt det.',
  S: 'Svar i en enkät.',
  A: 'Författarnas eget resonemang eller råd.',
  O: 'En åsikt i en paneldebatt.',
  X: 'Ett enda verkligt exempel. Det har hänt; hur vanligt det är vet vi inte.',
  F: 'En uppgift som går att kontrollera.',
};

export const CLAIM_SOURCES = {
  secretary: 'Forskning om kommunsekreterare (CKS, Linköpings universitet, 2020)',
  slides: 'Bilder om samarbete mellan politiker och tjänstemän (Strömstadskonferensen 2011)',
  cases: 'KEFU om fallstudierna av politiker och tjänstemän (beställda av SKR)',
  panel: 'Paneldebatten ”Det våras för byråkraten” (Akavia)',
  small: 'Att vara kommundirektör i en liten kommun (SmåKom och Public Partner, 2024)',
} as const;

type Row = readonly [Evidence, string];

const SECRETARY: Readonly<Record<string, Row>> = {
  C001: [
    'A',
    'Sekreteraren binder ihop politik, förvaltning och invånare. Brister länken märks det hos alla tre.',
  ],
  C002: ['I', 'Sekreterarens roll drar åt motsatta håll samtidigt. Slitningen sitter i rollen.'],
  C003: ['A', 'Bra sekreterararbete syns inte, och därför är det lätt att dra in på.'],
  C004: ['I', 'Den som arbetar mellan politik och förvaltning byter spelregler flera gånger om dagen.'],
  C005: ['I', 'I ärendets gång syns det om balansen håller.'],
  C006: ['I', 'Sekreteraren behöver kunna både formen och det kommunen faktiskt gör.'],
  C007: ['I', 'Den som arbetar nära ordföranden får svårt att vara neutral och ännu svårare att bli trodd.'],
  C008: ['I', 'Att försvara ärendets gång kostar den som gör det något, och ger något först senare.'],
  C009: ['I', 'Fast i sak och mjuk i sättet skyddar både ordningen och relationen.'],
  C010: ['I', 'Hur svår balansen är avgörs av hur ledningen är ordnad i just den kommunen.'],
  C011: ['I', 'Det finns också en balans mellan olika slags tjänstemän.'],
};

const SLIDES: Readonly<Record<string, Row>> = {
  C013: ['Q', 'Påfrestningar utifrån kan ändra ett samarbete.'],
  C015: ['H', 'Svårigheterna är motsättningar mellan två goda ting. Inget val är gratis.'],
  C016: [
    'H',
    'Mellan politikerns roll och tjänstemannens finns ett område där verkligheten ser annorlunda ut än reglerna.',
  ],
  C017: [
    'H',
    'Överlappet kan vara guld: man tänker tillsammans och kommer på det ingen hade kommit på ensam.',
  ],
  C018: ['Q', 'Någonstans blir överlappet ett problem. Källan säger inte var; gränsen i modellen är vår.'],
  C019: ['Q', 'Är gråzonen naturlig eller ett fel, och hur blir grått till guld?'],
  C020: ['H', 'Samma majoritetsskifte låste vissa relationer och andra inte. Sättet att möta det avgör.'],
  C021: ['H', 'Personkemin är en av två saker som avgör hur ett skifte går.'],
  C022: ['H', 'Direktörens sätt att vara och handla är den andra.'],
  C023: ['Q', 'Ju mer inarbetat det gamla paret är, desto svårare blir det nya.'],
  C024: ['H', 'Att resonera tillsammans om relationen är bra i sig.'],
  C025: ['H', 'Det är bra att skriva ner vad man har kommit överens om.'],
  C026: ['H', 'Relationer behöver också få växa av sig själva.'],
  C027: ['H', 'Det är obekvämt att tala om hur man samarbetar. Därför låter man bli.'],
  C028: ['Q', 'Att tala och att skriva är två olika beslut. Det ger fyra lägen, inte två.'],
  C029: ['H', 'Att samma personer sitter kvar känns tryggt.'],
  C030: ['H', 'När man har arbetat länge ihop går rutinerna fort.'],
  C031: ['H', 'Efter många år känns formella rutiner onödiga och nöts bort.'],
  C032: ['H', 'Kunskapen samlas med åren i en enda persons huvud.'],
  C033: ['X', 'Frågan som ingen kunde svara på efteråt: vad var tanken med det där avtalet?'],
  C034: ['Q', 'De andra blir beroende av den som har suttit länge, vem det än är.'],
  C035: ['H', 'Har båda suttit länge och trivts ihop blir effekten starkare än för en i taget.'],
  C036: ['H', 'Starkt förtroende mellan två personer ger dem mycket stort utrymme.'],
  C037: ['H', 'När paret är tätt krymper utrymmet att ifrågasätta vad kommunen gör.'],
  C038: ['Q', 'Vilar relationen på roller eller på personkemi, och går de att skilja åt?'],
  C039: [
    'X',
    'En ny ordförande skilde kommunchefen från tjänsten för att kemin inte stämde. Partiet var detsamma.',
  ],
  C040: ['X', 'Priset för det avskedet var drygt en miljon kronor.'],
  C041: [
    'X',
    'Tidningen undrade om välbetalda chefer inte borde kunna samarbeta ändå. Allmänheten bedömer yrkesmässighet.',
  ],
  C042: ['X', 'I en liten kommun tog ett stabilt par slut efter tjugo år, för att ordföranden lämnade över.'],
  C043: ['X', 'Samma år proteströstade många, och ingen kunde säga mot vem.'],
  C044: ['Q', 'Efter tjugo år är paret en enda person i invånarnas ögon. Ansvaret går inte att dela.'],
  C045: ['Q', 'Går det att byta den politiska halvan utan att byta den andra?'],
  C046: [
    'H',
    'Nytt folk i politiken kommer inte fram så länge kunskapen om hur saker görs sitter hos den som är kvar.',
  ],
  C047: ['Q', 'Går det att förebygga, medan allt ännu fungerar?'],
  C048: ['Q', 'Att gå av egen vilja och att tvingas gå är två olika händelser, med olika pris.'],
  C049: ['Q', 'Rollen får inte växa ihop med personkemin.'],
  C050: ['H', 'Utan nämnder tänker man mer på helheten.'],
  C051: ['H', 'Med färre nämnder ser politiken mindre av verksamheten.'],
  C052: ['H', 'Tjänstemännen får mer makt när nämnderna försvinner.'],
  C053: ['H', 'I en samlad styrelse drar stora synliga projekt till sig uppmärksamheten.'],
  C054: ['H', 'Det blir svårare att utveckla politiken för skola och äldreomsorg.'],
  C055: ['H', 'Att tänka på helheten drar ordföranden och kommunchefen mot varandra.'],
  C056: ['H', 'Det täta paret kan göra politiska frågor till ekonomi.'],
  C057: ['H', 'Lojalitet mot ledningen kan tränga undan yrkets egna värden.'],
  C058: ['H', 'Efteråt återstår en överlastad styrelse, svagare politik och mer tjänstemannamakt.'],
  C059: ['Q', 'Det finns skäl att behålla nämnderna och skäl att ta bort dem.'],
  C060: ['H', 'Dilemman smittar varandra: organisationen driver på parhästeriet.'],
  C061: ['A', 'Att tolka resultatet tillsammans är i sig en insats.'],
  C184: [
    'Q',
    'Hur byggs nya relationer efter ett skifte? Ett första samtal, samma uppgifter till alla, löften som berättas och hålls.',
  ],
};

const CASES: Readonly<Record<string, Row>> = {
  C062: ['A', 'Att beskriva pinsamma lägen öppet väntas ge förståelse åt båda håll.'],
  C063: ['A', 'Det som byggs är en samarbetskultur på platsen, inte bara mellan två personer.'],
  C064: ['A', 'Att det är svårt syns på hur ofta kommunchefer byts ut.'],
  C066: ['A', 'Samtalet ska sluta i en strategi, inte i en dom.'],
};

const PANEL: Readonly<Record<string, Row>> = {
  C070: ['O', 'Många tjänstemän är så styrda av regler att det inte finns plats att tänka.'],
  C071: ['O', 'Den som pekar på ett problem kan uppfattas som illojal. Därför tiger man.'],
  C072: ['O', 'Chefer behöver bjuda in till att pröva och utvärdera.'],
  C073: ['O', 'Att sluta med det som inte fungerar frigör tid och pengar.'],
  C074: ['O', 'Ska man pröva nytt måste det få gå fel ibland.'],
  C076: ['O', 'Ifrågasättande och små konflikter får en arbetsplats att växa.'],
  C077: ['O', 'Att våga säga till beslutsfattarna vad ett beslut ställer till med hör till jobbet.'],
  C078: ['O', 'Kritik behöver en kanal: någon med uppdraget att säga emot betalar ett lägre pris.'],
  C079: ['O', 'Invånare och organisationer försöker styra beslut till sin egen fördel.'],
  C080: ['O', 'Hot och påtryckningar sägs bli vanligare.'],
  C081: ['O', 'Påtryckning ser vardaglig ut: hot om anmälan, om byte av skola, om rykte.'],
  C082: ['O', 'Det saknas oftast rutiner för att möta otillbörlig påverkan.'],
  C083: ['O', 'Riktlinjer, stöd och råd behöver finnas innan.'],
  C084: ['O', 'Tystnad kan komma av skam över att ha gett efter en gång. Den växer.'],
  C085: ['O', 'Färre mål och mindre detaljstyrning ger utrymme.'],
  C086: ['O', 'Kom först överens om vad problemet är, välj sedan tillsammans.'],
  C087: ['O', 'Det går åt mer tid till att skicka runt ansvaret än till att ta det.'],
  C088: ['O', 'Använd det folk kan, var de än sitter.'],
};

const SMALL: Readonly<Record<string, Row>> = {
  C089: [
    'A',
    'Förutsättningarna, rollerna man utvecklar med uppdragsgivaren och den egna utvecklingen avgör.',
  ],
  C091: [
    'S',
    'Tre av fyra kommunchefer är mycket nöjda, och flera skulle gå om allt vore helt utan motstånd.',
  ],
  C092: ['I', 'På en liten ort behöver man kunna släktträden lika väl som organisationen.'],
  C093: [
    'I',
    'En och samma person kan sitta i nämnden, arbeta under den och vara gift med en annan ordförande.',
  ],
  C094: ['I', 'Att fråga vilken hatt någon har på sig kostar en sekunds obehag och ger klarhet.'],
  C095: ['I', 'Resultat syns fort på en liten ort, och det gör reaktionerna också.'],
  C096: ['I', 'Det är svårt att stå emot dem man möter på förskolan och i affären.'],
  C097: ['I', 'Relationen till ordföranden är A och O och måste skötas hela tiden, annars nöts den.'],
  C098: [
    'I',
    'De som har det bra säger att det beror på relationen till ordföranden, och att den hänger på personen.',
  ],
  C099: ['I', 'Småsaker blir lätt politik, och då varierar utrymmet från gång till gång.'],
  C100: ['I', 'Kommunchefen blir lätt en pjäs som partierna flyttar.'],
  C101: ['I', 'Direktören medlar också mellan politiker och arbetar med både styre och opposition.'],
  C102: ['I', 'När flera partier ska samsas blir en del av jobbet att balansera dem.'],
  C103: [
    'I',
    'Respekt mellan styre och opposition låter kommunchefen leda. En hård ton drar in kommunchefen i politiken.',
  ],
  C104: ['I', 'Att lära nya förtroendevalda hur politik kan drivas är en uppgift som återkommer.'],
  C105: ['I', 'Närhet till invånarna ger engagerade politiker och ryckig styrning.'],
  C106: ['I', 'En chef som inte klarar jobbet märks mycket när de är få.'],
  C107: ['I', 'En stabil ledningsgrupp ersätter de strateger som saknas.'],
  C108: ['I', 'Den lilla kommunen är en plantskola för chefer som sedan flyttar.'],
  C109: ['I', 'Närhet till en större stad gör det lättare att anställa och lättare att bli av med folk.'],
  C110: ['I', 'Avstånden tvingar fram förslag om indragningar, av någon som vet vad de betyder.'],
  C111: ['I', 'När ekonomin krymper prioriteras till och med sådant som lagen kräver bort.'],
  C112: [
    'I',
    'Mer skulle kunna sparas, men väljarna står så nära att ingen vågar. Förslagen kommer tillbaka.',
  ],
  C113: ['I', 'Direktören styr inte över utfallet men riskerar att få skulden.'],
  C114: ['I', 'Statliga pengar som kommer ett år och uteblir nästa gör det svårt att planera.'],
  C115: ['I', 'Svag ekonomi ger ingen tid att utveckla, och då blir kostnaderna kvar.'],
  C116: ['I', 'Utan tid att se sig om halkar man efter.'],
  C117: ['I', 'Att få tag i folk kallas ödesfrågan.'],
  C118: ['I', 'I ett hårdare klimat vågar färre bli chefer.'],
  C119: [
    'I',
    'Många chefer har suttit länge: stabilt på ett håll, trögt på ett annat, och alla går i pension.',
  ],
  C120: ['I', 'Alla vet att det finns luckor i reglementen och delegationer. Ingen vet var.'],
  C121: ['I', 'Där alla känner alla kan man skriva det man tror att politikern vill läsa.'],
  C122: [
    'I',
    'När politiken går in i tjänstemännens bedömningar blir underlaget ett problem för demokratin.',
  ],
  C123: ['I', 'Utan jurist kan ingen i huset gå i god för att beslutet är lagligt.'],
  C124: [
    'I',
    'Ett pågående samtal med politiken om var gränsen går hjälper. Direktören är den som måste föra det.',
  ],
  C125: ['I', 'Jäv uppstår oftare på små orter. Det går att ta upp utan att peka ut någon.'],
  C126: [
    'I',
    'Direktören åker hiss hela dagen, från strategi till kaffebeställning. Övertiden ser gratis ut.',
  ],
  C127: ['I', 'Att be om mer folk till ledningen är politiskt hopplöst.'],
  C128: ['I', 'Varje granskning lämnar mer administration efter sig.'],
  C129: ['I', 'Kraven är desamma som för stora kommuner, men bidragen täcker inte arbetet.'],
  C130: ['I', 'Mandatperiodens blick står mot den långa.'],
  C131: ['I', 'Nätverk med kommuner som liknar en själv är värda mest. Man lånar med gott samvete.'],
  C132: ['I', 'Samarbete är livsviktigt. En sammanslagning vore kanske svaret, men ingen vågar föreslå den.'],
  C133: ['A', 'Samarbeten som politiken inte äger blir lätta att ifrågasätta.'],
  C134: ['A', 'Ovana politiker backar ur samarbeten. Vana ser dem som en ödesfråga.'],
  C135: ['I', 'Direktörer vill ha folk och stabilitet av samarbeten, politiker väntar sig besparingar.'],
  C136: ['X', 'Ett samarbete mellan tre kommuner föll när den största ville bestämma själv.'],
  C137: ['I', 'Beredningen av ärendena är den avgörande länken i den demokratiska processen.'],
  C138: ['I', 'När pengarna är knappa vinner driften över utvecklingen varje gång.'],
  C139: ['I', 'I en liten organisation måste alla leda sig själva, för någon måste fånga de lösa bollarna.'],
  C140: [
    'I',
    'Man samarbetar om det lilla, fast behovet finns i det stora, där politiken vill ha kontrollen.',
  ],
  C141: ['I', 'Olika it-system i kommunerna äter upp vinsten av att samarbeta.'],
  C142: ['I', 'Informella samarbeten växer tills någon måste ta ett grepp och reda ut dem.'],
  C143: ['X', 'Samarbete kan gå utanför kommunen, till exempel ett ledarprogram med näringslivet.'],
  C144: ['I', 'Avtal om samverkan behöver mindre överbyggnad än ett förbund.'],
  C145: ['I', 'Den enkla samarbetsformen kan gömma verksamheten för de förtroendevalda.'],
  C146: ['I', 'När den som gör jobbet är anställd i en annan kommun går det inte att bara fråga.'],
  C147: ['I', 'Somliga samarbetar utan att någon ser, andra låter bli det som är tillåtet.'],
  C148: ['I', 'Värden får ut mer än köparen, som måste lära sig beställa för att ha något att säga till om.'],
  C149: ['I', 'Kommuner med samma slags svårigheter håller ihop längre.'],
  C150: ['I', 'Några vill att staten flyttar uppgifter från små kommuner till större.'],
  C151: ['I', 'Bredden är en tillgång: man ser hur delarna hänger ihop.'],
  C152: ['I', 'Korta vägar: i en kris är alla chefer i samma rum inom några minuter.'],
  C153: ['I', 'Arbetet är roligt, svårt och meningsfullt, och svaren kommer fort.'],
  C154: ['A', 'När många partier delar på makten blir det svårare att se vem som styr.'],
  C155: [
    'A',
    'Politiseringen går åt båda håll: förtroendevalda går in i tjänstemäns uppgifter, och tjänstemän driver egna frågor.',
  ],
  C156: ['A', 'Direktören och politikerna är de sista som bär det uppförande som förtroendet vilar på.'],
  C157: ['A', 'Förvaltningen ska vara den stabila grunden för den som styr, vem det än är.'],
  C158: ['A', 'Också en van kommunchef måste läsa in sig på en ny kommun. Täta byten skadar hela huset.'],
  C159: ['A', 'Fler gamla och färre i arbete: en stängd skola försvagar resten av bygden.'],
  C160: ['A', 'Statens krav gör självstyret smalt, och utan stöd halkar den lilla efter.'],
  C161: ['A', 'Mer samarbete kräver ett annat slags ledning, inte bara fler möten.'],
  C162: ['A', 'Chefer som ser det som sin sak att göra den egna chefen bra ger tid att leda.'],
  C163: ['A', 'Alla nivåer måste förhålla sig till politiken, på olika sätt.'],
  C164: ['A', 'Få kommunchefer tar upp sin egen arbetsmiljö med ordföranden.'],
  C165: [
    'A',
    'Direktören har ett särskilt ansvar för relationen. Ingen kan kräva utbildning i det av en förtroendevald.',
  ],
  C166: ['A', 'Ett löpande samtal om hur samspelet fungerar är troligen det bästa enskilda verktyget.'],
  C167: ['A', 'När lokalpolitiken politiseras ställs andra krav på förvaltningen.'],
  C168: ['A', 'Politiker, staber, verksamhet, fack och medier följer olika logik. Att tala om det hjälper.'],
  C169: ['A', 'Politiken lever en mandatperiod i taget, förvaltningen ska väga det som kommer efter.'],
  C170: ['A', 'Utbildning för förtroendevalda och i tjänstemannarollen är grunden.'],
  C171: ['F', 'På besök möter man alltid styre, opposition och kommunchef: oppositionen hör till bilden.'],
  C172: ['A', 'Instruktionen är ett verktyg som styrelsen måste äga och använda, inte ett papper i en pärm.'],
  C173: ['A', 'Samtalet om kommunchefens roll hör också hemma i styrelsen, inte bara mellan två personer.'],
  C174: ['A', 'Om kommunchefen är chef över förvaltningscheferna ändrar det allt, och det måste sägas.'],
  C175: ['A', 'Bestäm form, plats och tid för uppföljning, och ta med ledning och arbetsmiljö.'],
  C176: ['A', 'En ledningsgrupp formas av vad kommunen behöver åstadkomma.'],
  C177: ['A', 'Chefer på olika nivåer behöver olika förmågor, och den första är att förstå politik.'],
  C178: ['A', 'I små kommuner är de högsta cheferna också enhetschefer och byter nivå hela dagen.'],
  C179: ['A', 'Samarbeten äter kommunchefens tid och kan slita på relationen till politiken.'],
  C180: ['A', 'Före ett samarbete behöver syfte, form och uppföljning vara uppgjorda i öppna samtal.'],
  C181: ['A', 'Under samarbetet: vad händer när de som bär det slutar?'],
  C182: ['A', 'Hur man skiljs åt ska vara skrivet innan man börjar.'],
  C183: ['A', 'Osäkerhet om vad avtalen får omfatta gör att man låter bli där det behövs mest.'],
};

function from(source: ClaimText['source'], rows: Readonly<Record<string, Row>>): [string, ClaimText][] {
  return Object.entries(rows).map(([id, [evidence, text]]) => [id, { evidence, source, text }]);
}

export const CLAIMS_SV: Readonly<Record<string, ClaimText>> = Object.fromEntries([
  ...from('secretary', SECRETARY),
  ...from('slides', SLIDES),
  ...from('cases', CASES),
  ...from('panel', PANEL),
  ...from('small', SMALL),
]);
