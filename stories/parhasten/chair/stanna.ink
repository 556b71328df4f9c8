// Januari år 21: Ragnhild ska stanna eller gå, och Emmy är den som för det till styrelsen (m5).
VAR m5_hon = ""
// Vad som krävs för att meningen på pappret ska gå att läsa: efter hennes arton månader ska du fortfarande vara arg.
VAR m5_villkor = "not-high"

=== stanna
{m4_hon == "passar": -> stanna_brevet}
-> stanna_januari

=== stanna_brevet
# place: service-desk
# people: nilla, saga, ragnhild, emmy
# mood: tense
# remembers: m4
# law: TF 2:1
# law: OSL 5:1
# room: November. Fabrikens nya ägare har tömt ett förråd. Nilla Frygell står i receptionen med ett brev från år fyra som inte finns i diariet. Kommunens exemplar ligger i Ragnhilds mapp »Övrigt«. Du hör talas om det för första gången.
~ until("20.4")
~ report("press.leak")
~ report("audit.criticism")
November. Nilla Frygell står vid disken med en plastficka. Fabrikens nya ägare har tömt ett förråd.

# speaker: nilla
– Elva handlingar fick jag i augusti, säger hon. Det här är ingen av dem. »Broder! Tack för att södra halvan inte nämns.« Maj, år fyra. Får jag se ert exemplar?

– Det finns inte i diariet, säger Saga. Antingen har det aldrig kommit hit, eller så har det kommit hit.

Ragnhild går upp och hämtar en mapp som heter »Övrigt«. {rensa.kuvertet:Hon bläddrar i den som i någon annans handväska.|Hon lägger brevet på disken utan att läsa det.} Du har litat på en linje dragen med linjal.

– Sexton år, säger Nilla till dig. Visste du?

* (nej) [»Nej. Skriv det. Och skriv att jag borde ha frågat.« # at: nilla]
  ~ report_how("chair.owns-decision", "by: chair")
  Hon skriver. Det blir en helsida, och på en rad av den står du rak.

  – Tack, säger Ragnhild efteråt.

  – Det var inte för din skull, säger du. Till hälften.
  -> stanna_januari
* (revisor) [»Nej. Jag lämnar det till revisorerna i dag, själv.«]
  ~ report_how("case.opened-on-file", "by: chair")
  {avtal_overraskning != "" && avtal_overraskning != "dod":– Skulle jag inte få veta sådant före trappan? säger Ragnhild. – Skulle inte jag? säger du.|Ragnhild får veta det samtidigt som revisorerna. Hon nickar, som man nickar åt en tidtabell.}

  Brevet får nummer 411. De 410 andra har datum som stämmer.
  -> stanna_januari
* (henne) [»Fråga kommunchefen. Det är hennes mapp.« # at: ragnhild]
  ~ report("chair.hides-behind-director")
  Nilla vänder sig dit. Hon väntar.

  – Den låg hos mig, säger Ragnhild. Hur den kom dit kan jag inte säga.

  {rensa.kuvertet:Du tror henne inte. Du ser att det inte är den meningen hon hade tänkt säga.|Ingen vid disken tror henne. Det gör inte du heller.}
  -> stanna_januari

=== stanna_januari
# place: chair
# people: ragnhild, emmy
# remembers: valnatten
# claim: C042
# claim: C045
# room: Januari år 21. Du har lagt in »R. Tovås, uppföljning« på torsdag klockan två. Majoriteten är en röst bred. Conny vill ha henne bort nu, Birgitta vill ha en dag, Saga vill ha ett papper. Ensam kan du varken anställa eller avskeda.
~ until("21.1")
Januari. Almbergalistan fick fyra mandat. På styrelsens första möte la Lasse Edlund kepsen på bordet. {valnatten_beslut.oss:»På oss«, sa han och läste ur Trakten. Han ville veta vilka.}{valnatten_beslut.saknar:Han frågade om det var Göte man skulle ringa även i fortsättningen.}{valnatten_beslut.horda:Han har varit med på fem kvällar i byarna och haft med sig bullar till alla.}{valnatten_beslut.forvaltningen:Han frågade vad i förvaltningen som hade ändrats sedan i september, och väntade.}

{tisdag_trakten.rad:
  Sedan tog han fram de tolv orden om tjänstemannen som förklarar kommunen.

  – Källor i majoriteten, sa han. Det är sex personer. Fem av dem har jag haft på fika.

  Kommunen får inte leta efter källor, sa Saga.

  – Jag letar inte, sa Lasse. Jag räknar.

  Fem personer såg på dig. Ragnhild såg på sina händer.
}

I din kalender står det »R. Tovås, uppföljning«, torsdag klockan två. {value("chair>director.trust") > 52:På den ljusare fyrkanten hänger Tildes affisch. Det var Ragnhild som hade hammare.|{value("chair>director.trust") < 42:På stolen mitt emot dig ligger en hög papper, sedan i oktober.|På den ljusare fyrkanten hänger en almanacka.}}

– Jag har lagt in en timme, säger du till henne i korridoren. Har du haft en sådan förut?

# speaker: ragnhild
– Med vem? säger Ragnhild.

{happened("chair.breaks-promise") > 0 && not kept("skolan"):Elva ord från Tjärnby ligger överst i lådan. De förföll vid årsskiftet.}

~ stunder("m5")
-> m5_nav

=== m5_nav
{left() == 0 && (slutet || talk_cost("director") > 0): -> m5_beslut}
* (conny) [Låt Conny räkna. # cost: 1 # at: party-room]
  # place: party-room
  # people: conny, emmy
  # adviser: conny
  Han har skrivit ut det i tre färger.

  {advice("m5.conny")}
  -> m5_nav
* (birgitta) [Hjälp Birgitta Nyvall med gången. # cost: 1 # at: home]
  # place: home
  # people: birgitta, emmy
  # adviser: birgitta
  Hon skottar åt grannen först. Bakom gardinen går någon med en kikare om halsen.

  {advice("m5.birgitta")}
  -> m5_nav
* (saga) [Be Saga om instruktionen. # cost: 1 # at: secretary-archive]
  # place: secretary-archive
  # people: saga, emmy
  # adviser: saga
  # law: KL 7:2
  En sida, från år tre. Punkt fyra: »Kommunchefen samråder löpande med Göte.«

  Saga har bett Kvarnholt om deras. {elsewhere("majoritetsskiftet"):
  - "klart": Den är på fyra sidor, och de säger att de läser den.
  - "varsin-telefon": Den kom rekommenderad, i två exemplar.
  - "sjovalla": Den ligger i en pärm med ett telefonnummer på ryggen.
  - "nytt-ansikte": Den är från i april och har inga hundöron.
  - "som-vanligt": De kunde inte hitta den. De byter rum där igen.
  - else: De har ingen, skriver de, och badet är varmt.
  }

  {advice("m5.saga")}
  -> m5_nav
* (slutet) [»Två datum om året, och en rad om hur det en dag tar slut. Kan vi ha det?« # cost: talk # at: director]
  # place: director
  # people: ragnhild, emmy
  # claim: C026
  ~ report_how("agreement.clause-proposed", "by: chair, towards: director, clause: follow-up-and-end")
  {value("director>chair.trust") > 50:
    – Hur det tar slut för vem? säger Ragnhild.

    – För den av oss som går först.

    Hon letar fram en almanacka med ett datum i juni redan inringat. Det är hennes pappas födelsedag. Hon flyttar er till dagen efter.
    ~ report_how("agreement.clause-accepted", "by: director, towards: chair, clause: follow-up-and-end")
    ~ avtal_slutet = "antog"
  - else:
    {value("director>chair.trust") < 38:
      – Datum kan vi ha, säger Ragnhild. Slutet får väl skriva sig självt.

      – Vem läser det då?

      – Den som kommer.

      Ni skriver »juni« utan dag. Hon ser lättad ut, och du hör hur det lät.
      ~ report_how("agreement.clause-loosened", "by: director, towards: chair, clause: follow-up-and-end")
      ~ avtal_slutet = "luckrade"
    - else:
      – Om Bengt-Åke får samma, säger Ragnhild. Han går om ett år och har inte sagt det högt.

      – Har du frågat honom?

      – Jag har sett honom mäta sitt rum.

      Ni skriver tre namn. Ditt står överst. Det var hon som satte det där.
      ~ report_how("agreement.clause-traded", "by: director, towards: chair, clause: follow-up-and-end")
      ~ avtal_slutet = "bytte"
    }
  }
  -> m5_nav
* (onsdag) [Sitt med på hennes chefsmöte, längst ner. # cost: 1 # at: board-room # needs: voice not-low \| Cheferna har ställt in mötet. Ingen har sagt varför.]
  # place: board-room
  # people: ragnhild, mona, bengtake, ture, emmy
  ~ report_how("knowledge.shared", "by: director, kind: to-the-elected")
  Åtta chefer. Var och en säger sitt och ser sedan på Ragnhild, som man ser på en termometer. {high("voice"):Ture säger emot en gång. Hon skriver upp det.|Ingen säger emot. Hon ber dem om det, två gånger.}

  – De svarar på det jag tycker innan jag har sagt det, säger hon sedan. Gör de så mot dig?
  -> m5_nav
* (brevet) [Be Saga ta fram din egen ansökan från år tolv. # cost: 1 # at: secretary-archive]
  # place: secretary-archive
  # people: saga, emmy
  # remembers: c1
  ~ report_how("case.opened-on-file", "by: secretary, kind: unasked")
  Utredare, år tolv. Avslaget har du hemma: »Tack för visat intresse. R. Tovås.«

  Ditt kuvert är inte uppsprättat. Under gemet sitter en lapp: »Klart med svågern. G.« Den är från tre dagar före intervjun.

  – Hon skrev under tolv sådana den dagen, säger Saga, och ingen av dem handlade om dig.
  -> m5_nav
* (byarna) {valnatten_beslut.horda} [Åk till Landet, den åttonde kvällen. # cost: 1 # at: village-hall]
  # place: village-hall
  # people: lasse, rune, emmy
  # remembers: valnatten
  ~ keep("byarna")
  Nio personer och en hund. Du frågar, de svarar, och du nickar inte en enda gång. Det är svårare än man tror.

  – Du ser ut som om du har fått nackspärr, säger Rune.

  Efteråt hjälper Lasse Edlund till med stolarna. Han tänker inte rösta på dig nästa gång heller, säger han.
  -> m5_nav
+ [Torsdag klockan två. # at: chair]
  -> m5_beslut

=== m5_beslut
# key: m5
# place: chair
# people: ragnhild, emmy
# mood: tense
# remembers: m2
# remembers: m3
# claim: C046
# claim: C172
# law: KL 7:1
# law: KL 7:2
# room: Torsdag klockan två. »Hur tycker du att det går?« frågar du kommunchefen, som har två år kvar till pensionen. Hon är styrelsens. Ensam kan du varken anställa eller avskeda, men det är du som för upp det på dagordningen. Hon har svarat. Vad gör du?
~ meet("m5")
~ m5_hon = other_move("m5")
{m5_hon == "slut":
  ~ m5_villkor = "not-low"
}
Du har lagt klockan på bordet, med urtavlan åt henne, så att hon ska slippa undra.

{m2_hon:
- "lista": Mellan er ligger listan från april. {my_move("m2") == "ladan":Den är slät som ny.|Marginalen är full av din blyerts.}
- "mandag": Nästan trettio måndagar har ni haft. {avtal_stol == "antog" || avtal_stol == "bytte":Saga har fyllt en bok.|Inte en rad finns kvar av dem.}
- "gote": Göte har suttit i hennes stol sju torsdagar sedan i april.
- else: Mellan er ligger Sagas ärende. Numret kan du utantill.
}

– Hur tycker du att det går? säger du.

{m5_hon:
- "slut":
  # speaker: ragnhild
  – Jag går om arton månader, säger hon. Den nya går bredvid mig det sista halvåret.

  Hon har övat. Det hörs på att hon inte andas där man brukar.
- "instruktion":
  # speaker: ragnhild
  – Jag vill stanna, säger hon. Men på ett papper, från dig och mig och styrelsen.

  Du har redan tagit av huven på pennan. Du hade gjort det innan hon började tala.
- "minne":
  # speaker: ragnhild
  – Ta någon annan till chef, säger hon. Ge mig rummet bredvid arkivet.

  Det rummet har inget fönster.
- else:
  # speaker: ragnhild
  – Det går bra, säger hon.

  – Hur då bra?

  – Bra.

  Det är femtiosju minuter kvar av timmen.
}

{m5_nav.brevet:Klart med svågern, tänker du. Det var aldrig hon.|Du tittar på hennes händer. Det var den stilen på brevet, år tolv.}

* (datum) [»Då tar jag en instruktion till styrelsen den nionde februari, med två datum i.« # move: m5.datum # at: board-room]
  -> m5_datum
* (delat) [»{m5_hon == "slut":Sista juni nästa år. Jag tar det till styrelsen.|Får jag säga något du inte tycker om? Sista juni nästa år, och någon bredvid dig från januari.}« # move: m5.delat # at: ragnhild]
  -> m5_delat
* (runt) [{m5_hon == "slut":»Det tar vi när det närmar sig.«|»Vad bra.«} Avsluta tidigt, och ta cheferna själv på onsdagar. # move: m5.runt # at: chair]
  -> m5_runt
* (forlorat) [Läs det du har skrivit: »Jag har inget förtroende för dig längre.« # move: m5.forlorat # from: conny # at: ragnhild # needs: chair>director.tension {m5_villkor} \| Du har en mening på ett papper. I dag går den inte att läsa högt.]
  -> m5_forlorat

=== m5_datum
~ report("saving.postponed")
~ report_how("chair.breaks-promise", "towards: citizens, kind: puts-off")
# place: chair
# people: ragnhild, emmy
# mood: calm
# claim: C173
# room: Den nionde februari tar styrelsen en ny instruktion, med två datum och en rad om hur det en dag tar slut. Lasse Edlund frågar vem som bestämde att det inte gjordes på sjutton år. Du får ägna våren åt ett papper.
– {m5_hon == "slut":Jag säger inte nej till arton månader. Jag säger att styrelsen ska ha bestämt det, och att det ska stå bland annat.}{m5_hon == "instruktion":Då stryker vi »Göte« i punkt fyra. Sedan är det styrelsens papper.}{m5_hon == "minne":Nej. En dag i veckan hos Saga, och den dagen svarar du inte i telefon. De andra fyra är du chef.}{m5_hon == "vanta":Då har vi olika uppgifter. Här är mitt utkast. Där du ska skriva vad du vill ha är raderna tomma.}

Den nionde februari går det igenom, med en ändring. Våren går åt till sex paragrafer, och sparlistan och ditt program får vänta. Conny reserverar sig. {avtal_slutet == "antog" || avtal_slutet == "bytte":Raden om hur det tar slut är ordagrant den ni skrev.|Raden om hur det tar slut skrev Birgitta, i pausen.}

{other_move("m5"):
- "skriver": Samma kväll börjar hon skriva ner det hon vet, från år ett. Sida ett heter »Skolan i Tjärnby. Varför.«
- "visar": På lördagen tar hon med dig ut i bilen. Infarten, vändplanen, pumpen på Tjärnvägen. Hon pratar hela vägen hem.
- "hjalp": Hon har bett Saga och Ture hålla i det hon vet. Ture frågar. Saga rättar årtalen, ur en svart bok som ingen visste fanns.
- else: Hon tar mappen under armen och går. {valnatten_nav.korridoren:Du vet vad som är i den. Det är därför du blir ledsen.|Du undrar hur länge hon tänker bära på den.}
}
{m2_hon == "mandag" && not (avtal_stol == "antog" || avtal_stol == "bytte"):
  ~ habit("pair.thinks-aloud")
- else:
  ~ habit("agreement.followed-up")
}
-> m5_sedan

=== m5_delat
~ report_how("case.opened-on-file", "by: administration")
~ report("support.added")
# place: chair
# people: ragnhild, saga, emmy
# mood: calm
# claim: C048
# law: KL 7:1
# room: Styrelsen beslutar i februari, med två reservationer: sista dagen är sista juni nästa år. Den nya, Disa Engman, går bredvid i ett halvår. Du trodde att du skulle bli lättad. I stället skriver du upp allt du måste hinna fråga.
~ habit("successor.shadows")
{m5_hon == "vanta":– Det gick ju bra, säger hon till slut.}{m5_hon == "slut":– Jag hade tänkt be dig stanna till pensionen, säger du. Nu vågar jag inte det.}{m5_hon == "minne":– Det rummet har inget fönster, säger du. – Det är därför pappret har hållit, säger hon. Du skriver »arton månader« på en rad för sig. Annars söker ingen det andra jobbet.}{m5_hon == "instruktion":Hon läser raden två gånger. Du räknar till nio.}

Styrelsen tar det i februari. Den nya heter Disa Engman, kommer från Sjövalla och frågar allt en gång till.

Du sitter kvar och skriver upp vad du måste hinna fråga. Sextiotre frågor. Sjuttioåtta veckor.

{other_move("m5"):
- "skriver": Ragnhild skriver en sida för varje avtal, med varför. Det blir hundrafyra. Du läser dem på bussen, med Tilde sovande mot armen. Sidan 88 är rolig.
- "visar": På fredagarna går hon ut med Disa. De två är så lika i steget att receptionen hälsar på fel person.
- "hjalp": Saga och Ture sitter med. Fråga trettio handlar om en servett, och Ragnhild skrattar så att hon får gå ut.
- else: Ragnhild svarar på det som du frågar. Hon svarar inte på det du inte frågar, och det är inte av illvilja. Mappen har hon under armen ända till juni.
}
-> m5_sedan

=== m5_runt
# place: chair
# people: ragnhild, emmy
# mood: empty
# claim: C097
# room: »Vad bra«, säger du. Från februari träffar du cheferna själv på onsdagar. Fyra timmar. Ragnhild får tre rader på torsdagen. Ingen har höjt rösten.
~ habit("chair.bypasses-director")
– {m5_hon == "instruktion":Skriv du, säger du. Du skriver ju bra. Sedan tar du klockan från bordet.}{m5_hon == "minne":Vi låter det vara som det är till pensionen, säger du, och tar klockan från bordet.}{m5_hon == "vanta":Vad bra, säger du, och tar klockan från bordet.}{m5_hon == "slut":Det är långt dit, säger du, och tar klockan från bordet. Arton månader är det bara hon som skriver upp.}

Du hade en fråga till. Den heter »Är du trött på mig?«, och den finns inte på någon mall.

I februari tar du cheferna själv, på onsdagar. De tycker om det, de två första gångerna. Den tredje frågar Mona om svaret gäller eller om hon ska höra med Ragnhild också.

{other_move("m5"):
- "hjalp": Ragnhild har bett Ture och Saga skriva upp det hon vet. Det sker på torsdagar, i ett rum där du inte är.
- "skriver": Ragnhild skriver, hör du. En sida för varje avtal. Hon har inte bett dig läsa.
- "visar": I april ser du hennes bil vid infarten. Ture sitter bredvid, med hjälmen på.
- else: Ragnhild tar mappen under armen och går ner. Ditt program ligger på hennes bord, fjorton punkter.
}
{avtal_vagen != "" && avtal_vagen != "dod": -> m5_punkt_vagen}
-> m5_sedan

=== m5_punkt_vagen
# place: director
# people: ragnhild, emmy
# mood: calm
Den gula lappen är borta från Ragnhilds lampa. Du skulle gå genom henne till cheferna. Klistret sitter kvar.

* (ny) [Skriv en ny lapp: »Utom onsdagar.«]
  ~ report_how("agreement.clause-rewritten", "by: chair, towards: director, clause: way-in")
  ~ avtal_vagen = "bytte"
  – De ringer mig på torsdagar, säger hon. Då vill de ha det svar som gällde i tisdags.

  Hon sätter upp den.
  -> m5_sedan
* (borta) [Låt den vara borta.]
  ~ report_how("agreement.let-pass", "by: director, towards: chair, clause: way-in")
  ~ avtal_vagen = "dod"
  I mars frågar Mona vem hon ska ringa en natt. Den som svarar, säger Ragnhild.
  -> m5_sedan

=== m5_forlorat
~ report_how("board.informed", "by: chair")
# place: chair
# people: ragnhild, emmy
# mood: tense
# claim: C048
# law: KL 7:1
# room: Du läser innantill. Hon frågar inte varför, och du hade fyra svar. Ensam kan du varken anställa eller avskeda. På tisdagen sitter elva personer i fyrtio minuter. Femton månadslöner. Avtalet är en allmän handling. Vad säger du till Trakten?
~ habit("")
Du har skrivit meningen, för annars hade du inte sagt den. Ett ord har du strukit och skrivit tillbaka.

{m5_hon == "vanta":»Det går bra«, hade hon nyss sagt.}{m5_hon == "slut":Hennes arton månader står inte där.}{m5_hon == "instruktion":– Jag skulle inte använda det, säger du om papperet.}{m5_hon == "minne":– Det rummet är också i huset, säger du.}

Hon frågar inte varför. Du hade fyra svar. {m5_nav.brevet:Brevet är inte ett av dem; du har sett lappen.|Brevet från år tolv är inte ett av dem. Du har kontrollerat det två gånger.}

På tisdagen sitter hon i korridoren medan elva personer beslutar. Birgitta reserverar sig. Femton månadslöner, säger Bengt-Åke, en miljon sexhundratusen med avgifter. Han ser inte på dig.

{other_move("m5"):
- "behaller": Mappen tar hon med sig. Ingen frågar efter den.
- "skriver": Till fredag har hon lämnat nio handskrivna sidor hos Saga. De slutar mitt i år tre.
- "visar": Hon tar Ture en sista runda i bilen. Facket säger att man inte gör så.
- else: Saga och Ture får två timmar, en torsdag, med dörren öppen.
}

# place: service-desk
# people: nilla, emmy
Vid disken väntar Nilla.

* (oppet) [»Läs avtalet. Jag förde upp det, styrelsen beslutade, och jag svarar för det.« # at: nilla]
  ~ report_how("director.dismissed", "kind: agreement")
  ~ report_how("chair.owns-decision", "by: chair")
  – Varför? säger Nilla och väntar.

  – Vi kunde inte arbeta ihop. Det är två som inte kan det. Skriv det.
  {avtal_slutet != "" && avtal_slutet != "dod": -> m5_punkt_slutet}
  -> m5_sedan
* (tyst) [»Parterna är överens om att inte kommentera.« # at: nilla]
  ~ report_how("director.dismissed", "kind: silence")
  ~ report_how("question.silenced", "by: chair")
  – Vilka parter? säger Nilla.

  I huset går det åtta versioner före fredag, och i den vanligaste har hon stulit något.
  {avtal_slutet != "" && avtal_slutet != "dod": -> m5_punkt_slutet}
  -> m5_sedan

=== m5_punkt_slutet
# place: chair
# people: emmy
I din låda ligger ett papper med ett datum i juni och en rad om hur det en dag tar slut. {avtal_slutet == "antog":Datumet är dagen efter en gammal mans födelsedag.|Så här stod det inte.}

* (ring) [Ring henne den dagen. »Vi hade en tid.« # at: telephone]
  ~ report_how("agreement.invoked", "by: chair, towards: director, clause: follow-up-and-end")
  ~ avtal_slutet = "antog"
  – Jag står och diskar, säger Ragnhild. Säg det du skulle ha sagt.

  Du har tre saker. Hon har två. Inget av det står i avtalet.
  -> m5_sedan
* (riv) [Riv det.]
  ~ report_how("agreement.let-pass", "by: chair, towards: director, clause: follow-up-and-end")
  ~ avtal_slutet = "dod"
  Bitarna har du i fickan på bussen. Hemma tror Tilde att det är ett pussel.
  -> m5_sedan

=== m5_sedan
{m5_hon == "vanta" && avtal_stol != "" && avtal_stol != "dod" && my_move("m5") == "datum": -> m5_punkt}
{my_move("m5") == "datum": -> m5_juni}
-> m5_ut

=== m5_ut
+ [November år tjugotvå. # at: chair]
  -> epilog

=== m5_juni
# place: coffee-room
# people: ragnhild, emmy
# mood: calm
# remembers: valnatten
# claim: C166
# room: Den femtonde juni, tjugo i sju, vid automaten. Klockan ett har ni er första uppföljning. »Ska vi ta den nu, så är den gjord?« säger Ragnhild. Vad svarar du?
~ until("21.2")
Den femtonde juni står Ragnhild vid automaten tjugo i sju.

# speaker: ragnhild
– Klockan ett har vi uppföljning, säger hon. Ska vi ta den nu, så är den gjord?

Du har tre andra ärenden klockan ett.

* (uppe) [»Nej. Klockan ett, hos presidiet, med pappret.« # at: board-room]
  ~ report_how("agreement.followed-up", "by: chair")
  ~ habit("agreement.followed-up")
  # place: board-room
  # people: ragnhild, birgitta, conny, emmy
  Birgitta har läst instruktionen och undrar över punkt två. Ragnhild säger vad som inte går, fast Conny hör på. Du får veta två saker om dig själv. Den ena står i protokollet.
  -> m5_ut
* (staende) [»Vi tar den nu.« Slå på plåten. # at: coffee-room]
  ~ report_how("agreement.followed-up", "by: chair, kind: between-two")
  ~ habit("pair.thinks-aloud")
  Den tar fyra minuter. Bra, säger hon. Bra, säger du. Sedan pratar ni industrimark till sju, och det är dagens bästa stund.
  {avtal_slutet != "" && avtal_slutet != "dod": -> m5_juni_punkt}
  -> m5_ut
* (omvant) [»Klockan ett. Och du börjar. Hur går det för mig?« # at: ragnhild]
  ~ report_how("pair.talks-about-roles", "by: chair")
  ~ habit("agreement.followed-up")
  Hon har med sig ett halvt ark. Du frågar nitton saker på en gång, står det. Du hälsar inte i trappan.

  – När gjorde jag inte det?

  – På valnatten, säger Ragnhild. {valnatten_nav.trappan:Du stod i strumplästen och såg rakt på mig.|Jag stod där till ett.}
  -> m5_ut

=== m5_juni_punkt
– Var det här den? säger hon sedan. Den vi skrev upp?

* (nej) [»Nej. Klockan ett, uppe.« # at: board-room]
  ~ report_how("agreement.invoked", "by: chair, towards: director, clause: follow-up-and-end")
  ~ habit("agreement.followed-up")
  ~ avtal_slutet = "antog"
  Klockan ett har hon sparat det viktigaste. Det har du också.
  -> m5_ut
* (om) [»En om året räcker. Men då på riktigt.«]
  ~ report_how("agreement.clause-rewritten", "by: chair, towards: director, clause: follow-up-and-end")
  ~ habit("agreement.followed-up")
  ~ avtal_slutet = "bytte"
  Ni stryker juni. December ringar hon in två gånger.
  -> m5_ut
* (racker) [»Den räknas.«]
  ~ report_how("agreement.let-pass", "by: chair, towards: director, clause: follow-up-and-end")
  ~ avtal_slutet = "luckrade"
  Hon bockar av den i sin almanacka och i din.
  -> m5_ut

=== m5_punkt
# place: coffee-room
# people: ragnhild, emmy
# remembers: m2
På måndagen ligger Sagas lista på den tredje stolen. Hon är hemma med feber. Punkt ett är »Hur det går«, med Ragnhilds stil, inskriven i efterhand.

* (vanta) [»Den tar vi när Saga är tillbaka.«]
  ~ report_how("agreement.invoked", "by: chair, towards: director, clause: third-chair")
  ~ avtal_stol = "antog"
  – Jag hade hoppats slippa vittne, säger Ragnhild.

  Veckan därpå tar det fyrtio minuter. Saga behöver två sidor och säger inte ett ord.
  -> m5_juni
* (nu) [»Säg det nu. Vi är ju ändå här.« # at: ragnhild]
  ~ report_how("agreement.let-pass", "by: chair, towards: director, clause: third-chair")
  ~ avtal_stol = "luckrade"
  ~ report_how("pair.thinks-aloud", "by: chair, kind: on-a-case")
  Hon säger det. Att hon inte vet vem hon är på en måndag. Det vet inte du heller, säger du.

  Det är det bästa samtal ni har haft. Ingen skrev.
  -> m5_juni
