// Den nionde dagen: Emmy vill se allt som är utlovat (m2, april år 20).

=== nionde_dagen
# place: chair
# people: emmy, ragnhild
# mood: tense
# remembers: foto
# remembers: d1
# claim: C032
~ until("20.2")
~ meet("m2")
Emmy Sandvall har haft rummet i nio dagar. Götes tavla med älgarna är borta och har lämnat en ljusare fyrkant på tapeten. Hon har inte hängt upp något i stället. {foto_beslut.ni_tva:På bordet ligger Trakten med bilden neråt.}{foto_beslut.tva_plus_du:På bordet ligger Trakten. Göte och hon, och en dörr där du hade kunnat stå.}{foto_beslut.alla_tre:På bordet ligger Trakten. Ni är tre på bilden. Hon ser ut att vara på besök.}{foto_beslut.ingen_bild:På bordet ligger din sida ur Trakten, med tre rader understrukna.}

# speaker: emmy
– Fyra personer har ringt mig den här veckan om saker vi har lovat dem, säger hon. Åkeriet vid infarten. Fotbollen. En som heter Rune och vill ha en brygga. Stämmer det?

Åkeriet stämmer. Fotbollen stämmer nästan. Bryggan var en nick på en parkering, och du stod bredvid.

{kopiatorn_beslut.slapp_in:– Jag satt med på måndagarna i två år, säger hon. Ingen sa brygga.}

– Jag behöver se allt som är utlovat. Till fredag. Göte sa att du har det.

Hon tittar på mappen under din arm. I den ligger en dagordning. {kopiatorn_beslut.skriv_fem:Fem avtal står i en grön pärm hos Saga. }Resten har du i huvudet.

~ stunder("m2")
{left():
- 3: Du hinner tre saker före fredag.
- 2: Du hinner två saker före fredag.
- else: Du hinner en sak före fredag.
}
-> m2_nav

=== m2_nav
{left() == 0 && ring && (fraga && punkt || talk_cost("chair") > 0): -> m2_beslut}
* (arkiv) [Gå ner till Saga i arkivet. # cost: 1 # at: secretary-archive]
  # place: secretary-archive
  # people: saga, ragnhild
  # adviser: saga
  Saga sitter på pallen mellan år elva och år tolv.

  {advice("m2.saga")}

  Hon räcker dig ett linjerat block.
  -> m2_nav
* (bengt) [Hör med Bengt-Åke vad bryggan kostar. # cost: 1 # at: finance]
  # place: finance
  # people: bengtake, ragnhild
  # adviser: bengtake
  Bengt-Åke slår in summan innan du har sagt vems brygga det är.

  {advice("m2.bengtake")}
  -> m2_nav
* (ring) [Ring Göte. # cost: 0 # at: telephone]
  # place: telephone
  # people: ragnhild
  {gote_kall || (my_move("m1") == "styrelsen" && other_move("m1") != "ratt"):
    Det går nio signaler. Det är hans fru som svarar.

    – Han är i pannrummet, säger hon.

    Göte har fjärrvärme. Det var ni två som drog dit den. Du hör en stol som flyttas.

    – Jag hälsar, säger hon. Var det något om huset?

    Hon menar kommunen.
  - else:
    # people: gote, ragnhild
    Det har aldrig kostat något. Han svarar på första signalen, {gote_nara:och han vet vem det är innan du har sagt ditt namn|med munnen full}.

    {advice("m2.gote")}

    Bakom honom går en såg.
  }
  -> m2_nav
* (kalendrar) [Leta i kalendrarna, alla tjugo. # cost: 1 # at: director]
  # place: director
  # people: ragnhild
  ~ report("director.documents-decisions")
  Bryggan hittar du år sjutton, en onsdag: »R., p-plats, servett.« År nio har du skrivit »ja« tre torsdagar i rad och aldrig till vem.

  År tolv, i oktober, står det: »E.S. 14.30, inställd. Brev.« Du minns brevet. Tack för visat intresse. Du hade tolv sådana att skriva under.
  -> m2_nav
* (fraga) [Fråga Emmy vad hon ska ha listan till. # cost: talk # at: chair]
  # place: chair
  # people: emmy, ragnhild
  ~ report("question.raised")
  {high("chair~director.chemistry"):
    – För att kunna säga nej, säger Emmy. Det går inte så länge jag inte vet vad jag säger nej till.

    Hon skjuter fram kexen.

    – Och så har jag lovat Tjärnby att se på skolan igen. Jag vill veta om ni har lovat dem motsatsen.
  - else:
    – Till att läsa, säger Emmy.

    Du står kvar. Hon rättar till en penna som redan ligger rakt.

    – Jag har lovat Tjärnby en ny utredning av skolan. Är den redan lovad åt andra hållet?

    Du säger att det beror på vad man menar med lovad.
  }
  -> m2_nav
* (punkt) [»Kan du och jag komma överens om en sak redan nu?« # cost: talk # at: chair]
  # place: chair
  # people: emmy, ragnhild
  # claim: C025
  Emmy ser på klockan och tar fram ett nytt blad.

  – Hade du och Göte några sådana?

  – Det behövdes inte.

  – Hur visste ni då när någon hade gjort fel?

  Hon skriver en etta överst.

  – En, säger hon. Du får välja vilken.
  -> m2_avtal
* (hem) [Gå hem i tid. # cost: 1 # at: home]
  # place: home
  # people: ragnhild
  ~ report("director.rests")
  Du går tio över fyra.

  Hemma planterar du om nio tomater som har väntat sedan påsk. När du sköljer händerna kommer du ihåg ett löfte till, om en lekplats i Norra. Du skriver det med kulspets på handleden.
  -> m2_nav
+ [Gå upp till Emmy. # at: chair]
  -> m2_beslut

=== m2_beslut
# key: m2
# place: chair
# people: emmy, ragnhild
# room: Emmy är ny ordförande sedan nio dagar. Till fredag vill hon se allt som är utlovat. Göte har sagt att du har det. Det mesta finns bara i ditt huvud, och somligt var aldrig mer än en nick på en parkering. Vad gör du?
# law: TF 2:1
Torsdag, kvart i fem. Emmy har flyttat skrivbordet så att det står mot fönstret.

{m2_nav.kalendrar:Tjugo kalendrar ligger i en papperskasse utanför din dörr.}{not m2_nav.kalendrar && m2_nav.arkiv:Sagas block ligger överst i mappen. Första sidan är tom.}

# speaker: emmy
– I morgon, säger hon. Hur får jag den?

* (lista) [Skriv listan i kväll. Hela, också det som bara blev en nick. # move: m2.lista # at: director]
  ~ promise("lista", "20.2")
  ~ keep("lista")
  -> m2_svar
* (mandag) [»Det mesta går inte att skriva ner. Kom till automaten på måndag, tjugo i sju.« # move: m2.mandag # at: coffee-room]
  -> m2_svar
* (gote) [»Då ska Göte sitta med. Hälften är hans att berätta.« Ring medan hon hör på. # move: m2.gote # at: telephone]
  -> m2_svar
* (arende) [»Inte av mig ensam.« Be Saga öppna ett ärende där varje chef skriver in sina. # move: m2.arende # from: saga # at: secretary-archive]
  ~ promise("lista", "20.3")
  -> m2_svar

=== m2_svar
# people: emmy, ragnhild
{my_move("m2"):
- "lista":
  {high("chair~director.chemistry"):
    # place: chair
    Hon läser stående. Vid nummer nitton börjar hon le.

    – Rune står med, säger hon. Med måtten på bryggan.

    – Han ritade den på en servett.

    – Hur har ni orkat?

    Det är det första skratt du har hört i det rummet sedan i januari. Hon drar ut en stol åt dig med foten.
  - else:
    # place: chair
    {low("chair~director.chemistry"):
      Hon läser stående. Vid nummer nitton tar hon fram en penna. Du börjar förklara bryggan. Hon lyfter ett finger, läser klart, vänder det sista bladet och ser att baksidan är tom.

      – Tack, säger hon. Var det allt?

      Det var inte allt. Det var allt du kom på.
    - else:
      Hon läser sittande. Trettioen löften på två sidor. Du har skrivit nummer elva två gånger.

      – Nitton, säger hon. Var är servetten med måtten?

      – Hos Rune.

      – Och kopian?

      Hon skriver Rune i marginalen, och ett frågetecken.
    }
  }
- "mandag":
  # place: coffee-room
  {high("chair~director.chemistry"):
    Måndag, tjugo i sju. Emmy kommer i trappan med egen mugg. Du slår på plåten av vana.

    – Hjälper det?

    – Inte den här.

    – Börja med bryggan, säger hon. Jag vill se hur man nickar.

    Du visar. Hon prövar. Ni hinner nio löften innan Bengt-Åke kommer med sitt kort, och då säger han att ni låter som förr.
  - else:
    Måndag, tjugo i sju. Emmy har ingen mugg med sig. Hon har kappan på.

    Du hinner åkeriet och fotbollen. Vid bryggan ser hon på klockan ovanför hissen.

    – Är det så här det går till?

    – Det tar en stund att komma in i.

    – Hur lång?

    Du är på väg att säga tjugo år.
  }
- "gote":
  # place: chair
  # people: emmy, ragnhild, gote
  {gote_kall || (my_move("m1") == "styrelsen" && other_move("m1") != "ratt"):
    Göte kommer efter två dagar, i täckjacka. Han drar inte ner dragkedjan.

    – Fråga henne, säger han till Emmy. Hon skrev.

    – Jag frågar er båda.

    Han ger henne sex, på tolv minuter, alla från de två sista åren. Sedan har han en tid hos tandläkaren. Bullpåsen blir kvar på fönsterbrädan. Den är knuten.
  - else:
    Göte kommer på en kvart, med kavajen över axeln och fyra bullar. Han sätter sig där hans stol stod.

    {m2_nav.ring:– Jag sa ju att jag kunde prata med henne, säger han till dig.}

    – Åkeriet, säger han. Det var när Nils låg för döden. Skriv det.

    Emmy skriver. Tjugosex på en timme. Fem av dem har du aldrig hört. Två minns han fel, och när du rättar honom tar han en bulle till. {foto_nav.gote:Bryggan går han förbi, som han gjorde vid tavlan.}
  }
- else:
  # place: secretary-archive
  Saga öppnar ärendet före lunch. Sjutton chefer får samma blankett. Mona ringer och frågar om nätter räknas.

  På fredagen har fyra svarat. Bengt-Åke har skickat en remsa.

  – Fyra av sjutton, säger Emmy. När kommer resten?

  – I augusti.

  {high("chair~director.chemistry"):
    – Och du vet redan vad det blir.

    – Trettioen.

    – Då lär vi väl känna sjutton chefer på kuppen, säger hon och lånar din penna.
  - else:
    – Jag bad dig, säger hon. Jag fick en blankett.
  }
}
{other_move("m2"):
- "ladan": -> m2_ladan
- "vem": -> m2_vem
- "stryker": -> m2_stryker
- else: -> m2_styrelsen
}

=== m2_ladan
# room: Emmy tackar. Sedan lägger hon alltihop i översta lådan och skjuter igen den med knät. Lådan har inget lås. Du får inte veta om hon har läst färdigt.
# claim: C028
# place: chair
# people: emmy, ragnhild
{my_move("m2"):
- "lista": De två bladen åker ner i översta lådan, ovanpå Götes pastillask. Hon skjuter igen den med knät.
- "mandag": Hon har skrivit sex ord på en dagordning. När ni kommer upp till hennes rum viker hon den en gång och lägger den i översta lådan, hos Götes pastillask.
- "gote": När ytterdörren har slagit igen efter honom lägger hon sina anteckningar i översta lådan. Där ligger hans pastillask kvar. Den ger hon till dig.
- else: Du ger henne ärendets nummer på en lapp. Den hamnar i översta lådan, i Götes pastillask, med locket på.
}

# speaker: emmy
– Då har jag den, säger hon.

* (vad) [»Vad händer med den i lådan?« # told: m2.fragar # at: emmy]
  ~ report("question.raised")
  – Ingenting. {high("chair~director.chemistry"):Är det inte så man gör här?|Jag tänkte att det var så ni gjorde.}

  Hon drar ut lådan igen. Längst in ligger en servett med en summa på. Ingen av er känner igen stilen.

  – Ditt?

  – Nej.

  – Då är vi två, säger hon och låter den ligga.
  -> vi_brukar
* (ga) [Tacka för dig och gå ner. # told: m2.gar # at: stairs]
  ~ report("knowledge.hoarded")
  Mona Lindhage står i trappan med nycklarna i handen.

  – Tog hon upp Anita och Shirin? säger hon.

  – Vilka är det?

  Nu skrattar hon inte. Anita och Shirin arbetar natt på Bruket sedan i februari. Göte hade nickat. Du stryker trettioen i huvudet och skriver trettiotvå.
  -> vi_brukar

=== m2_vem
# room: Emmy ritar tre kolumner: vad, när och vem som sa ja. Den första blir full. De två andra är tomma ända ner. Hon vill ha ett namn för varje rad.
# claim: C044
{my_move("m2"):
- "lista": Hon drar tre streck med linjal över ditt papper. Löfte. Datum. Vem som sa ja. Den första kolumnen är full. De andra är vita ända ner.
- "mandag": Hon vänder på en dagordning och ritar tre kolumner på baksidan, mot automatens plåt. Löfte. Datum. Vem som sa ja. Pennan går igenom vid bryggan.
- "gote": Hon frågar efter varje vem som sa ja. Göte svarar »vi« de första gångerna. Sedan ser han på dig. Du har aldrig förut sett honom leta efter ett pronomen.
- else: Hon läser blanketten och skriver dit en kolumn för hand. »Vem sa ja?« Alla sjutton får göra om den. Saga kopierar utan ett ord.
}

# speaker: emmy
– Vem sa ja till åkeriet? säger hon.

* (gotes) [»Göte. Jag skrev ner det.« # told: m2.gar # at: emmy]
  ~ report("question.silenced")
  – Och fotbollen?

  – Göte.

  Hon skriver G, och G, och G. Halvvägs ner slutar hon och räknar med pennspetsen.

  – Vad gjorde du i tjugo år? säger hon. {high("chair~director.chemistry"):Det är en fråga. Jag vill veta.|Hon sätter huven på pennan.}

  – Skrev ner det, säger du. I bästa fall.
  -> vi_brukar
* (mitt) [»Göte. Jag stod bredvid, och jag sa inte emot.« # told: m2.mitt # at: emmy]
  ~ report("mistake.allowed")
  Hon skriver ett G, ett plus och ett R.

  – Hur många gånger sa du emot?

  Du tänker efter på riktigt.

  – Sju. Fyra gick min väg.

  – Står det någonstans?

 Du visar med tummen mot pannan. {high("chair~director.chemistry"):Hon ritar en liten panna i marginalen.|Hon skriver »nej«.}
  -> vi_brukar

=== m2_stryker
# room: Emmy stryker tre löften på stående fot: Runes brygga, fotbollens omklädningsrum och vändplanen vid åkeriet. Hon frågar inte vem som ska ringa.
{my_move("m2"):
- "lista": – Den, den och den, säger hon. Bryggan, omklädningsrummet, vändplanen vid åkeriet. Pennan går genom papperet vid nitton.
- "mandag": Hon håller upp tre fingrar framför automaten. Bryggan, omklädningsrummet, vändplanen vid åkeriet. Hon viker ner dem ett i taget.
- "gote": Hon stryker tre medan Göte ser på. Bryggan, omklädningsrummet, vändplanen vid åkeriet. Han säger »jaha du« och reser sig. Det är inte till dig han säger det.
- else:
  # place: chair
  # people: emmy, ragnhild
  – Man stryker inte i ett ärende, säger Saga i telefon, man beslutar, om man nu inte vill att någon ska undra över hålet.

  Emmy har redan gjort tre hål: bryggan, omklädningsrummet, vändplanen vid åkeriet.
}

{m2_nav.bengt:– Bryggan är åttiotusen, säger du.|– Vad sparar jag? säger hon.}

{m2_nav.bengt:– Inte nu längre.|Det vet du inte. Du kom aldrig upp till Bengt-Åke.}

* (haller) [»Vändplanen är grävd till hälften. Den kan du inte stryka.« # told: m2.mitt # at: emmy]
  ~ report("director.stands-by-assessment")
  – Vem beställde grävmaskinen?

  – Ingen.

  – Men den kom.

  – Den stod ändå i närheten, säger du.

  Hon tar tillbaka ett av de tre strecken genom att skriva »halv« bredvid.

  {high("chair~director.chemistry"):– Halv är väl också ett beslut, säger hon.|Med bläck.}
  -> vi_brukar
* (ringer) [Erbjud dig att ringa de tre. # told: m2.ringer # at: telephone]
  ~ report("director.raises-workload")
  ~ report("pair.shares-success")
  Fotbollens ordförande blir tyst och tackar. Lasse Edlund på åkeriet frågar vem som bestämde det, och sedan en gång till.

  – Jaha, säger Rune. Virket ligger här.

  – Vilket virke?

  Tjugotvå meter lärk. Han lät såga det i mars, på en nick.
  -> vi_brukar

=== m2_styrelsen
# room: Emmy tar med alltihop till styrelsen på tisdag, som det är. Elva ledamöter ska få läsa vad kommunen har lovat. Halva sidan känner de igen från sin egen gata.
# law: KL 6:11
{my_move("m2"):
- "lista": – Den går till styrelsen på tisdag, säger hon. Som den är. På Sagas elva kopior syns din handstil bättre än på originalet.
- "gote": – Det här går till styrelsen på tisdag, säger hon när ni är ensamma. Hon skriver »Uppgifter lämnade av G. Brunnsjö« överst, och datum. Göte är redan nere på torget och hälsar på folk.
- else: Hon tar med numret till styrelsen. Fyra svar av sjutton, en remsa och en tom kolumn. Saga sätter upp det som punkt tolv.
}

# place: board-room
# people: emmy, birgitta, saga, ragnhild
Birgitta Nyvall läser med stickningen i knät.

# speaker: birgitta
– Jag noterar att nummer fyra är en gatlykta, säger hon. Den står hos min granne. Jag har själv haft glädje av den.

Grannen heter Brunnsjö.

* (skriver) [Skriv två sidor till, så att den går att läsa utan dig. # told: m2.papper # at: director]
  ~ report("case.prepared-well")
  ~ report("director.raises-workload")
  Det blir fyra. När du läser dem högt för dig själv låter tolv av löftena som beslut, och inget av dem är det. Saga ändrar »har beviljats« till »har nämnts« på nio ställen.

  Emmy skriver under utan att ändra något. Det är hennes första skrivelse till styrelsen.
  -> vi_brukar
* (sitter) [Sitt med på tisdag och svara på frågorna. # told: m2.gar # at: board-room]
  ~ report("director.informs-all-parties")
  ~ report("knowledge.hoarded")
  Det kommer trettio frågor. Du svarar på tjugonio. Efter den tionde har de slutat titta på Emmy.

  – Fråga Ragnhild, säger hon till slut, fast det är vad de gör.

  Den trettionde är Lasse Edlunds infart. Du säger att det är före din tid. Det är det inte.
  -> vi_brukar
