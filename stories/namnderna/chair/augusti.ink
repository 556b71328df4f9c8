// Sommarens arbete från den som har bråttom: hur det ska beredas, och vad Tord lämnar ifrån sig i september (m2, år 1).

=== augusti
~ until("1.3")
~ meet("m2")
# place: chair
# people: tord, lennart, gunbritt
# mood: warm
# remembers: m1
# law: KL 5:26–34
# claim: C059
Augusti. Ärendet har fått nummer och rubrik, och du läser upp den för Tord: {m1_beslut.helhet:»En nämnd över alla.«}{m1_beslut.pengar:»Översyn av nämndorganisationens kostnader.«}{m1_beslut.salen:»Ett starkare fullmäktige.«}{m1_beslut.andra:»Anpassning till jämförbara kommuner.«} {m1_sista.gruppen:Gruppledarna har haft papperet hela sommaren, och Mehrnaz har tretton kort.}{m1_sista.datum:I kanten står fortfarande november, om drygt två år.}{m1_sista.lasten:Papperet har legat i handskfacket. Det har fått en ring efter en termos.}{m1_sista.egen:Diariet har ringt två gånger om din handstil.}

# speaker: gunbritt
– Henrik ringde på midsommarafton, säger du. Han ville veta om hans nämnd ska köpa nya stolar.

{elsewhere("parhasten") == "ny-sele" || elsewhere("parhasten") == "kvar-i-vagen":
  # speaker: lennart
  – Ni två kan väl skriva det ihop? säger Lennart från soffan. De gör så i Almberga. Det är bara underarbete.
- else:
  {elsewhere("majoritetsskiftet") == "nytt-ansikte" || elsewhere("majoritetsskiftet") == "som-vanligt":
    # speaker: lennart
    – Kvarnholt har frågat efter vårt förslag, säger Lennart från soffan. Ny majoritet. De vill också. Du ville ju vara först.
  - else:
    # speaker: lennart
    – Hur djupt behöver man gräva? säger Lennart från soffan. För ett sånt här. Två lager?
  }
}

Innan fullmäktige får säga något ska det beredas. Du ställer fram saft så länge.

~ stunder("m2")
{left():
- 3: Du hinner tre saker den här veckan.
- 2: Du hinner två saker den här veckan.
- else: Du hinner en sak den här veckan.
}
-> m2_nav

=== m2_nav
{left() == 0 && (overraskning || talk_cost("director") > 0): -> m2_beslut}
* (mehrnaz) [Laga en tand hos Mehrnaz. # cost: 1 # at: square]
  # place: square
  # people: mehrnaz, gunbritt
  # adviser: mehrnaz
  Mehrnaz frågar med båda händerna i din mun, och du svarar med vokaler. Sedan får du skölja.

  {advice("m2.mehrnaz")}
  -> m2_nav
* (lennart) [Hör med Lennart. # cost: 1 # at: committee-technical]
  # place: committee-technical
  # people: lennart, gunbritt
  # adviser: lennart
  Lennart dukar fram borrkärnor till nämnden. De står i rad med datum på, som syltburkar.

  {advice("m2.lennart")}
  -> m2_nav
* (berit) [Ge Berit en stol. # cost: 1 # at: chair]
  # place: chair
  # people: berit, gunbritt
  # adviser: berit
  # law: MBL 11
  – Får man sitta? säger Berit Holm och fäller upp sin egen. Ni ska förhandla med oss innan ni bestämmer. Att tala om för oss vad ni har bestämt är något annat.

  {advice("m2.berit")}
  -> m2_nav
* (henrik) [Ring Henrik om stolarna. # cost: 1 # at: telephone]
  # place: telephone
  # people: henrik, gunbritt
  ~ report_how("question.raised", "by: board")
  – Köp, säger du. Nio stycken.

  – Då blir det alltså inget av, säger Henrik glatt.

  – Det har jag inte sagt.

  Det råmar hos honom.

  – Åtta då? säger han.
  -> m2_nav
* (torpa) [Åk ut till Torpa en kväll. # cost: 1 # at: village-hall]
  # place: village-hall
  # people: gunbritt
  ~ report_how("case.prepared-well", "by: chair, kind: in-dialogue")
  Bygdegården är låst, men på bänken utanför sitter tre personer och en hund. De vill tala om gatlyktan vid mejeriet, så då gör ni det. Mamma hade tvättstuga i det huset.

  – Vem ringer man sedan? säger en av dem.

  Du ger henne ditt eget nummer. Hon skriver in det på hundens halsband, där hon har de andra.
  -> m2_nav
* (overraskning) [»Ingen av oss får en nyhet av fel person.« # cost: talk # at: director]
  # place: director
  # people: tord, gunbritt
  # claim: C025
  -> m2_avtal
* (hem) [Koka saften färdigt, hos din syster. # cost: 1 # at: home]
  # place: home
  # people: gunbritt
  ~ report_how("mistake.allowed", "by: chair")
  Din syster håller silduken.

  – Vad ska de göra på onsdagskvällarna? säger hon. När du har lagt ner dem?

  – Vara hemma.

  – Du var aldrig hemma på onsdagar. Du mådde så bra av det.

  Det blir sex flaskor. En spricker när ni häller i, och golvet är rött ända ut i hallen.
  -> m2_nav
+ [På mitt rum. # at: chair]
  -> m2_beslut

=== m2_avtal
~ report_how("agreement.clause-proposed", "by: chair, towards: director, clause: no-surprises")
{value("director>chair.trust") > 62:
  # speaker: tord
  – Det skriver vi, säger Tord. Klart.

  – Jag fick veta av en elev att biblioteket på Ekbacka var låst, säger du. Elva år sedan. Av en elev!

  Han letar efter hatten till pennan. Den sitter på pennan.
  ~ report_how("agreement.clause-accepted", "by: director, towards: chair, clause: no-surprises")
  ~ avtal_overraskning = "antog"
- else:
  {value("director>chair.trust") < 52:
    # speaker: tord
    – I den mån det går, säger Tord.

    – När går det inte?

    – När någon väntar.

    Du skriver upp hela samtalet och stryker sedan din egen fråga.
    ~ report_how("agreement.clause-loosened", "by: director, towards: chair, clause: no-surprises")
    ~ avtal_overraskning = "luckrade"
  - else:
    # speaker: tord
    – Då vill jag höra dina idéer före gruppen, säger Tord.

    – Det gör du väl?

    – Industrihallen. Den läste jag i Trakten.

    Ni skriver båda raderna. Din är längre, eftersom du ville ha med byarna.
    ~ report_how("agreement.clause-traded", "by: director, towards: chair, clause: no-surprises")
    ~ avtal_overraskning = "bytte"
  }
}
-> m2_nav

=== m2_beslut
~ m2_han = other_move("m2")
# key: m2
# place: chair
# people: tord, gunbritt
# room: Förslaget att ta bort nämnderna ska beredas före fullmäktige: nämnderna ska yttra sig och facket förhandlas med. {m2_han == "grupp":Tord vill ha en stor grupp med alla partier.}{m2_han == "tva":Tord vill att ni två skriver det själva.}{m2_han == "konsult":Tord vill ta in en konsult.}{m2_han == "prov":Tord vill vänta ett år.} Vad gör du?
# law: MBL 11
# speaker: gunbritt
– Nå, säger du. Hur gör vi?

{m2_han:
- "grupp":
  # speaker: tord
  – Alla partier i en grupp, säger Tord. Byarna och facket först.

  – Det blir fyrtio personer, Tord, och de ska ha fika.

  – De ska leva med det sedan.

  – Ja, men till när?
- "tva":
  # speaker: tord
  – Vi skriver det själva, säger Tord. Det är klart på tre tisdagar.

  Han har redan börjat, det syns på manschetten. Och det är ju roligast så, bara ni två. Du skulle bara vilja att han såg lite ledsnare ut över alla andra.
- "konsult":
  # speaker: tord
  – En konsult, säger Tord, till oktober. Någon som inte känner oss.

  – Vad kan en konsult om Torpa?

  – Ingenting. Det är det som är …

  – Då får jag åka runt och visa.
- else:
  # speaker: tord
  – Nämnderna kvar ett år, säger Tord. Med en budgetdag ihop. Så att man ser.

  – Jag vet vad man ser, säger du. Man ser Henrik läsa fel.

  Du häller upp saft i ett glas som redan är fullt. Förlåt, säger du. Det var dumt sagt.
}

{m2_nav.torpa:I Torpa har en hund ditt nummer.}{m2_nav.berit && not m2_nav.torpa:Före beslutet, sa Berit.}

* (brett) [Be Mehrnaz Tavakol att leda arbetet. # move: m2.brett # at: mehrnaz # from: mehrnaz]
  -> m2_svar
* (snabbt) [»Den tjugosjätte november ska det vara i fullmäktige. I vår har folk glömt.« # move: m2.snabbt # at: council]
  -> m2_svar
* (henrik) [Åk hem till Henrik innan någon annan får se något. # move: m2.henrik # at: home]
  -> m2_svar
* (byarna) [Fråga byarna först, fyra kvällar. # move: m2.byarna # at: village-hall # from: berit]
  -> m2_svar

=== m2_svar
# people: tord, gunbritt
{my_move("m2"):
- "brett":
  # place: chair
  # people: mehrnaz, gunbritt
  Mehrnaz bläddrar i sina kort efter rätt fråga.

  # speaker: mehrnaz
  – Får jag skriva nej? säger hon. Om jag kommer fram till det?

  – Då är det väl nej.

  – Det här känns bara lite, säger hon, mer till sig själv. Lennart får veta det på parkeringen och måste gå ett varv.
- "snabbt":
  # place: secretary-archive
  # people: inger, gunbritt
  Inger räknar baklänges: kallelsen, styrelsen, facket, nämnderna.

  # speaker: inger
  – Det går med en dag över, säger hon. Det är en notering. Den dagen ska ingen bli sjuk.

  Du lägger två fingrar mot bordsskivan. Det är laminat.
- "henrik":
  # place: home
  # people: henrik, gunbritt
  Du kommer mitt i mjölkningen och får en skrapa att hålla i. Henrik säger inte nej. Han säger Alva och Noel, rad tre.

  – Vem är Alva och Noel?

  Han stänger av maskinen.

  – De åker från Sörby, säger han. Nu har du i alla fall frågat.
- else:
  # place: village-hall
  # people: gunbritt
  I Torpa kommer sextio personer och talar om en gatlykta i en timme.

  – Den är nämndens, säger du.

  – Ja, och Lennart har varit här och tittat på den, säger en kvinna på första raden. Vem är det som kommer sedan?

  Det är en bra fråga, säger du. På hemvägen säger du det igen.
}

{other_move("m2"):
- "tva_bilder":
  # room: I september lämnar Tord två ritningar, en med nämndernas rum och en utan. Den du inte tänker lägga fram är den snyggaste. Du ringer och frågar varför.
  I september lämnar Tord två ritningar till Inger, häftade rygg mot rygg. En med rummen, en utan. Du ringer samma kväll.

  – Varför är den jag inte ska lägga fram så fin?

  – Det var mer att rita, säger Tord.
- "en":
  # room: I september lämnar Tord ett enda förslag, nitton sidor. Det är så bra att du får leta efter något att ändra. Lennart säger redan »vi« om det.
  I september lämnar Tord ett förslag på nitton sidor. Du ändrar två kommatecken och en by, mest för att ha varit där. »Som vi skriver på sidan sju«, hör du Lennart säga i telefon. Han har inte läst sidan sju. Den säger att styrelsen ska »prioritera«.
- "bilaga":
  # room: Ylvas åtta sidor ligger kvar bland handlingarna. »Jag vet inte vem som frågar sedan«, skriver hon. Du ringer Tord från bilen.
  I september ligger Ylvas åtta sidor kvar i bunten. Bilaga tolv. Du ringer från bilen.

  – Ska det där vara med?

  – Det är hennes område. Hon får …

  – Hon skriver ju att hon inte vet vem som frågar! Det är väl jag som frågar!

  Du hör själv hur det låter på en parkeringsplats. Den får ligga.
- else:
  # room: Ylvas åtta sidor är borta ur handlingarna när de kommer i september. Det går fortare att läsa. Du undrar ibland vad det stod i dem.
  I september är bunten tunnare än du trodde. Ylvas bilaga är borta, säger Inger, alla andra har fått nya nummer. Det går fortare att läsa så. I korridoren möter du Ylva och tänker fråga vad det stod. Men hon går så fort, och du har ju bunten.
}
+ [November. # at: board-room]
  -> ritningen
