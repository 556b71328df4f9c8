// De sex sluten från den nya ordförandens stol. Regeln: det sista i m5 först, sedan vem som bar henne, sedan tilliten, sedan om handslaget kom fram.

=== slut
{
- m5_sista.koper: -> slut_nytt_ansikte
- m5_hon == "overlamnar": -> slut_sjovalla
- foll: -> slut_som_vanligt
- regime("pair") == "strained" || regime("pair") == "locked": -> slut_varsin_telefon
- value("chair>director.trust") < 37 || value("director>chair.trust") < 37: -> slut_varsin_telefon
- dold: -> slut_ingen_fragade
- else: -> slut_klart
}

=== slut_klart
# place: chair
# people: leila, {avtal_stol != "" && avtal_stol != "dod":joar, }ingela
# mood: calm
# remembers: m5
# remembers: m1
# claim: C184
Måndag, halv nio. {avtal_stol != "" && avtal_stol != "dod":Joar har satt sig redan och ställt klockan.|Dörren står på glänt, som i fredags.}

{
- m4_beslut.spegel:
  # speaker: leila
  – Uppfattat: du tycker att det är fel, säger du innan Ingela har hunnit börja.

  – Rätt, säger hon.
- m4_beslut.testar:
  Ingela lägger den gröna pennan framför dig.

  # speaker: ingela
  – Det här går inte, säger hon.
- m4_beslut.personen:
  Du hör Ingela skratta i korridoren, högt, och sedan kommer hon in och är allvarlig.

  # speaker: ingela
  – Det här är fel, säger hon.
- else:
  # speaker: ingela
  – Ska jag säga det här eller på torsdag? säger Ingela.

  – Här först. Sedan på torsdag.
}

# speaker: leila
– Två meningar, säger du.

Hon har dem färdiga. Det är det fjärde nejet på ett och ett halvt år. Två hade hon rätt i, ett hade du, och om det här är ni inte överens.

{budget:
- "egen": Badet står på sidan ett i år också. Det var Rogers från början, brukar du säga. {solveig_beslut.fraga:Byskolan har du varit i nu, fyra gånger.|Två vuxna blev det i två klassrum.} Tre saker av sju.
- "utslag": Den första budgeten fick du av Solveigs klubba. Du frågar henne innan det är bestämt numera. Hon svarar i hela meningar, det tar tid, och hon har inte varit ordföranden sedan i maj. Tre saker av sju.
- "deras": Ett år styrde du på Rogers siffror. Du fick rätt om pengarna och fel om tiden. I år är siffrorna dina, och det är snön han fortfarande ringer om. Tre saker av sju.
- else: Budgeten kom tillbaka den gången, och den har kommit i tid sedan dess. Marita Sundh läser den före omröstningen, principiellt. Tre saker av sju, och skatten är som den var.
}

– Rätt, säger du till sist, om det hon sa. Och då gör vi ändå tvärtom.

Det är du som är vald. Hon skriver upp att hon inte höll med. Du hjälper henne med datumet.
~ ending("klart")
-> END

=== slut_varsin_telefon
# place: chair
# people: leila
# mood: empty
# remembers: m5
# remembers: m4
# claim: C023
Du sitter kvar, och hon sitter kvar. Det är nio steg mellan er, fast hon brukar säga sexton. Hon räknar från sitt skrivbord.

»Uppfattat«, skriver du. »Återkommer«, skriver hon. {other_move("m4") == "tiger":Det gjorde hon i januari också.|{other_move("m4") == "skriver":De två datumen håller ni, i juni och i december. Det är då ni ses.|Det började inte så. Du kan inte säga vilken dag det började.}} {uppe == "":Affischerna ligger i städskåpet. Vaktmästaren undrar om du behöver dem.|Affischen om »{uppe}« står lutad mot väggen i partirummet. Jan-Olof har satt en stol framför, för att den inte ska glida.} {m5_beslut.lacker:Vem som var källan nära ordföranden har ingen fått fråga, och alla vet det.|Dag säger att han inte ser någon skillnad mot ett nytt ansikte.}

En kvinna från universitetet kommer med en bandspelare. I grannkommunen hade de samma val och samma paragrafer, och där låste det sig inte. Hon vill veta varför. Du säger att det nog var kemin. När hon har gått tänker du på fyra andra saker. De tre första var dina.
~ ending("varsin-telefon")
-> END

=== slut_sjovalla
# place: telephone
# people: leila, ingela
# mood: calm
# remembers: m5
# remembers: m2
# claim: C046
Ett halvår hade ni, och det tog ett halvår. Tre pärmar: Löften, Vem man frågar och Varför. Den tredje läser du om kvällarna. Den är bitvis rolig.

Hon gick ordentligt. Sista dagen la hon telefonerna på ditt bord, tog tillbaka den som var hennes och sa att hon hade tyckt om meddelandena. {m1_beslut.kaffe:»Ja eller nej går bra.« Det var det första hon fick av dig.|Alla »Rätt?«, sa hon.}

I hennes rum sitter någon som du har valt själv. {m2_sista.kvitterar:Du läste upp en budget för henne i går, rad för rad. Efter fjorton rader frågade hon om du inte litade på henne.|Hon kan allt och frågar ingenting, och så tänkte du väl en gång att det skulle vara.}

På tisdagen ringer du Sjövalla.

– Det är Leila. Var står det om {m2_sista.delar:häftet till alla sex grupperna|kulverten på Ågatan}?

– Andra pärmen. Fliken är grön.

– Uppfattat, grön. Det är inte därför jag ringer. {dold:Det står en tom flik i den första, »april«. Det ligger inget bakom den.|Jag ville höra om de läser upp saker där.}

{dold:Det dröjer så länge att du tror att samtalet har brutits.|– Nej, säger hon. Jag har fått börja göra det själv.}
~ ending("sjovalla")
-> END

=== slut_nytt_ansikte
# place: square
# people: ingela, leila
# mood: empty
# remembers: m5
# remembers: m3
# claim: C039
Det nya ansiktet heter Robert. Tolv månadslöner, en tillförordnad som hette Yusuf och firman som hittade Robert. {solveig_beslut.bolaget:Solveig undrade hur många byskolor det blir.|Det blev en och en halv byskola, enligt Solveig.}

Han säger »absolut« där hon sa att det berodde på. I september stod han i din dörr.

– Pärmen om Kvarntomten, sa han. Vem har den?

{dold:Du hade aldrig hört talas om någon pärm.|{m3_hon == "papper":Två sidor, sa du. Den tjugotredje november. De gick till alla.|Den som vet sitter hemma, sa du. Vi har betalat henne för det.}}

Sonen och hennes dotter simmar på torsdagar. Hon sitter på den bortre bänken numera, med en bok. Förra veckan glömde du handduken, och då kom det en flygande över bassängkanten, randig. Du har tvättat den och vet inte vart du ska lämna den.
~ ending("nytt-ansikte")
-> END

=== slut_ingen_fragade
# place: square
# people: tjader, ingela, leila
# mood: festive
# remembers: m5
# remembers: m3
# claim: C184
Det ordnade sig. Gunvor Ek öppnade den första juni och blåste i pipan. Det är bra bostäder, och alla är uthyrda. Du klippte bandet, och du bad Ingela stå bredvid, för ni har det bra numera.

# speaker: leila
– Hur gick det till egentligen? sa du i mikrofonen, och alla skrattade, för det var ett tal.

Du menade det. Du har frågat Yusuf, och han hade munnen full. Du har frågat Roger, och han sa att det är som med tak, man ska vara glad när det inte droppar.

{handslag.skriv:Någonstans i huset står en pärm som inte går att stänga.|Det var tre personer på en tomt, en gång i april, och en termos.} Det vet den som var där. {sele == "inarbetat":Roger sov gott den natten också.|Roger har inte sagt det till någon, inte ens till Marita.}

Tuva slutade i våras. Till dig gav hon sitt exemplar av fjolårets budget. Sidan fyrtioett är gul på båda sidor.

# speaker: tjader
– Vi sa ju det! ropar Tjäder med en lampa i var hand.

Du vinkar. Vad var det de sa?
~ ending("ingen-fragade")
-> END

=== slut_som_vanligt
# place: chair
# people: leila, roger, joar
# mood: tired
# remembers: m5
# remembers: m1
# claim: C020
I fredags var det tomt i korridoren. Joar hade ett kvitto på nyckeln, och du läste det innan du skrev under.

# speaker: joar
– Det var rätt det du gjorde i april, sa han. Det går. Det gick bara inte. Jag ber om ursäkt.

Du sa nej till Dag, med hans namn. Nya Steget gick samma kväll. Sedan har du burit varje ärende för sig, röst för röst, tills de tog slut, {affischen_beslut.bjud:och på andra sidan mittgången hade du bara bett om en enda sak, den i februari.|och på andra sidan mittgången satt det ingen som du hade bett om något.} {m1_sista.roger:Utom en gång, i september det året, i fyrtio minuter. Du borde ha ringt igen.|I sjutton år har du haft ett brev från en av dem, och du har aldrig sagt det.}

Affischerna fick plats i bilen om man fällde sätet. {uppe == "":Ingen av dem kom upp igen.|»{uppe}« tog du sist.}

Då knackade det på karmen, fast dörren var öppen. Det var en hand som du kände igen, bred, med ett ärr efter takpapp vid tummen. Den tog en gång en annan hand, över det här bordet, och tyckte att det var gjort.

# speaker: roger
– Barani, sa Roger Stenkulla. Jag ska inte störa. Det är elementet. Hur fick du stopp på det?

– Det sitter bakom hyllan.

Han gick fram och kände efter. I tolv år satt han här i halsduk.

– Va? sa han, till hyllan.
~ ending("som-vanligt")
-> END
