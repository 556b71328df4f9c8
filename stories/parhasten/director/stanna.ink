// Januari år 21: stanna eller gå. Möte m5, och det som hände strax efter.

=== stanna
{my_move("m4") == "passar" || m4_nav.tillbaka: -> stanna_brevet}
-> stanna_januari

=== stanna_brevet
# place: service-desk
# people: nilla, saga, ragnhild
# mood: tense
# remembers: m4
# law: TF 2:1
# law: OSL 5:1
# room: November. Fabrikens nya ägare har tömt ett förråd. Där låg en kopia av brevet från år 4. Nilla vill se kommunens exemplar. Det ligger i mappen »Övrigt«, oregistrerat, där du lät det ligga i augusti.
~ until("20.4")
~ report("press.leak")
~ report("director.hides-running-promise")
November. Nilla Frygell står vid receptionen med en plastficka. Fabrikens nya ägare har tömt ett förråd, och någon har kört papperet till Trakten i stället för till tippen.

# speaker: nilla
– Elva handlingar fick jag i augusti, säger hon. Det här är ingen av dem. Maj, år fyra, och det börjar »Broder!«. Får jag se ert exemplar?

– Det finns inte i diariet, säger Saga. Antingen har det aldrig kommit hit, eller så har det kommit hit.

{m4_nav.ovrigt:Det ligger i mappen »Övrigt«, där du la tillbaka det|Finns det ligger det i mappen »Övrigt«, som du lät stå i skåpet} i augusti{my_move("m4") == "passar":, när du drog en linje runt båda halvorna|, när Nilla bad om allt}.

Nilla väntar.
* (lamna) [Hämta brevet. Lägg det på disken. # at: nilla]
  ~ report("director.documents-decisions")
  ~ report("audit.criticism")
  – Var låg det? säger Nilla.

  – Hos mig.

  Hon skriver två ord. Saga tar fram stämpeln och frågar dig vilket datum hon ska ställa den på.
  -> stanna_sedan
* (registrera) [»Saga skriver in det i dag. Sedan får du det, med nummer.« # at: saga]
  ~ report("case.opened-on-file")
  ~ report("audit.criticism")
  – I dag? säger Nilla.

  – I dag.

  Det får nummer 411. De 410 andra har datum som stämmer. Saga säger ingenting till dig på hela dagen.
  -> stanna_sedan
* (utkast) [»Det är ett gammalt arbetspapper. Det är ingen allmän handling.« # at: nilla]
  ~ report("document.withheld")
  – Det är fabrikens brevhuvud, säger Nilla. Då vill jag ha nejet skriftligt.

  Saga tittar i golvet. Nilla överklagar. Strax före jul kommer ett brev från kammarrätten och ett från revisorerna, i samma post.
  ~ report("audit.criticism")
  -> stanna_sedan

=== stanna_sedan
{avtal_overraskning != "" && avtal_overraskning != "dod": -> punkt_overraskning_november}
{avtal_utat != "" && avtal_utat != "dod": -> punkt_utat_november}
-> stanna_januari

=== stanna_januari
# place: chair
# people: emmy, ragnhild
# claim: C042
# claim: C045
# remembers: valnatt
# room: Januari år 21. Den nya styrelsen har suttit en gång, med en rösts övervikt. I Emmys kalender står det »R. Tovås, uppföljning« på torsdag. Du har två år och några månader kvar till pensionen.
~ until("21.1")
~ meet("m5")
{stanna_brevet:
  Det blev en helsida i Trakten i november. Nu är det januari.
- else:
  Januari, och namnskyltarna luktar ny plast.
}

Almbergalistan fick fyra mandat. På styrelsens första möte la Lasse Edlund kepsen på bordet och frågade vem som bestämde dagordningen. {valnatt_beslut.partierna:Kommunchefen kunde det ju inte vara, sa han, som inte stått på någon valsedel.}{valnatt_beslut.siffror:Sedan läste han högt ur Trakten vad du hade svarat om infarten.}{valnatt_beslut.alla_dar:Sedan tackade han för ordet alla och bad att få se det.}{valnatt_beslut.in_till_emmy:Sedan undrade han vilket parti kommunchefen hade haft valvaka hos.} Majoriteten är en röst bred.

{high("chair>director.trust"):
  # mood: warm
  På den ljusare fyrkanten i Emmys rum hänger Sagas siffror från valnatten, inramade.

  # speaker: emmy
  – Vi ska ha en uppföljning, du och jag, säger hon. Torsdag klockan två. Jag har tänkt halva. Kan du tänka den andra?
- else:
  {low("chair>director.trust"):
    # mood: tense
    Den ljusare fyrkanten på Emmys vägg är kvar. Du får stå, eftersom det ligger papper på stolen.

    # speaker: emmy
    – Torsdag klockan två, uppföljning, säger hon. Jag har lagt in en timme. Tar du med instruktionen? Jag har bara hittat omslaget.
  - else:
    # mood: calm
    På den ljusare fyrkanten i Emmys rum hänger en almanacka. På torsdag klockan två står det »R. Tovås, uppföljning«.

    # speaker: emmy
    – Jag har aldrig haft en sådan med dig, säger hon. Har någon det?
  }
}
~ stunder("m5")
-> m5_nav

=== m5_nav
{left() == 0 && (emmy || talk_cost("chair") > 0): -> m5_beslut}
* (saga) [Be Saga leta fram instruktionen. # cost: 1 # at: secretary-archive]
  # place: secretary-archive
  # people: saga, ragnhild
  # adviser: saga
  # law: KL 7:2
  Den är på en sida, från år tre. {m1_nav.instruktion:Ditt kryss sitter kvar i kanten.} Punkt fyra: »Kommunchefen samråder löpande med Göte.«

  {advice("m5.saga")}
  ~ report("case.opened-on-file")
  -> m5_nav
* (bengtake) [Hör med Bengt-Åke vad du kostar. # cost: 1 # at: finance]
  # place: finance
  # people: bengtake, ragnhild
  # adviser: bengtake
  Han räknar på maskin fast han kan det utantill. {elsewhere("majoritetsskiftet") == "nytt-ansikte":Bredvid ligger Kvarnholts papper. Tolv månadslöner där, och sedan skulle den nya ha betalt.}{elsewhere("majoritetsskiftet") == "sjovalla":Kvarnholt slapp räkna, säger han. Hon gick själv, med ett halvår på sig.}

  {advice("m5.bengtake")}
  ~ report("case.prepared-well")
  -> m5_nav
* (mona) [Gå kvällsrundan med Mona. # cost: 1 # at: committee-care]
  # place: committee-care
  # people: mona, ragnhild
  # adviser: mona
  Hon hälsar på Alf, Ann-Britt, Anita och Shirin.

  {advice("m5.mona")}
  ~ report("question.raised")
  -> m5_nav
* (gote) {gote_nara} [Åk ut till Göte. # cost: 1 # at: car]
  # place: car
  # people: gote, ragnhild
  # remembers: m1
  Han sitter i bilen vid sjön med en bullpåse på instrumentbrädan. {my_move("m2") == "gote":Han har skjorta på sig, ifall någon behöver honom på torsdag också.}

  – Jaha du, säger han. Budgeten.

  – Den är klar, Göte. Det är jag som ska upp på torsdag.

  – Ta det du vill ha. Det gjorde jag.

  Sedan ber han dig hälsa till pappa, som bor på Solgläntan sedan i november. De spelade kort där i går, hela eftermiddagen. {mandag_sexton.pappa:Är det han som hör på maskiner? säger han.|Det var länge sedan, säger han.}
  ~ report("director.rests")
  -> m5_nav
* (ture) [Ge Ture mappen »Övrigt«. # cost: 1 # at: director]
  # place: director
  # people: ture, ragnhild
  Vid tre har ni kommit till år nio.

  – Varför står det »enligt överenskommelse« på allt, när det inte finns någon överenskommelse?

  Du berättar om sporthallen, om infarten och om pumpen på Tjärnvägen. Han skriver.
  ~ report("knowledge.shared")
  -> m5_nav
* (emmy) [Fråga Emmy vad torsdagen gäller. # cost: talk # at: chair]
  # place: chair
  # people: emmy, ragnhild
  {low("chair>director.trust"):
    – Det står i kalendern, säger hon.

    – Det står »uppföljning«.

    – Vad läser du in mer än det?

    När du går hör du att hon skriver.
  - else:
    {m3_nav.brevet:
      – Det där brevet år tolv, säger hon. Du sa ju till mig om det i juni. Jag hade varit en ganska dålig utredare.
    - else:
      – Jag sökte jobb här en gång, säger hon. Det var år tolv. Jag satt på bussen när återbudet kom. Sedan kom det ett brev.

      – Jaså.

      – Det är din namnteckning. Den är sig lik.
    }

    Torsdagen är till för att prata om vem som gör vad, säger hon.
  }
  ~ report("pair.talks-about-roles")
  {not low("chair>director.trust") && avtal_slutet == "": -> m5_avtal}
  -> m5_nav
* (hem) [Gå hem klockan fem. # cost: 1 # at: home]
  # place: home
  # people: ragnhild
  # mood: calm
  Du tar vägen om Solgläntan. Pappa flyttade dit i november. Han sitter med örat mot värmepumpen.

  – Du låter som slipen, säger han. Strax innan den fick ny rem.

  Hemma på kylskåpet sitter ett kuvert om pensionen. Tre summor, en för varje år du väntar.
  ~ report("director.rests")
  -> m5_nav
+ [Torsdag klockan två. # at: chair]
  -> m5_beslut

=== m5_beslut
# key: m5
# place: chair
# people: emmy, ragnhild
# mood: tense
# remembers: m2
# remembers: m3
# claim: C046
# claim: C172
# law: KL 7:1
# law: KL 7:2
# room: Torsdag klockan två. »Hur tycker du att det går?« säger Emmy. Du är styrelsens, så hon kan inte ensam skilja dig från tjänsten. Men det är hon som för upp det på dagordningen. Du har två år kvar till pensionen. Vad gör du?
Emmy har lagt klockan på bordet, med urtavlan åt dig.

{my_move("m2"):
- "lista":
  Mellan er ligger listan från april. {other_move("m2") == "ladan":Den är slät som ny.|Marginalen är full av hennes blyerts.}
- "mandag":
  Ni har haft nästan trettio måndagar vid automaten. Inte en rad finns från någon av dem.
- "gote":
  Göte har suttit i din stol sju torsdagar sedan i april.
- "arende":
  Mellan er ligger Sagas ärende. {m4_nav.arendet:Arton löften, med ett namn under vart och ett|Nio svar av sjutton, och en semesteransökan}. Numret kan Emmy utantill.
}

{my_move("m3"):
- "sjalv":
  – Du har sagt »vi brukar« två gånger sedan i juni, säger hon. Båda gångerna skrattade du först.
- "varfor":
  – I juni berättade du varför. Det tog fyrtio minuter, säger hon. Jag har haft nytta av tre.
- "tyst":
  – Du har inte sagt emot mig sedan i juni, säger hon. Tänker du inget, eller är det jag?
- "stol":
  – {kept("stol"):Saga sitter med på måndagarna och har snart fyllt en bok till, säger hon.|Den tredje stolen kom aldrig fram, säger hon. Såg du det?}
}

{m5_nav.saga:Bredvid ligger instruktionen, med punkt fyra uppåt.|Hon läser klockan upp och ner.}

# speaker: emmy
– Hur tycker du att det går?
* (arton) [»Jag går om arton månader. Den nya går bredvid mig sista halvåret.« # move: m5.slut # at: emmy]
  -> m5_svar
* (instruktion) [»Jag vill stanna, men på ett papper från dig och mig och styrelsen.« # move: m5.instruktion # at: board-room]
  -> m5_svar
* (minne) [»Ta någon annan till chef. Ge mig rummet bredvid arkivet.« # from: saga # move: m5.minne # at: secretary-archive]
  -> m5_svar
* (vanta) [»Det går bra.« # move: m5.vanta # at: emmy]
  -> m5_svar

=== m5_svar
{other_move("m5"):
- "datum": -> m5_datum
- "delat": -> m5_delat
- "runt": -> m5_runt
- else: -> m5_forlorat
}

=== m5_datum
# place: chair
# people: emmy, ragnhild
# mood: calm
# claim: C173
# room: Emmy tar upp det i styrelsen den nionde februari: en instruktion, två datum för uppföljning och en rad om hur det en dag tar slut. Styrelsen beslutar. Lasse Edlund frågar vem som bestämde att det inte var gjort på sjutton år.
{my_move("m5"):
- "slut":
  – Arton månader, säger hon och räknar på fingrarna. Då har jag två år kvar och en ny. Jag säger inte nej. Jag säger att styrelsen följer upp i juni och i december, och att ett slut får stå som en rad bland andra.
- "instruktion":
  – {m5_nav.saga:Då stryker vi »Göte« i punkt fyra, säger hon.|Saga hittade den, säger hon. Punkt fyra: du ska samråda löpande med Göte.} {high("chair>director.trust"):Hon har redan dragit fram en stol åt dig med foten.|Hon har tagit av huven på pennan.} Men det är styrelsens papper. Det ska upp den nionde februari, med ett datum i juni och ett i december.
- "minne":
  – Det rummet har inget fönster, säger hon. Nej. En dag i veckan hos Saga, och den dagen svarar du inte i telefon. De andra fyra är du chef, på ett papper med datum.
- else:
  – Då har vi olika uppgifter, säger hon. Hon vänder på sitt papper. »Utkast till instruktion.« Juni står det, och december. Där du ska skriva vad du vill ha är raderna tomma.
}

{low("chair>director.trust"):Hon läser upp allt en gång till.|Ni blir klara tio i tre och sitter kvar till tre.}

Den nionde februari tar styrelsen det med en ändring. Lasse Edlund vill veta vem som bestämde att det inte skulle göras på sjutton år. Saga antecknar frågan.
{my_move("m2") == "mandag" && not kept("stol"):
  ~ habit("pair.thinks-aloud")
- else:
  ~ habit("agreement.followed-up")
}
{my_move("m5") == "vanta" && avtal_stol != "" && avtal_stol != "dod": -> punkt_stol_januari}
+ [November år tjugotvå. # at: director]
  -> epilog

=== m5_delat
# place: chair
# people: emmy, saga, ragnhild
# mood: calm
# claim: C048
# law: KL 7:1
# room: Emmy går med på ett avtalat slut. Styrelsen beslutar: sista dagen är sista juni nästa år, och efterträdaren går bredvid i ett halvår. Hur lämnar du över det du vet?
~ habit("successor.shadows")
{my_move("m5"):
- "slut":
  {high("chair>director.trust"):
    Hon går och stänger dörren, som har stått öppen sedan i april.

    – Jag hade tänkt be dig stanna till pensionen, säger hon. Nu vågar jag inte det.
  - else:
    – Juli nästa år, säger hon. Tack. Vet Saga?
  }
- "minne":
  – Det rummet har inget fönster, säger hon.

  – Det är därför pappret har hållit.

  Hon skriver »arton månader«. Sedan måste det vara slut på riktigt, säger hon, annars söker ingen det andra jobbet.
- else:
  – Får jag säga något som du inte tycker om? säger hon. Jag tror att papperet ska ha ett slut i sig. Sista juni nästa år. Din efterträdare går bredvid från januari.
}

Styrelsen beslutar i februari, med två reservationer. Den nya heter Disa Engman, kommer från Sjövalla och frågar allt en gång till.
* (skriv) [Skriv ner det. En sida för varje avtal, med varför. # told: m5.skriver # at: director]
  ~ report("director.documents-decisions")
  ~ report("knowledge.shared")
  Det blir hundrafyra sidor. På måndagarna är du uppe till tolv. Disa läser och ringer inte.
  -> epilog
* (tala) [Ta det på promenader, en fredag i taget. # told: m5.visar # at: square]
  ~ report("successor.shadows")
  ~ report("pair.thinks-aloud")
  Disa skrattar på rätt ställen. Hon går fortare än du. I maj hälsar åkeriet på henne med förnamn.
  -> epilog
* (arkiv) [Låt Saga hålla i det, med Ture vid tangenterna. # from: saga # told: m5.hjalp # at: secretary-archive]
  ~ report("knowledge.shared")
  ~ report("question.raised")
  Ture frågar, du svarar, Saga tar fram en svart anteckningsbok och rättar årtalen. Det finns nitton till i hyllan.
  -> epilog

=== m5_runt
# place: chair
# people: emmy, ragnhild
# mood: empty
# claim: C097
# room: Emmy låter dig sitta kvar. Från februari träffar hon cheferna själv på onsdagar. Du får anteckningarna på torsdagen, tre rader. Hennes program ligger på ditt bord, och ditt namn står på de flesta punkterna.
~ habit("chair.bypasses-director")
{my_move("m5"):
- "instruktion":
  – Skriv du, säger hon. Du skriver ju bra. Skicka det till Saga så ligger det där.

  Det ligger där.
- "minne":
  – Där står det ju pärmar, säger hon. Vi låter det vara som det är till pensionen, tycker du inte det?
- else:
  – Vad bra, säger hon. Då är vi klara fyrtio minuter tidigt.

  Hon tar klockan från bordet och spänner på sig den.
}

I februari börjar Emmy träffa cheferna själv, på onsdagar. {high("voice"):Mona berättar det för dig samma dag.|Du får veta det av att mötesrummet är bokat.} På torsdagarna kommer tre rader anteckningar. {my_move("m3") == "tyst":Du har ju slutat säga något, så det är ingen som saknar dig där.|Rad två är ofta en fråga som du vet svaret på.}

Hennes program ligger på ditt bord. Tjärnby, åkeriet, planen för Norra. Ditt namn står på elva av fjorton punkter.
{avtal_vagen != "" && avtal_vagen != "dod": -> punkt_vagen_februari}
+ [November år tjugotvå. # at: director]
  -> epilog

=== m5_forlorat
# place: chair
# people: emmy, ragnhild
# mood: tense
# claim: C048
# law: KL 7:1
# room: »Jag har inget förtroende för dig längre«, säger Emmy. Hon kan inte ensam avskeda dig. Styrelsen har extra möte på tisdag. Det blir ett avtal: femton månadslöner, och du går samma dag. Avtalet är en allmän handling. Vad gör du med mappen?
~ habit("")
{my_move("m5"):
- "vanta":
  – Det gör det inte, säger Emmy.
- "instruktion":
  – Jag skulle inte använda det, säger Emmy. Då är det bättre att jag säger det.
- else:
  – Nej, säger Emmy. Det rummet är också i huset.
}

Hon läser innantill. »Jag har inget förtroende för dig längre.« {stanna_brevet:Under står ett ord till, brevet. Det läser hon inte.|{my_move("m3") == "tyst":Du är den första hon läser det för, och du har inget att rätta.|Hon har strukit ett ord och skrivit tillbaka det.}}

# place: corridor
# people: bengtake, ragnhild
Ensam kan hon varken anställa eller avskeda. På tisdagen sitter du i korridoren medan elva personer beslutar om ett avtal. Det tar fyrtio minuter. Femton månadslöner, säger Bengt-Åke när han kommer ut, en miljon sexhundratusen med avgifter. Han håller i din hand längre än han brukar. Vid disken väntar Nilla på avtalet. Det är en allmän handling.

Under armen har du mappen.
* (lamna) [Lägg den på Sagas bord. # told: m5.skriver # at: secretary-archive]
  ~ report("knowledge.shared")
  -> m5_ut
* (ta) [Ta den med dig ut. # told: m5.behaller # at: square]
  ~ report("knowledge.hoarded")
  -> m5_ut
* (vecka) [»Låt mig få en vecka med Ture. Jag tar inget betalt.« # told: m5.visar # at: ture]
  ~ report("successor.shadows")
  ~ report("knowledge.shared")
  -> m5_ut

=== m5_ut
# place: square
# people: ragnhild
# mood: empty
# room: Du lämnar in nycklarna vid disken och får ett kvitto. Mona får leda huset så länge.
{m5_forlorat.ta:
  ~ report_how("director.dismissed", "kind: silence")
- else:
  ~ report_how("director.dismissed", "kind: agreement")
}
{m5_forlorat.lamna:Saga tar emot den med båda händerna och skriver ett kvitto. »En mapp, tjock.«}{m5_forlorat.ta:Det är ingen som frågar efter den. I den ligger en dagordning. Resten har du i huvudet.}{m5_forlorat.vecka:Facket säger att man inte gör så. Du får två timmar, en torsdag, med dörren öppen.}

Nycklarna lämnar du vid disken. Kommunen har fått ny receptionist i januari. Hon frågar hur du stavar Tovås.

Styrelsen låter Mona leda huset så länge. Hon ringer och berättar det själv. Hon skrattar inte.
{avtal_slutet != "": -> punkt_slutet}
+ [November år tjugotvå. # at: home]
  -> epilog
