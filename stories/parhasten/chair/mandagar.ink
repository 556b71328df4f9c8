// Samma fem måndagar, från Götes sida av automaten. Formen är budskapet, texten nämner den inte.

=== prolog
# place: coffee-room
# people: gote, ragnhild
# mood: warm
Måndag, tjugo i sju.
Bageriet har inte öppnat, så du har knackat på köksvägen och fått fyra bullar. Du är ordförande i kommunstyrelsen sedan tre veckor.
Kaffeautomaten på plan två tar bara enkronor, och framför den står den nya kommunchefen, Ragnhild Tovås, med en femma. Du slår till plåten strax under myntinkastet. En mugg ramlar ner.
# speaker: gote
– Det där ska inte in i någon instruktion, säger du. Jaha du. Skolan i Tjärnby.
Där inne väntar sex personer med varsin pärm. Alla sex har en åsikt. Hon har en mugg.
* (fraga) [»Vad gör vi?« Fråga henne. # at: ragnhild]
  ~ report_how("pair.thinks-aloud", "by: chair")
  ~ report_how("pair.shares-success", "by: chair")
  ~ habit("pair.thinks-aloud")
  Hon säger vad hon tycker. Det tar nio sekunder. Du hade räknat med en utredning.
  – Så gör vi, säger du. Skolan blir kvar.
  Sedan hör ni på de sex i två timmar. Under bordet skickar du henne en bulle.
* (lovat) [»Jag har redan lovat dem att den blir kvar.« # at: ragnhild]
  ~ report_how("pair.talks-about-roles", "by: chair")
  ~ report("director.documents-decisions")
  ~ habit("director.documents-decisions")
  – I valstugan, säger du. Det regnade, och det stod en mormor där.
  Ragnhild tar påsen ifrån dig och skriver löftet på den, med datum. Ingen har någonsin skrivit upp vad du har sagt. Skolan blir kvar. Påsen också.
* (hor) [»Vi hör dem där inne först.« # at: board-room]
  ~ report_how("question.raised", "by: board")
  ~ report_how("board.informed", "by: chair")
  ~ habit("knowledge.shared")
  Det tar till elva. Birgitta Nyvall i oppositionen har räknat barnen ända till år åtta, och du kommer på dig med att hoppas att hon har räknat fel. Det har hon inte. Skolan blir kvar.
* (vecka) [»Du får en vecka. Två förslag, på papper.« # at: director]
  ~ report("case.prepared-well")
  ~ habit("case.prepared-well")
  – Ska de vara olika? säger hon.
  Nästa måndag läser du båda stående. Du begriper det ena. Det är det där skolan blir kvar.
- -> mandag_sex

=== mandag_sex
~ until("6.2")
# place: coffee-room
# people: gote, ragnhild
# mood: tense
# claim: C036
Måndag, tjugo i sju, sjätte våren. Du har stövlar på dig. Älven står en decimeter under Tjärnvägen, och där bor folk som du har dansat med.
I sammanträdesrummet väntar fyra personer på ordet kris. Tre av dem som ska ringas enligt planen är döda.
# speaker: gote
– Räddningstjänsten har sand, säger du. Ingen har säckar.
– Foderhandeln har säckar, säger Ragnhild.
– Vem känner vi där?
– Du känner Henning. Jag känner hans fru.
* (henning) [Ring Henning. Hon får ta frun. # at: telephone]
  ~ report_how("pair.shares-success", "by: chair")
  ~ report_how("board.kept-in-the-dark", "by: chair")
  ~ habit("pair.thinks-aloud")
  Före nio är varenda källare på Tjärnvägen torr, och du grillar korv åt sjutton frivilliga. En av dem gråter och skyller på röken. De fyra i rummet har ni glömt.
* (rum) [»In till de fyra. Någon skriver.« # at: board-room]
  ~ report_how("board.informed", "by: chair")
  ~ report("case.prepared-well")
  ~ habit("board.informed")
  Säckarna kommer två timmar senare, och tre källare får vatten. Den ena är din brors. Sekreteraren Saga Wikander skriver två sidor om vem som gjorde vad. Du bär dem i stövelskaftet, ifall brorsan frågar.
* (skriv) [»Vi ringer nu. Du får skriva i natt.« # at: director]
  ~ report_how("pair.shares-success", "by: chair")
  ~ report("director.documents-decisions")
  ~ habit("director.documents-decisions")
  Källarna håller sig torra. På morgonen lägger hon elva sidor framför dig. 06.52, Hennings fru. 06.55, säckar, pris oklart. Du skriver under utan att läsa. Du var ju där.
- -> mandag_elva

=== mandag_elva
~ until("11.1")
# place: coffee-room
# people: gote, ragnhild
# mood: festive
# claim: C044
Måndag, tjugo i sju, elfte vintern. På lördag invigs sporthallen.
# speaker: gote
– Fyrtioåtta miljoner, säger du. Med läktare.
– Fyrtiosex och en halv.
– Utan läktare, ja.
Trakten vill ha en bild till förstasidan. Saxen har du lånat av hon där hemma. Fritidsnämndens ordförande har köpt kavaj. De tre i sammanträdesrummet börjar utan er nu för tiden.
* (bredvid) [»Du står bredvid. Det var ju vi.« # at: ragnhild]
  ~ report("press.praise")
  ~ report_how("pair.shares-success", "by: chair")
  ~ habit("pair.shares-success")
  Ni håller i var sin skänkel. »De två bakom hallen«, står det över hela förstasidan. Längst till höger syns en halv ny kavaj. Du ramar in två exemplar.
* (klipp) [Klipp själv. # at: council]
  ~ report("press.praise")
  ~ report_how("pair.talks-about-roles", "by: chair")
  ~ habit("case.prepared-well")
  Halva bygden klappar. Ragnhild står vid dörren och räknar dem. Sexhundratolv, säger hon på måndagen. Det blev tomt bredvid, säger du.
* (namnden) [Ge saxen till kavajen. # at: committee-technical]
  ~ report_how("knowledge.shared", "by: chair")
  ~ report_how("board.informed", "by: chair")
  ~ habit("knowledge.shared")
  Den sitter bra. Han som har den förklarar för Nilla Frygell på Trakten vad hallen kostar i drift, på kronan när. Nio rader på sidan sju. Hon där hemma frågar varför du inte var med. Jag var med, säger du.
- -> mandag_sexton

=== mandag_sexton
~ until("16.4")
# place: car
# people: gote, ragnhild
# mood: tired
# claim: C038
Måndag, tjugo i sju, sextonde hösten. Ragnhilds pappa kom in i natt. Det är tolv mil till lasarettet, och du kör, för då vet du var du ska ha händerna. Du har ställt in fyra möten. Det fjärde var en tid på hälsocentralen. Den får du ringa om.
Vid macken köper du två korvar. Det ska vara något på dem, något gult. Karln bakom disken väntar. Du tar korvarna.
– Budgeten, säger hon efter sju mil. Bengt-Åke sitter ensam och väntar.
* (ring) [»Då får han väl ett besked. Hur ville du ha det?« # at: finance]
  ~ report_how("pair.thinks-aloud", "by: chair")
  ~ report_how("case.rushed", "by: chair")
  ~ habit("pair.thinks-aloud")
  Hon säger det. Du ringer och upprepar det ord för ord. Sedan frågar du vad hennes pappa jobbade med. Svarvare, säger hon. Han kunde höra på en maskin vad den tänkte göra på fredag. På lasarettet sitter du i korridoren till kvällen, med hennes väska i knät.
* (torsdag) [»Strunt i budgeten. Jag har inte läst den.« # at: car]
  ~ report_how("case.prepared-well", "by: chair")
  ~ report_how("question.raised", "by: chair")
  ~ habit("case.prepared-well")
  – Den ligger i baksätet, säger hon.
  Medan hon är inne hos honom läser du på parkeringen, två gånger, med fingret. På torsdagen har du tre frågor.
  – Vem har hjälpt dig? säger Bengt-Åke. Två är bra.
- -> artonde_aret

=== mandag_tjugo
~ until("20.1")
# place: coffee-room
# mood: calm
# remembers: c1
# claim: C037
{emmy_med:
  # people: gote, ragnhild, emmy
- else:
  # people: gote, ragnhild
}
Måndag, tjugo i sju.
Automaten är ny och tar kort. Du slår på plåten ändå.
# speaker: gote
– Industrimarken, säger du.
– Ja.
– Som i våras? säger du. Det går nästan alltid att säga.
– Bättre.
Hon har redan ringt, det ser du på mappen. Trettio miljoner. Vad ni sa i våras har hon reda på. {emmy_med:I sammanträdesrummet står stolarna längs väggen, alla utom en. På den sitter Emmy Sandvall med ytterkläderna på.|I sammanträdesrummet står stolarna längs väggen.}
* (skratta) [Skratta. # at: ragnhild]
  ~ report_how("pair.thinks-aloud", "by: chair")
  ~ report_how("board.kept-in-the-dark", "by: chair")
  Hon nickar. Då nickar du också. {emmy_med:Emmy skriver något i sitt block och stryker det.|Sedan tar ni en bulle var.} Klockan är kvart i sju.
* (svara) {emmy_med} [»Bättre än vad?« frågar Emmy. Vänta på svaret, du med. # from: emmy # at: emmy]
  ~ report_how("question.raised", "by: board")
  ~ report("case.opened-on-file")
  Det tar Ragnhild åtta minuter. Du hör på noga.
  – Har det ett ärendenummer? säger Emmy.
  Ragnhild skrattar. Du också, strax efter. Sedan ringer hon Saga och ber om ett.
- ~ habit("")
-> januari
