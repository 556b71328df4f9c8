// Mappen: samma fem rader varje gång, och vems de är (januari år 1, januari och augusti år 2).
// Vilken gång i ordningen mappen ligger där, och vad du hann läsa varje gång.
VAR gang = "ett"
VAR last = ""
VAR last_ett = ""
VAR last_tva = ""
VAR last_tre = ""

=== mappen
+ (bok) [Biblioteket på Ekbacka. # needs: committees dissolved \| Skolnämndens. # at: director]
  ~ last = "bok"
+ (bjork) [Platserna på Björkgården. # needs: committees dissolved \| Omsorgsnämndens. # at: director]
  ~ last = "bjork"
+ (vag) [Vägen till Norra Grind. # needs: committees half or dissolved \| Tekniska nämndens. # at: director]
  ~ last = "vag"
+ (ledighet) [Semesterlistan. # at: berit]
  ~ last = "ledighet"
+ (tidningen) [Svaret till Trakten. # at: inger]
  ~ last = "tidningen"
+ (undan) {gang == "tre" && ordning == "utan"} [Lägg Björkgården åt sidan, till styrelsen. # at: board-room]
  ~ last = "undan"
- {gang:
  - "ett": -> papper_ett
  - "tva": -> papper_tva
  - else: -> papper_tre
  }

=== papper_ett
# place: director
# people: berit, inger, tord
~ last_ett = last
~ gang = "tva"
{last:
- "ledighet":
  ~ report("director.rests")
  Berits vecka har hamnat hos någon som slutade i höstas. Du flyttar tillbaka den. Ditt eget namn står inte på listan alls, så du skriver dit det, vecka trettio.

  – Var det någon annan som ville ha trettio? säger Berit.

  Svaret till Trakten skriver du under i trappan, mot väggen, utan bilaga två.
- else:
  ~ report("board.informed")
  Nilla Frygell på Trakten har frågat hur många beslut kommunen fattar på en månad, och vilka som fattar dem. »Många«, har någon svarat. Du får ihop det till fyrahundratolv, i fem rum, och ber Inger skicka det till styrelsen också. De lär bli förvånade.

  Semesterlistan skriver du under i trappan. Berits vecka hamnar hos en vikarie som slutade i höstas.
}
-> tisdag

=== mappen_tva
~ until("2.1")
# place: director
# mood: calm
# remembers: m3
# law: KL 4:10
# claim: C052
{ordning:
- "utan":
  # people: niklas, inger, tord
  Januari. På plan två är fyra dörrar låsta och lamporna släckta. Fullmäktige har avslutat alla uppdrag, också Berits, som aldrig var något uppdrag. Hon sitter i korridoren utanför styrelserummet på en fällstol från husvagnen. Någon har ställt fram en riktig bredvid.

  – Får man sitta här? säger hon.

  – {my_move("m3") == "stolen":Det är därför den riktiga är där.|Ja. Vem väntar?}

  # speaker: niklas
  – Vägen. Netto? säger Niklas.

  # speaker: inger
  – Ska de här anmälas var för sig? säger Inger. I fjol var det fyra nämnder. Nu är det en, och du.
- "halvt":
  # people: ylva, henrik, berit, inger, tord
  Januari. På plan två lyser det i två rum av fyra. Vaktmästaren har satt upp en skylt med pilar, och en pil är fel.

  # speaker: ylva
  – Platserna tar vi på torsdag, säger Ylva. Har du läst?

  # speaker: berit
  – Får man sitta? säger Berit. Eller ska jag upp?

  # speaker: henrik
  – Rad fem, är det vår eller styrelsens numera? säger Henrik. Det är linje fyra, där de kräks.

  # speaker: inger
  – Vägen har ingen nämnd, säger Inger. Är det en notering, eller är det du?
- else:
  # people: henrik, ylva, lennart, berit, inger, tord
  Januari. Fyra rum, och det lyser i alla. {foll:Flyttlådorna står i trapphuset, och folk har börjat gå runt dem.|Om tre veckor ska fem budgetar ligga på samma bord, och ingen har ett så stort bord.}

  # speaker: henrik
  – Vem har frågat …

  – Nästa vecka, Henrik.

  # speaker: ylva
  – Platserna, säger Ylva. Listan är ny. Den är fel.

  Lennart undrar om det blir tjälfritt, Berit om man får sitta, och Inger om bilaga fyra är samma bilaga fyra som i fjol. Du svarar på fyra av dem.
}

{my_move("m3"):
- "linje": På insidan av mappen har Niklas klistrat sin ritning med runda rutor. {ordning == "kvar":Det blev inte så, men han tycker att den är snygg.|Kulturchefen har varit här och frågat vilken ruta som är hans, och vem han ringer om han är sjuk.}
- "trettioatta": På insidan av mappen sitter din lista över det du inte får, elva rader. Du läser den ibland, som man läser utrymningsplanen på ett hotell.
- "stolen": Du har ställt skrivbordet så att man ser ut i korridoren. {ordning == "kvar":Berit går förbi på väg till nämnden och hälsar med fällstolen.|Hon ser in också. Två gånger i går kom hon på något medan du skrev, och en av gångerna hade hon rätt.}
- else: Underst i mappen ligger instruktionen med Gun-Britts blyertsrad. Du har hållit den mot lampan. Det står »den som« och sedan något på M. Inger tror att det är ett namn.
}

Klockan är tjugo över sju, och du hinner läsa ett papper.
-> mappen

=== papper_tva
# place: director
# people: tord
~ last_tva = last
~ gang = "tre"
{last:
- "bok":
  ~ report("case.prepared-well")
  ~ keep("svaret")
  »Biblioteket hålls tills vidare låst i avvaktan på bemanning.« Det är samma mening som för tolv år sedan, du känner igen »i avvaktan på«. Bemanningen kostar tvåhundrafyrtiotusen om året och är inte med i budgeten. {m1_nav.sanna:Du skriver det till Sanna Brolin, som det är, hela summan.|Sanna Brolins brev sitter kvar i gemet. Du skriver till henne hur det är, hela summan.} Sedan skriver du under. Det får vara låst ett år till.
- "bjork":
  ~ report("case.prepared-well")
  Tjugofyra fasta platser, och tjugofem namn. Evert Lunds hustru Maj står två gånger, med olika födelseår. Du ringer Ylva, som svarar på andra signalen och låter glad över att någon frågar. Det är ett skrivfel. Nämnden brukade hitta dem.

  De andra fyra skriver du under i trappan, mot väggen.
- "vag":
  ~ report("case.prepared-well")
  Trettioåtta miljoner, och det finns en skiss. På skissen går vägen rakt över något som heter Påhlssons vall. Du ringer Henrik, och han säger att det ringde en tjänsteman om det i höstas, men att han trodde det var telefonförsäljning.

  Vägen får ett knä. Resten skriver du under i trappan.
- "ledighet":
  ~ report("case.prepared-well")
  {ordning == "utan":
    ~ report_how("knowledge.hoarded", "kind: on-trust")
  }
  {last_ett == "ledighet":Vecka trettio, där står du, på samma rad som i fjol.|Ditt namn saknas. Du skriver dit det, vecka trettio.} Ylva har ingen vecka alls. Du skriver dit henne också, på tjugoåtta, och ett frågetecken.

  {ordning == "utan":De andra fyra skriver du under i trappan. Det går fort, de är bra skrivna.|Resten skriver du under i trappan.}
- else:
  ~ report("case.prepared-well")
  {ordning == "utan":
    ~ report_how("knowledge.hoarded", "kind: on-trust")
  }
  Nilla Frygell har begärt delegationslistan, hela. {ordning == "utan":Den är på fyrtioen sidor numera, och ditt namn står på trettioåtta. Någon har föreslagit att ni svarar »se hemsidan«. Där finns den inte. Du skickar alla sidorna.|Någon har skickat henne innehållsförteckningen. Du skickar resten.}

  {ordning == "utan":De andra fyra papperen skriver du under i trappan.|Resten skriver du under i trappan.}
}
-> februari_tva

=== februari_tva
{ordning != "utan" && m1_nav.sanna && m3_nav.henrik:
  ~ keep("svaret")
}
{ordning != "utan" && m1_nav.sanna:{m3_nav.henrik:Svaret till Sanna Brolin skriver nämnden på riktigt, på ett brevpapper med mössa på. Du hade påmint Henrik i ladugården.|Svaret till Sanna Brolin skulle gå genom Henrik. Han har det i fickan på den andra jackan.}}
{avtal_stol != "" && avtal_stol != "dod": -> punkt_stol}
-> till_augusti_tva

=== punkt_stol
# place: {tisdag.sjalv:chair|car}
# people: gunbritt, tord
~ report_how("pair.thinks-aloud", "by: chair, kind: on-a-case")
En tisdag i februari är Inger på kurs, och {tisdag.sjalv:hela Gun-Britts bord|bussen} är {tisdag.sjalv:fullt|full} av korrektur. Ni går igenom hela budgeten {tisdag.sjalv:på två koppar kaffe|mellan macken och rondellen}, och det är som förr. {avtal_stol == "luckrade":»När det gäller ärenden«, står det.|Inger skulle sitta med, står det.}

* (galler) [»Vi tar om det på torsdag, med Inger.«]
  ~ report_how("agreement.invoked", "clause: third-chair")
  ~ avtal_stol = "antog"
  # speaker: gunbritt
  – Alltihop? säger Gun-Britt. Jag var ju så bra.

  Hon är inte alls lika bra på torsdagen. Inger hittar ett fel i hallen i Sörby.
  -> till_augusti_tva
* (om) [»Vi skriver dit en ersättare. Niklas är uppe då också.«]
  ~ report_how("agreement.clause-rewritten", "clause: third-chair")
  ~ avtal_stol = "bytte"
  # speaker: gunbritt
  – Han springer ju då, säger Gun-Britt. Ja, ja. Han kan väl springa hit.
  -> till_augusti_tva
* (later) [»Det var mest prat.«]
  ~ report_how("agreement.let-pass", "clause: third-chair")
  {avtal_stol == "luckrade":
    ~ avtal_stol = "dod"
  - else:
    ~ avtal_stol = "luckrade"
  }
  # speaker: gunbritt
  – Det var det, säger Gun-Britt. Klockan åtta får Niklas pratet på ett kuvert.
  -> till_augusti_tva

=== till_augusti_tva
+ [Augusti. # at: director]
  -> mappen_tre

=== mappen_tre
~ until("2.3")
# place: director
# mood: calm
# claim: C058
{ordning:
- "utan":
  # people: inger, tord
  I augusti kommer du till bordet fem över halv åtta. Nere på gården står bilen och går.

  Mappen är tunnare än förut, för papperen har blivit bättre skrivna. Ingen väntar i dörren. Berit arbetar dag den här veckan, och hennes stol står hopfälld mot väggen. I juni hade styrelsen sextioåtta ärenden. De säger själva att de är glada så länge du tar det du kan ta, och du har tagit det, och det har gått bra. Biblioteken har fått tidningar. Sörby har fått sina kastruller.

  # speaker: inger
  – Ska jag anmäla dem i klump? säger Inger. Till styrelsen, som lista. Då blir det en bilaga.

  – Gör det.

  {my_move("m3") == "trettioatta":På det andra papperet sitter en gul lapp. »6:38?«|{last_tva == "bjork":Inger lägger det andra papperet lite snett, och du rättar till det.|Hon räknar dem, fast de är fem.}}
- "halvt":
  # people: niklas, berit, inger, tord
  I augusti ligger mappen på bordet, och tre står i dörren.

  # speaker: niklas
  – Björkgården, säger Niklas och håller fram två kallelser. Omsorgen har en tom våning uppe den tolfte september. Skolan ska hyra baracker samma kväll, tvåhundra meter därifrån. Är det bara jag som …

  – Det är deras, båda två.

  # speaker: berit
  – Får man fråga vilken våning? säger Berit.

  # speaker: inger
  – Vägen är din, säger Inger. Var det här du eller Lennart? Han har skrivit under också.
- else:
  # people: niklas, henrik, ylva, berit, inger, tord
  I augusti ligger mappen på bordet, och i dörren är det kö.

  # speaker: niklas
  – Elva miljoner! Netto! säger Niklas och håller upp två kallelser. Omsorgen har en tom våning uppe den tolfte september, och skolan hyr baracker då. Det är tvåhundra meter. Ser ingen …

  – Det är deras, båda två.

  # speaker: henrik
  – Vem har frågat barna om de vill gå i barack? säger Henrik. Ylva vill veta vem som tar anhörigmötet, Berit vem som går natten, Inger vilket av två protokoll som är det första. Fem frågor, och ingen är till dig.
}

{m2_sista.tva_bilder:På väggen hänger den ritning som inte blev av. Inger ville inte kasta den, för den hade också ett diarienummer.}{m2_sista.en:På skrivbordet står dina nitton sidor inbundna. Det var Lennart som lät göra det, till sin egen femtioårsdag av alla tillfällen.}{m2_sista.bilaga:Ylva har hälsat två gånger den här veckan. Hon gör det sedan bilagan, med ett nummer: tolv, säger hon, och går vidare.}{m2_sista.stryker:Ylva hälsar i korridoren, sedan länge, med hela ditt namn.} Du skruvar av hatten på pennan. Ett papper hinner du läsa.
-> mappen

=== papper_tre
# place: director
# people: tord
~ last_tre = last
{last:
- "bok":
  {ordning == "utan":
    ~ ditt_namn = true
    ~ report_how("director.takes-over-decision", "kind: no-mandate")
  }
  ~ report("case.prepared-well")
  {last_tva == "bok":»I avvaktan på bemanning.« Du har läst den förut i år.|»I avvaktan på bemanning.« Du skrev den meningen själv en gång.} Den här gången stryker du »i avvaktan på« och skriver »prövas igen i mars«. Det tar fyra minuter, och du känner dig som en bra människa hela vägen ner. De andra fyra har du skrivit under mot väggen, i vilken ordning minns du inte.
- "bjork":
  -> mappen_tre_last
- "vag":
  {ordning == "utan":
    ~ ditt_namn = true
    ~ report_how("director.takes-over-decision", "kind: no-mandate")
  }
  ~ report("case.prepared-well")
  Det är slutbesiktningen av etapp ett, och den går att läsa med behållning. Lennart har ritat dit ett band i rött, med en sax. Du flyttar invigningen en vecka för kommunfullmäktiges skull. {ordning == "utan":Resten skriver du under i trappan.|Semesterlistan och Trakten skriver du under i trappan.}
- "ledighet":
  {ordning == "utan":
    ~ ditt_namn = true
    ~ report_how("director.takes-over-decision", "kind: no-mandate")
  }
  {last_tva == "ledighet":Ylva har strukit ditt frågetecken och vecka tjugoåtta med.|Ylva har ingen vecka i år heller.} Du skriver ett mejl till henne om att man ska vara ledig. Hon svarar genast, från jobbet, och tackar.

  {ordning == "utan":De andra fyra skriver du under i trappan. Klart.|Resten tar du i trappan.}
- "undan":
  ~ report("procedure.defended")
  -> mappen_tre_undan
- else:
  {ordning == "utan":
    ~ ditt_namn = true
    ~ report_how("director.takes-over-decision", "kind: no-mandate")
  }
  Nilla Frygell frågar om det har beslutats något under sommaren som folk borde känna till. »Nej«, har någon svarat. Det låter lite kort, så du skriver »ingenting av större vikt«. {ordning == "utan":Sedan skriver du under de andra fyra, i trappan, utan att läsa dem.|Resten tar du i trappan.}
}
-> till_oktober

=== mappen_tre_last
# place: director
# people: inger, tord
# law: KL 6:38
Det är en och en halv sida, och den är bra skriven. Från den första november ska de tjugofyra fasta platserna bli korttidsplatser. De boende flyttas efter hand. Det blir sex miljoner om året. Våningen ovanpå blir fyra klassrum åt Ekbacka, så att man slipper hyra baracker för elva. Allt stämmer. Överst står »delegationsbeslut« och nederst ditt namn.

Nere på gården tutar Gun-Britt.

* (under) [Skriv under. Niklas har väntat sedan i juni. # at: director]
  ~ report("case.prepared-well")
  ~ report_how("director.takes-over-decision", "kind: no-mandate")
  ~ ditt_namn = true
  Du ändrar »efter hand« till »i samråd med de anhöriga«. Det tycker du gör skillnad. Pennan behöver nytt bläck.
  -> till_oktober
* (bordet) [»Den här ska till styrelsen.« Ge den till Inger. # at: inger]
  ~ report("procedure.defended")
  -> mappen_tre_undan

=== mappen_tre_undan
# place: director
# people: inger, tord
# law: KL 6:38
# speaker: inger
– Inriktning, säger Inger när hon tar emot den. Det är ärende femtioåtta, då.

– Av?

– Sjuttiofyra.

I september tar styrelsen det på två och en halv minut. Tretton händer. Någon frågar om Björkgården är den med altanen. Niklas är sur på dig i tre veckor, för det kostade honom en månad, och en månad är en tredjedels avdelning.
-> till_oktober

=== till_oktober
+ [Oktober. # at: village-hall]
  -> bjorkgarden
