// November år 22 från Emmys stol: en natt, ett beslut och de som finns kvar. Fröet avgör om det är fabriken eller stormen.
VAR varslet = false
VAR papper_finns = false

=== epilog
{my_move("m5") == "delat":
  ~ until("22.3")
  ~ report("director.retires")
  ~ report("director.recruited")
}
~ until("22.4")
~ report("shock.outside")
~ varslet = circumstance("epilog", "fabriken,stormen") == "fabriken"
~ papper_finns = m4_hon == "passar" || other_move("m4") == "letar" || m4_punkt_stol.pekar || m4_punkt_stol.om || other_move("m5") == "skriver" || other_move("m5") == "hjalp"
{varslet: -> epilog_fabriken}
-> epilog_stormen

=== epilog_fabriken
# place: chair
# people: emmy
# mood: tense
# claim: C033
# remembers: m4
# remembers: c1
# room: November år 22. Fabriken varslar sextio av etthundratolv. Under hundra får kommunen köpa tillbaka norra tomten. Ägaren vill bli av med hela i natt. Varför står det »norra«? Det var du som skulle svara på det en gång. Vem finns kvar som vet?
Tisdag kväll, tjugo i sju. Almberga Lås har mejlat. Sextio av etthundratolv varslas i morgon klockan nio, och ägaren vill sälja tillbaka tomten i natt. Hela. I paragraf sju står det norra.

Du har haft den frågan förut. {my_move("m4"):
- "kfsjalv": »Ingen i huset vet«, sa du då, från en talarstol. {papper_finns:Sedan dess har någon tagit reda på det.|Det stämmer fortfarande.}
- "tillbaka": Du skickade den tillbaka tills det var hittat. {other_move("m4") == "letar":Det hittades en servett.|Det står kvar i diariet som obesvarat.}
- "gotekommer": Elva personer hörde svaret, med en bulle i handen. {other_move("m4") == "letar":Sidan har ett nummer.|De minns bullarna.}
- else: Du lät en läsning gälla. Fjorton sidor kom till jul. De säger att det går, och inte varför.
}

{papper_finns:{low("voice"):Det finns på ett papper. Ture visste vilket. Han arbetar i Hedvalla sedan i maj. {elsewhere("namnderna") == "utan":De har en enda nämnd och behöver någon som hittar.}{elsewhere("namnderna") == "tillbaka":De har tänt i nämndrummen igen och behöver någon som hittar.}|– Det ligger en tipp under den södra, säger Ture i dörren. Det finns på papper. Får man säga vilket?}|{gron_parm:Den gröna pärmen har du redan under armen, uppslagen vid nummer ett. Om norra står det ingenting.|Du har kappan på dig. Du vet inte vart du ska gå.}}

{value("capacity") < 62:På ekonomi är det släckt. Bengt-Åke gick i somras.|Bengt-Åke har redan räknat.}
-> epilog_beslut

=== epilog_stormen
# place: chair
{value("capacity") < 62:
  # people: emmy
- else:
  # people: emmy, mona
}
# mood: tense
# claim: C032
# remembers: tjarnby
# room: November år 22. Stormen har tagit skoltaket i Tjärnby. Elvahundra hushåll är utan ström och nattpersonalen kommer inte fram. I krisplanen står elva namn. Fyra av dem är döda. Vem har traktor?
Tisdag kväll, tjugo i sju. Vinden tog skoltaket i Tjärnby vid fem. {kept("skolan"):Det var den skolan. Tjugoett barn går där, {tjarnby_beslut.opposition:och talet på rad fyra är tjugo|{tjarnby_beslut.tre:och det var väg B|och det var ditt namn på förslaget}}.|Det var den skolan. Ingen har utrett den. Tjugoett barn går där i alla fall.}

Shirin sitter i sin bil bakom en gran, fyra kilometer från nattpasset. I krisplanen står elva namn. Fyra är döda, och ett är Göte.

{mandag_sex.skriv:I arkivet finns Ragnhilds elva sidor från översvämningen år sex. 06.52, Hennings fru. Vem som hade pump, vem man inte ska ringa efter åtta.}{mandag_sex.rum:I arkivet finns Sagas två sidor från översvämningen år sex, om vem som gjorde vad.}{mandag_sex.henning:Översvämningen år sex löstes på telefon, före nio. Det har du hört berättas fyra gånger. Inga namn är med i berättelsen.}

{value("capacity") < 62:På tekniska svarar en telefonsvarare.|Mona är redan här, med Shirin på högtalare.}
-> epilog_beslut

=== epilog_beslut
# remembers: m5
{my_move("m5"):
- "datum":
  {epilog_stormen && value("capacity") >= 62:
    # people: emmy, mona, ragnhild
  - else:
    # people: emmy, ragnhild
  }
  # speaker: ragnhild
  Ragnhild kommer i trappan med kappan på. – Nästa uppföljning är i december, säger hon. Ska vi klara natten före den?
- "runt":
  {epilog_stormen && value("capacity") >= 62:
    # people: emmy, mona, ragnhild
  - else:
    # people: emmy, ragnhild
  }
  Ragnhild kommer i trappan med kappan på. {m5_hon == "slut":Hon skulle ha gått i juni. Det blev aldrig ett ärende.|Hon stannar ett trappsteg ner, som man gör när man inte är kallad.}
- "delat": Disa Engman kommer i trappan. Hon har haft Ragnhilds rum sedan i juli och är redan på sin tredje fråga.
- else:
  # people: emmy, mona
  Mona kommer i trappan. Hon leder huset, så länge. Hon skrattar, så det är illa.
}

* (rummet) [»Hit med alla som finns. Ingen ringer ut förrän vi har läst samma papper.« # at: board-room]
  ~ report_how("board.informed", "by: chair")
  ~ report_how("case.prepared-well", "by: chair")
  -> epilog_rummet
* (fraga) [{my_move("m5") == "delat" || my_move("m5") == "forlorat":Ring Ragnhild hemma.|»Du vet. Säg vad vi ska göra, så gör vi det.«} # at: telephone]
  ~ report("director.takes-over-decision")
  ~ report("knowledge.hoarded")
  -> epilog_fraga
* (mona) [»Mona leder i natt. Jag kokar kaffe.« # at: committee-care]
  ~ report_how("mistake.allowed", "by: chair")
  ~ report_how("successor.shadows", "by: administration")
  -> epilog_mona

=== epilog_rummet
# place: board-room
# mood: tired
{my_move("m5") == "datum" || my_move("m5") == "runt":
  # people: emmy, ragnhild, saga, mona, birgitta, lasse
- else:
  # people: emmy, saga, mona, birgitta, lasse
}
{varslet:
  # room: Klockan två är svaret till fabriken skrivet, tre sidor och fem namn. Fabriken hann säga sitt i radion klockan tio.
- else:
  # room: Första traktorn går kvart i nio, en timme senare än år sex. Klockan två vet alla var alla är.
}
Samma kväll, halv åtta, är ni nio. Lasse Edlund har tagit med sig en egen stol, och Birgitta stickningen.

{varslet:
  Klockan två är svaret skrivet: norra halvan, för det pris den såldes för, och en mening om varför. {low("knowledgeConcentration"):Den meningen skrev Mona.|{my_move("m5") == "datum" || my_move("m5") == "runt":Den meningen får Ragnhild diktera.|Den meningen får ni lämna tom till i morgon.}} Fabriken hann säga sitt i radion klockan tio.

  – Tre sidor, fem namn, säger Lasse. Då är det de fem som har bestämt det.

  Ditt står överst. Du tittar en gång till, och det är rätt.
- else:
  Första traktorn går kvart i nio, en timme senare än år sex. {low("knowledgeConcentration"):Namnen kommer från alla håll i rummet.|{my_move("m5") == "datum" || my_move("m5") == "runt":Namnen är mest Ragnhilds. De andra skriver.|Hälften av namnen fattas, och Birgitta ringer sin granne. Han minns två.}} Klockan två står varenda en på tavlan.

  – Shirin är framme, säger Mona. Sedan säger hon vem som inte är det.
}
+ [Måndag.]
  -> slut

=== epilog_fraga
{my_move("m5") == "datum" || my_move("m5") == "runt":
  # place: chair
- else:
  # place: telephone
}
# people: ragnhild, emmy
# mood: calm
{varslet:
  # room: Ragnhild vet nästan allt om norra tomten. Klockan elva finns ett svar på en halv sida. I andra meningen står det »kommunen«.
- else:
  # room: Ragnhild kan numren. Sju lastbilar och tre traktorer, klockan tolv är vägarna öppna. Ingen skriver upp vem som körde.
}
{my_move("m5") == "forlorat":
  # mood: tired
  Hon svarar på nionde signalen. Du säger vem det är. Det hade hon hört.

  – {varslet:Tippen, säger hon. Under södra. Köp norra.|Börja med Hennings son, säger hon. Sedan numren, ett efter ett, med gårdsnamn.} Det tar fyra minuter.

  – Ska du ha betalt? säger du.

  – Det har jag fått.

  – Jag vet. Jag skrev under.

  Ingen av er lägger på först.
- else:
  {my_move("m5") == "delat":
    # mood: tired
    – Jag tror att Disa vet, säger Ragnhild.

    – Jag ville höra om det låter likadant.

    {varslet:Tippen under södra.|Hennings son, och sedan åkeriet.} Det låter likadant. Disa hade det på ett papper och väntade på att få säga det. Du ser det när du har lagt på.
  - else:
    Hon tar av sig kappan och sätter sig vid din telefon. {varslet:Samma kväll, klockan elva, finns det ett svar på en halv sida.|Samma natt, klockan tolv, är alla vägar öppna. Sju lastbilar och tre traktorer.} Du går mellan fönstret och dörren med ett tomt block.

    – {varslet:Vem är »kommunen« i andra meningen? säger du.|Vilka var det som körde? säger du.}

    – Det tar vi sedan, säger hon. Och det är så skönt att du nickar.
  }
}
+ [Måndag.]
  -> slut

=== epilog_mona
# place: board-room
# mood: tired
{my_move("m5") == "datum" || my_move("m5") == "runt":
  # people: mona, emmy, ragnhild
- else:
  # people: mona, emmy, saga
}
# room: Mona skriver namnen på fönstret med spritpenna. Hon glömmer en sak, kommer på den tjugo i ett och säger det högt. Du kokar kaffe hela natten och svarar på en fråga.
Samma kväll, halv åtta, skriver Mona direkt på fönstret, med spritpenna. Du kokar kaffe.

{varslet:Hon glömmer att facket ska ha brevet samtidigt.|Hon glömmer vattentornet.} Tjugo i ett kommer hon på det och säger det högt.

– {my_move("m5") == "datum" || my_move("m5") == "runt":Såg du det? säger du till Ragnhild, som sitter på sina händer.|Såg du det? säger du till Saga.}

– Strax före tolv.

Du hade aldrig sett det. Klockan tre har Mona löst det, och {high("knowledgeConcentration"):två gånger har hon stått i dörren och frågat någon lågt|pärmen som hon behövde stod där ryggen sa att den skulle stå}. Den enda fråga du fick var om det fanns socker.
+ [Måndag.]
  -> slut
