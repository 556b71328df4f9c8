// Hemvägen från studieresan: Gun-Britt skriver en rad, och du ska skriva något under den (m1, maj år 1).

=== bussen
~ until("1.2")
~ habit("")
~ meet("m1")
~ m1_hon = other_move("m1")
# place: car
# people: gunbritt, lennart, henrik, mehrnaz, inger, ylva, tord
# mood: calm
# law: KL 3:4
# claim: C055
I maj åker tolv personer till en kommun tre timmar bort som inte har några nämnder. Där finns ett enda sammanträdesrum, det är stort, och i det sitter styrelsen och beslutar om skolor och asfalt på samma kväll. Ni får lax. Deras ordförande säger att förr hade hon fyra chefer som var fiender, och nu har hon en ledningsgrupp. Hon ser alltihop på en gång, säger hon. Sedan piper det i hennes klocka och hon måste gå, och laxen blir kvar.

På hemvägen kör Gun-Britt kommunens minibuss, och tio sover.

{par == "sele":
  – Om man skulle lägga ihop alla fyra, säger du.

  – … så har man en enda budget, säger hon. Just det tänkte jag i laxen.
- else:
  – Om man skulle lägga ihop dem, säger du, alla fyra, så har man en budget i stället för fem, och så …

  – Jag vill säga det i min egen ordning, säger hon. Vänta till macken.
}

Vid macken skriver hon en rad överst på reseprogrammet, mot bensinpumpen. Det är fullmäktige som bestämmer vilka nämnder som ska finnas. Raden är till dem.

{m1_hon:
- "helhet":
  »Så att någon ser helheten.«

  – Ekbacka, Torpa, Sörby, säger hon. Fyra rum, och jag fick springa mellan dem för att begripa att det var samma barn.
- "pengar":
  »Så att vi sparar tre miljoner.«

  – Tre? säger du.

  – Det sa han vid kaffet, och de är ungefär lika stora som vi.
- "salen":
  »Så att fullmäktige får något att besluta.«

  – I april hade vi två ärenden och en avtackning, säger hon. Trettiofem vuxna människor, Tord. Blommorna var det bästa.
- else:
  »Så att vi gör som andra.«

  – Mer behövs inte, säger hon. Det är ingen som läser två rader.
}

Hon räcker dig papperet och en kulspets.

– Skriv något under. Till måndag.

~ stunder("m1")
{left():
- 3: Du hinner tre saker före måndag.
- 2: Du hinner två saker före måndag.
- else: Du hinner en sak före måndag.
}
-> m1_nav

=== m1_nav
{left() == 0 && (gunbritt || talk_cost("chair") > 0): -> m1_beslut}
* (inger) [Prata med Inger, längst bak. # cost: 1 # at: car]
  # place: car
  # people: inger, gunbritt, lennart, henrik, mehrnaz, ylva, tord
  # adviser: inger
  # law: KL 5:1
  Inger har vaknat. Hon har kommunernas reglementen i knät, deras och vårt, och har kommit till bilaga sex.

  {advice("m1.inger")}
  -> m1_nav
* (niklas) [Fråga Niklas vad fyra nämnder kostar. # cost: 1 # at: finance]
  # place: finance
  # people: niklas, tord
  # adviser: niklas
  – Netto? säger Niklas. Han har sprungit till jobbet. En komma nio om året. Arvoden, kallelser, smörgåsar. Det är en avdelning på en förskola, och halva köket.

  {advice("m1.niklas")}
  -> m1_nav
* (ylva) [Gå ner till Ylva. # cost: 1 # at: committee-care]
  # place: committee-care
  # people: ylva, tord
  # adviser: ylva
  Ylva dukar av efter omsorgsnämnden. Hon ställer kopporna på höjden, fyra och fyra.

  – Du har hört, säger du.

  – Jag sov inte. Jag blundade.

  {advice("m1.ylva")}
  -> m1_nav
* (platserna) [Räkna vilka som sover. # cost: 1 # at: car]
  # place: car
  # people: lennart, henrik, mehrnaz, gunbritt, inger, ylva, tord
  ~ report_how("question.raised", "by: director")
  Det är mest nämndfolk som sover. Skolnämnden ligger i en hög, med Henrik underst och mössan över ögonen. Mehrnaz Tavakol från Folkrörelselistan håller i en bunt numrerade kort också i sömnen. Lennart pratar om krossgrus, tydligt.

  Trettiosex stolar är det, om det blir av. De som sover här har inte hört någonting.
  -> m1_nav
* (sanna) [Svara flickan på Ekbacka. # cost: 1 # at: director]
  # place: director
  # people: tord
  ~ promise("svaret", "2.1")
  »Hej Sanna! Det beror på att biblioteket måste bemannas«, skriver du, och det var vad du sa till dem den gången också, för elva år sedan, när du var rektor och låste själv. »Tills vi har löst det«, sa du.

  Du börjar om. »Hej Sanna! Du ska få ett riktigt svar före sportlovet.« Det skickar du.
  -> m1_nav
* (gunbritt) [Fråga Gun-Britt om åren i skolnämnden. # cost: talk # at: car]
  # place: car
  # people: gunbritt, lennart, henrik, mehrnaz, inger, ylva, tord
  {value("chair>director.trust") > 53:
    – Nio år, säger hon. Jag kunde vartenda handfat. Sedan fick Henrik det, och första kvällen läste han fel på dagordningen och alla skrattade med honom. Jag satt i bilen utanför.

    – Varför?

    – Jag hade ingenstans att vara, säger hon och lägger i en växel till.
  - else:
    – Nio år, säger hon. Ekbacka, Torpa, Sörby. Det var mycket smörgås, det kan jag tala om. Man satt där och så ringde någon om en kapphängare.

    Du väntar, för en gångs skull. Hon frågar om det drar från luckan på din sida. Det gör det alltid, säger du, och då pratar ni om luckan ända till kommungränsen.
  }
  -> m1_nav
* (hem) [Ta ledigt på lördagen. # cost: 1 # at: home]
  # place: home
  # people: tord
  ~ report("director.rests")
  Du rensar hängrännor. Papperet ligger i skjortfickan, och när du böjer dig åker det ner i en brännässla. Din fru läser det medan hon torkar av det.

  – Vems idé är det?

  – Vår, säger du.

  – Ni som i vem?

  Hon har varit lärare på Torpa i tjugo år, så hon vill ha det preciserat.
  -> m1_nav
+ [Måndag. # at: chair]
  -> m1_beslut

=== m1_beslut
# key: m1
# place: chair
# people: gunbritt, tord
# room: Gun-Britt vill ta bort kommunens fyra nämnder och låta styrelsen ta allt. Hon har skrivit en rad om varför, på ett reseprogram. Fullmäktige ska besluta i höst. Du ska skriva något under raden. Vad skriver du?
# law: KL 3:4
Måndag, åtta. Gun-Britt har skickat efter bullar till gruppen. Under hennes rad är det tomt, så när som på en fläck{m1_nav.hem: av brännässla}.

# speaker: gunbritt
– Har du skrivit något?

{m1_nav.niklas:Niklas siffra har du på handen, en komma nio.|Du skruvar av hatten på pennan.}

* (matt) [»Hur vet vi om tre år att det blev så?« # move: m1.matt # from: inger # at: chair]
  ~ promise("prova", "3.4")
  -> m1_svar
* (forlust) [En lista på det som försvinner, åtta rader. # move: m1.forlust # at: chair]
  -> m1_svar
* (utkast) [Hela förslaget. Du skrev det i helgen. # move: m1.utkast # at: chair]
  -> m1_svar
* (cheferna) [Ingenting. Be de fyra cheferna om en sida var. # move: m1.cheferna # from: ylva # at: corridor]
  -> m1_svar

=== m1_svar
# place: chair
# people: gunbritt, tord
{my_move("m1"):
- "matt":
  – Tre år? säger Gun-Britt. Då är det ju valår.

  – Någon kommer att fråga.

  – Vem?

  {m1_hon == "pengar":Hon räknar nollorna en gång till med nageln.|{m1_hon == "andra":– Hur mäter man att man gör som andra? säger hon, och det vet du inte heller.|Det står kvar. Hon läser sin egen rad som om någon annan hade skrivit den.}}
- "forlust":
  Hon läser alla åtta. Femma är »den som kan säga nej på en tisdag«. Trea är skolnämnden. Där har du bara skrivit namnet.

  – Du är emot, säger hon.

  – Nej, jag är för. Det är bara det att …

  – Åtta, Tord! Jag skrev en.
- "utkast":
  – Elva sidor, säger Gun-Britt och skrattar högt. Sedan i fredags! Ekbacka, Torpa, Sörby, du har fått med allihop.

  Hon läser med klockan i handen. På sidan sju har du skrivit en mening som hon tänkte säga. {par == "sele":Sådant nämner ni inte längre.|Hon stryker under den.} När hon är färdig vänder hon tillbaka till första sidan och ser efter att raden är hennes, och det är den.
- else:
  Fyra sidor kommer, och de ser ut som fyra kommuner. Ylvas är rapport, Lennarts chef har ritat, kulturens är på vers i slutet. Skolans chef skriver att hon gärna svarar när hon vet vad som är bestämt.

  – Jag bad dig, säger Gun-Britt. Nu vet hela huset.

  – De hade vetat det till fredag i alla fall.
}
{other_move("m1"):
- "gruppen": -> m1_gruppen
- "datum": -> m1_datum
- "lasten": -> m1_lasten
- else: -> m1_egen
}

=== m1_gruppen
# room: Gun-Britt visar papperet för alla fem gruppledarna samma dag. Mehrnaz Tavakol i opposition läser det två gånger och säger att det känns bara lite. Henrik vill veta vem som har frågat barnen.
Klockan tio har hon visat det för alla fem gruppledare, med bullarna till. De läser det på tre sätt: fort, två gånger och inte alls.

– Fråga ett, säger Mehrnaz. När bestämde ni det här?

– Det är inte bestämt.

– Då frågar jag igen i höst.

Hon är tandläkare och mycket vänlig. Henrik säger att han får ta hem det. Det är hans fru som läser.
-> brevet

=== m1_datum
# room: Gun-Britt skriver ett datum på papperet: november om två och ett halvt år. Då ska första raden prövas. Sedan frågar hon vem som ska komma ihåg det.
Hon bläddrar i almanackan tills den tar slut, och sedan i en från banken. November om två och ett halvt år. Hon skriver dit det.

– Vem ska komma ihåg det? säger hon.

– Inger.

– Då tror jag att det blir av.

Inger får en kopia och häftar den. Det blir den första handlingen i ärendet.
-> brevet

=== m1_lasten
# room: Gun-Britt viker papperet och lägger det i handskfacket. Gruppen får bullar och en dragning om laxen. Ni två vet vad som står där, och så får det vara över sommaren.
Hon viker papperet på mitten och tar det med sig ner till bilen. Du ser henne från fönstret, lutad in över handskfacket.

Gruppen får bullarna, och hon berättar om laxen. Det blir en bra timme. Henrik frågar vad som händer nu.

– Nu blir det sommar, säger Gun-Britt.

Du äter två bullar. Det är rätt skönt att ha det gjort.
-> brevet

=== m1_egen
# room: Gun-Britt skriver om alltihop för hand, i sitt eget namn. Ditt papper får du tillbaka. »Det här ska ingen kunna säga att du har hittat på«, säger hon.
Hon tar ett nytt ark och skriver om alltihop för hand, i jagform, med pennan hårt mot bordet. Ditt får du tillbaka.

– Det här ska ingen kunna säga att du har hittat på, säger hon.

– Jag har ju inte …

– Nej. Just därför.

Det tar henne till kvart i tolv. Där hon inte kommer ihåg lämnar hon en lucka, och du sitter med svaret i munnen.
-> brevet

=== brevet
# place: director
# people: tord
# mood: calm
I juni kommer ett brev från Almberga, där de också har hört att ni har åkt minibuss.

{elsewhere("parhasten"):
- "tva-roller": »Ta bort vad du vill«, skriver Ragnhild Tovås, »men räkna stolarna först. Hos oss satt det till slut två personer i rummet, och vi kallade det snabbt. Vi har satt in en tredje. Den kostade ingenting.«
- "ny-sele": »Hos oss sköter vi det mesta på måndagar«, skriver Ragnhild Tovås. »Ni måste komma hit! Vi hinner med två kommuner på en förmiddag.« Hennes ordförande har skrivit under på samma brev.
- "overlamnat": Ragnhild Tovås har gått i pension och skickar tre pärmar i lån. »Jag visste var allt låg. Det tog ett halvår att skriva ner det. Om ni flyttar om så skriv först.«
- "kvar-i-vagen": »En fråga«, skriver Ragnhild Tovås. »När nämnden är borta, vem är det din skolchef ringer då? Här ringer de ordföranden. Jag undrar bara hur ni har tänkt.« Du har inte tänkt.
- else: I kuvertet ligger en räkning i kopia, nio månadslöner. »Det var vad det kostade att jag visste allt«, skriver Ragnhild Tovås. »Är ni två som vet allt blir det väl det dubbla.«
}
+ [Augusti. # at: chair]
  -> augusti
