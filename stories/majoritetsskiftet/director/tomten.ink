// Tomten: Tuva frågar hur ett bad kan kosta noll, och tre personer vet det (m3, november år 4).
VAR roger_sa = false

=== sidan_fyrtioett
~ meet("m3")
# place: director
# people: tuva, ingela
# mood: tense
# remembers: m2
# claim: C046
Jobbtelefonen: tre. Den privata: sju.

Måndagen den tjugotredje november. På torsdag beslutar fullmäktige om budgeten. Tuva Hellgren, tjugofyra år och nyvald för Nya Steget, står i din dörr med en överstrykningspenna utan huv.

# speaker: tuva
– Sida fyrtioett. Kvarnbadet, värme, noll kronor. I fjol två miljoner. Hur kan ett bad kosta noll?

{my_move("m2"):
- "samma": Hon har lagt Nya Stegets alla tolv timmar på den sidan.
- "gamla": Hon har inte fått en timme av Yusuf, så hon har fått läsa i stället.
- "vinnarna": Hon har frågat Yusuf. Han sa att det var en bra fråga och gick till tandläkaren.
- else: Åtta timmar fick hennes grupp av styrelsen. Hon har lagt alla på den sidan.
}

Sidan är Rogers. Kvarnbo ska ge badet värmen för att få tomten för tre miljoner. I Leilas budget säljs samma tomt för fjorton, och av dem blir det två vuxna i varje klassrum. Båda har lovat Gunvor Ek ett öppet bad, och hon är den tjugoförsta rösten. {handslag.hand:Du tog också i hand.}{handslag.skrev:I pärmen Mark sitter en tumstock.}{handslag.styrelsen:Styrelsen vet att det rör på sig.}{handslag.arende:I diariet står tre namn och »eventuellt«.} {m1_nav.tomten:Pålarna har du sett följesedeln på.}

– Jag får återkomma, säger du.

# speaker: tuva
– När? säger Tuva.

~ stunder("m3")
{left():
- 3: Du hinner tre saker före kvällen.
- 2: Du hinner två saker före kvällen.
- else: Du hinner en sak före kvällen.
}
-> m3_nav

=== m3_nav
{left() == 0 && not oense && talk_cost("chair") > 0: -> m3_beslut}
* (joar) [Fråga Joar vad ett handslag är. # cost: 1 # at: secretary-archive]
  # place: secretary-archive
  # people: joar, ingela
  # adviser: joar
  # law: JB 4:1
  – Rent allmänt? säger Joar.

  – Rent allmänt.

  – Om mark är det ingenting, och det får jag beklaga. Tre människor kan hålla varandra i handen hela dagen.

  Sedan ser han att du inte frågade rent allmänt.

  {advice("m3.joar")}
  -> m3_nav
* (yusuf) [Gå till Yusuf med sidan fyrtioett. # cost: 1 # at: finance]
  # place: finance
  # people: yusuf, ingela
  # adviser: yusuf
  Yusuf har satt en gul lapp på sidan fyrtioett, och på lappen står det »?«. Den är från i oktober.

  {advice("m3.yusuf")}
  -> m3_nav
* (tjader) [Ring Tjäder. # cost: 1 # at: telephone]
  # place: telephone
  # people: tjader, ingela
  # adviser: tjader
  Han skrattar först. Sedan hör han vad det gäller.

  {advice("m3.tjader")}

  {m1_nav.tomten:
    – Du har beställt pålar, säger du.

    – Vi har beställt pålar. Man måste stå i kön.
  - else:
    Någonstans bakom honom piper en lastbil som backar. Vad är det som kommer? frågar du. Virke, ropar han.
  }
  -> m3_nav
* (gunvor) [Gå ner till Kvarnbadet. # cost: 1 # at: square]
  # place: square
  # people: gunvor, ingela
  ~ report_how("question.raised", "by: director")
  Badet är stängt för säsongen. Gunvor Ek står i bassängen och borstar kakel i vadarbyxor, i två decimeter vatten, fjorton grader.

  # speaker: gunvor
  – Jag har lov på öppet av Stenkulla och lov på öppet av Barani, säger hon. Är det samma öppet?

  Du svarar inte.

  – Den som har hoppat i får ta sig upp själv, säger hon. Jag ger honom en stund. Sedan tar jag fram båtshaken.
  -> m3_nav
* (registret) [Leta efter affären i diariet. # cost: 1 # at: director]
  # place: director
  # people: ingela
  ~ report("case.prepared-well")
  Det finns inget köp. Inget avtal, ingen värdering, inget mejl. På ordet »Kvarntomten« får du {handslag.arende:ett ärende utan innehåll och }en hundägare som klagade år två.

  {handslag.skrev:Pärmen Mark gapar fortfarande. Tumstocken sitter kvar, och blyertsen är lite utsmetad: 3 milj., 62 lgh, värme 0, efter valet. »R, M-E, jag såg på.« Du hade glömt att du skrev »jag«.|Om du inte hade stått där i april skulle du inte heller veta. Du skriver ner allt du minns på en halv sida. Det blir inte mer.}
  -> m3_nav
* (oense) [»En sak till, Leila. Den som inte håller med säger det först till den andra.« # cost: talk # at: party-room]
  # place: party-room
  # people: leila, ingela
  # claim: C025
  -> m3_avtal
* (hem) [Gå hem och laga mat. # cost: 1 # at: home]
  # place: home
  # people: ingela
  ~ report("director.rests")
  Det blir pannkakor på en måndag. Dottern vill veta om man måste hålla ett löfte som ingen hörde.

  – Var har du fått det ifrån?

  – Simningen. Gunvor sa att jag skulle få märket fast jag tog i kanten. Men det var bara vi två i bassängen.

  Du säger att man ska hålla det ändå. Sedan vänder du en pannkaka som inte var färdig.
  -> m3_nav
+ [Det blir kväll. # at: director]
  -> m3_beslut

=== m3_avtal
{value("chair>director.trust") > 50:
  # speaker: leila
  – Uppfattat: du säger till mig att jag har fel innan du säger det till någon annan. Rätt?

  – Och du till mig.

  – Det gör jag redan, säger Leila. Gör jag inte?

  Det gör hon faktiskt. Hon skriver upp raden och stryker under den halva som är hennes, två gånger.
  ~ report_how("agreement.clause-proposed", "clause: when-we-disagree")
  ~ report_how("agreement.clause-accepted", "clause: when-we-disagree")
  ~ avtal_oense = "antog"
- else:
  {value("chair>director.trust") < 40:
    # speaker: leila
    – »När tiden medger«, säger Leila.

    Hon har inte tid nu heller, hon står i kappan och ska till Dag. Det får stå så, med hennes tre ord i mitten. Jan-Olof vill ha en kopia, och du går ner och tar en.
    ~ report_how("agreement.clause-proposed", "clause: when-we-disagree")
    ~ report_how("agreement.clause-loosened", "clause: when-we-disagree")
    ~ avtal_oense = "luckrade"
  - else:
    # speaker: leila
    – Då får du säga vad du tycker också, säger Leila. Inte bara att det beror på.

    – Det beror ofta på.

    – Två meningar först, och sedan får det bero på. Rätt?

    Ni skriver upp det, din rad och hennes under. Hon läser båda högt. Det är hennes du kommer att få svårast med.
    ~ report_how("agreement.clause-proposed", "clause: when-we-disagree")
    ~ report_how("agreement.clause-traded", "clause: when-we-disagree")
    ~ avtal_oense = "bytte"
  }
}
-> m3_nav

=== m3_beslut
# key: m3
# place: director
# people: ingela
# room: I april lovade Roger och bostadsbolaget varandra en affär på ett handslag. Du stod bredvid. Nu vilar båda sidornas budget på samma tomt, och Leila vet det inte. Om tre dagar röstar fullmäktige. Tuva har frågat hur ett bad kan kosta noll. Vad gör du med det du vet?
# law: RF 1:9
# law: TF 2:1
Måndag kväll, klockan sju. Ventilationen har stängt av sig. Det lyser hos Roger, och det lyser i partirummet en trappa upp.

Det är en bra affär. Sextiotvå hem och ett varmt bad. Ingen har tjänat en krona på den. Ingen har beslutat den heller. {m3_nav.joar:Tre människor kan hålla varandra i handen hela dagen, sa Joar.}{m3_nav.tjader: Tjäder har ringt upp två gånger.}

Tuva har mejlat. »41« i ämnesraden, resten tomt.

* (papper) [Skriv två sidor till alla gruppledare, i kväll. # move: m3.papper # from: joar # at: director]
  -> m3_svar
* (leila) [Gå upp till Leila med det, ensam. # move: m3.leila # at: party-room]
  -> m3_svar
* (roger) [»Du får till onsdag på dig att säga det själv, Roger.« # move: m3.roger # from: gunvor # at: chair]
  ~ promise("onsdag", "4.4")
  -> m3_svar
* (vila) [Låt det vila. Ett handslag är inget ärende. # move: m3.vila # at: director]
  -> m3_svar

=== m3_svar
{my_move("m3"):
- "papper":
  # place: director
  # people: ingela
  # law: TF 2:1
  Du är klar 21.15 och läser dem högt. Vad, när, vilka tre. Vad som händer om affären blir av, och om den inte blir det. Du stryker »tyvärr«. Sedan går det till alla sex gruppledare, och till Joar, så nu får vem som helst läsa.

  Roger svarar efter två minuter. »Jaha.« Inget va.

  Marita Sundh ringer.

  – Har Roger suttit på det här sedan i april? Jag delade hans smörgås!

  {handslag.hand:– Jag med, säger du. Jag tog i hand.|– Jag med, säger du. Jag stod där.}

  Sist ringer Tjäder, och han skrattar inte först.

  – Vi sa ju det, säger han. Aldrig på papper.
- "leila":
  # place: party-room
  # people: leila, ingela
  Leila är ensam i partirummet. Du säger allt stående.

  – Uppfattat: tre personer, en termos, tre miljoner. Rätt?

  – Rätt.

  – Sedan i april.

  – Ja.

  {value("chair>director.trust") > 50:– Var det svårt att gå uppför trappan? säger hon sedan. Hon skjuter fram Jan-Olofs stol.|{value("chair>director.trust") < 40:– Vem mer har du sagt det till först? säger hon. Du säger ingen. Hon ser ut att pröva hur det låter.|– Jag har åkt runt med den där tomten på en affisch i tre månader, säger hon. Du har kört förbi den varje dag.}}

  – Vet Roger att du är här?

  Det vet han inte.
- "roger":
  # place: chair
  # people: roger, ingela
  {m1_beslut.tyst || m2_beslut.vinnarna:
    – Till onsdag, säger Roger. Som en skolgrabb. Och det är du som sätter klockslag, Fornander. {m1_beslut.tyst:Du behövde inte till onsdag för att gå till bänken. Va?|Deniz behövde inga onsdagar för att gå till tandläkaren. Va?}

    På onsdagen klockan fyra har han gått hem. Hans dörr är låst. På torsdag morgon berättar Tuva för Leila att någon måste ha lovat bort värmen. Hon har räknat ut det. Hon vet inte vem.
  - else:
    ~ roger_sa = true
    ~ keep("onsdag")
    – Jag trodde att det var gjort, säger Roger. Jag tog i hand på det. I tolv år har det räckt att jag tog i hand.

    Han skruvar upp termosen. Den är tom.

    På onsdagen hör du honom i trappan upp till partirummet. Han stannar ganska länge. Efteråt kommer han in till dig med kavajen på.

    – Hon läste upp det för mig, Fornander. Varje ord. Det är lite som att ramla av taket, man hinner tänka. Va?
  }
- else:
  # place: director
  # people: ingela
  ~ dold = true
  »Hej Tuva! Siffran bygger på förutsättningar som ännu inte är beslutade. Jag återkommer.« Du läser det högt. Varje ord går att stå för.

  »När?« svarar hon.

  Du går hem i tid och somnar innan du har släckt. På tisdagen händer ingenting. På onsdagen händer ingenting. Roger tittar in och frågar om det är något särskilt inför torsdagen.

  – Inget särskilt, säger du. Han nickar, och ni tycker nog båda att ni har varit hänsynsfulla.
}
{other_move("m3"):
- "stryker": -> m3_stryker
- "star": -> m3_star
- "kammaren": -> m3_kammaren
- else: -> m3_gunvor
}

=== m3_stryker
# room: Leila stryker tomten ur sin budget. Då räcker pengarna inte till två vuxna i varje klassrum. Det får stå »på sikt«. I partirummet tar hon ner en affisch.
# claim: C184
{my_move("m3") == "roger" && not roger_sa:
  ~ dold = true
}
På onsdagskvällen kommer Leilas yrkande. Raden om Kvarntomten är struken, och om två vuxna i varje klassrum står det »på sikt«. {my_move("m3") == "vila":Jag tar inte med en siffra som ingen vill förklara, har hon skrivit till Tuva, med kopia till dig.}{my_move("m3") == "papper":»Enligt direktörens redogörelse«, står det i fotnoten. Det är du.}{my_move("m3") == "leila":Hon säger inte varför. Det gör hon för din skull, tror du, och sedan undrar du.}{my_move("m3") == "roger":{roger_sa:»Efter samtal med Roger Stenkulla«, står det, och det är nog första gången någon har skrivit det i en BS-budget.|Tuva har fått henne att stryka det ingen kan förklara.}}

# place: stairs
# people: janolof, ingela
# mood: tired
I trappan möter du Jan-Olof med en affisch under armen.

# speaker: janolof
– Vi vann, säger han. Du håller upp dörren åt honom.
+ [Torsdag, klockan sex. # at: council]
  -> fore_budgeten

=== m3_star
# room: Leila låter tomten stå kvar i sin budget, såld för fjorton miljoner. Mark säljs skriftligt, och ett handslag binder ingen. Gunvor får räkna ut själv vad det gör med badet.
# claim: C184
{my_move("m3") == "roger" && not roger_sa:
  ~ dold = true
}
# place: stairs
# people: {my_move("m3") != "vila":leila, }dag, ingela
# mood: tired
På onsdagskvällen kommer Leilas yrkande. Kvarntomten, fjorton miljoner, står kvar.

{my_move("m3") == "vila":Hon har frågat Yusuf vad den är värd och fått ett rätt svar. Dag Wretman i Nya Steget har hon frågat också, för han är byggmästare.|{my_move("m3") == "roger" && not roger_sa:– Om någon har lovat bort något får han väl säga det, säger hon till dig i trappan. Rätt?|– Ett handslag binder ingen, säger hon till dig i trappan. Du sa det själv. Mark säljs skriftligt. Rätt?}}

{my_move("m3") == "roger" && not roger_sa:Du säger att det är rätt.}{my_move("m3") != "vila" && (my_move("m3") != "roger" || roger_sa):– Rätt, säger du.}

{my_move("m3") != "vila" && (my_move("m3") != "roger" || roger_sa):– Då är det min affisch mot hans hand.}

{my_move("m3") == "vila":Honom möter du en halvtrappa upp.|Dag Wretman, byggmästare och gruppledare i Nya Steget, står en halvtrappa upp och håller med.} Han frågar om du vet när en sådan tomt brukar läggas ut till försäljning, ungefär.
+ [Torsdag, klockan sex. # at: council]
  -> fore_budgeten

=== m3_kammaren
# room: Leila tänker fråga Roger i talarstolen, inför alla: »Hur kan ett bad kosta noll?« Mer än så ska hon inte säga. Sedan ska hon vänta.
# claim: C184
# place: telephone
# people: leila, ingela
# mood: tired
På onsdagskvällen ringer Leila på den privata.

– Jag tänker fråga honom i talarstolen, säger hon. Hur kan ett bad kosta noll? Mer än så säger jag inte.

{my_move("m3") == "papper":– Alla har ju läst det.|}{my_move("m3") == "leila":– Det vet du redan.|}{my_move("m3") == "roger":{roger_sa:– Han har ju sagt det till dig.|– Varför just honom?}|}{my_move("m3") == "vila":– Varför just honom?|}

{my_move("m3") == "vila":– För att Tuva har frågat alla andra, säger hon. Du är en av dem.|{my_move("m3") == "roger" && not roger_sa:– Det är hans sida. Fyrtioett. Och det är han som har hållit på att gå in till mig i två dagar och vänt i trappan.|– Men inte så att det hörs. Det som ska gälla läser man upp. Det är inget elakt i det, så gör man.}}
+ [Torsdag, klockan sex. # at: council]
  -> fore_budgeten

=== m3_gunvor
# room: Leila tar över affären och säger det öppet: tomten till Kvarnbo, värmen till badet. Affischen om tomten åker ner. Sedan går hon till Gunvor Ek, som står i bassängen och borstar kakel.
# claim: C184
Leila tar över affären. Hon säger det på gruppmötet, och det hörs genom golvet när Jan-Olof svarar. {my_move("m3") == "roger" && not roger_sa:Tuva har ringt Tjäder och läst sidan fyrtioett för honom tills han slutade skratta.|Tomten till Kvarnbo, värmen till badet, alltihop i ett yrkande med siffror.}

# place: square
# people: gunvor, ingela
På onsdagen går hon ner till Gunvor Ek. Det får du höra av Gunvor.

# speaker: gunvor
– Hon stod på kanten i pumps, säger hon. Jag sa att om du menar det så kom ner hit. Och det gjorde hon. Hon läste upp hela rasket och sa rätt efter varje rad. Jag hade bara frågat om det blir öppet.
+ [Torsdag, klockan sex. # at: council]
  -> fore_budgeten

=== fore_budgeten
{my_move("m3") == "vila" && avtal_overraskning != "" && avtal_overraskning != "dod": -> punkt_overraskning_november}
-> budgetnatten

=== punkt_overraskning_november
# place: stairs
# people: leila, ingela
# speaker: leila
Leila hejdar dig i trappan på väg in till mötet. {avtal_overraskning == "luckrade":»I princip«, skrev vi, säger hon. Ingen nyhet av fel person, i princip.|Ingen av oss ska få en nyhet av fel person, säger hon. Det skrev vi.} Tuva säger att du har sagt att du återkommer. Hon är fel person, och det är jag som får det av henne.

* (galler) [»Du har rätt. Efter i kväll ska du få det av mig.«]
  ~ report_how("agreement.invoked", "clause: no-surprises")
  ~ avtal_overraskning = "antog"
  # speaker: leila
  – Efter i kväll, säger Leila. Hon skriver upp det i handen, och så går hon in och läser en budget för fyrtio personer.
  -> budgetnatten
* (om) [»Vi får skriva att det gäller nyheter. Det här är en gammal rad i en tabell.«]
  ~ report_how("agreement.clause-rewritten", "clause: no-surprises")
  ~ avtal_overraskning = "bytte"
  # speaker: leila
  – Hur gammal?

  – Från i våras.

  – Då gäller det nyheter, säger Leila. Från och med nu. Rätt?
  -> budgetnatten
* (later) [»Jag återkom till Tuva. Det var ingen nyhet.«]
  ~ report_how("agreement.let-pass", "clause: no-surprises")
  {avtal_overraskning == "luckrade":
    ~ avtal_overraskning = "dod"
  - else:
    ~ avtal_overraskning = "luckrade"
  }
  # speaker: leila
  – Nej, säger Leila. Det sa hon också.
  -> budgetnatten
