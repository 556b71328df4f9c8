// Det första samtalet, den tolfte januari: samma dörr som i april, någon annan bakom den (m4).
// Högst tre punkter får leva på en gång.
VAR tre_punkter = false

=== tolfte_januari
~ until("5.1")
~ meet("m4")
# place: chair
# people: leila, ingela
# mood: calm
# remembers: m3
# claim: C027
En telefon ringer, och det är Leila.

– Kan du komma in en stund?

Det är tisdag den tolfte januari. Samma dörr som i april. Hon har vänt skrivbordet så att hon ser den som kommer, och det luktar fortfarande lite kaffe av en sort hon inte dricker. I fönstret ligger tågklarerarens signalstav, den gröna. {budget == "egen":Budgeten är hennes, med en röst.}{budget == "utslag":Budgeten är hennes, med Solveigs klubba.}{budget == "deras":Budgeten är Rogers. Den ligger på hennes bord med hans flikar i.}{budget == "ater":Budgeten är hennes, på andra försöket och utan tomten.}

{my_move("m3"):
- "papper": – Jag läste dina två sidor en gång till i helgen, säger hon. De är bra. Jag hade nog velat höra dem.
- "leila": – Jag tänker ibland på att du gick uppför trappan, säger hon. I november.
- "roger": {roger_sa:– Roger kom upp till mig i november, säger hon. Jag förstod inte förrän efteråt att det var du som hade satt klockan på honom.|– Roger kom aldrig upp till mig i november, säger hon. Du visste att han skulle, har jag hört.}
- else: – Sidan fyrtioett, säger hon. Tuva frågar fortfarande. Jag har slutat fråga Tuva vad hon fick för svar.
}

– Jag vill att vi har en timme om hur vi ska ha det, du och jag. Klockan tre? Jag visste inte om man skulle ha dagordning.

~ stunder("m4")
{left():
- 3: Du hinner tre saker före tre.
- 2: Du hinner två saker före tre.
- else: Du hinner en sak före tre.
}
-> m4_nav

=== m4_nav
{left() == 0 && (tre_punkter || vagen && tredje && slutet || talk_cost("chair") > 0): -> m4_beslut}
* (joar) [Be Joar om din instruktion. # cost: 1 # at: secretary-archive]
  # place: secretary-archive
  # people: joar, ingela
  # adviser: joar
  # law: KL 7:2
  Den är tolv år gammal. »Direktören håller ordföranden underrättad, måndagar«, står det i punkt fyra. Klockslaget är tillskrivet för hand.

  {advice("m4.joar")}

  {circumstance("hedvalla", "behaller,utan,halvt,tillbaka"):
  - "behaller": Han har fyra reglementen på bordet också. Landsbygdens Väl ville göra som i Hedvalla, men i Hedvalla blev nämnderna kvar.
  - "utan": Han har fyra reglementen på bordet också. Landsbygdens Väl vill göra som i Hedvalla, och där finns det bara ett.
  - "halvt": Han har fyra reglementen på bordet också. Landsbygdens Väl vill göra som i Hedvalla. Där blev det två och ett halvt.
  - else: Han har fyra reglementen på bordet också. Landsbygdens Väl vill göra som i Hedvalla, där man tog bort dem och sedan tog tillbaka dem. Det går, säger han.
  }
  -> m4_nav
* (yusuf) [Gå till Yusuf. # cost: 1 # at: finance]
  # place: finance
  # people: yusuf, ingela
  # adviser: yusuf
  Han har bara en mapp på skärmen nu. Den heter »Budget«.

  {advice("m4.yusuf")}
  -> m4_nav
* (roger) [Ring Roger. # cost: 1 # at: telephone]
  # place: telephone
  # people: roger, ingela
  # adviser: roger
  Det går sex signaler.

  – Stenkulla. {m1_beslut.tyst:Jaha, är det kommundirektören.|Är det du, Fornander! Vad har hänt?}

  Ingenting. Du vill bara veta hur man börjar.

  {advice("m4.roger")}

  Han frågar om de har hittat var man stänger av elementet.
  -> m4_nav
* (almberga) [Ring till Almberga. # cost: 1 # at: telephone]
  # place: telephone
  # people: ingela
  ~ report_how("question.raised", "by: director")
  {circumstance("almberga", "tva-roller,ny-sele,overlamnat,kvar-i-vagen,uppsagd"):
  - "tva-roller": – Börja med stolen, säger Ragnhild Tovås. Någon tredje som sitter med och skriver. Man beter sig.
  - "ny-sele": En man svarar på hennes telefon. Det är han som är ordförande där nu, eller var, det framgår inte. Han skrattar hjärtligt åt frågan och undrar vad det är för väder hos er.
  - "overlamnat": – Skriv hur det slutar medan ni är sams, säger Ragnhild Tovås. Med datum. Det är tråkigt i fem minuter.
  - "kvar-i-vagen": – Det du ska bestämma är vem hon går till, säger Ragnhild Tovås. Om hon går till dina chefer går hon till dina chefer. Men då ska det stå.
  - else: – Skriv allt, säger Ragnhild Tovås. Hon tänker efter. – Nej, förresten. Det gjorde jag.
  }

  Du har pennan i handen hela samtalet. Efteråt står det ett ord på blocket, »hur«.
  -> m4_nav
* (vagen) {not tre_punkter} [»Vill du något av cheferna, så gå genom mig.« # cost: talk # at: chair]
  # place: chair
  # people: leila, ingela
  # claim: C025
  -> m4_vagen
* (tredje) {not tre_punkter} [»Ska vi vara tre på måndagarna? Någon som skriver.« # cost: talk # at: chair]
  # place: chair
  # people: leila, ingela
  # claim: C025
  -> m4_tredje
* (slutet) {not tre_punkter} [»Två datum om året. Och en rad om hur det en dag tar slut.« # cost: talk # at: chair]
  # place: chair
  # people: leila, ingela
  # claim: C028
  -> m4_slutet
+ [Klockan tre. # at: chair]
  -> m4_beslut

=== m4_beslut
# key: m4
# place: chair
# people: leila, ingela
# room: Leila har haft rummet i fem dagar. I tolv år var det Rogers, och i sju av dem kom du hit på måndagarna. Nu vill hon ha en timme om hur ni två ska arbeta ihop. Hon har ingen dagordning. Vad lägger du på bordet?
# claim: C024
{value("chair>director.trust") < 40:
  # people: leila, yusuf, ingela
  Klockan tre sitter Yusuf på den tredje stolen. Han ser ut som om han har blivit inbjuden till fel kalas.

  – Jag bad honom, säger Leila. Om det kommer siffror.
- else:
  Klockan tre har Leila stängt dörren och ångrat sig och öppnat den på glänt.
}

Hon har ett tomt block, du har en mapp. Signalstaven har hon flyttat till bordet, och hon lägger den parallellt med kanten.

– Ja, säger hon. Hur brukade ni göra?

{sele == "inarbetat":Du försöker komma ihåg. Ni brukade inte göra. Det var måndag, och så var det gjort.|Ni hade en timme på måndagar och resten på papper. Det går att säga på en mening, och det är inte det hon frågar om.}

* (resultat) [Lägg fram din lista: fjorton pågående saker, i datumordning. # move: m4.resultat # at: chair]
  -> m4_svar
* (arbeta) [»Vad gör jag som irriterar dig?« # move: m4.arbeta # at: chair]
  -> m4_svar
* (instruktion) [»Vi tar instruktionen till styrelsen på torsdag, och börjar där.« # move: m4.instruktion # from: joar # at: chair]
  -> m4_svar
* (lat) [Häll upp två koppar och säg ingenting. # move: m4.lat # at: chair]
  -> m4_svar

=== m4_svar
# place: chair
{my_move("m4"):
- "resultat":
  {value("chair>director.trust") > 50:
    # people: leila, ingela
    – Fjorton, säger Leila när hon har läst. Tre av dem är mina. Fyra är Rogers. Vems är de andra?

    De är bara pågående. Ingen har frågat förut.

    – Då tar vi dem, säger hon och kavlar upp ärmarna, och det blir en bra timme, fast en annan än hon hade bett om.
  - else:
    {value("chair>director.trust") < 40:
      # people: leila, yusuf, ingela
      – Stämmer det? säger Leila till Yusuf.

      – Ungefär, säger Yusuf.

      Hon kvitterar listan rad för rad, med honom.
    - else:
      # people: leila, ingela
      – Tack, säger Leila. Det här hade jag kunnat läsa hemma. Men tack.

      Hon vänder på blocket, som fortfarande är tomt.
    }
  }
- "arbeta":
  {value("chair>director.trust") > 50:
    # people: leila, ingela
    – Att du frågar vem som ska läsa det innan du har läst det själv, säger Leila genast. Och att du aldrig säger vad du tycker. Och jag då?

    – Du läser upp allt jag säger. Det känns som förhör.

    – Jaså? säger hon. Hon blir röd. Jag trodde det var artigt.
  - else:
    {value("chair>director.trust") < 40:
      # people: leila, yusuf, ingela
      Leila tittar på Yusuf, och han tittar på sin banan.

      – Jag kan gå, säger han.

      – Nej, säger ni båda två. Sedan är det ingen som svarar på frågan.
    - else:
      # people: leila, ingela
      – Får man svara på det? säger Leila.

      – Det var därför jag frågade.

      – Då får jag nog tänka. Att det alltid beror på, säger hon sedan. Det kan jag bli lite trött på.
    }
  }
- "instruktion":
  {value("chair>director.trust") > 50:
    # people: leila, ingela
    – Det är bra, säger Leila. Jag hade tänkt att vi skulle prata först och skriva sedan, men vi kan ta det i den ordningen. Hon skriver »torsdag« på det tomma blocket och ser ändå lite snopen ut.
  - else:
    {value("chair>director.trust") < 40:
      # people: leila, yusuf, ingela
      – På torsdag, säger Leila. Med alla elva. Ja, det känns tryggare så.

      Yusuf frågar om han kan gå.
    - else:
      # people: leila, ingela
      – Uppfattat: det du och jag ska ha ihop beslutas av elva personer på torsdag. Rätt?

      – Det är styrelsen som anställer mig.

      – Jo. Jag trodde att vi kunde hälsa först.
    }
  }
- else:
  {value("chair>director.trust") > 50:
    # people: leila, ingela
    Leila dricker. Efter en stund berättar hon om en natt i ställverket, en älg, två godståg och ett ord hon hörde fel. Ingen dog. Du berättar om grus. Halva timmen har gått när ni kommer på att ni skulle ha ett samtal.
  - else:
    {value("chair>director.trust") < 40:
      # people: leila, yusuf, ingela
      Du har två koppar. Ni är tre. Yusuf säger att han inte dricker kaffe, och det gör han. Leila dricker ur sin medan du letar efter ett ord som inte är »ja«.
    - else:
      # people: leila, ingela
      – Är det så här ni gjorde? säger Leila.

      – Ungefär.

      – Och sedan visste ni?

      Hon smakar på kaffet. Hon dricker te, visar det sig, men det fick du inte veta förrän i mars.
    }
  }
}
{other_move("m4"):
- "spegel": -> m4_spegel
- "testar": -> m4_testar
- "personen": -> m4_personen
- else: -> m4_styrelsen
}

=== m4_spegel
# room: Leila läser upp vad ni har sagt och lägger till två saker om sig själv: att hon hör dåligt på vänster öra, och att hon blir rädd när folk säger att det ordnar sig. Sedan väntar hon. Vad gör du?
# claim: C025
– Uppfattat, säger Leila och läser upp timmen från början. {my_move("m4") == "resultat":Fjorton saker, i datumordning.}{my_move("m4") == "arbeta":Det som irriterar, åt båda hållen.}{my_move("m4") == "instruktion":Instruktionen, torsdag, alla elva.}{my_move("m4") == "lat":Två koppar. Det tar kortare tid att läsa upp.} Och så två till, från mig. Jag hör sämre på vänster öra. Och när folk säger att det ordnar sig blir jag rädd, för det gjorde det inte alltid. Rätt?

– Det kan väl inte jag veta.

– Nej, säger hon. Men du kan säga att du har hört det.
-> m4_sista

=== m4_testar
# room: »Sju löften«, säger Leila. »Vilka går inte?« Hon har lagt affischerna på golvet, en efter en. Hon frågar på allvar. Vad gör du?
# claim: C184
{my_move("m4") == "resultat":– Det var dina fjorton, säger Leila. Här är mina sju.|– En sak innan vi slutar, säger Leila. Jag gick till val på sju saker.} Hon lägger dem på golvet, i litet format, som en patiens. Tomten. Tjugo öre. Två vuxna. Byskolan. Öppna dörrar. Färre chefer. Ordning på Kvarnbo. {budget == "deras":Ingen av dem finns i den budget hon har.|Fyra av dem ligger redan lite åt sidan.}

– Vilka går inte? Jag vill höra det av dig, och jag vill höra det här inne.
-> m4_sista

=== m4_personen
# room: »Vem var du med honom?« frågar Leila. Hon menar Roger, och rummet ni sitter i. Vad gör du?
# claim: C023
– Får jag fråga en sak, säger Leila. {my_move("m4") == "lat":Det är väl Rogers kaffe det här.|Det har inte med saken att göra.} Vem var du med honom?

– Hur menar du?

– Folk säger att man hörde er skratta ut i korridoren. Jag har aldrig hört dig skratta. Jag undrar mest vad det var ni skrattade åt.

Det var ofta grus.
-> m4_sista

=== m4_styrelsen
# room: Leila vill ta samtalet till styrelsen, med oppositionen i rummet. Roger sitter där nu, på fel sida av bordet. »Då behöver ingen undra vad du och jag har sagt.« Vad gör du?
# claim: C028
– Det här tar vi till styrelsen, säger Leila. {my_move("m4") == "instruktion":Inte bara instruktionen. Vad vi har sagt också.|Alltihop.} Roger sitter ju där, och Marita. Då behöver ingen undra vad du och jag har pratat om bakom den här dörren.

– Nu?

– På torsdag. Vad vill du att jag ska säga att vi har kommit fram till?

Ni har inte kommit fram till något än. Klockan är tio i fyra.
-> m4_sista

=== m4_sista
# place: chair
# people: leila, ingela
* (skriver) [Skriv ner det på en sida, med två datum. # at: chair]
  ~ report("agreement.written")
  ~ promise("tvadatum", "5.4")
  Den sjätte april och den femtonde oktober. Samma fråga båda gångerna: gör vi det vi sa? Du får ner det på elva rader. Leila läser upp dem, och vid den nionde rättar hon »ska« till »försöker«.

  – Vem ska läsa det? säger hon. Det är första gången någon annan frågar det i det här huset.
* (sagernej) [»Två vuxna i varje klassrum går inte. Inte i fyra år.« # at: chair]
  ~ report_how("director.stands-by-assessment", "tone: gentle")
  – De reste sig upp, säger Leila.

  – Jag vet.

  – Jag sa det rakt ut i en aula. Hon tar upp affischen från hyllan och håller den framför sig, så att du inte ser henne. – Hur länge går det?

  – Elva månader.

  – Då har jag hört det, säger hon bakom papperet. Hon säger inte uppfattat.
* (berattar) [Berätta om måndagarna, alltihop. # at: chair]
  ~ report("knowledge.shared")
  ~ report("director.tells-running-promises")
  Du börjar med servetten och slutar med termosen. Vem som fyllde vems kopp. {dold:Och april: Kvarntomten, Tjäder, handen över det här skrivbordet. När du kommer dit har hon slutat röra på pennan. – Därför kostade det noll, säger hon.|Och april en gång till, hur det kändes och inte bara hur det gick till.} {mandag_tre.ring:Elva gånger om dagen, säger du.}{mandag_tre.sju:Mellan sju och åtta, säger du.}{mandag_tre.tredje:Och Yusuf på högtalaren, säger du.}
  ~ dold = false

  – Tyckte du om det? säger Leila.

  – Ja.

  Det har du inte sagt till någon förut.
* (tiger) [»Jag får återkomma om det.« # at: chair]
  ~ report_how("question.silenced", "by: director, kind: oneself")
  – Uppfattat, säger Leila.

  Du har ett svar. Det ligger i mappen, andra sidan, tredje stycket. Du vill bara läsa igenom det en gång till. I dörren vänder du dig om, och då har hon redan tagit upp telefonen, så du lyfter handen i stället, och hon lyfter sin.
  {avtal_oense != "" && avtal_oense != "dod": -> punkt_oense_januari}
- -> till_februari

=== till_februari
+ [Februari. # at: director]
  -> februari
