// Paragraf sju från Emmys stol: frågan i fullmäktige (m4, augusti år 20).
VAR m4_hon = ""

=== paragraf_sju
# place: chair
# people: ragnhild, emmy
# mood: tense
# remembers: tjarnby
# remembers: c1
# claim: C033
# law: KL 5:59
~ until("20.3")
Augusti. Birgitta Nyvalls fråga är skriven på maskin och mycket artig. Vad är paragraf sju i markavtalet från år fyra till för? Ämnar ordföranden använda den?

Går fabriken under hundra anställda får kommunen köpa tillbaka norra tomten till gammalt pris. De är hundratolv, och ägaren är ny.

{gron_parm:
  Den gröna pärmen ligger uppslagen vid nummer ett. Ägaren lovade i handslag, och Göte ville ha det på papper.

  – Och norra? säger du. Varför bara den ena halvan?

  Hon tittar på ordet som på en granne hon har glömt namnet på.
- else:
  – Vad är den till för? säger du.

  Hon skrev rent avtalet, och hennes R står längst ner. Det var ärtsoppa den dagen, säger hon, och sedan inget mer. Det är första gången du ser henne inte veta.
}

– Fullmäktige är på måndag, säger du. Och Nilla Frygell vill ha allt vi har om tomten.

~ stunder("m4")
-> m4_nav

=== m4_nav
{left() == 0 && talk_cost("director") > 0: -> m4_beslut}
* (conny) [Fråga Conny vad gruppen vill höra. # cost: 1 # at: party-room]
  # place: party-room
  # people: conny, emmy
  # adviser: conny
  De har valaffischerna på golvet. En är kvar med Göte på.

  {advice("m4.conny")}
  -> m4_nav
* (saga) [Fråga Saga vad som händer om du säger som det är. # cost: 1 # at: secretary-archive]
  # place: secretary-archive
  # people: saga, emmy
  # adviser: saga
  Elva handlingar i en plastficka. Hon låter fickan ligga öppen när du kommer.

  {advice("m4.saga")}
  -> m4_nav
* (birgitta) [Gå till den som frågade. # cost: 1 # at: corridor]
  # place: corridor
  # people: birgitta, emmy
  # adviser: birgitta
  Hon sitter på bänken utanför sessionssalen med garnet i knät, två dagar för tidigt, för ljusets skull.

  {advice("m4.birgitta")}
  -> m4_nav
* (skolan) {tjarnby_beslut.tre || tjarnby_beslut.opposition} [Gör färdigt skolan före måndag. # cost: 1 # at: board-room]
  # place: board-room
  # people: emmy, birgitta, ragnhild
  # remembers: tjarnby
  ~ keep("skolan")
  {tjarnby_beslut.tre:Väg B heter fortfarande »kan övervägas«. Du stryker det och skriver »ska«, och Ragnhild låter dig. Styrelsen skickar alla tre till nämnden, med åtta röster.|Tio över elva har ni en sida, du och Birgitta, med ordet tjugo på rad fyra. Ragnhild läser den och rättar ett kommatecken. Styrelsen skickar den till nämnden, med nio röster.} Conny avstår. Elva ord är nu ett ärende.
  -> m4_nav
* (tal) [Öva på bussen. # cost: 1 # at: car]
  # place: car
  # people: emmy
  ~ report_how("case.prepared-well", "by: chair")
  Längst bak, halvhögt. »Ingen i huset vet.« »Det undersöks.« »Enligt den läsning som finns.« En pojke med simfötter tar ut hörlurarna.

  – Den första, säger han. De andra låter som när läraren har tappat proven.
  -> m4_nav
* (utat) [»Det vi tycker om varandra säger vi till varandra. Inte utåt.« # cost: talk # at: director]
  # place: director
  # people: ragnhild, emmy
  # claim: C025
  ~ report_how("agreement.clause-proposed", "by: chair, towards: director, clause: words-outward")
  {value("director>chair.trust") > 50:
    – Inte ens hos Handlarn? säger Ragnhild. Jag har en kusin i kassan.

    – Inte ens där.

    – Då får jag börja veckohandla i Hedvalla.

    Hon skriver det längst ner på ert papper. Det är hennes stil och dina ord.
    ~ report_how("agreement.clause-accepted", "by: director, towards: chair, clause: words-outward")
    ~ avtal_utat = "antog"
  - else:
    {value("director>chair.trust") < 38:
      – Om jag blir frågad måste jag svara, säger Ragnhild. Jag är tjänsteman.

      – På sakfrågor.

      – Det är ju det man aldrig vet, om det är en sakfråga.

      Hon rättar till pennorna i sin burk. Du har skrivit ett eget ställe på papperet för detta, och där står »i möjligaste mån«.
      ~ report_how("agreement.clause-loosened", "by: director, towards: chair, clause: words-outward")
      ~ avtal_utat = "luckrade"
    - else:
      – Gärna, säger Ragnhild. Om det gäller Conny Wiberg också.

      – Conny är inte jag.

      – Han brukar säga att han talar för dig. Utåt.

      Du ringer Conny medan hon hör på. Han säger med all respekt fyra gånger.
      ~ report_how("agreement.clause-traded", "by: director, towards: chair, clause: words-outward")
      ~ avtal_utat = "bytte"
    }
  }
  -> m4_nav
* (hem) [Bada med Tilde. # cost: 1 # at: home]
  # place: home
  # people: emmy
  # mood: calm
  ~ report_how("pair.thinks-aloud", "by: chair, kind: about-others")
  Tilde dyker efter stenar. Var fjärde är en potatis, säger hon, så måste det vara.

  På bryggan bredvid sitter Ragnhild med en gammal man som rensar bönor med vänster hand. Efter en stund kommer hon över och säger något om Conny som du aldrig berättar för någon.
  -> m4_nav
+ [Fredag eftermiddag. # at: chair]
  -> m4_beslut

=== m4_beslut
# key: m4
# place: chair
# people: ragnhild, emmy
# mood: tense
# claim: C032
# law: KL 5:59
# law: TF 2:1
# room: Birgitta Nyvall frågar i fullmäktige vad en paragraf är till för. Kommunchefen skrev rent den för sexton år sedan, din företrädare hittade på den, och på måndag är det du som ska svara. Det är tre veckor till valet. Ragnhild har nyss lagt fram sitt. Vad gör du?
~ meet("m4")
~ m4_hon = other_move("m4")
{m4_hon:
- "gote":
  # speaker: ragnhild
  Hon har ringt Göte. Det tog fyra minuter. På ett kuvert har hon skrivit ett ord: »tippen«.

  – Den ligger under södra halvan, säger hon. Det skulle inte stå. Därför norra.

  Du blir så lättad att det tar en stund innan du ser problemet. Det står på ett kuvert.
- "jurist":
  # speaker: ragnhild
  Juristen i residensstaden är på högtalare. Paragrafen går att läsa på två sätt, säger hon. Hundratjugotusen.

  – När kan jag få det skriftligt? säger du.

  – Till jul.

  – Det är val om tre veckor.

  – Ja, det läste jag.
- "kf":
  # speaker: ragnhild
  Hon har skrivit åt dig. Tre meningar. {gron_parm:»Spärren var för de hundra jobben. Varför den bara gäller norra kan ingen i huset säga. Det är en brist.«|»Paragrafen är skriven i det här huset. Ingen i huset kan i dag säga varför den ser ut så. Det är en brist.«}

  – {low("chair>director.trust"):Vems brist? säger du. Det är jag som står där.|Det är ditt R under avtalet, säger du. Och min röst.}

  Hon erbjuder sig att stå bredvid. Tjänstemän står inte bredvid i talarstolen, säger du.
- else:
  # speaker: ragnhild
  Hon lägger en karta på bordet. En linje runt båda halvorna, dragen med linjal. Norra området, står det.

  – Det är vad folk säger, säger hon.

  Kartan är prydlig. Du ritar själv med linjal när du är osäker.
}

{m4_nav.tal:»Ingen i huset vet«, säger du tyst, för att se om den finns kvar.|Utanför går Nilla Frygell med hunden runt torget.}

* (kfsjalv) [Säg i fullmäktige att ingen vet. # move: m4.kfsjalv # from: saga # at: council]
  -> m4_kfsjalv
* (tillbaka) [»Det går tillbaka till dig tills det är hittat.« # move: m4.tillbaka # at: ragnhild]
  -> m4_tillbaka
* (gotekommer) [Be Göte komma och säga det till styrelsen. # move: m4.gotekommer # from: birgitta # at: gote]
  -> m4_gotekommer
* (laster) [{m4_hon == "jurist":Låt juristens läsning gälla tills papperet kommer.|Ring en jurist som kan läsa den till måndag, och låt det gälla.} # move: m4.laster # at: telephone]
  -> m4_laster

=== m4_kfsjalv
# place: council
# people: emmy, birgitta, lasse, nilla, ragnhild
# mood: tense
# law: KL 5:64
# room: Måndag kväll i talarstolen. Du säger att ingen i huset vet varför paragrafen ser ut som den gör. Knäna slår, det hörs på inspelningen. På läktaren sitter Almbergalistan. Birgitta tackar. Sedan gör Ragnhild något i foajén.
Knäna slår i talarstolen. Det hörs på inspelningen.

– {m4_hon == "gote":Jag har en uppgift per telefon, säger du. Den räknar jag inte. Ingen i huset vet.}{m4_hon == "jurist":Det kommer ett utlåtande till jul, säger du. I kväll är svaret att ingen i huset vet.}{m4_hon == "kf":Det är en brist, säger du, ord för ord, och lägger till en mening som inte stod där. Inte jag heller.}{m4_hon == "passar":Ingen i huset vet, säger du. Kartan har du vikt ihop, och glaset står på den.}

På läktaren slutar Lasse Edlund vifta med kepsen.

– Jag noterar att det är första gången någon säger det där uppifrån, säger Birgitta. Tack.

{other_move("m4"):
- "ansvar":
  I foajén går Ragnhild fram till Nilla.

  – Det var jag som skrev rent den, säger hon. År fyra, efter en servett.

  På onsdagen står hennes namn i rubriken och ditt i ingressen. Hon ville hjälpa till.
- "letar":
  På tisdagen har hon damm på kavajen. På ditt bord ligger en lapp. »Du sa det bra. Jag letar vidare ändå.«
- "fragar":
  – Vad kostar det om någon gräver söderut i natt? säger Ragnhild i garderoben.

  Det vet ingen. Du hade behövt den frågan i fredags.
- else:
  I foajén frågar Nilla efter Ragnhild. Lasse gör det, och Ingvar på Landet. Hon gick genom köket, säger Mona.
}
-> m4_sedan

=== m4_tillbaka
# place: chair
# people: emmy, saga, ragnhild
# law: KL 5:59
# room: Du skickar tillbaka det. Du läser inte upp något som ingen kan visa dig. En fråga bör besvaras genast, säger Saga. Bör är inte ska. Birgitta får vänta till efter valet, och Ragnhild ska leta efter något som hon själv har lagt undan.
– {m4_hon == "gote":Jag läser inte upp ett kuvert, säger du.}{m4_hon == "jurist":Juristen kan bara läsa det som finns, säger du.}{m4_hon == "kf":Jag tänker inte stå där och inte veta, säger du.}{m4_hon == "passar":Vem har dragit linjen? säger du. Hon har det.} Det går tillbaka till dig tills det är hittat.

– En fråga bör besvaras genast, säger Saga. Bör är inte ska, och nästa sammanträde är efter valet.

Birgitta får en rad om att svaret dröjer. Hon tackar med ett vykort föreställande kommunhuset.

{other_move("m4"):
- "letar":
  Ragnhild letar hela helgen. På måndagen har hon damm på knäna, och du har tagit med två muggar.

  – Servetten fanns, säger hon. Det står hundra på den, och en ring efter en kopp.

  – Du har varit arkivet, säger du.

  – Jag har inga hyllor.
- "ansvar":
  – Då säger jag åt Nilla varför det dröjer, säger Ragnhild. Det var jag som skrev rent den.

  Hon säger det i telefonen, vid ditt fönster, innan du har hunnit tänka. I Trakten ser det ut som om du har pekat.
- "fragar":
  – Vad kostar det om jag inte hittar något? säger Ragnhild.

  – Vet du inte var du har lagt det?

  – Jag vet inte om jag har lagt det.

  Du hade inte tänkt på att det var en skillnad.
- "finns":
  – Det finns inget mer att hitta, säger Ragnhild. Det var så vi gjorde.

  – Vi, säger du.

  – Jag.

  {value("chair>director.trust") > 45:– Tack, säger du. Då vet jag åtminstone vem jag ska vara arg på till klockan fyra.|Du skriver det: »Jag.« Det är det kortaste svar du har fått i det här huset.}
- else:
  – Då gör jag det, säger Ragnhild och tar emot papperet med båda händerna. Sedan hör du inget. På fredagen har hon gått hem, genom köket.
}
-> m4_sedan

=== m4_gotekommer
# place: board-room
# people: gote, emmy, birgitta, bengtake, ragnhild
# claim: C032
# room: Du ber Göte komma till styrelsen. Han sitter på besöksstolen med bullar till elva och vet allt om norra tomten. Det tar en kvart och alla skrattar. Du leder mötet. Ingen ser på dig.
– {m4_hon == "gote":Jag vill inte ha det i andra hand.}{m4_hon == "jurist":Till jul hinner han glömma det.}{m4_hon == "kf":Någon vet ju.}{m4_hon == "passar":Innan någon tror på den där linjen.}

Göte får besöksstolen. Handslaget, ärtsoppan, tippen under den södra halvan. De skrattar på samma ställen. {overlamning.minns:Två gånger stannar han mitt i och ser på Ragnhild, och hon ger honom ordet, så lätt att ingen märker det. Du märker det.|Två gånger stannar han mitt i en mening och tar en bulle. Hon fyller i.}

– Stod det här någonstans? säger Birgitta.

– Det står ju här, säger Göte och pekar på sig. Sedan pekar han på Ragnhild. Halva styrelsen vänder sig om. Du är den enda som inte fick en bulle.

{other_move("m4"):
- "bakvag":
  När du vänder dig om för att tacka henne har hon gått genom köket. Det är kvar en stol, och en mapp.
- "letar":
  Ragnhild skriver. Hon skriver vartenda ord, och när han märker det börjar han diktera. Saga ger sidan ett nummer innan bläcket är torrt.
- "ansvar":
  – Det var jag som skrev rent den, säger Ragnhild till Nilla i trappan. Jag borde ha frågat honom då.

  Nilla skriver »borde«. På onsdagen är bilden på Göte.
- "kaffe":
  Ragnhild häller upp kaffe åt honom och låter honom hålla på. Han tar översvämningen också, och sporthallen. Du har sju punkter kvar och stryker dem uppifrån.

  {m2_hon == "gote":– Torsdag? säger han till henne i dörren.|I dörren lägger han den sista bullen framför dig.}
- else:
  – Vad kostar det, säger Ragnhild till honom, inför alla, om du minns fel?

  Han svarar inte. Han ser på henne som om hon hade kört om honom i en kurva.
}
-> m4_sedan

=== m4_laster
# place: council
# people: emmy, birgitta, nilla, ragnhild
# law: KL 5:64
# room: Du läser upp juristens läsning i fullmäktige. Det går att läsa så. Det är inte samma sak som att det är så, och du hör skillnaden själv. Birgitta noterar läsningen. Hon frågade efter meningen.
{m4_hon:
- "gote": Juristen som har tid till måndag får höra »tippen« ur ett kuvert. – Det hörde jag inte, säger han. Efter ordalydelsen är norra norra.
- "jurist": Ni tar den läsning som hon gjorde lugnast.
- "kf": Du viker ihop de tre meningarna. Juristen som har tid till måndag säger att norra är norra. Sedan kan ni ha glömt vad ni vill.
- else: Juristen som har tid till måndag får kartan beskriven i telefon. – Då kan den läsas så, säger han.
}

Det är vad du säger i talarstolen. {value("chair>director.trust") > 45:»Kommunchefen och jag har gått igenom det.«|Hennes namn nämner du inte, och inte juristens.} Conny nickar. Det är ett dåligt tecken.

– Jag noterar läsningen, säger Birgitta. Jag frågade efter meningen.

{other_move("m4"):
- "fragar":
  – Vad kostar det om den är fel? säger Ragnhild i trappan.

  – Sa du det i fredags?

  – Nej.

  {m4_hon == "passar":Sju miljoner, om man gräver söderut.|Elva miljoner, om någon går till rätten.} Nilla kommer ikapp. Du håller upp dörren.
- "letar":
  Ragnhild letar vidare ändå, i källaren, på sin egen tid. Du får veta det av vaktmästaren. Hon tror alltså inte heller på läsningen.
- "ansvar":
  – Jag skrev rent den, säger Ragnhild till Nilla, så det är min läsning lika mycket.

  I Trakten blir det två läsningar. Den ena är din.
- "raden":
  Ragnhild skriver en rad till protokollet, så att den håller till valet. »Frågan är besvarad.« Det är riktigt, säger Saga. Det är den enda rad omkring det avtalet som är det.

  Du köper en läsk i automaten och delar den med Ragnhild. Den smakar sommarjobb.
- else:
  Ragnhild gick genom köket. Du köper en läsk i automaten och dricker halva. Du hade tänkt ge henne den andra.
}
-> m4_sedan

=== m4_sedan
{other_move("m4") == "ansvar" && avtal_utat != "": -> m4_punkt_utat}
{other_move("m4") == "bakvag" && avtal_oense != "" && avtal_oense != "dod": -> m4_punkt_oense}
{m4_hon == "gote" && avtal_stol != "" && avtal_stol != "dod": -> m4_punkt_stol}
-> m4_ut

=== m4_ut
+ [Andra söndagen i september. # at: party-room]
  -> valnatten

=== m4_punkt_utat
# place: chair
# people: ragnhild, emmy
Ert papper är elva dagar gammalt. {avtal_utat == "luckrade":»I möjligaste mån«, står det på sista raden.|Sista raden är hennes stil och dina ord. Inte utåt, står det.}

* (pekar) [»Du ville väl. Men vi sa inte utåt.« # at: ragnhild]
  ~ report_how("agreement.invoked", "by: chair, towards: director, clause: words-outward")
  ~ avtal_utat = "antog"
  – Jag sa det om mig själv, säger hon.

  – Det blev om mig.

  Hon läser ingressen igen, långsamt.
  -> m4_ut
* (om) [»Vi skriver dit: om oss själva får vi säga vad vi vill, dagen efter.« # at: ragnhild]
  ~ report_how("agreement.clause-rewritten", "by: chair, towards: director, clause: words-outward")
  ~ avtal_utat = "bytte"
  – Varför dagen efter?

  – För att den första dagen är min.

  Hon skriver dit det, och skrattar till först när hon har satt punkt.
  -> m4_ut
* (later) [Låt det passera. Det är tre veckor kvar.]
  ~ report_how("agreement.let-pass", "by: chair, towards: director, clause: words-outward")
  ~ avtal_utat = "luckrade"
  Du klipper ut artikeln och lägger den i lådan, hos det andra.
  -> m4_ut

=== m4_punkt_oense
# place: chair
# people: emmy
# remembers: m3
Den som inte håller med skulle säga det i rummet. {m4_hon == "kf":Var det till det hon hade köksdörren?|Höll hon inte med? Du vet inte ens det.}

* (pekar) [Ring henne samma kväll. »Var du oense? Då ska du säga det där inne.« # at: telephone]
  ~ report_how("agreement.invoked", "by: chair, towards: director, clause: when-we-disagree")
  ~ avtal_oense = "antog"
  – Jag var trött, säger hon.

  – Det får man också säga där inne.

  I bakgrunden hostar en gammal man och ber om ursäkt. Du har inte vetat att hon bor med någon.
  -> m4_ut
* (later) [Låt henne gå hem.]
  ~ report_how("agreement.let-pass", "by: chair, towards: director, clause: when-we-disagree")
  ~ report("director.rests")
  {avtal_oense == "luckrade":
    ~ avtal_oense = "dod"
  - else:
    ~ avtal_oense = "luckrade"
  }
  Hon är sextioett. Din mamma är sextiotre och går hem klockan fyra.
  -> m4_ut

=== m4_punkt_stol
# place: coffee-room
# people: ragnhild, saga, emmy
# remembers: m2
På måndagen sitter Saga på den tredje stolen, med en ren sida. Punkt ett: paragraf sju.

– Den är visst redan besvarad, säger hon, per telefon, om jag har förstått det rätt, och då har jag förstått det i korridoren.

* (pekar) [»Sådana samtal ringer vi härifrån, alla tre. Det var det vi sa.« # at: ragnhild]
  ~ report_how("agreement.invoked", "by: chair, towards: director, clause: third-chair")
  ~ avtal_stol = "antog"
  – Han svarar inte om det är fler, säger Ragnhild.

  – Då vet vi det.

  Saga skriver »tippen« i boken, med datum. Det är första gången det ordet står i ett häfte som någon annan kan öppna.
  -> m4_ut
* (om) [»Skriv upp det nu, så gäller det som sagt här.« # at: ragnhild]
  ~ report_how("agreement.clause-rewritten", "by: chair, towards: director, clause: third-chair")
  ~ avtal_stol = "bytte"
  Ragnhild berättar samtalet en gång till. Det tar nio minuter. Det tog fyra första gången, och skillnaden är frågorna.
  -> m4_ut
* (later) [Gå till punkt två.]
  ~ report_how("agreement.let-pass", "by: chair, towards: director, clause: third-chair")
  {avtal_stol == "luckrade":
    ~ avtal_stol = "dod"
  - else:
    ~ avtal_stol = "luckrade"
  }
  Saga lämnar en tom rad. Den finns där fortfarande, om någon frågar.
  -> m4_ut
