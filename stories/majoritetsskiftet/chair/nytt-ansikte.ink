// Ett nytt ansikte: Dag i Trakten i mars, vad Leila kommer med, och styrelsen den sjätte april (m5).
VAR m5_hon = ""
// Om ingen över mittgången räcker Leila en hand, sparat före draget.
VAR ensamma = false

=== mars
~ until("5.2")
# place: chair
# people: leila, dag
# mood: tense
# remembers: m4
»Kvarnholt behöver ett nytt ansikte«, säger Dag Wretman i Trakten den sjuttonde mars. {m3_hon:
- "papper": »Vi har en direktör som skriver till alla på kvällarna. Jag läser inte på kvällarna.« Han står framför rådhuset med handen på sin bil. Den suddiga i fönstret är Ingela. Ett fönster till, åt vänster, och det hade varit du.
- "leila": »En direktör ska inte gå uppför trappor och viska.« Bilden är från hans eget bygge, med kran. Det var din trappa. Någon måste ha berättat för honom, och den enda du har berättat det för är han.
- "roger": »Den som ger förlorarna två dagars försprång har nog inte flyttat klart.« De har satt Ingelas porträtt bredvid hans, från året hon kom. Hon ser ut som någon som har blivit lovad något.
- else: »Man frågar en sak och får höra att det finns förutsättningar.« Den meningen är Tuvas. Hon kommer in till dig med tidningen och vill ha den struken, på något sätt.
}

{m4_beslut.spegel:I januari sa du till henne att du ringer för tidigt. Sedan dess svarar hon med klockslaget, »06.52«, och ett utropstecken.}{m4_beslut.testar:I januari gav du henne sju rutor och en grön penna. Den har hon behållit. Det står grönt i marginalen på allt du får av henne.}{m4_beslut.personen:I januari frågade du vem hon var med honom. Hon har skrattat en gång sedan dess, högt, åt Jan-Olof. Du hörde det genom väggen.}{m4_beslut.styrelsen:Sedan i januari tar ni allt i styrelsen. Roger har slutat räcka upp handen, han väntar tills du ser honom.}

{other_move("m4") == "skriver":Ni har två datum på en sida, i juni och i december. Dag tänker inte vänta på något av dem.}{other_move("m4") == "sagernej":Ni räknar fortfarande på en och en halv vuxen, hon och du, när ni har tråkigt.}{other_move("m4") == "berattar":Hon har berättat om måndagarna för dig. Det är du som får sitta med dem.}{other_move("m4") == "tiger":Hon skulle återkomma i januari. Det har hon inte gjort än.}

– Jag har satt upp det den sjätte april, säger Dag, med bilnyckeln på ditt block. »Ledningsfråga«. Nu kör vi.

Utan hans fyra har du sexton av fyrtioen.
{avtal_stol != "" && avtal_stol != "dod": -> punkt_stol_mars}
-> m5_tid

=== punkt_stol_mars
# place: chair
# people: leila, ingela
~ report_how("pair.thinks-aloud", "by: chair, kind: on-a-case")
På måndagen är Joar på kurs. Du tänker högt om Dag i en halvtimme, och Ingela tänker med. Det blir riktigt bra. {avtal_stol == "luckrade":»När det är något som ska antecknas«, står det på bladet.|»Tre, och någon som skriver«, står det på bladet.} Ingen av er har skrivit.

* (galler) [»Vi får ta om det på onsdag, när han är här.«]
  ~ report_how("agreement.invoked", "by: chair, towards: director, clause: third-chair")
  ~ avtal_stol = "antog"
  På onsdagen tänker ni samma sak en gång till, långsammare, och Joar skriver. När man hör det så är det två meningar om Dag som du helst inte hade sagt.
  -> m5_tid
* (om) [»Vi skriver att någon annan får sitta där när han är borta.«]
  ~ report_how("agreement.clause-rewritten", "by: chair, towards: director, clause: third-chair")
  ~ avtal_stol = "bytte"
  – Tuva, säger Ingela.

  Tuva är Nya Steget. Ni kommer på det samtidigt, och skriver dit henne ändå.
  -> m5_tid
* (later) [»Det var mest prat.«]
  ~ report_how("agreement.let-pass", "by: chair, towards: director, clause: third-chair")
  {avtal_stol == "luckrade":
    ~ avtal_stol = "dod"
  - else:
    ~ avtal_stol = "luckrade"
  }
  – Det var roligt prat, säger hon, och du förstår för första gången varför han ville ha måndagarna.
  -> m5_tid

=== m5_tid
~ stunder("m5")
{left():
- 3: Du hinner tre saker före påsk.
- 2: Du hinner två saker före påsk.
- else: Du hinner en sak före påsk.
}
-> m5_nav

=== m5_nav
{left() == 0 && (tre_punkter || utat || avtal_utat != "" || talk_cost("director") > 0): -> m5_beslut}
* (dag) [Åk med Dag och titta på ett bygge. # cost: 1 # at: car]
  # place: car
  # people: dag, leila
  # adviser: dag
  Han kör fort och visar med hela armen.

  {advice("m5.dag")}

  Förbi Kvarntomten saktar han in.
  -> m5_nav
* (tuva) [Ät lunch med Tuva. # cost: 1 # at: coffee-room]
  # place: coffee-room
  # people: tuva, leila
  # adviser: tuva
  Hon har instruktionen med sig, en sida, struken i gult.

  – Vad är det hon inte har gjort? säger hon.

  {advice("m5.tuva")}
  -> m5_nav
* (janolof) [Fråga Jan-Olof vad han har i innerfickan. # cost: 1 # at: party-room]
  # place: party-room
  # people: janolof, leila
  {not low("voice"):
    Han ser sig om och tar fram det. Ett mejl från Dag: namnet på den nya, lönen, datum. Han har en kusin i Nya Steget som också heter Fagerlid.

    # speaker: janolof
    – Tre veckor har jag haft det, säger han. Nilla har ringt två gånger. Jag har sagt att vi vann och lagt på.

    – Varför gav du henne det inte?

    – Det var ju inte till mig, säger Jan-Olof.
  - else:
    # speaker: janolof
    – Ingenting, säger han och håller handen där, som om det var något med hjärtat. Kvitton.

    Nilla på Trakten har ringt honom två gånger. Det säger han. Om vad säger han inte.
  }
  -> m5_nav
* (marita) [Fråga Marita Sundh vad en hand över mittgången kostar. # cost: 1 # at: stairs]
  # place: stairs
  # people: marita, leila
  # adviser: marita
  – Ingenting, säger hon och öppnar pärmen vid en flik som det redan står »Hand« på.

  {advice("m5.marita")}

  {elsewhere("parhasten") == "uppsagd":– I Almberga betalade de två gånger, säger hon. Först henne, sedan den de tog i stället. Det är alltså inte principiellt.|På nästa flik står det »Nej«. Hon är en ordningsmänniska.}
  -> m5_nav
* (utat) {not tre_punkter && avtal_utat == ""} [»Vad som än händer: ingen av oss talar om den andra utåt.« # cost: talk # at: director]
  # place: director
  # people: leila, ingela
  ~ report_how("agreement.clause-proposed", "by: chair, towards: director, clause: words-outward")
  {value("director>chair.trust") > 50:
    # speaker: ingela
    – Vad som än händer, säger Ingela. Rätt. Det är hon som säger det.
    ~ report_how("agreement.clause-accepted", "by: director, towards: chair, clause: words-outward")
    ~ avtal_utat = "antog"
  - else:
    {value("director>chair.trust") < 40:
      # speaker: ingela
      – Utom till facket, säger Ingela. Hon har visst redan en tid hos dem.
      ~ report_how("agreement.clause-loosened", "by: director, towards: chair, clause: words-outward")
      ~ avtal_utat = "luckrade"
    - else:
      # speaker: ingela
      – Om du säger det till Dag också, säger Ingela. Att han inte får låna din mun.
      ~ report_how("agreement.clause-traded", "by: director, towards: chair, clause: words-outward")
      ~ avtal_utat = "bytte"
    }
  }

  Ni står kvar vid hennes fönster en stund. Nere på torget backar Dag in i en ruta, rättar till och backar in igen.
  -> m5_nav
* (ensam) [Skriv själv vad hon har gjort bra och inte. # cost: 1 # at: home]
  # place: home
  # people: leila
  ~ report_how("case.prepared-well", "by: chair")
  Två spalter, vid köksbordet, när sonen har somnat. Bra kommer fort: elva rader. I den andra skriver du »säger inte vad hon tycker« och sitter sedan kvar.

  Kulverten var inte hennes. Sidan fyrtioett var till en tredjedel hennes. Du skriver »1/3«. Klockan är halv ett när du ser att halva spalten handlar om Roger.
  -> m5_nav
* (hem) [Gå på simskolans avslutning. # cost: 1 # at: square]
  # place: square
  # people: gunvor, ingela, leila
  ~ report_how("mistake.allowed", "by: board")
  Sonen simmar tvåhundra meter. Bredvid honom simmar Ingelas dotter, och på andra sidan kaklet sitter hon själv i kappa och ser ut som alla andra som fryser om fötterna. Ni nickar.

  # speaker: gunvor
  – Hakan upp! ropar Gunvor Ek, och ni höjer hakan båda två. Det är barnen hon menar.
  -> m5_nav
+ [Dags att gå in till Ingela. # at: director]
  -> m5_beslut

=== m5_beslut
# key: m5
# place: chair
# people: leila
# room: Dag Wretman vill byta ut kommundirektören före sommaren, och din majoritet hänger på hans fyra mandat. Styrelsen tar upp det den sjätte april. Ensam kan du varken anställa eller avskeda. Ingela Fornander väntar på att du ska komma med något. Vad kommer du med?
# claim: C039
# law: KL 7:1
{value("crossPartyTrust") < 55:
  ~ ensamma = true
}
~ meet("m5")
Måndagen den tjugoandra mars. Styrelsen beslutar om henne, alla elva, och sedan tittar de på dig.

{value("chair>director.trust") > 50:Du vill ha henne kvar. Det har ingen frågat om.|{value("chair>director.trust") < 40:Du har svårt att säga vad det är för fel. Det gör det inte lättare att säga att det inte är något.|Du vet inte om du vill ha henne kvar. Du vill bara inte att det ska vara Dag som vill.}} {m5_nav.ensam:Spalterna ligger hemma.|} {solveig_beslut.fraga || solveig_beslut.lamna:I trappan säger Solveig att ordföranden inte skulle drömma om att ha en åsikt, men det blåser visst.|Solveig undrar i trappan vad det kostar den här gången.}

Du är rädd. Det står det ingenting om på affischerna.

* (kriterier) [»Ett år till, efter sådant som vi skriver ner nu.« # move: m5.kriterier # at: director]
  ~ report_how("saving.postponed", "by: chair")
  -> m5_kriterier
* (avtal) [»Vad skulle du vilja ha för att sluta?« # move: m5.avtal # at: director]
  -> m5_avtal
* (brygga) [»Dag vill ha en biträdande direktör. Han har ett namn.« # move: m5.brygga # from: marita # at: director]
  -> m5_brygga
* (lacker) [Svara Nilla när hon ringer, utan namn: »räkna med en ny före sommaren«. Säg ingenting till Ingela. # move: m5.lacker # at: telephone]
  -> m5_lacker

=== m5_kriterier
# place: chair
# people: leila, ingela
# room: »Ett år till«, säger du, »efter sådant som vi skriver ner nu.« Du har ritat två kolumner. Den ena heter »Går att räkna«. För att vänta vill Dag att besparingen på gatukontoret också väntar: två miljoner. Styrelsen träffas den sjätte april.
# speaker: leila
– Ett år till, säger du. Efter sådant som vi skriver ner nu. Jag måste ha något att hålla upp när Dag frågar.

Du har ritat två kolumner. Den ena heter »Går att räkna«. Hon är tumstockens folk, du hade trott att hon skulle bli glad.

# speaker: ingela
– Går det att räkna? säger hon.

Du skriver tre saker och suddar ut två av dem.

Vad året kostar går att räkna. Dag ville ha något för att vänta, och nu får besparingen på gatukontoret vänta också, för de ska gräva där han bygger. Två miljoner. Yusuf hade dem redan i en kolumn.
+ [Måndagen den femte april. # at: chair]
  -> m5_svar

=== m5_avtal
# place: chair
# people: leila, ingela
# room: »Vad skulle du vilja ha för att sluta?« Du läser det ur blocket för att få det ordagrant. Hon frågar om det är du som frågar. Det är det. Styrelsen träffas den sjätte april.
# speaker: leila
– Vad skulle du vilja ha för att sluta? säger du.

Du läser det ur blocket. På bussen lät det som omtanke.

– Är det du som frågar?

– Det är jag som frågar.

Hon tackar för frågan. Du hör henne gå nio steg, öppna sin dörr och stanna innan hon stänger den.
{avtal_utat != "" && avtal_utat != "dod": -> punkt_utat_mars}
+ [Måndagen den femte april. # at: chair]
  -> m5_svar

=== m5_brygga
# place: chair
# people: leila, ingela
# room: Du berättar om den biträdande direktören, som ska sitta i rummet bredvid. En sorts brygga, sa Dag. I det rummet sitter Yusuf. Styrelsen träffas den sjätte april.
# speaker: leila
– Dag vill ha en biträdande direktör, säger du. Han har ett namn. Hon skulle sitta i rummet bredvid ditt.

– Där sitter Yusuf.

– Ja. Det skulle vara en sorts brygga. Så sa han.

– Mellan vad?

Det frågade du aldrig. Till Dag sa du »uppfattat«, och han tog det som ett ja. Samma eftermiddag går Yusuf förbi med en tom flyttlåda.
+ [Måndagen den femte april. # at: chair]
  -> m5_svar

=== m5_lacker
# place: chair
# people: leila, ingela
# room: »Källor nära ordföranden räknar med en ny direktör före sommaren.« Det var sex ord till Nilla, utan namn. Ingela kommer in med tidningen. Hon får inte fråga vem det var, och du får inte låtsas att du inte vet.
# law: TF 3:5
# law: AML 3:2
»Källor nära ordföranden räknar med en ny direktör före sommaren.« Det såg kortare ut i telefonen. Nu har du fria händer: det är sagt, och ingen har sagt det.

# speaker: leila
– Har du läst? säger du när Ingela kommer in.

Hon har läst. Vem som har sagt det får hon inte fråga, och hon frågar inte. Du hade räknat med det.

– Styrelsen träffas den sjätte april, säger du till signalstaven.
{avtal_overraskning != "" && avtal_overraskning != "dod": -> punkt_overraskning_mars}
{avtal_utat != "" && avtal_utat != "dod": -> punkt_utat_mars}
+ [Måndagen den femte april. # at: chair]
  -> m5_svar

=== punkt_overraskning_mars
# place: chair
# people: leila, ingela
Skåpet står öppet. På insidan sitter bladet från i höstas. {avtal_overraskning == "luckrade":»I princip får ingen av oss en nyhet av fel person.«|»Ingen av oss får en nyhet av fel person.«}

# speaker: ingela
– Jag läste det på bussen, säger Ingela.

* (galler) [»Ja. Av fel person. Det är mitt fel.«]
  ~ report_how("agreement.invoked", "by: director, towards: chair, clause: no-surprises")
  ~ avtal_overraskning = "antog"
  Du säger ja en gång till, och det är inte för att kvittera. Hon sätter sig. Ingen av er nämner Nilla.
  -> m5_svar
* (om) [»Vi får skriva om den. Trakten räknas också.«]
  ~ report_how("agreement.clause-rewritten", "by: chair, towards: director, clause: no-surprises")
  ~ avtal_overraskning = "bytte"
  – Skriv Trakten, säger hon.

  Du skriver med ryggen till.
  -> m5_svar
* (later) [Skjut igen skåpet.]
  ~ report_how("agreement.let-pass", "by: director, towards: chair, clause: no-surprises")
  {avtal_overraskning == "luckrade":
    ~ avtal_overraskning = "dod"
  - else:
    ~ avtal_overraskning = "luckrade"
  }
  Det går inte i lås. Det glider upp igen medan hon tittar på.
  -> m5_svar

=== punkt_utat_mars
# place: chair
# people: leila, ingela
# speaker: ingela
– Vi sa att vi inte talar om varandra utåt, säger Ingela. {avtal_utat == "luckrade":Utom till facket.|} {m5_beslut.lacker:Är Trakten utåt?|Dag visste vad du skulle fråga mig. Han sa det i går.}

* (galler) [»Vi skrev det. Jag sa det till en person. En.«]
  ~ report_how("agreement.invoked", "by: director, towards: chair, clause: words-outward")
  ~ avtal_utat = "antog"
  – En räcker, säger Ingela.

  Det vet du. Det var så du lärde dig att läsa upp allting, av en enda som hörde fel.
  -> m5_svar
* (om) [»Vi skriver dit vem man får säga vad till, och i vilken ordning.«]
  ~ report_how("agreement.clause-rewritten", "by: chair, towards: director, clause: words-outward")
  ~ avtal_utat = "bytte"
  »Först efter att den det gäller har hört det.« Det tar en halvtimme att få ihop. Det hade tagit en minut i måndags.
  -> m5_svar
* (later) [»Du vet hur Dag är.«]
  ~ report_how("agreement.let-pass", "by: director, towards: chair, clause: words-outward")
  {avtal_utat == "luckrade":
    ~ avtal_utat = "dod"
  - else:
    ~ avtal_utat = "luckrade"
  }
  – Ja, säger hon. Jag vet hur Dag är.
  -> m5_svar

=== m5_svar
# place: chair
# people: leila, ingela
# remembers: m2
~ m5_hon = other_move("m5")
Kvart över fem. I morgon är det styrelse. {m5_beslut.kriterier:I den första kolumnen står det en rad.}{m5_beslut.avtal:Du har väntat på ett svar i två veckor och inte frågat igen.}{m5_beslut.brygga:Lådan utanför Yusufs rum har fått en pärm i sig.}{m5_beslut.lacker:I dag stod det ingenting i Trakten. Man kan läsa det också.} {m2_beslut.begar:{other_move("m2") == "vinnarna":Dag har frågat vem som gav dig Yusuf i höstas, och om hon har papper på det.|Dag har påmint om i höstas, när du bad om Yusuf i två veckor och inte fick.}|{m2_beslut.gemensam:Dag har påmint om i höstas. Då bad du om hjälp åt alla, säger han, så nu kan du väl hjälpa honom.|{m2_beslut.extern:Dag vill ta in samma konsult som i höstas, för att skriva annonsen.|Dag säger att det var du och Tuva som räknade i höstas, så vad har ni henne till?}}}

– Dag räknar med fem, säger du. Vad ska jag säga i morgon?

{m5_hon:
- "stannar":
  – Jag stannar, säger Ingela. Säg vad jag ska mätas med.

  – Det är det kortaste du har sagt i det här rummet.

  {m5_beslut.kriterier:Du drar fram kolumnen.|Du tar blocket.}

  – Att skolskjutsarna går. Att du säger till före Trakten. Att jag vågar gå in till dig.

  – Det går inte att räkna.

  – Jag räknar det ändå.
- "overlamnar":
  – Jag tar Sjövalla, säger Ingela. Ge mig ett halvår att lämna över på.

  – Sedan när?

  – De frågade i augusti. Före valet.

  Du räknar månader, baklänges. Hon har haft det med sig hela tiden. Du borde bli arg.

  – Får jag ringa dig sedan? säger du.
- "forhandlar":
  – Då vill jag ha frågan skriftligt, säger Ingela, med facket bredvid.

  – Jag vet hur det går till. Jag har varit skyddsombud.

  Du drar ut en stol och blir stående bakom den.

  – Jag trodde bara att vi skulle kunna säga det först.

  Facket är en man från länet med portfölj. Han är mycket vänlig mot er båda.
- else:
  – Säg ingenting, säger Ingela. Jag tar upp det själv, inför alla elva.

  – Med Roger där? Då vet jag inte vad de svarar.

  – Inte jag heller.

  Det är ett uselt förslag, säger du. Något bättre har du inte.
}
-> m5_sista

=== m5_sista
# place: board-room
# people: leila, dag, roger, marita, tuva, janolof, joar
# mood: tense
# room: Tisdagen den sjätte april. Elva vid bordet. Dag har lagt bilnyckeln på sina handlingar, och alla väntar på dig. Kommundirektören har gett sitt svar. Vad gör du?
# law: KL 7:1
Tisdagen den sjätte april. Elva vid bordet och Joar. {regime("pair") == "strained" || regime("pair") == "locked":Du skakade hand med Ingela i dörren, och du kommer att göra det när det är över också. Du har skrivit ner vad du ska säga.|{m5_beslut.kriterier:Dina två kolumner ligger kopierade vid varje plats.}{m5_beslut.avtal:Frågan du ställde står i blocket, och under den är det tomt.}{m5_beslut.brygga:Utanför dörren står Yusufs flyttlåda, med två pärmar i.}{m5_beslut.lacker:Någon har lagt dagens Trakten med löpsedeln neråt.}} {m5_hon == "publik":Ingela har talat i fyra minuter, stående. Vad hon har gjort, och vad hon inte har gjort. Sedan gick hon ut i korridoren.|Ingela väntar i korridoren.}

{ensamma:Du tittar över bordet. Ingen av de fem på andra sidan lyfter blicken från sina papper.|Marita har två flikar framme. Det går inte att se härifrån vilka.} {m5_nav.janolof && not low("voice"):Jan-Olof håller handen över kavajen.}

* (star) [»Nej, Dag Wretman. Inte du och inte jag byter direktör.« # move: m5.star # at: board-room]
  -> m5_star
* (koper) {m5_hon != "overlamnar"} [Lägg fram ett avtal om tolv månadslöner. # move: m5.koper # at: board-room]
  -> m5_koper
* (delar) [»Jag är rädd att höra fel. Jag lägger det på bordet, för alla elva.« # move: m5.delar # at: board-room]
  -> m5_delar
* (later) [Ge Dag ordet och titta i blocket. # move: m5.later # at: board-room]
  -> m5_later

=== m5_star
# place: board-room
# people: leila, dag, roger, marita, tuva, janolof
# room: »Jag säger nej till dig, Dag«, säger du, med hela hans namn, så att det kommer i protokollet. Han tar upp bilnyckeln från bordet.
# claim: C184
# speaker: leila
– Dag Wretman vill att jag ska byta direktör, säger du. Jag säger nej till dig, Dag. {m5_hon == "overlamnar":Hon går i höst, för att hon själv vill. Det är inte ditt datum.}{m5_hon == "stannar":Hon stannar, och vi vet vad vi ska räkna.}{m5_hon == "forhandlar":Det finns en fråga på papper, och svaret är nej.}{m5_hon == "publik":Hon har redan sagt allt själv, så jag behöver inte säga mer.}

Dag tar upp bilnyckeln.

{ensamma && m5_hon == "overlamnar":
  # speaker: dag
  – I höst, säger han. Det är ju ett datum. Han vänder nyckeln ett varv och låter den ligga.

  På andra sidan bordet säger ingen något. Roger tittar i taket, som om han letade efter en fläck.
}
{ensamma && m5_hon != "overlamnar":
  # speaker: dag
  – Då kör vi inte, säger han.

  Du hör honom hela vägen ner i trappan. På andra sidan bordet säger ingen något. Roger tittar i taket, som om han letade efter en fläck. {m1_beslut.vantar || m2_beslut.begar:I höstas hade du kunnat ringa honom.|Du har aldrig haft så rätt i hela ditt liv, och det hjälper inte på något sätt.}
}
{not ensamma:
  # speaker: marita
  – Principiellt, säger Marita Sundh från andra sidan bordet, är vi emot att man byter direktör via tidningen.

  Roger nickar så att det syns. Dag ser på dem, räknar till något annat än fem och lägger tillbaka nyckeln.
}
-> efter_april

=== m5_koper
# place: board-room
# people: leila, dag, roger, joar
# room: Du lägger fram avtalet. Tolv månadslöner. Sex mot fem. Nästa dag ligger det på disken, för det är en allmän handling, och någon frågar vad hon hade gjort.
# claim: C039
– Det finns ett förslag till avtal, säger du. Tolv månadslöner. {m5_hon == "stannar":Hon har sagt att hon vill stanna. Det ska stå i protokollet.}{m5_hon == "forhandlar":Facket har sett det. Mannen med portföljen nickar, han har suttit i många sådana rum.}{m5_hon == "publik":Direktören har sagt sitt, och det tyckte jag var bra sagt. Du läser vidare.}

Sex mot fem. Joar läser upp summan två gånger, för att någon ber om det. Den är exakt lika stor som kulverten på Ågatan.

# place: service-desk
# people: nilla, gunvor
Nästa dag läser Nilla avtalet vid disken.

# speaker: gunvor
– Vad var det hon hade gjort? säger Gunvor Ek, som bara skulle lämna en blankett.

{m5_beslut.kriterier:Du hade en kolumn för det. Där stod det en rad.}{m5_beslut.avtal:Du har en mening om det. Den går inte att läsa upp.}{m5_beslut.brygga:Du hade ett ord för det, och det var brygga.}{m5_beslut.lacker:Du har sex ord om det. De var utan namn.}
{avtal_slutet != "" && avtal_slutet != "dod": -> punkt_slutet_april}
-> efter_april

=== m5_delar
# place: board-room
# people: leila, dag, roger, marita, janolof
# room: Du lägger frågan på bordet för alla elva, och säger att du är rädd att höra fel. Det tar två timmar. Oppositionen säger också vad den tycker. Klockan nio vet ni vad hon ska göra till oktober.
# claim: C025
# speaker: leila
– Jag är rädd att höra fel i den här frågan, säger du. Så jag vill att ni säger det högt, alla elva.

{m5_hon == "overlamnar":Hon ska sluta i höst. Det tar fem minuter. Vad ni ska ha lärt er till dess tar resten.|{m5_hon == "publik":Ingela får komma in igen. Hon sätter sig vid kortsidan.|Först letar alla efter ett papper.}}

Det tar till klockan nio. Jan-Olof säger att ni vann. Marita säger tre saker som Ingela gör dåligt. Två av dem har du själv. Roger säger att det bara är den tredje. Dag får fråga allt han vill, och han har fyra frågor. Sedan är de slut.

{m5_beslut.kriterier:Sedan är båda kolumnerna fulla, och det är Dag som läser upp dem.}{m5_beslut.avtal:På en timme har ingen nämnt något avtal. På tavlan står det vad hon ska göra till oktober, och Dag läser upp det.}{m5_beslut.brygga:Vad en biträdande skulle göra kommer ingen på. Vad en direktör ska göra till oktober står på tavlan, och Dag läser upp det.}{m5_beslut.lacker:Ingen frågar vem källan var, för det är förbjudet. Marita tittar på dig hela tiden. Till sist läser Dag upp vad hon ska göra till oktober.} Rätt, säger du.
-> efter_april

=== m5_later
# place: board-room
# people: leila, dag, janolof, roger
# room: Du lämnar ordet fritt och tittar i blocket. Dag lägger förslaget. Det faller på Jan-Olof, din egen kassör. Du hann inte rösta, för du vände blad.
# claim: C039
Dag lägger förslaget. Du lämnar ordet fritt. I blocket står ingenting, så du läser det länge. {m5_hon == "overlamnar":Det gäller att hon ska gå före sommaren i stället för efter.}{m5_hon == "forhandlar":Mannen från facket antecknar att ordföranden inte yttrar sig.}{m5_hon == "publik":Det Ingela sa nyss går ingen in på.}

Fyra ja. Fem nej. Jan-Olof Fagerlid är sist. Han brukar rösta som du, men du är mitt i att vända blad.

– Nej, säger han. Vi vann. Då säljer man inte målvakten.

{m5_nav.janolof && not low("voice"):Mejlet är kvar i innerfickan. Han hade kunnat fälla Dag med det för tre veckor sedan.|Han klappar sig på innerfickan.} Du lägger ner din röst och tar hissen, för i trappan står hon.
{avtal_utat != "" && avtal_utat != "dod": -> punkt_utat_april}
-> efter_april

=== punkt_utat_april
# place: stairs
# people: leila, ingela
# speaker: leila
Hissen stannar på varje plan. När den är nere står du i den en stund och trycker sedan upp igen. Hon är kvar på avsatsen. {avtal_utat == "luckrade":– Jag sa ingenting om dig, säger du. Utom till facket, och till facket sa jag heller ingenting.|– Jag sa ingenting om dig, säger du. Det var ju det vi skrev.}

* (galler) [»Jag lät Dag göra det. Det räknas.«]
  ~ report_how("agreement.invoked", "by: chair, towards: director, clause: words-outward")
  ~ avtal_utat = "antog"
  # speaker: ingela
  – Räknas det? säger Ingela.

  Två dagar senare ringer du Trakten och säger det du skulle ha sagt. Nilla frågar varför det dröjde.
  -> efter_april
* (om) [»Vi borde ha skrivit att den ena säger något när det gäller den andra.«]
  ~ report_how("agreement.clause-rewritten", "by: chair, towards: director, clause: words-outward")
  ~ avtal_utat = "bytte"
  – Vad som helst?

  – Två meningar.

  Du har dem färdiga nu. Den ena är rätt bra.
  -> efter_april
* (later) [»Inte ett ord.«]
  ~ report_how("agreement.let-pass", "by: chair, towards: director, clause: words-outward")
  {avtal_utat == "luckrade":
    ~ avtal_utat = "dod"
  - else:
    ~ avtal_utat = "luckrade"
  }
  # speaker: ingela
  – Nej, säger hon. Det gjorde du inte.

  Ni går ut genom olika dörrar.
  -> efter_april

=== punkt_slutet_april
# place: home
# people: leila
# mood: empty
Bladet sitter kvar på insidan av skåpet. {avtal_slutet == "luckrade":»Enligt styrelsens beslut.« Ja, det stämmer ju.|»Ett datum att prata på.« Sex månader, och den nya bredvid. Det tog en tisdag.}

* (galler) [Ring Ingela hemma. »Vi skrev hur det skulle gå till.« # at: telephone]
  ~ report_how("agreement.invoked", "by: chair, towards: director, clause: follow-up-and-end")
  ~ avtal_slutet = "antog"
  – Det gjorde vi, säger hon. Vill du?

  Du vill att hon ska svara när Yusuf ringer. Det gör hon, klockan åtta varje morgon i en månad, och ingen betalar henne för just det.
  -> efter_april
* (om) [Ge bladet till Joar. »Till nästa.« # at: secretary-archive]
  ~ report_how("agreement.clause-rewritten", "by: chair, towards: director, clause: follow-up-and-end")
  ~ avtal_slutet = "bytte"
  – Det går, säger Joar. Sedan säger han ingenting mer, och du står kvar och väntar på men inte så.
  -> efter_april
* (later) [Ta ner det. # at: home]
  ~ report_how("agreement.let-pass", "by: chair, towards: director, clause: follow-up-and-end")
  ~ avtal_slutet = "dod"
  Tejpen tar med sig lite av färgen. Du försöker komma på vem som hade så bråttom, dagen du skrev det.
  -> efter_april

=== efter_april
+ [Den femtonde oktober, ett och ett halvt år senare. # at: square]
  -> epilog
