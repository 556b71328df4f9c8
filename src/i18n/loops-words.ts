/** The sixteen loops in Swedish: what each is called and says, its courses, and what must be seen. The English stands in the loops. */
import { HOUSE_LOOPS_SV, type LoopWords, OUTWARD_LOOPS_SV } from './loops-words-town.ts';

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

/** By the id of the loop. */
export const LOOPS_SV: Readonly<Record<string, LoopWords>> = {
  ...PAIR,
  ...ZONE,
  ...HOUSE_LOOPS_SV,
  ...OUTWARD_LOOPS_SV,
};
