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
Du har haft fönstret öppet i en vecka, och det luktar ändå hans kaffe. {sele == "inarbetat":Termosen stod kvar i fönstret. Du har ställt den på skåpet, med koppen, ifall den är någons.}

Tisdag den tolfte januari, fem i sju. Under dörren ser du två skor. Du ringer.

# speaker: leila
– Du står utanför min dörr, säger du. Jag ser skorna.

Ingela Fornander kommer in med telefonen i handen. {budget == "egen":{m3_beslut.gunvor:Budgeten är din, med Gunvors röst och Rogers tomt.|Budgeten är din, med en röst.}}{budget == "utslag":Budgeten är din, med Solveigs klubba.}{budget == "deras":Budgeten är Rogers. Den ligger på ditt bord med hans flikar i.}{budget == "ater":Budgeten är din, på andra försöket och utan tomten.}

{m3_hon:
- "papper": – Dina två sidor har jag kvar, säger du. Jag blev arg för att jag fick dem samtidigt som Marita. Det tog ett tag innan jag kom på att det var meningen.
- "leila": – Du är den enda som har gått i trappan för min skull, säger du. Sedan har jag undrat vem det var som fick betala.
- "roger": {roger_sa:– Han kom upp och sa det själv, säger du. Du gav honom två dagar. Jag hade nog gett honom en timme.|{dold:– I november gick Roger omkring i två dagar som om han skulle säga något, säger du. Vet du vad det var? Sedan hittar du en penna du har letat efter.|– Du gav honom två dagar i november, säger du, och han gick hem. Det är inte ditt fel. Jag säger bara hur det var.}}
- else: – Tuva har sidan fyrtioett uppe på skärmen än, säger du. Har du återkommit till henne? Det har du inte.
}

– Klockan tre, säger du. En timme, du och jag. Du får börja, för jag vet inte hur man gör.

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
  Klockan nio har hon redan satt upp en gardin. Klubban ligger på tork i sin strumpa.

  {advice("m4.solveig")}

  – Du får gärna fråga ordföranden en gång till, säger hon när du går.
  -> m4_nav
* (joar) [Be Joar om hennes instruktion. # cost: 1 # at: secretary-archive]
  # place: secretary-archive
  # people: joar, leila
  # adviser: joar
  # law: KL 7:2
  Den är på en sida. »Direktören håller sig tillgänglig för Roger Stenkulla«, står det i punkt fem. Du letar efter dig själv i de andra fyra.

  {advice("m4.joar")}
  -> m4_nav
* (roger) [Läs oppositionens frågor, som Jan-Olof kommer in med. # cost: 1 # at: chair]
  # place: chair
  # people: janolof, leila
  # adviser: janolof
  Elva frågor från R. Stenkulla. »Vet ordföranden att elementet stängs av bakom hyllan?«

  – Vi vann, och han har frågor! säger Jan-Olof.

  {advice("m4.janolof")}
  -> m4_nav
* (emmy) [Ta samtalet från ordföranden i Almberga. # cost: 1 # at: telephone]
  # place: telephone
  # people: leila
  ~ report_how("question.raised", "by: chair")
  {elsewhere("parhasten"):
  - "tva-roller": – Sätt någon på en stol bredvid, säger Emmy Sandvall. Vi har en arkivarie. Hon skriver upp när jag svarar på något annat än det jag blev frågad om.
  - "ny-sele": – Det ordnar sig, säger Emmy Sandvall. Vi tar allt på måndagar vid automaten, hon och jag. Man slutar räkna efter ett tag. Hon skrattar, och någon skrattar bredvid henne.
  - "overlamnat": – Skriv hur det ska ta slut medan ni fortfarande säger god morgon, säger Emmy Sandvall. Det är precis som det låter, men kortare.
  - "kvar-i-vagen": – Bestäm om du får prata med hennes chefer, säger Emmy Sandvall. Jag gjorde det utan att fråga. Nu vet de inte vem de ska svara, så de svarar inte.
  - else: – Skriv upp allt, säger Emmy Sandvall. Nej, förresten. Fråga henne något. Jag hade fyra svar den dagen och ingen som frågade.
  }

  Du läser upp det för henne. Gör du så där jämt, säger hon.
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
  # claim: C028
  -> m4_slutet
+ [Klockan tre. # at: chair]
  -> m4_beslut

=== m4_vagen
~ report_how("agreement.clause-proposed", "by: chair, towards: director, clause: way-in")
{value("director>chair.trust") > 50:
  # speaker: ingela
  – Du frågar mig, jag svarar samma dag, säger Ingela. Före fyra.

  – Uppfattat: före fyra. Och om jag bara undrar något? Om jag står i ett kök på ett äldreboende och undrar?

  – Undra får du.

  Det blir en egen rad. Undra får man.
  ~ report_how("agreement.clause-accepted", "by: director, towards: chair, clause: way-in")
  ~ avtal_vagen = "antog"
- else:
  {value("director>chair.trust") < 40:
    # speaker: ingela
    – Normalt, säger Ingela.

    – Vad är onormalt?

    – Det brukar man se efteråt.

    Du skriver »normalt«. Hon nickar åt ordet. Du har en känsla av att du nyss bad om lov att vara i ditt eget hus och fick det till hälften.
    ~ report_how("agreement.clause-loosened", "by: director, towards: chair, clause: way-in")
    ~ avtal_vagen = "luckrade"
  - else:
    # speaker: ingela
    – Om jag får veta vad de svarade, säger Ingela. Inte för att kontrollera. För att de frågar mig sedan om de svarade rätt.

    Det hade du inte tänkt på, att någon går därifrån och undrar. Ni skriver upp båda.
    ~ report_how("agreement.clause-traded", "by: director, towards: chair, clause: way-in")
    ~ avtal_vagen = "bytte"
  }
}
-> m4_fullt

=== m4_tredje
~ report_how("agreement.clause-proposed", "by: chair, towards: director, clause: third-chair")
{value("director>chair.trust") > 50:
  # speaker: ingela
  – Joar, säger Ingela. Han har egen klocka.

  – Och halv nio. Folk ska hinna lämna barn.

  – Han kommer att be om ursäkt för protokollet, säger hon. Hon ser lättad ut. Du hade trott att hon skulle vilja ha dem på tu man hand.
  ~ report_how("agreement.clause-accepted", "by: director, towards: chair, clause: third-chair")
  ~ avtal_stol = "antog"
- else:
  {value("director>chair.trust") < 40:
    # speaker: ingela
    – När det är något som ska antecknas, säger Ingela.

    – Hur vet vi det innan?

    Hon tänker efter på allvar. Det brukar framgå, säger hon. Du skriver upp hennes mening och läser upp den. Den blir inte längre av det.
    ~ report_how("agreement.clause-loosened", "by: director, towards: chair, clause: third-chair")
    ~ avtal_stol = "luckrade"
  - else:
    # speaker: ingela
    – Om det inte är Jan-Olof, säger Ingela.

    – Nej, säger du förfärad. Joar.

    – Då vill jag ha tio minuter själv med dig efteråt. Sådant som rör folk. Det går du med på. Tio minuter, skriver hon, utan klockslag.
    ~ report_how("agreement.clause-traded", "by: director, towards: chair, clause: third-chair")
    ~ avtal_stol = "bytte"
  }
}
-> m4_fullt

=== m4_slutet
~ report_how("agreement.clause-proposed", "by: chair, towards: director, clause: follow-up-and-end")
{value("director>chair.trust") > 50:
  # speaker: ingela
  – Du har haft rummet i tolv dagar, säger Ingela.

  – Det är lättare att skriva nu.

  – För vem?

  – Det är det vi inte vet än, säger du. Hon skriver: sex månader, den nya går bredvid, och ingen får veta det av tidningen.
  ~ report_how("agreement.clause-accepted", "by: director, towards: chair, clause: follow-up-and-end")
  ~ avtal_slutet = "antog"
- else:
  {value("director>chair.trust") < 40:
    # speaker: ingela
    – Datumen går bra, säger Ingela. Slutet får väl styrelsen ta när det är aktuellt.

    – Är det aktuellt?

    – Nej.

    Det är första gången du ser henne svara fort. Ni skriver »enligt styrelsens beslut«.
    ~ report_how("agreement.clause-loosened", "by: director, towards: chair, clause: follow-up-and-end")
    ~ avtal_slutet = "luckrade"
  - else:
    # speaker: ingela
    – Då vill jag att det står att det är ett datum att prata på, säger Ingela. Så att ingen kan använda det till något annat.

    – Till vad då?

    – Till att skicka mig på.

    Det hade du inte tänkt. Du skriver det precis så.
    ~ report_how("agreement.clause-traded", "by: director, towards: chair, clause: follow-up-and-end")
    ~ avtal_slutet = "bytte"
  }
}
-> m4_fullt

=== m4_fullt
{avtal_overraskning != "" && avtal_oense != "" && (avtal_vagen != "" || avtal_stol != "" || avtal_slutet != ""):
  ~ tre_punkter = true
}
{(avtal_overraskning != "" || avtal_oense != "") && (avtal_vagen != "" && avtal_stol != "" || avtal_vagen != "" && avtal_slutet != "" || avtal_stol != "" && avtal_slutet != ""):
  ~ tre_punkter = true
}
{avtal_vagen != "" && avtal_stol != "" && avtal_slutet != "":
  ~ tre_punkter = true
}
-> m4_nav

=== m4_beslut
# key: m4
# place: chair
# people: leila, ingela
# room: Du har haft Rogers rum i tolv dagar. Nu sitter kommundirektören här, hon som hade måndagarna med honom. Du har bett om en timme om hur ni två ska arbeta ihop, och hon har redan lagt fram något. Hon är van vid en annan. Vad gör du?
# claim: C024
# claim: C026
# law: KL 7:1
~ meet("m4")
~ m4_hon = other_move("m4")
Du har vänt stolarna mot fönstret. Så gör man i ett ställverk, säger du, man tittar dit tågen kommer ifrån.

{value("chair>director.trust") < 40:
  # people: leila, yusuf, ingela
  I den tredje sitter Yusuf med en pärm i knät. Du bad honom. Då är ni några stycken.
}

Ingela kommer in med en mapp under armen och en kopp i varje hand. {paus.ingela:Den ena är din. Tack för smörgåsen, säger hon.}

{m4_hon:
- "resultat":
  Hon lägger fram fjorton pågående saker, i datumordning.

  {value("chair>director.trust") > 50:
    # speaker: leila
    – Fyran och elvan är samma pengar, säger du vid åttan. Rätt?

    Det är de, kulverten och asfalten ovanpå den. Hon ser glad ut över att ha fel.
  - else:
    {value("chair>director.trust") < 40:
      Yusuf fyller i kronor, ungefär, och du skriver upp dem. På tjugo minuter är ni klara med fjorton saker. Du vet ändå inte vad det var hon sa.
    - else:
      # speaker: leila
      – Bra, säger du efter sjuan. Bra, efter tian. Du bockar av dem, för då ser det ut som om något händer. Hon läser så fort att det måste vara något.
    }
  }
- "arbeta":
  # speaker: ingela
  – Vad gör jag som irriterar dig? säger hon.

  {value("chair>director.trust") > 50:
    Du skrattar, och sedan får du tänka.

    – »Vem ska läsa det?« I höstas trodde jag att du menade att jag inte borde få läsa det.

    – Jag ville veta hur jag skulle skriva.

    – Det kunde du ha sagt. Jag gick omkring med det i tre månader.
  - else:
    {value("chair>director.trust") < 40:
      Du vänder dig till Yusuf, som just har tagit en tugga.

      # speaker: yusuf
      – Ungefär ingenting, säger han.

      – Ingenting, säger du. Nej. Det fungerar bra, tycker jag.

      Ni hör alla tre hur det lät.
    - else:
      # speaker: leila
      – Irriterar, säger du. Nej. Eller jo, du säger att du får återkomma.

      – Det gör jag ju.

      – Efter nio dagar. Jag skrev upp det. Fast jag hade inte tänkt säga det i dag.
    }
  }
- "instruktion":
  # speaker: ingela
  – Jag vill ha en ny instruktion, säger hon. Till styrelsen på torsdag.

  {value("chair>director.trust") > 50:
    – Står jag i den? Med vad ordföranden inte får?

    – På två ställen.

    # speaker: leila
    – Bra, säger du. Jag har gått på reglementen i hela mitt liv. Det är när det inte finns något som man får dåliga nerver.
  - else:
    {value("chair>director.trust") < 40:
      Du räcker papperet till Yusuf utan att ha läst det. »Tillgänglig för Roger Stenkulla«, läser han högt. Det är den gamla, säger hon. Han har redan hittat en siffra som är fel i den nya, fast det är en paragraf.
    - else:
      # speaker: leila
      – Vi har suttit här i fyra minuter, säger du, och så vill du att elva personer ska läsa det.

      – Det är de som har anställt mig.

      – Jag vet. Jag trodde bara att vi skulle hinna säga hej.
    }
  }
- else:
  Hon ställer fram kopparna och säger ingenting.

  {value("chair>director.trust") > 50:
    Efter en stund pekar du ut.

    # speaker: leila
    – Där gick spåret. Är det därför tomten är så smal?

    Tvåhundra meter, säger hon, och tjugoåtta bred, och sedan är ni i gång. Klockan halv fyra har du berättat om ett godståg som stod i Ekås i två dygn.
  - else:
    {value("chair>director.trust") < 40:
      Yusuf tar den ena koppen. Du dricker inte kaffe, inte efter lunch i alla fall, säger du. Ni ser alla tre på en sopbil som vänder. Den gör det bra.
    - else:
      # speaker: leila
      – Ska jag säga något nu? säger du efter en stund. På järnvägen blev man orolig när ingen sa något i radion.

      Hon hade tänkt att ni kunde sitta en minut. Uppfattat, säger du, och ser efter hur lång den är.
    }
  }
}

{m4_nav.emmy:Gör du så där jämt? sa Emmy Sandvall. Ja, det gör du.|Nu är det din tur.}

* (spegel) [Läs upp det igen och vänta på »rätt«. Lägg till två egna saker. # move: m4.spegel # at: ingela]
  -> m4_spegel
* (testar) [»Sju löften. Vilka går inte?« # move: m4.testar # at: chair]
  -> m4_testar
* (personen) [»Vem var du med honom?« # move: m4.personen # needs: chair~director.chemistry not-low \| Den frågan ställer man inte till någon som svarar i mejl. # at: ingela]
  -> m4_personen
* (styrelsen) [»Det här tar vi i styrelsen på torsdag. Alla elva.« # move: m4.styrelsen # from: joar # at: board-room]
  -> m4_styrelsen

=== m4_spegel
# place: chair
# room: Du läser upp det hon sa och väntar på »rätt«. Sedan säger du två saker om dig själv: att du ringer för tidigt, och att du läser upp allting för att du är rädd att höra fel.
# claim: C024
# claim: C184
{m4_hon:
- "resultat": Du läser upp alla fjorton, med datum, och väntar på ett rätt efter varje. Vid den nionde suckar hon, men svarar.
- "arbeta": Du läser upp alltihop, ditt eget svar också, och vill ha ett rätt på det.
- "instruktion": Du läser upp punkt för punkt och väntar på ett rätt efter varje.
- else: – Uppfattat, säger du. Vi har druckit kaffe och ingen av oss ville något. Rätt?
}

# speaker: leila
– Så har jag två egna, säger du. Jag ringer för tidigt. Och så läser jag upp det folk säger. Ute på linjen gör man så, för hör man fel står det två tåg på samma spår. Jag har aldrig gjort det. Jag drömmer om det ungefär en gång i veckan. Nu är det budgeten som kommer på andra spåret.
-> m4_hennes

=== m4_testar
# place: chair
# room: Du lägger dina sju löften framför henne, med en tom ruta vid varje. »Vilka går inte?« Jan-Olof kan du inte fråga, och Roger vill du inte fråga. Du är beredd på två.
# claim: C184
{m4_hon:
- "resultat": – Det där är dina, säger du. Nu tar vi mina. Du lägger ett papper ovanpå hennes.
- "arbeta": – Det som verkligen irriterar mig är att ingen säger nej, säger du. Du lägger ett papper på bordet.
- "instruktion": – Var står det att du ska säga ifrån? säger du. Jag hittar det inte. Du lägger ett eget papper ovanpå hennes.
- else: Du ställer undan kopparna och lägger fram ett papper.
}

Sju rader, en för varje affisch. Framför varje rad har du ritat en ruta, med linjal.

# speaker: leila
– Vilka går inte? säger du. Jan-Olof säger att vi vann. Roger kan jag ju inte ringa till om det.

{budget == "deras":– Vi styr på hans budget, så du kan räkna bort dem som kostar.|Du ger henne din penna. Den är från järnvägen och skriver grönt.} Du har bestämt i förväg att inte försvara någon av dem. Det håller till den tredje.
-> m4_hennes

=== m4_personen
# place: chair
# room: »Vem var du med honom?« Partirummet ligger rakt ovanför, och på måndagarna hörde du dem skratta genom golvet. Du har träffat henne varje vecka sedan i oktober och inte hört det. Sedan hör du hur frågan låter.
# claim: C021
{m4_hon:
- "resultat": Du lägger listan åt sidan, med siffrorna neråt.
- "arbeta": – Får jag fråga tillbaka? säger du.
- "instruktion": – Det här gamla då, säger du med fingret på punkt fem. Tillgänglig.
- else: – Får jag fråga en sak nu? säger du.
}

# speaker: leila
– Vem var du med honom?

– Hur menar du?

– Partirummet ligger rakt ovanför. På måndagarna hördes ni genom golvet. Du har ett högt skratt. Jag har träffat dig varje vecka sedan i oktober och inte hört det. Det är klart att man undrar var hon tog vägen.

Det lät som svartsjuka. Då är det väl det. {prolog.servett:Servetten i ram låg kvar i bokhyllan vid nyår. Du la den i hennes fack, för du ville inte ha den här och inte slänga den.|I sju år har hon suttit i det här rummet på måndagarna, och du drog nyss ut en stol åt henne som om hon var på besök.}
-> m4_hennes

=== m4_styrelsen
# place: chair
# room: Du tar det till styrelsen på torsdag, alla elva. Roger sitter där numera, i opposition. Han ska få höra hur ni två tänker arbeta ihop. Hon ser ut att höra honom redan.
# claim: C027
# law: KL 7:2
{m4_hon:
- "resultat": – Fjorton saker, säger du. Det här tar vi på torsdag. Alla elva ska ha den.
- "arbeta": – Det här ska vi prata om i styrelsen, säger du. Hur vi gör. Alla elva, på torsdag.
- "instruktion": – Torsdag, säger du. Punkt nio. Då får alla elva säga vad de har en direktör till.
- else: – Det här var trevligt, säger du. Men det är något fel på det också. Om vi ska prata om hur vi gör så ska de andra höra det. Torsdag, alla elva.
}

– Roger också?

# speaker: leila
– Han sitter ju där. Då är det bättre att han säger det i rummet än till Gunvor i vattnet.

I ställverket spelades allting in. Hon har knäppt händerna. Man kan tydligen tycka illa om det.
-> m4_hennes

=== m4_hennes
# place: chair
Så är det en kvart kvar, och den frågar du vad hon vill göra med.

{other_move("m4"):
- "skriver":
  ~ promise("tvadatum", "5.4")
  Hon tar fram ett tomt papper. Femtonde juni och femtonde december, skriver hon. »Vad var svårt, och vad gjorde vi åt det?« Samma fråga båda gångerna.

  Du läser upp sidan.

  # speaker: leila
  – Vem ska läsa det? säger du.

  # speaker: ingela
  – Vi, säger hon sedan. Och vem som helst som ber att få.
- "sagernej":
  # speaker: ingela
  – Två vuxna i varje klassrum, säger hon. Det är det löftet som inte går.

  Tjugotvå klassrum, fjorton miljoner om året, och tomten hade räckt till det första. Du läser upp det. De reste sig upp i aulan.

  # speaker: leila
  – Går det med en och en halv? säger du.

  – Vuxna?

  – Ja.

  Ni räknar på en och en halv resten av timmen. Det går inte heller, men det går bättre.
- "berattar":
  {dold:
    ~ dold = false
    Hon börjar med termosen. Det är trevligt en stund. Sedan är hon i april, vid en stubbe, och sedan vid en hand över det här bordet, och tre miljoner.

    # speaker: leila
    – I november frågade Tuva, säger du.

    – Ja.

    – Och du svarade henne.

    Du läser upp det från början. I mitten får du göra om det, för du hör inte vad du säger. Sedan ringer du Tuva och ber henne komma ner.
  - else:
    Det blir kvart i fem. Termosen, två koppar, hur man ritar en hall före sju och vad det kostade dem i den andra byn. {mandag_tre.ring:Elva samtal om dagen, och han tackade varje gång.}{mandag_tre.atta:Hur han slog fyra siffror och la på.}{mandag_tre.annan:Hur han lärde elva personer om grus.} Tomten kan du redan. Att det var roligt har ingen sagt.

    # speaker: leila
    – Var det så roligt? säger du.

    – Ja.

    – Då förstår jag det bättre, säger du, och jag tycker nog sämre om det.
  }
- else:
  # speaker: ingela
  – Jag får återkomma, säger hon.

  – När?

  – När jag har något att komma med.

  Du skriver upp det. Ni reser er samtidigt, och det är tolv minuter kvar. Hon hade ett svar. Hon stod som någon som har biljetten i fel ficka.
}

{value("director>chair.trust") > 50:{high("chair~director.chemistry"):I dörren kommer ni in på simskolan, och vem av er två som var sämst på att torka hår. Det blir tio minuter till.|Hon tackar för timmen, och du tror att hon menar det. Man får öva på hennes tack.}|{value("director>chair.trust") < 40:När hon har gått in till sig hör du genom väggen att hon inte sätter sig. En stund senare kommer det ett mejl, som sammanfattar.|Hon stänger inte dörren efter sig. Du vet inte om man ska ropa att det går bra.}}
{other_move("m4") == "tiger" && avtal_oense != "" && avtal_oense != "dod": -> punkt_oense_januari}
-> till_februari

=== punkt_oense_januari
# place: director
# people: leila, ingela
På onsdagen tar du bladet från i november med dig in till henne. {avtal_oense == "luckrade":»När tiden medger«, står det. Ni hade tolv minuter kvar.|Den som inte håller med säger det först till den andra, står det.}

# speaker: leila
– Du höll inte med i går. Det syntes. Om vad?

Hon tar god tid på sig. Det är det som är hennes sätt, och du har femton år av radio i kroppen.

* (galler) [Sätt dig. Vänta tills hon har sagt det.]
  ~ report_how("agreement.invoked", "by: chair, towards: director, clause: when-we-disagree")
  ~ avtal_oense = "antog"
  # speaker: ingela
  – Om att det skulle vara så lätt, säger hon till slut.

  – Tycker du att det är lätt? Jag kräktes i går morse. Det var kaffelukten, mest.

  Ni är oense i fyra minuter. Det gick bra.
  -> till_februari
* (om) [»Ska vi skriva dit att man får en natt på sig?«]
  ~ report_how("agreement.clause-rewritten", "by: chair, towards: director, clause: when-we-disagree")
  ~ avtal_oense = "bytte"
  # speaker: leila
  – En, säger du och skriver. Och då har den gått nu.

  Hon har tre saker. Den andra är riktigt bra.
  -> till_februari
* (later) [»Det kanske bara var jag.« Lämna bladet på hennes bord.]
  ~ report_how("agreement.let-pass", "by: chair, towards: director, clause: when-we-disagree")
  {avtal_oense == "luckrade":
    ~ avtal_oense = "dod"
  - else:
    ~ avtal_oense = "luckrade"
  }
  # speaker: ingela
  – Jag var bara trött, säger hon.

  # speaker: leila
  – Uppfattat, säger du, och har inte bråttom att ta tillbaka det.
  -> till_februari

=== till_februari
+ [Februari. # at: chair]
  -> februari
