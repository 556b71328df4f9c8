// Budgetnatten den 26 november från Leilas bänk, och nyckeln på nyårsafton.

=== budgetnatten
{my_move("m3"):
- "gunvor":
  ~ budget = "egen"
- "star":
  ~ budget = "ater"
- "kammaren":
  {m3_hon == "roger" || m3_hon == "papper" || handslag.skriv:
    ~ budget = "egen"
    ~ dold = false
  - else:
    ~ budget = "ater"
  }
- else:
  {solveig_beslut.fraga || solveig_beslut.rosten:
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
# room: Budgetnatten den 26 november. Tjugo mot tjugo, och Gunvor Ek. »Ni har lovat mig öppet den första juni, både du och du.« Du läser ditt yrkande, och sedan är det Rogers sida som svarar.
Gunvor Ek går upp i talarstolen med visselpipan om halsen och inget papper.

# speaker: gunvor
– Jag har fyrtio ungar i kö som inte kan flyta, säger hon. Ni har lovat mig öppet den första juni, både du och du. Hakan upp.

Du höjer hakan. Roger gör det också.

{my_move("m3"):
- "gunvor":
  Du läser ditt yrkande. Tomten till Kvarnbo, värmen till badet, och vad det kostar åt båda hållen. Dag Wretman går ut i foajén med bilnyckeln när du kommer till tomten. Ingen har bett honom.

  {value("crossPartyTrust") > 60:– Jag har kallat sidan fyrtioett för ansvarsfull, säger Marita Sundh när hon får ordet. Jag visste inte varför det stod noll där. Det borde jag ha frågat om. Hon har satt en flik på det.|Marita Sundh yrkar avslag, principiellt. Vid det tredje ordet hör hon att den ligger i hennes eget förslag, och hon fortsätter till slutet. Det är nästan modigt.}
- "star":
  Du läser ditt yrkande. Kvarntomten, fjorton miljoner, två vuxna i varje klassrum. {m3_hon == "leila":»En hand som räcktes över ett skrivbord i april binder ingen«, läser du, för nu ska det vara sagt. Roger vänder sig om. Det är Ingela han letar efter.|Roger antecknar. Han har aldrig antecknat när du har talat.}

  Marita Sundh begär återremiss, principiellt. Fjorton händer behövs, och det finns fjorton. Rogers kommer upp sist. {handslag.hand:Det är högerhanden.|}
- "kammaren":
  # speaker: leila
  – Hur kan ett bad kosta noll? säger du. Sedan väntar du. Det är mycket längre här uppe än hemma i köket.

  {budget == "egen":
    Roger går upp.

    # speaker: roger
    – Jag tog i hand på det, säger han. I april. Min grupp visste det inte. {handslag.skriv:Det finns en tumstock i en pärm, om någon vill se. }Det är mitt fel alltihop, och det är en bra affär.

    {value("crossPartyTrust") > 60:Marita Sundh begär replik och läser ur pärmen: hon har kallat den sidan ansvarsfull, och det var fel av henne.|Marita Sundh begär ordet och får det och står där en stund. Principiellt, säger hon.}
  - else:
    # speaker: roger
    – Det är som ett tak, säger Roger från bänken. Det håller tills man går på det.

    {handslag.marita:Marita letar på sidan fyra. Sedan begär hon återremiss.|Några skrattar av gammal vana. Sedan begär Marita Sundh återremiss.} Det behövs fjorton händer.
  }
- else:
  Du läser ditt yrkande. Tomten är borta ur det, och det märks mest på rösten. {m3_hon == "leila":»I april räcktes en hand över ett skrivbord«, läser du sist, för någon gång ska det in i protokollet. Roger vänder sig om. Det är Ingela han letar efter.|}

  Marita Sundh har en återremiss färdig på rosa papper. När hon går förbi Roger drar han henne i ärmen. Hon sätter sig på bladet.
}

21.40 blir det paus. Hela läktaren ser vart du går.
-> paus

=== paus
* (ingela) [Gå fram till Ingela på hennes stol. # at: ingela]
  ~ report_how("pair.thinks-aloud", "by: chair")
  # speaker: leila
  – Har du ätit? säger du. Det har hon inte. Du har en halv ostsmörgås i väskan, och hon tar emot den med båda händerna. Marita Sundh skriver upp klockslaget.
* (gunvor) [Fråga Gunvor Ek vad det var du lovade. # at: gunvor]
  ~ report_how("question.raised", "by: chair")
  # speaker: gunvor
  – Öppet, säger Gunvor. Den första juni. Jag skrev upp det i handen. Hon visar handen. Det var i juli, så den är tvättad sedan dess.
* (hem) [Gå ut och ring hem. # at: telephone]
  ~ report_how("mistake.allowed", "by: chair")
  – Vem leder? säger sonen. Du får räkna efter. Gunvor, säger du. Honom förvånar det inte.
- -> ajournering

=== ajournering
# place: council
# people: ingela, joar, solveig, leila, roger, gunvor
# law: KL 5:41
# room: Klockan 21.40 tar fullmäktige tio minuters paus. Presidiet får be kommundirektören svara på frågor om sidan fyrtioett. Från din bänk ser du vad hon gör.
21.45 går Joar längs väggen till Ingelas stol. Presidiet vill höra henne om sidan fyrtioett.

{other_move("m3"):
- "sager":
  {m3_hon == "vila":
    # speaker: ingela
    – Siffran noll förutsätter att badet får värme av Kvarnbo, säger hon när Solveig frågar. Något sådant avtal finns inte.

    – Har någon en följdfråga? säger Solveig.

    Du tittar på klockan som alla andra. Tuva har handen halvvägs uppe. Du sitter närmast och tror att hon skriver.
  - else:
    Hon får sitta och ställer sig ändå. Åtta meningar: vilka tre, när, vad det kostar åt båda hållen. Den sjätte handlar om henne själv. Från läktaren ropar någon vad är spillvärme. Hon svarar, och för första gången i kväll låter hon glad.
  }
- "hanvisar":
  # speaker: ingela
  – Det är Stenkullas att svara på, säger hon.

  Solveig framför det vidare, med bisats. Roger reser sig i bänken och säger att kommundirektören har rätt, {m3_hon == "vila":och att det är en fråga om förutsättningar.|och att det är hans.} Kommundirektören och Stenkulla. I sju år har det hetat Fornander och Roger.
- "raknar":
  Hon skakar på huvudet åt Joar och går ut i trappan. Genom dörren ser du henne sitta på ett steg bredvid Yusuf, med datorn emellan. Efter åtta minuter kommer ett varmt blad med tre varianter. På den mellersta står det »värre«.

  – Är det här till oss eller till dem? säger Jan-Olof.

  – Det är fyrtioen stycken, säger du.
- else:
  Hon säger något till Joar som räcker, och så sitter hon kvar. Tuva går förbi dig med en kopp i varje hand. När hon kommer tillbaka har hon en.

  – Hon såg ut att behöva, säger Tuva.

  {paus.ingela:Smörgåsen har hon lagt i fickan. Den halvan kommer fram först på bussen.|Du hade kunnat gå dit själv. Det var sju steg, och alla hade sett det.}
}

+ [Klockan tio i tio. # at: council]
  -> klubban

=== klubban
~ report("calendar.budget")
# place: council
# people: joar, solveig, leila, roger, gunvor, ingela
# remembers: m3
{budget:
- "egen":
  # room: Tjugoen mot tjugo. Gunvor röstar ja och blåser i pipan. Din budget gäller.
  22.30 ropar Joar upp fyrtioen namn och sätter streck. Tjugo mot tjugo, och Badlistan står sist på hans lista.

  # speaker: gunvor
  – Ja! säger Gunvor Ek{paus.gunvor: med handen i luften}. Sedan blåser hon i pipan.

  Solveig tappar klubban. Din budget gäller, och badet står på sidan ett. {my_move("m3") == "gunvor":Tomten går till Kvarnbo. Det står vad den kostar, och vem som helst kan överklaga.|Det som var ett handslag är ett yrkande som har fått tjugoen röster.}

  Roger tar Gunvor i hand. Sedan dig.

  # speaker: roger
  – Så går det också till, Barani, säger han. Va?
- "utslag":
  # room: Gunvor avstår: tomten är kvar, men ingen har lovat henne värmen. Tjugo mot tjugo. Solveigs röst avgör, för dig. Hon bryter något när hon slår.
  # law: KL 5:56
  22.30 ropar Joar upp fyrtioen namn. Gunvor Ek avstår. Du strök tomten, men värmen har ingen lovat henne. Tjugo mot tjugo.

  # speaker: solveig
  – Vid lika röstetal avgör ordförandens röst, säger Solveig, och ordföranden hade hoppats att slippa.

  # speaker: roger
  – Solveig, säger Roger från bänken.

  {solveig_beslut.rosten:Du har hennes hand på det. Nu förstår du att han också har det, på något annat.|Hon ser på dig. Du frågade vad hon ville ha, den där kvällen, och hon sa ingenting om det här.}

  Hon slår två gånger. Sedan trär hon strumpan på klubban, mitt under mötet.
- "deras":
  # room: Gunvor avstår, och Solveig avstår också, av skäl som är gamla. Nitton mot tjugo. Du ska styra ett år på Rogers budget.
  22.30 ropar Joar upp fyrtioen namn. Gunvor Ek avstår. När han kommer till Arnfors, Solveig, blir det en lucka.

  # speaker: solveig
  – Ordföranden avstår, säger hon, av skäl som är gamla.

  Nitton mot tjugo. {solveig_beslut.lamna:Presidiet är allas, det var ju så du hade tänkt.|Styrelseordförande i Kvarnbo blir hon i alla fall.} Du ska styra ett helt år på Rogers budget.

  # speaker: leila
  – Uppfattat, säger du rätt ut i luften.

  Ingen säger rätt.
- else:
  ~ report_how("referral-back.forced", "by: opposition")
  # room: Fjorton händer räcker: budgeten går tillbaka. Skatten måste ändå bestämmas före december och blir som den var. Du röstar själv för det. Nytt möte den 17 december.
  # law: KL 5:50
  22.30 räcker det med fjorton händer. En tredjedel får skicka tillbaka ett ärende en gång, och nu är din budget ingenstans.

  Men skatten måste vara bestämd före december. Den fastställs som den var, tjugoen mot tjugo. Dina tjugo öre får vänta ett år, och du röstar för det själv, med handen i axelhöjd.

  Nytt möte den sjuttonde. Till dess måste tomten bort, säger Tuva i trappan.

  # speaker: gunvor
  – Är det öppet eller stängt nu? säger Gunvor Ek bakom er.

  # speaker: leila
  – Det är tillbaka hos styrelsen, säger du.
}

I partirummet står tre affischer kvar. {budget == "ater":Den om tomten är en av dem. En budget är en sak, säger Jan-Olof, och en affisch är en annan.|{my_move("m3") == "kammaren":Den om tomten är en av dem, och den är ju såld nu, på sätt och vis.|{m2_beslut.begar || m2_beslut.extern:Två vuxna i varje klassrum är en av dem{my_move("m3") == "stryker":, på sikt}.|Tjugo öre är en av dem.}}}

+ [Nyårsafton. # at: corridor]
  -> nyckeln

=== nyckeln
~ report("calendar.new-board")
# place: corridor
# people: leila, roger
# mood: empty
# room: Nyårsafton, tidigt. Roger lägger nyckeln i sekreterarens fack och går. Du står på trappavsatsen. Från midnatt är rummet ditt.
# remembers: m3
# remembers: m1
# law: KL 6:18
{budget == "ater":Den sjuttonde december gick budgeten igenom, utan tomten. |}Nyårsafton, tjugo i sju på morgonen. Du bär ner {m2_beslut.begar:Yusufs utskrifter}{m2_beslut.gemensam:sex gruppers siffror}{m2_beslut.extern:konsultens pärm}{m2_beslut.sjalv:Tuvas bokslut} från partirummet när det tänds på plan två.

Roger Stenkulla lägger något i Joars fack. Sedan går han tillbaka två steg och ser in genom sin egen dörr. {sele == "inarbetat":I fönstret står termosen, med en kopp. Han låter den stå.|I fönstret är det torkat och tomt. Han ser efter ändå.}

{m1_sista.roger:
  # speaker: roger
  – Barani, säger han utan att vända sig om. Vaktmästaren heter Kjell. Säg god morgon först, han säger det aldrig själv. Parkeringen behåller jag gärna. Va?

  – Den är din.
- else:
  Du står kvar på avsatsen. Det låter som vanligt när han går ut.
}

{m1_nav.brevet:Brevet har du i väskan, i fodralet. »Du har rätt. Kom på fullmäktige och säg det.« {m1_sista.roger:Du tar ett steg till och säger att du skrev ett brev en gång, om en övergång. Han tänker länge. Den är fin, säger han. Den går jag över.|Du hinner tänka att du borde säga det, och så har porten slagit igen.}|Du har ett brev från honom, femton år gammalt, som du aldrig har nämnt.} {my_move("m3"):
- "kammaren": För en månad sedan frågade du honom något från talarstolen, inför alla.
- "gunvor": Hans affär ligger i din budget, på sidan ett.
- "stryker": Du strök hans tomt, och han tackade inte för det.
- else: Hans hand var den fjortonde.
}

I facket ligger nyckeln. Den är din från midnatt.

* (facket) [Låt nyckeln ligga i facket till dess. # at: home]
  På bussen har du händerna i knät. Så satt man i ställverket när allting var ställt.
  -> tolfte_januari
* (prova) [Prova om den passar. Lägg tillbaka den sedan. # at: chair]
  Den går trögt ett halvt varv och sedan lätt. Du öppnar inte. Du ville bara höra hur det låter, och det låter som en dörr. På bussen luktar fingrarna mässing.
  -> tolfte_januari
