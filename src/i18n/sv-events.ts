/** What each event of the model is called in Swedish: one sentence in the past tense about what somebody did. */
import type { Role } from '../model/act.ts';

/** The sentence, and who does it towards whom when the cause does not say. Written so that "du" fits as {by}: no "sin", no "sig". */
export interface EventSentence {
  readonly text: string;
  readonly by: Role;
  readonly to: Role;
}

function says(text: string, by: Role = 'director', to: Role = 'chair'): EventSentence {
  return { text, by, to };
}

export const SV_EVENTS: Readonly<Record<string, EventSentence>> = {
  'pair.thinks-aloud': says('{by} och {other} tänkte högt tillsammans, utan andra i rummet'),
  'pair.talks-about-roles': says('{by} och {other} talade om vem som gör vad'),
  'pair.shares-success': says('{by} och {other} lyckades med något tillsammans'),
  'pair.quarrels': says('{by} och {other} grälade'),

  'agreement.written': says('{by} och {other} skrev ner hur samarbetet ska gå till'),
  'agreement.decided-by-board': says('Styrelsen beslutade om instruktionen', 'board', 'director'),
  'agreement.followed-up': says('{by} och {other} gick igenom hur överenskommelsen fungerar'),
  'agreement.broken': says('{by} bröt öppet mot överenskommelsen', 'chair', 'director'),
  'agreement.clause-proposed': says('{by} föreslog en punkt i överenskommelsen'),
  'agreement.clause-accepted': says('{by} gick med på punkten', 'chair', 'director'),
  'agreement.clause-traded': says('{by} bytte punkten mot en annan', 'chair', 'director'),
  'agreement.clause-loosened': says('{by} gick med på punkten i lösare form', 'chair', 'director'),
  'agreement.clause-fired': says('Det som hände gick emot en punkt i överenskommelsen'),
  'agreement.invoked': says('{by} pekade på överenskommelsen'),
  'agreement.let-pass': says('{by} lät det som bröt mot överenskommelsen passera'),
  'agreement.clause-rewritten': says('{by} och {other} skrev om en punkt i överenskommelsen'),

  'director.tells-running-promises': says('{by} berättade vad som redan var utlovat'),
  'director.hides-running-promise': says('{by} teg om ett löfte som fortfarande löpte'),
  'director.keeps-promise': says('{by} höll vad {by} hade lovat'),
  'director.breaks-promise': says('{by} höll inte vad {by} hade lovat'),
  'director.documents-decisions': says('{by} skrev ner vad som var bestämt och varför'),
  'director.informs-all-parties': says('{by} gav alla partier samma uppgifter', 'director', 'opposition'),
  'director.serves-only-winners': says('{by} gav bara de styrande underlag', 'director', 'opposition'),
  'director.stands-by-assessment': says('{by} stod fast vid bedömningen'),
  'director.softens-assessment': says('{by} skrev om bedömningen till något mildare'),
  'director.takes-over-decision': says('{by} bestämde något som de förtroendevalda skulle ha bestämt'),
  'director.rests': says('{by} gick hem i tid'),
  'director.raises-workload': says('{by} sa till {to} att arbetet inte gick ihop'),
  'director.resigns': says('{by} sa upp anställningen'),
  'director.retires': says('{by} gick i pension'),
  'director.dismissed': says('Styrelsen skilde {to} från tjänsten', 'board', 'director'),
  'director.recruited': says('Styrelsen anställde en ny kommunchef', 'board', 'director'),

  'chair.bypasses-director': says('{by} gick förbi {to}', 'chair', 'director'),
  'chair.keeps-promise': says('{by} höll vad {by} hade lovat', 'chair', 'director'),
  'chair.breaks-promise': says('{by} höll inte vad {by} hade lovat', 'chair', 'director'),
  'chair.defends-director': says('{by} försvarade {to} inför andra', 'chair', 'director'),
  'chair.criticises-director': says('{by} kritiserade {to} inför andra', 'chair', 'director'),
  'chair.owns-decision': says('{by} stod själv för förslaget', 'chair', 'director'),
  'chair.hides-behind-director': says('{by} lät {to} ta emot kritiken', 'chair', 'director'),
  'chair.asks-to-soften': says('{by} bad {to} att mildra en bedömning', 'chair', 'director'),
  'chair.involves-opposition': says('{by} tog med oppositionen i ärendet', 'chair', 'opposition'),
  'chair.shuts-out-opposition': says('{by} höll oppositionen utanför', 'chair', 'opposition'),
  'chair.hands-over': says('{by} lämnade över ordförandeklubban', 'chair', 'director'),
  'chair.ousted': says('{by} petades av det egna partiet', 'chair', 'board'),
  'chair.elected': says('En ny ordförande tillträdde', 'chair', 'director'),

  'board.informed': says('Styrelsen fick veta', 'director', 'board'),
  'board.kept-in-the-dark': says('Styrelsen fick inte veta', 'director', 'board'),
  'committees.proposed-dissolved': says('Det föreslogs att nämnderna skulle avskaffas', 'chair', 'board'),
  'committees.dissolved': says('Fullmäktige avskaffade nämnderna', 'board', 'administration'),
  'committees.halved': says('Fullmäktige lät hälften av nämnderna vara kvar', 'board', 'administration'),
  'committees.reinstated': says('Fullmäktige inrättade nämnderna igen', 'board', 'administration'),
  'committees.kept': says('Nämnderna fick vara kvar', 'board', 'board'),
  'delegation.widened': says('Fler beslut lades på tjänstemännen', 'board', 'director'),
  'delegation.narrowed': says('Beslut togs tillbaka från tjänstemännen', 'board', 'director'),
  'coalition.breaks': says('Ett parti lämnade styret', 'opposition', 'chair'),
  'coalition.mended': says('De som styr kom överens igen', 'chair', 'opposition'),

  'question.raised': says('Någon ställde frågan som var obekväm', 'administration', 'director'),
  'question.silenced': says('En obekväm fråga fick inte ställas', 'director', 'administration'),
  'critic.appointed': says('Någon fick i uppdrag att säga emot', 'director', 'administration'),
  'mistake.allowed': says('Ett misstag fick vara ett misstag', 'director', 'administration'),
  'mistake.punished': says('Den som gjorde ett misstag fick betala för det', 'director', 'administration'),

  'case.prepared-well': says('Ärendet bereddes ordentligt', 'administration', 'board'),
  'case.rushed': says('Ärendet hastades fram', 'director', 'board'),
  'case.opened-on-file': says('Ett ärende öppnades i diariet', 'secretary', 'board'),
  'document.withheld': says('En handling hölls inne', 'director', 'citizens'),
  'procedure.defended': says('{by} höll på ärendets gång', 'secretary', 'chair'),
  'conflict-of-interest.declared': says('Någon anmälde jäv och lämnade rummet', 'board', 'board'),
  'conflict-of-interest.ignored': says('Någon som var jävig satt kvar', 'board', 'board'),
  'pressure.resisted': says('{by} stod emot påtryckningen', 'administration', 'citizens'),
  'pressure.yielded-to': says('{by} gav efter för påtryckningen', 'administration', 'citizens'),
  'pressure.reported': says('{by} berättade om påtryckningen', 'administration', 'director'),
  'audit.criticism': says('Revisorerna riktade kritik', 'citizens', 'board'),
  'referral-back.forced': says(
    'En minoritet i fullmäktige fick ärendet återremitterat',
    'opposition',
    'chair',
  ),
  'routine.made': says('Det gjordes en rutin', 'director', 'administration'),

  'investment.secured': says('En affär gick i lås', 'director', 'citizens'),
  'saving.proposed': says('{by} lade fram en besparing', 'director', 'board'),
  'saving.postponed': says('Besparingen sköts upp', 'board', 'director'),
  'saving.decided': says('Besparingen beslutades', 'board', 'administration'),
  'support.cut': says('Stödet runt ledningen drogs in', 'board', 'director'),
  'support.added': says('Ledningen fick mer stöd', 'board', 'director'),
  'manager.recruited': says('En ny chef började', 'director', 'administration'),
  'manager.left': says('En chef slutade', 'administration', 'director'),
  'consultant.hired': says('Någon utifrån anlitades', 'board', 'administration'),

  'knowledge.shared': says(
    '{by} såg till att fler fick veta det som bara fanns i ett huvud',
    'director',
    'administration',
  ),
  'knowledge.hoarded': says('Det som var bestämt stannade i ett huvud', 'director', 'administration'),
  'successor.shadows': says('En efterträdare fick gå bredvid', 'director', 'administration'),

  'cooperation.joined': says('Kommunen gick med i ett samarbete', 'board', 'board'),
  'cooperation.reported': says('Styrelsen fick en redogörelse för samarbetet', 'director', 'board'),
  'cooperation.neglected': says('Ingen berättade hur det gick med samarbetet', 'director', 'board'),
  'cooperation.left': says('Kommunen lämnade samarbetet', 'board', 'board'),

  'election.same-majority': says('Valet gav samma majoritet', 'citizens', 'board'),
  'election.new-majority': says('Valet gav en ny majoritet', 'citizens', 'board'),
  'calendar.accounts': says('Årsredovisningen lades fram', 'board', 'citizens'),
  'calendar.budget': says('Fullmäktige antog budgeten', 'board', 'administration'),
  'calendar.new-council': says('Det nya fullmäktige samlades', 'citizens', 'board'),
  'calendar.new-board': says('Den nya styrelsen tog vid', 'board', 'citizens'),
  'shock.outside': says('Något utifrån drabbade kommunen', 'citizens', 'board'),
  'press.leak': says('Uppgifter läckte till tidningen', 'administration', 'citizens'),
  'press.praise': says('Tidningen skrev uppskattande', 'citizens', 'board'),

  // Ways of doing it that need a sentence of their own; the others are said within brackets (sv-kinds.ts).
  'director.dismissed:small-circle': says(
    '{by} gjorde upp i en liten krets om att {to} skulle bort',
    'chair',
    'director',
  ),
  'chair.asks-to-soften:past-the-director': says(
    '{by} gick till den som höll i pennan och bad om en mildare bedömning',
    'chair',
    'director',
  ),
  'chair.asks-to-soften:grade': says('{by} lade ett ord för ett högre betyg', 'chair', 'director'),
  'board.informed:in-public': says('Alla som ville fick läsa', 'director', 'citizens'),
  'mistake.punished:a-group': says('{by} lade skulden på en hel grupp', 'chair', 'administration'),
  'question.silenced:oneself': says('{by} teg med den egna frågan', 'director', 'administration'),
  'question.raised:which-hat': says(
    'Någon frågade vilken hatt den andra hade på sig',
    'administration',
    'director',
  ),
  'routine.made:poster': says('Det sattes upp en affisch', 'director', 'administration'),
  'document.withheld:asks-why': says(
    'Den som ville se en handling fick frågan varför',
    'director',
    'citizens',
  ),
  'pressure.yielded-to:trip': says('{by} tog emot en resa', 'chair', 'citizens'),
  'pressure.yielded-to:paid': says('{by} betalade fast något inte stämde', 'administration', 'citizens'),
  'consultant.hired:system': says('Det köptes in ett system', 'board', 'administration'),
  'manager.recruited:secretary': says('En ny sekreterare började', 'director', 'administration'),
};

/** Said when nobody did anything: the quarter passed. */
export const SV_TIME = 'Tiden gick';
