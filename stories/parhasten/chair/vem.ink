// År 18, mars: fabrikens ägare vill veta vem han ska ringa sedan. Beslut c1.

VAR emmy_med = false
VAR gron_parm = false
VAR nara = false

=== artonde_aret
~ until("18.1")
~ nara = high("chair~director.coupling") || (mandag_sexton.ring && (prolog.fraga || mandag_sex.henning || mandag_elva.bredvid))
# place: chair
# people: gote, visitor
# mood: calm
# claim: C032
Mars, artonde året. Fabrikens ägare sitter i din besöksstol under tavlan med älgarna. I maj ska han skriva på för härdverket, sextio jobb. Två gånger har du ringt Ragnhild medan han hörde på.
– En sak till, säger han. Blir du överkörd, vem pratar jag med då?
– Ragnhild.
– Hon är väl inte vald?
– Ett namn, säger han. Till på måndag.
Du är sextiotvå. Det är ingen som har frågat förut, utom hon där hemma, och hon tänkte på taket.
~ stunder("c1")
-> c1_nav

=== c1_nav
{left() == 0 && (ragnhild || talk_cost("director") > 0): -> c1_beslut}
* (emmy) [Sätt dig längst bak hos vårdnämnden. # cost: 1 # at: committee-care]
  # place: committee-care
  # people: emmy, mona, gote
  – Hur många är ni på en natt? säger Emmy Sandvall, som är ny. Den fjärde gången hon frågar får hon veta det.
  – Var har vi fått henne ifrån? säger du till vårdchefen i dörren.
  – Hon sökte jobb här, år tolv, utredare. Mona skrattar. – Ragnhild fick skriva brevet.
  – Varför fick hon det inte?
  – Men Göte. Du hade ju nickat åt en annan.
  -> c1_nav
* (mona) [Fika på Solgläntan. # cost: 1 # at: committee-care]
  # place: committee-care
  # people: mona, gote
  Mona Lindhage har ställt nyckelknippan på tårtfatet. Det är någon som har blivit nittio.
  {advice("c1.mona")}
  -> c1_nav
* (bengtake) [Hör med Bengt-Åke vad fabriken är värd. # cost: 1 # at: finance]
  # place: finance
  # people: bengtake, gote
  Remsan från räknemaskinen når ända till dörren. Du kliver över den.
  {advice("c1.bengtake")}
  -> c1_nav
* (alvar) [Ta en kopp med Alvar. # cost: 1 # at: party-room]
  # place: party-room
  # people: alvar, gote
  Kassören stryker en död ur medlemslistan. Han gör det med linjal.
  {advice("c1.alvar")}
  -> c1_nav
* (birgitta) [Luta dig över häcken. # cost: 1 # at: home]
  # place: home
  # people: birgitta, gote
  ~ report("chair.involves-opposition")
  Birgitta Nyvall beskär vinbär. Ni har delat häck i trettio år och aldrig röstat lika.
  – Vem hade du tagit i mitt ställe? säger du.
  – Det är inte min sak, Göte. Men jag hade tagit någon som frågar. Den dagen vi vinner vill jag ha någon att svara.
  Hon räcker över en kvist. Sätt den i vatten, säger hon.
  -> c1_nav
* (ragnhild) [Fråga Ragnhild hur ni gör, ni två. # cost: talk # at: director]
  # place: director
  # people: ragnhild, gote
  ~ report_how("pair.talks-about-roles", "by: chair")
  – Hur gör vi egentligen? säger du.
  – Gör vad?
  – Allting.
  Det tar en timme, och ni kommer fram till att du säger och hon vet. Det skrattar ni åt. Sedan skriver hon upp det, och då är det inte lika roligt.
  -> c1_nav
* (hem) [Gå hem och ät. # cost: 1 # at: home]
  # place: home
  # people: gote
  – Det ringde en karl, säger hon där hemma.
  – Vem då?
  – Du har ju pratat med honom hela dagen.
  Det har du. Ögonbryn, småländska, en gul bil. Hon tar ner köksalmanackan och skriver ett namn i rutan.
  -> c1_nav
+ [Måndag. Tjugo i sju. # at: corridor]
  -> c1_beslut

=== c1_beslut
# key: c1
# place: corridor
# people: gote, ragnhild, emmy
# room: År 18. Fabriken ska skriva på i maj, sextio jobb. Det mesta om avtalen finns i ditt och Ragnhilds huvud. Ägaren vill ha ett namn: vem pratar han med om du blir överkörd? Valet ligger två år bort. Vad gör du?
Måndag, tjugo i sju. På bänken utanför sessionssalen sitter Emmy Sandvall och läser förra årets protokoll. Alla.
{c1_nav.birgitta:Birgittas kvist har slagit ut på ditt fönsterbräde. }Ragnhild kommer i trappan med mappen under armen och ser på dig.
# speaker: ragnhild
– Vad är det? säger hon.
* (emmy) [»Emmy där. Hon får sitta med på måndagarna.« # from: mona # at: emmy]
  ~ emmy_med = true
  ~ report_how("knowledge.shared", "by: chair")
  ~ report_how("question.raised", "by: board")
  ~ report("case.prepared-well")
  ~ habit("successor.shadows")
  # room: Emmy får sitta med på måndagarna, hon och två till. Du pratar väder den första gången. De två slutar komma, Emmy blir kvar. I partiet säger de arvtagerskan. År 20 står du vid automaten igen. Trettio miljoner.
  – Och två till, säger Ragnhild. Annars är det en kronprinsessa.
  – Tre stolar. Ska de ha bullar också?
  {nara:Du köper tio. Första måndagen pratar du bara om vädret, och Ragnhild hjälper dig.|Du köper fyra, som vanligt, och behåller kavajen på.} Emmy frågar vad »som i våras« betyder. Ägaren får sitt namn. Till jul har de två andra slutat komma, och i partiet säger de arvtagerskan.
* (partiet) [»Det får partiet säga. Öppet, på årsmötet.« # from: alvar # at: party-room]
  ~ report_how("board.informed", "by: chair")
  ~ report_how("question.raised", "by: board")
  ~ report("press.leak")
  ~ habit("board.informed")
  # room: Årsmötet talar ut. Två namn, Emmy Sandvall och Conny Wiberg, och två läger. På onsdagen står det i Trakten. Fabriken skriver på ändå, med jurist. År 20 står du vid automaten igen. Trettio miljoner.
  Före kaffet står det två namn på tavlan. Emmy Sandvall, som ingen känner, och Conny Wiberg, som alla känner. Efter kaffet har salen två sidor.
  – Är du sjuk? säger ägaren i telefon. I maj skriver han på, med en jurist bredvid sig.
  {nara:– Du kunde ha frågat mig, säger Ragnhild.|– Conny ringde mig, säger Ragnhild. Han presenterade sig.}
* (ragnhild) [»Vem skulle du vilja ha?« # at: ragnhild]
  ~ report_how("pair.thinks-aloud", "by: chair, kind: about-others")
  ~ report("director.documents-decisions")
  ~ report_how("board.kept-in-the-dark", "by: chair")
  ~ habit("director.documents-decisions")
  # room: Ragnhild vill inte ha någon annan. Hon skriver ner de fem största avtalen i stället, och varför. Tre ser underliga ut på papper. År 20 står du vid automaten igen. Trettio miljoner.
  Hon blåser på kaffet.
  – Dig, säger hon. Men blir du överkörd vill jag ha någon som kan läsa.
  – Läsa vad?
  – Just det.
  Hon skriver ner de fem största avtalen och varför, på fem kvällar. Tre ser underliga ut.
  Vid ordet norra i paragraf sju har hon skrivit »fråga G.« i kanten. Hon frågar inte. Du säger inget om det.
* (ingen) [»Ingenting. Ta en bulle.« # at: chair]
  ~ report_how("investment.secured", "by: chair")
  ~ report_how("pair.shares-success", "by: chair")
  ~ report_how("knowledge.hoarded", "by: chair")
  ~ report_how("question.silenced", "by: chair")
  ~ habit("pair.shares-success")
  # room: Ägaren får ditt hemnummer. Den elfte maj skriver han på, sextio jobb, och du talar från en lastpall. Ingen frågar igen. År 20 står du vid automaten. Det gäller trettio miljoner.
  Ägaren får ditt nummer hem. Den elfte maj skriver han på. Du talar från en lastpall och {nara:drar upp Ragnhild bredvid dig, så att pallen gungar|tackar Ragnhild mellan elektrikern och ordföranden i idrottsklubben}.
  Emmy Sandvall läser ut protokollen och lämnar tillbaka dem.
- ~ gron_parm = c1_beslut.ragnhild || circumstance("kopiatorn", "parm,inte,inte") == "parm"
-> mandag_tjugo
