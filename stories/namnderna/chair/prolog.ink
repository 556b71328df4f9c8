// Besöksstolen i skolnämnden: flickan från Ekbacka frågar, och den som vet leder inte mötet längre (januari år 1).

=== prolog
# place: committee-school
# people: henrik, sanna, gunbritt
# mood: calm
# law: KL 6:6
# claim: C051
Onsdag kväll, klockan sju. I nio år satt du vid andra änden av det här bordet, med klubban. I kväll har du fått besöksstolen. Den har ett kort ben.

Henrik Påhlsson leder skolnämnden nu. Han har foderfirmans mössa i knät, och han läser upp punkt fem när de är på punkt fyra. Någon skrattar, och Henrik skrattar med. De har trevligt. På din tid gick det undan.

Första kvarten är öppen för folk. I kväll har det kommit en enda, en flicka i nian med lånekortet i handen.

# speaker: sanna
– Varför är biblioteket på Ekbacka låst? säger hon.

Sanna Brolin, står det på kortet. Nio ledamöter letar i sina handlingar. Du behöver inte leta. Du vet till och med vad rektorn hette.

* (svara) [»Det fattas personal. Det har varit låst i elva år.« # at: committee-school]
  ~ report_how("question.raised", "by: chair, kind: as-a-profession")
  – Vem bestämde det? säger flickan.

  – Det gjorde nämnden.

  Det är nästan sant. Nio ledamöter har vänt sig mot besöksstolen. Henrik tar på sig mössan och sedan av sig den.

  – Jaha, säger han. Då har vi fått höra det.
* (henrik) [Håll tyst. Det är Henriks fråga. # at: committee-school]
  ~ report_how("chair.owns-decision", "kind: shared")
  Henrik tar det från början. Det är nog försäkringen, säger han, eller nyckeln, och medan han letar räknar han upp vilka som sitter på rad tre i skolskjutsen. Alva, Noel, Sixten. Allt är fel utom barnen. Du har händerna under låren hela tiden.
* (skriv) [Skriv av frågan på baksidan av kallelsen. # at: committee-school]
  ~ report_how("case.opened-on-file", "by: chair")
  Hennes namn, datum och frågan, ord för ord. Då blir det en handling, och handlingar får nummer. När du ser upp har de gått på kaffe, och flickan har tagit halvåttabussen. Ingen minns om hon fick något svar.
- -> uret
