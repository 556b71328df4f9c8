// Vem räknar? Leila är vald och har inget skrivbord, och båda ska lägga en budget (m2, oktober år 4).

=== vem_raknar
~ meet("m2")
~ m2_hon = other_move("m2")
# place: party-room
# people: leila, janolof, ingela
# mood: tense
# remembers: m1
# claim: C023
Jobbtelefonen: fem. Den privata: fyra.

Tisdag den tjugonde oktober. Borgerlig Samlings partirum är elva kvadratmeter. Bordet har kassören, Jan-Olof Fagerlid, så Leila sitter i fönstret. Av sju affischer står fem med framsidan utåt och två är vända mot väggen.

{my_move("m1"):
- "oppet":
  # speaker: leila
  – Det var bra på biblioteket, säger hon. Att han visste. Vi kan väl göra så igen?

  Det kan ni.
- "tyst": Bänken nämner hon inte. Det är Jan-Olof i rummet.
- "senare":
  # speaker: leila
  – Nu är det den femtonde och fem dagar till, säger hon. Nu får du träffa mig. Rätt?

  – Rätt.
- else: Dina två sidor sitter på väggen med häftmassa. Någon har skrivit dit »M. Sundh« på sändlistan.
}

{m2_hon:
- "begar":
  # speaker: leila
  – Jag behöver Yusuf Deniz, säger hon. I två veckor. Jag kan inte räkna en hel kommun på en fönsterbräda.
- "gemensam":
  # speaker: leila
  – Jag vill att alla partier får räknehjälp, säger hon. Lika mycket. De andra också. Jan-Olof lägger ner pennan.
- "extern":
  # speaker: leila
  – Vi tar in en konsult, säger hon. Det går på partistödet. Jag vill inte ha något av dig, jag ville bara att du skulle höra det av mig.
- else:
  # speaker: leila
  – Tuva och jag räknar själva, säger hon. Tuva Hellgren från Nya Steget har läst hela bokslutet. Med penna. Du behöver inte göra något.
}

Rogers styrelse lägger sitt budgetförslag på tisdag. Hennes ska ligga i samma sal i november.

# speaker: leila
{m2_hon == "begar" || m2_hon == "gemensam":– Vad får du göra åt mig? säger hon.|– Men om jag hade bett, säger hon i dörren. Vad hade du fått göra?}

~ stunder("m2")
{left():
- 3: Du hinner tre saker före torsdag.
- 2: Du hinner två saker före torsdag.
- else: Du hinner en sak före torsdag.
}
-> m2_nav

=== m2_nav
{left() == 0 && (leila && overraskning || talk_cost("chair") > 0): -> m2_beslut}
* (yusuf) [Gå till Yusuf. # cost: 1 # at: finance]
  # place: finance
  # people: yusuf, ingela
  # adviser: yusuf
  Han har två mappar på skärmen. Båda heter »Budget«.

  {advice("m2.yusuf")}

  – Säg inte till någon att jag har två, säger han.
  -> m2_nav
* (joar) [Fråga Joar vad som gäller. # cost: 1 # at: secretary-archive]
  # place: secretary-archive
  # people: joar, ingela
  # adviser: joar
  # law: RF 1:9
  Joar har grundlagen under smörgåsen.

  {advice("m2.joar")}

  Han ser ut att vilja be om ursäkt åt grundlagens vägnar.
  -> m2_nav
* (leila) [Fråga Leila vad hon ska ha siffrorna till. # cost: talk # at: party-room]
  # place: party-room
  # people: leila, ingela
  # adviser: leila
  ~ report("question.raised")
  {high("chair~director.chemistry"):
    Hon flyttar på papper så att du också får plats i fönstret.

    {advice("m2.leila")}

    Ni tittar ner på Rogers bil, som står i två rutor.
  - else:
    {advice("m2.leila")}

    Du säger att du förstår. Hon säger: uppfattat, du förstår. Det låter dumt, det hör ni nog båda.
  }
  -> m2_nav
* (timmar) [Skriv upp hur många timmar varje grupp får. # cost: 1 # at: director]
  # place: director
  # people: ingela
  ~ promise("timmar", "5.1")
  Ekonomi har fyra personer, varav en är pappaledig och en är Yusuf. Det blir tolv timmar var, om ingen blir sjuk och ingen frågar om badet.

  Du ritar en tabell med kryssrutor och mejlar den till alla sex. Nitton minuter senare undrar Gröna Kommunen om man får spara timmar till nästa år.
  -> m2_nav
* (overraskning) [»Ingen av oss ska få höra en nyhet av fel person. Kan vi säga så?« # cost: talk # at: party-room]
  # place: party-room
  # people: leila, ingela
  # claim: C025
  -> m2_avtal
* (almberga) [Läs brevet från Almberga en gång till. # cost: 1 # at: director]
  # place: director
  # people: ingela
  ~ report("pair.talks-about-roles")
  {elsewhere("parhasten"):
  - "tva-roller": Det finns en rad på baksidan som du inte såg. »Vi fick börja om från noll. Noll är inte så lite, om man är överens om att det är där man är.«
  - "ny-sele": Älgen ser åt vänster. Du ringer växeln i Almberga och ber att få Ragnhild. Hon sitter i möte med ordföranden, säger de. Hon sitter i möte med ordföranden hela veckan.
  - "overlamnat": I den andra ryggen ligger ett hoprullat blad. »Skriv aldrig vad du gjorde«, står det. »Skriv vad de bad dig om, och vem de var.«
  - "kvar-i-vagen": Du ringer HR i Almberga. De kan inte säga vem som besvarar frågor. Men i bakgrunden säger någon, inte ung: »Fråga henne om de pratar med varandra.«
  - else: Du ringer hem till Ragnhild. »Det enda jag ångrar är att jag svarade så fort«, säger hon. »Varje gång hon frågade något visste jag redan.«
  }

  Sedan skriver du tre rader till Leila, om vad du gör och inte gör före nyår. Du skickar dem från jobbet.
  -> m2_nav
* (hem) [Gå hem före fem. # cost: 1 # at: home]
  # place: home
  # people: ingela
  ~ report("director.rests")
  Dottern har läxa i bråk. En pizza och sex personer. Du säger att man delar den lika, och hon säger att en av dem inte gillar svamp. Det står i uppgiften. Du läser den två gånger, och det gör det.
  -> m2_nav
+ [Torsdag. # at: corridor]
  -> m2_beslut

=== m2_avtal
{value("chair>director.trust") > 50:
  # speaker: leila
  – Uppfattat: ingen av oss får veta något av fel person. Rätt?

  – Rätt.

  – Trappan är värst, säger Leila. Och apoteket. Hon letar efter något att skriva på och tar baksidan av affischen om öppna dörrar. Jan-Olof säger att den har kostat niohundra kronor.
  ~ report_how("agreement.clause-proposed", "clause: no-surprises")
  ~ report_how("agreement.clause-accepted", "clause: no-surprises")
  ~ avtal_overraskning = "antog"
- else:
  {value("chair>director.trust") < 40:
    # speaker: leila
    – I princip, säger Leila.

    – När gäller det inte?

    – När någon annan redan har hunnit säga det. Det går fort här.

    Hon skriver »i princip« först och sedan din mening. Du har själv skrivit »i princip« i många papper. Det har aldrig betytt något särskilt, inte förrän någon gjorde tvärtom.
    ~ report_how("agreement.clause-proposed", "clause: no-surprises")
    ~ report_how("agreement.clause-loosened", "clause: no-surprises")
    ~ avtal_overraskning = "luckrade"
  - else:
    # speaker: leila
    – Då måste jag få ringa när jag vet något, säger Leila. Före åtta också.

    – Sju.

    – Sju, på den privata. Rätt?

    Det blir två rader, din och hennes. Jan-Olof frågar från bordet om det är ett beslut. Nej, säger ni samtidigt, och undrar sedan vad det i så fall är.
    ~ report_how("agreement.clause-proposed", "clause: no-surprises")
    ~ report_how("agreement.clause-traded", "clause: no-surprises")
    ~ avtal_overraskning = "bytte"
  }
}
-> m2_nav

=== m2_beslut
# key: m2
# place: corridor
# people: yusuf, ingela
# room: Leila Barani är vald till ordförande från nyår och ska lägga en egen budget i november. Hon har ett fönster att räkna i. Rogers styrelse sitter kvar och lägger sitt förslag på tisdag. Ekonomichefen hinner med en budget. Vem får räkna, och åt vem?
# law: RF 1:9
# law: KL 7:1
I korridoren på plan två sitter Yusuf på kopieringspapperet och äter.

# speaker: yusuf
– Roger vill ha badet i tre varianter till tisdag, säger han. {m2_hon == "begar" || m2_hon == "gemensam":Och hon där uppe vill ha mig.|Och hon där uppe vill inte ha mig, säger hon. Hon har mejlat fyra frågor.} Jag hinner det ena. Ungefär. Vem är chef?

Det är du.

{m2_nav.joar:Opartisk mot alla, sa Joar. Säg det till någon som sitter i ett fönster.|Hon kan be dig. Beordra dig kan hon inte, förrän vid nyår, och inte ensam då heller.}

* (samma) [Gör en rutin: lika många timmar åt varje grupp, på en lapp på ekonomins dörr. # move: m2.samma # at: finance]
  -> m2_svar
* (gamla) [»Jag tar beställningar av den styrelse som sitter.« # move: m2.gamla # at: chair]
  -> m2_svar
* (vinnarna) [Låna ut Yusuf till Leila och skriv inte upp det. # move: m2.vinnarna # needs: chair~director.chemistry not-low \| Hon ber inte dig om det längre. # at: yusuf]
  -> m2_svar
* (fragan) [Be Rogers styrelse besluta om hjälp åt grupperna, på tisdag. # move: m2.fragan # from: joar # at: board-room]
  -> m2_svar

=== m2_svar
{my_move("m2"):
- "samma":
  # place: finance
  # people: yusuf, gunvor, ingela
  {m2_nav.timmar:
    ~ keep("timmar")
    Tabellen du mejlade hänger på ekonomins dörr, med en penna i snöre. Sex grupper, tolv timmar var. Ingen kan säga att den kom från ingenstans.
  - else:
    Lappen hänger på ekonomins dörr, med en penna i snöre. Sex grupper, tolv timmar var.
  }

  Gunvor Ek kommer först, i badkappa, för hon har parkerat vid ån.

  – Vad kostar ett bad?

  Yusuf vänder skärmen mot henne.

  – Säg det muntligt, säger hon.

  Sjuttiotvå timmar blir det, om alla kryssar, och han har ungefär fyrtio. Resten är kvällar.
- "gamla":
  # place: party-room
  # people: leila, ingela
  Du går upp och säger det till Leila själv.

  – Uppfattat, säger hon från fönstret. Du räknar åt dem som förlorade. Rätt?

  – Åt den styrelse som sitter.

  – Ja. Det var det jag sa.

  {high("chair~director.chemistry"):Hon är inte arg, det är nästan värre. Hon erbjuder dig en kaka.|Hon väntar på ditt »rätt«. Du säger att det inte är riktigt så du menar, och hon antecknar det.}

  Nere hos Roger är det lugnt.

  – Ordning, säger han. Det är som med tak. Man vet vem som har stegen. Va?
- "vinnarna":
  # place: party-room
  # people: leila, yusuf, ingela
  Yusuf går upp till partirummet klockan fyra, med datorn under kavajen. I hans kalender står det »tandläkare«, fyra dagar i rad, och i fikarummet undrar de vad som är fel.

  {high("chair~director.chemistry"):
    När du tittar in den tredje dagen sitter han vid bordet och Jan-Olof i fönstret. Leila äter av hans banan. De har hittat en miljon i ett avtal om gräsklippning, och hon hurrar.
  - else:
    Leila tackar dig på den privata: »Uppfattat, ingen har frågat och ingen har svarat.« Du tar bort meddelandet.
  }
- else:
  # place: board-room
  # people: roger, solveig, dag, joar, ingela
  Den tjugosjunde, punkt fjorton. Roger läser din skrivelse med glasögonen i pannan.

  – Jag ska alltså hålla stegen åt dem, säger han. Va? Åtta timmar per grupp?

  – Ordföranden har inget att invända, säger Solveig Arnfors, som är vice här och ordförande två trappor ner, fast hon hade gärna blivit tillfrågad.

  – Nu kör vi, säger Dag Wretman. Han är byggmästare, och bilnyckeln ligger på hans handlingar.

  Joar hör ett ja. {m2_hon == "begar" || m2_hon == "gemensam":Leila får åtta timmar, en vecka senare än hon bad om dem.|Leila får åtta timmar som hon inte har bett om. Hon kommer och tar ut dem allihop.}
}
{m2_nav.timmar && my_move("m2") == "fragan":
  ~ keep("timmar")
}
{other_move("m2"):
- "delar": -> m2_delar
- "pressar": -> m2_pressar
- "kvitterar": -> m2_kvitterar
- else: -> m2_utan
}

=== m2_delar
# room: Leila kopierar sina siffror till alla sex grupper, Roger också. »Säg till om något är fel.« Roger hittar ett fel på sidan sex. Han ringer henne och säger det.
# claim: C184
# place: corridor
# people: roger, ingela
På fredagen ligger ett häfte i alla sex gruppers fack. »Det här räknar vi på. Säg till om något är fel. L. Barani.« {my_move("m2") == "gamla":Siffrorna har hon tagit ur styrelsens handlingar. Dem får hon, för hon är ersättare där.}{my_move("m2") == "vinnarna":Yusufs namn står ingenstans. Det står »ungefär« på elva ställen.}

Roger läser vid facken.

# speaker: roger
– Sidan sex, säger han. Hon har räknat snön två gånger. Va?

Han går in till sig. Genom väggen hör du honom slå ett nummer och förklara snö i tio minuter. Han låter som på måndagarna.
+ [November. # at: party-room]
  -> raknar_eko

=== m2_pressar
# room: Leila ber Yusuf att stryka en fotnot: fjorton miljoner av hennes pengar finns bara ett år. »Folk läser fotnoter som om det var där man gömmer saker.«
# claim: C184
# place: finance
# people: yusuf, ingela
Det finns en fotnot på sidan fem. »Fjorton miljoner är engångspengar.« {my_move("m2") == "gamla":Yusuf skrev den i styrelsens handlingar, och Leila har tagit in dem i sitt förslag.|Det är Yusuf som har skrivit den.}

# speaker: yusuf
– Hon undrade om den måste stå där, säger han till dig. Hon sa att folk läser fotnoter som om det var där man gömmer saker. Det gör man ju.

– Vad svarade du?

{low("voice"):– Att det får bli som hon vill. Den är borta nu.|– Att stjärnan kan gå men siffran står. Hon tittade på mig ganska länge. Sedan bad hon om en mindre stjärna.}
+ [November. # at: party-room]
  -> raknar_eko

=== m2_kvitterar
# room: Leila kommer ner till dig och läser upp siffrorna igen, rad för rad, tjugotvå rader. »Rätt?« Den sjuttonde är fel, och felet är ditt.
# claim: C024
# place: director
# people: leila, ingela
Leila kommer ner till dig med {my_move("m2") == "gamla":styrelsens handlingar, som hon får i egenskap av ersättare|sina siffror} och stänger dörren.

# speaker: leila
– Snöröjning, fyra komma två. Rätt?

– Rätt.

Hon har tjugotvå rader. Det tar fyrtio minuter, och vid den tionde har du lust att be henne lita på dig. Vid den sjuttonde säger hon skolskjutsar, åtta jämnt, och du säger rätt och sedan nej, vänta. Det är åtta och en halv, och felet är ditt.

– Så gör man när två tåg ska mötas, säger hon. Det tar en stund.
+ [November. # at: party-room]
  -> raknar_eko

=== m2_utan
# room: Nästa gång Leila behöver en siffra går hon direkt till Yusuf. »Då slipper du vara opartisk«, säger hon till dig. Hon verkar mena det vänligt.
# claim: C023
# place: finance
# people: leila, yusuf, ingela
Torsdagen därpå sitter Leila på Yusufs besöksstol. När du går tillbaka sitter hon kvar.

# speaker: leila
– Jag tänkte att jag frågar honom direkt, säger hon i dörren. Så slipper du vara opartisk hela tiden. {my_move("m2") == "gamla":Jag förstod att det var jobbigt för dig.|Det går ju fortare.}

Det låter som en omtanke och är det kanske.

– Vad frågade hon? säger du till Yusuf efteråt.

# speaker: yusuf
– Ungefär allt, säger han och tuggar. Ska jag svara?
+ [November. # at: party-room]
  -> raknar_eko

=== raknar_eko
# remembers: m2
# mood: calm
{my_move("m2"):
- "samma":
  # place: coffee-room
  # people: janolof, ingela
  Jan-Olof Fagerlid kommer in i fikarummet med partinålen på. Han har läst lappen på ekonomins dörr, den kom med i Trakten.

  # speaker: janolof
  – Vi vann, säger han.

  – Ja.

  – Vi vann, och de får lika många timmar. Har du spelat fotboll? Delar man poängen sedan?

  Du säger att det är åtta veckor kvar av halvleken. Det är fel på liknelsen, och han går hem med den.
- "gamla":
  # place: telephone
  # people: leila, ingela
  # speaker: leila
  – Du har räknat badet åt Roger i tre varianter, säger Leila i telefon. På två dagar.

  – Vem säger det?

  – Yusuf. Han hade munnen full, så det tog tid. Sedan bad han om ursäkt. Jag fattade inte för vad.

  Du förklarar att styrelsen beställde. Hon säger »uppfattat« efter varje mening.
- "vinnarna":
  # place: chair
  # people: roger, ingela
  ~ report_how("question.raised", "by: opposition, kind: accusing")
  Roger har gått ner till skrivaren på plan två för att hämta sitt tacktal. Det låg under något annat.

  # speaker: roger
  – Arton sidor, säger han. »BS budget, utkast fyra.« Utskriven av Y. Deniz klockan 18.14. Han går väl hem klockan fem, Deniz? Han har tandläkare. Va?

  Han knackar kanterna jämna mot bordet och ger dig den.

  – Det är ingenting att säga om. Jag är väl dum, jag trodde det droppade från mig.
- else:
  # place: corridor
  # people: dag, ingela
  Dag Wretman stannar dig i korridoren med protokollet. Paragraf hundrafyrtio.

  # speaker: dag
  – Här står det att jag har sagt ja till att ge Folkrörelselistan timmar.

  – Du sa nu kör vi.

  – Till kaffet! Han lägger bilnyckeln på ditt papper. Det här ska rättas till fredag.

  Det är justerat i tisdags. Av honom. Du visar namnteckningen, och han tar fram glasögonen för att se om den är äkta.
}
+ [Slutet av november. # at: director]
  -> sidan_fyrtioett
