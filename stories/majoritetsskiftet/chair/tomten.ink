// Tomten från Leilas sida: vad hon får veta om sidan fyrtioett, och vad hon gör med sin första affisch (m3, november år 4).

=== nagot_i_siffrorna
~ meet("m3")
~ m3_hon = other_move("m3")
~ roger_sa = m3_hon == "roger" && other_move("m1") != "tyst" && other_move("m2") != "vinnarna"
# people: leila, tuva
# mood: tense
# remembers: m2
# claim: C046
{m3_hon:
- "papper":
  # place: party-room
  Måndag kväll, den tjugotredje november, kvart över nio. Ingela skickar två sidor till alla sex gruppledare, och du läser dem högt för Tuva. I april lovade Roger Stenkulla bort Kvarntomten till Kvarnbo för tre miljoner, på ett handslag. Tre personer var med. Hon var en.

  # speaker: tuva
  – Sida ett, säger Tuva. Hon står som den som frågade.
- "leila":
  # place: party-room
  # people: leila, ingela
  Måndag kväll, den tjugotredje november, klockan sju. Ingela kommer upp till partirummet och säger alltihop stående.

  # speaker: leila
  – Uppfattat: tre personer, en termos, tre miljoner. Rätt?

  – Rätt.

  – Sedan i april.

  – Ja.

  {value("director>chair.trust") > 50:Du skjuter fram Jan-Olofs stol. Hon sätter sig så försiktigt som om han satt kvar.|Hon tar på sig vantarna utan att gå.} Vet Roger att hon är här? Det vet han inte.
- "roger":
  # place: party-room
  # people: leila, roger
  {roger_sa:
    Onsdagen den tjugofemte november, klockan fyra. Någon står länge utanför.

    # speaker: roger
    – Jag fick till i dag, säger Roger Stenkulla. Kvarntomten, Barani. Den är borta. Jag tog Tjäder i hand på den i april. Tre miljoner, och värmen till badet.

    – Uppfattat, säger du och läser upp det, vartenda ord. Rätt?

    – Du behöver inte läsa upp det. Jag var där. Va?
  - else:
    # people: leila, tuva
    Onsdagen den tjugofemte november. I två dagar har någon gått uppför trappan, stannat och gått ner igen, i läderskor. Klockan fyra hör du en bil starta.

    # speaker: tuva
    – Sida fyrtioett, säger Tuva. Någon måste ha lovat något till någon.
  }
- else:
  # place: party-room
  Tisdagen den tjugofjärde november. Tuva lägger telefonen i ditt knä. Hon har frågat direktören hur ett bad kan kosta noll.

  »Hej Tuva! Siffran bygger på förutsättningar som ännu inte är beslutade. Jag återkommer. Ingela.«

  – Det är svenska, säger du.

  # speaker: tuva
  – Jag svarade »När?«, säger Tuva. Det var i går.
}

{m3_hon != "vila" && (m3_hon != "roger" || roger_sa):På deras sida fyrtioett är tomten värd ett varmt bad. På din sida fem är den värd fjorton miljoner, och den kan bara gå åt en gång.|Sidan fyrtioett är Rogers: badet, värme, noll kronor. På din sida fem säljs Kvarntomten för fjorton miljoner. Det är något mellan de två sidorna, och några vet vad.} {my_move("m2") == "pressar":Fotnoten om engångspengar är {low("voice"):borta|mindre}, det var du som ringde.}{my_move("m2") == "delar":Roger har läst din sida fem, för du gav honom den.}{my_move("m2") == "kvitterar":Du har läst upp alla dina rader för Ingela.}{my_move("m2") == "utan":Yusuf har svarat på allt du har frågat om, och bara på det.} Båda sidor har lovat Gunvor Ek ett öppet bad, och hon är den tjugoförsta rösten. Det är på torsdag.

~ stunder("m3")
{left():
- 3: Du hinner tre saker till.
- 2: Du hinner två saker till.
- else: Du hinner en sak till.
}
-> m3_nav

=== m3_nav
{left() == 0 && not roger && (oense || talk_cost("director") > 0): -> m3_beslut}
* (gunvor) [Gå ner till Kvarnbadet. # cost: 1 # at: square]
  # place: square
  # people: gunvor, leila
  ~ report_how("question.raised", "by: chair")
  Gunvor Ek står i bassängen i vadarbyxor och borstar kakel.

  # speaker: gunvor
  – Jag har lov på öppet av Stenkulla och lov på öppet av dig, säger hon. Är det samma öppet?

  – Vad kostar din värme? säger du.

  – Den kommer i ett rör.

  Hon pekar med borsten. Röret går in i väggen mot Kvarntomten, och det är alldeles nymålat.
  -> m3_nav
* (solveig) [Fråga Solveig vad hon skulle göra. # cost: 1 # at: council]
  # place: council
  # people: solveig, leila
  # adviser: solveig
  Hon dukar fram två koppar.

  {advice("m3.solveig")}

  – Ordföranden röstar helst inte alls, säger hon sedan. Det är en gammal historia, och den har inte med dig att göra.
  -> m3_nav
* (tuva) [Läs sidan fyrtioett med Tuva. # cost: 1 # at: party-room]
  # place: party-room
  # people: tuva, leila
  # adviser: tuva
  Hon har tejpat upp den på fönstret, bredvid din sida fem, så att ljuset går igenom båda.

  {advice("m3.tuva")}
  -> m3_nav
* (dag) [Hör vad Dag vill. # cost: 1 # at: party-room]
  # place: party-room
  # people: dag, leila
  # adviser: dag
  Han tar fram en kalkyl ur innerfickan, ser att det är fel papper och stoppar tillbaka den.

  {advice("m3.dag")}
  -> m3_nav
* (roger) [Gå in till Roger och fråga honom själv, mellan fyra ögon. # cost: 1 # at: party-room]
  # place: party-room
  # people: roger, leila
  ~ report("chair.involves-opposition")
  Han sitter ensam kvar i deras partirum, på andra sidan väggen.

  {m3_hon != "vila" && (m3_hon != "roger" || roger_sa):
    – Hade du tänkt säga det? säger du. Om ingen hade frågat?

    # speaker: roger
    {handslag.hand:– Jag tyckte att det var sagt, säger Roger. Man tar ju i hand för att slippa prata. Han ser på handen. Det var det bästa jag har gjort. Jag förstår inte riktigt vad det är nu.}{handslag.skriv:– Det är skrivet, säger Roger. På en tumstock. Jag sa åt Fornander, skriv upp det, sa jag. Jag har tänkt på den där tumstocken hela hösten. Va?}{handslag.styrelsen:– Jag sa det i juni, säger Roger. Under Övrigt. Jag väntade ut dem, Barani. Jag räknade till tio. Så kom sillen.}{handslag.marita:– Jag ringde Marita först, säger Roger. Mitt i handslaget, kan man säga. Hon blev så glad för badet att jag aldrig kom till resten.}
  - else:
    – Sidan fyrtioett, säger du. Vem är det som vet?

    # speaker: roger
    {handslag.hand:– Fråga mig vid nyår, säger Roger. När det har lugnat sig. Han sträcker fram handen, drar tillbaka den och tittar i den.}{handslag.skriv:– Det finns en tumstock, säger Roger. »Uppfattat, en tumstock«, säger du. Ja, säger han, det var en bra tumstock. Han ser nästan tacksam ut.}{handslag.styrelsen:– Det står i protokollet från i juni, säger Roger. Under Övrigt. {m1_nav.protokoll:Det har du läst.|Det rör på sig, står det.} »Vad rör på sig?« säger du. Du är den första som frågar, säger han.}{handslag.marita:– Vårt program, sidan fyra, säger Roger. Marita skrev. Du har läst den sidan. Där står det »varmt bad«, och en sol.}
  }
  -> m3_nav
* (oense) [»Den som inte håller med säger det först till den andra. Kan vi lova det, Ingela?« # cost: talk # at: director]
  # place: director
  # people: ingela, leila
  # claim: C025
  -> m3_avtal
* (rakna) [Räkna engångspengarna själv, med penna. # cost: 1 # at: home]
  # place: home
  # people: leila
  ~ report_how("case.prepared-well", "by: chair")
  Fyrahundra barn, tjugotvå klassrum, fjorton miljoner. Det går jämnt ut, det blir riktigt vackert. Du skriver »år två« på nästa rad och sitter där tills sonen vill ha pennan.

  – Vad fattas? säger han.

  – Fjorton miljoner.

  – Har du tappat dem?

  Du säger nej, jag har inte hittat dem än. Då får han pennan.
  -> m3_nav
+ [Onsdag kväll. # at: party-room]
  -> m3_beslut

=== m3_avtal
~ report_how("agreement.clause-proposed", "by: chair, towards: director, clause: when-we-disagree")
{value("director>chair.trust") > 50:
  # speaker: ingela
  – Även när det gäller någon av affischerna? säger Ingela.

  – Då särskilt.

  Hon har båda telefonerna på bordet och vänder upp dem, först den ena och sedan den andra.

  – Då har jag en redan, säger hon. Tjugo öre. Det tar henne fyra meningar. Du hade tänkt dig två.
  ~ report_how("agreement.clause-accepted", "by: director, towards: chair, clause: when-we-disagree")
  ~ avtal_oense = "antog"
- else:
  {value("director>chair.trust") < 40:
    # speaker: ingela
    – När tiden medger, säger Ingela.

    Det är den vecka i året när tiden inte medger något. Hon skriver upp det i alla fall, snyggt, med ert datum under. Du läser upp det. Det är rätt, det är just det som är felet.
    ~ report_how("agreement.clause-loosened", "by: director, towards: chair, clause: when-we-disagree")
    ~ avtal_oense = "luckrade"
  - else:
    # speaker: ingela
    – Då får du sluta läsa upp mig inför andra, säger Ingela. När jag har sagt något till dig.

    – Det är för att det ska bli rätt.

    – Jag vet. Men det låter som en polis.

    Ingen har sagt det förut. Du skriver ner båda raderna och läser dem tyst.
    ~ report_how("agreement.clause-traded", "by: director, towards: chair, clause: when-we-disagree")
    ~ avtal_oense = "bytte"
  }
}
-> m3_nav

=== m3_beslut
# key: m3
# place: party-room
# people: leila, tuva, janolof
# room: I morgon röstar fullmäktige om budgeten. Din säljer Kvarntomten för fjorton miljoner. Rogers har ett bad som kostar noll. {m3_hon == "vila" || (m3_hon == "roger" && not roger_sa):Ingen har sagt dig varför.|Nu vet du varför: han har lovat bort tomten på ett handslag.} Gunvor Ek är den tjugoförsta rösten. Vad gör du med tomten?
# law: JB 4:1
# law: KL 11:8–11
Onsdag kväll, klockan åtta. Joar vill ha yrkandet före midnatt. Fyra affischer står kvar med framsidan utåt, och den om tomten står främst.

Mark säljs skriftligt. {m3_hon == "vila":Finns det inget papper är sidan fyrtioett ett tryckfel. Det tror varken du eller Tuva.|{m3_hon == "roger" && not roger_sa:Om någon har lovat bort något har han inte gjort det på papper.|Roger Stenkullas hand binder ingen, inte ens Roger.}} Fyrahundra barn väntar på en vuxen till, och Gunvor Ek väntar på vatten.

# speaker: tuva
– Tar du bort den har vi inga fjorton, säger Tuva. Låter du den stå har vi inget bad. Välj en.

* (stryker) [Stryk tomten ur yrkandet. Säg till Jan-Olof att ta ner affischen. # move: m3.stryker # at: janolof]
  -> m3_svar
* (star) [Låt den stå. Ett handslag binder ingen. # move: m3.star # at: party-room]
  -> m3_svar
* (kammaren) [Fråga Roger i talarstolen hur ett bad kan kosta noll. # move: m3.kammaren # at: council # from: tuva]
  ~ report_how("mistake.punished", "by: chair, towards: opposition")
  -> m3_svar
* (gunvor) {m3_hon != "vila"} [{m3_hon == "roger" && not roger_sa:Låt Tuva ringa Kvarnbo tills någon svarar. Ta över affären öppet, vad den än är, och gå till Gunvor.|Ta över affären, öppet, och gå till Gunvor med den.} # move: m3.gunvor # from: gunvor # at: square]
  -> m3_svar

=== m3_svar
{m3_hon == "vila":
  ~ dold = true
}
{m3_hon == "roger" && not roger_sa && (m3_beslut.stryker || m3_beslut.star):
  ~ dold = true
}
{my_move("m3"):
- "stryker":
  # place: stairs
  # mood: tired
  # people: leila, janolof, roger, ingela
  # room: Du stryker tomten. Då räcker pengarna inte till två vuxna i varje klassrum; det får stå »på sikt«. Jan-Olof bär ner affischen. I trappan möter han Ingela, och du möter Roger.
  Det är en rad, och den tar fyra sekunder. Två vuxna i varje klassrum blir »på sikt«, och det tar resten av kvällen.

  Jan-Olof bär »Sälj Kvarntomten« till städskåpet, under armen, och säger »vi vann« till någon i trappan. Det är Ingela som håller upp dörren.

  Halvvägs ner står Roger med rocken på.

  # speaker: roger
  {dold:– Du strök den, säger han. Han frågar inte varför, och det är konstigt, för det gör alla andra.|– Du strök den, säger han. Det hade du inte behövt för min skull. Va?}

  {handslag.hand:Handen har han i fickan.|{handslag.skriv:– Nu är det bara tumstocken kvar, säger han, halvt för sig själv.|{handslag.styrelsen:– Det skulle ha stått något bättre än Övrigt, säger han sedan.|– Marita har den på sidan fyra än, säger han sedan. Det blir en överraskning för henne.}}}
- "star":
  # place: stairs
  # people: leila, dag, ingela
  # room: Tomten står kvar för fjorton miljoner. Mark säljs skriftligt. Dag håller med så att det hörs i hela trappan, och undrar när den kan bjudas ut. En annan affisch får åka ner för att det ska gå ihop.
  {m3_hon == "vila":
    Varför skulle den inte stå? Tuva har frågat direktören och fått ett svar som går att läsa högt. Du har frågat Yusuf vad tomten är värd, och Dag Wretman, som är byggmästare.
  - else:
    {dold:– Om någon har lovat bort något får han väl säga det, säger du till Ingela i trappan. Rätt?|– Ett handslag binder ingen, säger du till Ingela i trappan. Mark säljs skriftligt. Rätt?}

    – Rätt, säger hon.

    {not dold:– Då är det min affisch mot hans hand.}
  }

  Dag står en halvtrappa upp. Han undrar när en sådan tomt brukar bjudas ut, ungefär.

  {m3_nav.roger:Roger hälsar, och hälsar en gång till, som om det första inte gick in.|Nere vid porten knyter Roger skorna. Han håller på länge.}

  {handslag.hand:– Min hand är gammal, Barani, säger han. Men den är väl ett slags papper. Va?|{handslag.skriv:– Det finns skrivet, säger han ner i skon. Så vet du det.|{handslag.styrelsen:– Ingen frågade i juni heller, säger han ner i skon.|– Marita blir besviken på solen, säger han, och det begriper du inte.}}}

  -> m3_annan_affisch
- "kammaren":
  # place: telephone
  # people: leila, ingela
  # room: Du tänker fråga Roger i talarstolen, inför alla: »Hur kan ett bad kosta noll?« Mer ska du inte säga. Du ringer Ingela och talar om det i förväg, och hör att hon tycker att det är hårt.
  Du ringer Ingela på den privata, för hon ska inte få höra det i salen.

  – Jag tänker fråga honom i talarstolen, säger du. Hur kan ett bad kosta noll? Mer än så säger jag inte.

  {m3_hon == "papper":– Alla har ju läst det.|{m3_hon == "leila":– Det vet du redan.|{roger_sa:– Han har ju sagt det till dig.|– Varför just honom?}}}

  {m3_hon == "vila":– För att Tuva har frågat alla andra, säger du. Du är en av dem.|{m3_hon == "roger" && not roger_sa:– Det är hans sida. Och det är hans skor som har vänt i trappan i två dagar.|– Men inte så att det hörs. Det som ska gälla läser man upp. Det är inget elakt i det, så gör man.}}

  Hon svarar inte, men hon är kvar.

  -> m3_annan_affisch
- else:
  # place: party-room
  # people: janolof, leila
  # room: Du säger det öppet på gruppmötet: tomten till Kvarnbo, värmen till badet, med siffror. Jan-Olof svarar så att det hörs genom golvet. Sedan går du ner till Gunvor, som står i bassängen och borstar kakel.
  {m3_hon == "roger" && not roger_sa:Tuva ringer Mats-Erik Tjäder och läser sidan fyrtioett för honom, tills han slutar skratta. Efter den sjunde gången säger han det.|Du säger det på gruppmötet, rakt ut, och med siffror. Det enda affären saknade var ett beslut.}

  – Vi vann ju! säger Jan-Olof så att det hörs genom golvet. Och nu ska vi göra det han tänkte göra?

  – Ja. Fast så att folk ser på.

  »Sälj Kvarntomten« tar du ner själv.

  # place: square
  # people: gunvor, leila
  # mood: tired
  På kvällen står Gunvor Ek i bassängen med borste. Du stannar på kanten, i pumps.

  # speaker: gunvor
  – Menar du det så kom ner hit, säger hon.

  Fjorton grader, över anklarna. Du läser upp alltihop och säger rätt efter varje rad. {handslag.skriv:I andra raden står det »enligt tumstock«.|I andra raden står det »enligt vad som har framkommit«.}

  – Jag frågade bara om det blir öppet, säger Gunvor.
}
+ [Torsdag, klockan sex. # at: council]
  -> budgetnatten

=== m3_annan_affisch
# place: party-room
# people: leila, tuva
# mood: calm
Den om tomten får stå. I stället går Tuva bort till {m2_beslut.begar || m2_beslut.extern:»Två vuxna i varje klassrum«|»Tjugo öre tillbaka«}.

# speaker: tuva
{m2_beslut.begar || m2_beslut.extern:– Fjorton miljoner en gång, säger hon. Det är ett år. Du nickar, och hon vänder den så försiktigt att det inte hörs.|– Elva miljoner, säger hon. Varje år. Raden får ligga kvar i yrkandet, men du vill inte sitta och se på den.}
+ [Torsdag, klockan sex. # at: council]
  -> budgetnatten
