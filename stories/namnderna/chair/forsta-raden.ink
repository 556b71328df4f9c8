// Första raden igen: det prövas, och fullmäktige får ändra en gång till (m5, november år 3).
// Läget före beslutet i november år 3.
VAR fore = ""

=== forsta_raden
~ until("3.4")
~ meet("m5")
~ fore = ordning
{m1_sista.datum:
  ~ keep("prova")
}
{avtal_overraskning != "" && avtal_overraskning != "dod" && avtal_vagen != "" && avtal_vagen != "dod" && (avtal_stol != "" && avtal_stol != "dod" || avtal_utat != "" && avtal_utat != "dod"):
  ~ tre_punkter = true
- else:
  {(avtal_overraskning != "" && avtal_overraskning != "dod" || avtal_vagen != "" && avtal_vagen != "dod") && avtal_stol != "" && avtal_stol != "dod" && avtal_utat != "" && avtal_utat != "dod":
    ~ tre_punkter = true
  - else:
    ~ tre_punkter = false
  }
}
# place: secretary-archive
# people: inger, gunbritt
# mood: calm
# remembers: m1
# remembers: m2
# remembers: m4
# claim: C059
{m1_sista.datum:I november kommer Inger upp med reseprogrammet. Du skrev ju ett datum på det, säger hon.|{m1_sista.lasten:I november frågar Inger om det fanns något papper från början. Du hämtar det i handskfacket.|{m1_sista.egen:I november har Inger tagit fram ditt handskrivna ark, med reseprogrammet häftat bakom.|I november har Inger tagit fram reseprogrammet. Det har legat i ett eget omslag.}}} Det luktar bensin om det, eller också är det du som minns.

{m1_beslut.helhet:»Så att någon ser helheten.« Vem såg Björkgården och Ekbackas klassrum på samma gång? {ordning == "utan":{lagligt:Du, i två och en halv minut.|Du. Det stod i bilaga sju, och den klubbade du.}|Niklas. Han sa det i en korridor.}}{m1_beslut.pengar:»Vi sparar tre miljoner på det.« {ordning == "utan":Det blev en komma ett. Resten gick till längre möten och en större pärm.|{ordning == "halvt":Det blev sexhundratusen, och en karta över huset.|Det blev noll, och baracker för elva.}}}{m1_beslut.salen:»Fullmäktige ska få något att besluta.« Inger har räknat frågor. {ordning == "utan":Fyra per möte nu. Elva förut, om man räknar nämnderna.|Två per möte i fullmäktige, som alltid. Elva, om man räknar nämnderna.}}{m1_beslut.andra:»Andra kommuner gör redan så.« De med laxen tog tillbaka sina nämnder i våras. Det var enhälligt.}

{my_move("m2") == "brett":Mehrnaz skrev hälften av förslaget den gången, och nu vill hon läsa i kanten.}{my_move("m2") == "snabbt":Det blev klart med en dag över, den hösten, och ingen var sjuk.}{my_move("m2") == "henrik":Henrik fick läsa det före alla andra, den hösten. Han har ringt och frågat om det gäller nu med.}{my_move("m2") == "byarna":I Torpa lyser gatlyktan. Den lagades av misstag.} {ylva_gatt:Ylvas konsult har slutat. Nu är det en annan.|{m4_beslut.lyssnar:Evert har lagt kaffepengar i ett kuvert, till dig. Du var ju där.|Evert har skrivit tre brev sedan domen, alla till fel dörr.}}

{uppsikt.delegera && ordning == "utan":I oktober kom en dom till. Tre rader på Tords lista fick styrelsen inte lämna ifrån sig. Besluten är upphävda, och den ena lekplatsen är redan byggd.} Den tjugosjätte är det fullmäktige. Dessförinnan ska du ha ett förslag.

~ stunder("m5")
{left():
- 3: Du hinner tre saker före tisdag.
- 2: Du hinner två saker före tisdag.
- else: Du hinner en sak före tisdag.
}
-> m5_nav

=== m5_nav
{left() == 0 && (slutdatum || tre_punkter || talk_cost("director") > 0): -> m5_beslut}
* (henrik) [Åk ut till Henrik. # cost: 1 # at: home]
  # place: home
  # people: henrik, gunbritt
  # adviser: henrik
  Skolskjutsen stannar vid vägen medan ni står där. {ordning == "utan":Henrik vet inte vilka som sitter på rad tre längre, och han vinkar till alla.|Alva kliver av. Hon har blivit längre än Henrik.}

  {advice("m5.henrik")}
  -> m5_nav
* (niklas) [Hör vad Niklas har räknat. # cost: 1 # at: finance]
  # place: finance
  # people: niklas, gunbritt
  # adviser: niklas
  – Att ändra kostar fem komma två, säger Niklas. {elsewhere("parhasten") == "uppsagd" || elsewhere("parhasten") == "overlamnat":I Almberga slutade hon som visste. Det finns ingen rad i budgeten för det.|Två kvartal. Netto.}

  {advice("m5.niklas")}
  -> m5_nav
* (mehrnaz) [Gå förbi Mehrnaz. # cost: 1 # at: square]
  # place: square
  # people: mehrnaz, gunbritt
  # adviser: mehrnaz
  {elsewhere("majoritetsskiftet"):
  - "klart": – I Kvarnholt bytte de majoritet med nämnderna kvar, säger Mehrnaz. Fyra rum att lära sig i. Vi skulle {ordning == "utan":få ett|behöva dem}.
  - "varsin-telefon": – I Kvarnholt slutade de tala med varandra, säger Mehrnaz. {ordning == "utan":Här är det en enda telefon. Den är Tords.|Här finns det ändå flera att ringa.}
  - else: – Vinner vi, säger Mehrnaz, {ordning == "utan":så är det ett enda rum att lära sig i, och alla frågor går genom en person. Och han är din|så går vi vilse i flera rum. Men inte i samma}.
  }

  {advice("m5.mehrnaz")}
  -> m5_nav
* (inger) [Fråga Inger vad som gäller. # cost: 1 # at: secretary-archive]
  # place: secretary-archive
  # people: inger, gunbritt
  # law: KL 3:4
  ~ report_how("procedure.defended", "by: secretary")
  # speaker: inger
  – Fullmäktige får ändra hur ofta de vill, säger Inger. Berett ska det vara den här gången också. Tre veckor.

  Hon har ett kuvert från Almberga på bordet och lägger häftapparaten över det.

  – Det gäller något annat, säger hon.
  -> m5_nav
* (lista) [Ring runt. Vilka av de femtiotvå finns kvar? # cost: 1 # at: telephone]
  # place: telephone
  # people: gunbritt
  ~ report_how("question.raised", "by: board")
  {ordning == "kvar":
    Femtio svarar. En har flyttat, och en är Börje. De flesta säger att de trivs och undrar om du har ringt fel.
  - else:
    Trettioen svarar. Nio skulle komma tillbaka, om de fick. En har börjat måla. En säger att det var på läsplattan hon såg barnbarnen. Tre ber dig förklara vad det var de gjorde, för de hann aldrig riktigt.
  }

  Efter trettio samtal vet du vad folk heter igen.
  -> m5_nav
* (emmy) [Ta samtalet från Almberga. # cost: 1 # at: telephone]
  # place: telephone
  # people: gunbritt
  ~ report_how("case.prepared-well", "by: chair")
  {elsewhere("parhasten"):
  - "tva-roller": – Ha någon i rummet som inte håller med, säger Emmy Sandvall. Vår har fått egen kopp nu. Hon är lika besvärlig, men hon slår inte i den.
  - "ny-sele": – Vi har aldrig haft det lugnare, säger Emmy Sandvall. Vad då för frågor? Nej, det minns jag inte när någon ställde.
  - "overlamnat": – Skriv när det ska prövas nästa gång, säger Emmy Sandvall. Jag hittade min företrädares datum på sidan tvåhundra. Det var i går.
  - "kvar-i-vagen": – Här väntar folk på att någon av oss ska gå, säger Emmy Sandvall. Vad ni än gör, gör det så att det går att se vem det är som har gjort det.
  - else: – Jag bytte ut en människa och trodde att jag hade bytt ordning, säger Emmy Sandvall. Det är inte samma sak. Men det kostar lika mycket.
  }
  -> m5_nav
* (slutdatum) {not tre_punkter} [»Två datum om året. Och en rad om hur det tar slut.« # cost: talk # at: director]
  # place: director
  # people: tord, gunbritt
  # claim: C025
  -> m5_avtal
+ [Tisdag. # at: board-room]
  -> m5_beslut

=== m5_avtal
~ report_how("agreement.clause-proposed", "by: chair, towards: director, clause: follow-up-and-end")
{value("director>chair.trust") > 62:
  # speaker: tord
  – Mars och september, säger Tord. Och den som tänker sluta säger det till den andra först.

  – Tänker du sluta?

  – Det var du som började, säger han och skriver april i stället för mars, och får stryka. Inger skriver rent.
  ~ report_how("agreement.clause-accepted", "by: director, towards: chair, clause: follow-up-and-end")
  ~ avtal_slutet = "antog"
- else:
  {value("director>chair.trust") < 52:
    # speaker: tord
    – Vid tillfälle, säger Tord. Hur det slutar bestämmer väl väljarna.

    – För mig, ja.

    – För mig också, om man tänker efter.

    Ni tänker efter, båda två. »Vid tillfälle« är det som blir kvar på papperet.
    ~ report_how("agreement.clause-loosened", "by: director, towards: chair, clause: follow-up-and-end")
    ~ avtal_slutet = "luckrade"
  - else:
    # speaker: tord
    – Då ska Inger ha datumen, säger Tord. Annars blir det vi två i en bil igen.

    Det var inget fel på bilen, säger du. Inger får datumen i alla fall. Hon ser på dem en lång stund och skriver in dem i blyerts.
    ~ report_how("agreement.clause-traded", "by: director, towards: chair, clause: follow-up-and-end")
    ~ avtal_slutet = "bytte"
  }
}
-> m5_nav

=== m5_beslut
~ m5_han = other_move("m5")
{m5_han == "malet" && other_move("m1") == "matt":
  ~ keep("prova")
}
# key: m5
# place: board-room
# people: tord, mehrnaz, niklas, henrik, gunbritt
# law: KL 3:4
# law: KL 5:26–34
# room: {ordning == "utan":Nämnderna har varit borta i två år.|{ordning == "halvt":Två av fyra nämnder har varit borta i två år.|Nämnderna blev kvar.}} Nu prövas det mot raden som du skrev vid macken. Fullmäktige får ändra igen. {m5_han == "malet":Tord lägger fram vad det blev.}{m5_han == "kostnaden":Tord har räknat på vad det kostar att ändra.}{m5_han == "tvalistor":Tord vill bli av med fjorton beslut.}{m5_han == "tiger":Tord säger ingenting.} Vad föreslår du?
# speaker: gunbritt
– Nå, säger du. Tord först.

{m5_han:
- "malet":
  Han läser din rad och sedan siffran.

  – {m1_beslut.andra:Vi gjorde som andra, säger du, och nu gör de som vi gjorde förut.|Var det jag som skrev så? säger du. Det var en ganska bra rad.}

  # speaker: mehrnaz
  – Fråga ett, säger Mehrnaz. Är det ett ja eller ett nej?
- "kostnaden":
  # speaker: tord
  – Fem komma två, säger Tord. Och två kvartal.

  # speaker: niklas
  – Tre och en halv avdelning! säger Niklas. Med kök!

  # speaker: mehrnaz
  – Vad kostar det att låta bli? säger Mehrnaz. Det har du inte beställt.
- "tvalistor":
  Tord har fjorton beslut som han vill bli av med. {ordning == "utan":Björkgården. Rad tre i skolskjutsen. Biblioteket på Ekbacka.|Snöröjningen. Hyrorna. En fiol.}

  # speaker: tord
  – Jag kan dem, säger han. Det är det som är felet. Ingen frågar när jag …

  – Men det är ju allt det roliga!
- else:
  # speaker: tord
  – Det är er fråga, säger Tord.

  – Du har svarat på allting i tre år innan jag har hunnit stänga munnen!

  {avtal_overraskning != "" && avtal_overraskning != "dod":»Ingen nyhet av fel person.« Det här var en nyhet.|Han knäpper händerna på mappen.} Tolv andra ser på dig.
}

* (star) [»Det får vara som det är. Jag tar det i talarstolen.« # move: m5.star # at: council]
  -> uret_fyra
* (halva) [{ordning == "utan":»Tänd två rum. Skola och omsorg.«|{ordning == "halvt":»Hälften. Men beslutat en gång till, med samma regler på båda våningarna.«|»Släck två. Teknik och fritid.«}} # move: m5.halva # at: committee-care]
  -> uret_fyra
* (vand) [{ordning == "utan":»Tillbaka, alla fyra.«|{ordning == "halvt":»Tillbaka med de andra två.«|»Bort, alla fyra, till nästa mandat.«}} # move: m5.vand # at: committee-school]
  -> uret_fyra
* (valet) [»Frågan är det nya fullmäktiges. Vi bordlägger.« # move: m5.valet # at: council # from: mehrnaz]
  -> uret_fyra

=== uret_fyra
{my_move("m5"):
- "halva":
  {fore != "halvt":
    ~ report_how("committees.halved", "by: board")
  }
  ~ ordning = "halvt"
- "vand":
  {fore == "kvar":
    ~ report_how("committees.dissolved", "by: board")
    ~ ordning = "utan"
  - else:
    ~ report_how("committees.reinstated", "by: board")
    ~ ordning = "tillbaka"
  }
}
~ report_how("calendar.budget", "by: board")
# place: board-room
# people: tord, henrik, mehrnaz, gunbritt
# mood: tired
# room: {my_move("m5") == "star":Du vill låta det vara som det är, och säger i talarstolen vad det har kostat.}{my_move("m5") == "halva":Hälften, föreslår du: skola och omsorg ska ha sina nämnder.}{my_move("m5") == "vand" && fore == "kvar":Du vill lägga ner nämnderna i alla fall, till nästa mandat.}{my_move("m5") == "vand" && fore != "kvar":Du vill ha tillbaka alla fyra.}{my_move("m5") == "valet":Det nya fullmäktige får bestämma, säger du. Frågan bordläggs.} Först ska den genom styrelsen.
{my_move("m5"):
- "star":
  # speaker: mehrnaz
  – Står du för det? säger Mehrnaz.

  – Ja.

  – Också om ett år?

  Du säger att det är precis vad du gör. Hon lägger undan ett kort, det understa. {m4_beslut.forsvarar:Du har sagt det förut, i en matsal, och det var svårare då.|Tord ser på uret, och du ser på Tord.}
- "halva":
  # speaker: lennart
  – {fore == "kvar":Då är det jag och isen, säger Lennart. Han har svårt med munnen.|Vilken våning blir det? säger Lennart.}

  # speaker: henrik
  – {fore == "halvt":Samma regler uppe och nere?|Vem har frågat barna vilken hälft de är?} säger Henrik. Det var ett skämt, säger han sedan, men det var det inte. Niklas tar fram konservburken.
- "vand":
  {fore == "kvar":– Men du {foll:förlorade ju på det|drog ju tillbaka det}! säger Niklas. På den där stolen!|– Fem komma två, säger Niklas. Och de som kunde det sitter hemma och målar.}

  Henrik har rest sig. Han letar efter något att säga, och det blir »jaha du«. {m4_beslut.lyssnar && fore != "kvar":Evert hade velat höra det här, tänker du.|Mehrnaz har ett kort i handen och läser inte från det.}
- else:
  # speaker: mehrnaz
  – Fråga ett, säger Mehrnaz. Är det här mod eller feghet?

  Du får säga att du inte vet. {ordning == "utan":Det är första gången i det här rummet på ett år som någon säger det.|Henrik säger att man brukar vänta med vallen om det ser ut att bli regn.} Tord skriver »bordläggs«, för han är alltid först med att skriva.
}

{fore:
- "utan": Du lägger uret bredvid klubban. Sjuttiofyra ärenden. Nämnderna är nummer sjuttioett.
- "halvt": Du lägger uret bredvid klubban. Fyrtioen ärenden. Nämnderna är nummer fyrtio.
- else: Du lägger uret bredvid klubban. Tjugotvå ärenden. Nämnderna är nummer tre.
}
-> styrelse_fyra

=== styrelse_fyra
# place: board-room
* (henrik) {fore != "utan"} [Låt Henrik tala till punkt. # at: henrik]
  # people: henrik, gunbritt
  Han har skrivit ner det, själv. Det tar åtta minuter, och på slutet är det fyra namn. Två av dem har gått ut nian.
  -> stopp_fyra
* (lennart) {fore != "utan"} [Fråga Lennart vad han saknar. # at: lennart]
  # people: lennart, gunbritt
  {fore == "halvt":– Ingenting, säger Lennart. Han tänker efter. Fikat, möjligen. Och att någon visste hur djupt vi grävde.|– Att slippa, säger Lennart. Han hör hur det låter och håller för munnen med reflexvästen.}
  -> stopp_fyra
* (klubba) {fore == "utan"} [Klubba. # at: board-room]
  Det gick på en minut och femtio. Du har fyrtio sekunder över och vet inte till vem.
  -> rosterna_tre

=== stopp_fyra
{fore == "halvt" || stopp_fyra > 1: -> rosterna_tre}
-> styrelse_fyra

=== rosterna_tre
# place: council
# people: henrik, mehrnaz, tord, gunbritt
{my_move("m5"):
- "star": Den tjugosjätte säger du i talarstolen vad det har kostat, allting, med {fore == "kvar":barackerna|Björkgården}, och att du tar det. Det blir ingen omröstning. Det känns bara lite, säger Mehrnaz vid kapphängaren.
- "halva": Den tjugosjätte blir det tjugofyra mot elva. Lennart talar i tretton minuter om bärlager som släpper igenom. Han menar det som en bild.
- "vand": {fore == "kvar":Den tjugosjätte blir det tjugo mot femton. Mehrnaz röstar ja. Henrik röstar nej, stående, och säger fyra namn.|– Jag hade fel om en sak och rätt om en, säger du i talarstolen den tjugosjätte. Det blir tjugo mot femton. Niklas går hem utan att springa.}
- else: Den tjugosjätte bordläggs det, trettio mot fem, till det fullmäktige som väljs om tio månader. Mehrnaz är för. Hon hade elva kort med sig.
}
-> m5_svar

=== m5_svar
# people: tord, gunbritt
{other_move("m5"):
- "dorrar":
  # place: chair
  # people: gunbritt, tord
  # room: I advent kommer Tord med en sida om varje dörr i huset: vad man kan fråga om där, vem som svarar, vad man gör om svaret är fel. Det är tjugotre dörrar.
  I advent kommer Tord med tjugotre sidor, en om varje dörr i huset. Vad man kan fråga om, vem som svarar, vad man gör om svaret är fel. Du läser på kvällen och ringer om dörr nio. Du hade trott att den var en garderob.

  # speaker: gunbritt
  – Vilken är din längsta? säger du.

  # speaker: tord
  – Min, säger Tord.
- "stannar":
  # place: director
  # room: »Jag kan leda det här också«, säger Tord i advent. Det vet du. Han kan leda vad som helst. Ni pratar om vems frågan är när ni två är ense.
  # speaker: tord
  – Jag kan leda det här också, säger Tord i advent.

  – Det vet jag. Du kan leda vad som helst. Det är det jag har tänkt på.

  Så pratar ni om vems frågan är när ni två är ense, för första gången sedan macken. Det blir mörkt ute. Ni kommer inte fram till något, och du åker hem och äter två smörgåsar stående.
- "slutar":
  # place: director
  # room: Tord säger upp sig i advent, med ett halvår att lämna över på. Han ska bli rektor på Ekbacka. »Jag blev inte klar«, säger han.
  # speaker: tord
  – Jag slutar, säger Tord i advent. Du får ett halvår på dig, och pärmar.

  – Vart ska du?

  – Ekbacka. De söker rektor.

  – Igen?

  – Jag blev inte klar.

  {tisdag.sjalv:
    Du behöver inte fråga med vad. Det är tre trappor upp till den dörren, säger han, som om du hade frågat.
  - else:
    – Med vad då?

    Hatten till pennan har rullat in under bordet, och han är där nere och letar. Biblioteket, säger han. Du lät honom hållas, den gången. Det säger du, till hans rygg.
  }

  På kvällen ringer du och frågar om du ska köra honom på tisdagar.
- else:
  # place: director
  # room: Tord vill ha sitt befäl över cheferna skrivet i instruktionen, eller struket. Vilket, får styrelsen säga. I januari stryker ni en halv mening och lägger till en hel.
  # speaker: tord
  – Skriv in befälet i min instruktion, säger Tord i advent, eller stryk det.

  – Vilket vill du?

  – Jag vill att det är ni som …

  – Ja ja, men vilket vill du?

  I januari stryker ni en halv mening och lägger till en hel. Två av de tretton hade trott att han fick mer. Du var den ena.
}
+ [Januari, femte året. # at: chair]
  -> epilog
