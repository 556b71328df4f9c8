// År 20, januari: Göte ska sluta, och hans sätt att säga det avgör hur du får veta. Delat möte m1.

VAR fick_veta_bilen = false
VAR fick_veta_partiet = false
VAR fick_veta_alla = false
VAR gote_nara = false
VAR gote_kall = false

=== bilen
~ until("20.1")
~ meet("m1")
~ gote_kall = mandag_sexton.torsdag && not mandag_elva.bredvid && not prolog.sag && not high("chair~director.coupling")
~ gote_nara = not gote_kall && (mandag_sexton.pappa || high("chair~director.coupling"))
# claim: C042
{other_move("m1"):
- "partiet": -> bilen_partiet
- "alla": -> bilen_alla
- else: -> bilen_hem
}

=== bilen_hem
~ fick_veta_bilen = true
# place: car
# people: gote, ragnhild
# mood: tired
En vecka senare är det Göte som kör, fast det är din tur. Tolv mil, blötsnö. Vid macken köper han två korvar och kommer ihåg senapen. {mandag_sexton.pappa:Han visar upp den som ett kvitto.}
Vid avfarten till Tjärnby stänger han av radion.
– Jag slutar i april.
– Den här april?
– Hon där hemma har köpt kikare.
– Är du sjuk?
– Jaha du. Är du? Nej. Tjugo år. Man ska gå medan de klappar.
Han bromsar för en älg. Det är en postlåda.
– Partiet får slåss om det. Emmy Sandvall eller en till. Du är först, ingen annan vet. Inte ett ord före påsk.
– Sov på det. Vi tar det på måndag, vid automaten.
~ stunder("m1")
-> m1_nav

=== bilen_partiet
~ fick_veta_partiet = true
# place: party-room
# people: alvar, ragnhild
# mood: tense
En vecka senare ska du bara lämna en mapp. I partirummet sitter Götes valberedning, fyra personer och en termos. På tavlan står två namn. Det ena är Emmy Sandvall. Ovanför, understruket två gånger: EFTER G.
# speaker: alvar
– Du är väl den sista vi behöver säga det till, säger kassören. Kaffe?
– Efter G, säger du.
– I april. Han skulle ju ta det med dig.
En av dem vänder på tavlan. På baksidan står samma sak, med pilar.
Göte ringer innan du har hunnit upp till ditt rum.
– De pratar för mycket. Jag skulle ta det på måndag.
– Hur länge har du vetat?
– Sedan i höstas. Jaha du. Nu är det inte ett ord till före påsk, inte till någon. Måndag, vid automaten.
~ stunder("m1")
-> m1_nav

=== bilen_alla
~ fick_veta_alla = true
# place: coffee-room
# people: gote, ragnhild, bengtake, mona, ture, saga
# mood: festive
En vecka senare är det prinsesstårta på en fredag, fast ingen fyller år. Halva huset är i fikarummet. Göte slår med skeden på koppen.
# speaker: gote
– I vår slutar jag. Tack för kaffet. Ät nu.
Styrelsen har fått samma tre meningar i ett mejl klockan 9.28. Bengt-Åke klappar först. Mona gråter. Ture Vallgren, ny controller sedan i höstas, står bredvid dig med cykelhjälmen på armen.
– Får man fråga en sak? Hur länge har du vetat?
– Två minuter.
Göte kommer med en bit åt dig, den med rosen.
– Alla på en gång, säger han. Det är rättvist.
– När? Och vem?
– April. Emmy Sandvall eller en till. Inte ett ord om det före påsk. Måndag, vid automaten.
~ stunder("m1")
-> m1_nav

=== m1_nav
{left() == 0: -> m1_beslut}
* (saga) [Gå ner till Saga. # cost: 1 # at: secretary-archive]
  # place: secretary-archive
  # people: saga, ragnhild
  # mood: calm
  # law: KL 4:6
  # law: KL 6:20
  # law: KL 6:21
  {fick_veta_alla:Hon har redan slagit upp kommunallagen och lagt en linjal över sidan.|Du säger ingenting om Göte. Kommunallagen ligger ändå uppslagen, med en linjal över sidan.}
  {advice("m1.saga")}
  -> m1_nav
* (bengtake) [Fråga Bengt-Åke vad oro kostar. # cost: 1 # at: finance]
  # place: finance
  # people: bengtake, ragnhild
  # mood: calm
  {fick_veta_alla:Han har en tårtbit på räknemaskinen.|– Gäller det pensionen? säger han. Den räknade jag på i november. Göte sa att det var åt en granne.}
  Sedan räknar han.
  {advice("m1.bengtake")}
  -> m1_nav
* (emmy) [Lyssna på vårdnämnden. # cost: 1 # at: committee-care]
  # place: committee-care
  # people: emmy, mona, ragnhild
  # mood: calm
  – Hur många nätter i december var det en ensam på Solgläntan? säger Emmy Sandvall. Jag räknar till nio.
  – Elva, säger Mona. Emmy stryker nian.
  I pausen kommer Mona.
  {advice("m1.mona")}
  -> m1_nav
* (gote) [Ring Göte i kväll. # cost: talk # at: telephone # needs: chair~director.coupling not-low \| Du har aldrig ringt Göte en kväll, och han skulle tro att någon var död.]
  # place: telephone
  # people: gote, ragnhild
  # mood: tired
  ~ report("pair.thinks-aloud")
  – Vad är det egentligen som inte får komma ut? säger du.
  – Tavlan. Älgarna går inte genom dörren, jag mätte.
  – Göte.
  – Har du ätit?
  Bakom honom säger frun att han ska sitta ner när han pratar. En stol skrapar.
  -> m1_nav
* (instruktion) [Leta fram din instruktion. # cost: 1 # at: director]
  # place: director
  # people: ragnhild
  # mood: calm
  # law: KL 7:2
  ~ report_how("question.raised", "by: director")
  Den är på en sida, från år tre. Styrelsen har inte rört den sedan dess. Punkt fyra: Kommunchefen samråder löpande med Göte. Elva ledamöter röstade ja, och en av dem hette Göte. Du gör ett kryss i kanten.
  -> m1_nav
* (minnas) [Skriv upp dem som bara Göte kan ringa. # cost: 1 # at: director]
  # place: director
  # people: ragnhild
  # mood: calm
  ~ report("director.documents-decisions")
  Det blir nitton namn. Henning vid Foderhandeln, landshövdingens chaufför, en man som heter Stig och har nyckel till slussen. Sex får ett R, för dig själv. Sedan ser du vad som blir kvar om man stryker både G och R.
  -> m1_nav
* (hem) [Åk hem. Det finns ärtsoppa. # cost: 1 # at: home]
  # place: home
  # people: ragnhild
  ~ report("director.rests")
  Pappa sitter med örat mot diskmaskinen.
  – Lagret går i april, säger han.
  Du lägger senap på två tallrikar. Han frågar hur det är med Göte. Bra, säger du. Han lyfter örat från luckan och frågar en gång till.
  -> m1_nav
+ [Måndag. Tjugo i sju. # at: coffee-room]
  -> m1_beslut

=== m1_beslut
# key: m1
# place: coffee-room
# people: gote, ragnhild
# mood: calm
# remembers: d1
# room: Januari år 20. Efter tjugo år ska Göte sluta i april. Partiet väljer mellan Emmy Sandvall och en till. Göte vill att du inte säger ett ord om när och vem före påsk. Vad säger du?
Måndag, tjugo i sju. Göte har betalat båda kaffena med kort.
{kopiatorn_beslut.slapp_in:Emmys buss är sen. Ni har sex minuter.}{kopiatorn_beslut.skriv_fem:I arkivet står fem avtal i en grön pärm. Resten står här och blåser på kaffet.}{kopiatorn_beslut.fraga_styrelsen:På torsdag har styrelsen sin runda: vad vill ni veta i år? Den har stått i kalendern sedan i mars.}{kopiatorn_beslut.inte_i_var:Den nya kopiatorn har hunnit bli gammal. Saga har inte frågat om.}
# speaker: gote
– Nå, säger Göte.
* (tyst) [»Inte ett ord före påsk.« Lova det. # move: m1.tyst # at: gote]
* (styrelsen) [»Styrelsen ska veta allt inom veckan.« # move: m1.styrelsen # at: board-room]
* (emmy) [»Då börjar jag gå igenom allting med Emmy i morgon.« # move: m1.emmy # from: mona # at: emmy]
* (saga) [»Saga måste få allt, datum och namn. Annars blir det fel i april.« # move: m1.saga # from: saga # at: secretary-archive]
- -> m1_svar

=== m1_svar
# place: coffee-room
# people: gote, ragnhild
{my_move("m1"):
- "tyst":
  – Inte ett ord, säger du.
  Han sträcker fram handen. Ni har inte tagit i hand på något sedan år ett.
- "styrelsen":
  – Alla elva?
  – Alla elva.
  – Birgitta också. Jaha du. Då vet partiet det innan det har ett namn att komma med.
- "emmy":
  – Partiet har inte valt henne.
  – Nej.
  – Då har du gjort det nu.
- "saga":
  – Du litar inte på att jag kan kalla till ett möte.
  – Nej.
  – Då är ni två. {fick_veta_bilen:Jag sa det till en.|Det blir många till slut.}
}
{other_move("m1"):
- "ratt":
  # room: Göte säger: som du vill, och står för det inför de andra. I april väljer fullmäktige Emmy Sandvall.
  – Som du vill, säger han.
  {my_move("m1"):
  - "tyst":
    Och på torsdagen, när Bengt-Åke undrar vad du går och ruvar på, svarar han åt dig. Hon har skött huset medan jag klippte band, säger han, låt henne vara trött.
  - "styrelsen":
    På torsdagen säger han det stående. Det var Ragnhild som ville att ni skulle få det först, och hon har rätt. Birgitta Nyvall stickar inte under tiden.
  - "emmy":
    Han ringer valberedningen med dig bredvid. Har någon något att säga om Ragnhild ska de säga det till honom, och det ska vara före tio. Emmy kommer på onsdagen. Hon har med sig egen termos.
  - "saga":
    Han går ner till arkivet själv och får en stol. Ragnhild säger att jag inte kan kalla till ett möte, säger han. Saga svarar att det stämmer, med reservation för julbordet.
  }
  {gote_nara:I trappan tar han dig under armen. Det är halt, säger han. Det är en inomhustrappa.|Sedan går han före dig i trappan. Det brukar han inte göra.}
- "papper":
  # room: Göte ber dig skriva ner vad ni har lovat. Det blir tre rader innan något annat kommer emellan. I april väljer fullmäktige Emmy Sandvall.
  – Skriv ner vad vi har lovat, säger han. Allihop.
  – Du kan dem.
  – Jag kan dem som ringer.
  Han letar i kavajen och ger dig en penna märkt Almberga Lås. {m1_nav.minnas:Du tar fram de nitton namnen. Han läser dem med fingret. Vid Stig med slussen säger han: lever han?|Han säger att det inte är bråttom, och sedan säger han att det är det.}
  {my_move("m1"):
  - "tyst":
    – Och lägg det i lådan till påsk. Den som går att låsa.
  - "styrelsen":
    – Ska elva personer veta att jag slutar kan de lika gärna få veta vad det kostar.
  - "emmy":
    – Ge det till den de väljer. Blir det inte Emmy får du skriva om det med mindre bokstäver.
  - "saga":
    – Saga får renskriva. Hon kan stava till dem.
  }
  Du köper ett kollegieblock. Det blir tre rader, och sedan ringer fabriken. {gote_kall:I mars frågar han inte efter det.|I mars frågar han hur långt du har kommit. Tre rader, säger du. Långa? säger han.}
- "sjalv":
  # room: Samma kväll ringer Göte partiet själv. Du hör det av andra. I april väljer fullmäktige Emmy Sandvall.
  Han tar kavajen.
  {my_move("m1"):
  - "tyst":
    Klockan tjugo i nio på kvällen ringer kassören i partiet för att tacka för samarbetet. Göte har varit i telefon sedan sju. Inte ett ord, hade han sagt. Det var tydligen ditt ord han menade.
  - "styrelsen":
    Klockan tjugo i nio på kvällen ringer kassören i partiet. Göte har varit i telefon sedan sju, och nu vet alla som ska rösta i mars. Styrelsen får det på torsdagen. Den har läst det i Trakten på onsdagen.
  - "emmy":
    Klockan tjugo i nio på kvällen ringer Emmy Sandvall. Göte har talat om för valberedningen att tjänstemän inte väljer ordförande i det här partiet. Hon frågar om hon ska komma på onsdag ändå. Hon har redan tagit ledigt, säger hon.
  - "saga":
    Saga kommer till ditt rum på tisdagen innan du har hunnit ner till henne. Hennes svåger är med i partiet. Göte ringde honom klockan sju i går kväll, och nu vet ju alla, säger hon.
  }
  – Jag tänkte att det var lika bra, säger Göte vid automaten. {gote_nara:Han har köpt den sort du tycker om, med mandelmassa.|Han har redan druckit sitt.}
- "skjuter":
  # room: Göte byter ämne, den dagen och hela vintern. I april väljer fullmäktige Emmy Sandvall.
  Han tittar ner i muggen.
  – De har bytt sort.
  – Göte.
  – Det smakar papp. Jaha du. Marken, är den klar?
  {my_move("m1"):
  - "tyst":
    I februari försöker du två gånger till. Du har lovat att inte prata om det, säger han. Det gäller tydligen honom också.
  - "styrelsen":
    Du skriver upp det själv, sist på torsdagens lista, under Övrigt. Folk har redan jackorna på. Göte säger att det blir en del val i vår, som vanligt. Klubban. Birgitta Nyvall tar om två maskor.
  - "emmy":
    Emmy kommer på onsdagen och på onsdagen efter det. Göte möter er i korridoren. Vad trevligt, säger han, är det praktik? Han håller upp dörren för er båda.
  - "saga":
    Saga får datum och namn av dig. När hon går upp till Göte för att höra det av honom får hon veta hur man gör lutfisk. Hon skriver upp det.
  }
  {m1_nav.gote:Men han sitter ner nu när han dricker kaffe. Han har burit dit en stol.|Han har burit dit en stol till automaten. För hyllan, säger han, när någon frågar.}
}
{my_move("m1") == "tyst": -> birgitta_trappan}
-> fore_april

=== fore_april
* [Till april. # at: council]
  -> fotot

=== birgitta_trappan
~ promise("tystnad", "20.2")
# place: stairs
# people: birgitta, ragnhild
{other_move("m1"):
- "ratt":
  # room: Göte säger: som du vill, och svarar för dig när någon frågar. I mars vill Birgitta i oppositionen veta om det blir val i april. Du har lovat att tiga.
- "papper":
  # room: Göte ber dig skriva ner vad ni har lovat. Det blir tre rader. I mars vill Birgitta i oppositionen veta om det blir val i april. Du har lovat att tiga.
- "sjalv":
  # room: Samma kväll ringer Göte hela partiet själv. I mars vill Birgitta i oppositionen veta om det blir val i april. Du har lovat att tiga.
- "skjuter":
  # room: Göte byter ämne, hela vintern. I mars vill Birgitta i oppositionen veta om det blir val i april. Du har lovat att tiga.
}
Det blir mars. Birgitta Nyvall, oppositionens vice ordförande, sitter i trappan och stickar på en ärm.
# speaker: birgitta
– Jag vill inte fråga Göte, säger hon, för han skulle bjuda på något. {fick_veta_alla:Är det i april, och är det fru Sandvall?|Blir det något val i april?}
* (stod) [»Det kan jag inte svara på.« # at: stairs]
  ~ report("board.kept-in-the-dark")
  – Det var också ett svar, säger hon.
  Hon räknar maskorna en gång till.
* (sa) [»Ja. Men du har inte hört det av mig.« # at: birgitta]
  ~ promise("tystnad", "20.1")
  ~ report("director.informs-all-parties")
  – Naturligtvis inte. Tack.
  Dagen därpå säger Göte att Birgitta har skottat hans gång. Han säger det två gånger.
- -> fotot
