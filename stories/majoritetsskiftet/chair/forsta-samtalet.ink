// Det första samtalet, från den nya stolen: rummet är hennes och lukten är hans (m4, januari år 5).
// Högst tre punkter får leva på en gång.
VAR tre_punkter = false

=== tolfte_januari
~ until("5.1")
# place: chair
# people: leila, ingela
# mood: calm
# remembers: m3
# claim: C027
Rummet är ditt sedan fem dagar. Lukten är hans: kaffe, av en sort du inte dricker, för du dricker te. Du har vänt på skrivbordet så att du ser den som kommer. I fönstret ligger signalstaven, den gröna, som du har burit i väskan sedan din sista natt i ställverket.

Ingela Fornander sitter på andra sidan väggen. Det är nio steg. Du ringer.

– Kan du komma in en stund?

{m3_hon:
- "papper": – Jag läste dina två sidor en gång till i helgen, säger du när hon står där. De är bra. Jag hade nog velat höra dem.
- "leila": – Jag tänker ibland på att du gick uppför trappan, säger du när hon står där. I november.
- "roger": – Jag tänker på november, säger du när hon står där. Det var du som satte klockan på honom. Det förstod jag inte förrän efteråt.
- else: – Sidan fyrtioett, säger du när hon står där. Tuva frågar fortfarande. Jag har slutat fråga Tuva vad hon fick för svar.
}

{m3_beslut.gunvor || m3_beslut.stryker:På väggen är det ett tomrum efter affischen om tomten. Du satte aldrig upp den här inne.|Affischen om tomten står kvar mot väggen, hopbuktad på mitten.} {budget == "egen":Budgeten är din, med en röst.}{budget == "utslag":Budgeten är din, med Solveigs klubba.}{budget == "deras":Budgeten är Rogers. Den ligger på ditt bord med hans flikar i.}{budget == "ater":Budgeten är din, på andra försöket och utan tomten.}

– Jag vill att vi har en timme om hur vi ska ha det, du och jag. Klockan tre? Jag visste inte om man skulle ha dagordning.

~ stunder("m4")
{left():
- 3: Du hinner tre saker före tre.
- 2: Du hinner två saker före tre.
- else: Du hinner en sak före tre.
}
-> m4_nav

=== m4_nav
{left() == 0 && (tre_punkter || vagen && tredje && slutet || talk_cost("director") > 0): -> m4_beslut}
* (solveig) [Gå ner till Solveig i presidierummet. # cost: 1 # at: council]
  # place: council
  # people: solveig, leila
  # adviser: solveig
  Hon har satt en gardin. Klubban ligger på fönsterbrädan i sin strumpa, på tork, säger hon, eftersom någon har ställt en blomma där.

  {advice("m4.solveig")}

  – Du får gärna fråga ordföranden en gång till, säger hon när du går. Det är inte ofta någon gör det.
  -> m4_nav
* (joar) [Be Joar om hennes instruktion. # cost: 1 # at: secretary-archive]
  # place: secretary-archive
  # people: joar, leila
  # adviser: joar
  # law: KL 7:2
  Den är tolv år gammal. I punkt fyra står det att direktören håller ordföranden underrättad, måndagar. Någon har skrivit dit klockslaget för hand. Det är snedare än du trodde att en ordförande skrev.

  {advice("m4.joar")}
  -> m4_nav
* (roger) [Läs oppositionens frågor, som Jan-Olof kommer in med. # cost: 1 # at: chair]
  # place: chair
  # people: janolof, leila
  # adviser: janolof
  Elva frågor från gruppledaren R. Stenkulla. Är pumpen till småbassängen beställd? Vet ordföranden att elementet stängs av bakom hyllan?

  – Han har frågor, säger Jan-Olof. Vi vann, och han har frågor!

  Du sträcker in handen bakom hyllan. Det går att stänga av.

  {advice("m4.janolof")}
  -> m4_nav
* (emmy) [Ta samtalet från ordföranden i Almberga. # cost: 1 # at: telephone]
  # place: telephone
  # people: leila
  ~ report_how("question.raised", "by: chair")
  {circumstance("almberga", "tva-roller,ny-sele,overlamnat,kvar-i-vagen,uppsagd"):
  - "tva-roller": – Sätt någon på en stol bredvid, säger Emmy Sandvall. Vi har en arkivarie. Hon skriver upp när jag svarar på något annat än det jag blev frågad om.
  - "ny-sele": – Det ordnar sig, säger Emmy Sandvall. Vi tar allt på måndagar vid automaten, hon och jag. Man slutar räkna efter ett tag. Hon skrattar, och någon skrattar bredvid henne.
  - "overlamnat": – Skriv hur det ska ta slut medan ni fortfarande säger god morgon, säger Emmy Sandvall. Det är precis som det låter, men kortare.
  - "kvar-i-vagen": – Bestäm om du får prata med hennes chefer, säger Emmy Sandvall. Jag gjorde det utan att fråga. Nu vet de inte vem de ska svara, så de svarar inte.
  - else: – Skriv upp allt, säger Emmy Sandvall. Nej, förresten. Fråga henne något. Jag hade fyra svar den dagen och ingen som frågade.
  }

  Du läser upp det för henne. Det blir tyst i Almberga. Gör du så där jämt, säger hon sedan.
  -> m4_nav
* (vagen) {not tre_punkter} [»Jag vill kunna fråga cheferna saker. Hur gör jag det genom dig?« # cost: talk # at: director]
  # place: director
  # people: leila, ingela
  # claim: C025
  -> m4_vagen
* (tredje) {not tre_punkter} [»Måndagarna. Ska vi vara tre, och en som skriver?« # cost: talk # at: director]
  # place: director
  # people: leila, ingela
  # claim: C025
  -> m4_tredje
* (slutet) {not tre_punkter} [»Två datum om året. Och en rad om hur det en dag tar slut.« # cost: talk # at: director]
  # place: director
  # people: leila, ingela
  # claim: C048
  -> m4_slutet
+ [Klockan tre. # at: chair]
  -> m4_beslut

=== m4_beslut
# key: m4
# place: chair
# people: leila, ingela
# room: Du har haft Rogers rum i fem dagar. Nu sitter kommundirektören här, hon som hade måndagarna med honom. Du har bett om en timme om hur ni två ska arbeta ihop, och hon har redan lagt något på bordet. Hon har vant sig vid en annan. Vad gör du?
# claim: C024
# claim: C038
~ meet("m4")
~ m4_hon = other_move("m4")
{value("chair>director.trust") < 40:
  # people: leila, yusuf, ingela
  Klockan tre sitter Yusuf på den tredje stolen. Du bad honom, om det kommer siffror, säger du. Han ser ut som om han har blivit inbjuden till fel kalas.
- else:
  Klockan tre har du stängt dörren och ångrat dig och öppnat den på glänt. På bordet ligger ett tomt block. Du flyttar signalstaven dit och lägger den parallellt med kanten.
}

– Ja, säger du. Hur brukade ni göra?

{sele == "inarbetat":Det skulle vara den lätta frågan. Hon letar efter svaret så länge att du hör elementet.|– En timme på måndagar, säger hon. Resten på papper. Det var ju ett svar, men du vet inte mer än förut.}

{m4_hon:
- "resultat":
  Sedan lägger hon fram en lista. Fjorton pågående saker, i datumordning.

  {value("chair>director.trust") > 50:– Fjorton, säger du. Tre av dem är mina. Fyra är Rogers. Vems är de andra?|{value("chair>director.trust") < 40:– Stämmer det? säger du till Yusuf, och han säger ungefär. Du tar listan med honom, rad för rad.|– Tack. Det här hade jag kunnat läsa hemma, säger du. Men tack.}}
- "arbeta":
  – Vad gör jag som irriterar dig? säger hon.

  {value("chair>director.trust") > 50:– Att du frågar vem som ska läsa det innan du har läst det själv, säger du genast. Och jag då? – Du läser upp allt jag säger, säger hon. Det känns som förhör. Du blir röd. Du trodde det var artigt.|{value("chair>director.trust") < 40:Du tittar på Yusuf, för du vet inte vart man tittar. Han säger att han kan gå. – Nej, säger ni båda två.|– Får man svara på det? Då får jag nog tänka, säger du. Att det alltid beror på. Det kan jag bli lite trött på.}}
- "instruktion":
  – Vi tar instruktionen till styrelsen på torsdag, säger hon, och börjar där.

  {value("chair>director.trust") > 50:– Det är bra, säger du. Jag hade tänkt att vi skulle prata först och skriva sedan. Du skriver »torsdag« på blocket. Nu står det i alla fall något.|{value("chair>director.trust") < 40:– Med alla elva, säger du. Ja, det känns tryggare så. Yusuf frågar om han kan gå.|– Uppfattat: det du och jag ska ha ihop beslutas av elva personer på torsdag. Rätt? – Det är styrelsen som anställer mig, säger hon. Du trodde att ni kunde hälsa först.}}
- else:
  Hon häller upp två koppar och säger ingenting.

  {value("chair>director.trust") > 50:Till slut är det du som börjar, om en natt i ställverket, en älg, två godståg och ett ord du hörde fel. Ingen dog. Hon berättar om grus. Det är det roligaste du har hört om grus.|{value("chair>director.trust") < 40:Ni är tre om två koppar. Yusuf säger att han inte dricker kaffe, och det gör han. Du dricker ur, så att något händer.|– Är det så här ni gjorde? säger du. – Ungefär. – Och sedan visste ni? Du smakar på kaffet, av artighet. Hon tror att du tycker om det.}}
}

{m4_nav.emmy:Fråga henne något, tänker du.|Det är femtio minuter kvar.}

* (spegel) [Läs upp det igen, och lägg till två egna saker. # move: m4.spegel # at: chair]
  -> m4_spegel
* (testar) [»Sju löften. Vilka går inte?« # move: m4.testar # at: chair]
  -> m4_testar
* (personen) [»Vem var du med honom?« # move: m4.personen # needs: chair~director.chemistry not-low \| Den frågan ställer man inte till någon som svarar i mejl. # at: chair]
  -> m4_personen
* (styrelsen) [»Det här tar vi till styrelsen, med Roger i rummet.« # move: m4.styrelsen # from: joar # at: board-room]
  -> m4_styrelsen

=== m4_spegel
# place: chair
# people: leila, ingela
# room: Du läser upp timmen från början, som man gör när två tåg ska mötas. Sedan två saker till, dina egna: att du hör sämre på vänster öra, och att du blir rädd när folk säger att det ordnar sig.
# claim: C025
– Uppfattat, säger du och läser upp timmen från början. {m4_hon == "resultat":Fjorton saker, i datumordning.}{m4_hon == "arbeta":Det som irriterar, åt båda hållen.}{m4_hon == "instruktion":Instruktionen, torsdag, alla elva.}{m4_hon == "lat":Två koppar. Det tar kortare tid.} Och så två till, från mig. Jag hör sämre på vänster öra. Och när folk säger att det ordnar sig blir jag rädd, för det gjorde det inte alltid. Rätt?

– Det kan väl inte jag veta.

– Nej. Men du kan säga att du har hört det.

Örat har du bara sagt till företagsläkaren. I femton år satt du med det högra mot luren och upprepade varje ord, och de som körde tyckte om dig för det.
-> m4_hennes

=== m4_testar
# place: chair
# people: leila, ingela
# room: Du lägger dina sju löften på golvet, i litet format, som en patiens. »Vilka går inte?« Du vill höra det av henne, och du vill höra det här inne. Du är beredd på två.
# claim: C184
{m4_hon == "resultat":– Det var dina fjorton, säger du. Här är mina sju.|– En sak innan vi slutar. Jag gick till val på sju saker.} Du lägger dem på golvet, i litet format, som en patiens. Tomten. Tjugo öre. Två vuxna. Byskolan. Öppna dörrar. Färre chefer. Ordning på Kvarnbo. {budget == "deras":Ingen av dem finns i den budget du har.|Fyra av dem lägger du lite åt sidan, så att hon ska se att du vet om det.}

– Vilka går inte? Jag vill höra det av dig, och jag vill höra det här inne.

Du hade tänkt att hon skulle behöva sätta sig på huk. Hon läser dem stående, alla sju, upp och ner.
-> m4_hennes

=== m4_personen
# place: chair
# people: leila, ingela
# room: »Vem var du med honom?« Folk säger att man hörde dem skratta ut i korridoren. Du har aldrig hört henne skratta. Du undrar mest vad de skrattade åt. Sedan hör du hur frågan låter.
# claim: C038
– Får jag fråga en sak? säger du. {m4_hon == "lat":Det är väl Rogers kaffe det här.|Det har inte med saken att göra.} Vem var du med honom?

– Hur menar du?

– Folk säger att man hörde er skratta ut i korridoren. Jag har aldrig hört dig skratta. Jag undrar mest vad det var ni skrattade åt.

Det lät som svartsjuka. Det är väl det då. Hon har suttit sju år på den stolen, och du har nyss tagit den i armstödet och dragit ut den åt henne som om hon var på besök.
-> m4_hennes

=== m4_styrelsen
# place: chair
# people: leila, ingela
# room: Du tar samtalet till styrelsen, alltihop, med oppositionen i rummet. Då behöver ingen undra vad du och kommundirektören säger bakom en stängd dörr. Hon frågar vad ni har kommit fram till. Det har ni inte.
# claim: C173
– Det här tar vi till styrelsen, säger du. {m4_hon == "instruktion":Inte bara instruktionen. Vad vi har sagt också.|Alltihop.} Roger sitter ju där, och Marita. Då behöver ingen undra vad du och jag har pratat om bakom den här dörren.

– Nu?

– På torsdag. Vad vill du att jag ska säga att vi har kommit fram till?

I ställverket spelades allting in. Du har aldrig tyckt att det var obehagligt. Nu ser du på hennes händer att det finns de som tycker det.
-> m4_hennes

=== m4_hennes
# place: chair
# people: leila, ingela
{other_move("m4"):
- "skriver":
  ~ promise("tvadatum", "5.4")
  Hon tar blocket. Den sjätte april och den femtonde oktober, skriver hon. Samma fråga båda gångerna: gör vi det vi sa? Det blir elva rader. Du läser upp dem och rättar »ska« till »försöker« på den nionde.

  – Vem ska läsa det? säger du.

  Hon ser ut som om du har tagit hennes cykel.
- "sagernej":
  – Två vuxna i varje klassrum går inte, säger hon. Inte i fyra år.

  – De reste sig upp.

  – Jag vet.

  Du tar affischen från hyllan och håller den framför dig, så att hon inte ser dig.

  – Hur länge går det?

  – Elva månader.

  – Då har jag hört det, säger du, bakom papperet. Ordet du brukar säga går inte att säga.
- "berattar":
  Då berättar hon om måndagarna. Hon börjar med servetten och slutar med termosen. {mandag_tre.ring:Elva samtal om dagen, säger hon.}{mandag_tre.atta:Före åtta, säger hon, och sedan nästan.}{mandag_tre.annan:Hur han började ringa de andra i styrelsen, säger hon.} {dold:När hon kommer till april, till handen över det här skrivbordet, slutar du röra på pennan. – Därför kostade det noll, säger du.|När hon kommer till april vet du hur det gick till. Det du inte visste var att alla tre hade tyckt att det var roligt.}
  ~ dold = false

  – Tyckte du om det? säger du.

  – Ja.
- else:
  – Jag får återkomma om det, säger hon.

  – Uppfattat.

  Hon har en mapp. Du är säker på att det står något i den. I dörren vänder hon sig om, och då har du redan tagit telefonen, för du måste ha något i handen. Hon lyfter sin. Du lyfter din.
}

{value("director>chair.trust") > 50:{high("chair~director.chemistry"):Tio över fyra sitter hon kvar. Ni har kommit in på vem av er som var sämst i simskolan. Det var ni, inte barnen.|Hon tackar för timmen och menar det, det går att höra på henne numera.}|{value("director>chair.trust") < 40:När hon har gått in till sig hör du att hon inte sätter sig. Hon står där inne en stund. Sedan kommer det ett mejl, som sammanfattar.|Hon stänger inte dörren efter sig, och du vet inte om man ska ropa att det går bra.}}
{other_move("m4") == "tiger" && avtal_oense != "" && avtal_oense != "dod": -> punkt_oense_januari}
-> till_februari

=== till_februari
+ [Februari. # at: chair]
  -> februari
