/** What the cases (C062–C069) and the panel (C070–C088) say, in Swedish sentences of our own. */
import type { ClaimRow } from './claims-sv.ts';

export const CASES_SV: Readonly<Record<string, ClaimRow>> = {
  C062: ['A', 'Att beskriva pinsamma lägen öppet väntas ge förståelse åt båda håll.'],
  C063: ['A', 'Det som byggs är en samarbetskultur på platsen, inte bara mellan två personer.'],
  C064: ['A', 'Att det är svårt syns på hur ofta kommunchefer byts ut.'],
  C065: ['I', 'Läsarna kände igen sig i den förra rapporten, och det var så den nådde fram.'],
  C066: ['A', 'Samtalet ska sluta i en strategi, inte i en dom.'],
  C067: [
    'A',
    'Varje fall ska gå att använda för sig, på universitetet och i utbildning för förtroendevalda.',
  ],
  C068: ['I', 'Fallen blir levande först när man har träffat människorna i dem.'],
  C069: ['F', 'Samma svårigheter finns i regionerna.'],
};

export const PANEL_SV: Readonly<Record<string, ClaimRow>> = {
  C070: ['O', 'Många tjänstemän är så styrda av regler att det inte finns plats att tänka.'],
  C071: ['O', 'Den som pekar på ett problem kan uppfattas som illojal. Därför tiger man.'],
  C072: ['O', 'Chefer behöver bjuda in till att pröva och utvärdera.'],
  C073: ['O', 'Att sluta med det som inte fungerar frigör tid och pengar.'],
  C074: ['O', 'Ska man pröva nytt måste det få gå fel ibland.'],
  C075: [
    'O',
    'En tillspetsad tes: det viktigaste i en demokrati är mindre valen än att många ståndpunkter får höras.',
  ],
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
