// Ritningen: vem cheferna ska stå under, och vad ingen tjänsteman får bestämma (m3, november år 1).

=== ritningen
~ until("1.4")
~ meet("m3")
# place: board-room
# people: niklas, inger, tord
# mood: tense
# remembers: m2
# law: KL 7:1
# law: KL 6:7
November. Försvinner nämnderna blir det fyra chefer över, och frågan är vems de ska vara. Lagen ger dig inget befäl över dem. Står det inte i din instruktion så finns det inte, och den bestämmer styrelsen.

Niklas har ritat alltihop med en konservburk som mall, så rutorna är runda. Du är i mitten, och streck går ut åt alla håll, till omsorgen, skolan, tekniken, biblioteken, som på en leksak man drar upp.

# speaker: inger
– Myndighetsnämnden blir kvar, säger Inger. Fem personer. Ingen får ha tillsyn över det den själv driver.

{m2_sista.tva_bilder:Av dina två ritningar har Gun-Britt bara kopierat den utan rummen.}{m2_sista.en:På dina nitton sidor finns inte ett streck från någon annan än Gun-Britt.}{m2_sista.bilaga:Bilaga tolv har lästs av nämnden, två gånger. Ylva fick frågor.}{m2_sista.stryker:Ylva har svarat »Noterat« på tre mejl till.} {other_move("m2") == "brett":Mehrnaz grupp har haft sju möten och är oense om rätt saker.}{other_move("m2") == "snabbt":Det är nio dagar till fullmäktige, och Inger tar vitaminer.}{other_move("m2") == "henrik":Henriks fru har ringt om sidan fyra.}{other_move("m2") == "byarna":Från byarna har det kommit nittio synpunkter, sjuttio om gatlyktor.}

– På torsdag vill jag se vad du lägger på bordet, har Gun-Britt sagt.

~ stunder("m3")
{left():
- 3: Du hinner tre saker före torsdag.
- 2: Du hinner två saker före torsdag.
- else: Du hinner en sak före torsdag.
}
-> m3_nav

=== m3_nav
{left() == 0 && ((vagen && tredje) || talk_cost("chair") > 0): -> m3_beslut}
* (inger) [Fråga Inger vad du inte får. # cost: 1 # at: secretary-archive]
  # place: secretary-archive
  # people: inger, tord
  # adviser: inger
  # law: KL 6:38
  – Inriktning, omfattning och kvalitet, säger Inger. Och svar till fullmäktige. Det är de valdas. Resten är en fråga om hur långt det blir.

  {advice("m3.inger")}

  {value("voice") < 60:Hon har skrivit »6:38?« på en gul lapp. Hon stoppar den i sin egen ficka.|Hon skriver »6:38?« på en gul lapp och sätter den på din mapp.}
  -> m3_nav
* (ylva) [Gå ner till Ylva. # cost: 1 # at: committee-care]
  # place: committee-care
  # people: ylva, tord
  # adviser: ylva
  Ylva har klockan i handen och tar pulsen på sig själv. Den är åttioåtta. Hon har haft nämnd till elva.

  {advice("m3.ylva")}
  -> m3_nav
* (niklas) [Gå igenom rutorna med Niklas. # cost: 1 # at: finance]
  # place: finance
  # people: niklas, tord
  # adviser: niklas
  – Kaffe? säger Niklas och suddar ut kulturchefen och ritar dit honom igen, närmare dig. Under skrivbordet står löparskorna på tidningspapper.

  {advice("m3.niklas")}
  -> m3_nav
* (henrik) [Åk ut till Henrik. # cost: 1 # at: home]
  # place: home
  # people: henrik, tord
  ~ report_how("question.raised", "by: director")
  Han mjölkar. Du får stå där det är torrt.

  – Vem har frågat barna? säger han. Rad tre, Alva, Noel, Sixten. Rad fyra, tvillingarna, de som kräks. Jag vet var varenda en kliver av, för det kom till nämnden. Vart kommer det sedan?

  – Till styrelsen, säger du, innan han …

  – Kräks man där?
  -> m3_nav
* (vagen) [»Ingen politiker ringer cheferna förbi mig.« # cost: talk # at: chair]
  # place: chair
  # people: gunbritt, tord
  # claim: C025
  -> m3_vagen
* (tredje) [»Låt Inger vara med på tisdagarna, skrivet.« # cost: talk # at: chair]
  # place: chair
  # people: gunbritt, tord
  # claim: C055
  -> m3_tredje
* (almberga) [Ring Almberga. # cost: 1 # at: telephone]
  # place: telephone
  # people: tord
  ~ report_how("case.prepared-well", "by: director")
  {elsewhere("parhasten"):
  - "tva-roller": – Sätt någon bredvid er, säger Ragnhild Tovås. Bredvid, det är viktigt. Hon ska kunna höra när ni två blir klara för fort. Vår äter kex. Man vänjer sig vid kexen, och sedan kan man inte tänka utan.
  - "ny-sele": Det är Ture som svarar, hennes ställföreträdare. – De är ute och går tillsammans, säger han. Vad ni ska skriva? Jag skulle skriva att någon annan har nyckeln till bilen. Har ni en tjänst ledig där?
  - "overlamnat": – Skriv när det ska följas upp, och hur det tar slut, säger Ragnhild Tovås. Båda på samma rad. Jag har tid, jag är pensionär, ska jag komma över? Hon låter som om hon redan letar efter busstidtabellen.
  - "kvar-i-vagen": – Skriv vem cheferna får ringa, säger Ragnhild Tovås, och vem som får ringa dem. Det tog mig två år att förstå att det var två frågor. Vänta, nu går min skolchef förbi i korridoren. Nej. Hon gick in till ordföranden.
  - else: – Skriv allt, säger Ragnhild Tovås. Jag skulle ha skrivit att det var hon som bad mig stänga dörren. Jag kunde det utantill, det var felet. Hur länge har ni åkt i den där bussen, du och hon?
  }
  -> m3_nav
+ [Torsdag. # at: board-room]
  -> m3_beslut

=== m3_vagen
~ report_how("agreement.clause-proposed", "clause: way-in")
{value("chair>director.trust") > 59:
  # speaker: gunbritt
  – Då får Lennart prata med dig om grus, säger Gun-Britt. Vet du vad du ger dig in på?

  – Det är väl bara att …

  – Han ringer klockan sex, Tord. Varje gång det har frusit på.

  Hon skriver under med fart, och gratulerar.
  ~ report_how("agreement.clause-accepted", "clause: way-in")
  ~ avtal_vagen = "antog"
- else:
  {value("chair>director.trust") < 56:
    # speaker: gunbritt
    – Normalt, säger Gun-Britt. Normalt går det genom dig. Men är det något med Ekbacka måste jag få ringa Ekbacka. Eller Torpa. Sörby också, om det är på kvällen.

    »Normalt«, skriver du, och frågar om det finns någon by som är normal.
    ~ report_how("agreement.clause-loosened", "clause: way-in")
    ~ avtal_vagen = "luckrade"
  - else:
    # speaker: gunbritt
    – Då vill jag kunna ringa dig på lördagar, säger Gun-Britt. Annars blir jag sittande med det hela helgen, och då blir det till måndag något helt annat.

    Det blir två rader. Din fru får höra om den andra först i jul.
    ~ report_how("agreement.clause-traded", "clause: way-in")
    ~ avtal_vagen = "bytte"
  }
}
-> m3_nav

=== m3_tredje
~ report_how("agreement.clause-proposed", "clause: third-chair")
{value("chair>director.trust") > 59:
  # speaker: gunbritt
  – Hon låter när hon häftar, säger Gun-Britt. Det gör hon mitt i en mening, och det är alltid en mening som jag tycker om. Men ja. Annars sitter vi väl där med fyra rum i knät, du och jag, och tycker att vi är roliga.
  ~ report_how("agreement.clause-accepted", "clause: third-chair")
  ~ avtal_stol = "antog"
- else:
  {value("chair>director.trust") < 56:
    # speaker: gunbritt
    – När det gäller ärenden, säger Gun-Britt. När vi bara pratar behöver hon väl inte sitta där och lida.

    – Hur vet vi vilket …

    – Det märker man ju! Ett ärende, det känns i magen.
    ~ report_how("agreement.clause-loosened", "clause: third-chair")
    ~ avtal_stol = "luckrade"
  - else:
    # speaker: gunbritt
    – Varannan, säger Gun-Britt. Varannan tisdag vill jag få säga fel utan att det blir en notering. Jag behöver säga mycket fel innan det blir rätt.

    Du skriver varannan. Inger köper en {tisdag.sjalv:egen kopp|resekudde} och undrar vem som ska kvittera den.
    ~ report_how("agreement.clause-traded", "clause: third-chair")
    ~ avtal_stol = "bytte"
  }
}
-> m3_nav

=== m3_beslut
# key: m3
# place: board-room
# people: gunbritt, niklas, inger, tord
# room: Om nämnderna försvinner ska fyra chefer höra till någon, och mycket av det som nämnderna bestämde kan hamna hos dig. Lagen ger dig inget befäl; det måste styrelsen i så fall skriva. Vad lägger du på bordet före fullmäktige?
# law: KL 6:38
# law: KL 7:2
Torsdag. Gun-Britt har lagt klockan på Niklas ritning, mitt på teknikern. {par == "sele":Ni har pratat om det hela vägen in, och ändå vet hon inte vad du har i mappen.|Hon har frågat två gånger i veckan vad du tänker.} {m3_nav.henrik:Du luktar fortfarande lite ladugård.}

# speaker: gunbritt
– Låt se, säger hon.

* (linje) [En ritning där alla chefer står under dig. # move: m3.linje # at: niklas]
  -> m3_svar
* (trettioatta) [Listan över det ingen tjänsteman får bestämma. # move: m3.trettioatta # from: inger # at: inger]
  -> m3_svar
* (stolen) [»Var ska Berit sitta?« # move: m3.stolen # from: berit # at: berit]
  -> m3_svar
* (instruktion) [Din egen instruktion, till alla tretton i styrelsen. # move: m3.instruktion # at: board-room]
  -> m3_svar

=== m3_svar
# place: board-room
# people: gunbritt, niklas, inger, tord
{my_move("m3"):
- "linje":
  # speaker: gunbritt
  – Alla under dig, säger Gun-Britt och följer strecken med nageln. Det är som ett paraply.

  – Det blir kort väg. En fråga, ett …

  – Ett svar. Ja. Hon lyfter på klockan för att se vem som låg under den. Är du säker på att du vill ha Lennarts snöplogar?
- "trettioatta":
  # speaker: gunbritt
  – Elva rader, säger Gun-Britt. Det här får du alltså inte.

  – Nej.

  – Om jag ber dig?

  – Inte då heller. Det är ni som …

  – Tretton personer ska alltså bestämma om en korttidsplats, säger hon och räknar på fingrarna, och mitt i räkningen kommer hon av sig och tittar på Inger.
- "stolen":
  # law: KL 7:12
  # speaker: gunbritt
  – Berit? säger Gun-Britt.

  – Facket får sitta med i nämnder. I styrelsen får det inte det. Hon har suttit i omsorgsnämnden i fjorton år.

  – Jag vet var hon sitter, jag har suttit mitt emot, säger Gun-Britt och går bort till fönstret. Den hade jag inte tänkt på. Jag hade tänkt på allting annat.
- else:
  Du delar ut din instruktion till alla tretton, två sidor, och det tar två timmar. Lennart tycker att paragraf sju är för smal. Mehrnaz har sex kort.

  # speaker: mehrnaz
  – Fråga fyra, säger hon. Var står det vem som stoppar dig?

  Det står ingenstans. Gun-Britt lägger till en rad där, med blyerts, och ingen kan läsa den.
}
-> m3_hon

=== m3_hon
{other_move("m3"):
- "rakt": -> m3_rakt
- "beredning": -> m3_beredning
- "halften": -> m3_halften
- else: -> m3_behall
}

=== m3_rakt
# room: Gun-Britt föreslår att alla fyra nämnder tas bort. Styrelsen tar deras ärenden, och du får vid delegation. Tretton personer i ett rum, och resten på ditt bord.
# speaker: gunbritt
– Alla fyra, säger hon sedan. Rakt av. Och vid delegation, så att det går undan. {my_move("m3") == "stolen":Berit får vi lösa.}{my_move("m3") == "trettioatta":Det som står på din lista tar vi i styrelsen, och resten tar du.}{my_move("m3") == "linje":Så som du har ritat.}{my_move("m3") == "instruktion":Det får rum i instruktionen.}

Hon tar klockan från ritningen. Under den har teknikern blivit lite buckligare än de andra.

– Ekbacka, Torpa, Sörby, säger hon. Är det någon by vi har glömt?

Det är det inte, säger du.
+ [Den tjugosjätte november. # at: council]
  -> fullmaktige

=== m3_beredning
# room: Gun-Britt föreslår att alla fyra nämnder tas bort, men att två beredningar tillsätts: en för skolan och en för de äldre. De får fråga och föreslå. De får inte besluta.
# speaker: gunbritt
– Alla fyra bort, säger hon sedan, och två beredningar i stället. En för skolan och en för de gamla. De får åka ut och fråga så mycket de vill, och så skriver de till fullmäktige. {my_move("m3") == "stolen":Där kan väl Berit få vara med på ett hörn?|Besluta får de inte.}

Niklas undrar om de ska ha smörgås, och i så fall vad det blir netto. De ska ha smörgås. Gun-Britt har tänkt på det där hela natten, och nu vill hon veta om det låter som en nämnd. Lite, säger du.
+ [Den tjugosjätte november. # at: council]
  -> fullmaktige

=== m3_halften
# room: Gun-Britt föreslår hälften. Teknik och fritid går upp i styrelsen. Skola och omsorg behåller sina nämnder. Vägen får en chef, och Henrik får ha kvar sin klubba.
# speaker: gunbritt
– Teknik och fritid, säger hon sedan. De två. Skola och omsorg får vara kvar. {my_move("m3") == "stolen":Då har Berit sin stol, och jag slipper se på den i korridoren.}{my_move("m3") == "linje":Du får paraplyet över tekniken och biblioteken. Det andra regnar det på, det är de vana vid.}{my_move("m3") == "trettioatta":Då är det bara fem av dina elva rader som tretton trötta människor ska bråka om.}{my_move("m3") == "instruktion":Det får plats i din instruktion om man skriver smalt.}

– Lennart då?

– Lennart är nöjd. Han har frågat mig tre gånger hur ledsen han måste vara.
+ [Den tjugosjätte november. # at: council]
  -> fullmaktige

=== m3_behall
# room: Gun-Britt drar tillbaka sitt eget förslag. Nämnderna blir kvar. I februari ska alla fem budgetar läggas på samma bord, en hel dag. Ingen i gruppen förstår varför.
# speaker: gunbritt
– Jag drar tillbaka det, säger hon sedan.

# speaker: niklas
– Va? säger Niklas.

– {my_move("m3") == "trettioatta":Elva rader. Då är det ju nämnder vi ska ha.|{my_move("m3") == "stolen":Vi vet ju inte ens var folk ska sitta.|Jag ser inte vem som säger nej.}} I februari lägger vi alla fem budgetarna på ett bord, en hel dag, alla i samma rum. Sedan får vi se.

Hon låter nästan glad. Det är gruppen som blir ledsen, och Lennart mest, för han hade redan tackat för sig i tekniska.
+ [Den tjugosjätte november. # at: council]
  -> fullmaktige
