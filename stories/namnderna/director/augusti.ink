// Sommarens arbete: hur förslaget ska beredas, av vem, och vad du lämnar ifrån dig i september (m2, år 1).

=== augusti
~ until("1.3")
~ meet("m2")
# place: chair
# people: gunbritt, lennart, tord
# mood: warm
# remembers: m1
# law: KL 5:26–34
# claim: C059
Augusti. Gun-Britt är brun till armbågarna. Ärendet har fått nummer och rubrik, och hon läser upp den: {m1_hon == "helhet":»En nämnd över alla.«}{m1_hon == "pengar":»Översyn av nämndorganisationens kostnader.«}{m1_hon == "salen":»Ett starkare fullmäktige.«}{m1_hon == "andra":»Anpassning till jämförbara kommuner.«} {m1_beslut.matt:Under rubriken står din fråga från i maj, och datumet ser redan närmare ut.}{m1_beslut.forlust:Din lista på åtta ligger sist, som bilaga. Hon har satt ett utropstecken vid trean.}{m1_beslut.utkast:Dina elva sidor har blivit fjorton. Hon har lagt till byarna.}{m1_beslut.cheferna:De fyra chefernas sidor ligger i en plastficka för sig. Den är full av soltorkade mygg.}

# speaker: gunbritt
– Henrik ringde på midsommarafton, säger hon. Han ville veta om hans nämnd ska köpa nya stolar. Jag stod med sillen. Jag sa att han skulle vänta, och då sa han inte ett ord till, och du vet hur han är, han brukar åtminstone säga hej då.

{elsewhere("parhasten") == "ny-sele" || elsewhere("parhasten") == "kvar-i-vagen":
  # speaker: lennart
  – Ni två kan väl skriva det ihop? säger Lennart från soffan. De gör så i Almberga. Det är bara underarbete.
- else:
  {elsewhere("majoritetsskiftet") == "nytt-ansikte" || elsewhere("majoritetsskiftet") == "som-vanligt":
    # speaker: lennart
    – Kvarnholt har frågat efter vårt förslag, säger Lennart från soffan. Ny majoritet. De vill också. Gun-Britt vill vara först.
  - else:
    # speaker: lennart
    – Hur djupt behöver man gräva? säger Lennart från soffan. För ett sånt här. Två lager?
  }
}

{par == "sele":Hon tittar på dig innan hon svarar honom.|Hon frågar hur du vill lägga upp det.}

~ stunder("m2")
{left():
- 3: Du hinner tre saker innan kallelserna går ut.
- 2: Du hinner två saker innan kallelserna går ut.
- else: Du hinner en sak innan kallelserna går ut.
}
-> m2_nav

=== m2_nav
{left() == 0 && (overraskning || talk_cost("chair") > 0): -> m2_beslut}
* (inger) [Fråga Inger vad lagen vill. # cost: 1 # at: secretary-archive]
  # place: secretary-archive
  # people: inger, tord
  # adviser: inger
  # law: KL 5:26–34
  – Berett ska det vara, säger Inger. Nämnderna är fyra bilagor. Styrelsen är den femte. Tre veckor om ingen är på semester, och alla är på semester.

  {advice("m2.inger")}
  -> m2_nav
* (berit) [Ta en kopp med Berit. # cost: 1 # at: coffee-room]
  # place: coffee-room
  # people: berit, tord
  # adviser: berit
  # law: MBL 11
  – Får man sitta? säger Berit, och det är du som har bjudit. Förhandla med oss ska ni göra före beslutet. Det är inte ett möte till, det är ett annat möte.

  {advice("m2.berit")}
  -> m2_nav
* (lennart) [Följ med Lennart ut. # cost: 1 # at: square]
  # place: square
  # people: lennart, tord
  # adviser: lennart
  Lennart ska visa dig var vägen till Norra Grind viker av. Han har västen på, och med stövelklacken drar han en linje i gräset som blir längre än du hade tänkt dig.

  {advice("m2.lennart")}
  -> m2_nav
* (bilagan) [Läs Ylvas åtta sidor. # cost: 1 # at: director]
  # place: director
  # people: tord
  ~ report("case.prepared-well")
  Det är huvudsatser alltihop. »Tjugofyra platser. Två nätter av sju ensam. Nämnden fick veta det den nionde mars. Nämnden frågade varför.« På sidan åtta står det att hon inte vet vem som frågar sedan.

  Du har läst dem i ett svep, och kaffet är kallt. I marginalen på fem är något bortraderat. Man kan se att det har varit en lång mening.
  -> m2_nav
* (overraskning) [»Ingen av oss får en nyhet av fel person.« # cost: talk # at: chair]
  # place: chair
  # people: gunbritt, tord
  # claim: C025
  -> m2_avtal
* (mehrnaz) [Gå förbi Mehrnaz mottagning. # cost: 1 # at: square]
  # place: square
  # people: mehrnaz, tord
  ~ report_how("question.raised", "by: opposition")
  Hon lutar ner stolen utan att fråga. Du skulle bara lämna handlingarna.

  # speaker: mehrnaz
  – Fråga ett, säger hon med spegeln i din mun. Är Ylvas bilaga med?

  Du svarar så gott det går.

  – Fråga två. Varför tror alla att jag är emot?

  Det var en gammal plomb. Hon tar ingenting för det.
  -> m2_nav
* (hem) [Plocka hallon. # cost: 1 # at: home]
  # place: home
  # people: tord
  ~ report("director.rests")
  Ni plockar fyra liter. Din fru frågar hur det går med de där nämnderna, och du förklarar för och emot i tjugo minuter, riktigt bra, tycker du själv.

  – Vad tycker du då? säger hon.

  Du äter upp det du har i näven. Det är mask i minst ett.
  -> m2_nav
+ [Upp till Gun-Britt. # at: chair]
  -> m2_beslut

=== m2_avtal
~ report_how("agreement.clause-proposed", "clause: no-surprises")
{value("chair>director.trust") > 57:
  # speaker: gunbritt
  – Det skriver vi, säger Gun-Britt. Genast. Vet du hur jag fick veta att biblioteket på Ekbacka var låst? Av en elev. Elva år sedan, och jag var ordförande i nämnden!

  Du säger att det var länge sedan. Hon skriver upp meningen på almanackans sista sida, och ni talar inte om vem som låste. Det har ni aldrig gjort.
  ~ report_how("agreement.clause-accepted", "clause: no-surprises")
  ~ avtal_overraskning = "antog"
- else:
  {value("chair>director.trust") < 55:
    # speaker: gunbritt
    – I den mån det går, säger Gun-Britt. Vi är ju så mycket ute båda två, och jag kan inte stå och ringa dig från varenda ostkaka i Torpa innan jag har hunnit svälja.

    Du skriver »i den mån det går«. Hon ser nöjd ut.
    ~ report_how("agreement.clause-loosened", "clause: no-surprises")
    ~ avtal_overraskning = "luckrade"
  - else:
    # speaker: gunbritt
    – Om du slutar svara innan jag har frågat klart, säger Gun-Britt. Det är mitt villkor.

    – Det gör jag väl …

    – Där! Du gjorde det nu. Jag hade tänkt säga en sak till, och nu har jag glömt den.

    Ni skriver upp båda. Din halva är kortast.
    ~ report_how("agreement.clause-traded", "clause: no-surprises")
    ~ avtal_overraskning = "bytte"
  }
}
-> m2_nav

=== m2_beslut
# key: m2
# place: chair
# people: gunbritt, tord
# room: Gun-Britt vill ta bort alla fyra nämnder. Innan fullmäktige beslutar ska förslaget beredas: nämnderna ska yttra sig, och facket ska förhandlas med. Hon frågar hur du vill lägga upp det. Vad svarar du?
# law: MBL 11
Gun-Britt har ställt fram saft. {m2_nav.bilagan:Du har Ylvas åtta sidor i huvudet.}{not m2_nav.bilagan && m2_nav.mehrnaz:Din halva överläpp är bedövad.}{not m2_nav.bilagan && not m2_nav.mehrnaz && m2_nav.berit:Ett annat möte, sa Berit. Du har skrivit upp det.}

# speaker: gunbritt
– Och nu då? säger hon. Hur gör vi?

* (grupp) [»Alla partier i en grupp. Byarna och facket först.« # move: m2.grupp # from: berit # at: board-room]
  -> m2_svar
* (tva) [»Vi skriver det själva. Det är klart på tre tisdagar.« # move: m2.tva # needs: chair~director.chemistry not-low \| Hon har redan fyllt augusti. # at: car]
  -> m2_svar
* (konsult) [»En konsult, till oktober. Någon som inte känner oss.« # move: m2.konsult # at: finance]
  -> m2_svar
* (prov) [»Nämnderna kvar ett år. Med en budgetdag ihop.« # move: m2.prov # from: inger # at: board-room]
  -> m2_svar

=== m2_svar
# place: chair
# people: gunbritt, tord
{my_move("m2"):
- "grupp":
  – Alla partier, säger Gun-Britt. Och byarna. Och Kommunal. Det blir fyrtio personer, Tord, och de ska ha fika.

  – De ska leva med det sedan.

  – Ja, men till när?
- "tva":
  {tisdag.sjalv:Ni skriver det på tre tisdagar, vid hennes bord. Det är trettiotvå grader. Den tredje|Ni skriver det på tre tisdagar. Den tredje stannar hon vid en mjölkpall för att få stryka i lugn och ro. Det är trettiotvå grader i bussen. När ni kommer fram till huset} har ni en tabell, och Niklas vill ha den på något annat än ett kuvert från veterinären.
- "konsult":
  – Vad kan en konsult om Torpa? säger Gun-Britt.

  – Ingenting. Det är det som är …

  – Då får jag åka runt och visa.

  Hon heter Pernilla och kostar fyrahundratusen. Hon är förtjust i Torpa och tror att det ligger i en annan kommun.
- else:
  – Ett år till, säger Gun-Britt.

  – Med en gemensam budgetdag. Så att man ser.

  – Jag vet vad man ser. Man ser Henrik läsa fel och hela nämnden skratta, och så går de ut och är överens. Hon häller upp saft fast glaset är fullt. Förlåt, säger hon. Det där var inte om organisationen.
}
{other_move("m2"):
- "brett": -> m2_brett
- "snabbt": -> m2_snabbt
- "henrik": -> m2_henrik
- else: -> m2_byarna
}

=== m2_brett
# room: Gun-Britt ber Mehrnaz Tavakol, oppositionens främsta, att leda arbetet. Mehrnaz tar fram sina frågekort. »Fråga ett: får jag skriva nej?« I Gun-Britts egen grupp är de förvånade.
Sedan ber hon Mehrnaz att leda arbetet. Det har ingen väntat sig, minst Mehrnaz, som kommer ner direkt från en rotfyllning och bläddrar i sina kort efter rätt fråga.

– Får jag skriva nej? säger hon. Om jag kommer fram till det?

– Då är det väl nej.

– Det här känns bara lite, säger Mehrnaz, mer till sig själv. Lennart får veta det på parkeringen och måste gå ett varv.
-> m2_sista

=== m2_snabbt
# room: Gun-Britt vill ha förslaget till fullmäktige den tjugosjätte november. Inger räknar baklänges: nämnderna, facket, styrelsen, kallelsen. Det går, om ingen blir sjuk.
– Den tjugosjätte november ska det vara i fullmäktige, säger hon. I vår har folk glömt.

Inger räknar baklänges vid dörren. Kallelsen en vecka före. Styrelsen före det. Facket före det. Nämnderna nästa vecka.

– Det går med en dag över, säger hon. Det är en notering. Den dagen ska ingen bli sjuk, och jag har fyra nämnder med barnbarn.

– Bra! säger Gun-Britt, som bara har hört början.
-> m2_sista

=== m2_henrik
# room: Gun-Britt åker hem till Henrik Påhlsson innan någon annan får se något. Hon kommer tillbaka med gödsel på skorna och vill tala om skolskjuts.
Men först åker hon hem till Henrik. Hon är borta från halv fem till åtta och kommer tillbaka med gödsel på skorna.

– Han säger inte nej, säger hon. Han säger Alva och Noel på rad tre. Vem är Alva och Noel?

– De åker från Sörby.

– Ja. Det var det han ville att jag skulle fråga, säger hon. Hans fru hade strukit under i mitt förslag. Med röd penna, Tord, som en skolfröken. Jag fick pannkaka.
-> m2_sista

=== m2_byarna
# room: Gun-Britt vill fråga byarna, fyra kvällar. I Torpa kommer sextio personer. De talar om en gatlykta i en timme, och sedan frågar en kvinna vem man ska ringa.
Men först ska byarna frågas, fyra kvällar, och du ska med. I Torpa kommer sextio personer. De vill tala om en gatlykta, och det gör de i en timme.

– Den är nämndens, säger Gun-Britt.

– Ja, och Lennart har varit här och tittat på den, säger en kvinna på första raden. Vem är det som kommer sedan?

Gun-Britt säger att det är en bra fråga. På hemvägen säger hon det igen, och vid rondellen vill hon veta vad du hade svarat. Du svarar. Hon är inte nöjd, och det är inte du heller, fast du sa det så fint.
-> m2_sista

=== m2_sista
# place: director
# people: inger, tord
I september är det du som lämnar handlingarna till Inger. {my_move("m2") == "konsult":Pernillas arton bilder ska få en framsida.|{my_move("m2") == "prov":Nämnderna kvar i ett år är fortfarande ditt råd, men det är Gun-Britts ärende.|Gruppledarna ska ha dem på måndag.}} Ylvas åtta sidor ligger underst.

* (tva_bilder) [Lämna två ritningar. En med rummen och en utan. # at: inger]
  ~ report("case.prepared-well")
  ~ report("director.informs-all-parties")
  # speaker: inger
  – Vilken är förslaget? säger Inger.

  – Det får de tala om.

  Hon häftar dem rygg mot rygg, så att man måste vända på bunten. Gun-Britt ringer samma kväll. Hon vill veta varför den hon inte tänker lägga fram är så snygg.
* (en) [Lämna ett förslag, på nitton sidor. # at: inger]
  ~ report("director.takes-over-decision")
  Det är det bästa du har skrivit. Gun-Britt ändrar två kommatecken och en by. Vid frukosten på måndagen hör du Lennart säga »som vi skriver på sidan sju« till någon i telefon, och han har inte skrivit någonting.
* (bilaga) [Låt Ylvas åtta sidor ligga med, ostrukna. # at: ylva]
  ~ report_how("director.stands-by-assessment", "tone: gentle")
  # speaker: inger
  – Bilaga tolv, säger Inger.

  Gun-Britt läser den i bilen och ringer från den.

  – Ska det där vara med?

  – Det är hennes område. Hon får …

  – Hon skriver ju att hon inte vet vem som frågar! Det är väl jag som frågar!

  Den får ligga.
* (stryker) [Stryk Ylvas bilaga. Skriv »se även«. # at: ylva]
  ~ report("director.softens-assessment")
  # speaker: inger
  – Det blir en lucka i numreringen, säger Inger. Elva och sedan tretton.

  Du ber henne numrera om. Ylva får ett vänligt mejl om att hennes synpunkter är omhändertagna. Hon svarar »Noterat«, vilket är vad hon skriver i journaler.
- -> till_ritningen

=== till_ritningen
+ [November. # at: board-room]
  -> ritningen
