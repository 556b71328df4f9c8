// Första raden igen: måttet efter tre år, och vad fullmäktige gör med det (m5, november år 3).
// Vad som gällde före fullmäktige den 26 november år 3.
VAR fore = ""

=== forsta_raden
~ until("3.4")
~ meet("m5")
~ fore = ordning
{avtal_overraskning != "" && avtal_vagen != "" && avtal_stol != "":
  ~ tre_punkter = true
}
{avtal_oense != "" && (avtal_overraskning != "" && avtal_vagen != "" || avtal_overraskning != "" && avtal_stol != "" || avtal_vagen != "" && avtal_stol != ""):
  ~ tre_punkter = true
}
# place: secretary-archive
# people: inger, gunbritt, tord
# mood: calm
# remembers: m1
# remembers: varning
# claim: C058
November igen. Inger har tagit fram reseprogrammet. Fläcken har bleknat. {other_move("m1") == "datum":Det är hon som minns datumet. }{my_move("m1") == "matt":Under raden står din fråga: »Hur vet vi om tre år?«}{my_move("m1") == "forlust":Åtta rader i din stil sitter bakom, och hon har bockat av fem.}{my_move("m1") == "utkast":Bakom sitter elva sidor. Det finns inget mått på någon av dem.}{my_move("m1") == "cheferna":Fyra sidor sitter bakom. Skolchefen har aldrig återkommit.}

{m1_hon:
- "helhet": »Så att någon ser helheten.« {ordning == "utan":Vem såg Björkgården och Ekbackas klassrum på samma gång? Gun-Britt, säger protokollet. {ditt_namn:Det stod i bilaga sju, och den klubbade hon.|Hon hade två och en halv minut på sig.}|Vem såg Björkgården och barackerna på samma gång? Niklas. Han sa det i en korridor.}
- "pengar": »Så att vi sparar tre miljoner.« {ordning == "utan":Det blev en komma ett.|{ordning == "halvt":Det blev sexhundratusen.|Det blev noll, och budgetdagen kostade fika.}} Resten åts upp av {ordning == "kvar":barackerna|långa styrelsemöten och en större pärm}.
- "salen": »Så att fullmäktige får något att besluta.« Inger har räknat frågor. {ordning == "utan":Fyra per möte. Förut var det elva, om man räknar nämnderna.|Elva per möte, om man räknar nämnderna. I fullmäktige är det två, som förut.}
- else: »Så att vi gör som andra.« De andra, de med laxen, tog tillbaka sina nämnder i våras. Inger har fått deras protokoll. Det var enhälligt.
}

{ylva_gatt:Ylvas stol i chefsgruppen är tom. Konsulten föredrar att stå. När någon frågar hur många som är på om natten tar han fram telefonen, och det visar sig vara Berit han ringer.}{varning_beslut.oppna:Överst i Ingers hög ligger Ylvas ärende, klart. Två undersköterskor har öppnat varsitt sedan dess, ett om handskar. Ylva har varit här och visat dem var man skriver under.}{varning_beslut.rapport:De elva sidorna från länet ligger framme på disken, de lånas mycket. Gun-Britt säger »rapporten« ungefär som man säger »olyckan«, fast hon röstade för varenda krona.}{varning_beslut.slutet:Ylva får sin nattsköterska till advent. Det står en rad om det någonstans. Inger har letat, för Evert frågar fortfarande, och hon hittade den under »information«.}

# speaker: gunbritt
– Den tjugosjätte är det fullmäktige, säger Gun-Britt. {ordning == "utan":Sjuttiofyra ärenden i styrelsen, Tord. Vad säger du?|{ordning == "halvt":Två rum av fyra. Vad säger du?|Fyra rum och tjugotvå miljoner för mycket. Vad säger du?}}

~ stunder("m5")
{left():
- 3: Du hinner tre saker före tisdag.
- 2: Du hinner två saker före tisdag.
- else: Du hinner en sak före tisdag.
}
-> m5_nav

=== m5_nav
{left() == 0 && (slutdatum || tre_punkter || talk_cost("chair") > 0): -> m5_beslut}
* (inger) [Sitt kvar hos Inger i arkivet. # cost: 1 # at: secretary-archive]
  # place: secretary-archive
  # people: inger, tord
  # adviser: inger
  # law: KL 3:4
  – Fullmäktige får ändra hur ofta de vill, säger Inger. Berett ska det vara den här gången också. Jag har fått ett svar från Almberga, det gäller något annat.

  {advice("m5.inger")}
  -> m5_nav
* (niklas) [Fråga Niklas vad det kostar att vända. # cost: 1 # at: finance]
  # place: finance
  # people: niklas, tord
  # adviser: niklas
  – Två kvartal och fem komma två, säger Niklas. Netto. {elsewhere("parhasten") == "uppsagd" || elsewhere("parhasten") == "overlamnat":I Almberga slutade hon som visste. Ett halvår letade de efter en pärm.|Plus dem som har slutat och inte vill börja igen. De går inte att räkna.}

  {advice("m5.niklas")}
  -> m5_nav
* (berit) [Sätt dig hos Berit. # cost: 1 # at: corridor]
  # place: corridor
  # people: berit, tord
  # adviser: berit
  {ylva_gatt:
    Berit har fällt upp stolen utanför Ylvas rum. Där inne sitter konsulten och tittar på en bild av tre hissar.
  - else:
    Ylva har satt sig på en stol bredvid Berits. De delar på en termos.
  }

  {advice("m5.berit")}
  -> m5_nav
* (sammanfatta) [Räkna frågorna, alla tre åren. # cost: 1 # at: director]
  # place: director
  # people: tord
  ~ report("case.prepared-well")
  Du lägger protokollen på golvet. {ordning == "utan":År ett ställdes fyrahundrasexton frågor i fem rum. I år är det åttiotre, i ett. Besluten är lika många.|År ett ställdes fyrahundrasexton frågor i fem rum. I år är det {ordning == "halvt":tvåhundratio, i tre|fyrahundranio}.} Barnen på rad tre nämns vid namn fjorton gånger, alltid av Henrik.

  På ett ställe står det: »Kommunchefen svarar innan frågan är ställd.« Det är justerat.
  -> m5_nav
* (slutdatum) {not tre_punkter} [»Två datum om året. Och hur det tar slut.« # cost: talk # at: chair]
  # place: chair
  # people: gunbritt, tord
  # claim: C025
  -> m5_avtal
* (kvarnholt) [Ring Kvarnholt. # cost: 1 # at: telephone]
  # place: telephone
  # people: tord
  ~ report_how("question.raised", "by: director")
  {elsewhere("majoritetsskiftet"):
  - "klart": – Vi bytte majoritet med nämnderna kvar, säger Ingela Fornander. De nya hade fyra rum att lära sig i. De gjorde bort sig lite i varje. Om det hade varit ett enda rum hade alla sett på.
  - "varsin-telefon": – Byter ni majoritet med ett enda bord är det en enda telefon som ska bytas, säger Ingela Fornander. Vi hade två, och det gick ändå åt skogen. Skriv gärna till mig, jag läser på kvällarna.
  - "sjovalla": Ingela Fornander har flyttat, säger en Yusuf. Hon skrev tre pärmar åt dem. Hade det bara funnits ett rum hade det räckt med en, ungefär, men då hade ingen orkat lyfta den. Han tuggar på något medan han säger det.
  - "nytt-ansikte": Där svarar en Robert, som är ny i rummet. Han har fyra nämnder och hittar inte den som beslutar om skolskjuts, fast han har letat sedan i måndags. Han är mycket trevlig. Kan han få ringa tillbaka, om det är så att du får veta det?
  - "ingen-fragade": – Här gick det bra, säger Ingela Fornander. Ingen frågade, och det gick bra. Jag skulle nog ha någon som frågar, om jag vore ni. Det är bara det att jag inte vet vad jag skulle svara.
  - else: – Vi fick tillbaka honom som var förut, säger Ingela Fornander, och han visste precis var allting satt. Det var hela felet med de andra. De hade fyra rum att öva i, och de hann med ett.
  }
  -> m5_nav
* (hem) [Åk till Torpa och hämta din fru. # cost: 1 # at: village-hall]
  # place: village-hall
  # people: tord
  ~ report("director.rests")
  Hon är på föräldramöte, och du får vänta i hallen bland stövlarna. Genom väggen hörs någon fråga vem som bestämmer om vikarierna, och någon annan säga ditt namn. Din fru säger att man kan skriva ett brev.

  I bilen säger hon ingenting om det. Hon frågar vad det är för lukt, och det är stövlarna, och sedan frågar hon hur länge du tänker hålla på.
  -> m5_nav
+ [Tisdag. # at: board-room]
  -> m5_beslut

=== m5_avtal
~ report_how("agreement.clause-proposed", "clause: follow-up-and-end")
{value("chair>director.trust") > 70:
  # speaker: gunbritt
  – Mars och september, säger Gun-Britt. Det är bra månader, då har vi inget annat än budget och bokslut. Och den som tänker sluta säger det till den andra först, i bussen eller var som helst. Är det du eller jag?

  – Vad då?

  – Som tänker sluta, säger hon.
  ~ report_how("agreement.clause-accepted", "clause: follow-up-and-end")
  ~ avtal_slutet = "antog"
- else:
  {value("chair>director.trust") < 64:
    # speaker: gunbritt
    – Vid tillfälle, säger Gun-Britt. Vi följer upp vid tillfälle, och hur det tar slut bestämmer väljarna.

    – För dig.

    – För dig också, om man tänker efter. Det har jag gjort ibland, på nätterna.
    ~ report_how("agreement.clause-loosened", "clause: follow-up-and-end")
    ~ avtal_slutet = "luckrade"
  - else:
    # speaker: gunbritt
    – Då ska Inger hålla i datumen, säger Gun-Britt. Annars blir det du och jag i en bil igen, och så är vi överens innan vi har kommit till macken.

    Inger får stå med, på rad två. Hon ber att få datumen i stigande ordning.
    ~ report_how("agreement.clause-traded", "clause: follow-up-and-end")
    ~ avtal_slutet = "bytte"
  }
}
-> m5_nav

=== m5_beslut
# key: m5
# place: board-room
# people: gunbritt, inger, niklas, tord
# room: {ordning == "utan":Nämnderna har varit borta i två år.|{ordning == "halvt":Två av fyra nämnder har varit borta i två år.|Nämnderna blev kvar.}} Nu ska det prövas mot skälet som Gun-Britt skrev på första raden. Fullmäktige får ändra igen. Ordföranden frågar dig först. Vad lägger du på bordet?
# law: KL 3:4
# law: KL 5:26–34
Gun-Britts klocka ligger på bordet bredvid klubban. {my_move("m4"):
- "star": Niklas har satt upp siffrorna från Björkgården på skärmen, utan att någon har bett om det, och får ta ner dem igen.
- "river": Björkgården ligger bordlagd som punkt fyra. Utredningen är på del tre.
- "ylva": Ylvas ord från matsalen sitter på en lapp ovanför kopiatorn, de två första meningarna.
- else: Framför dig har någon lagt senaste utskriften av vad du skrivit under. Den är på {ordning == "utan":elva sidor|en sida}, och folk har kryssat.
}

{m5_nav.sammanfatta:Du har siffrorna i en hög, och i botten av högen det du inte tänker läsa upp.|Du har händerna på bordet.} {m5_nav.kvarnholt:Kvarnholt ringde tillbaka i morse, men då var det fel nummer.}

# speaker: gunbritt
– Tord först, säger hon. Och nu då?

* (malet) [Lägg fram första raden, och vad det blev av den. # move: m5.malet # at: board-room]
  ~ keep("prova")
  -> m5_svar
* (kostnaden) [»Så här mycket kostar det att ändra en gång till.« # move: m5.kostnaden # at: finance]
  -> m5_svar
* (tvalistor) [Fjorton beslut som du vill bli av med. # move: m5.tvalistor # from: berit # at: board-room]
  -> m5_svar
* (tiger) [Ingenting. De valda ska fråga först. # move: m5.tiger # at: board-room]
  -> m5_svar

=== m5_svar
# place: board-room
# people: gunbritt, mehrnaz, niklas, inger, tord
{my_move("m5"):
- "malet":
  Du läser raden högt och sedan siffran. {m1_hon == "andra":– Vi gjorde som andra, säger Gun-Britt, och nu gör de som vi gjorde förut.|– Var det jag som skrev så? säger Gun-Britt. Det var en ganska bra rad.}

  – Fråga ett, säger Mehrnaz. Är det ett ja eller ett nej?

  – Det beror på …

  – Då skriver jag ett streck.
- "kostnaden":
  – Fem komma två, säger du. Och två kvartal innan det fungerar, och {ordning == "kvar":då är nämnderna borta|då har vi nya ledamöter som ska lära sig var toaletten är}.

  – Tre och en halv avdelning! säger Niklas. Med kök!

  – Vad kostar det att låta bli? säger Mehrnaz. Ingen har räknat på det, för ingen har beställt det. Gun-Britt ser lättad ut och skäms lite för det, det syns på öronen.
- "tvalistor":
  – Fjorton, säger Gun-Britt. {ordning == "utan":Björkgården. Rad tre i skolskjutsen. Biblioteket på Ekbacka.|Snöröjningen. Hyrorna. En fiol.} Vill du inte ha dem?

  – Jag kan dem, säger du. Det är det som är felet. Ingen frågar när jag …

  – Ekbacka, Torpa, Sörby, säger hon och bockar av. Men det är ju allt det roliga, Tord!
- else:
  Du säger ingenting. Niklas tittar på dig. Inger räknar gemen i skålen.

  – Är du sjuk? säger Gun-Britt.

  – Det är er fråga.

  – Du har svarat på allting i tre år innan jag har hunnit stänga munnen! {par == "sele":Och i bussen i morse pratade du om däck.|Och nu, när jag har frågat ordentligt.}

  Hon vänder sig mot de tolv andra. Det dröjer innan någon kommer i gång, och det blir Lennart.
}
{other_move("m5"):
- "star": -> m5_star
- "halva": -> m5_halva
- "vand": -> m5_vand
- else: -> m5_valet
}

=== m5_star
# room: Gun-Britt föreslår att det får vara som det är. Det blir ingen omröstning i fullmäktige. Hon står i talarstolen och säger vad det har kostat, och att hon tar det.
~ report_how("calendar.budget", "by: board")
Gun-Britt vill låta det vara. {my_move("m5") == "kostnaden":Du har ju räknat.|Hon har inte ångrat sig, säger hon, hon har bara blivit trött.} Den tjugosjätte säger hon i talarstolen vad det har kostat, allting, med {ordning == "kvar":barackerna|Björkgården}, och att hon tar det. Det blir ingen omröstning.

– Det här känns bara lite, säger Mehrnaz efteråt till henne, vid kapphängaren. De står kvar där länge, och du hör att de talar om visdomständer.
-> m5_sista

=== m5_halva
# room: {fore == "halvt":Gun-Britt föreslår hälften, som i dag: skola och omsorg har sina rum, teknik och fritid har det inte.|Gun-Britt föreslår hälften: skola och omsorg får sina rum, teknik och fritid är kvar i styrelsen.} Tjugofyra mot elva. Lennart talar för.
{fore != "halvt":
  ~ report_how("committees.halved", "by: board")
}
~ ordning = "halvt"
~ report_how("calendar.budget", "by: board")
{fore == "utan":Hälften tillbaka, säger Gun-Britt: skola och omsorg.|{fore == "halvt":Hälften får det vara, säger Gun-Britt, som i dag. Två rum tända och två släckta.|Hälften bort, säger Gun-Britt: teknik och fritid.}} {my_move("m5") == "tvalistor":Elva av dina fjorton hör till de rummen.} Den tjugosjätte blir det tjugofyra mot elva.

Lennart talar i tretton minuter om bärlager som släpper igenom och bärlager som håller emot. Han menar det som en bild, och Henrik ropar att han har fattat.
-> m5_sista

=== m5_vand
# room: {fore == "kvar":Gun-Britt föreslår att nämnderna läggs ned, ändå, inför nästa mandat. Tjugo mot femton.|Gun-Britt föreslår att alla fyra nämnder kommer tillbaka. »Jag hade fel om en sak och rätt om en.« Tjugo mot femton.}
{fore == "kvar":
  ~ report_how("committees.dissolved", "by: board")
  ~ ordning = "utan"
- else:
  ~ report_how("committees.reinstated", "by: board")
  ~ ordning = "tillbaka"
}
~ report_how("calendar.budget", "by: board")
{fore == "kvar":
  – Bort, säger Gun-Britt. Alla fyra, till nästa mandat. Jag drog tillbaka det en gång, och sedan hyrde vi baracker.{foll: Nej, det föll. Jag minns det som att jag drog tillbaka det.}

  Den tjugosjätte blir det tjugo mot femton. Mehrnaz röstar ja. Henrik röstar nej, står upp och säger fyra namn.
- else:
  – Tillbaka, säger Gun-Britt. {fore == "halvt":De andra två också.|Alla fyra.} Jag hade fel om en sak och rätt om en. {my_move("m5") == "malet":Det var rätt rad. Det var fel medicin.|Jag får tala om vilken i talarstolen, för nu minns jag inte ordningen.}

  Den tjugosjätte blir det tjugo mot femton. Niklas går hem tidigt, utan att springa.
}
-> m5_sista

=== m5_valet
# room: Gun-Britt vill låta det nya fullmäktige bestämma. Frågan bordläggs över valet, trettio mot fem. Till dess gäller det som gäller.
~ report_how("calendar.budget", "by: board")
– Det nya fullmäktige får bestämma, säger Gun-Britt. Jag tog det en gång utan att fråga någon. {my_move("m5") == "tiger":Nu när Tord har tystnat hör man ju att vi inte vet.|Det är val om tio månader.}

Den tjugosjätte bordläggs det, trettio mot fem. Mehrnaz är för. Hon hade elva kort med sig, och hon ställer dem i alla fall, för protokollets skull.
-> m5_sista

=== m5_sista
# place: director
# people: gunbritt, tord
{m5_beslut.tiger && avtal_overraskning != "" && avtal_overraskning != "dod":»Ingen nyhet av fel person«, har ni skrivit. Att du tänkte tiga fick hon veta på plats, med tolv andra.} {my_move("m5"):
- "malet": I advent står första raden kvar på tavlan i ditt rum, och den som städar vågar inte torka.
- "kostnaden": I advent ligger det en lapp från Niklas i ditt fack om vad det kostade att räkna på det.
- "tvalistor": I advent är ditt skrivbord så tomt att man ser att det är björk.
- else: I advent har du inte svarat oombedd på tre veckor, och rösten har blivit hes av det.
}

Gun-Britt har satt sig på den höga stolen, den vid fönstret. {ordning == "utan":Alla fem papper ligger i mappen.|{ordning == "halvt":Tre av papperen är dina.|Två av papperen är dina.}}

# speaker: gunbritt
– Hur gör du nu då? säger hon.

* (dorrar) [Skriv en sida om varje dörr i huset. # at: corridor]
  ~ report("knowledge.shared")
  ~ report("director.documents-decisions")
  Det blir tjugotre dörrar. Vad man kan fråga om där, vem som svarar, vad man gör om svaret är fel. Din egen tar längst tid. Inger häftar, och Gun-Britt läser den på kvällen och ringer om dörr nio. Hon hade trott att den var en garderob.
* (stannar) [»Jag kan leda det här också.« # at: gunbritt]
  ~ report_how("pair.talks-about-roles", "by: director")
  # speaker: gunbritt
  – Det vet jag, säger hon. Du kan leda vad som helst. Det är det jag har tänkt på.

  Sedan pratar ni om vems frågan är när ni är ense, på riktigt, för första gången sedan den där macken. {par == "sele":Det är svårt, för ni är ense om det mesta som går att säga om saken.|Hon tycker en sak och du en annan, och det går riktigt bra.} Det blir mörkt. Ingen av er kommer fram till något som går att anteckna.
* (slutar) [»Jag slutar. Du får ett halvår på dig, och pärmar.« # at: gunbritt]
  ~ report_how("director.resigns", "kind: to-another-post")
  # speaker: gunbritt
  – Vart ska du? säger hon.

  – Ekbacka. De söker rektor.

  – Igen?

  – Jag blev inte klar.

  Hon skrattar inte. Hon frågar om hon ska köra dig på tisdagar, det ligger ju ändå på vägen.
* (linjen) [»Skriv in befälet i min instruktion, eller stryk det.« # at: secretary-archive]
  ~ report_how("agreement.decided-by-board", "by: director")
  # speaker: gunbritt
  – Vilket vill du? säger hon.

  – Jag vill att det är ni som …

  – Ja ja, men vilket vill du?

  I januari stryker styrelsen en halv mening och lägger till en hel. Tretton personer vet vad du får. Två av dem hade trott att det var mer.
- -> efter_m5

=== efter_m5
{avtal_slutet != "" && not m5_sista.slutar: -> punkt_slutet}
-> till_epilogen

=== punkt_slutet
# place: car
# people: gunbritt, tord
~ report_how("agreement.followed-up", "by: director, kind: between-two")
I mars följer ni upp, som det står. {avtal_slutet == "luckrade":Vid tillfälle blev i bussen|Det blir i bussen}, för Inger har vinterkräksjuka. Ni är överens om allting på nio minuter.

* (galler) [»Då har vi inte följt upp det. Vi tar om det när hon är frisk.«]
  ~ report_how("agreement.invoked", "clause: follow-up-and-end")
  ~ avtal_slutet = "antog"
  Inger är blek och har fyra frågor. Den tredje handlar om tisdagarna.
  -> till_epilogen
* (om) [»Vi skriver att styrelsen ska höra på.«]
  ~ report_how("agreement.clause-rewritten", "clause: follow-up-and-end")
  ~ avtal_slutet = "bytte"
  – Tretton personer? Om oss? säger Gun-Britt. Hon skriver det i alla fall, mot ratten.
  -> till_epilogen
* (later) [»Det är ju vi som är överenskommelsen.«]
  ~ report_how("agreement.let-pass", "clause: follow-up-and-end")
  ~ avtal_slutet = "dod"
  – Det tycker jag också, säger Gun-Britt. Då har ni följt upp.
  -> till_epilogen

=== till_epilogen
+ [Januari, femte året. # at: director]
  -> epilog
