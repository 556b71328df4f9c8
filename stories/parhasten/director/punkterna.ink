// Punkterna som Ragnhild och Emmy kommer överens om, och vad som händer när någon av dem bryts.
// Varje punkt är "" (finns inte), "antog", "bytte", "luckrade" eller "dod".

VAR avtal_overraskning = ""
VAR avtal_vagen = ""
VAR avtal_stol = ""
VAR avtal_oense = ""
VAR avtal_utat = ""
VAR avtal_slutet = ""
VAR slutet_i_juni = false

// April: en enda punkt, på den nionde dagen.
=== m2_avtal
# place: chair
# people: emmy, ragnhild
* (overraskning) [»Varken vi två eller någon i styrelsen ska få höra en nyhet i trappan.« # at: stairs]
  ~ report_how("agreement.clause-proposed", "clause: no-surprises")
  {value("chair>director.trust") > 40:
    – Då säger du till före Birgitta? säger Emmy.

    – Och före Handlarn.

    Hon skriver det med versaler och tejpar upp bladet på insidan av skåpdörren.
    ~ report_how("agreement.clause-accepted", "clause: no-surprises")
    ~ avtal_overraskning = "antog"
  - else:
    {value("chair>director.trust") < 34:
      – »Om det går«, säger Emmy och skriver dit det.

      – När går det inte?

      – När det är bråttom.

      Bladet får ligga i fönstret, där det redan ligger fyra andra.
      ~ report_how("agreement.clause-loosened", "clause: no-surprises")
      ~ avtal_overraskning = "luckrade"
    - else:
      – Då vill jag veta vilka som ringer dig, säger Emmy. Till mig har det ringt fyra.

      – Det är väl nitton. De flesta ringer på onsdagar.

      – Då tar vi dem på torsdagar.

      Hon skriver två rader. Den ena är din.
      ~ report_how("agreement.clause-traded", "clause: no-surprises")
      ~ avtal_overraskning = "bytte"
    }
  }
  -> m2_nav
* (vagen) [»Vill du något av cheferna går du genom mig. Jag svarar samma dag.« # at: director]
  ~ report_how("agreement.clause-proposed", "clause: way-in")
  {value("chair>director.trust") > 40:
    – Samma dag före fyra, eller före midnatt?

    – Före fyra.

    Hon skriver 16.00 och tejpar upp bladet på insidan av skåpdörren. Hon är lärare. Fyra är sent.
    ~ report_how("agreement.clause-accepted", "clause: way-in")
    ~ avtal_vagen = "antog"
  - else:
    {value("chair>director.trust") < 34:
      – Normalt, säger Emmy.

      – Vad är onormalt?

      – Det märker vi.

      Hon skriver »normalt« först på raden. Du brukar själv använda det ordet, i delegationsordningen.
      ~ report_how("agreement.clause-loosened", "clause: way-in")
      ~ avtal_vagen = "luckrade"
    - else:
      – Då vill jag träffa dem en gång utan dig, säger Emmy. Alla sjutton. De tittar på dig innan de svarar.

      – Gör de?

      – Mona gör det.

      Ni skriver upp en förmiddag, och sedan din rad.
      ~ report_how("agreement.clause-traded", "clause: way-in")
      ~ avtal_vagen = "bytte"
    }
  }
  -> m2_nav

// Juni: längst ner på bladet från timmen om er två.
=== m3_avtal
# place: chair
# people: emmy, ragnhild
# claim: C028
* (oense) [»Den som inte håller med säger det först, och i rummet.« # at: board-room]
  ~ report_how("agreement.clause-proposed", "clause: when-we-disagree")
  {value("chair>director.trust") > 40:
    – Också när Birgitta sitter där?

    – Hon har suttit där i tjugo år och väntat på det.

    – Då håller jag inte med om kommatecknet, säger Emmy och tar bort det. Resten får stå.
    ~ report_how("agreement.clause-accepted", "clause: when-we-disagree")
    ~ avtal_oense = "antog"
  - else:
    {value("chair>director.trust") < 34:
      – »Om läget tillåter«, säger Emmy och skriver.

      Du känner igen det. Läget har inte tillåtit sedan år tre.
      ~ report_how("agreement.clause-loosened", "clause: when-we-disagree")
      ~ avtal_oense = "luckrade"
    - else:
      – Då får du sluta avsluta mina …

      – Meningar, säger du.

      Hon pekar på dig med pennan. Ni skriver upp båda.
      ~ report_how("agreement.clause-traded", "clause: when-we-disagree")
      ~ avtal_oense = "bytte"
    }
  }
  -> m3_nav
* (utat) [»Ingen av oss säger något om den andra utåt.« # at: square]
  ~ report_how("agreement.clause-proposed", "clause: words-outward")
  {value("chair>director.trust") > 40:
    – Inte till Nilla?

    – Inte hos Handlarn heller.

    – Där pratar jag mest om yoghurt, säger Emmy. Skriv.
    ~ report_how("agreement.clause-accepted", "clause: words-outward")
    ~ avtal_utat = "antog"
  - else:
    {value("chair>director.trust") < 34:
      – Jag är vald, säger Emmy. Folk frågar mig om huset, och jag måste kunna svara.

      – Om huset, ja.

      Hon skriver »i möjligaste mån« sist på raden.
      ~ report_how("agreement.clause-loosened", "clause: words-outward")
      ~ avtal_utat = "luckrade"
    - else:
      – Om jag får säga när jag har ändrat mig, säger Emmy. Utan att det heter att det var du som fick mig till det.

      – Det säger jag inte.

      – Du ser ut så.

      Ni skriver att den som har ändrat sig säger det själv. Om minen står ingenting.
      ~ report_how("agreement.clause-traded", "clause: words-outward")
      ~ avtal_utat = "bytte"
    }
  }
  -> m3_nav
* (slutet) [»Två datum om året, och en rad om hur det en dag tar slut.«]
  – Jag har haft jobbet i två månader, säger Emmy.

  – Det är lättare att skriva nu.
  ~ slutet_i_juni = true
  -> slutet_svar
* (racker) [Låt det som står räcka.]
  Hon ritar en ram runt raderna. Det tar lika lång tid som att skriva en till.
  ~ report("director.rests")
  -> m3_nav

// Januari: den som ingen av er har velat skriva.
=== m5_avtal
# place: chair
# people: emmy, ragnhild
* (slutet) [»Två datum om året, och en rad om hur det en dag tar slut.«]
  -> slutet_svar
* (racker) [»Då vet jag. Vi ses på torsdag.«]
  ~ report("director.rests")
  Hon ska med bussen tjugo över fyra. Ni går ner tillsammans så långt som till receptionen.
  -> m5_nav

=== slutet_svar
# place: chair
# people: emmy, ragnhild
# claim: C048
~ report_how("agreement.clause-proposed", "clause: follow-up-and-end")
{value("chair>director.trust") > 46:
  – För vem?

  – För den som slutar först.

  – Jag kan inte sluta, säger Emmy. Jag kan bara förlora.

  Hon skriver ändå. En månad tillsammans, mappen till Saga. Ingen tårta.
  ~ report_how("agreement.clause-accepted", "clause: follow-up-and-end")
  ~ avtal_slutet = "antog"
- else:
  {value("chair>director.trust") < 37:
    – Datum går bra, säger Emmy. »Formerna för avslut bestäms vid behov.«

    Den meningen är din. Den står i sjutton chefsavtal.
    ~ report_how("agreement.clause-loosened", "clause: follow-up-and-end")
    ~ avtal_slutet = "luckrade"
  - else:
    – Om det står en rad om mig också, säger Emmy. Ingen har sagt hur jag slutar.

    – Det gör väljarna.

    – De säger när.

    Det blir två rader. Hennes är längst.
    ~ report_how("agreement.clause-traded", "clause: follow-up-and-end")
    ~ avtal_slutet = "bytte"
  }
}
{slutet_i_juni: -> m3_nav}
-> m5_nav

// Vad som bryter punkterna. Det är alltid någon som nämner raden, och du som svarar.

=== punkt_overraskning_juni
# place: stairs
# people: emmy, ragnhild
{avtal_overraskning == "luckrade":– »Om det går«, stod det, säger Emmy i trappan.|– Ingen i styrelsen, stod det, säger Emmy i trappan.} Nu visste vi allt före åtta, och Birgitta fick det klockan halv nio.

* (galler) [»Det står så. På torsdag får hela presidiet papperen på måndagen.«]
  ~ report_how("agreement.invoked", "clause: no-surprises")
  ~ avtal_overraskning = "antog"
  Mötena tar en timme igen. Birgitta hinner en ärm.
  -> kassan
* (om) [»Vi skriver att kvart i åtta är till för sådant som rör folk.«]
  ~ report_how("agreement.clause-rewritten", "clause: no-surprises")
  ~ avtal_overraskning = "bytte"
  Det visar sig vara lite. Efter midsommar är ni klara på fyra minuter och pratar om båtar.
  -> kassan
* (later) [»Du och jag blev ju inte överraskade.«]
  ~ report_how("agreement.let-pass", "clause: no-surprises")
  {avtal_overraskning == "luckrade":
    ~ avtal_overraskning = "dod"
  - else:
    ~ avtal_overraskning = "luckrade"
  }
  – Nej, säger Emmy.

  Bladet får sitta kvar till efter sommaren. Sedan sitter där en busstidtabell.
  -> kassan

=== punkt_overraskning_augusti
# place: chair
# people: emmy, ragnhild
Emmy har lagt två papper bredvid varandra, protokollet och bladet från april.

– Birgitta frågade mig i trappan vad juristen heter, säger hon. Det var den trappan vi menade, eller hur?

* (galler) [»Säg det till henne. Och läsningen går ut till alla elva i dag.«]
  ~ report_how("agreement.invoked", "clause: no-surprises")
  ~ report("board.informed")
  ~ avtal_overraskning = "antog"
  Saga skickar den klockan tre. Fem över ringer den första, fast det är fredag.
  -> efter_fragan
* (om) [»Skriv dit: det som sägs i talarstolen ska styrelsen ha läst före.«]
  ~ report_how("agreement.clause-rewritten", "clause: no-surprises")
  ~ avtal_overraskning = "bytte"
  – Då hade vi fått vänta till efter valet.

  – Ja.

  – Skriv det, säger hon.
  -> efter_fragan
* (later) [»Hälsa att frågan är besvarad.«]
  ~ report_how("agreement.let-pass", "clause: no-surprises")
  {avtal_overraskning == "luckrade":
    ~ avtal_overraskning = "dod"
  - else:
    ~ avtal_overraskning = "luckrade"
  }
  Det gör hon. Birgitta tackar och noterar.
  -> efter_fragan

=== punkt_overraskning_november
# place: service-desk
# people: emmy, nilla, ragnhild
Emmy kommer nerför trappan med kappan på. Hon har bladet från april i handen och läser det högt, fast inte så att Nilla hör.

– Jag fick det här i trappan, säger hon. Av Mona.

* (galler) [{m4_nav.ovrigt:»Jag skulle ha sagt det till dig i augusti.«|»Jag skulle ha letat i augusti, och sagt till dig att jag gjorde det.«}]
  ~ report_how("agreement.invoked", "clause: no-surprises")
  ~ avtal_overraskning = "antog"
  – Finns det mer? säger hon.

  Ni går igenom mappen den kvällen, papper för papper. Det är hon som läser högt.
  -> stanna_januari
* (om) [»Från och med nu: det som ligger hos mig utan stämpel får du en lista på.«]
  ~ report_how("agreement.clause-rewritten", "clause: no-surprises")
  ~ report("director.documents-decisions")
  ~ avtal_overraskning = "bytte"
  – Hur lång är den?

  Den blir elva rader. Hon kvitterar dem en och en.
  -> stanna_januari
* (later) [»Det var före din tid.«]
  ~ report_how("agreement.let-pass", "clause: no-surprises")
  {avtal_overraskning == "luckrade":
    ~ avtal_overraskning = "dod"
  - else:
    ~ avtal_overraskning = "luckrade"
  }
  – Augusti? säger Emmy.
  -> stanna_januari

=== punkt_vagen_juni
# place: chair
# people: emmy, ragnhild
– Jag ringde dem på söndagen, säger Emmy. Jag vet vad vi skrev. {avtal_vagen == "luckrade":»Normalt genom Ragnhild.« Är en söndag normal?|Genom dig, och du svarar samma dag. Men på söndagar svarar du väl inte?}

* (galler) [»Ring mig på söndagar också.«]
  ~ report_how("agreement.invoked", "clause: way-in")
  ~ avtal_vagen = "antog"
  Hon ringer redan nästa söndag, klockan nio. Pappa svarar och säger att du är i duschen och att älven är låg.
  -> kassan
* (om) [»Skriv så här: frågor ställer du själv, beställningar går genom mig.«]
  ~ report_how("agreement.clause-rewritten", "clause: way-in")
  ~ avtal_vagen = "bytte"
  – Hur vet jag vilket det är?

  – Det ena kostar.

  Bengt-Åke vill ha en kopia.
  -> kassan
* (later) [»Det gick ju bra.«]
  ~ report_how("agreement.let-pass", "clause: way-in")
  {avtal_vagen == "luckrade":
    ~ avtal_vagen = "dod"
  - else:
    ~ avtal_vagen = "luckrade"
  }
  – Ja, det gjorde det, säger hon.

  På tisdagen sitter skolchefen redan hos henne när du kommer. De har kaffe.
  -> kassan

=== punkt_vagen_februari
# place: director
# people: ragnhild
I din egen låda ligger en kopia av bladet från april. {avtal_vagen == "luckrade":Normalt, står det, går Emmy till cheferna genom dig.|Emmy går till cheferna genom dig, står det.} Onsdagarna står inte där.

* (galler) [Lägg bladet på hennes bord.]
  ~ report_how("agreement.invoked", "clause: way-in")
  ~ avtal_vagen = "antog"
  – Nej, säger Emmy när hon har läst. Det har du rätt i.

  Varannan onsdag sitter du med, längst ner vid bordet. Cheferna tittar på henne innan de svarar.
  -> epilog
* (om) [»Gå du själv till cheferna, men låt mig veta det före.«]
  ~ report_how("agreement.clause-rewritten", "clause: way-in")
  ~ avtal_vagen = "bytte"
  Anteckningarna kommer på tisdagen nu, dagen före mötet de handlar om. De är fortfarande tre rader.
  -> epilog
* (later) [Låt det ligga.]
  ~ report_how("agreement.let-pass", "clause: way-in")
  {avtal_vagen == "luckrade":
    ~ avtal_vagen = "dod"
  - else:
    ~ avtal_vagen = "luckrade"
  }
  I april fyller det ett år.
  -> epilog

=== punkt_stol_augusti
# place: coffee-room
# people: emmy, saga, ragnhild
# remembers: m3
På måndagen sitter Saga på den tredje stolen, med en ren sida. Punkt ett: paragraf sju.

– Den är visst redan besvarad, säger hon, per telefon, om jag har förstått det rätt, och då har jag förstått det i korridoren.

* (galler) [»Vi ringer honom en gång till. Härifrån, alla tre.«]
  ~ report_how("agreement.invoked", "clause: third-chair")
  ~ avtal_stol = "antog"
  Göte låter annorlunda när han hör att det är fler. Han säger »deponin«. Saga skriver »tippen« inom parentes, med datum.
  -> efter_fragan
* (om) [»Jag tar det en gång till, så gäller det som sagt här.«]
  ~ report_how("agreement.clause-rewritten", "clause: third-chair")
  ~ avtal_stol = "bytte"
  I telefon tog det fyra minuter. Nu tar det nio. Emmy frågar vad ärtsoppan hade med saken att göra, och det hade du aldrig undrat.
  -> efter_fragan
* (later) [»Då tar vi punkt två.«]
  ~ report_how("agreement.let-pass", "clause: third-chair")
  {avtal_stol == "luckrade":
    ~ avtal_stol = "dod"
  - else:
    ~ avtal_stol = "luckrade"
  }
  Saga lämnar sidan tom och vänder blad.
  -> efter_fragan

=== punkt_stol_januari
# place: coffee-room
# people: emmy, saga, ragnhild
# remembers: m3
Måndagen efter ligger Sagas lista på automaten. Punkt ett har hon skrivit dit själv. »Hur det går.«

– Jag hörde att det går bra, säger hon, i trappan, och det är klart att jag undrade vad det gällde.

* (galler) [Säg hur det går.]
  ~ report_how("agreement.invoked", "clause: third-chair")
  ~ avtal_stol = "antog"
  Det tar fyrtio minuter. Hälften visste Emmy redan. Den andra hälften visste Saga.
  -> epilog
* (om) [»Stryk den. Sådant tar Emmy och jag själva.«]
  ~ report_how("agreement.clause-rewritten", "clause: third-chair")
  ~ avtal_stol = "bytte"
  »Utom det som gäller de två«, skriver Saga överst. Det står sedan överst på varje lista.
  -> epilog
* (later) [»Bra.« Gå till punkt två.]
  ~ report_how("agreement.let-pass", "clause: third-chair")
  {avtal_stol == "luckrade":
    ~ avtal_stol = "dod"
  - else:
    ~ avtal_stol = "luckrade"
  }
  Saga antecknar »bra«. Emmy ser på när hon gör det.
  -> epilog

=== punkt_utat_juni
# place: chair
# people: emmy, ragnhild
Dagen därpå ligger bladet på hennes bord, med raden om utåt vänd mot dig. Birgitta har redan ringt och tackat för en klargörande punkt nio.

* (galler) [»Räknas presidiet som utåt?«]
  ~ report_how("agreement.invoked", "clause: words-outward")
  ~ avtal_utat = "antog"
  – Ja, säger Emmy. Jag kom på det klockan tre i natt.

  Nästa gång tar hon det med dig först. Det tar längre tid, och Birgitta ringer inte.
  -> kassan
* (om) [»Skriv att presidiet är inåt. Jag vill hellre höra det där än inte alls.«]
  ~ report_how("agreement.clause-rewritten", "clause: words-outward")
  ~ avtal_utat = "bytte"
  – Också när det är pinsamt?

  – Då kan vi väl ta det efter kaffet.

  Hon skriver »efter kaffet«.
  -> kassan
* (later) [Prata om annat.]
  ~ report_how("agreement.let-pass", "clause: words-outward")
  {avtal_utat == "luckrade":
    ~ avtal_utat = "dod"
  - else:
    ~ avtal_utat = "luckrade"
  }
  Ni går igenom semesterlistan. Bladet hamnar under den.
  -> kassan

=== punkt_oense_juni
# place: chair
# people: emmy, ragnhild
– »Kommunen«, säger Emmy när de andra har gått. {avtal_oense == "luckrade":Vad var det läget inte tillät?|Det var i måndags vi skrev att man säger det i rummet.} Vad tänkte du egentligen?

* (galler) [»Att du gjorde mig till åtlöje. Det skulle jag ha sagt där inne.«]
  ~ report_how("agreement.invoked", "clause: when-we-disagree")
  ~ avtal_oense = "antog"
  – Det hade jag kunnat svara på, säger hon. Nu får jag göra det i efterhand. Förlåt.
  -> kassan
* (om) [»Lägg till att man får en kvart på sig.«]
  ~ report_how("agreement.clause-rewritten", "clause: when-we-disagree")
  ~ avtal_oense = "bytte"
  Hon skriver »inom en kvart« och ser på klockan. Du har fyra minuter kvar, och du använder tre.
  -> kassan
* (later) [»Inget särskilt.«]
  ~ report_how("agreement.let-pass", "clause: when-we-disagree")
  {avtal_oense == "luckrade":
    ~ avtal_oense = "dod"
  - else:
    ~ avtal_oense = "luckrade"
  }
  – Jaha, säger Emmy.
  -> kassan

=== punkt_oense_augusti
# place: telephone
# people: emmy, ragnhild
# mood: tired
# remembers: m3
Samma kväll, halv elva, ringer Emmy. Hon läser innantill ur bladet från i juni, det hörs på rösten.

– {avtal_oense == "luckrade":»Om läget tillåter.« Vad var det med läget?|»Den som inte håller med säger det först, och i rummet.« Höll du inte med?}

* (galler) [»Jag ville stå där själv. Det skulle jag ha sagt innan du gick upp.«]
  ~ report_how("agreement.invoked", "clause: when-we-disagree")
  ~ avtal_oense = "antog"
  – Då hade vi kunnat bråka om det, säger hon. Jag hade ju tid. Jag satt på toaletten i en kvart.
  -> efter_fragan
* (om) [»Vi får skriva dit att man kan ta det i morgon.«]
  ~ report_how("agreement.clause-rewritten", "clause: when-we-disagree")
  ~ avtal_oense = "bytte"
  – Före klockan nio, säger Emmy.

  Du säger tio. Hon skriver halv.
  -> efter_fragan
* (later) [»Jodå. Jag var trött.«]
  ~ report_how("agreement.let-pass", "clause: when-we-disagree")
  {avtal_oense == "luckrade":
    ~ avtal_oense = "dod"
  - else:
    ~ avtal_oense = "luckrade"
  }
  – Sov då, säger hon. Hon väntar lite innan hon lägger på.
  -> efter_fragan

=== punkt_oense_september
# place: chair
# people: emmy, ragnhild
# remembers: m3
Under Trakten ligger bladet från i juni. {avtal_oense == "luckrade":»Om läget tillåter«, står det.|Den som inte håller med säger det först, och i rummet.}

– {valnatt_beslut.siffror:Femtio minuter pratade ni, säger Emmy. Då hade du en del att säga.|Tolv ord är inte många, säger Emmy. Du hade hunnit säga dem till mig också.}

* (galler) [»Jag skulle ha gått in till dig innan jag svarade.«]
  ~ report_how("agreement.invoked", "clause: when-we-disagree")
  ~ avtal_oense = "antog"
  – Då hade du fått vänta. Jag grät, säger hon, som man talar om att man satt i möte.
  -> stanna
* (om) [»Skriv dit telefonen, så gäller det den också.«]
  ~ report_how("agreement.clause-rewritten", "clause: when-we-disagree")
  ~ avtal_oense = "bytte"
  – Nästa val är om fyra år, säger Emmy. Hon skriver dit den.
  -> stanna
* (later) [»Hon ringde kvart över tolv.«]
  ~ report_how("agreement.let-pass", "clause: when-we-disagree")
  {avtal_oense == "luckrade":
    ~ avtal_oense = "dod"
  - else:
    ~ avtal_oense = "luckrade"
  }
  – Jag var uppe, säger Emmy.
  -> stanna

=== punkt_utat_juli
# place: chair
# people: emmy, ragnhild
– {avtal_utat == "luckrade":I möjligaste mån, skrev vi, säger Emmy. Hur är det hos Handlarn?|Ingen säger något om den andra utåt, säger hon. Räknas Handlarn som utåt?}

* (galler) [»Ja. Det skulle jag ha tagit med dig först.«]
  ~ report_how("agreement.invoked", "clause: words-outward")
  ~ avtal_utat = "antog"
  – Det var fint sagt, säger Emmy. Jag hade bara velat höra det före Gun-Lis.
  -> paragraf_sju
* (om) [»Vi får skriva dit släkten. Det finns bara en affär.«]
  ~ report_how("agreement.clause-rewritten", "clause: words-outward")
  ~ avtal_utat = "bytte"
  – Kusiner? säger Emmy.

  – I Almberga är det alla.

  Hon nöjer sig med kusiner.
  -> paragraf_sju
* (later) [»Det var mig själv jag talade om.«]
  ~ report_how("agreement.let-pass", "clause: words-outward")
  {avtal_utat == "luckrade":
    ~ avtal_utat = "dod"
  - else:
    ~ avtal_utat = "luckrade"
  }
  Hon läser det en gång till, för att se om det stämmer.
  -> paragraf_sju

=== punkt_utat_augusti
# place: chair
# people: emmy, ragnhild
Bladet från i juni sitter på insidan av hennes skåpdörr. Dörren står öppen.

– Du ville väl, säger Emmy. Men vi sa {avtal_utat == "luckrade":i möjligaste mån|inte utåt}.

* (galler) [»Det var din kväll. Jag tog den.«]
  ~ report_how("agreement.invoked", "clause: words-outward")
  ~ avtal_utat = "antog"
  – Ja, säger hon. Hon viker tidningen med rubriken inåt och ger dig den.
  -> efter_fragan
* (om) [»Om mig själv måste jag få svara. Men dagen efter.«]
  ~ report_how("agreement.clause-rewritten", "clause: words-outward")
  ~ avtal_utat = "bytte"
  – Varför dagen efter?

  – För att den första dagen är din.

  Hon skriver dit det, och skrattar till först när hon har satt punkt.
  -> efter_fragan
* (later) [»Nilla hade fått veta det ändå.«]
  ~ report_how("agreement.let-pass", "clause: words-outward")
  {avtal_utat == "luckrade":
    ~ avtal_utat = "dod"
  - else:
    ~ avtal_utat = "luckrade"
  }
  – Av mig, säger Emmy.
  -> efter_fragan

=== punkt_utat_november
# place: service-desk
# people: emmy, ragnhild
# remembers: m4
Emmy står i trappan. Hon har hört hur Nilla gick.

– {avtal_utat == "luckrade":I möjligaste mån, säger hon. Vad sa du till henne om mig?|Vi säger inget om varandra utåt, säger hon. Vad sa du till henne om mig?}

* (galler) [»Ingenting. Jag sa att det låg hos mig, och det är vad jag kommer att säga.«]
  ~ report_how("agreement.invoked", "clause: words-outward")
  ~ avtal_utat = "antog"
  – Då säger jag att det var jag som skulle svara, säger Emmy.

  Det blir två rader i Trakten, en om var.
  -> stanna_januari
* (om) [»Säg att du inte visste. Det stämmer, och jag säger inte emot.«]
  ~ report_how("agreement.clause-rewritten", "clause: words-outward")
  ~ avtal_utat = "bytte"
  Hon ringer Nilla från trappan och säger det. Efteråt frågar hon om du mår bra.
  -> stanna_januari
* (later) [»Hon frågade inte om dig.«]
  ~ report_how("agreement.let-pass", "clause: words-outward")
  {avtal_utat == "luckrade":
    ~ avtal_utat = "dod"
  - else:
    ~ avtal_utat = "luckrade"
  }
  – Det gör hon i morgon, säger Emmy.
  -> stanna_januari

=== punkt_slutet
# place: home
# people: ragnhild
# mood: empty
{avtal_slutet == "luckrade":»Formerna för avslut bestäms vid behov«, står det på bladet som följde med hem i kappfickan.|Bladet följde med hem i kappfickan. {avtal_slutet == "antog":En månad, står det, och mappen till Saga.|Två rader, hennes och din.} Det här tog en eftermiddag.}

* (galler) [Ring Emmy. »Vi skrev hur det skulle gå till.« # at: emmy]
  ~ report_how("agreement.invoked", "clause: follow-up-and-end")
  ~ report("knowledge.shared")
  ~ avtal_slutet = "antog"
  – Det gjorde vi, säger hon.

  I en månad ringer Mona klockan åtta varje morgon. Mot slutet ringer hon fast hon vet.
  -> epilog
* (vidare) [Skicka bladet till Saga. »Till den som kommer efter mig.« # at: saga]
  ~ report_how("agreement.clause-rewritten", "clause: follow-up-and-end")
  ~ avtal_slutet = "bytte"
  Saga svarar med ett nummer. Det är ett ärende nu. Den som får jobbet efter dig ska kunna slå upp det.
  -> epilog
* (later) [Låt det ligga i kappfickan.]
  ~ report_how("agreement.let-pass", "clause: follow-up-and-end")
  {avtal_slutet == "luckrade":
    ~ avtal_slutet = "dod"
  - else:
    ~ avtal_slutet = "luckrade"
  }
  I oktober tar du fram kappan igen. Bläcket har gått ut i fodret.
  -> epilog
