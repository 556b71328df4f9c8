// Två måndagar och ett handslag, från Rogers sida av termosen: år 1, år 3 och valårets april.

=== prolog
# place: chair
# people: roger, ingela
# mood: warm
Måndag, tjugo i sju.

Du skruvar av locket på termosen och häller upp två koppar, Fornanders först. I åtta år har du varit kommunstyrelsens ordförande. Hon har varit kommundirektör i tre, och måndagarna är din idé.

# speaker: roger
– Idrottshallen, Fornander. Ekås vill ha den och Flohult vill ha den. En hall är som ett tak, man kan inte lägga halva på var sitt hus. Va?

Du har ritat den på bageriets servett medan tanten räknade bullar. Den ligger i Flohult och har läktare. Fornander säger ingenting om läktaren. Hon ser på ett av hörnen.

* (servett) [Räck henne pennan. # at: director]
  ~ report_how("pair.thinks-aloud", "by: chair, kind: on-a-case")
  ~ report_how("pair.shares-success", "by: chair")
  ~ habit("pair.thinks-aloud")
  Hon flyttar hela hallen elva meter. Hörnet stod visst hos kyrkan. Du flyttar ingången, hon ritar en vändplan. »Vi«, säger du om den i Trakten. Från Ekås kommer fyrtio personer till fullmäktige.
* (far_inte) [»Vad får jag inte rita, Fornander?« # at: director]
  ~ report_how("pair.talks-about-roles", "by: chair")
  ~ report_how("case.prepared-well", "by: chair")
  ~ habit("case.prepared-well")
  Hon svarar, med linjal. Det blir en servett till, med ett streck tvärs över. På din sida står det vilken by. På hennes står allt som ska räknas ut först, och där ligger läktaren.

  På måndagen får du två förslag på papper. Du tar Ekås, och det är det viktiga. Men det var läktaren du hade tänkt på hela söndagen.
* (fler) [»Vi är för få om det här. Ta med dig någon på måndag.« # at: finance]
  ~ report_how("critic.appointed", "by: chair, kind: third-chair")
  ~ habit("critic.appointed")
  Hon tar med ekonomichefen. Yusuf Deniz äter en banan, vänder på servetten och frågar vem som ska tvätta handdukarna. Ungefär fyra om dagen, blir det. Hallen kommer ett år senare än på servetten och hamnar mitt emellan byarna, och du får köpa en tredje kopp.
- -> mandag_tre

=== mandag_tre
~ until("3.1")
# place: chair
# people: roger, ingela
# mood: calm
Måndag, tjugo i sju, tredje vintern. Du har slutat säga vem det är när du ringer. I lördags satt du på en ishockeyläktare och måste få veta vad grus kostar. Hon stod i simhallen med sitt barn, och hon visste det. Efteråt försökte du komma på om det är en pojke eller en flicka.

# speaker: roger
– Det var inte rätt av mig i lördags, säger du och fyller hennes kopp först. Jag är som takdropp, jag märker det inte själv. När får man egentligen ringa dig, Fornander?

# speaker: ingela
– När tror du att du behöver? säger hon.

* (ring) [»Det är just när jag inte vet det som jag behöver.« # at: telephone]
  ~ report_how("pair.thinks-aloud", "by: chair")
  ~ report_how("pair.shares-success", "by: chair, kind: as-one")
  ~ report_how("pair.thinks-aloud", "by: chair")
  ~ habit("pair.thinks-aloud")
  – Då svarar jag, säger hon.

  Det gör hon, elva gånger om dagen, och du tackar varje gång. Ibland står Deniz, ekonomichefen, i hennes dörr när du kommer, och går. Hyggligt av honom, tycker du.
* (atta) [»Före åtta. Sedan får jag väl hålla mig. Va?« # at: chair]
  ~ report_how("pair.talks-about-roles", "by: chair")
  ~ habit("pair.talks-about-roles")
  Du håller dig i två veckor, och sedan nästan. I mars går du ner till gatukontoret och frågar vad grus kostar. Nästa gång har de gräddbullar.
* (annan) [»Jag skaffar någon mer att ringa. Det sitter elva i den där styrelsen.« # at: board-room]
  ~ report_how("board.informed", "by: chair")
  ~ habit("board.informed")
  Du börjar med Marita Sundh, som har läst juridik en termin.

  – Principiellt är grus en driftsfråga, säger hon.

  På kvällen har hon tagit reda på det. Den våren är det elva personer som vet lite om grus. Det tar sin tid.
- -> kvarntomten

=== kvarntomten
~ until("4.2")
~ habit("")
# place: square
# people: roger, tjader, ingela
# mood: warm
April, valår. Det är i bilen ut till Kvarntomten du kommer på det, i rondellen vid macken. Kvarnbo, kommunens bostadsbolag, har värme över. Badet fryser. Du säger det högt. Bolagets vd, Mats-Erik Tjäder, sitter bredvid och skrattar. När du har parkerat är det hans.

# speaker: tjader
– Vi får tomten för vad den står i böckerna, säger han till Fornander och rullar ut ritningen på din motorhuv. Tre miljoner. Vi bygger sextiotvå hyresrätter och leder överskottsvärmen ner till badet. Vad ger ni för värmen nu?

– Två miljoner om året.

– Då ger ni noll.

Fornander fäller ut tumstocken och mäter sista biten till badets vägg. Det går. Du ställer termosen på en stubbe och häller upp.

+ [Hem till rådhuset, alla tre. # at: chair]
  -> handslag

=== handslag
# place: chair
# people: roger, tjader, ingela
# mood: warm
# law: JB 4:1
Tjäder har lera på skorna och är noga med din matta.

Tomten är värd fjorton miljoner, har Fornander sagt i trappan. Men sextiotvå familjer står i kö, och ett dyrt bad stänger man först. {prolog.servett:I bokhyllan står servetten, i ram.|}{prolog.far_inte:Du undrar vilken sida av strecket det här är på.|}{prolog.fler:Det är bara tre koppar framme. Deniz har semester.|}

# speaker: roger
– Efter valet, säger du. När det har lugnat sig. Man lägger inte om taket när det är fest i huset. Va?

# speaker: tjader
– Vi säger så.

Tjäder räcker handen över skrivbordet. Mark säljs skriftligt, och fullmäktige har inte hört ett ord. Men du har aldrig backat från en hand.

* (hand) [Räck fram din egen, och skaka. # at: tjader]
  ~ report_how("pair.thinks-aloud", "by: chair, kind: on-a-case")
  ~ report_how("knowledge.hoarded", "by: chair, kind: on-trust")
  Hans är torr och varm. När han har gått säger du till Fornander att det är det bästa du har gjort på tolv år. Hon håller med. I höst är du kanske inte kvar, men det är ju inte tomtens fel.
* (skriv) [»Skriv upp det, Fornander.« Ta den sedan. # at: director]
  ~ report("director.documents-decisions")
  – Vi skriver väl inte? säger Tjäder och skrattar.

  Fornander skriver på baksidan av tumstocken, med blyerts: 3 milj., 62 lgh, värme 0, efter valet. Hon sätter den i en pärm som inte går att stänga. Det känns lite som att få ett kvitto på en present.
* (styrelsen) [»Det tar vi i styrelsen efter midsommar.« Ta i hand på det. # at: board-room]
  ~ report_how("board.informed", "by: chair")
  ~ report_how("pair.quarrels", "by: chair")
  – De har möte om tretton dagar, säger Fornander när han har gått.

  – Efter midsommar, sa jag.

  I juni säger du under »Övrigt« att det rör på sig borta vid Kvarntomten. Ingen frågar vad. Du väntar ut dem. Sedan kommer sillen.
* (marita) [»Vänta.« Ring Marita först. # at: telephone]
  ~ report("chair.owns-decision")
  – Ett bad som är varmt utan att det kostar? säger Marita. Det är principiellt utmärkt. Kan jag sätta det i programmet?

  Det kan hon väl. Hur det ska gå till hinner du inte in på, för hon skriver redan. Tjäder står kvar med handen framme. När du lagt på tar du den.
- -> valnatten_roger
