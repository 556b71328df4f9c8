// Elfte »vi brukar« från Emmys stol (m3, juni år 20).
VAR m3_hon = ""

=== vi_brukar
# place: board-room
# people: ragnhild, birgitta, saga, emmy
# mood: tense
# remembers: m2
# claim: C044
~ until("20.2")
{m2_hon:
- "lista": Juni. {my_move("m2") == "ladan":Listan ligger i lådan. Du kan den utantill, och det hjälper inte.|Åtta av de trettioen har du bockat av i kanten.}
- "mandag": Juni, den åttonde måndagen vid automaten. Du slår på plåten nu, du också. Ingen av er har skrivit ner något.
- "gote": Juni. Göte har suttit med tre torsdagar. I dag är det måndag, och det är bara de som är valda, och hon.
- else: Juni. I ärendet finns nio svar av sjutton. Det tionde är en semesteransökan.
}

Presidiet har kommit till punkt nio.

– Skolan i Tjärnby, säger du. Jag har lovat dem en ny utredning. När kan den vara klar?

# speaker: ragnhild
– Vi brukar inte utreda skolor ett valår, säger Ragnhild.

Du drar ett streck på blocket, det elfte. I klassrummet räknade du hur ofta de sa »typ«. Det hjälpte ingen att sluta, men handen höll sig stilla. Birgitta Nyvall har sett strecken. Nu ser Ragnhild dem.

– Nian tar vi på torsdag, säger du.

~ stunder("m3")
-> m3_nav

=== m3_nav
{left() == 0 && talk_cost("director") > 0: -> m3_beslut}
* (conny) [Svara när Conny ringer. # cost: 1 # at: telephone]
  # place: telephone
  # people: conny, emmy
  # adviser: conny
  Gruppledaren ringer varje dag klockan fyra. Han förlorade mot dig med två röster.

  {advice("m3.conny")}
  -> m3_nav
* (mona) [Ät lunch hos Mona på Solgläntan. # cost: 1 # at: committee-care]
  # place: committee-care
  # people: mona, emmy
  # adviser: mona
  Elsa vid fönstret tror att du är Monas dotter.

  {advice("m3.mona")}
  -> m3_nav
* (saga) [Fråga Saga var rutinerna står. # cost: 1 # at: secretary-archive]
  # place: secretary-archive
  # people: saga, emmy
  # adviser: saga
  Hon visar en hyllmeter. »Rutiner A–F.« Sedan kommer en blomma.

  {advice("m3.saga")}
  -> m3_nav
* (tidtabell) [Läs anslaget på hållplatsen. # cost: 1 # at: square]
  # place: square
  # people: emmy
  ~ report_how("case.prepared-well", "by: chair")
  Du åker buss, så du läser det som sitter på stolpar. Linje fyra, skolskjutsen, nytt avtal. Alla turer vänder i Tjärnby, i fyra år. Skrivs före midsommar.

  Föraren trodde att det var du som hade bestämt det. Det stod ju kommunen under.
  -> m3_nav
* (vagen) [»Jag går genom dig till cheferna. Får jag då veta det jag frågar om?« # cost: talk # at: director]
  # place: director
  # people: ragnhild, emmy
  # claim: C025
  ~ report_how("agreement.clause-proposed", "by: chair, towards: director, clause: way-in")
  {value("director>chair.trust") > 40:
    – Samma dag, säger Ragnhild. Och vet jag inte säger jag det.

    – Också om det är en dum fråga?

    – Då före lunch.

    Hon skriver det på en gul lapp och sätter den på sin egen skrivbordslampa, där hon ser den först.
    ~ report_how("agreement.clause-accepted", "by: director, towards: chair, clause: way-in")
    ~ avtal_vagen = "antog"
  - else:
    {low("director>chair.trust"):
      – Det är ju så det är, säger Ragnhild.

      – Är det? Mona säger att hon alltid ringer direkt till ordföranden.

      – När det brinner, ja.

      Du frågar hur ofta det brinner. Det varierar. En gul lapp får du henne ändå att skriva, och den hamnar på hennes skrivbordslampa.
      ~ report_how("agreement.clause-loosened", "by: director, towards: chair, clause: way-in")
      ~ avtal_vagen = "luckrade"
    - else:
      – Samma dag, säger Ragnhild. Men då frågar du en fråga i taget. I torsdags skickade du nitton, och de skrev svar till ett i natten allihop.

      Det visste du inte. Du hade numrerat dem för att det skulle vara lätt.
      ~ report_how("agreement.clause-traded", "by: director, towards: chair, clause: way-in")
      ~ avtal_vagen = "bytte"
    }
  }
  -> m3_nav
* (oense) [»När vi inte håller med varandra, kan vi säga det i rummet?« # cost: talk # at: coffee-room]
  # place: coffee-room
  # people: ragnhild, emmy
  # claim: C027
  ~ report_how("agreement.clause-proposed", "by: chair, towards: director, clause: when-we-disagree")
  {value("director>chair.trust") > 40:
    – I vilket rum?

    – Det vi sitter i.

    Hon rör i sitt kaffe fast hon dricker det svart.

    – Jag har inte gjort det på tjugo år, säger hon. Du får säga till om det låter konstigt.
    ~ report_how("agreement.clause-accepted", "by: director, towards: chair, clause: when-we-disagree")
    ~ avtal_oense = "antog"
  - else:
    {low("director>chair.trust"):
      – Jag håller ju oftast med, säger Ragnhild.

      – Elva gånger?

      – Det är inte att säga emot. Det är att upplysa.

      Ni enas om att hon upplyser och att du frågar. Det hade ni redan.
      ~ report_how("agreement.clause-loosened", "by: director, towards: chair, clause: when-we-disagree")
      ~ avtal_oense = "luckrade"
    - else:
      – Gärna, säger Ragnhild. Om jag får säga det utan att det räknas.

      Hon ser på ditt block. Du river av bladet med strecken och ger henne det. Hon viker det två gånger och stoppar det i bröstfickan.
      ~ report_how("agreement.clause-traded", "by: director, towards: chair, clause: when-we-disagree")
      ~ avtal_oense = "bytte"
    }
  }
  -> m3_nav
* (hem) [Hämta Tilde före fyra, en gång. # cost: 1 # at: home]
  # place: home
  # people: emmy
  # mood: calm
  ~ report_how("mistake.allowed", "by: chair")
  Conny ringer klockan fyra och du svarar inte. Tilde har lärt sig ett ord, »kutym«. Det är när man gör fel så länge att det blir rätt, säger hon.

  På kvällen läser du om dina anteckningar. Två av de elva strecken är rättvist räknade dina egna.
  -> m3_nav
+ [Torsdag. Punkt nio. # at: board-room]
  -> m3_beslut

=== m3_beslut
# key: m3
# place: board-room
# people: ragnhild, birgitta, saga, bengtake, emmy
# mood: tense
# claim: C046
# law: KL 6:12
# room: I juni säger kommunchefen »vi brukar« för elfte gången. Du har räknat. Du har lovat Tjärnby att skolan ska utredas på nytt, och ordningen som säger emot står ingenstans. Nu sitter presidiet där igen, och hon har nyss sagt sitt. Vad gör du?
~ meet("m3")
~ m3_hon = other_move("m3")
Samma stolar, och så Bengt-Åke med remsan.

– Punkt nio, säger du. Tjärnby. Ragnhild?

{m3_hon:
- "sjalv":
  # speaker: ragnhild
  – Jag har sagt det elva gånger, säger hon. Då har jag menat Göte och mig.

  Birgitta tappar en sticka.

  – Ska det till protokollet? säger Saga.

  – Nej, säger Ragnhild.

  – Jo, säger du. Du hade en fråga förberedd, och nu har hon svarat på den.
- "varfor":
  # speaker: ragnhild
  Hon berättar varför. Det tar fyrtio minuter. En valstuga, en mormor, regn. En rektor som ringde hem till henne varje jul. Det är bra. Två gånger har du räckt upp handen, som en elev, och tagit ner den.
- "tyst":
  # speaker: ragnhild
  – Den första september, säger hon.

  Du väntar.

  – Och?

  – Det var frågan.

  Hon dricker ett helt glas vatten. {m3_nav.tidtabell:Du tänker på en stolpe vid linje fyra.|Så dricker man när man har något mer att säga.}
- else:
  # speaker: ragnhild
  {avtal_stol == "" || avtal_stol == "dod":
    – Först en tredje stol vid automaten, säger hon. Saga, med en lista.

    – Vad ska den stolen göra?

    – Höra.
  - else:
    – Först stolen, säger hon. Den vi kom överens om, du och jag. Jag vill att det står i protokollet att den finns, så att jag inte kan glömma den.
  }

  Du hade väntat dig skolan.
}

Birgitta räknar maskor. {high("adminPower"):Bengt-Åke ser på Ragnhild, för att få veta vad han tycker.|Bengt-Åke ser på sina hängslen.}

* (vilka) [»Vilka vi?« Fråga det inför alla. # move: m3.vilka # from: conny # at: ragnhild]
  -> m3_vilka
* (efter) [Tacka. Ta det med henne när de andra har gått. # move: m3.efter # at: chair]
  -> m3_efter
* (annat) [Gå vidare till tian. Skriv ett eget förslag till styrelsen i helgen. # move: m3.annat # at: home]
  -> m3_annat
* (rutin) [»Kan jag få rutinen på papper till måndag?« # move: m3.rutin # from: saga # at: director]
  -> m3_rutin

=== m3_vilka
# place: board-room
# people: ragnhild, birgitta, saga, bengtake, emmy
# room: »Vilka vi?« Du säger det inför hela presidiet. Birgitta slutar räkna maskor och Saga håller pennan stilla. Ragnhild har svarat på frågor i det här rummet i tjugo år. Den här hade hon inte fått.
– Vilka vi? säger du. {m3_hon == "sjalv":Jag frågar er andra. Vilka trodde ni att det var?}{m3_hon == "varfor":Jag slutade räkna vid tjugofem, bara i den berättelsen.}{m3_hon == "stol":Är det du och jag och Saga, eller du och jag och han som satt här?}

{m3_hon == "sjalv":– Kommunen, säger Birgitta. Det har jag trott i tjugo år.}

{other_move("m3"):
- "namn":
  Ragnhild tar elva ärenden i ordning. Göte och jag. Göte och jag. Jag och Bengt-Åke, i en hiss. Hon har inget papper. Vid det sjunde säger hon »och Lasse Edlunds pappa«, och Birgitta ber henne bokstavera.

  Du hade tänkt dig ett namn. Du glömmer att skriva.
- "undan":
  – Kommunen, säger Ragnhild.

  – Kommunen är de där ute, säger du. Och de av oss som de har röstat in.

  Det lät bättre i duschen. Birgitta ser besviken ut, och inte på dig.
- "sager":
  – Jag svarar på en annan sak, säger Ragnhild. Skolskjutsen skrivs på fyra år i nästa vecka, med vändplats i Tjärnby. Det skulle jag ha sagt i måndags.

  {m3_nav.tidtabell:– Det sitter på en stolpe, säger du.|Du frågar vad det kostar att skriva på ett. Hundratiotusen.}
- else:
  – Du frågar vilka som bestämde, säger Ragnhild. Det här bestämmer du.

  Hon skjuter pärmen över bordet. Om skolskjutsen säger hon ingenting.
}
-> m3_sedan

=== m3_efter
# place: chair
# people: ragnhild, emmy
# room: Du väntar tills Birgitta har packat ihop garnet. »Vilka vi?« frågar du sedan, under fyra ögon. Ragnhild sätter sig. Presidiet såg dig låta bli.
Du stänger dörren. Bakom den hör du Birgittas steg, långsamma.

– {m3_hon == "sjalv":Du kunde ha sagt det till mig först.}{m3_hon == "varfor":Jag vill inte bli undervisad inför Birgitta. Inte ens när det är bra.}{m3_hon == "tyst":Du visste något där inne. Du drack ett helt glas.}{m3_hon == "stol":Den där stolen. Är den till för mig eller mot mig?}

Hon sätter sig utan att du har bett om det.

– Jag är rädd för ditt »vi«, säger du. Vilka är det?

{other_move("m3"):
- "namn":
  – Göte och jag, säger hon. I nio fall av elva. De två andra är Bengt-Åke och jag.

  – Var var nämnden?

  – Jag vet inte. Jag har inte tänkt på det som att den var någonstans.
- "undan":
  – Kommunen, säger hon. Sedan ser hon på den ljusare fyrkanten. – Ska du inte hänga upp något?

  Du säger att du har en affisch i väskan.
- "sager":
  – Det där kan vänta, säger hon. Skolskjutsen skrivs på fyra år i nästa vecka, och alla bussar vänder i Tjärnby. Du ska bestämma om skolan, och sedan är det redan bestämt.

  {m3_nav.tidtabell:Du visste det, från en stolpe. Nu vet du att hon hade sagt det.|Varför sa hon det inte i måndags? Du frågar vad ett år kostar i stället.}
- "innan":
  – Fråga mig före mötet nästa gång, säger hon. Så slipper vi det inne.

  Det där »vi« är lätt att räkna. Det är två.
- else:
  – Det är ditt vi nu, säger hon. Jag ska låta det vara det.

  Hon menar det. Hon ser ut som någon som sitter bredvid när en annan parkerar.
}

* (innan) [»Kan vi ses kvart i åtta före nästa möte, så slipper vi det inne?« # at: ragnhild]
  ~ report("pair.thinks-aloud")
  ~ report_how("board.kept-in-the-dark", "by: chair, towards: board")
  – Kvart i åtta, säger hon.

  På nästa presidium går tio punkter på trettiofem minuter.

  – Det gick fort, säger Birgitta. Jag hann inte varvet ut.

  {avtal_overraskning != "" && avtal_overraskning != "dod": -> m3_punkt_overraskning}
  Det var skönt. Du skriver inte upp det.
  -> m3_sedan
* (inne) [»Nästa gång frågar jag inne. Räkna med det.« # at: board-room]
  ~ report_how("pair.talks-about-roles", "by: chair")
  – Hur säger du det? säger hon.

  – »Vilka vi?«

  – Säg det som du gör nu, så går det bra.

  På insidan av hennes skåpdörr sitter det sedan ett papper med streck. Det är hon som drar dem.
  -> m3_sedan

=== m3_punkt_overraskning
– Nu fick hon veta det i trappan, säger Ragnhild efteråt. Gällde det bara oss två?

* (alla) [»Nej. Vi tar det inne nästa gång, från början.« # at: board-room]
  ~ report_how("agreement.invoked", "by: director, towards: chair, clause: no-surprises")
  ~ avtal_overraskning = "antog"
  Nästa presidium tar två timmar. Birgitta hinner både varvet och ärmen, och på punkt sex har hon rätt.
  -> m3_sedan
* (om) [»Skriv dit: också uppåt och åt sidan.«]
  ~ report_how("agreement.clause-rewritten", "by: chair, towards: director, clause: no-surprises")
  ~ avtal_overraskning = "bytte"
  – Åt sidan är Birgitta, säger Ragnhild. Vem är uppåt?

  – De som röstar.
  -> m3_sedan
* (tva) [»Ja. Bara oss två.«]
  ~ report_how("agreement.let-pass", "by: chair, towards: director, clause: no-surprises")
  {avtal_overraskning == "luckrade":
    ~ avtal_overraskning = "dod"
  - else:
    ~ avtal_overraskning = "luckrade"
  }
  – Då vet jag, säger Ragnhild. Hon låter inte missnöjd.
  -> m3_sedan

=== m3_annat
# place: board-room
# people: ragnhild, birgitta, emmy
# room: Åtta rader, skrivna hemma vid köksbordet. Utredningen om Tjärnby beställs till den 1 september. Det går igenom med en rösts övervikt, och det är det första du har beslutat. Ragnhild fick veta det samtidigt som Birgitta.
Åtta rader, skrivna vid köksbordet med Tildes linjal. På tisdagen delar du ut dem själv. Utredningen om Tjärnby beställs till den första september.

{m3_hon:
- "sjalv": Tre chefer har redan läst. De ringde dig på måndagen, eftersom Ragnhild ju hade sagt hur det var.
- "varfor": Du har använt valstugan som skäl. Det är hennes berättelse, fast den slutar åt andra hållet.
- "tyst": {m3_nav.tidtabell:Rad sju säger att skolskjutsen skrivs på ett år. Du ser henne läsa den två gånger.|Det finns ingen rad om skolskjutsen. Ingen har nämnt någon.}
- else: Den tredje stolen hinner ni inte med.
}

Det går igenom med en röst. Conny räcker upp handen sist, och inte högt. Ragnhild fick veta det samtidigt som Birgitta.

{other_move("m3"):
- "sager":
  Samma eftermiddag står hon i din dörr.

  – {m3_nav.tidtabell:Rad sju, säger hon. Det är hundratiotusen mer för ett år. Jag hade sagt ja.|Skolskjutsen, säger hon. Den skrivs i morgon, på fyra år. Ett år kostar hundratiotusen mer.}

  Du frågar inte varför hon inte sa det förut.
- "later":
  – Det är ditt beslut, säger hon i korridoren, och hon låter nästan stolt.

  {m3_nav.tidtabell:På onsdagen skrivs bussarna på ett år, som det står på rad sju.|På onsdagen skrivs bussarna på fyra. Det får du läsa på en stolpe.}
- "namn":
  – Sist en utredning lades ner, säger hon högt till styrelsen, var det Göte och jag. Det var inte ni. Det ska stå, innan ni börjar om.
- else:
  – Kommunen utreder, säger hon när Nilla Frygell ringer. Sådant gör vi ibland.

  Du läser det i Trakten. Vilka vi? skriver du i kanten.
}
-> m3_sedan

=== m3_rutin
# place: director
# people: ragnhild, saga, emmy
# room: Du ber om rutinen på papper, en sida, till måndag. Du vill ha något som inte kan bli sjukt eller gå i pension. På måndagen ligger ett ark i ditt fack.
# claim: C025
– {m3_hon == "sjalv":Då vill jag ha det på papper. Inte bekännelsen. Rutinen.}{m3_hon == "varfor":Kan jag få det där på en sida? Utan rektorn?}{m3_hon == "tyst":Då frågar jag så här. Finns det en rutin, och kan jag läsa den på måndag?}{m3_hon == "stol":Tre stolar går bra, om det finns något att sitta och läsa.}

Hon hör att du räknar månaderna.

{other_move("m3"):
- "namn":
  På måndagen ligger arket där. »Hur en skola utreds i Almberga. 1. Göte ringer.« Under står elva ärenden och vilka som satt i rummet. Det är två namn på varje rad.

  Du tror först att det är ett skämt.
- "undan":
  På måndagen ligger en sida med kommunens vapen överst. Sju punkter. Barnen räknas i punkt tre.

  – Den har vi aldrig följt, säger Birgitta. Får jag fråga när den antogs?

  I fredags, visar det sig.
- "sager":
  Hon skriver inte färdigt. På söndag kväll ringer hon hem till dig, för första gången.

  – Det finns ingen, säger hon. Och medan du väntar på den skrivs skolskjutsen på fyra år.

  Tilde frågar vem det var. En kollega, säger du.
- else:
  På måndagen ligger ett tomt ark i ditt fack, med en gul lapp.

  »Skriv du. Jag rättar bara om du ber mig.«

  Du skriver sju punkter. Fem av dem står sig.
}
{m3_hon == "stol" && avtal_stol == "":
  ~ report_how("agreement.clause-accepted", "by: chair, towards: director, clause: third-chair")
  ~ avtal_stol = "antog"
}
-> m3_sedan

=== m3_sedan
{m3_hon == "tyst" && avtal_stol != "" && avtal_stol != "dod": -> m3_punkt_stol}
{(m3_hon == "varfor" || other_move("m3") == "undan") && avtal_oense != "" && avtal_oense != "dod": -> m3_punkt_oense}
+ [Midsommar. # at: home]
  -> tjarnby

=== m3_punkt_stol
# place: coffee-room
# people: ragnhild, saga, emmy
# mood: calm
# remembers: m2
På måndagen sitter Saga på den tredje stolen med punkterna framför sig. Skolskjutsen finns inte bland dem. {m3_nav.tidtabell:Den sitter på en stolpe vid linje fyra.|Du får höra talas om den först när den är skriven.}

* (pekar) [»Den hade du i torsdags. Vi sa att Saga skulle höra det då.« # at: ragnhild]
  ~ report_how("agreement.invoked", "by: chair, towards: director, clause: third-chair")
  ~ avtal_stol = "antog"
  – Ja, säger Ragnhild. Jag tänkte att det skulle vara ditt beslut. I bilen hem var det bara barnsligt.

  Saga skriver »skolskjuts« och ser inte upp.
  -> tjarnby
* (later) [Säg ingenting om det.]
  ~ report_how("agreement.let-pass", "by: chair, towards: director, clause: third-chair")
  {avtal_stol == "luckrade":
    ~ avtal_stol = "dod"
    Det är andra gången, ungefär. Veckan efter har Saga flyttat tillbaka stolen till väggen, för dammets skull.
  - else:
    ~ avtal_stol = "luckrade"
    Ni tar de tre punkter som står. Det går på elva minuter.
  }
  -> tjarnby

=== m3_punkt_oense
Ni hade sagt en sak om när ni inte håller med varandra. {avtal_oense == "luckrade":Hon skulle upplysa och du skulle fråga.|I rummet, och att det skulle sägas först.}

* (pekar) [»Var det där att säga emot? Jag undrar på riktigt.«]
  ~ report_how("agreement.invoked", "by: chair, towards: director, clause: when-we-disagree")
  ~ avtal_oense = "antog"
  – {m3_hon == "varfor":Det var att vinna på tid|Det var att slippa}, säger Ragnhild.

  {avtal_oense == "bytte":Hon tar fram det vikta bladet ur bröstfickan och ger dig det.|Hon sätter huven på sin egen penna.} – Räkna det där också.
  -> tjarnby
* (skriver_om) [»Vi skriver om den. Säg emot mig dagen innan, så hinner jag.«]
  ~ report_how("agreement.clause-rewritten", "by: chair, towards: director, clause: when-we-disagree")
  ~ avtal_oense = "bytte"
  – Dagen innan vet jag sällan vad jag tycker, säger hon. Men jag kan försöka veta det tidigare.

  Du skriver »tidigare«.
  -> tjarnby
* (later) [Låt det passera.]
  ~ report_how("agreement.let-pass", "by: chair, towards: director, clause: when-we-disagree")
  ~ avtal_oense = "luckrade"
  Conny har hört om mötet. Med all respekt, säger han, men hon kör över dig. Du säger att det inte var så det var.
  -> tjarnby
