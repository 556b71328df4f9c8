// År 20, januari: Göte ska sluta, och någon ska få veta det först. Delat möte m1.

=== januari
~ until("20.1")
~ meet("m1")
# place: chair
# people: gote
# mood: tired
# claim: C042
I november bad doktor Sahlén på hälsocentralen dig rita en klocka, och det blev en bra klocka. Sedan bad hon dig sätta dit visarna.
– Du ska inte köra i mörker, sa hon. Och i ditt ställe hade jag slutat medan jag själv fick välja dag.
Samma vecka köpte hon där hemma en kikare.
Partiet måste välja i mars och fullmäktige i april. Inom en vecka ska någon få veta det.
~ stunder("m1")
-> bilen_nav

=== bilen_nav
{left() == 0 && (kaffe || talk_cost("director") > 0): -> m1_beslut}
* (doktorn) [Ring tillbaka till doktor Sahlén. # cost: 1 # at: telephone]
  # place: telephone
  # people: gote
  – Jag har funderat på visarna, säger du. Det var mörkt därinne.
  – Det var klockan elva på förmiddagen, Göte.
  – Vem har du sagt det till? säger hon.
  – Ingen.
  – Börja med den som slutar fråga när du säger jaha du.
  -> bilen_nav
* (alvar) [Fråga Alvar hur lång tid ett val tar. # cost: 1 # at: party-room]
  # place: party-room
  # people: alvar, gote
  # mood: calm
  Kassören har näsduken framme redan i dörren.
  {advice("m1.alvar")}
  -> bilen_nav
* (birgitta) [Skotta din gång, och Birgittas. # cost: 1 # at: home]
  # place: home
  # people: birgitta, gote
  ~ report("chair.involves-opposition")
  Hon står på trappan med stickningen under armen tills du är klar. Sedan räcker hon dig en kopp, utan fat, för ni är ju grannar.
  {advice("m1.birgitta")}
  -> bilen_nav
* (bengtake) [Fråga Bengt-Åke för en granne. # cost: 1 # at: finance]
  # place: finance
  # people: bengtake, gote
  # mood: calm
  – Din granne är väl Birgitta, säger Bengt-Åke. Hon har pension.
  {advice("m1.bengtake")}
  -> bilen_nav
* (almanackan) [Läs i köksalmanackan. # cost: 1 # at: home]
  # place: home
  # people: gote
  ~ report_how("question.raised", "by: chair")
  Hon där hemma har skrivit i två år. Henning, säckar. Lasse, infart. R., brygga, och ett frågetecken. Vid ungefär hälften av raderna ser du ett ansikte.
  – Jag kan skriva rent dem, säger hon.
  – Åt vem?
  – Ja, säger hon. Åt vem.
  -> bilen_nav
* (kaffe) [Drick en kopp till med Ragnhild. # cost: talk # at: coffee-room]
  # place: coffee-room
  # people: ragnhild, gote
  # mood: calm
  ~ report_how("pair.thinks-aloud", "by: chair")
  {mandag_sexton.ring:Hennes pappa hör på diskmaskinen numera. Lagret går i april, har han sagt. Det är inte bara det, tänker du.|Ni pratar om hyllor. Hon vill ha en till.} Tre gånger är du på väg.
  – Var det något? säger hon den tredje.
  – De har bytt sort, säger du.
  -> bilen_nav
* (hem) [Gå ut med kikaren. # cost: 1 # at: home]
  # place: home
  # people: gote
  # mood: calm
  Det är sidensvansar i rönnen. Du får dem till nitton. Hon där hemma får dem till tjugosex och säger att de rör på sig så förskräckligt. Ni räknar om tills kaffet i termosen är slut.
  -> bilen_nav
+ [Bestäm dig, framför älgarna. # at: chair]
  -> m1_beslut

=== m1_beslut
# key: m1
# place: chair
# people: gote
# mood: tired
# remembers: c1
# law: KL 4:6
# room: Januari år 20. Du är ordförande sedan tjugo år och ska sluta i april. Doktorn har sagt sitt, och ingen vet. Partiet ska välja i mars, mellan Emmy Sandvall och Conny Wiberg. Vem får veta det först?
Du har provat det på tre sätt framför älgarna. På måndag ska du och Ragnhild till residensstaden, och det är hennes tur att köra. På onsdag har valberedningen möte, fyra personer och en termos. Och på fredag går det alltid att köpa tårta.
{c1_beslut.emmy:Emmy Sandvall kommer med bussen, som vanligt. Hon hör på dig att det är något.}{c1_beslut.partiet:De båda namnen har legat i Trakten i två år och mognat.}{c1_beslut.ragnhild:Dig, sa Ragnhild, när du frågade vem hon ville ha. Hon har inte ändrat sig, vad du vet.}{c1_beslut.ingen:Fabriken har fått en ny ägare. Den här har inte frågat om du kan bli överkörd.}
* (bilen) [Kör du på måndag. Säg det till Ragnhild först. # move: m1.bilen # at: car]
* (partiet) [Säg det till valberedningen på onsdag. # move: m1.partiet # at: party-room]
* (alla) [Beställ tårta till fredag. Säg det till alla på en gång. # move: m1.alla # from: birgitta # at: coffee-room]
- -> m1_hur

=== m1_hur
{m1_beslut.bilen: -> hur_bilen}
{m1_beslut.partiet: -> hur_partiet}
-> hur_alla

=== hur_bilen
# place: car
# people: gote, ragnhild
# mood: tired
# room: Du kör, fast det är hennes tur och fast du inte får. Vid avfarten till Tjärnby säger du det till Ragnhild. Ingen annan vet. Inte ett ord före påsk. Mitt på vägen står en älg. Det är en postlåda.
När hon kommer sitter du redan bakom ratten. Blötsnö. De som möter har strålar runt lyktorna. Vid macken köper du två korvar. Senap, säger du, tydligt.
Vid avfarten till Tjärnby stänger du av radion.
– Jag slutar i april.
– Den här april?
– Hon där hemma har köpt kikare.
– Är du sjuk?
Den har du övat på.
– Jaha du. Är du? Nej. Tjugo år. Man ska gå medan de klappar.
Mitt på vägen står en älg. Du bromsar med båda fötterna. Det är en postlåda.
– Partiet får slåss om det. Emmy Sandvall eller en till. Du är först, ingen annan vet. Inte ett ord före påsk. Sov på det.
{not nara:– På vilket av det? säger hon, och då får du ta det en gång till.}
Resten av vägen kör hon.
* [Måndag, tjugo i sju. # at: coffee-room]
  -> m1_svar

=== hur_partiet
~ report_how("board.kept-in-the-dark", "by: chair")
# place: party-room
# people: gote, alvar, visitor
# mood: tense
# room: Du säger det till valberedningen. Ragnhild skulle du ta på måndag. En halvtimme senare har hon sett tavlan, där det står EFTER G och två namn. Du ringer. Inte ett ord före påsk.
Du säger det stående. Alvar gråter. En av de andra skriver EFTER G på tavlan, och därunder två namn. Emmy Sandvall. Conny Wiberg.
– Och Ragnhild? säger Alvar.
– Henne tar jag på måndag.
En halvtimme senare ringer han. Hon var inne med en mapp. De vände på tavlan. På baksidan stod samma sak, med pilar.
Du slår numret utan att titta.
– De pratar för mycket, säger du. Jag skulle ta det på måndag.
– Hur länge har du vetat?
– Sedan i höstas. Jaha du. Nu är det inte ett ord till före påsk, inte till någon. Måndag, vid automaten.
Hon låter som vanligt. Mappen glömde hon att lämna.
* [Måndag, tjugo i sju. # at: coffee-room]
  -> m1_svar

=== hur_alla
~ report_how("question.silenced", "by: chair")
# place: coffee-room
# people: gote, ragnhild, bengtake, mona, ture, saga
# mood: festive
# room: Prinsesstårta på en fredag. Halva huset får veta det samtidigt, och styrelsen i ett mejl klockan 9.28. Ragnhild vill veta när och vem. April, säger du. Inte ett ord om det före påsk.
Prinsesstårta på en fredag. Halva huset undrar vem som fyller år. Klockan 9.28 går mejlet till styrelsen. De tre meningarna tog en timme. Sedan slår du med skeden på koppen.
# speaker: gote
– I vår slutar jag. Tack för kaffet. Ät nu.
Bengt-Åke klappar först. Mona gråter. Du tar biten med rosen och går bort till Ragnhild.
– Alla på en gång, säger du. Det är rättvist.
– När? säger hon. Och vem?
– April. Emmy Sandvall eller en till. Inte ett ord om det före påsk. Måndag, vid automaten.
Rosen sparar hon till sist. Så äter hon alltid.
* [Måndag, tjugo i sju. # at: coffee-room]
  -> m1_svar

=== m1_svar
# place: coffee-room
# people: gote, ragnhild
# mood: calm
# remembers: c1
Måndag, tjugo i sju. {emmy_med:Emmys buss är sen. Ni har sex minuter.|Du har betalat båda kaffena med kort.} {c1_beslut.ragnhild:I arkivet står fem avtal i en grön pärm. Resten står här och blåser på kaffet.}
{nara:– Nå, säger du.|– Nå, säger du. Har du sovit på det?}
{other_move("m1"):
- "tyst":
  # speaker: ragnhild
  # room: »Inte ett ord«, säger Ragnhild. Du sträcker fram handen. Ni har inte tagit i hand på något sedan år ett. Vad gör du nu?
  – Inte ett ord, säger hon.
  Du sträcker fram handen. Ni har inte tagit i hand på något sedan år ett. Hennes är varm av muggen. Hon ser ut att tänka fråga något, och sedan tänker hon på vad hon nyss lovade.
- "styrelsen":
  # speaker: ragnhild
  # room: »Styrelsen ska veta allt inom veckan«, säger Ragnhild. Alla elva, också Birgitta. Vad gör du?
  – Styrelsen ska veta allt inom veckan.
  – Alla elva?
  – Alla elva.
  – Birgitta också. Jaha du. {m1_beslut.partiet:Då hinner partiet precis få ordning på pilarna.|Då vet partiet det innan det har ett namn att komma med.}
  Det är hon som säger det, och det är din avgång.
- "emmy":
  # speaker: ragnhild
  # room: »Då börjar jag gå igenom allting med Emmy i morgon«, säger Ragnhild. Partiet har inte valt än. Vad gör du?
  – Då börjar jag gå igenom allting med Emmy i morgon.
  – Partiet har inte valt henne.
  – Nej.
  – Då har du gjort det nu.
  Hon har redan mappen under armen. Det går undan.
- else:
  # speaker: ragnhild
  # room: »Saga måste få allt, datum och namn. Annars blir det fel i april«, säger Ragnhild. Vad gör du?
  – Saga måste få allt, datum och namn. Annars blir det fel i april.
  – Du litar inte på att jag kan kalla till ett möte.
  – Nej.
  – Då är ni två som vet vad du lovade mig. {m1_beslut.bilen:Jag sa det till en.|Det blir många till slut.}
}
* (ratt) [»Som du vill.« # move: m1.ratt # at: ragnhild]
* (papper) [»Skriv ner vad vi har lovat. Allihop.« # move: m1.papper # at: director]
* (sjalv) [Säg ingenting. Ring runt i partiet i kväll, alla. # move: m1.sjalv # at: telephone]
* (skjuter) [»De har bytt sort.« # move: m1.skjuter # at: coffee-room]
- -> m1_sedan

=== m1_sedan
# people: gote, ragnhild
{m1_svar.ratt:
  # place: coffee-room
  # room: »Som du vill«, säger du, och står för det inför de andra. I mars väljer partiet.
  {other_move("m1"):
  - "tyst":
    På torsdagen undrar Bengt-Åke vad Ragnhild går och ruvar på. Hon har skött huset medan jag klippte band, säger du, låt henne vara trött.
  - "styrelsen":
    På torsdagen säger du det stående. Det var Ragnhild som ville att ni skulle få det först, och hon har rätt. Birgitta stickar inte under tiden.
  - "emmy":
    Du ringer valberedningen med henne bredvid. Har någon något att säga om Ragnhild ska de säga det till dig, och det ska vara före tio. Emmy kommer på onsdagen. Hon har med sig egen termos.
  - else:
    Du går ner till arkivet själv och får en stol. Ragnhild säger att jag inte kan kalla till ett möte, säger du. Saga svarar att det stämmer, med reservation för julbordet.
  }
  {nara:I trappan tar du Ragnhild under armen. Det är halt, säger du. Det är en inomhustrappa, och hon går långsammare än hon behöver.|I trappan håller du i ledstången hela vägen. Den är fin, säger du när någon tittar.}
}
{m1_svar.papper:
  # place: director
  # room: Du ber henne skriva ner vad ni har lovat. Hon tror att det är för ordningens skull. I mars är hon på tre rader. I mars väljer partiet.
  – Du kan dem, säger hon.
  – Jag kan dem som ringer.
  Du letar i kavajen och ger henne en penna märkt Almberga Lås. {other_move("m1") == "tyst":Sedan ska det ligga i lådan till påsk, den som går att låsa.}{other_move("m1") == "styrelsen":Ska elva personer veta att jag slutar, säger du, kan de lika gärna få veta vad det kostar.}{other_move("m1") == "emmy":Ge det till den de väljer, säger du. Blir det inte Emmy får du skriva om det med mindre bokstäver.}{other_move("m1") == "saga":Saga får renskriva, säger du. Hon kan stava till dem.} Hon tror att det är för ordningens skull.
  I mars är hon på tre rader.
  – Långa? säger du.
}
{m1_svar.sjalv:
  # place: telephone
  # room: Du ringer hela partiet från köket, samma kväll. Din avgång ordnar du själv. Alvar gråter. I mars väljer partiet.
  Du har köksalmanackan framför dig och ringer från sju, i en timme och fyrtio minuter. Alvar gråter{m1_beslut.partiet: igen}. Hon där hemma skjuter in en stol under dig medan du pratar.
  – Varför i kväll? säger hon.
  – Hon höll på att ordna det åt mig.
  – Det gör hon ju alltid.
  – Ja, säger du.
  Vid automaten har du köpt den sort Ragnhild tycker om, med mandelmassa. Jag tänkte att det var lika bra, säger du.
}
{m1_svar.skjuter:
  # place: coffee-room
  # room: Du pratar om kaffet, den dagen och hela vintern. Så länge det inte sägs igen är du kvar en vår till. I mars väljer partiet.
  – Göte, säger hon.
  – Det smakar papp. Jaha du. Marken, är den klar?
  I februari försöker hon igen. {other_move("m1") == "tyst":Du har lovat att inte prata om det, säger du.}{other_move("m1") == "styrelsen":Sist på torsdagens lista står det ändå, under Övrigt, med hennes stil. Det blir en del val i vår, säger du, som vanligt. Klubban.}{other_move("m1") == "emmy":Du möter henne och Emmy Sandvall i korridoren, på en onsdag. Vad trevligt, säger du, är det praktik?}{other_move("m1") == "saga":Saga kommer upp med penna för att få det av dig själv. Hon får veta hur man gör lutfisk.}
  Du bär en stol till automaten. För hyllan, säger du.
}
-> partivalet
