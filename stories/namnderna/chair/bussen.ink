// Studieresan till en kommun utan nämnder, och raden som skrivs mot en bensinpump på hemvägen (m1, maj år 1).

=== bussen
~ until("1.2")
~ habit("")
~ meet("m1")
# place: car
# people: tord, lennart, henrik, mehrnaz, niklas, inger, ylva, gunbritt
# mood: festive
# law: KL 3:4
# claim: C050
# claim: C055
I maj åker ni tolv stycken till en kommun tre timmar bort som inte har några nämnder. Det är du som kör minibussen.

De har ett enda rum, ett stort, och i det beslutar de om skolor och asfalt på samma kväll. Till lunch är det lax. Ordföranden säger att hon ser alltihop på en gång. Sedan ringer hennes telefon och hon måste gå.

Alltihop på en gång. Själv sprang du i nio år mellan fyra rum för att få höra att det var samma barn.

Vilka nämnder som ska finnas är det fullmäktige som bestämmer. De kommer att vilja veta varför, helst på en rad. Den ska du ha färdig till hemvägen.

~ stunder("m1")
{left():
- 3: Du hinner tre saker innan bussen går.
- 2: Du hinner två saker innan bussen går.
- else: Du hinner en sak innan bussen går.
}
-> m1_nav

=== m1_nav
{left() == 0 && (tord || talk_cost("director") > 0): -> m1_beslut}
* (henrik) [Sätt dig hos Henrik. # cost: 1]
  # place: car
  # people: henrik, tord, lennart, mehrnaz, niklas, inger, ylva, gunbritt
  # adviser: henrik
  Henrik har ätit potatisen runt laxen.

  {advice("m1.henrik")}

  Han ritar skolskjutsen på servetten för att visa var de sitter.
  -> m1_nav
* (niklas) [Vänta in Niklas. # cost: 1]
  # place: car
  # people: niklas, tord, lennart, henrik, mehrnaz, inger, ylva, gunbritt
  # adviser: niklas
  Niklas Hovmark springer på lunchen, också här. Han stannar med två fingrar på halsen.

  {advice("m1.niklas")}
  -> m1_nav
* (lennart) [Gå ut till Lennart. # cost: 1]
  # place: car
  # people: lennart, tord, henrik, mehrnaz, niklas, inger, ylva, gunbritt
  # adviser: lennart
  Lennart skrapar på deras asfalt med klacken.

  {advice("m1.lennart")}

  – Och man får alltså ingen nämnd alls? säger han. Inte ens en liten? Han frågar som man frågar om det verkligen är gratis.
  -> m1_nav
* (rummet) [Leta efter rummet där deras skolnämnd satt. # cost: 1]
  # place: car
  # people: tord, lennart, henrik, mehrnaz, niklas, inger, ylva, gunbritt
  ~ report_how("question.raised", "by: chair")
  Vaktmästaren får tänka efter. Det är ett förråd nu, med dukar till skolvalet. På väggen sitter nio krokar med namn på tejp. Två går att läsa.

  – Var är de nu? säger du.

  – De slutade väl komma. Det blev så lugnt på onsdagarna.

  Du prövar en krok. Den sitter bra.
  -> m1_nav
* (uret_delat) [Dela deras ärenden på minuter. # cost: 1]
  # place: car
  # people: tord, lennart, henrik, mehrnaz, niklas, inger, ylva, gunbritt
  ~ report_how("case.prepared-well", "by: chair")
  Sextioåtta ärenden i april, på tre timmar. Två minuter och trettioåtta sekunder. Du räknar om det på andra sidan av servetten och får det till samma sak.

  – Hur hinner ni? säger du till en man från deras styrelse.

  – Hinner vad? säger han vänligt.

  Du viker servetten runt uret.
  -> m1_nav
* (tord) [Gå ett varv runt dammen med Tord. # cost: talk]
  # place: car
  # people: tord, lennart, henrik, mehrnaz, niklas, inger, ylva, gunbritt
  ~ report_how("pair.talks-about-roles", "by: chair")
  {value("director>chair.trust") > 55:
    – Det värsta jag vet, säger Tord, det är när någon frågar något och får veta vilken nämnd det är. Och sedan vilket datum.

    – Vem var det som frågade?

    – Det var länge sedan, säger han och ser noga på änderna.
  - else:
    – Vad har du emot det? säger du.

    – Ingenting, säger Tord. Det går fort här. Kvittot på laxen kom före laxen.

    Han går ett halvt steg före hela vägen runt.
  }
  -> m1_nav
+ [Hemvägen. # at: car]
  -> m1_beslut

=== m1_beslut
# key: m1
# place: car
# people: tord, lennart, henrik, mehrnaz, niklas, inger, ylva, gunbritt
# mood: calm
# room: Du vill ta bort kommunens fyra nämnder, så att styrelsen ser allt. Fullmäktige bestämmer det, och de vill veta varför. Vid en mack på hemvägen skriver du en enda rad. Vad står det på den?
# law: KL 5:1
Du kör, och tio sover.

{par == "sele":– Om man skulle lägga ihop alla fyra, säger Tord.|– Om man skulle lägga ihop dem, säger Tord, alla fyra, så har man en budget i stället för fem.}

{par == "sele":– … så har man en enda budget, säger du. Just det tänkte jag i laxen.|– Jag vill säga det i min egen ordning, säger du. Vänta till macken.}

Vid macken tar du reseprogrammet och skriver mot bensinpumpen. {m1_nav.uret_delat:Servetten har du i jackan.|{m1_nav.rummet:Nio krokar, tänker du.|Någon har skrivit sitt namn i smutsen på pumpen.}}

* (helhet) [»Så att någon ser helheten.« # move: m1.helhet]
  -> m1_svar
* (pengar) [»Vi sparar tre miljoner på det.« # move: m1.pengar]
  -> m1_svar
* (salen) [»Fullmäktige ska få något att besluta.« # move: m1.salen # from: henrik]
  -> m1_svar
* (andra) [»Andra kommuner gör redan så.« # move: m1.andra]
  -> m1_svar

=== m1_svar
# people: tord, gunbritt
# mood: calm
{other_move("m1"):
- "matt":
  ~ promise("prova", "3.4")
  # place: chair
  # room: På måndagen har Tord skrivit en fråga under din rad. »Hur vet vi om tre år att det blev så?« Han är rätt nöjd med den. Vad gör du med papperet?
  Du lämnar honom papperet över helgen. På måndagen står det en fråga under din rad, med reservoarpenna. »Hur vet vi om tre år att det blev så?«

  # people: tord, gunbritt
  # speaker: gunbritt
  – Tre år? säger du. Då är det ju valår.

  – Någon kommer att fråga.

  – Vem?

  {m1_beslut.pengar:Det vet han inte. Men tre miljoner går ju att räkna, säger han.|{m1_beslut.andra:Det vet han inte, och inte hur man mäter att man gör som andra.|Det vet han inte. Du läser din egen rad som om någon annan hade skrivit den.}}
- "forlust":
  # place: chair
  # room: På måndagen har Tord skrivit en lista under din rad: åtta saker som försvinner. Trea är skolnämnden. Efter den har han inte skrivit något alls. Vad gör du med papperet?
  Du lämnar honom papperet över helgen. På måndagen står det en lista under din rad, åtta saker som försvinner. Femma är »den som kan säga nej på en tisdag«. Trea är »skolnämnden«.

  # people: tord, gunbritt
  # speaker: gunbritt
  – Du är emot, säger du.

  – Nej, jag är för. Det är bara det att …

  – Åtta, Tord! Jag skrev en.

  De andra har han förklarat med en halv rad var. Efter trean står det ingenting.
- "utkast":
  # place: chair
  # room: På måndagen har Tord skrivit hela förslaget, elva sidor. På sidan sju står en mening som du hade tänkt säga själv. Vad gör du med det?
  Du lämnar honom papperet över helgen. På måndagen ligger det ett förslag under.

  # people: tord, gunbritt
  # speaker: gunbritt
  – Elva sidor, säger du och skrattar högt. Sedan i fredags! Ekbacka, Torpa, Sörby, du har fått med allihop.

  – Det är bara ett …

  – Det är ju klart!

  Du läser med uret i handen. På sidan sju står en mening som du hade tänkt säga i talarstolen. {par == "sele":Den känner du igen från Torpabacken. Vem av er som sa den minns du inte.|Du stryker under den, så att du ska komma ihåg att den var din.}
- else:
  # place: chair
  # room: Tord har låtit de fyra cheferna skriva varsin sida. Ylva på omsorgen undrar vem som frågar sedan. Nu vet hela huset vad du tänker på. Vad gör du med papperet?
  Du lämnar honom papperet över helgen. På måndagen får du tillbaka fyra till, för han har bett cheferna om varsin sida. Lennarts chef har ritat. Kulturens slutar på vers. Ylvas är tolv rader. »Nämnden frågar varje månad om natten. Vem frågar sedan?«

  # speaker: gunbritt
  – Jag bad dig, säger du. Nu vet hela huset.

  – De hade vetat det till fredag i alla fall.

  Du lägger Ylvas underst.
}
-> m1_sista

=== m1_sista
# place: chair
# people: tord, gunbritt
Klockan tio kommer gruppen. Du har beställt bullar.

* (gruppen) [Visa det för alla fem gruppledarna, med bullarna. # move: m1.gruppen # at: party-room]
  # room: Du visar papperet för alla fem gruppledarna samma dag. Mehrnaz frågar när ni bestämde det här. Henrik får ta hem det och läsa, säger han.
  – Fråga ett, säger Mehrnaz. När bestämde ni det här?

  – Det är inte bestämt.

  – Då frågar jag igen i höst.

  Hon är tandläkare och mycket vänlig. Henrik säger att han får ta hem det.
* (datum) [Skriv ett datum i kanten: november om två och ett halvt år. # move: m1.datum # at: chair]
  ~ promise("prova", "3.4")
  # room: Du skriver ett datum på papperet, november om två och ett halvt år. Då ska raden prövas. Inger får en kopia, så att någon minns det.
  Almanackan tar slut före dess, så du får skriva i en från banken.

  – Vem ska komma ihåg det? säger du.

  – Inger, säger Tord.

  – Då tror jag att det blir av.
* (lasten) [Vik det på mitten. Det får ligga i handskfacket tills vidare. # move: m1.lasten # at: car]
  # room: Du viker papperet och lägger det i handskfacket. Gruppen får bullar och får höra om laxen. Det blir en bra timme.
  Det får ligga mellan isskrapan och en karta över Sörby. Gruppen får bullar och höra om laxen. Det blir en bra timme.

  – Vad händer nu då? säger Henrik.

  – Nu blir det sommar, säger du.
* (egen) [Ta ett nytt ark. Skriv om alltihop för hand, i ditt namn. # move: m1.egen # at: chair]
  # room: Du skriver om alltihop för hand, i ditt eget namn, och Tord får tillbaka sitt. Ingen ska kunna säga att det är han som har hittat på det.
  – Det här ska ingen kunna säga att du har hittat på, säger du.

  – Jag har ju inte …

  – Nej. Just därför.

  Det tar till kvart i tolv. På tre ställen får du fråga honom hur det var.
- -> brevet

=== brevet
# place: chair
# people: gunbritt
# mood: calm
I juni hör ordföranden i Almberga av sig.

{elsewhere("parhasten"):
- "tva-roller": »Räkna stolarna innan ni tar bort något«, skriver Emmy Sandvall. »Jag tyckte att vi var för många, ända tills vi var två. Nu är vi tre på måndagarna. Den tredje är rätt besvärlig. Hon får inte sluta.«
- "ny-sele": Det är ett vykort med två hästar. »Vilken toppenidé! Ragnhild och jag har knappt några möten alls. Kom hit en måndag och titta, fast inte före sju, för då pratar vi.«
- "overlamnat": »Min gamla kommunchef lämnade tre pärmar«, skriver Emmy Sandvall. »Där står varför saker finns. Om nio personer ska sluta veta något, låt dem skriva upp det först. Jag läser fortfarande och är på år elva.«
- "kvar-i-vagen": »Har ni bestämt vem du får ringa sedan?« skriver Emmy Sandvall. »Jag ringde skolchefen. Min kommunchef hörde det av växeln. Nu mejlar vi varandra, hon sitter tio meter bort, och skolchefen svarar ingen av oss.«
- else: »Jag skulle fråga en sak om vårt reningsverk«, skriver Emmy Sandvall, »och kom på att det var hon som visste, hon som vi köpte ut. Nio personer i ett rum vet väl i alla fall en niondel var.«
}
+ [Augusti. # at: chair]
  -> augusti
