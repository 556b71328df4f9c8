// Elfte »vi brukar«: presidiet i juni, och en punkt om skolan i Tjärnby (m3).

=== vi_brukar
# place: board-room
# people: emmy, birgitta, saga, ragnhild
# mood: tense
# remembers: m2
# claim: C044
~ until("20.2")
~ meet("m3")
{my_move("m2"):
- "lista":
  Juni. {other_move("m2") == "ladan":Listan ligger kvar i lådan. Emmy kan den utantill.|Åtta av de trettioen är avbockade i marginalen.}

  Presidiet, Emmy och hennes två vice ordförande, har kommit till punkt nio. På torget provar någon en högtalare, ett två, ett två.

  # speaker: emmy
  – Skolan i Tjärnby, säger Emmy. Jag har lovat dem en ny utredning. När kan den vara klar?

  – Vi brukar inte utreda skolor ett valår, säger du.

  Emmy drar ett streck på blocket. Fyra stående och ett tvärs över, två gånger om, och så ett ensamt. Du har trott att hon räknade punkter.

  – Nian tar vi på torsdag, säger hon.
- "mandag":
  Juni, den åttonde måndagen. Emmy slår på plåten nu, hon också, och det hjälper inte henne heller. Klockan nio sitter presidiet, hon och hennes två vice ordförande.

  # speaker: emmy
  – Tjärnby, säger hon. Det här har du och jag inte tagit vid automaten.

  Det har ni inte. Före april lovade hon byn att utreda skolan en gång till.

  – Sådant brukar vi låta vänta över ett val.

  Birgitta Nyvall vänder stickningen. Emmy gör ett märke i kanten på sitt block. Det har blivit ett litet staket där: fem, fem och en ensam påle.

  – Elva, säger hon, fast ingen har frågat. Vi fortsätter på torsdag.
- "gote":
  Göte har suttit med tre torsdagar. I dag är det måndag i juni, och presidiet är bara Emmy och hennes två vice ordförande. På bordet står vatten.

  # speaker: emmy
  – Jag har lovat Tjärnby att se på skolan en gång till, säger Emmy. Vem sätter jag på det?

  – Den brukar vi inte röra, säger du.

  Birgitta Nyvall ser upp från sin stickning. Emmy har ritat två grindar med fem pinnar i varje, och nu ritar hon en pinne till. Den första är från hennes tredje dag.

  – På torsdag tar vi om det, säger hon. Bara vi som är valda, och du.
- else:
  Sagas ärende har i juni elva handläggare och nio svar. Det tionde är en semesteransökan.

  # speaker: emmy
  – Nästa, säger Emmy till sina två vice ordförande, för det är presidium. Skolan i Tjärnby. Det löftet är mitt eget. En ny utredning. Vilken blankett ska jag ha?

  – Skolor brukar vi inte utreda ett valår.

  Birgitta Nyvall räknar maskor, och Emmy räknar något annat: två knippen om fem på blockets baksida, och ett streck som är nytt.

  – Har du fört in hur många det är? säger hon till Saga.

  – Det har jag inte gjort.

  – Det har jag, säger Emmy. Torsdag.
}

~ stunder("m3")
-> m3_nav

=== m3_nav
{left() == 0 && (roller || talk_cost("chair") > 0): -> m3_beslut}
* (roller) [Be Emmy om en timme, om er två. # cost: talk # at: chair]
  # place: chair
  # people: emmy, ragnhild
  ~ report("pair.talks-about-roles")
  {high("chair~director.chemistry"):
    Hon stänger dörren med foten och tar av sig klockan.

    – Börja du, säger hon.

    Du säger att du inte vet vem du är på en måndag. Hon säger att hon inte heller vet vem du är då. Ni skriver fyra rader om vem som säger vad till vem.
  - else:
    Hon har förberett fyra frågor och läser dem i ordning. Vad bestämmer du? Vad bestämmer jag? Vad bestämmer ingen av oss?

    Vid den fjärde tappar hon bort sig och skrattar till. Ni kommer överens om två saker. Hon skriver upp tre, och du låter den tredje stå.
  }

  Längst ner på bladet finns det plats för en rad till.
  -> m3_avtal
* (brevet) {m2_nav.kalendrar} [Visa Emmy raden i kalendern. # cost: 1 # at: chair]
  # place: chair
  # people: emmy, ragnhild
  ~ report("director.documents-decisions")
  ~ report("pair.talks-about-roles")
  Hon läser den. »E.S. 14.30, inställd. Brev.«

  – Jag satt på bussen hit när du ringde återbud, säger hon. Jag hade köpt kavaj.

  – Göte hade redan sagt ja till någon annan.

  – Var det dåligt, det jag hade skickat?

  Du läste det aldrig. Det säger du också. Hon ber att få behålla kalendern över helgen.
  -> m3_nav
* (saga) [Fråga Saga om de elva strecken. # cost: 1 # at: secretary-archive]
  # place: secretary-archive
  # people: saga, ragnhild
  # adviser: saga
  Saga lägger en pärm över sin anteckningsbok när du kommer in.

  {advice("m3.saga")}

  På hyllan bakom henne står arton svarta ryggar, en för varje år utom det här.
  -> m3_nav
* (ture) [Gå förbi Tures skrivbord. # cost: 1 # at: finance]
  # place: finance
  # people: ture, ragnhild
  # adviser: ture
  {elsewhere("namnderna"):
  - "utan": På Tures skärm ligger en annons från Hedvalla, där det bara finns en nämnd kvar. »Korta beslutsvägar«, står det. Sedan ligger den inte där.
  - "tillbaka": På Tures skärm ligger en annons från Hedvalla. De söker en controller och fyra nämndsekreterare på en gång. Sedan ligger den inte där.
  - else: På Tures skärm ligger en annons från Hedvalla, och sedan ligger den inte där.
  }

  {advice("m3.ture")}
  -> m3_nav
* (tjarnby) [Kör ut till Tjärnby. # cost: 1 # at: car]
  # place: car
  # people: ragnhild
  ~ report("case.prepared-well")
  Tjugotre barn på skolgården. Året du kom var de fyrtioett. {prolog.hor:Birgitta hade räknat rätt den gången, ända till år åtta. Efter åtta räknade ingen.}{prolog.vecka:Det ena av dina två förslag gick ut på att lägga ner vid tjugofem.}{prolog.lovat:På anslagstavlan sitter en mormor från valstugan. Hon har dött och fått en gunga uppkallad efter sig.}{prolog.sag:Det var här det skulle bli kvar, så som du hade sagt vid automaten.}

  På grinden sitter en lapp om skolskjutsen. Avtalet går ut i augusti. Ett nytt ska skrivas före midsommar, på fyra år, och alla bussar vänder här.
  -> m3_nav
* (lasse) [Åk till bygdegården. # cost: 1 # at: village-hall]
  # place: village-hall
  # people: lasse, rune, ragnhild
  ~ report("question.raised")
  Almbergalistan bildas. Sextio stolar, och folk står. Åkaren Lasse Edlund har lastbilskepsen i handen och en sida text.

  – Vem bestämde det? läser han. Det är hela programmet.

  {other_move("m2") == "stryker":Efter vändplanen var det tredje frågan han ställde.|De skrattar och menar det.} Rune ritar på ett kollektkuvert. Lasse får syn på dig och hälsar, och sextio personer vänder sig om.
  -> m3_nav
* (hem) [Ta ledigt en eftermiddag. # cost: 1 # at: home]
  # place: home
  # people: ragnhild
  ~ report("director.rests")
  Du målar ett fönster. Klockan två ringer telefonen i köket, och du har färg på båda händerna.

  Det var Mona. På svararen skrattar hon en stund och säger att det har löst sig. Hon säger inte vad det var.
  -> m3_nav
+ [Torsdag. Punkt nio. # at: board-room]
  -> m3_beslut

=== m3_beslut
# key: m3
# place: board-room
# people: emmy, birgitta, saga, bengtake, ragnhild
# room: I juni har du sagt »vi brukar« för elfte gången, och Emmy har räknat. Nu sitter presidiet där igen. Hon har lovat Tjärnby att skolan ska utredas på nytt. Tjugo års ordning säger emot, och ordningen finns hos dig. Vad gör du?
Samma stolar som i måndags, och så Bengt-Åke med remsan. Emmy har vänt blad, men strecken syns igenom.

# speaker: emmy
– Punkt nio, säger hon. Tjärnby. Ragnhild?

{m3_nav.roller:Hon lägger pennan tvärs över blocket, där ni kom överens om att den skulle ligga.}

* (sjalv) [»Jag har sagt det elva gånger. Då har jag menat Göte och mig.« # move: m3.sjalv # at: emmy]
  -> m3_svar
* (varfor) [Berätta varför ingen har rört skolan. Alltihop, från år ett. # move: m3.varfor # from: saga # at: board-room]
  -> m3_svar
* (tyst) [»Den första september.« Svara på frågan och på inget mer. # move: m3.tyst # at: emmy]
  -> m3_svar
* (stol) [»Först en tredje stol vid automaten. Saga, med en lista.« # move: m3.stol # from: ture # at: coffee-room]
  ~ promise("stol", "20.3")
  -> m3_svar

=== m3_svar
# place: board-room
# people: emmy, birgitta, saga, bengtake, ragnhild
{my_move("m3"):
- "sjalv":
  Birgitta tappar en sticka, och ingen hjälper henne att leta.

  – Ska det till protokollet? säger Saga.

  – Nej, säger du.

  – Jo, säger Emmy. {low("chair>director.trust"):Ordagrant.|Annars är det ju bara vi som vet det.}

  Före fyra har tre chefer hört det. Nästa gång det är något ringer en av dem Emmy först.
- "varfor":
  Det tar fyrtio minuter. Valstugan och regnet. {prolog.lovat:Påsen, som du har sparat, med datum. }{prolog.hor:De sex med pärmarna, och Birgittas siffror som stämde. }Bussen som Göte ordnade år åtta. Rektorn som ringde dig hem varje jul.

  – Det har jag inte vetat, säger Birgitta. Stickningen ligger i väskan.

  – Tack för lektionen, säger Emmy. {high("chair>director.trust"):Hon har fyllt fyra sidor.|Hon har räckt upp handen två gånger, som i skolan, och tagit ner den igen.}

  Saga slutar skriva.
- "tyst":
  – Den första september, säger du.

  Emmy väntar. Du häller upp vatten.

  – Och?

  – Det var frågan.

  {m3_nav.tjarnby:I mappen har du ett foto av lappen på grinden. Avtalet om skolskjutsen skrivs före midsommar, på fyra år, med vändplats i Tjärnby.|Avtalet om skolskjutsen ska skrivas före midsommar, på fyra år. Alla bussar vänder i Tjärnby. Det vet du, och det frågade hon inte om.} Du dricker.
- else:
  Saga ser upp från protokollet. Ingen har frågat Saga.

  – Vad ska den stolen göra? säger Emmy.

  – Höra.

  – Jag ska i så fall anmäla att jag hör ganska bra, säger Saga, och att det jag har hört brukar gå att läsa.

  {m3_nav.saga:Hon sa det till dig i tisdags också.}{m3_nav.ture && not m3_nav.saga:– Det var Ture som frågade, säger du.}

  {low("chair>director.tension"):Emmy skrattar så att Birgitta gör det också.|Emmy skrattar inte.}
}
{other_move("m3"):
- "vilka": -> m3_vilka
- "efter": -> m3_efter
- "annat": -> m3_annat
- else: -> m3_rutin
}

=== m3_vilka
# room: »Vilka vi?« säger Emmy inför hela presidiet. Birgitta räknar maskor, Saga håller pennan stilla, Bengt-Åke ser på sina hängslen. Frågan är ställd till dig.
{my_move("m3"):
- "sjalv":
  – Vilka vi? säger Emmy och ser sig om. Jag frågar er andra. När hon sa vi, vilka trodde ni att det var?

  – Kommunen, säger Birgitta till slut. Det har jag trott i tjugo år.
- "varfor":
  – Vilka vi? säger Emmy. Jag slutade räkna vid tjugofem. Bara i den berättelsen.

  – Göte och jag.

  – Var var nämnden?

  – På väg hem, säger Bengt-Åke. Det var ofta halt.
- "tyst":
  – Vi brukar ta skjutsarna först, säger Bengt-Åke till remsan.

  – Vilka vi? säger Emmy.

  Han pekar på dig med tummen. Hon frågar en gång till, åt det hållet.
- else:
  – Vilka vi? säger Emmy. Är det du och jag och Saga? Eller är det du och jag och han som satt här?

  Hon visar med pennan var han satt. Alla i rummet vet det.
}

* (namn) [Säg namnen, ett ärende i taget. # told: m3.namn # at: board-room]
  ~ report("director.informs-all-parties")
  ~ report("director.raises-workload")
  Elva ärenden. Göte och du. Göte och du. Du och Bengt-Åke, i en hiss. Vid det sjunde säger du »och Lasse Edlunds pappa«, och Birgitta ber dig bokstavera.

  Nästa dag ligger sex mejl från oppositionen i din inkorg.
  -> m3_vilka_sedan
* (kommunen) [»Kommunen.« # told: m3.undan # at: emmy]
  ~ report("question.silenced")
  – Kommunen är de där ute, säger Emmy. Och de av oss som de har röstat in.

  {high("chair>director.tension"):Hon drar ett tolfte streck. Du hade inte ens sagt brukar.|Hon lägger till en punkt på listan inför hösten. Den heter »Vilka vi?« och har ingen föredragande.}
  -> m3_vilka_sedan

=== m3_vilka_sedan
{avtal_utat != "": -> punkt_utat_juni}
{m3_vilka.kommunen && avtal_oense != "": -> punkt_oense_juni}
-> kassan

=== m3_efter
# place: chair
# people: emmy, ragnhild
# room: Emmy väntar tills de andra har gått. »Vilka vi?« frågar hon sedan, under fyra ögon, med dörren stängd. Presidiet fick aldrig höra svaret.
Hon väntar tills Birgitta har packat ihop garnet.

{my_move("m3"):
- "sjalv": – Du kunde ha sagt det till mig först, säger hon.
- "varfor": – Jag vill inte bli undervisad inför Birgitta, säger hon. Inte ens när det är bra.
- "tyst": – Du visste något där inne, säger hon. Du drack ett helt glas.
- else: – Den tredje stolen, säger hon. Är den till för mig eller mot mig?
}

# speaker: emmy
Hon stänger dörren till sitt rum.

{my_move("m3") == "sjalv":
  – {high("chair>director.trust"):Sätt dig. Jag har varit rädd för ditt »vi« i två månader. Vilka är det nu, när han har gått?|Och vilka vi är det nu, när han har gått? Jag ville inte fråga när de hörde på.}
- else:
  – {high("chair>director.trust"):Sätt dig. Jag har varit rädd för ditt »vi« i två månader. Vilka är det?|Vilka vi? Jag ville inte fråga när de hörde på.}
}

* (rakna) [{my_move("m3") == "sjalv":»Fortfarande Göte och jag. Räkna vidare, så hör jag det själv.«|»Göte och jag. Fortsätt räkna, så hör jag det själv.«} # told: m3.namn # at: emmy]
  ~ report("pair.talks-about-roles")
  ~ report("mistake.allowed")
  Hon river av bladet med strecken och ger dig det.

  – Räkna du. Jag har annat.

  Du sätter det på insidan av skåpdörren. Till midsommar står där fjorton.
  -> kassan
* (innan) [»Fråga mig före mötet nästa gång, så slipper vi det inne.« # told: m3.innan # at: emmy]
  ~ report("pair.thinks-aloud")
  ~ report("board.kept-in-the-dark")
  – Kvart i åtta? säger hon.

  – Kvart i åtta.

  På nästa presidium går punkt ett till tio på trettiofem minuter.

  – Det gick fort, säger Birgitta. Hon har inte hunnit varvet ut.
  {avtal_overraskning != "": -> punkt_overraskning_juni}
  -> kassan

=== m3_annat
# room: På nästa styrelsemöte lägger Emmy ett eget förslag på bordet: utredningen om Tjärnby beställs till den 1 september. Det går igenom med en röst. Samma vecka ska skolskjutsen skrivas på fyra år.
Tisdagen efter har Emmy med sig ett eget papper till styrelsen. Utredningen om Tjärnby beställs till den första september. Det går igenom med en röst.

{my_move("m3"):
- "sjalv":
  ~ report("chair.bypasses-director")
  Du har inte sett papperet förut. Tre chefer har det. De fick det av henne på söndagen, eftersom du ju hade sagt hur det var.
- "varfor":
  ~ report("chair.bypasses-director")
  Hon använder valstugan som skäl. Rektorn och bussen också. Det är din berättelse, och den slutar åt andra hållet. Siffrorna har skolchefen räknat fram åt henne, på söndagen.
- "tyst": Det finns ingen rad om skolskjutsen. Ingen hade nämnt någon. På onsdagen skrivs avtalet på fyra år, av en enhetschef som följer rutinen.
- else: Saga för protokollet från sin vanliga stol. Frågan om den tredje stolen hinns inte med.
}

{my_move("m3") == "tyst":Det är torsdag innan Emmy får se det.|Nu är det bara skolskjutsen. Den ska skrivas i morgon, på fyra år.}

* (sager) [Gå upp till Emmy om skolskjutsen. # told: m3.sager # at: chair]
  ~ report("director.stands-by-assessment")
  ~ report("procedure.defended")
  {my_move("m3") == "tyst":
    – Visste du det här i torsdags? säger hon.

    – Ja.

    – Och teg.

    – Du hade räknat till elva.

    Hon läser avtalet till sista sidan. Det går att säga upp, mot fyrahundratusen.
  - else:
    – Går det att skriva det på ett år? säger hon när du är klar.

    – Då blir det dyrare.

    – Hur mycket?

    Hundratiotusen, säger du. Hon ringer Bengt-Åke och säger siffran, och det hörs ut i rummet hur han andas.
  }
  -> m3_annat_sedan
* (later) [Låt det vara hennes beslut. # told: m3.later]
  ~ report("mistake.allowed")
  ~ report("director.softens-assessment")
  I Tjärnby hissar de flaggan. Emmy är på bild med en gunga.

  Bussarna fortsätter att vända på skolgården, fyra år till, hur det än går med skolan.
  -> m3_annat_sedan

=== m3_annat_sedan
{avtal_vagen != "" && (my_move("m3") == "sjalv" || my_move("m3") == "varfor"): -> punkt_vagen_juni}
-> kassan

=== m3_rutin
# room: Emmy vill ha rutinen på papper, en sida, till måndag. Hur går det till när en skola inte utreds? Du har svaret. Det är två ord långt.
# claim: C025
{my_move("m3"):
- "sjalv": – Då vill jag ha det på papper, säger Emmy. Inte bekännelsen. Rutinen.
- "varfor": – Kan jag få det där på en sida? säger Emmy. Till måndag. Utan rektorn.
- "tyst": – Då frågar jag så här, säger Emmy. Finns det en rutin? Kan jag läsa den på måndag?
- else: – Tre stolar går bra, säger Emmy, om det finns något att sitta och läsa. Jag vill ha rutinen på papper. Till måndag.
}

# place: home
# people: ragnhild
Du sitter vid köksbordet på söndagen. Hur en skola utreds i Almberga. Punkt ett. {high("formalisation"):Det finns en mall nu, med huvud och datum, och den gör sidan ännu tommare.|Katten ligger på de rena arken.}

* (somdenar) [Skriv den som den är: »Göte ringer.« # told: m3.namn]
  ~ report("director.documents-decisions")
  ~ report("director.stands-by-assessment")
  Emmy läser de två orden. Hon vänder på arket.

  – Är det ett skämt?

  – Nej.

  – {high("chair>director.trust"):Det är det bästa papper jag har fått här. Får jag visa det?|Vem ringer nu?}

  Saga stämplar det. Därmed har det ett nummer.
  -> kassan
* (somdenborde) [Skriv den som den borde vara, i sju punkter. # told: m3.undan]
  ~ report("case.prepared-well")
  ~ report("director.softens-assessment")
  Det blir en bra sida. Nämnden frågas i punkt två, barnen räknas i punkt tre. Emmy läser den för presidiet.

  – Då har vi aldrig följt den, säger Birgitta. Inte en gång. Får jag fråga när den antogs?
  -> kassan
