// Valnatten från två sidor av samma vägg, och morgonen då Leila hör av sig (m1, september år 4).

=== valnatten_roger
# place: party-room
# people: roger, marita
# mood: calm
# claim: C023
# room: Valnatten, tjugo i tolv. Du är Roger, och din lista har tappat tre mandat. Genom väggen sjunger de som vann. Ett handslag har du ute, efter valet, när det har lugnat sig. Klockan kvart i ett går du hem.
~ until("4.3")
{value("chair~director.coupling") > 55:
  ~ sele = "inarbetat"
}
~ report("election.new-majority")
~ meet("m1")
Valnatten, tjugo i tolv. I Folkrörelselistans partirum är ni elva personer på fyrtio smörgåsar.

# speaker: marita
– Tre mandat, säger Marita Sundh. Principiellt är det bara tre.

Genom väggen kommer en sång. Det är Ja, må hon leva.

– Vem fyller år? säger någon.

– Det är den enda de kan allihop. De har aldrig behövt sjunga förr. Va?

Du ska hälla upp det sista, och locket till termosen far i golvet, rullar och bankar i väggen. Där inne tystnar de mitt i hundrade.

– Du bankade, säger Marita.

– Det var locket.

{handslag.hand:Ni tre tog i hand, tänker du.}{handslag.skriv:Tumstocken sitter i pärmen, tänker du.}{handslag.styrelsen:Det rör på sig vid Kvarntomten, tänker du.}{handslag.marita:Marita har tomten i programmet, på sidan fyra, utan att veta det.} Efter valet, när det har lugnat sig.

* (sover) [Gå hem. Häng upp kavajen och lägg dig. # at: home]
  # place: home
  # people: roger
  Du tänker att du ska ligga vaken, det brukar man väl, och så är klockan sex. För första gången på ett halvår har du sovit hela natten. Du skäms för det när du rakar dig, och brer en smörgås till.

  Kavajen hänger där du hängde den. Du tar på den och går till jobbet. Till nyår är det ditt.
  -> roger_gar

=== roger_gar
+ [Valnatten igen, tjugo i tolv, från andra sidan väggen. # at: party-room]
  -> valnatten_leila

=== valnatten_leila
# place: party-room
# people: leila, janolof, solveig
# mood: festive
# claim: C046
# room: Samma kväll, tjugo i tolv, på andra sidan väggen. Du är Leila Barani nu, och det är för dig de sjunger. Mot väggen står dina sju affischer. Du vet inte vad Roger har lovat. Det vet bara den som nyss var han.
Samma natt, tjugo i tolv, på andra sidan väggen. Nu är du Leila Barani, tågklarerare och gruppledare i Borgerlig Samling, och det är för dig de sjunger. Du fyller inte år. Kassören, Jan-Olof Fagerlid, tog ton.

Genom väggen säger någon »kan allihop« och sedan »va«. Den rösten har du hört på radion i tolv år. Så bankar det.

Du lyfter handen, som på en perrong. De slutar på hundrade.

# speaker: solveig
– De tycker att vi ska sänka, säger Solveig Arnfors, vilket man ju kan förstå.

Nu är det tyst där inne också.

# speaker: janolof
– Vi vann! säger Jan-Olof. Han börjar om när ingen hör.

Längs väggen står dina affischer, de du själv skruvade upp i somras. Sälj Kvarntomten. Tjugo öre tillbaka. Två vuxna i varje klassrum. Byskolan blir kvar. Öppna dörrar. Färre chefer. Ordning på Kvarnbo.

~ stunder("m1")
{left():
- 3: Klockan är tolv. Du hinner tre saker innan det är måndag på riktigt.
- 2: Klockan är tolv. Du hinner två saker innan det är måndag på riktigt.
- else: Klockan är tolv. Du hinner en sak innan det är måndag på riktigt.
}
-> m1_nav

=== m1_nav
* (solveig) [Hjälp Solveig med disken. # cost: 1 # at: party-room]
  # place: party-room
  # people: solveig, leila
  # mood: tired
  # adviser: solveig
  Hon torkar koppar åt en grupp som hon förlorade i maj, med nio röster.

  {advice("m1.solveig")}

  Nyckeln till partirummet får du i morgon, säger hon, eller så fort hon har hunnit.
  -> m1_nav
* (janolof) [Räkna ihop kassan med Jan-Olof. # cost: 1 # at: party-room]
  # place: party-room
  # people: janolof, leila
  # mood: tired
  # adviser: janolof
  Kaffet gick på fyrahundra och tårtan på sexhundra. Han har sparat kvittot på häftmassan.

  {advice("m1.janolof")}

  – Och vi vann, säger han till kassaskrinet.
  -> m1_nav
* (tuva) [Fråga Tuva Hellgren vad hon läser. # cost: 1 # at: stairs]
  # place: stairs
  # people: tuva, leila
  # mood: tired
  # adviser: tuva
  Hon är tjugofyra, sitter för Nya Steget och har lämnat deras fest. I trappan läser hon arbetsordningen med gul penna.

  {advice("m1.tuva")}
  -> m1_nav
* (roger) [Gå in till dem på andra sidan väggen och ta Roger i hand. # cost: 1 # at: party-room]
  # place: party-room
  # mood: tired
  # people: roger, marita, leila
  ~ report_how("question.raised", "by: opposition")
  Det blir knäpptyst, och någon håller en smörgås framför sig. Roger Stenkulla kommer fram med kavajen på en arm.

  # speaker: roger
  – Grattis, Barani. Det är som att köpa hus. Man tittar inte på taket först. Va?

  – Förlåt för sången.

  – Vadå förlåt?

  – Ni bankade.

  – Det var locket! säger han och håller upp det.
  -> m1_nav
* (brevet) [Ta fram det gamla brevet ur väskan. # cost: 1 # at: home]
  # place: home
  # mood: tired
  # people: leila
  Det ligger hoprullat i fodralet till signalstaven. Du hade skrivit till kommunen om en övergång vid spåret, sex sidor, nyinflyttad. Svaret var en rad för hand: »Du har rätt. Kom på fullmäktige och säg det. R. Stenkulla«. Så du gick dit. Han har glömt det, och i natt går det inte att säga.
  -> m1_nav
* (protokoll) [Läs styrelsens protokoll från i våras, på telefonen. # cost: 1 # at: stairs]
  # place: stairs
  # mood: tired
  # people: leila
  ~ report_how("case.prepared-well", "by: board")
  Elva möten, på trappsteget under Tuva, i ljuset av hennes lampa. De har beslutat om snö, om en gångbro och om en minnesgåva i glas. {handslag.styrelsen:I juni, under »Övrigt«: »Ordföranden informerar om att det rör på sig vid Kvarntomten.« Ingen frågade tydligen vad.|Om Kvarntomten står det ingenting. Den är din första affisch, och de har inte nämnt den på ett år.}
  -> m1_nav
* (hem) [Åk hem. # cost: 1 # at: home]
  # mood: tired
  # place: home
  # people: leila
  ~ report_how("mistake.allowed", "by: board")
  Sonen är vaken. Han är nio och sitter i trappan med täcket på.

  – Vad får du bestämma i morgon?

  – Ingenting. Inte förrän vid nyår.

  – Men du vann ju.

  – Ja.

  Han tänker.

  – Då kan du skjutsa mig till simningen, säger han. Alla andras mammor gör det. Utom hon den där chefen, hon står bara och pratar om grus.
  -> m1_nav
+ [Måndag morgon. # at: home]
  -> m1_beslut

=== m1_beslut
# key: m1
# mood: calm
# place: home
# people: leila
# room: Du vann i går. Vid nyår ska du sitta i Rogers rum, om Gunvor Ek vill, men i dag är du en ledamot bland fyrtioen. Den du behöver prata med är hans direktör sedan sju år. Du har hennes privata nummer. Hur hör du av dig?
# law: RF 1:9
Måndag, tjugo i sju. Du sitter vid köksbordet med telefonen mitt på.

Den du måste prata med heter Ingela Fornander. I sju år har hon varit kommundirektör, hela tiden åt Roger. Just nu lär de sitta där med varsin kopp. Du har hennes privata nummer, från simskolan, när ni turades om att torka hår.

På papperet är du en ledamot bland fyrtioen. Tjugo av dem är era och tjugo är de andras. Den sista är Gunvor Ek på Badlistan, och vill hon blir du vald om en månad och får en stol vid nyår. {m1_nav.brevet:Du tänker på en rad med blått bläck. Så kort går det alltså att skriva.} {m1_nav.hem:Gymnastikpåsen ska också med.}

* (kaffe) [Skriv till den privata: »Kaffe i morgon? Ja eller nej går bra.« # move: m1.kaffe # at: telephone]
  -> m1_svar
* (officiell) [Mejla kommunen, med kopia till Roger och sekreteraren: »Undertecknad önskar möte.« # move: m1.officiell # at: secretary-archive]
  -> m1_svar
* (solveig) [Låt Solveig ringa. Hon har varit i huset förut. # move: m1.solveig # from: solveig # at: telephone]
  ~ report_how("saving.postponed", "by: board")
  -> m1_svar
* (vantar) [Lägg ner telefonen. Vänta tills länsstyrelsen har räknat. # move: m1.vantar # at: home]
  -> m1_svar

=== m1_svar
{other_move("m1"):
- "oppet":
  # place: stairs
  # people: roger, leila, ingela
  # room: Ingela träffar dig på biblioteket, och hon har sagt det till Roger först. I trappan frågar han om det är du som bjuder. På torsdagen sitter ni där med två bullar. Vad säger du nu?
  {m1_beslut.kaffe:»Torsdag klockan tre, biblioteket«, skriver hon. »Roger vet.«}{m1_beslut.officiell:»Torsdag 15.00, biblioteket«, svarar hon, med samma kopior som du.}{m1_beslut.solveig:– Torsdag klockan tre, på biblioteket, säger Solveig, och Roger är underrättad.}{m1_beslut.vantar:På eftermiddagen ringer hon själv. Torsdag klockan tre, på biblioteket.}

  På tisdagen möter du Roger i rådhustrappan.

  – Fornander säger att du bjuder på kaffe. Va?

  – Det är hon som betalar, säger du. Sedan går du hem och tänker på det i två dagar. Du köper två bullar.

  # place: square
  # people: leila, ingela
  # speaker: leila
  – Uppfattat: Roger vet att vi sitter här, säger du på torsdagen. Rätt?

  # speaker: ingela
  – Rätt, säger Ingela Fornander.

  Du ser dig om ändå, av gammal vana.
- "tyst":
  # place: square
  # people: leila, gunvor, ingela
  # room: Halv sju på en våt bänk vid ån. Roger vet inte om det. Det ringer i hennes kappa, och ute i vattnet kommer en röd badmössa. Vad säger du nu?
  {m1_beslut.officiell:På ditt mejl svarar kommunen att det har fått ett nummer. Tio minuter senare kommer det från hennes privata:|{m1_beslut.vantar:På kvällen skriver hon själv, från den privata:|Svaret kommer från den privata:}} »Bänken vid ån, i morgon halv sju.«

  Den är våt. Du torkar hennes halva först, med lunchpapper.

  # speaker: leila
  – Uppfattat: det här mötet står ingenstans. Rätt?

  Du menade det som en kvittering. Hon dröjer lite.

  – Rätt.

  {sele == "inarbetat":Det ringer i hennes kappa, nio signaler. Ingen av er säger vem det är.|Hon har lagt den ena telefonen i bilen, säger hon.} Ute i ån kommer en röd badmössa.
- "senare":
  # place: party-room
  # people: leila, solveig
  # room: Tre rader från kommunens adress: Ingela träffar ingen av er före den femtonde oktober. De låter som när man har parkerat fel. Vad svarar du?
  Tre rader, från kommunens adress. Ingela Fornander träffar ingen av er före den femtonde oktober, med vänlig hälsning. {m1_beslut.vantar:Du hade inte ens frågat.|Ja eller nej hade räckt.} De låter som när man har parkerat fel.

  Du visar dem för Solveig.

  # speaker: solveig
  – Med vänlig hälsning, säger hon, det skriver man till någon man inte tänker hälsa på.
- else:
  # place: stairs
  # people: leila, marita
  # room: Alla grupper får samma två sidor och samma tider. På den andra står möblerna i det rum som ska bli ditt. Marita Sundhs exemplar har gått till Spanien. Nu är det din timme. Vad säger du?
  {m1_beslut.kaffe:Något kaffe blir det inte. I stället|{m1_beslut.solveig:Solveig, som ringde, får inte heller något särskilt. I stället|På tisdagen}} ligger det två sidor i facket, likadana åt alla. Vad som pågår, vem man frågar, sex tider. Längst ner: »ordförandens rum, inventarier. Skrivbord, ek.« Någon sitter ju fortfarande vid det.

  I trappan står Marita Sundh.

  – Principiellt är det utmärkt att alla fick, säger hon. Vi fick inte. Det gick till min företrädare, i Spanien.

  Du kopierar dina åt henne.

  # place: director
  # people: leila, ingela
  På onsdagen har du timmen efter Gunvor Ek.
}
-> m1_sista

=== m1_sista
{other_move("m1"):
- "senare": Du har hennes privata nummer kvar, och en månad är lång.
- "tyst":
  # speaker: ingela
  – Har du bråttom? säger Ingela. Du har fyra minuter till bussen.
- else: Ingela Fornander har två telefoner på bordet, och båda ligger med skärmen ner.
}

* (fragar) [»Vad måste göras före jul, vem som än sitter där?« # move: m1.fragar # at: ingela]
  # room: Budgeten, snöröjningen, kulverten på Ågatan. Du läser upp det. »Rätt?« Hon väntar på att det ska komma något mer.
  {other_move("m1") == "senare":
    Så står det i ditt svar, efter fyra minuter. Hon räknar upp budgeten, snöröjningen och kulverten på Ågatan, som är nittio år. Du skickar tillbaka det i en kolumn. »Rätt?«

    »Rätt«, skriver hon. Du tror att hon väntar på att det ska komma något mer.
  - else:
    – Budgeten, säger hon. Snöröjningen. Kulverten på Ågatan, den är nittio år.

    – Uppfattat: budget, snö, kulvert, nittio. Rätt?

    – Rätt, säger hon och väntar på att det ska komma något mer.
  }
* (ber) [»Tjugo öre lägre skatt. Kan du räkna på det till fredag?« # move: m1.ber # at: ingela]
  # room: »Vem ska läsa det?« säger hon. »Jag.« Hon får återkomma. På bussen förstår du att det var ett nej.
  {other_move("m1") == "senare":
    »Vem ska läsa det?« skriver hon.

    »Jag.«

    Det kommer inget på en stund. »Jag får återkomma«, står det sedan.
  - else:
    – Vem ska läsa det? säger hon.

    – Jag.

    Det blir inget på en stund.

    – Jag får återkomma, säger hon.
  }

  Uppfattat, svarar du. Det är först på bussen du förstår att det var ett nej.
* (berattar) [Säg vilken av de sju affischerna du är räddast för. # move: m1.berattar # at: ingela]
  # room: Två vuxna i varje klassrum. Du sa det i en aula, och folk ställde sig upp. Nu vet Rogers direktör vad du är räddast för.
  {other_move("m1") == "senare":Du ringer på kvällen ändå, och hon svarar ändå.}

  – Sex av dem vågar jag, säger du. Två vuxna i varje klassrum, den sa jag i aulan på Kvarnskolan, och de ställde sig upp. Ingen frågade.

  – Vad kostar det?

  – Tack, säger du.

  Det har du inte sagt till Dag eller Jan-Olof.
* (roger) [Tacka för dig. Ring Roger själv, i kväll. # move: m1.roger # at: telephone]
  # room: Fyrtio minuter pratar du med Roger. Du frågar om han vill ha kvar sin parkeringsplats. »Är det en plats?« säger han. »Jag trodde folk var artiga.«
  Han svarar »Stenkulla« som på en lina. Fyrtio minuter pratar ni. Du frågar om han vill ha kvar sin parkeringsplats.

  – Är det en plats? säger han. Jag trodde folk var artiga.

  {m1_nav.brevet:Brevet ligger bredvid telefonen. Du är nära att säga det, och så säger han hej då.|Han låter glad. Det hade du inte räknat med.}
- -> m1_affisch

=== m1_affisch
# remembers: m1
{other_move("m1") == "tyst":
  # place: square
  # people: leila, gunvor
  Veckan därpå sitter du i simhallen med sonens handduk.

  – Jag sa till Stenkulla att bänken var upptagen, säger Gunvor Ek ur vattnet. Han blev alldeles rund i ryggen. Hakan upp, sa jag.
}
{other_move("m1") == "senare":
  # place: telephone
  # people: leila, solveig, ingela
  Veckan därpå ringer du den privata.

  – Solveig säger att du väljer sida den femtonde. Hon hörde det på apoteket.

  – Jag sa att jag väntar till den femtonde.

  – Uppfattat: du väntar, du väljer inte. Rätt?

  – Rätt, säger Ingela Fornander.

  – Det är därför jag läser upp, säger du. Apoteket läser inte upp.

  Det kan vara ett skratt.
}

# place: party-room
# people: leila, janolof
{m1_beslut.kaffe:
  I partirummet vänder du en affisch mot väggen. »Färre chefer.« Jan-Olof protesterar, den gick hem vid macken.

  # speaker: leila
  – Jag har bett en av dem om kaffe, säger du. Då kan jag inte sitta under den där.
}{m1_beslut.solveig:
  Solveig lämnar nyckeln till partirummet, på en brevvåg.

  # people: solveig, leila
  # speaker: solveig
  – Jag passade på att säga att ingenting ska sparas före påsk, säger hon, eftersom jag ändå ringde. Och »Färre chefer« är inte särskilt hövligt, när man har bett dem om något.

  Du vänder den mot väggen. Det andra går inte att vända på, det är redan lovat.
}{m1_beslut.officiell:
  Det går alltså att mejla. Du mejlar Kvarnbo också, om att det ska bli ordning där, och får svar samma dag: bolaget har en egen styrelse, och stämman väljer den i vår. Du vänder »Ordning på Kvarnbo« mot väggen.
}{m1_beslut.vantar:
  Länsstyrelsen räknar i åtta dagar. Under tiden sitter Kvarnbos styrelse och förlänger Mats-Erik Tjäders avtal fram till pensionen. Det står i Trakten, bredvid mandaten. Du vänder »Ordning på Kvarnbo« mot väggen.
}

+ [Oktober. # at: party-room]
  -> vecka_fyrtio
