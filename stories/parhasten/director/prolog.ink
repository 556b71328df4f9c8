// Fem måndagar: år 1, 6, 11, 16 och 20. Formen är budskapet, texten nämner den inte.

=== prolog
# place: coffee-room
# people: gote, ragnhild
# mood: warm
Måndag, tjugo i sju.
Kaffeautomaten på plan två tar bara enkronor, och du har en femma. Du har varit kommunchef i elva dagar. Göte Brunnsjö, kommunstyrelsens ordförande, kommer uppför trappan med kavajen över axeln och en påse bullar i handen. Han ser femman, ser automaten och slår till plåten strax under myntinkastet. En mugg ramlar ner.
# speaker: gote
– Det där ska inte in i någon instruktion, säger han. Jaha du. Skolan i Tjärnby. Vad gör vi?
Inne i sammanträdesrummet väntar sex personer med varsin pärm. De har inte hört frågan. Ingen i det här huset har förut frågat vad du tycker, och klockan är inte sju än.
* (sag) [Säg vad du tycker, här vid automaten. # at: coffee-room]
  ~ report("pair.thinks-aloud")
  ~ report("pair.shares-success")
  ~ habit("pair.thinks-aloud")
  Han tuggar färdigt.
  – Så gör vi. Skolan blir kvar.
  Sedan går ni in och hör på de sex i två timmar. Under bordet skickar han dig en bulle.
* (hor) [»Ska vi inte höra dem där inne först?« # at: board-room]
  ~ report("question.raised")
  ~ report("board.informed")
  ~ habit("knowledge.shared")
  – Höra dem. Jaha du.
  Det tar till elva. Birgitta Nyvall i oppositionen har räknat barnen ända till år åtta, och hon har räknat rätt. Skolan blir kvar.
* (lovat) [»Vad har du lovat i Tjärnby?« # at: gote]
  ~ report("pair.talks-about-roles")
  ~ report("director.documents-decisions")
  ~ habit("director.documents-decisions")
  Han skrattar så att de sex hör det.
  – Jag sa i valstugan att den blir kvar. Det regnade, och det stod en mormor där.
  Du skriver det på bullpåsen, med datum. Skolan blir kvar. Påsen också.
* (vecka) [»Ge mig en vecka. Du får två förslag, på papper.« # at: director]
  ~ promise("vecka", "1.2")
  ~ report("case.prepared-well")
  ~ habit("case.prepared-well")
  – En vecka, säger Göte. Då hinner de gå ut sexan.
  Nästa måndag läser han båda förslagen stående, med smulor på kavajen. Han tar det där skolan blir kvar.
  ~ keep("vecka")
- -> mandag_sex

=== mandag_sex
~ until("6.2")
# place: coffee-room
# people: gote, ragnhild
# mood: tense
# claim: C036
Måndag, tjugo i sju, sjätte våren. Älven står en decimeter under Tjärnvägen och stiger. Göte har stövlar på sig. I sammanträdesrummet väntar fyra personer på att någon ska säga ordet kris.
# speaker: gote
– Räddningstjänsten har sand, säger han. Ingen har säckar.
– Foderhandeln har säckar.
– Vem känner vi där?
– Du känner Henning. Jag känner hans fru.
Krisplanen står i en hylla på rum 214. Tre av dem som ska ringas är döda.
* (ringa) [Ring Hennings fru. Göte får ta Henning. # at: telephone]
  ~ report("pair.shares-success")
  ~ report("board.kept-in-the-dark")
  ~ habit("pair.thinks-aloud")
  Före nio ligger säckarna på plats, och Göte grillar korv åt sjutton frivilliga. Varenda källare på Tjärnvägen är torr. De fyra i rummet får veta det av vaktmästaren.
* (rum) [»Vi tar det där inne, med alla fyra. Någon skriver.« # at: board-room]
  ~ report("board.informed")
  ~ report("case.prepared-well")
  ~ habit("board.informed")
  Säckarna kommer två timmar senare. Tre källare får vatten, resten klarar sig. Sekreteraren Saga Wikander skriver, och på kvällen finns två sidor om vem som gjorde vad. Göte bär dem i stövelskaftet hela veckan.
* (dagbok) [Ring med honom nu. Skriv dagbok i natt. # at: director]
  ~ report("pair.shares-success")
  ~ report("director.documents-decisions")
  ~ habit("director.documents-decisions")
  Källarna håller sig torra. Vid midnatt sitter du i blöta strumpor och skriver. 06.52, Hennings fru. 06.55, säckar, pris oklart. Det blir elva sidor. Göte skriver under dem utan att läsa.
- -> mandag_elva

=== mandag_elva
~ until("11.1")
# place: coffee-room
# people: gote, ragnhild
# mood: festive
# claim: C044
Måndag, tjugo i sju, elfte vintern. På lördag invigs sporthallen.
# speaker: gote
– Fyrtioåtta miljoner, säger Göte. Med läktare.
– Fyrtiosex och en halv.
– Utan läktare, ja.
Nilla Frygell på Trakten vill ha en bild till förstasidan. Fritidsnämndens ordförande har köpt kavaj. De tre i sammanträdesrummet börjar utan er nu för tiden och slutar ungefär när ni kommer.
– Du står bredvid, säger Göte. Det var ju vi.
* (bredvid) [Ställ dig bredvid. # at: gote]
  ~ report("press.praise")
  ~ report("pair.shares-success")
  ~ habit("pair.shares-success")
  Hela förstasidan. Ni håller i var sin skänkel på saxen. Rubriken lyder »De två bakom hallen«. Längst till höger syns en halv ny kavaj. Göte ramar in ett exemplar åt dig.
* (gote) [»Du klipper. Jag står vid dörren.« # at: council]
  ~ report("press.praise")
  ~ report("pair.talks-about-roles")
  ~ habit("case.prepared-well")
  Han klipper, och halva bygden klappar. Du har fyra rader längst ner, rätt stavade. På måndagen säger han att det blev tomt bredvid.
* (namnden) [»Låt nämnden stå där. Det är deras hall.« # at: committee-technical]
  ~ report("knowledge.shared")
  ~ report("board.informed")
  ~ habit("knowledge.shared")
  Kavajen sitter bra. Dess ägare förklarar för Nilla Frygell vad hallen kostar i drift, på kronan när. Det blir nio rader på sidan sju. Göte klappar hela bandet igenom.
- -> mandag_sexton

=== mandag_sexton
~ until("16.4")
# place: car
# people: gote, ragnhild
# mood: tired
# claim: C038
Måndag, tjugo i sju, sextonde hösten, och det är Göte som kör. Pappa kom in i natt. Du har telefonen i knät och ditt underlag i baksätet, och det är tolv mil till lasarettet. Han har ställt in fyra möten utan att fråga dig vilka. Vid macken köper han två korvar och glömmer senapen.
– Budgeten, säger du efter sju mil.
– Strunt i budgeten.
– Bengt-Åke på ekonomi sitter ensam och väntar.
– Då får han väl ett besked. Hur ville du ha det?
Du säger hur du ville ha det. Han ringer och upprepar det ord för ord. Det tar fyrtio sekunder. Sedan frågar han vad din pappa jobbade med.
* (pappa) [Berätta om pappa. # at: car]
  ~ report("pair.thinks-aloud")
  ~ report("case.rushed")
  ~ habit("pair.thinks-aloud")
  Svarvare, säger du, trettio år på Almberga Lås. Han kunde höra på en maskin vad den tänkte göra på fredag. Göte stänger av radion. På lasarettet sitter han i korridoren till kvällen, med din väska i knät.
* (torsdag) [»Ring upp Bengt-Åke igen. Säg att vi tar det på torsdag, när du har läst.« # at: finance]
  ~ report("case.prepared-well")
  ~ report_how("procedure.defended", "by: director")
  ~ habit("case.prepared-well")
  Han ringer.
  – Hon säger torsdag. Ja, läsa. Jag kan läsa, Bengt-Åke.
  Medan du är inne hos pappa läser han underlaget på parkeringen. På torsdagen har han tre frågor. Två är bra.
- -> kopiatorn

=== mandag_tjugo
~ until("20.1")
# place: coffee-room
# mood: calm
# remembers: d1
# claim: C037
{kopiatorn_beslut.slapp_in:
  # people: gote, ragnhild, emmy
- else:
  # people: gote, ragnhild
}
Måndag, tjugo i sju.
Automaten är ny och tar kort. Göte slår på plåten ändå när han går förbi.
# speaker: gote
– Industrimarken, säger han.
– Ja.
– Som i våras?
– Bättre.
Han skrattar. Du har redan ringt, och han vet att du har ringt. Trettio miljoner tar längre tid att uttala än att bestämma. {kopiatorn_beslut.slapp_in:I sammanträdesrummet står stolarna längs väggen sedan i höstas, alla utom en. På den sitter Emmy Sandvall med ytterkläderna på.|I sammanträdesrummet står stolarna längs väggen sedan i höstas. Det var ingen som satt på dem.}
* (nicka) [Nicka. # at: gote]
  ~ report("pair.thinks-aloud")
  ~ report("board.kept-in-the-dark")
  Han nickar tillbaka. {kopiatorn_beslut.slapp_in:Emmy skriver något i sitt block och stryker det.|Sedan tar ni en bulle var.} Klockan är kvart i sju.
* (svara) {kopiatorn_beslut.slapp_in} [»Bättre än vad?« frågar Emmy. Svara henne. # from: emmy # at: emmy]
  ~ report_how("question.raised", "by: board")
  ~ report("case.opened-on-file")
  Det tar åtta minuter och en karta.
  – Har det ett ärendenummer? säger hon.
  Göte skrattar. Du också. Sedan ringer du Saga och ber om ett.
- ~ habit("")
-> bilen
