// Ritningen, från den som ska lägga fram den: vad Tord har i mappen, och vad fullmäktige ska få (m3, november år 1).

=== ritningen
~ until("1.4")
~ meet("m3")
# place: board-room
# people: niklas, inger, gunbritt
# mood: tense
# remembers: m2
# law: KL 7:1
# law: KL 6:7
# claim: C052
November. Försvinner nämnderna blir det fyra chefer över. Niklas har ritat dem med en konservburk som mall, så rutorna är runda.

# speaker: inger
– Myndighetsnämnden måste vi ha kvar, säger Inger. Fem personer. Ingen får ha tillsyn över det den själv driver. Och Kommunal har fått sin förhandling. Tre timmar, bilaga fjorton.

– Vad kom ni fram till?

– Berit är emot.

{my_move("m2") == "brett":Mehrnaz grupp har haft sju möten. De är oense om rätt saker, och förslaget är inte riktigt ditt längre.}{my_move("m2") == "snabbt":Det är nio dagar till fullmäktige. Du ville ha det så, i augusti.}{my_move("m2") == "henrik":Henrik hälsar numera på dig med »Alva och Noel«. Gruppen är hel. Folkrörelselistan har läst det i Trakten.}{my_move("m2") == "byarna":Från byarna har det kommit nittio synpunkter, sjuttio om gatlyktor. Du har svarat på alla, för hand.} {m2_han == "konsult":Konsulten, Pernilla, har skrivit Torpa med två p.}{m2_han == "grupp" && my_move("m2") != "brett":De fyrtio i Tords grupp har fikat elva gånger.}{m2_han == "tva":Det mesta skrevs på tisdagar.}{m2_han == "prov":Tord säger ibland »om ett år« och tystnar.}

På torsdag är det styrelse. Tord visar vad han tänkt, och du lägger förslaget.

~ stunder("m3")
{left():
- 3: Du hinner tre saker före torsdag.
- 2: Du hinner två saker före torsdag.
- else: Du hinner en sak före torsdag.
}
-> m3_nav

=== m3_nav
{left() == 0 && ((vagen && tredje) || talk_cost("director") > 0): -> m3_beslut}
* (inger) [Gå in till Inger. # cost: 1 # at: secretary-archive]
  # place: secretary-archive
  # people: inger, gunbritt
  # adviser: inger
  Inger häftar fullmäktiges handlingar. Hon har kommit till bilaga nitton.

  {advice("m3.inger")}
  -> m3_nav
* (lennart) [Gå ett varv med Lennart. # cost: 1 # at: square]
  # place: square
  # people: lennart, gunbritt
  # adviser: lennart
  Lennart vill visa en brunn som har satt sig.

  {advice("m3.lennart")}

  # speaker: lennart
  – Och avslutningsmiddagen? säger han. Den blir väl ändå?
  -> m3_nav
* (henrik) [Bjud Henrik på lunch. # cost: 1 # at: coffee-room]
  # place: coffee-room
  # people: henrik, gunbritt
  # adviser: henrik
  Henrik har rutig skjorta och skriver upp vad du säger på en fodersedel.

  {advice("m3.henrik")}
  -> m3_nav
* (mehrnaz) [Fråga Mehrnaz varför hon är emot. # cost: 1 # at: square]
  # place: square
  # people: mehrnaz, gunbritt
  ~ report("chair.involves-opposition")
  Hon tar fram ett kort utan siffra.

  # speaker: mehrnaz
  – Nummer noll, säger hon. För två år sedan föreslog jag själv att nämnderna skulle bort. Mina egna röstade ner mig med elva mot en.

  – Men då är vi ju överens!

  – Ja, säger Mehrnaz. Det gör det inte lättare. Jag måste fråga i alla fall.
  -> m3_nav
* (henriks_fru) [Ring hem till Henrik när han mjölkar. # cost: 1 # at: telephone]
  # place: telephone
  # people: gunbritt
  ~ report_how("question.raised", "by: citizens")
  – Sidan fyra, säger hans fru innan du har sagt vem du är. Ni tar bort nio personer och skriver »omfördelas«. Vart?

  Du frågar om hon brukar läsa handlingarna.

  – Allihop. Henrik kan barna, och jag kan papperen. Första året läste han dem själv. Det var då han blev så glad av sig i mötena.

  Hon vill ha svar i morgon bitti.
  -> m3_nav
* (vagen) [»Ska ni slippa att vi ringer cheferna? Då skriver vi det.« # cost: talk # at: director]
  # place: director
  # people: tord, gunbritt
  # claim: C025
  -> m3_vagen
* (tredje) [»Ska vi skriva att Inger åker med?« # cost: talk # at: car]
  # place: car
  # people: tord, gunbritt
  # claim: C055
  -> m3_tredje
+ [Torsdag. # at: board-room]
  -> m3_beslut

=== m3_vagen
~ report_how("agreement.clause-proposed", "by: chair, towards: director, clause: way-in")
{value("director>chair.trust") > 62:
  # speaker: tord
  – Ja, säger Tord, så fort att du förstår hur länge han har velat det.

  – Då får Lennart prata grus med dig.

  – Det går bra.

  Det gör det nog inte. Lennart ringer på söndagar, under matchen. Du skriver upp att du har varnat honom.
  ~ report_how("agreement.clause-accepted", "by: director, towards: chair, clause: way-in")
  ~ avtal_vagen = "antog"
- else:
  {value("director>chair.trust") < 52:
    # speaker: tord
    – Normalt, säger Tord. Normalt går det genom mig.

    – Är det något med Ekbacka måste jag få ringa Ekbacka.

    – Då är det väl inte normalt.

    Det låter klokt när han säger det. Ni skriver »normalt« och går åt varsitt håll, och du förbi telefonen.
    ~ report_how("agreement.clause-loosened", "by: director, towards: chair, clause: way-in")
    ~ avtal_vagen = "luckrade"
  - else:
    # speaker: tord
    – Då får du ringa mig på lördagar, säger Tord. Annars ringer du ju dem.

    – Stör det inte?

    – Jag rensar hängrännor.

    Det blir två rader. Hans fru får inte veta om den andra förrän i jul, säger han.
    ~ report_how("agreement.clause-traded", "by: director, towards: chair, clause: way-in")
    ~ avtal_vagen = "bytte"
  }
}
-> m3_nav

=== m3_tredje
~ report_how("agreement.clause-proposed", "by: chair, towards: director, clause: third-chair")
{value("director>chair.trust") > 62:
  – Behövs det en till? säger Tord.

  – Jag vet inte. Det är därför.

  Han tänker i en hel minut. Det har du aldrig sett.

  – Ja, säger han. Men hon får inte häfta mitt i, jag hoppar till av det.

  Inger blir tillfrågad och säger att det är en notering.
  ~ report_how("agreement.clause-accepted", "by: director, towards: chair, clause: third-chair")
  ~ avtal_stol = "antog"
- else:
  {value("director>chair.trust") < 52:
    – När det gäller ärenden, säger Tord.

    – Hur vet vi om det är ett ärende?

    – Det vet man när det är klart.

    Du skriver ner det, precis som han sa det. Det blir fel när man läser det.
    ~ report_how("agreement.clause-loosened", "by: director, towards: chair, clause: third-chair")
    ~ avtal_stol = "luckrade"
  - else:
    – Varannan, säger Tord. Varannan tisdag vill jag få ha fel utan bilaga.

    – Vems fel? säger du.

    – Mina. Dina också, om du vill.

    Varannan blir det. Inger köper en {tisdag.sjalv:egen kopp|resekudde} och stryker för de andra tisdagarna i almanackan.
    ~ report_how("agreement.clause-traded", "by: director, towards: chair, clause: third-chair")
    ~ avtal_stol = "bytte"
  }
}
-> m3_nav

=== m3_beslut
~ m3_han = other_move("m3")
# key: m3
# place: board-room
# people: tord, niklas, inger, gunbritt
# room: {m3_han == "linje":Tord lägger fram en ritning där alla chefer står under honom.}{m3_han == "trettioatta":Tord lägger fram en lista över det som ingen tjänsteman får bestämma.}{m3_han == "stolen":»Var ska Berit sitta?« säger Tord. Facket får vara med i nämnder men inte i styrelsen.}{m3_han == "instruktion":Tord delar ut ett förslag till sin egen instruktion.} Nu ska du skriva förslaget till fullmäktige om de fyra nämnderna. Vad står det i det?
# law: KL 6:38
# law: KL 7:2
Torsdag. Du lägger uret på Niklas ritning.

{m3_han:
- "linje":
  Tord har dragit streck från alla rutor till sin egen.

  # speaker: gunbritt
  – Alla under dig, säger du och följer dem med nageln. Det är som ett paraply.

  – Det blir kort väg. En fråga, ett …

  – Ett svar. Ja.

  Lagen ger honom inget befäl. Det skulle ni få skriva.
- "trettioatta":
  Tord har elva rader, ur kommunallagen 6:38. Lennart trodde att det gällde vägen.

  # speaker: gunbritt
  – Det här får du alltså inte, säger du.

  – Nej.

  – Om jag ber dig?

  – Inte då heller. Det är ni som …

  Inriktning, omfattning, kvalitet. Du räknar på fingrarna hur många tisdagar det är.
- "stolen":
  # law: KL 7:12
  # speaker: tord
  – Var ska Berit sitta? säger Tord. Facket får vara med i nämnder. I styrelsen får det inte det.

  – Berit?

  – Hon har suttit i omsorgsnämnden i fjorton år.

  – Jag vet var hon sitter.

  Du går bort till fönstret. Den hade du inte tänkt på. Du hade tänkt på allting annat.
- else:
  Tord delar ut ett förslag till sin egen instruktion, två sidor. Efter två timmar tycker Lennart att paragraf sju är för smal.

  # speaker: mehrnaz
  – Fråga fyra, säger Mehrnaz. Var står det vem som stoppar dig?

  Det står ingenstans. Du skriver dit en rad med blyerts och kan inte läsa den själv.
}

{m3_nav.henriks_fru:»Vart?« sa hon i telefonen.}

* (rakt) [»Alla fyra, rakt av. Och vid delegation, så att det går undan.« # move: m3.rakt # at: board-room]
  -> m3_svar
* (beredning) [»Två beredningar i stället, för skolan och de gamla. De får fråga men inte besluta.« # move: m3.beredning # at: inger # from: inger # needs: insight not-low \| Ingen i gruppen har sett en beredning.]
  -> m3_svar
* (halften) [»Teknik och fritid bort. Skola och omsorg får ha sina rum.« # move: m3.halften # at: committee-technical]
  -> m3_svar
* (behall) [Dra tillbaka det. Bjud in till en gemensam budgetdag. # move: m3.behall # at: committee-school # from: henrik]
  -> m3_svar

=== m3_svar
# place: board-room
# people: tord, niklas, inger, henrik, gunbritt
{my_move("m3"):
- "rakt":
  # room: Alla fyra bort, och det mesta på delegation. »Klart«, säger Tord. Henrik frågar hur många det var. Sedan ska fullmäktige rösta.
  # speaker: tord
  – Klart, säger Tord.

  {m3_han == "stolen":– Och Berit? säger Inger.|{m3_han == "trettioatta":– De elva raderna tar vi här, säger du, och resten tar du.|{m3_han == "linje":– Så som du har ritat det, säger du.|– Det får rum i instruktionen, säger du.}}}

  {m3_han == "stolen":– Berit får vi lösa, säger du. |}Niklas har redan börjat sudda. Henrik sitter med mössan på.

  # speaker: henrik
  – Hur många var det? säger han.

  – Fyra.

  – Ja, jag tyckte väl att det lät som fyra.
- "beredning":
  # room: Alla fyra bort, och två beredningar i stället, en för skolan och en för de äldre. De får fråga men inte besluta. »Vem svarar?« säger Henrik.
  # speaker: niklas
  – Ska de ha smörgås? säger Niklas.

  Det ska de. Inger skriver upp beredningarna på varsin rad och stryker under, fast hon brukar vänta tills det är bestämt.

  # speaker: henrik
  – De får fråga, säger Henrik. Vem svarar?

  – Den som vet, säger du.

  Han nickar och skriver »den som vet« på fodersedeln. {m3_han == "stolen":Tord vill att Berit får vara med på ett hörn, och det får hon.|Tord tittar på klockan. Den visar inte vad han tror.}
- "halften":
  # room: Hälften. Teknik och fritid går upp i styrelsen, skola och omsorg får ha kvar sina nämnder. Henrik tar dig i hand. »Hur ledsen måste jag vara?« frågar Lennart.
  # speaker: tord
  – Vilken hälft? säger Tord.

  Du säger vilken. Niklas suddar två rutor, och de två som är kvar hamnar ute vid kanten, så han får rita om.

  # speaker: lennart
  – Hur ledsen måste jag vara? säger Lennart i dörren.

  Henrik tar dig i hand. {my_move("m2") == "henrik":Han har gjort det en gång förut, i ladugården.|Det har han aldrig gjort.} Du hade inte gjort det för hans skull, tror du.
- else:
  # room: Du drar tillbaka ditt eget förslag. Nämnderna blir kvar. I februari ska alla budgetar ligga på samma bord, en hel dag. Gruppen undrar om du är sjuk.
  # speaker: niklas
  – Va? säger Niklas.

  # speaker: gunbritt
  – {m3_han == "trettioatta":Elva rader, säger du. Då är det ju nämnder vi ska ha.|{m3_han == "stolen":Vi vet ju inte ens var folk ska sitta, säger du.|Jag ser inte vem som säger nej, säger du.}} I februari lägger vi alla budgetar på ett bord, en hel dag. Sedan får vi se.

  Tord drar resåren om mappen. Han hade nog behövt få veta det tidigare. Gruppen undrar om du är sjuk, och Lennart sätter sig ner med västen på och ser ut som en som har missat bussen.
}
+ [Den tjugosjätte november. # at: council]
  -> fullmaktige
