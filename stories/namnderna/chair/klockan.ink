// Uret läggs på bordet för första gången, nitton ärenden (februari år 1). Sedan tisdagarna, från förarsätet.

=== uret
# place: board-room
# people: tord, gunbritt
# mood: calm
Februari. Du tar av dig mammas armbandsur och lägger det bredvid klubban.

Nitton ärenden. Tre timmar. Nio och en halv minut till vart och ett. Läsplattor i kommunen: femtiotvå.

Uret drar sig fyra minuter på ett möte. Det vet ingen mer än du. De fyra brukar du ge till den som inte hinner till punkt.

Det mesta har redan gått genom någon av de fyra nämnderna. Tre saker hinner du stanna vid.
~ report_how("board.informed", "by: chair")
-> styrelse_ett

=== styrelse_ett
# place: board-room
* (skolan) [Ärende 7. Ekbacka, fyra klassrum för lite. # at: committee-school]
  # people: henrik, niklas, tord, gunbritt
  # speaker: henrik
  – Vem har frågat barna? säger Henrik. De äter i två omgångar. Noel på rad tre är alltid i den andra.

  Kommunchefen, Tord Sjöqvist, talar om hur många som får plats. Ingen hade hunnit undra. Sedan vill Niklas Hovmark, ekonomichefen, veta vad det blir netto.
  -> stopp_ett
* (natten) [Ärende 9. Björkgården, natten. # at: committee-care]
  # people: ylva, berit, gunbritt
  Ylva Strömhed är omsorgschef och har sjuksköterskeklocka på bröstet.

  # speaker: ylva
  – Tre hissar, säger hon. En sjuksköterska.

  Någon frågar om hissarna går att laga. Det är inte det. Omsorgsnämnden har redan frågan på sitt bord, och där sitter Berit Holm från Kommunal och kan datumen.
  -> stopp_ett
* (grinden) [Ärende 12. Vägen till Norra Grind. # at: committee-technical]
  # people: lennart, mehrnaz, gunbritt
  Lennart Gradin, tekniska nämnden, talar stående i reflexväst. Trettioåtta miljoner, hundra jobb.

  # speaker: lennart
  – Underarbetet, det är där det sitter.

  När han har kommit till krossgruset lyfter Mehrnaz Tavakol, oppositionens främsta, ett litet kort.

  # speaker: mehrnaz
  – Fråga ett, säger hon. Vart går den?
  -> stopp_ett
* (isen) [Ärende 15. Isen i Sörby. # at: square]
  # people: gunbritt
  Börje Ek har haft fritidsnämnden i trettio år. Han vill tala om en spolslang, och han talar tyst. När tiden är ute har han bara kommit till kopplingen.

  – Ta fyra minuter till, säger du och flyttar på uret.

  # speaker: gunbritt
  Han blir alldeles röd. Slangen får han.
  -> stopp_ett

=== stopp_ett
{stopp_ett > 2: -> klubban_ett}
-> styrelse_ett

=== klubban_ett
{not styrelse_ett.skolan:Ekbacka klubbas. Henrik hade tagit av sig mössan, och han sätter på den igen.}{not styrelse_ett.natten:Björkgården klubbas. Ylva Strömhed, omsorgschefen, viker ihop sitt papper.}{not styrelse_ett.grinden:Norra Grind klubbas. Lennart Gradin i reflexvästen hade tagit med sig en sten.}{not styrelse_ett.isen:Isen i Sörby klubbas. Börje Ek från fritidsnämnden har hunnit halvvägs upp ur stolen.}
-> tisdag

=== tisdag
# place: car
# people: tord, gunbritt
# mood: warm
I mars står Tord vid sin brevlåda och sparkar på en bil som inte startar. Du stannar den gula folkvagnsbussen. Uret har du på instrumentbrädan.

– Bygg ihop förskolan med skolan, säger du när han har fått igen dörren. Ekbacka, Torpa, Sörby, det är samma fel på alla tre. Och nu då?

– Ett kök, två …

– … ingångar! Ja!

I fyra nämnder tar det ett halvår att komma hit. Vid rondellen är Sörby klart. Du har inte haft så roligt sedan du hade skolan.

– Jag kör ändå förbi här på tisdagar, säger du.

* (med) [Stanna nästa tisdag också. Och nästa. # at: car]
  ~ report_how("pair.thinks-aloud", "by: chair, kind: on-a-case")
  ~ report_how("pair.shares-success", "by: chair, kind: as-one")
  ~ habit("pair.thinks-aloud")
  ~ par = "sele"
  I april kan ni Torpa på elva minuter. Du säger halva meningen, och före krönet har han sagt den andra halvan. Frågar någon vems idé det var säger du »vår«.
* (sjalv) [»Eller ska vi ses på mitt rum klockan åtta, med en lista?« # at: chair]
  ~ report_how("pair.talks-about-roles", "by: chair")
  ~ habit("pair.talks-about-roles")
  Klockan åtta är han där. Du har skrivit fyra punkter och en femte som heter övrigt, och det mesta du har på hjärtat råkar ligga där. Kvart i tio har ni hunnit till Torpa. Du längtar ut på vägen.
* (inger) [»Vi plockar upp Inger också. Hon bor på vägen.« # at: car]
  ~ report_how("critic.appointed", "by: chair, kind: third-chair")
  ~ habit("critic.appointed")
  Kommunsekreteraren, Inger Rydmark, sitter i baksätet med häftapparaten i väskan. När ni har byggt klart i Torpa undrar hon vilken nämnd som ska få veta det.

  – Jag tänker ju bara, säger du.

  – Jag med, säger Inger.
- -> bussen
