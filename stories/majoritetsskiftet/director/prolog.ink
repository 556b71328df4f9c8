// Två måndagar och ett handslag: år 1, år 3 och valårets april.

=== prolog
# place: chair
# people: roger, ingela
# mood: warm
Måndag, tjugo i sju.

Roger Stenkulla skruvar av locket på termosen och häller upp två koppar. Värmen i huset går på klockan sju, så han har halsduken kvar. Han har varit kommunstyrelsens ordförande i åtta år. Du har varit kommundirektör i tre, och måndagarna var hans idé.

# speaker: roger
– Idrottshallen, Fornander. Ekås vill ha den och Flohult vill ha den. En hall är som ett tak, man kan inte lägga halva på var sitt hus. Va?

Han har redan ritat den, på servetten från bageriet. Den ligger i Flohult och har läktare. Ett hörn står på kyrkans mark. Du vet var gränsen går.

* (servett) [Ta pennan och flytta hallen elva meter. # at: chair]
  ~ report_how("pair.thinks-aloud", "kind: on-a-case")
  ~ report("pair.shares-success")
  ~ habit("pair.thinks-aloud")
  Han flyttar ingången. Du ritar en vändplan. När det knäpper i elementen är hallen färdig, och den ligger i Flohult. »Vi«, säger han om den i Trakten. Från Ekås kommer fyrtio personer till fullmäktige och får sitta på läktaren.
* (tva) [»Du får två förslag nästa måndag.« # at: director]
  ~ report("case.prepared-well")
  ~ report("pair.talks-about-roles")
  ~ habit("case.prepared-well")
  – Två? Jag bad om en.

  Nästa måndag läser han båda med fingret under raderna, tills kaffet är kallt. Han tar Ekås, utan läktare.

  – Tråkigt när du har rätt före sju, säger han. Va?
* (beredning) [»Får jag ta med servetten till beredningen?« # at: board-room]
  ~ report("board.informed")
  ~ habit("board.informed")
  Du tejpar den på ett A4. Sju personer skickar den runt bordet och frågar var bilarna ska stå och vad fläcken är. Hallen blir klar ett år senare än på servetten och hamnar mitt emellan byarna. Roger säger hela vintern att han hade haft tak på den vid det här laget.
- -> mandag_tre

=== mandag_tre
~ until("3.1")
# place: chair
# people: roger, ingela
# mood: calm
Måndag, tjugo i sju, tredje vintern. Roger har slutat säga vem det är när han ringer. I lördags ringde han från en ishockeyläktare och ville veta vad grus kostar. Du stod i simhallen med en blöt sjuåring under armen, och du visste vad grus kostar.

# speaker: roger
– Jag tänkte på det sedan, säger han nu och fyller din kopp först. När får man egentligen ringa dig? Säg till, Fornander. Jag är som takdropp, jag märker det inte själv. Va?

* (ring) [»När som helst. Jag svarar.« # at: telephone]
  ~ report("pair.thinks-aloud")
  ~ report_how("pair.shares-success", "kind: as-one")
  ~ report("pair.thinks-aloud")
  ~ habit("pair.thinks-aloud")
  Det gör du. Han ringer elva gånger om dagen och tackar varje gång. Ekonomichefen, Yusuf Deniz, väntar i din dörr tills ni är klara. Till våren väntar han på sitt eget rum, med en banan.
* (sju) [»Mellan sju och åtta, varje morgon. Resten tar vi på måndagar.« # at: chair]
  ~ report("pair.talks-about-roles")
  ~ habit("pair.talks-about-roles")
  – En timme. Det är vad man får hos tandläkaren.

  Han håller det i två veckor, och sedan nästan. En minut över åtta hör du honom ibland börja slå numret, genom väggen, och lägga på.
* (tredje) [»Ring gärna. Då sätter jag Yusuf på högtalaren.« # at: finance]
  ~ report_how("critic.appointed", "kind: third-chair")
  ~ habit("critic.appointed")
  Nästa gång det gäller grus är det en tredje röst som svarar, med mat i munnen: ungefär det dubbla.

  – Vem är det där? säger Roger.

  – Ekonomichefen, Yusuf Deniz. Han sitter tre dörrar bort från dig.

  Det blir färre samtal. Yusuf köper en större anteckningsbok.
- -> kvarntomten

=== kvarntomten
~ until("4.2")
~ habit("")
# place: square
# people: roger, tjader, ingela
# mood: warm
Jobbtelefonen: elva, alla Roger. Den privata: inget.

April, valår. Kvarntomten ligger fyrahundra meter från torget, bakom ett staket som lutar. Roger ställer termosen på en stubbe. Mats-Erik Tjäder, vd för kommunens bostadsbolag Kvarnbo, rullar ut en ritning på motorhuven och skrattar innan han har sagt något.

# speaker: tjader
– Vi får tomten för vad den står i böckerna. Tre miljoner. Vi bygger sextiotvå hyresrätter, och överskottsvärmen leder vi ner till badet. Vad ger ni för värmen nu?

– Två miljoner om året.

– Då ger ni noll.

Du fäller ut tumstocken och mäter det sista stycket till badets vägg. Det går. Tomten är värd fjorton miljoner. Men ett bad som kostar två miljoner är det första man stänger, och sextiotvå familjer står i kö.

+ [Hem till rådhuset, alla tre. # at: chair]
  -> handslag

=== handslag
# place: chair
# people: roger, tjader, ingela
# mood: warm
# law: JB 4:1
Rogers rum. Tjäder har lera på skorna och är noga med mattan.

# speaker: roger
– Efter valet, säger Roger. När det har lugnat sig. Man lägger inte om taket när det är fest i huset. Va?

# speaker: tjader
– Vi säger så.

Tjäder räcker handen över skrivbordet, och Roger tar den. Mark säljs skriftligt, det vet du, och fullmäktige har inte hört om saken.

{prolog.servett:I bokhyllan bakom dem står servetten från idrottshallen, i ram.}{prolog.tva:– Den här gången räckte det med ett förslag, Fornander, säger Roger.}{prolog.beredning:– Ska du ha den här till beredningen också? säger Roger till dig, rätt vänligt.}

Sedan sträcker Tjäder handen åt ditt håll.

* (hand) [Ta i hand, du också. # at: tjader]
  ~ report_how("pair.thinks-aloud", "kind: on-a-case")
  ~ report_how("knowledge.hoarded", "kind: on-trust")
  Den är torr och varm och håller kvar lite för länge. När Tjäder har gått säger Roger att det är det bästa han har gjort på tolv år. Du håller med honom.
* (skrev) [Skriv villkoren på baksidan av tumstocken och sätt den i pärmen. # at: director]
  ~ report("director.documents-decisions")
  – Vi skriver väl inte? säger Tjäder. Han skrattar.

  Du skriver ändå, med blyerts: 3 milj., 62 lgh, värme 0, efter valet. R, M-E, jag såg på. Pärmen heter Mark och går inte att stänga om en tumstock, så den får stå och gapa.
* (styrelsen) [»Det här ska till styrelsen, Roger.« # at: board-room]
  ~ report("board.informed")
  ~ report("pair.quarrels")
  – Det ska det. Efter valet, jag säger ju det.

  – De har möte om tretton dagar.

  Han skruvar på locket fast det är kaffe kvar. I styrelsen säger han under »Övrigt« att det rör på sig borta vid Kvarntomten. Ingen frågar vad. På måndagen häller han upp åt sig själv först.
* (arende) [Be Joar öppna ett ärende, utan siffror. # at: secretary-archive]
  ~ report_how("case.opened-on-file", "by: director, kind: unasked")
  Du ringer från Rogers bord. Joar Lindefalk är kommunsekreterare och kommer upp med blocket.

  – Det går, säger han. Men inte så. Ett ärende måste handla om något.

  Det får heta »Kvarntomten, eventuellt«. Tre namn, ett datum. När han har skrivit datumet är Tjäders stol tom.
- -> morgonen
