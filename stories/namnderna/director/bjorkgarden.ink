// Björkgården: hundrafyrtio personer i matsalen vill veta vem som bestämde (m4, oktober år 2).

=== bjorkgarden
~ until("2.4")
~ meet("m4")
~ m4_hon = other_move("m4")
{avtal_overraskning != "" && avtal_vagen != "" && avtal_stol != "":
  ~ tre_punkter = true
}
# place: village-hall
# people: evert, gunbritt, ylva, tord
# mood: tense
# remembers: m3
# law: KL 13:1
Hundrafyrtio personer i Björkgårdens matsal, en söndag i oktober, klockan två. De tjugofyra som bor här är dementa och ska flytta, för platserna ska bli korttidsplatser. {ordning == "utan":Våningen ovanpå blir fyra klassrum åt Ekbacka.|Våningen ovanpå har stått tom sedan i våras. Tvåhundra meter bort står Ekbackas nya baracker.} Kaffet tar slut innan du har fått något. Ylva har ställt sig vid väggen, bland personalen.

Evert Lund reser sig med hatten i handen. Bredvid honom sitter Maj i finkofta och nickar åt alla som kommer in.

{ordning == "utan":
  {ditt_namn:
    – Jag har begärt ut beslutet, säger han. Jag anhåller om att få veta vem som är Tord Sjöqvist.

    Du räcker upp handen, som i skolan. {last_tre == "bjork":Du minns vad det stod. Du ändrade ju en mening.|Du har läst det i dag, i bilen. Det är en och en halv sida och ditt namn. Den morgonen i augusti läste du {last_tre == "bok":om biblioteket}{last_tre == "vag":slutbesiktningen av en väg}{last_tre == "ledighet":semesterlistan}{last_tre == "tidningen":svaret till Trakten}.} {my_move("m3") == "trettioatta":Omfattning, står det på rad ett på din egen lista.}
  - else:
    – Jag har begärt ut protokollet, säger han. Ärende femtioåtta. Jag anhåller om att få veta vad den sade som räckte upp handen.

    Det var tretton händer, och ingen sa något. {my_move("m3") == "trettioatta":Rätt rum, står det på din lista. Hur länge står det inte.}
  }
- else:
  – Jag blev hörd av nämnden den tolfte september, säger han. I sju minuter. Det tackar jag för. Jag anhåller om att få veta om det var någon som lyssnade.

  Fem mot fyra blev det, och de fyra står i protokollet. Berit fick också säga sitt. {my_move("m3") == "stolen":Det var du som en gång frågade var hon skulle sitta.|Nämndens ordförande har feber i dag.}
}

{m4_hon:
- "tillbaka_upp":
  – Vi som är valda tar upp det igen, säger Gun-Britt. Jag lovar det. Ekbacka, Torpa, Sörby, jag säger det till er alla.

  Någon frågar när. I höst, säger hon, och sedan att det är höst nu, och sedan att hon återkommer.
- "forsvarar":
  – Det här är ett riktigt beslut, säger Gun-Britt. {ordning == "utan" && ditt_namn:Det är Tord som har fattat det, och han har|Det är Tords folk som har räknat, och de har} tänkt på hela kommunen. Jag står för varje rad.

  Hon tar i så att det tjuter i högtalaren. Maj håller för öronen och skrattar.
- "skyller":
  – Det är inte vi politiker som har skrivit {ordning == "utan" && ditt_namn:under det här, säger Gun-Britt. Vi får lita på våra tjänstemän.|det här, säger Gun-Britt. Vi fick det färdigt.}

  Det är hundrafyrtio ansikten, och de vänder sig åt samma håll.
- else:
  ~ promise("maj", "3.2")
  Gun-Britt säger ingenting. Hon går tvärs genom matsalen och sätter sig hos Maj, och där blir hon sittande hela eftermiddagen, med kaffe. Det är ingen som leder mötet, så folk frågar dig, och du svarar. När hon till slut reser sig säger hon »inte före midsommar« till Maj, och då är det sagt.
}

På torsdag är det möte igen, och då ska du svara.

~ stunder("m4")
{left():
- 3: Du hinner tre saker före torsdag.
- 2: Du hinner två saker före torsdag.
- else: Du hinner en sak före torsdag.
}
-> m4_nav

=== m4_nav
{left() == 0 && (oense || tre_punkter || talk_cost("chair") > 0): -> m4_beslut}
* (ylva) [Gå in till Ylva. # cost: 1 # at: committee-care]
  # place: committee-care
  # people: ylva, tord
  # adviser: ylva
  {ordning == "utan":Ylva har fått låna nyckeln till omsorgsnämndens rum. Hon sitter där det är mörkt, för det är svalt.|Ylva sitter kvar i nämndens rum efter mötet, med protokollet.} Klockan på bröstet hänger upp och ner, som den ska.

  {advice("m4.ylva")}
  -> m4_nav
* (berit) [Sätt dig hos Berit. # cost: 1 # at: corridor]
  # place: corridor
  # people: berit, tord
  # adviser: berit
  – Får man sitta? säger du, och det får man.

  Hon har tagit fram ett almanacksblad. Vid vissa datum finns ett kryss.

  {advice("m4.berit")}
  -> m4_nav
* (niklas) [Gå till Niklas med siffrorna. # cost: 1 # at: finance]
  # place: finance
  # people: niklas, tord
  # adviser: niklas
  – Björkgården har jag inte varit på, säger Niklas. Jag har sett ritningarna. Min farmor låg på ett sådant. Hon trodde att jag var vaktmästaren.

  {advice("m4.niklas")}
  -> m4_nav
* (maj) [Åk till Björkgården en kväll. # cost: 1 # at: village-hall]
  # place: village-hall
  # people: evert, tord
  ~ report_how("case.prepared-well", "by: director, kind: in-dialogue")
  Maj har dukat för tre. Hon tror att du kommer från socialnämnden.

  – Det gjorde Evert också, säger hon. Han ritade huset åt dem. Sov ni gott?

  Evert säger att kommunchefen nog har bråttom. Det har du, och du stannar till kvart över åtta. Hela tiden ropar någon på en Signe, och det är ingen som heter Signe.
  -> m4_nav
* (listan_over) [Skriv upp allt du skrivit under. # cost: 1 # at: director]
  # place: director
  # people: inger, tord
  ~ report_how("director.documents-decisions", "by: director")
  {ordning == "utan":
    Inger bär fram pärmen. Två timmar tar det, och när ni är klara står det trehundratolv rader, från januari. Du känner igen fyrtio. En av dem är en fiol.

    – Vilka är anmälda? säger du.

    # speaker: inger
    – Alla. I klump. Är det en notering?

    Det brukar hon veta.
  - else:
    Inger hämtar mappens kopior. {ordning == "halvt":Sextiofyra rader|Trettioåtta rader} sedan i januari. Du känner igen nästan allihop, och det är en ganska trevlig eftermiddag.

    # speaker: inger
    – Vill du se nämndernas också? säger hon. De är trehundra. De har motiveringar.

    Du hinner fyra. En motivering är på två sidor och handlar om en fiol.
  }
  -> m4_nav
* (oense) {not tre_punkter} [»Är vi oense säger vi det till varandra först.« # cost: talk # at: chair]
  # place: chair
  # people: gunbritt, tord
  # claim: C025
  -> m4_avtal
* (hem) [Kratta löv. # cost: 1 # at: home]
  # place: home
  # people: tord
  ~ report("director.rests")
  Din fru har hört det i Torpas personalrum. Alla var väldigt vänliga mot henne, säger hon, och det var det som var så hemskt.

  – Läste du det inte? säger hon.

  {ordning == "utan" && ditt_namn && last_tre != "bjork":– Jag läste ett annat, säger du.|– Jag läste det, säger du. Det var ju inget fel på det.}

  Ni krattar tills det inte går att se vad som är löv.
  -> m4_nav
+ [Torsdag. # at: village-hall]
  -> m4_beslut

=== m4_avtal
~ report_how("agreement.clause-proposed", "clause: when-we-disagree")
{value("chair>director.trust") > 66:
  # speaker: gunbritt
  – Jag är oense med dig nu, säger Gun-Britt. Ska jag börja?

  Hon börjar. Det tar en kvart, och du svarar inte förrän hon är klar. Två gånger stannar hon av ren ovana för att du ska avbryta. Sedan skriver ni upp det.
  ~ report_how("agreement.clause-accepted", "clause: when-we-disagree")
  ~ avtal_oense = "antog"
- else:
  {value("chair>director.trust") < 60:
    # speaker: gunbritt
    – När det är möjligt, säger Gun-Britt. I söndags var det ju inte möjligt. De stod där allihop. Skulle jag ha viskat?

    Ni skriver »när det är möjligt«. Hon vill ha det understruket, och så får det bli.
    ~ report_how("agreement.clause-loosened", "clause: when-we-disagree")
    ~ avtal_oense = "luckrade"
  - else:
    # speaker: gunbritt
    – Då får du vara oense med mig någon gång också, säger Gun-Britt. Högt. Jag har räknat. Du har sagt »klart« till mig i åratal, och det kan inte ha varit klart varje gång.

    Det blir en mening till, om att klart inte räknas.
    ~ report_how("agreement.clause-traded", "clause: when-we-disagree")
    ~ avtal_oense = "bytte"
  }
}
-> m4_avtalat

=== m4_avtalat
{left() > 0: -> m4_nav}
+ [Torsdag. # at: village-hall]
  -> m4_beslut

=== m4_beslut
# key: m4
# place: village-hall
# people: evert, gunbritt, ylva, tord
# room: Tjugofyra dementa ska flytta från Björkgården för att platserna behövs till annat. Det sparar sex miljoner om året. Hundrafyrtio personer vill veta vem som bestämde. {ordning == "utan" && ditt_namn:Ditt namn står på beslutet.|Det beslutades i laga ordning.} Ordföranden har gjort sitt. Vad gör du?
# law: KL 6:38
# law: RF 1:9
Torsdag. De har dukat av kaffet men inte kopparna. Evert sitter längst fram med hatten i knät.

{m4_nav.listan_over:Du har raderna i innerfickan.}{not m4_nav.listan_over && m4_nav.maj:Maj vinkar. Hon hälsar till socialnämnden.}{not m4_nav.listan_over && not m4_nav.maj && m4_nav.niklas:Niklas siffror får plats i handen.} {fullmaktige.bada:»Var det för eller emot?« ropar någon bakifrån, det är han från rad två i aulan.}{fullmaktige.lojal:En kvinna i tröja med kommunens märke säger till sin granne att det brukar vara väl berett, det som kommer från honom.}{fullmaktige.siffror:Mehrnaz sitter vid fönstret. Hon har med sig den sjätte frågan från aulan, den är lite nött i hörnen.}{fullmaktige.ordet:Cheferna har kommit allihop, också kulturchefen, som har förberett sig ifall han får ordet igen.} Någon ger dig en mikrofon som inte är på.

* (star) [Stå för det, siffra för siffra. # move: m4.star # at: village-hall]
  -> m4_svar
* (river) [»Vi gör om det från början. Ingen flyttas före midsommar.« # move: m4.river # at: village-hall]
  {m4_hon != "lyssnar":
    ~ promise("maj", "3.2")
  }
  -> m4_svar
* (ylva) [Be Ylva säga vad hon tycker, inför alla. # move: m4.ylva # from: ylva # needs: voice not-low \| Ylva har bytt semestervecka. # at: village-hall]
  -> m4_svar
* (listan) [Läs upp allt du har skrivit under i år. # move: m4.listan # from: berit # at: village-hall]
  -> m4_svar

=== m4_svar
# place: village-hall
# people: evert, gunbritt, ylva, tord
{my_move("m4"):
- "star":
  Sex miljoner om året. {ordning == "utan":Fyra klassrum. Elva miljoner i baracker som aldrig behövde hyras.|Vad en korttidsplats kostar, och vad det kostar när den saknas.} Du visar hur det hänger ihop, och det gör det.

  – Det är mycket redigt, säger Evert. Jag har själv ritat sådant. Jag anhåller om att få veta var i uträkningen vårt kaffe är. Klockan tre dricker vi kaffe.

  – Det finns kaffe i Sörby också, säger du.

  Det förstår han. Det är tolv kilometer dit, han kör inte längre, och Maj går ut och letar när han dröjer.
- "river":
  # law: KL 6:8
  – Vi gör om det från början, säger du.

  {ordning == "utan":En man applåderar och slutar när han märker att han är ensam om det. Evert anhåller om att få det skriftligt.|– Jag anhåller om att få veta om kommunchefen har säte i nämnden, säger Evert. Det har du inte, och styrelsen kan inte heller bestämma åt den. Nämndens vice ordförande, som står vid kaffet, säger att hon får väl ta det med sig.} Vid väggen räknar Niklas på fingrarna, och så tar han den andra handen.

  – Och skolan? säger någon längst bak. Ska ungarna {ordning == "utan":sitta i barack då|vara kvar i baracken då}?
- "ylva":
  Ylva tar mikrofonen, och den är på.

  – Tjugofyra platser. Två nätter av sju med en ensam. Korttidsplatser behövs. Inte de här. Jag har skrivit det. Jag har slängt det också, tre gånger.

  Det blir livligt. Berit ställer sig upp på fällstolen, fast det står på den att man inte får.
- else:
  {ordning == "utan":
    – Trehundratolv beslut, säger du, sedan i januari. Du läser. Efter fyrtio börjar folk prata, och efter sjuttio slutar de. Skolskjuts, rad tre. En hyra. Sju anställda. En fiol.

    Nilla Frygell antecknar med stängda ögon. Det tar en timme och tio minuter.

    – Och ingen av er har frågat om något av det? säger Evert till styrelsen.
  - else:
    – {ordning == "halvt":Sextiofyra|Trettioåtta} beslut, säger du och läser upp dem, och Björkgården finns inte med. Det är nämndens. Folk lyssnar ungefär som i kyrkan.

    – Det var fint läst, säger Evert. Men då är det alltså fel man?
  }
}

{value("chair>director.trust") > 68:Gun-Britt står bredvid dig hela tiden. Hon luktar hosttabletter, och hon {par == "sele":lägger till ett ord när du letar efter det|håller mikrofonsladden}.|{value("chair>director.trust") < 58:Gun-Britts bil åkte efter halva, det hördes på växlarna.|Gun-Britt står i dörren med kappan på armen. Hon går inte, och hon kommer inte in.}}
{other_move("m4"):
- "gransen": -> m4_gransen
- "aldre": -> m4_aldre
- "tackar": -> m4_tackar
- else: -> m4_fragar
}

=== m4_gransen
# room: I november får Gun-Britt styrelsen att besluta var gränsen går: en lista, på papper, över det som inte får bestämmas på en tjänstemans rum.
I november får hon gränsen beslutad i styrelsen, på papper, {my_move("m3") == "trettioatta":elva rader. Du känner igen dem. Hon har bytt ut »ingen tjänsteman« mot »Tord«|nio rader. Den första är »inriktning«}. Den är till för dig också, säger hon. Du tycker det, på det hela taget.
-> efter_bjorkgarden

=== m4_aldre
# room: Gun-Britt sätter Mehrnaz Tavakol att leda en grupp om de äldre. Oppositionen ska fråga, och ni ska svara. Första mötet är i matsalen.
I november sätter hon Mehrnaz att leda en grupp om de äldre. De ska träffas i matsalen, klockan tre.

– Fråga ett, säger Mehrnaz första gången. Vem är Signe, som de ropar på?

Det var nattvakten på åttiotalet. Ylva visste det. Hon säger att ingen har frågat.
-> efter_bjorkgarden

=== m4_tackar
# room: Gun-Britt tackar dig inför alla, i styrelsen, med blommor. Du har tagit det tunga, säger hon. Nilla Frygell får en bild. Evert står i bakgrunden.
I november tackar hon dig inför hela styrelsen, med en azalea. Du har tagit det tunga, säger hon, och så blir hon rörd och måste leta efter en by att räkna upp. Trakten har en bild. Din fru vattnar azalean.
-> efter_bjorkgarden

=== m4_fragar
# room: »Vem skulle ha stoppat det?« frågar Gun-Britt. Hon frågar dig, och Inger, och styrelsen. Till slut får Inger det som uppgift: att fråga innan.
– Vem skulle ha stoppat det? säger hon till dig på måndagen. Du börjar svara, och hon håller upp handen. Nej, jag vill ha ett namn.

Till slut blir det Ingers. Hon ska få fråga om varje papper innan det går i mappen, det skrivs in. Hon häftar uppdraget två gånger.
-> efter_bjorkgarden

=== efter_bjorkgarden
{my_move("m4"):
- "star": På vägen ut från Björkgården fick du en bulle i servett av Maj, till din fru. Den låg i rockfickan till advent.
- "river": På vägen ut från Björkgården tog Niklas hissen, fast det är en trappa. Du hörde honom räkna genom dörren.
- "ylva": På vägen ut från Björkgården gick Ylva två steg före dig. Hon höll i ledstången och nynnade.
- else: På vägen ut från Björkgården ville tre personer veta om de stod med på listan. En av dem ville stå med.
}

{ordning == "utan" && ditt_namn:
  I november överklagar Evert, på skrivmaskin. Den som bor i kommunen får det, inom tre veckor från det att Ingers klump kom upp på anslagstavlan, och han använder sju dagar. Domstolen ska pröva om det var lagligt, skriver den tillbaka, inte om det var klokt.
- else:
  {ordning == "utan":Styrelsens beslut|Nämndens beslut} hade Evert överklagat redan i oktober, på skrivmaskin, två dagar innan hans tre veckor var slut. Den som bor i kommunen får det. {my_move("m4") == "river":Han tar inte tillbaka det heller. Han vill se det skriftligt.|Han vill veta om det gick rätt till, skriver han, eftersom ingen kan svara på det andra.}
}
+ [Januari. # at: shop]
  -> frisoren
