// Löftet till Tjärnby: Emmys eget beslut (midsommar år 20), och skolgården i juli där någon ber henne förklara sig.
VAR skjuts_ett = false

=== tjarnby
# place: home
# people: emmy
# mood: calm
# remembers: m3
# claim: C046
~ skjuts_ett = other_move("m3") == "sager" || (my_move("m3") == "annat" && m3_nav.tidtabell)
Löftet är elva ord långt. »Skolan ska utredas på nytt, och den här gången på riktigt.« Du räknade dem på bussen hem i februari. Utanför bygdegården i Tjärnby hade en mormor i gul regnkappa frågat om du menade något annat än de förra.

{my_move("m3") == "annat":Utredningen är beställd, men hur den ska gå till står inte på dina åtta rader.|Nu är det midsommarvecka, och löftet ligger fortfarande bara hos dig.} {skjuts_ett:Skolskjutsen är skriven på ett år.|Skolskjutsen är skriven på fyra år. Bussarna vänder på skolgården vad du än kommer fram till.} Gruppen vill att du väntar.

~ stunder("tjarnby")
-> tjarnby_nav

=== tjarnby_nav
{left() == 0 && (fraga || talk_cost("director") > 0): -> tjarnby_beslut}
* (conny) [Hör Conny till punkt. # cost: 1 # at: party-room]
  # place: party-room
  # people: conny, emmy
  # adviser: conny
  Han har tagit med två kaffe och dricker båda.

  {advice("tjarnby.conny")}
  -> tjarnby_nav
* (birgitta) [Ring på hos Birgitta Nyvall. # cost: 1 # at: home]
  # place: home
  # people: birgitta, emmy
  # adviser: birgitta
  Hon vattnar. På andra sidan häcken står Göte med en kikare riktad mot en holk.

  {advice("tjarnby.birgitta")}

  {c1_nav.birgitta || bilen_nav.birgitta:– Han frågade mig om råd en gång, säger hon och nickar mot häcken. Det har ingen i ert parti gjort sedan.}
  -> tjarnby_nav
* (bengtake) [Be Bengt-Åke räkna. # cost: 1 # at: finance]
  # place: finance
  # people: bengtake, emmy
  # adviser: bengtake
  Remsan når golvet före skolmaten.

  {advice("tjarnby.bengtake")}
  -> tjarnby_nav
* (fraga) [»Vad tycker du?« Fråga Ragnhild. # cost: talk # at: director]
  # place: director
  # people: ragnhild, emmy
  ~ report_how("pair.talks-about-roles", "by: chair")
  – Det är ditt löfte, säger hon.

  – Jag frågar vad du tycker.

  {value("director>chair.trust") < 38:
    Hon ger dig antalet barn, tre år framåt. Det är inte ett svar, och hon vet att du vet det.
  - else:
    Hon tar av sig glasögonen. {prolog.fraga:Det var det första Göte frågade henne, säger hon, och sedan har ingen gjort det.|Det är inte många som har frågat det, säger hon.} Behåll den så länge de är fler än tjugo. Men säg siffran nu, tio år innan.
  }
  -> tjarnby_nav
* (mormor) [Ta bussen till mormodern i gul regnkappa. # cost: 1 # at: car]
  # place: home
  # people: emmy
  ~ report_how("question.raised", "by: chair")
  Det är dottern som öppnar. Mamma dog i maj, säger hon. Regnkappan hänger i hallen.

  På kylskåpet sitter ett foto från en valstuga. Samma kappa, tjugo år nyare, och bredvid en man med kavajen över axeln.

  – Han lovade också, säger dottern. Det var därför hon frågade om du menade något annat.
  -> tjarnby_nav
* (saga) [Be Saga ta fram allt som är beslutat om skolan. # cost: 1 # at: secretary-archive]
  # place: secretary-archive
  # people: saga, emmy
  ~ report_how("case.opened-on-file", "by: chair")
  »Frågan bordlades.« År ett, år fyra, år åtta och år femton.

  – Jag har inte hittat någon regel om hur länge ett ärende får ligga på ett bord, säger Saga, så jag har dammat av det.

  {prolog.vecka:Underst två förslag från år ett, på papper. Det ena lägger ner vid tjugofem barn. De är tjugotre nu.}{prolog.hor:Underst Birgittas siffror från år ett. De stämde till år åtta.}
  -> tjarnby_nav
* (hem) [Gör ingenting på en kväll. # cost: 1 # at: home]
  # place: home
  # people: emmy
  # mood: calm
  ~ report_how("director.rests", "by: director")
  Tilde frågar vad en utredning är.

  – När man letar efter ett svar som ingen får bestämma först.

  – Men du har ju lovat.

  Du mejlar Ragnhild att inget behöver vara klart till måndag. Hon svarar med ett ord: tack.
  -> tjarnby_nav
+ [Bestäm dig. # at: chair]
  -> tjarnby_beslut

=== tjarnby_beslut
# key: tjarnby
# place: chair
# people: emmy
# claim: C054
# law: KL 5:1
# law: KL 6:6
# room: Du lovade Tjärnby att skolan ska utredas på nytt, på riktigt. Tjugotre barn. Gruppen vill vänta till efter valet. Oppositionen har räknat barn i tjugo år. Kommunchefen kan ta fram ett underlag, och då blir det hennes ord. Hur ska det gå till?
Du har ställt Tildes affisch på golvet, mot väggen. Den föreställer en buss.

{tjarnby_nav.mormor:»Om du menade något annat«, sa hon. Du har skrivit det överst på ett tomt ark.|Överst på ett tomt ark står elva ord.} {tjarnby_nav.bengtake:Under dem står fyra och en halv, en komma en och noll komma tre.} På tisdag är det styrelse.

* (bara) [Skriv förslaget själv. Ring rektorn i kväll och bär in det på tisdag. # at: board-room]
  ~ report_how("chair.owns-decision", "by: chair")
  ~ report("chair.bypasses-director")
  ~ report_how("case.rushed", "by: chair")
  ~ keep("skolan")
  -> tjarnby_bara
* (tre) [»Ta fram tre vägar till augusti. En av dem ska vara min.« Lägg det på Ragnhild. # from: bengtake # at: director]
  ~ report_how("case.prepared-well", "by: director")
  ~ report("director.takes-over-decision")
  -> tjarnby_tre
* (opposition) [Gå till Birgitta först, innan det finns ett förslag. # from: birgitta # at: birgitta # needs: crossPartyTrust not-low \| Birgitta har svarat på kort: hon väntar tills det finns något att läsa.]
  ~ report("chair.involves-opposition")
  ~ report_how("board.kept-in-the-dark", "by: chair")
  -> tjarnby_opposition
* (vanta) [Vänta på delårsbokslutet. Säg som det är till Tjärnby. # at: telephone]
  ~ report_how("chair.breaks-promise", "towards: citizens, kind: puts-off")
  ~ report("saving.postponed")
  -> tjarnby_vanta

=== tjarnby_bara
# place: board-room
# people: emmy, ragnhild, birgitta
# room: Du skriver förslaget själv på tre kvällar och bär in det på tisdagen. Sex röster mot fem. Lärarna läser om sin skola i Trakten, i ett förslag utan bilagor. Ragnhild hittar ett räknefel på sidan tre.
Fyra sidor på tre kvällar. Rektorn svarar i telefon från en brygga och säger det hon brukar säga till Ragnhild.

Sex röster mot fem. Lärarna läser om det i Trakten, och där står att det saknar bilagor. Det gör det.

– Du ringde rektorn, säger Ragnhild.

– Ja.

{avtal_vagen != "" && avtal_vagen != "dod":
  – Vi hade en lapp om det. Hon tar den från sin lampa och läser. – »Genom mig till cheferna.« {avtal_vagen == "luckrade":Eller var det så det var?|Jag har svarat samma dag varje gång.}
- else:
  – Hon ringde mig sedan, säger Ragnhild. Vid midnatt, för att höra vad det var hon hade sagt.
}

Hon lägger förslaget framför dig med en blyertsring på sidan tre.

– Tjugotre gånger fjorton är trehundratjugotvå. Du har skrivit trehundratolv. Det är bara en siffra.

Du är mattelärare. Det är inte bara en siffra.
{avtal_vagen != "" && avtal_vagen != "dod": -> tjarnby_lappen}
-> tjarnby_vidare

=== tjarnby_lappen
* (inte) [»Du har rätt. Sätt tillbaka den.«]
  ~ report_how("agreement.invoked", "by: director, towards: chair, clause: way-in")
  ~ avtal_vagen = "antog"
  Hon sätter tillbaka den. Den fäster sämre andra gången.
  -> skolgarden
* (om) [»I mina egna löften ringer jag själv. Kan vi skriva det?«]
  ~ report_how("agreement.clause-rewritten", "by: chair, towards: director, clause: way-in")
  ~ avtal_vagen = "bytte"
  – Hur många egna löften har du? säger hon.

  – Ett.

  – Det får plats på lappen.
  -> skolgarden

=== tjarnby_tre
# place: director
# people: emmy, ragnhild, ture
# room: Ragnhild ska ta fram tre vägar till augusti, och en av dem är din. Ture räknar, lärarna får frågan först. I juli får du ett utkast. Väg B är det du lovade, fast med hennes ord.
– Tre, säger Ragnhild. Och ingen av dem ska vara dum.

– Brukar en vara det?

– Den i mitten brukar vara den man har bestämt. Jag ska låta bli.

Ture räknar. Lärarna får frågan före dig. I juli får du ett utkast på nitton sidor. Väg B är din. »Ett bevarande kan övervägas, under förutsättning att«, står det. Du läser meningen tre gånger och letar efter regnet.

Styrelsen får det i augusti, om du hinner igenom det.
-> tjarnby_vidare

=== tjarnby_opposition
# place: home
# people: emmy, birgitta
# room: Du går till Birgitta innan det finns ett förslag. Hon hämtar en påse med papper från år ett. Två kvällar räknar ni barn vid hennes köksbord. På tredje dagen ringer Conny, som har fått höra det i glasskön.
Birgitta Nyvall hämtar en papperspåse från hallgarderoben. År ett, med gem som har rostat.

– Fyrtioett barn, säger hon. Jag visade dem för Göte på en torsdag. Han tackade mig mycket vänligt.

– Vad hände?

– Han bjöd på bullar.

Två kvällar räknar ni vid hennes köksbord. Hon stryker »nedläggning« och skriver »tjugo«. Du stryker »bevaras« och skriver också tjugo. Sedan tar hon fram stickningen.

På tredje dagen ringer Conny.

– Med all respekt, säger han. Jag fick höra det i kön till glassen. Av henne.
{avtal_overraskning != "" && avtal_overraskning != "dod": -> tjarnby_punkt_overraskning}
-> tjarnby_vidare

=== tjarnby_punkt_overraskning
# place: stairs
# people: ragnhild, emmy
Ragnhild fick höra det av Conny, i trappan. Hon har stannat där när du kommer.

– Det var ju hit det inte skulle, säger hon.

* (visar) [Ge henne sidan. »Du skulle ha haft den först.« # at: ragnhild]
  ~ report_how("agreement.invoked", "by: director, towards: chair, clause: no-surprises")
  ~ avtal_overraskning = "antog"
  Hon läser den mot väggen och sätter dit ett kommatecken.

  – Den är bra, säger hon. Det är det som är tråkigt.
  -> tjarnby_vidare
* (mitt) [»Det gällde huset. Det här är politik.« # at: ragnhild]
  ~ report_how("agreement.clause-rewritten", "by: chair, towards: director, clause: no-surprises")
  ~ avtal_overraskning = "bytte"
  – Då behöver jag veta vilket som är vilket, säger hon. Innan jag hör det.
  -> tjarnby_vidare

=== tjarnby_vanta
# place: telephone
# people: emmy
# room: Du väntar på delårsbokslutet och ringer Tjärnby själv. Det kommer den tjugonde september, en vecka efter valet. Rösten i telefonen hör vilket datum du säger, och räknar.
Du ringer byalaget själv. Det ska ingen annan göra.

– Efter delårsbokslutet, säger du. Jag vill veta om vi har råd innan jag säger något mer.

– När kommer det?

– Den tjugonde september.

– Och valet är den trettonde.

– Ja.

– Ja, säger rösten. Då vet vi.

Conny klappar dig på axeln. På kvällen räknar du orden en gång till, ifall du har kommit ihåg fel.
-> tjarnby_vidare

=== tjarnby_vidare
-> skolgarden

=== skolgarden
# place: village-hall
# people: lasse, emmy
# mood: calm
# remembers: tjarnby
# remembers: m3
~ until("20.3")
Juli i Tjärnby, en lördag klockan två. {tjarnby_nav.mormor:Gungan vid bygdegården har fått en mässingsplåt med mormoderns namn.|Utanför bygdegården invigs en gunga, uppkallad efter en mormor som dog i maj. Först när du ser fotot, i gul regnkappa, förstår du vilken.}

{tjarnby_beslut.bara:– Tjugotre gånger fjorton, säger en lärare när hon tar i hand.}{tjarnby_beslut.tre:Rektorn säger att hon har fått frågan före dig. Hon låter förvånad än.}{tjarnby_beslut.opposition:Birgitta Nyvall är här, i hatt, och folk tittar från dig till henne.}{tjarnby_beslut.vanta:Ingen säger september. De säger »senare« och ser på gungan.}

Åkaren Lasse Edlund har kört hit bullarna, på flaket.

{my_move("m3"):
- "vilka": – Jag hörde att du tog kommunchefen inför hela presidiet, säger han. Vilka vi, sa du. Varför gjorde du det?
- "efter": – Jag hörde att hon sa »vi brukar« en gång till i juni, och att du satt tyst, säger han. Sedan stängde du dörren. Varför gjorde du det?
- "annat": – Åtta rader, hörde jag, säger han. Och kommunchefen fick läsa dem samtidigt som alla andra. Varför gjorde du så?
- else: – Du bad om ett papper på hur man inte utreder en skola, hörde jag, säger han. Varför just ett papper?
}

Tolv föräldrar slutar prata om blåbär.

* (star) [{my_reason("m3") == "voters":»För att det är jag som är vald, och ni som ska kunna välja bort mig.«}{my_reason("m3") == "law":»För att det ska gå rätt till. Ett vi är inget beslut.«}{my_reason("m3") == "facts":»För att jag ville veta hur det var, innan jag bestämde något.«}{my_reason("m3") == "loyalty":»För att man är skyldig den man arbetar med det.«}{my_reason("m3") == "progress":»För att det skulle bli något gjort före hösten.«}{my_reason("m3") == "relation":»För att hon och jag ska kunna arbeta ihop i höst också.«}{my_reason("m3") == "":»För att det var mitt att fråga.«}]
  ~ report_how("chair.owns-decision", "by: chair")
  -> skolgarden_star
* (lagg) [Säg det, och att du var rädd när du gjorde det.]
  ~ report_how("press.leak", "by: chair")
  ~ report_how("question.raised", "by: citizens")
  -> skolgarden_lagg
* (andra) [»I dag hade jag gjort på ett annat sätt.«]
  ~ report_how("mistake.allowed", "by: chair")
  ~ report("chair.defends-director")
  -> skolgarden_andra

=== skolgarden_star
# place: village-hall
# people: lasse, emmy
# room: Du svarar Lasse Edlund som du svarade dig själv i juni. Han tänker efter, och tolv föräldrar med honom. »Vem bestämde det?« frågar han sedan. Du säger att det var du.
– {my_reason("m3") == "voters":Välja bort, säger Lasse. Det har jag inte tänkt på som en tjänst.}{my_reason("m3") == "law":Nej, säger Lasse. Men det är det enda jag har fått.}{my_reason("m3") == "facts":Och hur var det? säger Lasse.}{my_reason("m3") == "loyalty":Skyldig, säger Lasse. Jo. Det är vi nog allihop.}{my_reason("m3") == "progress":Det är juli, säger Lasse. Det är en invigd gunga.}{my_reason("m3") == "relation":Som i en lastbil, säger Lasse. Fast någon kör.}{my_reason("m3") == "":Ditt, säger Lasse. Jaha.}

Han vänder på lastbilskepsen.

– Vem bestämde det? Att det var ditt?

– Ni, för fyra år sedan, till hälften. Partiet, med två röster. Resten bestämde jag i duschen.
-> skolgarden_kort

=== skolgarden_lagg
# place: village-hall
# people: lasse, emmy
# room: Du säger skälet, och att du var rädd. Det hade du inte tänkt säga. På måndagen står det i Trakten, utan överdrift. Conny ringer klockan fyra.
– Rädd för henne? säger Lasse.

– Rädd för att det skulle finnas ett bra skäl. Och att jag inte skulle förstå det.

En pappa i blåställ nickar åt marken.

På måndagen står det i Trakten. »Jag var rädd, säger ordföranden.« Conny ringer redan klockan tre.

– Så säger man inte, säger han.

{value("director>chair.trust") > 50:Ragnhild har lagt tidningen i ditt fack med en gul lapp. »Det var jag med.«|Ragnhild nämner det inte. Hon håller upp dörren åt dig en sekund längre än hon brukar.}
-> skolgarden_kort

=== skolgarden_andra
# place: village-hall
# people: lasse, emmy
# room: Du säger att du i dag hade gjort på ett annat sätt. Lasse Edlund lyfter på kepsen. Till kvällen har tolv föräldrar sagt det vidare, i tolv versioner.
– Hur då? säger Lasse.

{my_move("m3"):
- "vilka": – Jag hade frågat henne först. Hon visste mer om det än jag trodde att man kunde veta.
- "efter": – Jag hade frågat så att alla hörde. Det var många som behövde svaret.
- "annat": – Jag hade visat henne papperet på måndagen. Hon kan bussar.
- else: – Jag hade frågat henne, i stället för pappret.
}

{my_reason("m3") == "voters" || my_reason("m3") == "law":– Så det gällde till juli, säger Lasse.|– Det var det, säger Lasse och lyfter på kepsen.}

Du får den sista bullen.
-> skolgarden_kort

=== skolgarden_kort
{tjarnby_beslut.bara && my_move("m3") == "annat":– Åtta rader och sedan fyra sidor, säger han. Skriver du allt själv?}
-> paragraf_sju
