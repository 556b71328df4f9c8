// Budgetnatten den 26 november: fem ögonblick från tjänstemannastolen, och hur det gick.

=== budgetnatten
{other_move("m3"):
- "gunvor":
  ~ budget = "egen"
- "star":
  ~ budget = "ater"
- "kammaren":
  {my_move("m3") == "roger" || my_move("m3") == "papper":
    ~ budget = "egen"
  - else:
    ~ budget = "ater"
  }
- else:
  {m1_hon == "solveig" || value("crossPartyTrust") > 60:
    ~ budget = "utslag"
  - else:
    ~ budget = "deras"
  }
}
# place: council
# people: gunvor, marita, leila, roger, solveig, ingela
# mood: tense
# remembers: m3
# law: KL 11:8–11
Din stol står vid sidan, utan bord. Gunvor Ek går upp i talarstolen med visselpipan om halsen och inget papper.

# speaker: gunvor
– Jag har fyrtio ungar i kö som inte kan flyta, säger hon. Ni har lovat mig öppet den första juni, både du och du. Hakan upp.

Hon menar hela salen. På första bänk sitter Marita Sundh, som leder Rogers grupp, med en pärm med flikar.

{other_move("m3"):
- "gunvor":
  Leila läser sitt yrkande. Tomten till Kvarnbo, värmen till badet. Dag Wretman, som är byggmästare, går ut i foajén fast ingen har bett honom.

  {value("crossPartyTrust") > 60:– Jag har kallat sidan fyrtioett för ansvarsfull, säger Marita Sundh när hon får ordet. Jag visste inte varför det stod noll där. Det borde jag ha frågat om. Hon läser det från en flik.|Marita Sundh yrkar avslag, principiellt, på en affär som redan ligger i hennes eget förslag. Hon hör det vid det tredje ordet och fortsätter till slutet.}
- "star":
  Leila läser sitt yrkande. Kvarntomten, fjorton miljoner, två vuxna i varje klassrum. {my_move("m3") == "leila":»En hand som räcktes över ett skrivbord i april binder ingen«, läser hon. Det stod inte i papperet. Roger vänder sig om och letar efter var du sitter.|Roger antecknar. Han har aldrig förut antecknat när någon annan talar.}

  Marita Sundh begär återremiss, principiellt. Fjorton händer behövs, och hennes grupp är fjorton. Roger ser på sin.
- "kammaren":
  # speaker: leila
  – Hur kan ett bad kosta noll? säger Leila i talarstolen och väntar. {my_move("m3") == "leila":Hon ser på Roger. Han vänder sig om och ser på dig.}

  {budget == "egen":
    Roger går upp.

    # speaker: roger
    – Jag tog i hand på det, säger han. I april. Min grupp visste det inte. Det är mitt fel alltihop, och det är en bra affär.

    {value("crossPartyTrust") > 60:Marita Sundh begär replik och läser ur pärmen: hon har kallat den sidan ansvarsfull, och det var fel av henne.|Marita Sundh begär ordet och får det och står där en stund. Principiellt, säger hon.}
  - else:
    # speaker: roger
    – Det är som ett tak, säger Roger från bänken. Det håller tills man går på det.

    Några skrattar av gammal vana. Marita begär återremiss. Det behövs fjorton händer.
  }
- else:
  Leila läser sitt yrkande. Tomten är borta ur det. {my_move("m3") == "leila":»I april räcktes en hand över ett skrivbord«, läser hon sist. Det stod inte i papperet. Roger vänder sig om och letar efter var du sitter.}

  Marita Sundh har en återremiss färdig på rosa papper och är principiell i fyra minuter. Roger drar henne i ärmen när hon går förbi. Hon sätter sig på bladet.
}
-> ajournering

=== ajournering
# place: council
# people: gunvor, leila, roger, solveig, joar, ingela
# law: KL 5:41
{my_move("m3"):
- "papper":
  Klockan 21.40 ajournerar Solveig Arnfors i tio minuter. Dina två sidor ligger kvar på bänkarna, en del med kaffe på.

  # speaker: joar
  – De har läst dem, säger Joar. Det är det som är bekymret. Nu vill de fråga, och fullmäktige får begära att du svarar. Du behöver inte stå upp.
- "leila":
  21.40 blir det paus i tio minuter. Leila saktar in vid din stol på väg ut, och Marita ser att hon gör det. Därefter kommer Joar.

  # speaker: joar
  – Den ena halvan undrar vad den andra halvan fick höra i måndags, säger han. De får begära att du svarar. Jag beklagar. Hur ställer du dig?
- "roger":
  21.40 slår Solveig klubban i bordet. Roger går ut i foajén och dricker vatten, tre glas. {roger_sa:Det tredje höjer han lite åt ditt håll.|Han ser inte åt ditt håll, och det tar kraft att låta bli.}

  # speaker: joar
  – Det kommer en begäran, säger Joar lågt. Om upplysningar. Från dig, alltså. Det går, om du vill. Sittande.
- else:
  Tio minuters paus, från 21.40. Tuva kommer tvärs över golvet och lägger sidan fyrtioett i ditt knä, med det gula uppåt.

  # speaker: joar
  – Någon har begärt upplysningar av dig, säger Joar. Det får fullmäktige. Jag hälsar ordagrant.
}

Genom dörren ser du Yusuf sitta i trappan med datorn i knät.

* (sager) [Svara fullmäktige när Solveig frågar. # at: council # told: m3.sager]
  ~ report_how("director.stands-by-assessment", "tone: gentle")
  ~ report("director.informs-all-parties")
  {my_move("m3") == "vila":
    – Siffran noll förutsätter att badet får värme av Kvarnbo, säger du. Något sådant avtal finns inte.

    – Har någon en följdfråga? säger Solveig, som själv har en.

    Tuva har handen halvvägs uppe, och i den en penna, så det ser ut som om hon skriver.
  - else:
    Du står i alla fall. Det blir åtta meningar: vilka tre, när, vad det kostar åt båda hållen. {handslag.hand:»Jag tog också i hand« är den sjätte.|»Jag stod bredvid« är den sjätte.} Från läktaren ropar någon och frågar vad spillvärme är, och det får man inte, men du svarar.
  }
* (hanvisar) [»Det är Stenkullas att svara på.« # at: roger # told: m3.hanvisar]
  ~ report_how("procedure.defended", "by: director")
  – Det ska jag framföra, säger Joar.

  Solveig framför det vidare, i en hel mening med bisats. Roger reser sig i bänken och säger att kommundirektören har rätt, {my_move("m3") == "vila":och att det är en fråga om förutsättningar.|och att det är hans.} Han säger kommundirektören. Du sa ju Stenkulla.
* (raknar) [Sätt dig i trappan hos Yusuf och räkna om, åt alla. # at: stairs # told: m3.raknar]
  ~ report("case.prepared-well")
  Ni hinner tre varianter på ett blad. Yusuf säger »värre« om den mellersta, och du skriver det. Av fyrtioen kopior är de tre sista så ljusa att man får luta dem.

  – Är det här till oss eller till dem? säger Jan-Olof i dörren.

  Gunvor Ek tar två.
* (gar) [Sitt kvar på din plats. # at: council # told: m3.gar]
  ~ report("knowledge.hoarded")
  ~ report("director.rests")
  Det är politikernas kväll. Det är sant, och du har sagt det till andra.

  Tio minuter är rätt länge på en stol utan bord. Tuva går förbi med en kopp i varje hand och ger dig den ena. Du tackar, hon går, och sedan kommer hon på att den var till Dag.
- -> klubban

=== klubban
~ report("calendar.budget")
# place: council
# people: joar, solveig, leila, roger, gunvor, ingela
{budget:
- "egen":
  22.30 ropar Joar upp fyrtioen namn och sätter streck. Tjugo mot tjugo, och Badlistan står sist på hans lista.

  # speaker: gunvor
  – Ja! säger Gunvor Ek. Sedan blåser hon i pipan.

  Solveig har klubban i luften och tappar den. Leilas budget gäller, och badet står på sidan ett. {other_move("m3") == "gunvor":Tomten går till Kvarnbo, det står vad den kostar, och vem som helst kan överklaga.|Det som var ett handslag är nu ett yrkande som har fått tjugoen röster.} Roger går fram och tar Gunvor i hand, sedan Leila.
- "utslag":
  # law: KL 5:56
  22.30 ropar Joar upp fyrtioen namn. Gunvor Ek avstår. Tomten är kvar, men ingen har lovat henne någon värme. Tjugo mot tjugo.

  # speaker: solveig
  – Vid lika röstetal avgör ordförandens röst, säger Solveig, och ordföranden hade hoppats att slippa.

  # speaker: roger
  – Solveig, säger Roger från bänken, inte högt. Du har aldrig hört honom säga ett förnamn i den salen.

  Hon slår för Leilas budget, två gånger fast en räcker, och lägger ner klubban i strumpan medan mötet pågår. De två har något gammalt ihop som du inte vet vad det är.
- "deras":
  22.30 ropar Joar upp fyrtioen namn. Gunvor Ek avstår. När han kommer till Arnfors, Solveig, blir det en lucka på listan.

  # speaker: solveig
  – Ordföranden avstår, säger hon, av skäl som är gamla.

  Nitton mot tjugo. Joar räknar en gång till, för hans egen skull. Det är Rogers budget som gäller. Leila ska styra ett helt år på den.

  # speaker: leila
  – Uppfattat, säger hon rätt ut i luften.

  Roger ser ut som en som har vunnit på någon annans lott.
- else:
  ~ report_how("referral-back.forced", "by: opposition")
  # law: KL 5:50
  22.30 går fjorton händer upp, Rogers sist. En tredjedel får skicka tillbaka ett ärende en gång. Budgeten är ingenstans.

  Men skattesatsen måste vara bestämd före december. Den fastställs som den var, tjugoen mot tjugo, och Leilas tjugo öre får vänta ett år. Hon röstar för det själv.

  Nytt möte den sjuttonde december. Gunvor Ek stannar vid din stol på vägen ut.

  # speaker: gunvor
  – Är det öppet eller stängt nu?

  – Det är tillbaka hos styrelsen.

  – Det var inte det jag frågade, säger hon.
}
+ [Den elfte december. # at: coffee-room]
  -> jullunchen
