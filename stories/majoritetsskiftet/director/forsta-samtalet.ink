// Det första samtalet: samma dörr som i april, och någon annan innanför (m4, januari år 5).

=== tolfte_januari
~ until("5.1")
~ meet("m4")
# place: chair
# people: leila, ingela
# mood: tense
# remembers: m3
# claim: C020
# claim: C023
En telefon ringer. De ligger i samma ficka, så du får ta upp båda för att se vilken.

# speaker: leila
– Du står utanför min dörr, säger Leila Barani. Jag ser skorna.

Det är tisdag den tolfte januari, fem i sju. Det luktar fortfarande kaffe i rummet, fast hon har haft fönstret öppet i en vecka. På brädan ligger staven som hon förr vinkade av tåg med. {sele == "inarbetat":Termosen har hon ställt på skåpet, med koppen. Hon visste inte om den var någons.}

{my_move("m3"):
- "papper": – Dina två sidor har jag kvar, säger hon. Jag blev arg för att jag fick dem samtidigt som Marita. Sedan kom jag på att det var meningen.
- "leila": – Du är den enda som har gått i trappan för min skull, säger hon. Sedan har jag undrat vem det var som fick betala.
- "roger": {roger_sa:– Han kom upp och sa det själv, säger hon. Du gav honom två dagar. Jag hade nog gett honom en timme.|{dold:– I november gick Roger omkring i två dagar som om han skulle säga något, säger hon. Vet du vad det var? Hon hittar en penna och hinner glömma frågan.|– Du gav honom två dagar i november, säger hon, och han gick hem. Det är inte ditt fel. Jag säger bara hur det var.}}
- else: – Tuva har sidan fyrtioett uppe på skärmen än, säger hon. Har du återkommit till henne? Det har du inte.
}

Almanackan på bordet är så ny att den slår igen. Hon lägger staven över den.

– Klockan tre i dag. En timme, du och jag. {lojal_beslut.skamt:Det blev ju en tisdag. }Du får börja, för jag vet inte hur man gör.

~ stunder("m4")
{left():
- 3: Du hinner tre saker före klockan tre.
- 2: Du hinner två saker före klockan tre.
- else: Du hinner en sak före klockan tre.
}
-> m4_nav

=== m4_nav
{left() == 0 && (vagen || tredje || slutet || talk_cost("chair") > 0): -> m4_beslut}
* (joar) [Be Joar ta fram din instruktion. # cost: 1 # at: secretary-archive]
  # place: secretary-archive
  # people: joar, ingela
  # adviser: joar
  # law: KL 7:2
  Den är på en sida. Joar läser punkt fem högt: »Direktören håller sig tillgänglig för Roger Stenkulla.« Han beklagar att det inte ens är titeln.

  {elsewhere("namnderna"):
  - "behaller": Under ligger de fyra nämndernas reglementen. Hedvalla har också fyra, de behöll sina, säger han. Det är fyra ställen till där någon får fråga dig saker.
  - "utan": – I majoriteten finns de som vill göra som Hedvalla och ta bort nämnderna, säger han. Då blir det ett reglemente i stället för fyra, och allt som står i det hänger på er två.
  - "halvt": – Hedvalla har tagit bort två nämnder av fyra, säger han. De har sex reglementen nu. Jag har frågat hur det gick till, och de återkommer.
  - else: – I Hedvalla är nämnderna tillbaka, säger han, med fyra nya reglementen. De fick skriva allt från början. Ingen kom ihåg vem som brukade bestämma.
  }

  Han rätar till den med linjalen.

  {advice("m4.joar")}
  -> m4_nav
* (yusuf) [Gå till Yusuf. # cost: 1 # at: finance]
  # place: finance
  # people: yusuf, ingela
  # adviser: yusuf
  Han har redan gjort en lista åt dig: fjorton saker, i datumordning, kulverten först och badet sist. Vid elvan har han torkat bort något gult.

  {advice("m4.yusuf")}
  -> m4_nav
* (roger) [Ring Roger. # cost: 1 # at: telephone]
  # place: telephone
  # people: roger, ingela
  # adviser: roger
  Hans fru svarar. Roger är uppe på garagetaket och skottar. Du hör stegen.

  – I tolv år har jag pratat om tak, säger han. Nu har jag varit uppe på ett. Va?

  Du frågar hur man börjar.

  {advice("m4.roger")}
  -> m4_nav
* (almberga) [Ring kommunchefen i Almberga och fråga vad som hjälpte. # cost: 1 # at: telephone]
  # place: telephone
  # people: ingela
  ~ report("case.prepared-well")
  {elsewhere("parhasten"):
  - "tva-roller":
    – Den tredje stolen, säger Ragnhild Tovås genast. Ta in någon som får höra när ni två pratar, en gång i månaden. Hon behöver inte säga något.

    – Vad gör hon då?

    – Hon sitter där. Man slutar säga vissa saker. Och så finns det ett par som man börjar säga.
  - "ny-sele":
    Det är en Ture som svarar. Ragnhild och ordföranden är upptagna, de åker skidor.

    Du frågar vad de har skrivit ner om hur de två arbetar ihop. Han skrattar ganska länge, fast vänligt.

    – Får jag fråga något? säger han sedan. Är det ledigt någonting hos er?
  - "overlamnat":
    Ragnhild Tovås har tid.

    – Skriv hur det slutar, säger hon. Det ska man göra i början, när ingen av er vet vem det gäller. Vi hann nätt och jämnt. Vet du vad jag ångrar?

    Det är en pärm. Hon berättar om den i tjugo minuter, och det är intressant.
  - "kvar-i-vagen":
    Ragnhild Tovås svarar själv, lågt.

    – Skriv hur hon når dina chefer, säger hon. Det var där det började hos oss. Först var det en onsdag, sedan var det varje. Jag satt på samma plan och fick läsa om det på torsdagarna.

    Sedan säger hon något om semesterlistor, med en helt annan röst.
  - else:
    – Skriv allt, säger Ragnhild Tovås hemifrån. Skriv att det var hon som bad dig stänga dörren. Skriv klockslag.

    – Hjälpte det?

    – Jag gjorde det inte, säger hon, så det kan jag inte svara på. Hur stavas du i efternamn? Jag för en liten lista.
  }
  -> m4_nav
* (vagen) {not (avtal_overraskning != "" && avtal_oense != "" && (tredje || slutet)) && not ((avtal_overraskning != "" || avtal_oense != "") && tredje && slutet)} [»Vill du något av cheferna går du genom mig. Kan vi ha det så?« # cost: talk # at: chair]
  # place: chair
  # people: leila, ingela
  # claim: C025
  -> m4_vagen
* (tredje) {not (avtal_overraskning != "" && avtal_oense != "" && (vagen || slutet)) && not ((avtal_overraskning != "" || avtal_oense != "") && vagen && slutet)} [»En gång i månaden vill jag att Joar sitter med när vi pratar.« # cost: talk # at: chair]
  # place: chair
  # people: leila, ingela
  # claim: C184
  -> m4_tredje
* (slutet) {not (avtal_overraskning != "" && avtal_oense != "" && (vagen || tredje)) && not ((avtal_overraskning != "" || avtal_oense != "") && vagen && tredje)} [»Två datum om året. Och en rad om hur det tar slut.« # cost: talk # at: chair]
  # place: chair
  # people: leila, ingela
  # claim: C028
  -> m4_slutet
+ [Klockan tre. # at: chair]
  -> m4_beslut

=== m4_vagen
~ report_how("agreement.clause-proposed", "clause: way-in")
{value("chair>director.trust") > 50:
  # speaker: leila
  – Uppfattat: vill jag något av en chef går jag genom dig. Rätt?

  – Rätt. Jag svarar samma dag.

  – Man ringer inte till ett tåg när det kör, säger Leila. Man ringer till stationen. Hon ritar en på blocket, och under den skriver hon meningen.
  ~ report_how("agreement.clause-accepted", "clause: way-in")
  ~ avtal_vagen = "antog"
- else:
  {value("chair>director.trust") < 40:
    # speaker: leila
    – I regel, säger Leila.

    – Vad är undantaget?

    – Det vet man väl inte förrän det kommer. Då måste det gå fort.

    »I regel« får stå först på raden. Hon daterar den och skriver klockslaget också, av gammal vana.
    ~ report_how("agreement.clause-loosened", "clause: way-in")
    ~ avtal_vagen = "luckrade"
  - else:
    # speaker: leila
    – Men fråga måste jag få göra själv, säger Leila. Beställa kan jag göra genom dig.

    – Hur ska de veta vilket det är?

    – När jag frågar låter jag dum. När jag beställer låter jag som Dag.

    Ni skriver upp båda raderna, utan Dag, och hon läser upp dem.
    ~ report_how("agreement.clause-traded", "clause: way-in")
    ~ avtal_vagen = "bytte"
  }
}
-> m4_nav

=== m4_tredje
~ report_how("agreement.clause-proposed", "clause: third-chair")
{value("chair>director.trust") > 50:
  # speaker: leila
  – Uppfattat: någon ska höra oss. Rätt?

  – Rätt.

  – Har han med sig klockan? säger Leila. Han hade den på fullmäktige. Jag tyckte om den. Det blir första måndagen i månaden, en halvtimme, tills det ringer.
  ~ report_how("agreement.clause-accepted", "clause: third-chair")
  ~ avtal_stol = "antog"
- else:
  {value("chair>director.trust") < 40:
    # speaker: leila
    – Vid behov, säger Leila.

    – Vems?

    – Det får väl den avgöra som behöver honom.

    Joar får en kopia. Han läser »vid behov« två gånger och frågar om han ska ställa in tandläkaren, för säkerhets skull.
    ~ report_how("agreement.clause-loosened", "clause: third-chair")
    ~ avtal_stol = "luckrade"
  - else:
    # speaker: leila
    – Då ska han få börja, säger Leila. Annars sitter han där och tycker synd om oss.

    – Joar brukar inte börja.

    – Då lär han sig något. Och vi.

    Det blir två rader. Den första måndagen i månaden klockan åtta, och Joar först.
    ~ report_how("agreement.clause-traded", "clause: third-chair")
    ~ avtal_stol = "bytte"
  }
}
-> m4_nav

=== m4_slutet
~ report_how("agreement.clause-proposed", "clause: follow-up-and-end")
{value("chair>director.trust") > 50:
  # speaker: leila
  – Juni och december, säger Leila. Hur det tar slut kan jag skriva, jag har sagt upp mig från järnvägen. Tre månader. En pärm. Ingen ska behöva läsa det i tidningen. Rätt?

  – Rätt, säger du. Det var tanken som var obehaglig. Raden är inte så farlig.
  ~ report_how("agreement.clause-accepted", "clause: follow-up-and-end")
  ~ avtal_slutet = "antog"
- else:
  {value("chair>director.trust") < 40:
    # speaker: leila
    – Formerna för avslut får vi ta när det blir aktuellt, säger Leila.

    – Jag tänkte att vi skulle ta dem före.

    – Ja. Men det är ju inte aktuellt.

    Juni och december skriver hon dit, med blyerts.
    ~ report_how("agreement.clause-loosened", "clause: follow-up-and-end")
    ~ avtal_slutet = "luckrade"
  - else:
    # speaker: leila
    – Då gäller det åt båda hållen, säger Leila. Ska jag sluta får du höra det först av mig.

    – Du är vald på fyra år.

    – Med en röst. Rätt?

    Det blir två rader om slutet. Ingen av er läser upp dem.
    ~ report_how("agreement.clause-traded", "clause: follow-up-and-end")
    ~ avtal_slutet = "bytte"
  }
}
-> m4_nav

=== m4_beslut
# key: m4
# place: chair
# people: leila, ingela
# room: Klockan tre den tolfte januari har du ditt första samtal med den nya ordföranden. Hon har en timme och vet inte hur man gör. I elva veckor har du haft två uppdragsgivare. Nu har du en. Vad lägger du på bordet?
# claim: C024
# claim: C026
# law: KL 7:1
Klockan tre har Leila vänt stolarna mot fönstret, så att ni sitter bredvid varandra och ser ut över torget. Så gör man i ett ställverk, säger hon. Man tittar dit tågen kommer ifrån.

{value("chair>director.trust") < 40:
  # people: leila, yusuf, ingela
  I den tredje sitter Yusuf med en pärm i knät. »Jag bad honom vara med«, säger Leila. »Då är vi några stycken.«
}

I mappen har du {m4_nav.yusuf:Yusufs lista|fjorton pågående saker}, {m4_nav.joar:instruktionen som heter Roger|den gamla instruktionen} och ett tomt papper. I handen har du två koppar från fikarummet. {m4_nav.roger:Det var Rogers råd.}

# speaker: leila
– Ja, säger Leila. Varsågod.

* (resultat) [Lägg fram fjorton pågående saker, i datumordning. # move: m4.resultat # at: chair]
  -> m4_svar
* (arbeta) [»Vad gör jag som irriterar dig?« # move: m4.arbeta # at: leila]
  -> m4_svar
* (instruktion) [»Jag vill ha en ny instruktion. Till styrelsen på torsdag.« # move: m4.instruktion # from: joar # at: board-room]
  -> m4_svar
* (lat) [Ställ fram kopparna och låt det vara en stund. # move: m4.lat # at: chair]
  -> m4_svar

=== m4_svar
# place: chair
# people: leila, ingela
{my_move("m4"):
- "resultat":
  {value("chair>director.trust") > 50:
    Du har kommit till åtta, snöröjningen, när hon lägger ett finger på papperet.

    # speaker: leila
    – Fyran och elvan är samma pengar, säger hon. Rätt?

    Det är de. Fyran är kulverten och elvan är asfalten ovanpå den. Yusuf hade suddat där.
  - else:
    {value("chair>director.trust") < 40:
      # people: leila, yusuf, ingela
      Yusuf fyller i kronor efter varje punkt, ungefär, och Leila skriver upp dem. Efter tjugo minuter är ni klara med fjorton saker. Det är det redigaste möte du har haft i det rummet.
    - else:
      # speaker: leila
      – Bra, säger Leila efter sjuan. Bra, säger hon efter tian. Hon bockar av dem fast de inte är gjorda. Roger brukade ta listan ifrån dig vid trean och börja prata.
    }
  }
- "arbeta":
  {value("chair>director.trust") > 50:
    Hon skrattar till. Sedan tänker hon efter, längre än du hade hoppats.

    # speaker: leila
    – »Vem ska läsa det?« Du säger det varje gång. I höstas trodde jag att du menade att jag inte borde få läsa det. Menade du det?

    – Nej. Jag ville veta hur jag skulle skriva det.

    – Det kunde du ha sagt, säger hon. Jag gick omkring med det i tre månader.
  - else:
    {value("chair>director.trust") < 40:
      # people: leila, yusuf, ingela
      Leila vänder sig till Yusuf, som just har tagit en tugga.

      # speaker: yusuf
      – Ungefär ingenting, säger han.

      # speaker: leila
      – Ingenting, säger Leila. Nej. Det fungerar bra tycker jag.

      Alla tre hör att det inte stämmer.
    - else:
      # speaker: leila
      – Irriterar, säger Leila. Det var ett starkt ord. Nej. Eller jo, du säger att du får återkomma.

      – Det gör jag ju.

      – Efter nio dagar. Jag skrev upp det. Fast jag hade inte tänkt säga det i dag.
    }
  }
- "instruktion":
  {value("chair>director.trust") > 50:
    # speaker: leila
    – Står jag i den? säger Leila.

    – Ordföranden står i den.

    – Med vad ordföranden inte får?

    – På två ställen.

    – Bra, säger hon. Jag har gått på reglementen i hela mitt liv. Det är när det inte finns något som man får dåliga nerver.
  - else:
    {value("chair>director.trust") < 40:
      # people: leila, yusuf, ingela
      Leila räcker den vidare till Yusuf utan att ha läst. »Tillgänglig för Roger Stenkulla«, läser han högt. Du säger att det är den gamla. Han har redan börjat på den nya då, och han hittar en siffra i den som är fel, fast det är en paragraf.
    - else:
      # speaker: leila
      – Vi har suttit här i fyra minuter, säger Leila. Och så vill du att elva personer ska läsa det.

      – Det är de som har anställt mig.

      – Jag vet. Jag trodde bara att vi skulle hinna säga hej.
    }
  }
- else:
  {value("chair>director.trust") > 50:
    Ni dricker. Efter en stund pekar Leila ut.

    # speaker: leila
    – Där gick spåret. Innan de flyttade stationen. Är det därför tomten är så smal?

    Ingen har frågat dig det förut. Tvåhundra meter, säger du, och tjugoåtta bred, och sedan är ni i gång. När klockan är halv fyra har hon berättat om ett godståg som stod i Ekås i två dygn.
  - else:
    {value("chair>director.trust") < 40:
      # people: leila, yusuf, ingela
      Yusuf tar den ena koppen. Han trodde att den var till honom, och nu är den det. Leila säger att hon inte dricker kaffe efter lunch. Du har alltså en kopp. Ni ser alla tre på en sopbil som vänder.
    - else:
      # speaker: leila
      – Ska jag säga något nu? säger Leila efter en stund. På järnvägen blev man orolig när ingen sa något i radion. Då visste man inte var tåget var.

      – Jag tänkte att vi kunde sitta en minut.

      Hon säger uppfattat och ser efter hur mycket klockan är.
    }
  }
}
{other_move("m4"):
- "spegel": -> m4_spegel
- "testar": -> m4_testar
- "personen": -> m4_personen
- else: -> m4_styrelsen
}

=== m4_spegel
# room: Leila läser upp det du sa och väntar på »rätt«. Sedan säger hon två saker om sig själv: hon ringer för tidigt, och hon läser upp allting för att hon är rädd att höra fel.
# claim: C024
# claim: C184
{my_move("m4"):
- "resultat": Sedan läser hon upp alla fjorton, med datum, och väntar på ditt rätt efter varje.
- "arbeta": Sedan läser hon upp alltihop igen, sitt eget svar också, och vill ha ett rätt på det.
- "instruktion": Sedan läser hon upp punkt för punkt, och väntar på ditt rätt efter varje.
- else: – Vi har druckit kaffe, och ingen av oss ville något, säger Leila. Rätt? Du säger rätt.
}

Sedan är det hennes tur.

# speaker: leila
– Jag ringer för tidigt, säger hon. Och så läser jag upp det folk säger. Solveig tycker att det låter som ett förhör. Men ute på linjen är det sådant man gör, för hör man fel så står det två tåg på samma spår. Jag drömmer om det en gång i veckan, nu är det budgeten som kommer på andra spåret.

Du har trott att hon kontrollerade dig.
-> m4_sista

=== m4_testar
# room: Leila lägger sina sju löften framför dig, med en tom ruta vid varje. »Vilka går inte?« Jan-Olof kan hon inte fråga, och Roger vill hon inte fråga.
# claim: C184
{my_move("m4"):
- "resultat": – Det där är dina, säger Leila. Nu tar vi mina. Hon lägger ett papper ovanpå ditt.
- "arbeta": – Det som verkligen irriterar mig är att ingen säger nej, säger Leila. Hon lägger ett papper på bordet.
- "instruktion": – Var står det att du ska säga ifrån? säger Leila. Jag hittar det inte. Hon lägger ett eget papper ovanpå.
- else: Leila ställer undan kopparna och lägger fram ett papper.
}

Sju rader, en för varje affisch. Tomten. Tjugo öre. Två vuxna. Byskolan. Öppna dörrar. Färre chefer. Ordning på Kvarnbo. Framför varje rad finns en tom ruta.

# speaker: leila
– Vilka går inte? säger hon. Jan-Olof säger att vi vann. Solveig säger att hon gärna hade blivit tillfrågad när de skrevs.

{budget == "deras":– Vi styr på hans budget, lägger hon till, så du kan räkna bort dem som kostar.|Hon ger dig sin penna. Den är från järnvägen och skriver grönt.}
-> m4_sista

=== m4_personen
# room: »Vem var du med honom?« frågar Leila. Hon har hört er skratta genom golvet, måndag efter måndag. Hon vill veta vem det var.
# claim: C021
{my_move("m4"):
- "resultat": Leila lägger listan åt sidan, med siffrorna neråt.
- "arbeta": Leila vill fråga tillbaka.
- "instruktion": Leila har fingret på punkt fem. Tillgänglig, läser hon.
- else: Leila undrar om hon får fråga en sak nu.
}

# speaker: leila
– Vem var du med honom?

– Hur menar du?

– Partirummet ligger rakt ovanför. Jag har suttit där i åtta år, och på måndagarna hördes ni genom golvet, mest han, men du skrattade också. Du har ett högt skratt. Jag har träffat dig varje vecka sedan i oktober och inte hört det. Det är klart att man undrar var hon tog vägen.

{prolog.servett:Servetten från idrottshallen lade hon i ditt fack den andra januari, i ram. Du har den i en låda.|{mandag_tre.ring:Elva gånger om dagen ringde han. Du vet inte hur man säger det utan att det låter som en klagan, eller som en saknad.|Du försöker komma på när du senast skrattade, och det var åt Jan-Olof, så det vill du inte säga.}}
-> m4_sista

=== m4_styrelsen
# room: Leila vill ta det till styrelsen på torsdag, alla elva. Roger sitter där numera, i opposition. Han ska få höra hur ni två tänker arbeta ihop.
# claim: C027
# law: KL 7:2
{my_move("m4"):
- "resultat": – Fjorton saker, säger Leila. Det här tar vi på torsdag. Alla elva ska ha den.
- "arbeta": – Det här ska vi prata om i styrelsen, säger Leila. Hur vi gör. Alla elva, på torsdag.
- "instruktion": – Torsdag, säger Leila. Punkt nio. Då får alla elva säga vad de har en direktör till.
- else: – Det här var trevligt, säger Leila. Men det är något fel på det också. Om vi ska prata om hur vi gör så ska de andra höra det. Torsdag, alla elva.
}

– Roger också?

# speaker: leila
– Han sitter ju där. Då är det bättre att han säger det i rummet än till Gunvor i vattnet.

Du ser framför dig hur Roger läser om punkt fem med glasögonen i pannan. Leila skriver upp det. Hon tycker om dagordningar. Det gjorde du också, innan du började skriva dem.
-> m4_sista

=== m4_sista
Det är en kvart kvar. Leila frågar vad du vill göra med den.

* (skriver) [Skriv ner det ni har sagt på en sida, med två datum. # at: chair # told: m4.skriver]
  ~ report_how("agreement.written", "by: director")
  ~ promise("tvadatum", "5.4")
  Femtonde juni och femtonde december. »Vad var svårt, och vad gjorde vi åt det?« Samma fråga båda gångerna.

  Leila läser upp sidan för dig.

  # speaker: leila
  – Vem ska läsa det? säger hon sedan. Du tror att hon skämtar, men hon menar det, så du får tänka efter.

  – Vi. Och vem som helst som ber att få.
* (sagernej) [»Två vuxna i varje klassrum. Det är det löftet som inte går.« # at: chair # told: m4.sagernej]
  ~ report_how("director.stands-by-assessment", "tone: gentle")
  Du har siffrorna: tjugotvå klassrum, fjorton miljoner om året, och tomten hade räckt till det första. Hon läser upp dem och frågar inte om de är rätt.

  # speaker: leila
  – Går det med en och en halv? säger hon.

  – Vuxna?

  – Ja.

  Ni räknar på en och en halv resten av timmen. Det går inte heller, men det går bättre.
* (berattar) [Berätta om måndagarna, alltihop. # at: chair # told: m4.berattar]
  ~ report("knowledge.shared")
  {dold && value("chair>director.trust") < 40: -> m4_halva}
  ~ report("director.tells-running-promises")
  {dold:
    ~ dold = false
    Du börjar med termosen och tänker sluta med grus. I stället kommer du till april, stubben, handen över Rogers bord, tre miljoner. Du hade inte bestämt det.

    # speaker: leila
    – I november frågade Tuva, säger Leila.

    – Ja.

    – Och du svarade henne.

    Hon läser upp det för dig från början. Hon får göra om det i mitten. Sedan ringer hon Tuva och ber henne komma ner, och du får säga det en gång till.
  - else:
    Det blir kvart i fem. Termosen, två koppar, hur man ritar en hall före sju och vad det kostade dem i den andra byn. Tomten kan hon redan, men att det var roligt har ingen sagt till henne.

    # speaker: leila
    – Var det så roligt? säger hon.

    – Ja.

    – Då förstår jag det bättre, säger hon, och jag tycker nog sämre om det.
  }
* (tiger) [»Jag får återkomma.« # at: director # told: m4.tiger]
  ~ report_how("question.silenced", "by: director, kind: oneself")
  # speaker: leila
  – När?

  – När jag har något att komma med.

  Hon skriver upp det. Ni reser er samtidigt, med tolv minuter kvar. I korridoren kommer du på tre saker du kunde ha sagt. Två av dem var riktigt bra.
- -> m4_sedan

=== m4_halva
# place: chair
# people: leila, yusuf, ingela
Det blir en halvtimme. Termosen, idrottshallen, grus, elva samtal om dagen. Yusuf lyssnar som man lyssnar på radio. När du kommer till april hör du dig själv säga att det var en kall vår, och så är du framme vid valet.

# speaker: leila
– Och sedan? säger Leila.

– Sedan var det ni.

Hon skriver upp det. Det är den första måndagen på sju år som du har hoppat över.
-> m4_sedan

=== m4_sedan
{m4_sista.tiger && avtal_oense != "" && avtal_oense != "dod": -> punkt_oense_januari}
-> till_februari

=== punkt_oense_januari
# place: director
# people: leila, ingela
# remembers: m4
På onsdagen kommer Leila in till dig med bladet från i november. {avtal_oense == "luckrade":»När tiden medger« har hon strukit under.|Den som inte håller med säger det först till den andra, står det.}

# speaker: leila
– Du höll inte med i går, säger hon. Det syntes. Om vad?

* (galler) [»Om att det skulle vara så lätt. Jag skulle ha sagt det.«]
  ~ report_how("agreement.invoked", "clause: when-we-disagree")
  ~ avtal_oense = "antog"
  # speaker: leila
  – Tycker du att det är lätt? säger hon. Hon sätter sig. Det visar sig att hon hade kräkts på morgonen. Av kaffelukten, säger hon, mest.
  -> till_februari
* (om) [»Skriv dit att man får en natt på sig.«]
  ~ report_how("agreement.clause-rewritten", "clause: when-we-disagree")
  ~ avtal_oense = "bytte"
  # speaker: leila
  – En, säger hon och skriver. Och då har den gått nu.

  Du berättar om de tre sakerna. Hon tycker om den andra.
  -> till_februari
* (later) [»Ingenting särskilt. Jag var trött.«]
  ~ report_how("agreement.let-pass", "clause: when-we-disagree")
  {avtal_oense == "luckrade":
    ~ avtal_oense = "dod"
  - else:
    ~ avtal_oense = "luckrade"
  }
  # speaker: leila
  – Uppfattat, säger hon, du var trött. Hon lägger bladet på ditt bord och har inte bråttom att ta tillbaka det.
  -> till_februari

=== till_februari
+ [Februari. # at: director]
  -> februari
