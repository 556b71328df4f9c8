// Den nionde dagen från Emmys stol: hon har bett om allt som är utlovat (m2, april år 20).
VAR m2_hon = ""
// Överenskommelsen: "" (inte sagd), "antog", "bytte", "luckrade", "dod".
VAR avtal_stol = ""
VAR avtal_overraskning = ""
VAR avtal_vagen = ""
VAR avtal_oense = ""
VAR avtal_utat = ""
VAR avtal_slutet = ""

=== nionde_dagen
# place: chair
# people: ragnhild, emmy
# mood: tense
# remembers: c1
# remembers: m1
# claim: C032
~ until("20.2")
~ promise("skolan", "20.3")
Du har haft rummet i nio dagar. Götes älgar har någon burit ner, och på tapeten är det en ljusare fyrkant efter dem. Affischen du fick av Tilde ligger kvar i väskan. {fotot == "tva":På bordet ligger Trakten med bilden neråt. Hon och Göte, tjugo år. Du stod bredvid prislistan.}{fotot == "goteemmy":På bordet ligger Trakten. Göte och du, och en dörr som någon nyss har gått igenom.}{fotot == "tre":På bordet ligger Trakten. Ni är tre på bilden, och det är du som ser ut att vara på besök.}{fotot == "sida":På bordet ligger hennes sida ur Trakten. Du har strukit under tre rader.}

{emmy_med:I två år satt du med på måndagarna och skrev. Ordet »ja« finns på elva ställen i blocket, och ingenstans till vad.} {regime("greyZone") == "overgrown":Frågar du cheferna säger de att det är klart med »er två«. De menar inte dig.} {low("insight"):Styrelsen har inte frågat om något sedan år sjutton, säger Saga.}

# speaker: emmy
– Fyra personer har ringt den här veckan om saker vi har lovat dem, säger du. Åkeriet vid infarten. Fotbollen. En som heter Rune och vill ha en brygga. Stämmer det?

Ragnhild Tovås svarar på alla tre utan att titta efter.

– Jag behöver se allt som är utlovat, säger du. Till fredag. Göte sa att du har det.

{overlamning.minns:Han sa en sak till: att han inte minns allt. Det har du inte berättat för någon.}{overlamning.ragnhild:»Ragnhild har det.« Det var hela överlämningen, och en pastillask.}{overlamning.fonstret:Två saker visade han dig från fönstret.} Hon har en mapp under armen, fyra centimeter tjock. Där ligger alltihop, alltså.

~ stunder("m2")
{left():
- 3: Du hinner tre saker före fredag.
- 2: Du hinner två saker före fredag.
- else: Du hinner en sak före fredag.
}
-> m2_nav

=== m2_nav
{left() == 0 && talk_cost("director") > 0: -> m2_beslut}
* (ture) [Fråga honom med cykelhjälmen vad han har hittat. # cost: 1 # at: finance]
  # place: finance
  # people: ture, emmy
  # adviser: ture
  Han reser sig när du kommer, och cykelhjälmen ramlar i golvet.

  {advice("m2.ture")}

  På skärmen har han nio rader om åkeriet. Den sista slutar med ett likhetstecken.
  -> m2_nav
* (alvar) [Ring Alvar, kassören. # cost: 1 # at: telephone]
  # place: telephone
  # people: alvar, emmy
  # adviser: alvar
  Han svarar från förrådet, där han räknar klappstolar inför första maj.

  {advice("m2.alvar")}

  Sedan frågar han om det står något om en ramp.
  -> m2_nav
* (saga) [Gå ner till Saga i arkivet. # cost: 1 # at: secretary-archive]
  # place: secretary-archive
  # people: saga, emmy
  # adviser: saga
  Hon flyttar en svart anteckningsbok från den andra pallen, så att du kan sitta.

  {advice("m2.saga")}
  -> m2_nav
* (rune) [Ta bussen ut till Rune. # cost: 1 # at: car]
  # place: home
  # people: rune, emmy
  ~ report_how("question.raised", "by: chair")
  Sista hållplatsen. Rune möter i stövlar och har med sig en servett i en plastficka. Fyra meter och tjugo, står det.

  Under presenningen bakom ladan ligger tjugotvå meter lärk, sågad i mars.

  – Vem sa att du fick? säger du.

  Han nickar, för att visa hur.
  -> m2_nav
* (stol) [»Ska vi vara tre på måndagarna? Saga, med en lista.« # cost: talk # at: coffee-room]
  # place: coffee-room
  # people: ragnhild, emmy
  # claim: C025
  ~ report_how("agreement.clause-proposed", "by: chair, towards: director, clause: third-chair")
  {value("director>chair.trust") > 40:
    – Var ska hon sitta? säger Ragnhild.

    – Där han satt.

    Hon ser på fönsterbrädan. Där ligger en bullpåse som ingen har kastat.

    – Ja, säger hon. Gör så. Och punkterna ska vara skrivna i förväg, annars kommer jag att prata.
    ~ report_how("agreement.clause-accepted", "by: director, towards: chair, clause: third-chair")
    ~ avtal_stol = "antog"
  - else:
    {low("director>chair.trust"):
      – Saga går gärna, säger Ragnhild. När det är något särskilt.

      – Vem avgör om det är särskilt?

      – Det brukar märkas.

      Du skriver »när det är något särskilt« och sätter en punkt efter. Hon ser punkten.
      ~ report_how("agreement.clause-loosened", "by: director, towards: chair, clause: third-chair")
      ~ avtal_stol = "luckrade"
    - else:
      – Om hon sitter där vill jag ha en kvart före er andra, säger Ragnhild. För det som rör folk.

      – Tio minuter.

      – Tio.

      Du skriver upp det. Hon säger att hon aldrig har bytt till sig tio minuter förut.
      ~ report_how("agreement.clause-traded", "by: director, towards: chair, clause: third-chair")
      ~ avtal_stol = "bytte"
    }
  }
  -> m2_nav
* (overraskning) [»Ingen av oss ska få veta något i trappan. Kan vi lova det?« # cost: talk # at: stairs]
  # place: stairs
  # people: ragnhild, emmy
  # claim: C026
  ~ report_how("agreement.clause-proposed", "by: chair, towards: director, clause: no-surprises")
  {value("director>chair.trust") > 40:
    – Åt båda hållen? säger Ragnhild.

    – Åt båda hållen.

    Hon tar ledstången i den ena handen och sträcker fram den andra. Den är varm och har bläck på tummen.

    – Då börjar jag, säger hon. Bengt-Åke tänker gå om två år. Han har inte sagt det till någon.
    ~ report_how("agreement.clause-accepted", "by: director, towards: chair, clause: no-surprises")
    ~ avtal_overraskning = "antog"
  - else:
    {low("director>chair.trust"):
      – Man kan ju inte veta vad du blir överraskad av, säger Ragnhild.

      – Kan du försöka?

      – I det väsentliga.

      Tre steg ner möter ni Mona, som vet något. Hon skrattar och går om.
      ~ report_how("agreement.clause-loosened", "by: director, towards: chair, clause: no-surprises")
      ~ avtal_overraskning = "luckrade"
    - else:
      – Då vill jag inte läsa dina förslag i Trakten, säger Ragnhild.

      – Har du gjort det?

      – Tjärnby. I februari.

      Det har hon. Du stod i regnet och lovade, och Nilla Frygell höll i paraplyet.
      ~ report_how("agreement.clause-traded", "by: director, towards: chair, clause: no-surprises")
      ~ avtal_overraskning = "bytte"
    }
  }
  -> m2_nav
* (hem) [Åk hem med bussen klockan fem. # cost: 1 # at: home]
  # place: home
  # people: emmy
  # mood: calm
  ~ report_how("pair.talks-about-roles", "by: chair")
  Tilde har läxa om vad föräldrarna arbetar med. Hon har skrivit »ordförande« och sedan ett kolon.

  – Men vad gör du? säger hon.

  Du säger att du frågar. Läraren sätter ett frågetecken i kanten, och på måndagen hör du med Ragnhild vad hon skulle ha skrivit.
  -> m2_nav
+ [Fredag. # at: chair]
  -> m2_beslut

=== m2_beslut
# key: m2
# people: ragnhild, emmy
# mood: tense
# claim: C028
# law: TF 2:1
# room: Du är ny ordförande sedan nio dagar. Du bad kommunchefen om allt som är utlovat, och det du har fått kom från henne, på hennes sätt. Det mesta har inget datum och inget beslut. Hon står kvar och väntar på vad du ska säga. Vad gör du med det?
~ meet("m2")
~ m2_hon = other_move("m2")
{m2_hon:
- "lista":
  # place: chair
  Fredag, tio över åtta. Två sidor för hand, trettioen rader. Du läser stående, för annars ser det ut som ett förhör.

  {value("chair~director.chemistry") > 50:
    Vid nummer nitton börjar du le.

    – Rune står med, säger du. Med måtten på bryggan.

    – Han ritade den på en servett.

    – Hur har ni orkat?

    Du hör dig själv skratta. Du drar ut en stol åt henne med foten. Sedan letar du efter ett datum, på båda sidorna.
  - else:
    Vid nummer nitton börjar hon förklara. Du lyfter ett finger, som du gör i klassrummet när du räknar i huvudet, och ser för sent hur det ser ut. Du vänder på sista bladet.

    – Tack, säger du. Var det allt?

    Du menade det som en fråga. Inte en enda rad har ett datum.
  }
- "mandag":
  # place: coffee-room
  »Det mesta går inte att skriva ner«, sa hon. Så det blir måndag, tjugo i sju.

  {value("chair~director.chemistry") > 50:
    Du har egen mugg. Hon slår på plåten av vana.

    – Hjälper det?

    – Inte den här.

    – Börja med bryggan. Jag vill se hur man nickar.

    Hon visar. Nio löften hinner ni, och vartenda ett är en historia med en hund i. På bussen hem försöker du skriva ner dem. Du får ihop hundarna.
  - else:
    Du har kappan på. Tilde sover ensam hemma och ska väckas kvart över, per telefon. Vid bryggan ser du på klockan ovanför hissen.

    – Är det så här det går till?

    – Det tar en stund att komma in i.

    – Hur lång?

    Hon öppnar munnen och stänger den. Du har skrivit sex ord på en dagordning.
  }
- "gote":
  # place: chair
  # people: ragnhild, gote, emmy
  Hon ringde honom medan du hörde på. Nu sitter han där hans stol stod.

  {m1_beslut.partiet:
    Han har täckjackan på, och dragkedjan är uppe.

    – Fråga henne, säger han till dig. Hon skrev.

    Du får sex löften på tolv minuter. När han inte minns säger han att han ska till tandläkaren.
  - else:
    – Åkeriet, säger han. Det var när Nils låg för döden. Skriv det.

    Du skriver tjugosex. Två minns han fel. Varje gång hon rättar honom tar han en bulle till. Bryggan går han förbi, och du ser att hon ser det.
  }

  I dörren vänder han sig om och nickar mot rummet. Det är till henne. {m2_nav.rune:Så ser den alltså ut.|Hon nickar tillbaka utan att veta om det.}
- else:
  # place: secretary-archive
  # people: ragnhild, saga, emmy
  »Inte av mig ensam«, sa hon. Så nu finns det ett ärende, med en blankett till sjutton chefer. På fredagen har fyra svarat.

  – När kommer resten? säger du.

  – I augusti, säger Ragnhild.

  {value("chair~director.chemistry") > 50:
    – Och du vet redan vad det blir.

    – Trettioen.

    Du lånar hennes penna. Du hade kunnat få det på en kväll. Nu får du det av sjutton, och då vet du vad de heter.
  - else:
    – Jag bad dig, säger du. Jag fick en blankett.

    Du sa det högre än du tänkte. Saga börjar sortera gem.
  }
}

{m2_nav.rune:Hon vet inte att du har sett Runes virke.}{m2_nav.ture && not m2_nav.rune:Ture har nio rader till, om samma sak.} Ragnhild väntar.

* (ladan) [{m2_hon == "arende":Tacka. Lägg lappen med numret i lådan tills det är färdigt.|Tacka. Lägg det i lådan tills du har förstått det.} # move: m2.ladan # from: alvar # at: chair]
  -> m2_ladan
* (vem) [»Vem sa ja? Jag vill ha ett namn på varje rad.« # move: m2.vem # at: ragnhild]
  -> m2_vem
* (stryker) [»Bryggan, omklädningsrummet, vändplanen. De tre stryker jag.« # move: m2.stryker # at: ragnhild]
  -> m2_stryker
* (styrelsen) {m2_hon != "mandag"} [»Då får styrelsen läsa det på tisdag. Som det är.« # move: m2.styrelsen # from: ture # at: board-room]
  -> m2_styrelsen

=== m2_ladan
# place: chair
# people: ragnhild, emmy
# room: Du tackar och lägger det i översta lådan. Lådan har inget lås. Ragnhild står kvar en stund till, och sedan gör hon något som du får tänka på hela kvällen.
Översta lådan kärvar. Du får skjuta igen den med knät, ovanpå Götes pastillask.

– Då har jag den, säger du. Du har ingen aning om vad man gör sedan.

{other_move("m2"):
- "fragar":
  – Vad händer med den i lådan? säger Ragnhild.

  – Ingenting. {value("chair~director.chemistry") > 50:Är det inte så man gör här?|Jag tänkte att det var så ni gjorde.}

  Längst in ligger en servett med en summa på. Ingen av er vet vad den gäller. Hon ser lika villrådig ut som du, och det hade du inte väntat dig.
- "papper":
  På måndagen ligger två sidor till i ditt fack. Ingen har bett om dem. Överst står »Till Emmy«, överstruket, och sedan »Till ordföranden«.
- "mitt":
  – Jag stod bredvid, säger Ragnhild. När han nickade. Jag sa inte emot, och det ska du veta innan du stänger den.

  Du har redan stängt den. Du skriver upp det, för att ha något att göra med händerna.
- else:
  – Då säger vi så, säger Ragnhild.

  Du hör hur hon stannar i trappan. Du tänker att hon är nöjd. {avtal_stol != "":Det kunde ha sagts på måndagen, med Saga på den tredje stolen.}
}
-> m2_sedan

=== m2_vem
~ report_how("chair.criticises-director", "tone: gentle")
# place: chair
# people: ragnhild, emmy
# claim: C044
# room: Du drar tre streck. Löfte. Datum. Vem som sa ja. Den första kolumnen är full, de andra är vita ända ner. Det finns bara två namn att sätta dit, och det ena står framför dig.
Du drar tre streck med linjal. Löfte. Datum. Vem som sa ja. Den första kolumnen är full. De andra är vita ända ner. {m2_hon == "arende":Saga kopierar om blanketten, sjutton gånger.}

– Åkeriet, säger du. Vem sa ja?

Det låter som ett läxförhör.

– Göte.

– Fotbollen?

{other_move("m2"):
- "mitt":
  – Göte, och jag stod bredvid, säger Ragnhild. Jag sa inte emot.

  – Hur många gånger sa du emot?

  Hon tänker efter på riktigt.

  – Sju. Fyra gick min väg.

  Du skriver sju. Du hade gissat noll. Det stör hela kolumnen.
- "fragar":
  – Göte. Får jag fråga vad du ska ha namnen till?

  För att kunna säga nej till någon, tänker du. Det säger du inte.
- "papper":
  – Du får det på papper, säger hon. På tisdag ligger det där, två sidor, och stilen lutar som om den skrevs i en bil. Där står G på nitton rader. Där står »vi« på tolv.
- else:
  – Göte, säger Ragnhild. Göte. Det är Göte hela vägen ner.

  Hon tackar för sig. Du sitter kvar med trettioen G och undrar vad hon gjorde i tjugo år. {avtal_stol != "":Hade Saga suttit på den stolen ni pratade om, så hade någon vetat det.}
}
-> m2_sedan

=== m2_stryker
# place: chair
# people: ragnhild, emmy
# room: Du stryker tre på stående fot: Runes brygga, fotbollens omklädningsrum och vändplanen vid åkeriet. Det går fort. Ragnhild ser på pennan, och du ser inte vad hon tänker.
Du valde de tre som gick fortast att läsa. {m2_nav.rune:Det är inte sant. Du har sett virket, och du stryker bryggan ändå, för annars har du strukit dem som du inte har träffat.|Pennan går igenom vid Rune. Han är en röst i telefonen, och två ord.} {m2_hon == "gote":Göte reser sig och säger »jaha du« åt henne.}{m2_hon == "arende":Ett ärende stryker man inte i, säger Saga. Man beslutar. Men hålen är redan där.}

{other_move("m2"):
- "papper":
  Ragnhild säger ingenting. På kvällen mejlar hon två sidor: vad tre strukna löften kostar. Vändplanen är grävd till hälften. Hon skriver inte att du borde ha frågat. Hon skriver meter.
- "fragar":
  – Vem ringer dem? säger Ragnhild.

  – Jag, säger du.

  Lasse Edlund på åkeriet frågar vem som bestämde det. Det var jag, säger du. Han låter som någon som har stått lutad mot en dörr.
- "mitt":
  – Vändplanen är grävd till hälften, säger Ragnhild. Ingen beställde den. Jag stod där och såg grävmaskinen komma.

  Du skriver »halv« bredvid strecket. Det är ditt första beslut och det går att mäta i schaktmassor.
- "ringer":
  – Jag kan ringa de tre, säger Ragnhild.

  Det tar henne en eftermiddag. Lasse Edlund på åkeriet frågade vem som bestämde det, säger hon, och sedan en gång till.

  – Vad sa du?

  – Ditt namn, säger hon. Båda gångerna.
- else:
  – Ja, då var det tre mindre, säger Ragnhild och går ner.

  Hon ser på dig som man ser på någon som går ut på is. Hon säger inte vilken is. {avtal_stol != "":Det var sådant hon skulle säga inför Saga.}
}
-> m2_sedan

=== m2_styrelsen
~ report("saving.postponed")
# place: board-room
# people: birgitta, saga, ragnhild, emmy
# law: KL 6:11
# room: På tisdag får alla elva läsa vad kommunen har lovat, som det är. Gruppledaren ringer och undrar om du är sjuk. Birgitta Nyvall i oppositionen noterar att nummer fyra är en gatlykta.
Conny Wiberg ringer tre gånger före tisdag.

– Med all respekt, säger han, har du läst hur det ser ut?

{m2_hon:
- "lista": Elva kopior. På dem syns Ragnhilds handstil bättre än på originalet.
- "gote": »Uppgifter lämnade av G. Brunnsjö« har du skrivit överst, med datum.
- else: Fyra svar av sjutton, en räkneremsa och en tom kolumn.
}

– Jag noterar att nummer fyra är en gatlykta, säger Birgitta Nyvall. Den står hos min granne.

Ingen av de elva vill stryka något på sin egen gata.

{other_move("m2"):
- "papper":
  Ragnhild har skrivit två sidor till i natt, så att det går att läsa utan henne. Du skriver under utan att ändra något. Det är din första skrivelse, och det är hennes ord. De är bra.
- "mitt":
  – Jag stod bredvid på de flesta, säger Ragnhild när de frågar. Göte nickade, jag såg det. Så det är inte bara hans.

  Elva personer slutar bläddra.
- "fragar":
  – Vad händer med det nu? säger Ragnhild när punkten är slut. Hon säger det till dig, inför alla, och väntar på svaret som de andra.
- else:
  De ställer trettio frågor, till henne. Hon svarar på tjugonio. Efter den tionde tittar ingen på dig. Sedan tackar hon för sig.
}
-> m2_sedan

=== m2_sedan
{other_move("m2") == "gar" && avtal_stol != "": -> m2_punkt}
-> vi_brukar

=== m2_punkt
{avtal_stol == "luckrade":»När det är något särskilt«, står det på ditt block. Var det här särskilt?|Första punkten på ditt block heter »Saga på måndagarna«. Bläcket är från i tisdags.}

* (pekar) [»Vi sa att sådant tas när Saga hör det.« # at: ragnhild]
  ~ report_how("agreement.invoked", "by: chair, towards: director, clause: third-chair")
  ~ avtal_stol = "antog"
  – Det sa vi, säger Ragnhild. Det satt jag och tänkte på i trappan.

  Hon har tre saker till. Hon säger dem på måndagen, och Saga skriver. En av dem gäller två nattjänster på Bruket.
  -> vi_brukar
* (later) [Låt det passera. Det är tidigt. # at: coffee-room]
  ~ report_how("agreement.let-pass", "by: chair, towards: director, clause: third-chair")
  ~ avtal_stol = "luckrade"
  På måndagen står det tre muggar på plåten. Saga har fått förhinder, något med kopiatorn. Ni pratar om vädret tills det blir av.
  -> vi_brukar
* (skriver_om) [»Den var kanske för trång. Säg när du vill ha henne där.« # at: ragnhild]
  ~ report_how("agreement.clause-rewritten", "by: chair, towards: director, clause: third-chair")
  ~ avtal_stol = "bytte"
  – När någon annan än vi ska betala för det, säger Ragnhild.

  Du skriver det ordagrant. Det blir en bättre punkt än din.
  -> vi_brukar
