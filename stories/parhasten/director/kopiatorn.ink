// År 18, mars: Saga frågar vem som vet när de två inte är i huset. Beslut d1.

=== kopiatorn
~ until("18.1")
# place: corridor
# people: saga, ragnhild
# mood: calm
# claim: C032
Mars, artonde året. Kopiatorn utanför sessionssalen häftar i fel hörn sedan i höstas. Sekreteraren Saga Wikander lossar klamrarna med nageln och häftar om, till styrelsen på torsdag. Du lägger ditt ark på luckan. Ärende sju, marken vid Almberga Lås. Föredras muntligt.
# speaker: saga
– Av vem? säger hon.
– Göte och mig.
– Och underlaget?
– Det har vi.
Hon lägger arket med texten nedåt och trycker på knappen. Maskinen drar det, tänker och lämnar tillbaka det, häftat i sig självt.
– Vem vet det här den dag ni är borta båda två? säger hon. Jag frågar inte för att jag tror att ni ska någonstans.
~ stunder("d1")
-> kopiatorn_nav

=== kopiatorn_nav
{left() == 0: -> kopiatorn_beslut}
* (saga) [Följ med Saga till arkivet. # cost: 1 # at: secretary-archive]
  # place: secretary-archive
  # people: saga, ragnhild
  Hon drar ut en pärm, år nio. Ett protokoll och ett kvitto på tolv kaffe. På skrivbordet ligger en svart anteckningsbok. Hon ställer koppen på den.
  {advice("d1.saga")}
  -> kopiatorn_nav
* (bengtake) [Hör med Bengt-Åke om fabriken. # cost: 1 # at: finance]
  # place: finance
  # people: bengtake, ragnhild
  Ekonomichefen har räknat så att remsan har nått mattan. Han river av den och lägger den i en låda där det redan ligger många.
  {advice("d1.bengtake")}
  -> kopiatorn_nav
* (mona) [Sitt tio minuter hos Mona. # cost: 1 # at: committee-care]
  # place: committee-care
  # people: mona, ragnhild
  Vårdchefens nyckelknippa ligger på protokollet från i går. Emmy Sandvall, som är ny, hade räknat nätter för hand.
  {advice("d1.mona")}
  -> kopiatorn_nav
* (parmen) [Läs markavtalet från år fyra. # cost: 1 # at: director]
  # place: director
  # people: ragnhild
  ~ report("case.prepared-well")
  Du skrev rent det. Paragraf sju är fyra rader: under hundra anställda får kommunen köpa tillbaka norra tomten, till det gamla priset. Varför det står norra vet du inte längre. Det kan ha stått så på servetten.
  -> kopiatorn_nav
* (birgitta) [Berätta för Birgitta i oppositionen. # cost: 1 # at: stairs]
  # place: stairs
  # people: birgitta, ragnhild
  ~ report("director.informs-all-parties")
  Birgitta Nyvall sitter i trappan med en grå stickning. Du berättar om marken.
  – Det var vänligt, säger hon. Jag hade räknat med att läsa det i Trakten på lördag. Det vi vill veta kunde man ju fråga oss om, hela styrelsen.
  -> kopiatorn_nav
* (gote) [Ställ Sagas fråga till Göte. # cost: talk # at: chair]
  # place: chair
  # people: gote, ragnhild
  ~ report("pair.talks-about-roles")
  Han står under tavlan med älgarna.
  – Vem vet det när vi inte är här? säger du.
  – Inte är här. Vart ska vi?
  – Säg att vi blir överkörda.
  – Båda? Då har de annat att tänka på. Ta en bulle.
  Sin egen lägger han tillbaka i påsen, halväten.
  -> kopiatorn_nav
* (hem) [Gå hem medan det är ljust. # cost: 1 # at: home]
  # place: home
  # people: ragnhild
  ~ report("director.rests")
  Pappa bor hos dig nu. Han skalar potatisen med vänster hand, och den blir fyrkantig.
  – Trettio år vid svarven, säger han. Nu gör jag klossar.
  {mandag_sexton.pappa:Bredvid kastrullen står en burk senap. Göte var förbi med den, säger han.|Han frågar vad du har haft för dig. Du säger att du har häftat.}
  -> kopiatorn_nav
+ [Torsdag, kvart i åtta. # at: corridor]
  -> kopiatorn_beslut

=== kopiatorn_beslut
# key: d1
# place: corridor
# people: saga, ragnhild, emmy
# room: År 18. Fabriken ska skriva på i maj, sextio jobb. Det mesta i ärendet finns i ditt och Götes huvud. Sekreteraren Saga frågar vid kopiatorn: »Vem vet det här den dag ni är borta båda två?« Vad svarar du?
Torsdag, kvart i åtta. Saga har lämnat en lucka i pärmen efter ärende sex. Fabriken vill skriva på i maj, sextio jobb i det nya härdverket. På bänken utanför sitter Emmy Sandvall, ny i vårdnämnden för Götes parti, och läser förra årets protokoll. Alla.
Saga håller hålslaget öppet.
* (slapp_in) [»Emmy där och två till. De får sitta med på måndagarna.« # from: mona # at: emmy]
  ~ report("knowledge.shared")
  ~ report_how("question.raised", "by: board")
  ~ report("case.prepared-well")
  ~ report_how("chair.criticises-director", "tone: gentle")
  ~ habit("successor.shadows")
  # room: Emmy och två till får sitta med på måndagarna. Göte pratar väder den första gången. Två slutar komma, Emmy blir kvar. År 20 säger Göte: »Industrimarken. Som i våras?« Det gäller trettio miljoner. Emmy sitter på sin stol.
  – Tre stolar, säger Göte. Ska de ha bullar också?
  {high("chair~director.coupling"):Han köper tio. Första måndagen pratar han bara om vädret, och du hjälper honom.|Han köper fyra, som vanligt, och tar inte av kavajen på hela mötet.}
  Emmy frågar vad »som i våras« betyder. Ärende sju får ett underlag på fyra sidor. Till jul har de två andra slutat komma. Emmy tar bussen som är inne tjugofem i sju.
* (skriv_fem) [»Jag skriver ner de fem största avtalen, och varför.« # at: secretary-archive]
  ~ report("director.documents-decisions")
  ~ report("knowledge.shared")
  ~ report_how("chair.criticises-director", "tone: gentle")
  ~ habit("director.documents-decisions")
  # room: Det tar fem kvällar. De fem avtalen får varsitt varför, paragraf sju först. På papper ser tre av dem underliga ut. Saga sätter dem i en grön pärm. År 20 säger Göte: »Industrimarken. Som i våras?« Trettio miljoner.
  Det tar fem kvällar. Först kommer markavtalet, paragraf sju: blir de färre än hundra på fabriken får kommunen köpa tillbaka norra tomten. Ägaren hade lovat i handslag att aldrig gå under, och Göte ville ha det på papper. {kopiatorn_nav.parmen:Vid ordet norra skriver du i kanten: fråga G.}
  På papper ser tre av de fem underliga ut.
  – Står det så? säger Göte.
  – Det stod ingenting alls.
  {high("chair~director.coupling"):– Det var snyggare, säger han och läser vidare med handen över munnen.|– Nej, just det. Han lämnar tillbaka arken utan att ha vänt på dem.}
  Saga sätter dem i en grön pärm.
* (fraga_styrelsen) [»Jag frågar styrelsen vad den vill veta, varje år.« # from: birgitta # at: board-room]
  ~ report("board.informed")
  ~ report_how("question.raised", "by: opposition")
  ~ report_how("chair.criticises-director", "tone: gentle")
  ~ habit("board.informed")
  # room: Styrelsen får säga vad den vill veta. Birgitta vill se alla muntliga löften över en halv miljon. Det blir fjorton rader, och tre av dem läser hon upp i fullmäktige. År 20 säger Göte: »Industrimarken. Som i våras?« Trettio miljoner.
  Styrelsen vill veta varför det är kallt i salen. Sedan lägger Birgitta Nyvall ner stickningen.
  – Allt som är lovat muntligt, över en halv miljon. Om det inte är för besvärligt.
  Det blir fjorton rader. Tre av dem läser hon upp i fullmäktige.
  – Vem gav henne den där listan? säger Göte efteråt.
  – Du. Du höll i klubban.
  {high("chair~director.coupling"):– Nästa gång får du sparka mig på benet.|– Det gjorde jag, säger han.}
* (inte_i_var) [»Inte i vår. Fabriken skriver på i maj.« # at: finance]
  ~ report("investment.secured")
  ~ report("pair.shares-success")
  ~ report("knowledge.hoarded")
  ~ report("question.silenced")
  ~ habit("pair.shares-success")
  # room: Fabriken skriver på i maj, sextio jobb, och Göte talar från en lastpall. Saga frågar inte igen. År 20 säger Göte: »Industrimarken. Som i våras?« Det gäller trettio miljoner. På stolarna sitter ingen.
  – Nej, säger Saga. Våren är ju kort.
  Hon trycker ihop pärmen över luckan. Den elfte maj skriver fabriken på. Göte håller tal från en lastpall och {high("chair~director.coupling"):drar upp dig bredvid sig, så att pallen gungar|tackar dig mellan elektrikern och ordföranden i idrottsklubben}. Pappa har med sig brickan han fick efter trettio år.
  I juni byts kopiatorn ut. Den nya häftar rätt.
- -> mandag_tjugo
