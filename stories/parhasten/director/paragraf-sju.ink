// Paragraf sju i markavtalet från år fyra: frågan i fullmäktige, Nillas begäran och brevet i »Övrigt« (m4, augusti år 20).

=== paragraf_sju
# place: chair
# people: emmy, ragnhild
# mood: tense
# remembers: m3
# remembers: d1
# claim: C033
# law: KL 5:59
# law: TF 2:15
~ until("20.3")
~ meet("m4")
{my_move("m3"):
- "sjalv":
  Augusti. Birgitta Nyvalls fråga till fullmäktige är mycket artig. Vad är paragraf sju i markavtalet till för? Ämnar ordföranden använda den?
- "varfor":
  – Birgitta fick lust att fråga mer, säger Emmy i augusti. Efter lektionen. Vad är paragraf sju i markavtalet till för, och tänker jag använda den?
- "tyst":
  Augusti. Birgitta Nyvalls fråga till fullmäktige har legat på Emmys bord i två dagar. Du har läst den upp och ner. Vad är paragraf sju i markavtalet till för? Ska den användas?
- else:
  Augusti. Birgitta Nyvall har textat sin fråga till fullmäktige, med kopia till Saga, för det ryktas om en stol. Vad är paragraf sju i markavtalet till för, och ämnar ordföranden använda den?
}

Går fabriken under hundra anställda får kommunen köpa tillbaka norra tomten till gammalt pris. I dag är de hundratolv, och ägaren är ny.

{kopiatorn_beslut.skriv_fem:
  Emmy har den gröna pärmen uppslagen vid nummer ett. Ägaren lovade i handslag, Göte ville ha det på papper.

  – Och norra? säger hon. {kopiatorn_nav.parmen:I kanten står »fråga G.«. Frågade du G.?|Det ligger en norra och en södra. Varför bara den ena?}

  {kopiatorn_nav.parmen:Det gjorde du inte.|Du skrev sidan själv, på fem kvällar. Ordet har du gått förbi varje gång.}
- else:
  – Vad är den till för? säger Emmy.

  Du skrev rent avtalet år fyra, från en servett. Ditt R står längst ner. Om paragrafen minns du att det var ärtsoppa.
}

# speaker: emmy
– Fullmäktige är på måndag, säger hon. Och Nilla Frygell vill ha allt vi har om tomten. {my_move("m3") == "sjalv":Säg inte vi nu.}{my_move("m3") == "varfor":Finns det en lektion om den också?}{my_move("m3") == "tyst":Nu behöver jag att du säger något.}{my_move("m3") == "stol":Var är stolen, förresten?}

~ stunder("m4")
-> m4_nav

=== m4_nav
{left() == 0 && (emmy || talk_cost("chair") > 0): -> m4_beslut}
* (ovrigt) [Leta i mappen »Övrigt«. # cost: 1 # at: director]
  -> brevet
* (emmy) [Fråga vad Emmy vill svara. # cost: talk # at: chair]
  # place: chair
  # people: emmy, ragnhild
  ~ report("pair.thinks-aloud")
  {high("chair~director.chemistry"):
    – Sanningen, säger Emmy. Har vi en kort?

    Hon har suttit med frågan sedan sex. I papperskorgen ligger fyra svar. Det längsta börjar »Som bekant«.

    – Vem är det bekant för?

    – Det var där jag slutade skriva.
  - else:
    – Det som stämmer, säger Emmy.

    – Och om vi inte vet vad som stämmer?

    – Då vill jag veta det före Birgitta.

    Sedan frågar hon om du har någon hemma som väntar. Pappa, säger du. Det skriver hon inte upp.
  }
  -> m4_nav
* (saga) [Gå ner till Saga. # cost: 1 # at: secretary-archive]
  # place: secretary-archive
  # people: saga, ragnhild
  # adviser: saga
  # law: TF 2:18
  Elva handlingar i en plastficka. Vad Nilla ska ha dem till får man inte fråga.

  {advice("m4.saga")}

  Hon låter plastfickan ligga öppen.
  -> m4_nav
* (bengt) [Fråga Bengt-Åke om tomten. # cost: 1 # at: finance]
  # place: finance
  # people: bengtake, ragnhild
  # adviser: bengtake
  Kartan ligger över räknemaskinen. Norra halvan är gul och södra vit.

  {advice("m4.bengtake")}

  {my_move("m2") == "lista" || my_move("m2") == "arende":– Sedan du skrev upp allting har jag inte sovit, säger han. Det är jag säker på.}
  -> m4_nav
* (stolen) {m3_beslut.stol} [Bär in en tredje stol till automaten. # cost: 1 # at: coffee-room]
  # place: coffee-room
  # people: saga, emmy, ragnhild
  # remembers: m3
  ~ keep("stol")
  ~ report_how("agreement.clause-accepted", "clause: third-chair")
  ~ avtal_stol = "antog"
  Du tar den från väggen i sammanträdesrummet. Saga viker en kallelse och lägger under ett ben.

  – Punkt ett, säger hon. Paragraf sju. Punkt två, vad som inte ska sägas här.

  Emmy slår på plåten. Det kommer en mugg.
  -> m4_nav
* (arendet) {m2_beslut.arende} [Gör färdigt Sagas ärende ihop med Ture. # cost: 1 # at: finance]
  # place: finance
  # people: ture, ragnhild
  # remembers: m2
  ~ keep("lista")
  Arton löften blir det, av trettioen. Resten är det ingen som har velat skriva under.

  – Får man fråga en sak? säger Ture. Vad händer med de tretton?

  Klockan nio bär ni upp det till Emmy. Hon är kvar. Numret, nio tecken, kan hon utantill.
  -> m4_nav
* (hem) [Gå hem när lamporna slocknar. # cost: 1 # at: home]
  # place: home
  # people: ragnhild
  ~ report("director.rests")
  De är inställda på halv fem. Pappa sitter på trappan och rensar bönor med vänster hand. Du nämner norra tomten. Han hämtar termosen från fabriken. »Norra porten«, står det i locket.

  – Södra gick ingen, säger han. Den luktade på somrarna.

  I hallen ligger ett brev från Solgläntan. Han har fått en plats till hösten.
  -> m4_nav
+ [Gå upp till Emmy. # at: chair]
  -> m4_beslut

= brevet
# place: director
# people: ragnhild
# claim: C033
# law: OSL 5:1
Ett parkeringstillstånd. Ett tackkort från Tjärnby. Tre nycklar utan märke.

Underst ett brev på fabrikens papper, maj år fyra. »Broder! Tack för att södra halvan inte nämns. Ingen av oss har glädje av att den gamla tippen kommer på pränt.« Det är adresserat till Kommunstyrelsen. Det har ingen stämpel.

* (registrera) [Gå ner med det till Saga innan du läser det en gång till. # at: secretary-archive]
  # place: secretary-archive
  # people: saga, ragnhild
  ~ report("director.documents-decisions")
  ~ report("director.raises-workload")
  – Inkommet år fyra, säger Saga. Registrerat år tjugo. De sexton åren däremellan kommer någon att fråga om, med rätta.

  Hon stämplar rakt. Plastfickan innehåller nu tolv handlingar.
  -> m4_nav
* (tillbaka) [Lägg det överst i mappen. Där vet du var du har det. # at: director]
  ~ report("knowledge.hoarded")
  Du skjuter in »Övrigt« på sin plats. Den sticker ut en centimeter. Du skjuter en gång till.
  -> m4_nav

=== m4_beslut
# key: m4
# place: chair
# room: Birgitta Nyvall frågar i fullmäktige vad paragraf sju i ett gammalt avtal är till för. Du skrev rent den, Göte hittade på den, och Emmy ska svara på måndag. Trakten har begärt ut allt om tomten. Vad gör du?
# law: KL 5:59
# law: TF 2:1
{low("voice"):
  # people: emmy, ragnhild
- else:
  # people: emmy, ture, ragnhild
}
Emmys penna ligger på paragrafen. {m4_nav.registrera:Bredvid ligger brevet, med en stämpel som inte har torkat.} {m4_nav.hem:I din väska står en termos som det också står norra på. }Utanför går Nilla med hunden runt torget.

{not low("voice"):– Om man inte vet, säger Ture i dörren, kan man säga det då?}

# speaker: emmy
– Vad svarar jag? säger Emmy.

* (gote) [»Jag ringer Göte.« # move: m4.gote # at: telephone]
  -> m4_svar
* (jurist) [»Jag tar in en jurist. Tar det tid så tar det tid.« # move: m4.jurist # at: telephone]
  -> m4_svar
* (kf) [{m4_nav.registrera:Skriv hennes svar åt henne: »Ingen i huset visste. Brevet kom fram i veckan.«|{m4_nav.tillbaka:Skriv hennes svar åt henne: »Det vet vi inte.« Låt brevet ligga.|{kopiatorn_beslut.skriv_fem:Skriv hennes svar åt henne: »Hälften vet vi. Norra vet vi inte.«|Skriv hennes svar åt henne: »Det vet vi inte.«}}} # move: m4.kf # from: ture # at: council]
  -> m4_svar
* (passar) {not m4_nav.registrera} [Läs »norra« som hela området. {m4_nav.ovrigt:Låt brevet ligga i »Övrigt«.|Låt mappen »Övrigt« stå i skåpet.} # move: m4.passar # from: bengtake # at: director]
  -> m4_svar

=== m4_svar
{my_move("m4"):
- "gote":
  # place: telephone
  # people: emmy, ragnhild
  {gote_kall || other_move("m1") == "sjalv":
    Han ringer upp på andra dagen, från trädgården. Någon rensar vinbär nära luren.

    – Norra, säger han. Det var tippen. Den ligger under södra, och det skulle inte stå.

    Sedan säger han hej, Birgitta, bort från luren.

    Emmy har hört hälften. Birgitta har hört den andra.
  - else:
    {m4_nav.ovrigt:
      – Norra? säger Göte. Har du hittat brevet?

      – Du visste att det fanns.

      – Det var ju till mig.

      – Det var till kommunstyrelsen.

      – Jaha du, säger han, och det går en stund.
    - else:
      – Norra? säger Göte. Jaha du. Har du grävt under södra?

      – Vad är det under södra?

      – Gamla tippen. Det skulle inte stå. Det var det hela.
    }

    Det tar fyra minuter. Du har skrivit »tippen« på ett kuvert.

    – {my_move("m2") == "gote":Ska jag komma på torsdag som vanligt?|Var det något mer?} säger han.
  }
- "jurist":
  # place: chair
  # people: emmy, ragnhild
  Juristen sitter i residensstaden. {m4_nav.registrera:Med brevet finns det en läsning, säger hon.|Hon läser paragrafen högt två gånger. Den går att läsa på två sätt, säger hon, ett för varje gång.}

  Det kostar hundratjugotusen{m4_nav.bengt:, som Bengt-Åke sa}.

  – När kan jag få det skriftligt? säger Emmy.

  – Till jul.

  – Det är val om tre veckor.

  – Ja, det läste jag, säger juristen.
- "kf":
  # place: chair
  # people: emmy, ragnhild
  {m4_nav.registrera:Fem meningar. Emmy stryker »tyvärr« och »i veckan« och skriver datum och sexton år.|Tre meningar. Emmy läser dem med handen för munnen. {kopiatorn_beslut.skriv_fem:»Spärren var för de hundra jobben. Varför den bara gäller norra kan ingen i huset säga. Det är en brist.«|»Paragrafen är skriven i det här huset. Ingen i huset kan i dag säga varför den ser ut så. Det är en brist.«}}

  – {low("chair>director.trust"):Vems brist? säger hon. Det är jag som står där.|Det är ditt R under avtalet, säger hon. Och min röst.}

  {m4_nav.tillbaka:Två våningar ner ligger brevet överst i »Övrigt«. Du säger ingenting om det. Hon frågar inte om hon kan lita på meningen.|Du erbjuder dig att skriva dit ditt namn. Hon provar meningen med och utan.}
- else:
  # place: director
  # people: ragnhild
  # law: OSL 5:1
  Du lägger kartan på bordet och drar en linje runt båda halvorna. Norra området, skriver du, och det är vad folk säger.

  {m4_nav.saga:Sagas plastficka står öppen. Du tejpar igen den. }Nilla kvitterar elva handlingar.

  – Är det allt?

  Hon väntar. Hunden sitter i bilen och tittar åt samma håll.

  – Det är vad som finns i diariet, säger du.
}
{other_move("m4"):
- "kfsjalv": -> m4_kfsjalv
- "tillbaka": -> m4_tillbaka
- "gotekommer": -> m4_gotekommer
- else: -> m4_laster
}

=== m4_kfsjalv
# place: council
# people: emmy, birgitta, lasse, nilla, ragnhild
# mood: tense
# room: Måndag kväll i fullmäktige. Emmy går upp i talarstolen och säger att ingen i huset vet varför paragrafen är skriven som den är. På läktaren sitter Almbergalistan. Birgitta Nyvall tackar för svaret.
# law: KL 5:64
# speaker: emmy
Måndag kväll, fullmäktige. På läktaren sitter Lasse Edlund och fyrtio till. {kopiatorn_beslut.skriv_fem:Emmy läser först sidan ur den gröna pärmen, högt, till sista raden.}

{my_move("m4"):
- "gote": {m4_nav.registrera:– Ingen visste, säger Emmy i talarstolen. Det fanns ett brev, i ett skåp, i sexton år. Telefonsamtalet nämner hon inte.|– Jag har en uppgift per telefon, säger Emmy i talarstolen. Den räknar jag inte. Ingen i huset vet varför det står norra.}
- "jurist": {m4_nav.registrera:– Ett brev kom fram i veckan, säger Emmy i talarstolen. Före det visste ingen i huset. Vad det betyder får vi veta till jul.|– Det kommer ett utlåtande till jul, säger Emmy i talarstolen. I kväll är svaret att ingen i huset vet.}
- "kf": Emmy läser det du skrev, ord för ord, och lägger till en mening. »Inte jag heller.«
- else:
  Emmy har din karta i handen. Hon tittar på linjen, viker ihop kartan och ställer glaset på den.

  – Ingen i huset vet, säger hon.
}

Det är en fråga, så bara de två får tala.

– Jag noterar att det är första gången någon säger det där uppifrån, säger Birgitta Nyvall. Tack.

Någon på läktaren klappar, ensam.

* (nilla) [Gå fram till Nilla i foajén: »Det var jag som skrev rent den.« # told: m4.ansvar # at: nilla]
  ~ report("director.stands-by-assessment")
  ~ report("press.leak")
  – När då? säger Nilla. Hon väntar.

  – År fyra.

  – Efter vad?

  – En servett.

  {m2_beslut.lista:– Det är den andra i år, säger hon och skriver.|Hon skriver servett.}

  På onsdagen står ditt namn i rubriken och Emmys i ingressen.

  {high("chair>director.tension"):Emmy räknar raderna.|– Du fick de stora bokstäverna, säger Emmy.}
  -> m4_sedan
* (bakvagen) [Gå ut genom köket. # told: m4.bakvag # at: coffee-room]
  ~ report("director.rests")
  ~ report("question.silenced")
  Mona står vid diskbänken.

  – Hon såg så liten ut där uppe, säger hon. Emmy. Ingvar på Landet grät nästan.

  – Av vad?

  – Av att det äntligen var någon annan som inte visste.

  I foajén frågar Nilla efter dig. Du hör Emmy svara något kort.
  -> m4_sedan

=== m4_tillbaka
# place: chair
# people: emmy, saga, ragnhild
# room: Emmy skickar tillbaka alltihop till förvaltningen. Hon svarar ingenting i sak förrän det är hittat. Birgitta Nyvall får veta på måndagen att svaret dröjer.
# law: KL 5:59
{m4_nav.registrera:
  Emmy läser brevet två gånger.

  – Sexton år, säger hon. Det här går tillbaka till dig, tills jag vet vad mer som ligger i det skåpet.
}
{not m4_nav.registrera && my_move("m4") == "gote":
  – Ett kuvert, säger Emmy. Jag kan inte läsa upp ett kuvert. Det här går tillbaka till dig tills det är hittat.
}
{not m4_nav.registrera && my_move("m4") == "jurist":
  – Då får det gå tillbaka till dig så länge, säger Emmy. Juristen kan bara läsa det som finns.
}
{not m4_nav.registrera && my_move("m4") == "kf":
  – Nej, säger Emmy till slut. Jag tänker inte stå där och inte veta. Det går tillbaka till dig tills det är hittat.
}
{my_move("m4") == "passar":
  Emmy håller upp kartan mot fönstret.

  – Vem har dragit linjen?

  Du har det.

  – Då går den tillbaka till dig, säger hon, tills det är hittat.
}

# speaker: emmy
{high("chair>director.trust"):Hon säger det vänligt.|Hon har satt datum på det, och klockslag.}

– En fråga bör besvaras genast, säger Saga. Bör är inte ska, och nästa sammanträde är efter valet.

* (letar) [Leta hela helgen, rum för rum. # told: m4.letar # at: secretary-archive]
  ~ report("director.raises-workload")
  ~ report("case.prepared-well")
  {m4_nav.registrera:
    Nu letar du efter vem som visste. På söndagen hittar du fyra initialer i en portobok, och två av dem är dina.
  - else:
    I källaren ligger år fyra i bananlådor, och år tre i år fyras. Du hittar en ask med enkronor och servetten.

    Det står »hundra« på den, och en ring efter en kopp.
  }

  {m3_beslut.tyst:– Nu hör jag av dig, säger Emmy på måndagen.|På måndagen är du dammig när Emmy kommer. Hon har med sig två muggar.}
  -> m4_sedan
* (finns) [»Det finns inget mer att hitta. Det var så vi gjorde.« # told: m4.finns # at: emmy]
  ~ report("director.stands-by-assessment")
  ~ report("chair.criticises-director")
  – Vi, säger Emmy.

  – Jag.

  {low("chair>director.trust"):Hon skriver det. Du ser det upp och ner: »Jag.«|– Tack, säger hon. Då vet jag åtminstone vem jag ska vara arg på till klockan fyra.}

  Birgitta får en rad om att svaret dröjer. Hon tackar med ett vykort, föreställande kommunhuset.
  -> m4_sedan

=== m4_gotekommer
# place: board-room
# people: gote, emmy, birgitta, bengtake, ragnhild
# room: Emmy ber Göte komma till styrelsen och berätta. Han sitter på besöksstolen med en bullpåse och vet allt om norra tomten. Det tar en kvart, och alla skrattar.
# claim: C032
– Göte får komma och säga det till styrelsen, säger Emmy. {my_move("m4") == "gote":Jag vill inte ha det i andra hand.}{my_move("m4") == "jurist":Till jul hinner han glömma det.}{my_move("m4") == "kf":Någon vet ju.}{my_move("m4") == "passar":Innan någon tror på den där linjen.}

# speaker: gote
Göte får besöksstolen. Han har kavaj och bullar till elva. {gote_kall:Dig hälsar han på sist.|Han blinkar åt dig, och Emmy ser det.} Handslaget, ärtsoppan, tippen under den södra halvan: det tar en kvart. {m4_nav.registrera:Brevet ligger mitt på bordet. Han flyttar bullpåsen så att den täcker datumet.|De skrattar på samma ställen som förr.}

– Stod det här någonstans? säger Birgitta.

– {m4_nav.registrera:Numera, säger Göte. Annars står det här.|{kopiatorn_beslut.skriv_fem:Hälften står i en pärm, säger Göte. Andra halvan står här.|Det står ju här, säger Göte.}} Han pekar på sig. Sedan pekar han på dig. Halva styrelsen vänder sig om.

* (antecknar) [Skriv ner vartenda ord. # told: m4.letar # at: gote]
  ~ report("director.documents-decisions")
  ~ report("knowledge.shared")
  Han märker det och börjar diktera. Efter en sida stannar han.

  – Hade jag lovat dem något mer? säger han lågt, till dig.

  Du vet inte. Du skriver frågetecknet också, och Saga ger sidan ett nummer.
  -> m4_sedan
* (kaffe) [Häll upp kaffe och låt honom hålla på. # told: m4.kaffe # at: gote]
  ~ report("pair.shares-success")
  ~ report("knowledge.hoarded")
  Han tar översvämningen också, och sporthallen. Emmy har sju punkter kvar och stryker dem uppifrån.

  {m2_beslut.gote:– Torsdag? säger han till dig i dörren.|I dörren lägger han den sista bullen framför henne.}

  – {high("chair>director.tension"):Vem var det som ledde mötet? säger Emmy när han har gått.|Han är bra, säger Emmy när han har gått. De tyckte mer om mötet än om mig.}
  -> m4_sedan

=== m4_laster
# place: council
# people: emmy, birgitta, nilla, ragnhild
# room: Emmy låter en jurists läsning gälla, på telefon, i väntan på papperet. På måndagen läser hon upp den i fullmäktige. Birgitta Nyvall noterar. Nilla Frygell vill ha läsningen på papper, med datum.
# law: KL 5:64
{my_move("m4"):
- "gote":
  Emmy ringer själv en jurist. Hon läser »tippen« för honom ur kuvertet.

  – {m4_nav.registrera:Med brevet är norra norra, säger han. Utan brevet också, men då hade ni sluppit veta varför.|Det hörde jag inte, säger han. Efter ordalydelsen är norra norra.}
- "jurist": – Då tar vi hennes första läsning så länge, säger Emmy. Den som hon gjorde lugnast.
- "kf":
  Emmy viker ihop dina meningar och ringer själv en jurist.

  – Norra är norra, säger han. {m4_nav.registrera:Brevet kan ni ju lägga till handlingarna.|Sedan kan ni ha glömt vad ni vill.}
- else:
  Emmy ringer själv en jurist och beskriver din karta. Något annat papper har han inte.

  – Då kan den läsas så, säger han.
}

Det är vad hon säger i fullmäktige på måndagen. {high("chair>director.trust"):»Kommunchefen och jag har gått igenom det.«|Ditt namn nämner hon inte, och inte juristens.}

# speaker: birgitta
– Jag noterar läsningen, säger Birgitta. Jag frågade efter meningen.

* (fragar) [Fråga Emmy efteråt vad det kostar om läsningen är fel. # told: m4.fragar # at: emmy]
  ~ report("question.raised")
  ~ report("director.raises-workload")
  – Säg det du, säger hon i trappan.

  – {my_move("m4") == "passar":Sju miljoner om man gräver söderut|Elva miljoner om någon går till rätten}.

  – {my_move("m4") == "passar":Varför skulle man inte gräva där?|Sa du det i fredags?}

  Nilla kommer ikapp er med blocket. Emmy håller upp dörren.
  -> m4_sedan
* (raden) [Skriv en rad till protokollet, så att den håller till valet. # told: m4.raden # at: secretary-archive]
  ~ report("pair.shares-success")
  ~ report("board.kept-in-the-dark")
  »Frågan är besvarad.« Saga läser raden.

  – Det är riktigt, säger hon. Det är den enda rad omkring det avtalet som är det.

  Emmy köper en läsk i automaten och delar den med dig. {m3_nav.roller:Det stod inget om läsk på de fyra raderna.|På morgonen hade det varit kaffe.}
  -> m4_sedan

=== m4_sedan
{m4_kfsjalv.nilla && avtal_utat != "" && avtal_utat != "dod": -> punkt_utat_augusti}
{m4_kfsjalv.bakvagen && avtal_oense != "" && avtal_oense != "dod": -> punkt_oense_augusti}
{m4_laster.raden && avtal_overraskning != "" && avtal_overraskning != "dod": -> punkt_overraskning_augusti}
{my_move("m4") == "gote" && avtal_stol != "": -> punkt_stol_augusti}
-> efter_fragan

=== efter_fragan
+ [Andra söndagen i september. # at: stairs]
  -> valnatt
