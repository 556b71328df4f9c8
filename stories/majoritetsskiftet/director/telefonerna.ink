// Februari: vad fel person berättar om Leila, och telefonerna som Trakten vill läsa.

=== februari
{avtal_overraskning != "" && avtal_oense != "" && (avtal_vagen != "" || avtal_stol != "" || avtal_slutet != ""):
  ~ tre_punkter = true
}
{(avtal_overraskning != "" || avtal_oense != "") && (avtal_vagen != "" && avtal_stol != "" || avtal_vagen != "" && avtal_slutet != "" || avtal_stol != "" && avtal_slutet != ""):
  ~ tre_punkter = true
}
{avtal_vagen != "" && avtal_stol != "" && avtal_slutet != "":
  ~ tre_punkter = true
}
# place: director
# people: yusuf, ingela
# mood: calm
{other_move("m2") == "utan" || other_move("m2") == "pressar":
  # place: finance
  ~ report("chair.bypasses-director")
  # speaker: yusuf
  – Hon är oftare på mitt rum än jag, säger Yusuf. {other_move("m2") == "utan":Det är som i höstas.|I höstas var det fotnoten. Nu är det chefer.}

  Leila har frågat honom vad var och en av cheferna kostar. Sedan har hon varit hos tre av dem, om affischen »Färre chefer«, och nu frågar de Yusuf om de sitter säkert.

  – Jag skulle inte säga det till dig förrän det var klart, säger han och tittar på bananen. Det är ungefär klart.
- else:
  ~ report_how("board.kept-in-the-dark", "by: chair")
  Det ringer en man med ljus röst och vill boka fyrtio minuter. Han kartlägger cheferna i Kvarnholt. Du är nummer elva.

  # speaker: ingela
  – Vem har beställt det?

  – L. Barani, står det. Åttioåttatusen. Har inte ni fått mallen?

  Det är affischen »Färre chefer«. Styrelsen vet ingenting. Yusuf, som har fakturan, kommer in med munnen full för att förvarna dig.
}
{(other_move("m2") == "utan" || other_move("m2") == "pressar") && avtal_vagen != "" && avtal_vagen != "dod": -> punkt_vagen_februari}
{other_move("m2") != "utan" && other_move("m2") != "pressar" && avtal_overraskning != "" && avtal_overraskning != "dod": -> punkt_overraskning_februari}
-> till_telefonerna

=== punkt_vagen_februari
# place: chair
# people: leila, ingela
# remembers: m4
Bladet från i januari ligger i din mapp. {avtal_vagen == "luckrade":»I regel« går Leila till cheferna genom dig.|{avtal_vagen == "bytte":Fråga får hon göra själv. Vad är det då hon har gjort?|Leila går till cheferna genom dig, står det, bredvid en liten station.}}

# speaker: leila
– De trodde att jag kom för att stänga dem, säger hon. Jag ville bara veta vad de gör om dagarna.

* (galler) [»Säg till mig först, så säger jag till dem varför du kommer.«]
  ~ report_how("agreement.invoked", "clause: way-in")
  ~ avtal_vagen = "antog"
  Nästa chef har bakat. Leila får höra vad han gör om dagarna i två timmar, och det är mer än hon hade tänkt sig.
  -> till_telefonerna
* (om) [»Skriv så här: du frågar vem du vill, och jag får veta det samma dag.«]
  ~ report_how("agreement.clause-rewritten", "clause: way-in")
  ~ avtal_vagen = "bytte"
  # speaker: leila
  – Samma dag, säger hon. På vilken telefon?

  Det är en rimlig fråga. Ni bestämmer er för jobbets.
  -> till_telefonerna
* (later) [»Det gör ingenting.«]
  ~ report_how("agreement.let-pass", "clause: way-in")
  {avtal_vagen == "luckrade":
    ~ avtal_vagen = "dod"
  - else:
    ~ avtal_vagen = "luckrade"
  }
  # speaker: leila
  – Bra, säger hon, för på tisdag ska jag till skolchefen. Hon skriver upp att det inte gör någonting.
  -> till_telefonerna

=== punkt_overraskning_februari
# place: chair
# people: leila, ingela
# remembers: m2
Du går över till Leila med bladet från i oktober. {avtal_overraskning == "luckrade":»I princip« ska ingen av er få en nyhet av fel person.|Ingen av er ska få en nyhet av fel person.}

# speaker: ingela
– En konsult, säger du. Jag är nummer elva.

# speaker: leila
– Det var dumt, säger Leila. Jag fick ett bra pris om jag svarade samma dag.

* (galler) [»Ring av honom tills styrelsen har sett det. Det står här.«]
  ~ report_how("agreement.invoked", "clause: no-surprises")
  ~ avtal_overraskning = "antog"
  Hon ringer medan du står där. Priset går upp med tolvtusen. Styrelsen får säga sitt i mars och vill mest veta vem som är nummer tio.
  -> till_telefonerna
* (om) [»Skriv dit att det gäller sådant vi köper också.«]
  ~ report_how("agreement.clause-rewritten", "clause: no-surprises")
  ~ avtal_overraskning = "bytte"
  # people: leila, yusuf, ingela
  # speaker: leila
  – Över vad?

  # speaker: yusuf
  – Över en banan, säger Yusuf, som har följt med.

  Det får bli femtiotusen.
  -> till_telefonerna
* (later) [»Nu är det ju beställt.«]
  ~ report_how("agreement.let-pass", "clause: no-surprises")
  {avtal_overraskning == "luckrade":
    ~ avtal_overraskning = "dod"
  - else:
    ~ avtal_overraskning = "luckrade"
  }
  Du blir kartlagd en tisdag. Den största delen handlar om hur du skulle rita dig själv i förhållande till en cirkel.
  -> till_telefonerna

=== till_telefonerna
+ [Den nittonde februari. # at: service-desk]
  -> disken

=== disken
# place: service-desk
# people: nilla, ingela
# mood: tense
# remembers: m1
# remembers: m3
# law: TF 2:18
Klockan tio står Nilla Frygell från Trakten vid disken. Hennes hund sitter i bilen utanför, på förarplatsen.

# speaker: nilla
– Telefonerna från i höstas, säger hon. Båda. Jag väntar.

Varför behöver hon inte säga. Du bläddrar med ryggen mot väggen.

{my_move("m1"):
- "oppet": Till Barani, 14 september: »Torsdag klockan tre, biblioteket. Roger vet.«
- "tyst": Till Barani, 14 september: »Bänken vid ån, i morgon halv sju.«
- "senare": Till Barani, 14 september: »Jag träffar ingen före den femtonde oktober. Med vänlig hälsning.«
- else: Till sex grupper, 15 september: »Två sidor. Ring inte före åtta.«
}

{my_move("m2"):
- "samma": Till sex grupper, 22 oktober: »Tolv timmar var. Lappen sitter på dörren.«
- "gamla": Från Barani, 22 oktober: »Uppfattat, du räknar åt dem som förlorade.«
- "vinnarna": Från Barani, 23 oktober: »Uppfattat, ingen har frågat och ingen har svarat.« Du tog bort det. Hon har kvar sitt.
- else: Till Stenkulla, 22 oktober: »Punkt fjorton på tisdag. Hjälp till grupperna. Snälla.«
}

{my_move("m3"):
- "papper": Från Stenkulla, 23 november: »Jaha.«
- "leila": Till Barani, 23 november: »Är du kvar? Jag kommer upp.«
- "roger": Till Stenkulla, 23 november: »Onsdag klockan fyra. Sedan gör jag det.«
- else: Från Stenkulla, 25 november: »Något särskilt inför torsdag?« Till Stenkulla: »Inget särskilt.«
}

Resten är Roger som tackar, och »fika?«.

~ stunder("telefonerna")
Du hinner en sak innan hunden vill ut.
-> telefonerna_nav

=== telefonerna_nav
{left() == 0 && roger && (leila || talk_cost("chair") > 0): -> telefonerna_beslut}
* (joar) [Fråga Joar vad som är vad. # cost: 1 # at: secretary-archive]
  # place: secretary-archive
  # people: joar, ingela
  # adviser: joar
  # law: TF 2:8
  # law: TF 2:10
  – Det som Leila skrev om kommunens saker är kommunens, säger Joar. Också i din privata. Du och Roger hörde till samma styrelse, och då är det mer som att prata i ett rum. Tills ärendet är avslutat. Det går att sortera.

  Han ser nästan glad ut.

  {advice("telefonerna.joar")}
  -> telefonerna_nav
* (roger) [Ring Roger. # cost: 0 # at: telephone]
  # place: telephone
  # people: roger, ingela
  # adviser: roger
  Han står i kassan på järnhandeln.

  – Mina? säger han. Vad har jag skrivit?

  – Va, mest.

  {advice("telefonerna.roger")}
  -> telefonerna_nav
* (tuva) [Fråga Tuva vad hon hade velat läsa. # cost: 1 # at: stairs]
  # place: stairs
  # people: tuva, ingela
  # adviser: tuva
  Tuva sitter i trappan med ett bokslut och en smörgås.

  {advice("telefonerna.tuva")}
  -> telefonerna_nav
* (laser) [Läs alla högt för dig själv, från april. # cost: 1 # at: director]
  # place: director
  # people: ingela
  ~ report("case.prepared-well")
  Du stänger dörren. »Jag får återkomma« har du skrivit sjutton gånger, till båda två, och »rätt« ännu fler. Roger tackar för allt, också för besked som han inte kan ha tyckt om.

  Det tar en timme. Det är en enda rad som du inte kan läsa högt utan att sänka rösten.
  -> telefonerna_nav
* (leila) [Säg till Leila att de blir lästa, innan någon annan gör det. # cost: talk # at: chair]
  # place: chair
  # people: leila, ingela
  ~ report("pair.talks-about-roles")
  # speaker: leila
  – Mina också? säger Leila.

  – Dina också.

  Hon tar fram sin egen telefon och läser med läpparna. Någonstans i november lägger hon den upp och ner på bordet.

  – Det var rätt att säga det till mig, säger hon. Jag hade bara hellre hört det efter lunch.
  -> telefonerna_nav
* (hunden) [Gå ut till hunden. # cost: 1 # at: square]
  # place: square
  # people: ingela
  ~ report("director.rests")
  Den heter Källan, har Nilla sagt, och den ska skyddas. Du har en halv bulle i kappan. Rutan är nedvevad en decimeter. Hunden tar bullen mycket försiktigt, tittar framåt igen och låter dig stå där. Du står kvar tills någon på torget hälsar på er båda.
  -> telefonerna_nav
+ [Tillbaka till disken. # at: service-desk]
  -> telefonerna_beslut

=== telefonerna_beslut
# key: telefonerna
# place: service-desk
# people: nilla, joar, ingela
# mood: tense
# room: Trakten begär ut båda dina telefoner från i höstas. I den ena finns vad du skrev till Roger, i den andra vad du skrev till Leila. En del är allmänna handlingar, en del är prat inom en styrelse, en del är fika. Någon ska avgöra vilket som är vilket. Vad gör du?
# law: TF 2:8
# law: TF 2:10
# law: TF 2:15
# law: OSL 5:1
# speaker: joar
{telefonerna_nav.joar:Joar har ställt fram tre lådor på disken, för säkerhets skull.|– Allt är inte allmänt, säger Joar, och allt är inte fika. Det går att sortera. Men inte så, med tummen.} {telefonerna_nav.hunden:Hunden har bullsmulor på nosen, och Nilla tittar på din kappa.|Nilla har satt sig på pallen för dem som väntar på pass.}

Du har {telefonerna_nav.laser:tummen på den rad du inte kunde läsa högt|tummen på en av raderna}.

* (bada) [Skriv ut båda och lägg dem på disken i dag. # at: service-desk]
  ~ report_how("board.informed", "by: director, kind: from-the-two")
  ~ report_how("chair.criticises-director", "by: chair")
  # people: nilla, roger, leila, ingela
  # room: Fyrtio sidor. Samma eftermiddag läser Leila och Roger varandras, sida vid sida vid disken. »Elva om dagen«, säger hon. »Nio på en enda dag«, säger han. I Trakten låter det som om du hade svarat för ofta.
  Det blir fyrtio sidor. Halv tre kommer Leila ner och frågar om hon får se, det får vem som helst. Klockan tre kommer Roger, {telefonerna_nav.roger:i arbetsbyxor|som har hört det på macken}.

  De läser varandras.

  – Elva om dagen, säger Leila.

  – Nio på en enda dag, den i december, säger Roger. Jag trodde att det var jag som ringde mycket. Va?

  – En direktör ska väl inte svara varje gång, säger Leila till Nilla på väg ut. Hon menar det vänligt. I Trakten låter det annorlunda.
* (joar) [»Joar går igenom dem. Du får dem i morgon klockan tio.« # from: joar # at: joar]
  ~ report_how("procedure.defended", "by: secretary")
  ~ report("case.prepared-well")
  # place: secretary-archive
  # people: joar, ingela
  # room: Joar sorterar hela kvällen: fika för sig, prat inom styrelsen för sig, ärenden för sig. Klockan tio ligger trettioen meddelanden på disken, numrerade, med lagrum. Trakten skriver att det tog en dag.
  Joar vrider upp äggklockan nio gånger. Fika för sig, ärenden för sig. Vid fyra rader kommer han upp och frågar vad du menade. Vid en av dem vet du inte.

  Klockan tio ligger trettioen meddelanden på disken, numrerade, med lagrum. Fem är Rogers, i sådant som är avslutat. Nilla skriver att det tog en dag. Joar tycker att det låter fort.
* (webben) [Lägg ut alltihop på kommunens webb i kväll, Rogers också. # from: tuva # at: director]
  ~ report_how("press.leak", "by: administration")
  ~ report("director.informs-all-parties")
  # place: telephone
  # people: roger, ingela
  # room: Alltihop ligger på webben samma kväll. Halv åtta nästa morgon läser de upp Roger på radion, med en skådespelare. »Han gör va till en fråga«, säger Roger. Klockan nio tar Joar ner sju rader om folks ryggar och barn.
  {dold && (m3_nav.tjader || handslag.skrev || m1_nav.tomten):
    ~ dold = false
    Där finns en rad från Roger som du hade glömt. »Tjäder undrar om tre milj står fast. Va?« Ingen hade letat efter den. Klockan nio har tolvhundra personer läst den, och Tuva har räknat ut resten. Hon ringer Leila.
  }

  Halv åtta på morgonen ringer Roger från bilen.

  – De läser upp mig på radion, säger han. Med en skådespelare. Han gör va till en fråga. Det är ingen fråga, Fornander. Va? Där hörde du.

  Klockan nio tar Joar ner sju rader som handlar om folks ryggar och barn.
* (rensa) [Ta bort det som är av ringa betydelse. Lämna ut resten. # at: director]
  ~ report_how("document.withheld", "by: director, kind: private-phone")
  ~ report("director.rests")
  # place: director
  # people: joar, ingela
  # room: Det tar sex minuter: nitton »fika?«, och en rad till. »Sådant får man gallra«, säger Joar. »Men det ska vara gjort innan någon har frågat.«
  Det tar sex minuter. Nitton »fika?«, och en rad till som det går att säga samma sak om. Nilla får resten i ett kuvert och väntar lite innan hon går.

  – Sådant får man gallra, säger Joar. Det finns ett beslut på det. Men det ska vara gjort innan någon har frågat. Efteråt är det något annat.

  – Det var fika, säger du.

  – Ja. Jag är ledsen.
- -> telefonerna_sedan

=== telefonerna_sedan
{telefonerna_beslut.rensa && avtal_stol != "" && avtal_stol != "dod": -> punkt_stol_februari}
-> nilla_fragar

=== punkt_stol_februari
# place: chair
# people: leila, joar, ingela
# remembers: m4
~ report("knowledge.hoarded")
Den första mars är en måndag, och Joar sitter på den tredje stolen. {avtal_stol == "luckrade":Det är han själv som har bedömt behovet.|{avtal_stol == "bytte":Han ska börja, det står så, och han har ont i magen.|Klockan står på trettio minuter.}}

# speaker: joar
– Jag har en fråga om det där kuvertet, säger han. Vad var det som inte låg i det?

Leila ser på honom och sedan på dig.

* (galler) [Säg vilken raden var.]
  ~ report_how("agreement.invoked", "clause: third-chair")
  ~ avtal_stol = "antog"
  {my_move("m1") == "tyst":Det var bänken.|Det var en rad till Leila, om Rogers humör.} Joar skriver upp den ur minnet, ditt, och lägger den hos de andra. Sedan ringer du Nilla, som redan hade räknat luckorna.
  -> nilla_fragar
* (om) [»Det tar vi utan Joar. Det gäller bara mig.«]
  ~ report_how("agreement.clause-rewritten", "clause: third-chair")
  ~ avtal_stol = "bytte"
  »Utom det som gäller bara den ena«, skriver Leila dit. Joar går ut i korridoren. Han tar klockan med sig, och den hörs.
  -> nilla_fragar
* (later) [»Fika.«]
  ~ report_how("agreement.let-pass", "clause: third-chair")
  {avtal_stol == "luckrade":
    ~ avtal_stol = "dod"
  - else:
    ~ avtal_stol = "luckrade"
  }
  # speaker: leila
  – Då så, säger Leila, och ni går över till snöröjningen. Joar antecknar det också. Han har antecknat »fika« med citattecken.
  -> nilla_fragar

=== nilla_fragar
# place: square
# people: nilla, ingela
# claim: C046
På parkeringen sitter Nilla Frygell i sin bil och skriver, med hunden i baksätet. Hon vevar ner rutan.

# speaker: nilla
– En fråga, säger hon. Vem arbetade du för i november?

Hon har vantar utan fingrar och rätt gott om tid.

{my_move("m3"):
- "papper": Du skickade två sidor till alla, en måndagskväll. Varför gjorde man det?
- "leila": Du gick uppför en trappa en måndagskväll. Varför gjorde man det?
- "roger": Du gav Roger till onsdag. Varför gjorde man det?
- else: Du skrev tre rader till Tuva och gick hem. Varför gjorde man det?
}

* (star) [{my_reason("m3") == "voters":»För dem som hade röstat. I båda lägren.«}{my_reason("m3") == "law":»För lagen. Den skiljer inte på vem som vann.«}{my_reason("m3") == "facts":»För att siffrorna skulle vara riktiga, vem som än räknade.«}{my_reason("m3") == "loyalty":»För den som jag hade gett mitt ord.«}{my_reason("m3") == "progress":»För att det skulle bli en budget, och ett bad.«}{my_reason("m3") == "relation":»För att vi skulle kunna arbeta ihop i januari.«}{my_reason("m3") == "":»För kommunen.«}]
  ~ report("director.stands-by-assessment")
  {my_reason("m3") == "voters":– Vilket läger frågade om det? säger Nilla.}{my_reason("m3") == "law":– Ringde den ofta? säger Nilla.}{my_reason("m3") == "facts":– Var de det? säger Nilla.}{my_reason("m3") == "loyalty":– Vem var det? säger Nilla.}{my_reason("m3") == "progress":– Vilkens budget? säger Nilla.}{my_reason("m3") == "relation":– Vilka vi? säger Nilla.}{my_reason("m3") == "":– Det står på alla era bilar, säger Nilla. Vem i den?}

  Det svarar du också på, för hon väntar så länge. På lördagen står det bara det första du sa, inom citattecken, och det ser bättre ut än det lät.
* (lagg) [Säg det, och det du inte sa i november.]
  ~ report_how("director.tells-running-promises", "kind: in-public")
  {dold:
    ~ dold = false
    Du säger att du stod på Kvarntomten i april och såg två män ta i hand, och vad tomten skulle kosta. Du säger att Tuva frågade och att du lät bli.

    – Varför säger du det nu? säger Nilla.

    Det vet du inte. Du fryser. På lördagen är det fyra spalter, och Tjäder på bild, skrattande, en gammal bild.
  - else:
    Du säger att det var roligt i april. Att det var en bra affär, att ingen av er tänkte på att den var någon annans, och att du i sju månader körde förbi den två gånger om dagen.

    Nilla skriver upp »roligt«. På lördagen är det rubriken. Leila ringer och undrar hur du menar, Roger ringer och håller med.
  }
* (andra) [»I dag hade jag gjort på ett annat sätt.«]
  ~ report_how("mistake.allowed", "by: director")
  – Hur?

  {my_move("m3"):
  - "papper": – Jag hade skrivit dem i april. Då hade de fått plats på en halv sida.
  - "leila": – Jag hade knackat på hos Roger på vägen upp.
  - "roger": – Jag hade gått med honom uppför trappan. Han hade väl blivit arg, men han hade gått.
  - else: – Jag hade svarat Tuva. Det var en vanlig fråga.
  }

  På lördagen står det att direktören ångrar sig. Tre chefer är ovanligt pratsamma med dig, de har visst också ett och annat.
* (politik) [»Huvudsaken är att det blir bostäder, och ett varmt bad till den första juni.«]
  ~ report_how("director.takes-over-decision", "kind: speaks-for-politics")
  – Vem har bestämt att det är huvudsaken? säger Nilla.

  Det har du, just då, genom en bilruta. På lördagen läser Leila i Trakten vad hon ska gå till val på. Dag Wretman ringer och undrar vilket parti du tänkte företräda.
- -> nilla_sedan

=== nilla_sedan
{nilla_fragar.politik && avtal_oense != "" && avtal_oense != "dod": -> punkt_oense_februari}
-> till_mars

=== punkt_oense_februari
# place: chair
# people: leila, ingela
# remembers: m3
Leila har lagt Trakten ovanpå bladet från i november. {avtal_oense == "luckrade":»När tiden medger« sticker fram.|Den som inte håller med säger det först till den andra.}

# speaker: leila
– Jag håller inte med om huvudsaken, säger hon. Nu säger jag det först till dig. Du sa det först till Nilla.

* (galler) [»Det var inte min sak att säga. Jag ber om ursäkt.«]
  ~ report_how("agreement.invoked", "clause: when-we-disagree")
  ~ avtal_oense = "antog"
  # speaker: leila
  – Uppfattat, säger hon. Hon ser nöjd ut, och sedan generad över det. Vad är huvudsaken, tycker du? Här inne?
  -> till_mars
* (om) [»Då måste jag få veta vad du tycker innan de frågar mig.«]
  ~ report_how("agreement.clause-rewritten", "clause: when-we-disagree")
  ~ avtal_oense = "bytte"
  # speaker: leila
  – Det är rätt, säger Leila. Jag vet det ofta inte själv förrän jag står där.

  Ni skriver »fredagar klockan nio, vad vi tycker«.
  -> till_mars
* (later) [»Det blev lite hopklippt.«]
  ~ report_how("agreement.let-pass", "clause: when-we-disagree")
  {avtal_oense == "luckrade":
    ~ avtal_oense = "dod"
  - else:
    ~ avtal_oense = "luckrade"
  }
  # speaker: leila
  – Vad var bortklippt?

  Du kommer inte på något. Hon väntar ungefär lika länge som Nilla.
  -> till_mars

=== till_mars
{not tre_punkter && avtal_utat == "": -> efter_nilla}
+ [Den sjuttonde mars. # at: coffee-room]
  -> mars

=== efter_nilla
# place: stairs
# people: leila, ingela
# remembers: telefonerna
# speaker: leila
{telefonerna_beslut.rensa:– Joar säger att det fattas en rad, säger Leila när ni möts i trappan. Han sa det så försiktigt att jag fick be om det två gånger.|– Jag visste inte att jag skrev »rätt?« så ofta, säger Leila när ni möts i trappan. Det ser inte klokt ut när alla står på samma papper.}

Hon har Trakten under armen.

* (utat) [»Ska vi säga att ingen av oss talar om den andra utåt?«]
  ~ report_how("agreement.clause-proposed", "clause: words-outward")
  -> efter_nilla_avtal
* (vidare) {not telefonerna_beslut.rensa} [»Jag tyckte om dem.«]
  ~ report("pair.shares-success")
  – Vilka?

  – Alla »rätt?«. Det var ingen annan som frågade det, i höstas.

  Hon sätter sig i trappan. Den är kall, och du sätter dig också. Jan-Olof får kliva över er med en kartong.
  -> mars
* (raden) {telefonerna_beslut.rensa} [»Det var jag som tog bort den.«]
  ~ report_how("mistake.allowed", "by: director")
  – Jag förstod det, säger hon. Vad stod det?

  {my_move("m1") == "tyst":Du säger det. Hon var ju där, på bänken, så hon kan resten.|Du säger det. Det är om Roger, och det är inte snällt. Hon skrattar till och blir generad.}

  – Det hade du kunnat lämna ut, säger hon. Det är det dumma.
  -> mars

=== efter_nilla_avtal
{value("chair>director.trust") > 50:
  # speaker: leila
  – Inte till Trakten, säger Leila.

  – Inte på apoteket.

  – Apoteket först, säger hon och skriver det i marginalen på väderkartan.
  ~ report_how("agreement.clause-accepted", "clause: words-outward")
  ~ avtal_utat = "antog"
- else:
  {value("chair>director.trust") < 40:
    # speaker: leila
    – Så långt det går, säger Leila. Dag frågar ju. Jag måste kunna svara Dag.

    Du skriver »så långt det går«. Det är så långt ni kommer.
    ~ report_how("agreement.clause-loosened", "clause: words-outward")
    ~ avtal_utat = "luckrade"
  - else:
    # speaker: leila
    – Om jag får säga att vi är oense, säger Leila. När vi är det. Om vad behöver de inte veta.

    Det går ni med på båda två, och båda tycker att ni har gett lite för mycket.
    ~ report_how("agreement.clause-traded", "clause: words-outward")
    ~ avtal_utat = "bytte"
  }
}
+ [Den sjuttonde mars. # at: coffee-room]
  -> mars
