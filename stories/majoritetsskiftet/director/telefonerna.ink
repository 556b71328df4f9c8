// Telefonerna: vad Leila gjorde i februari, Nillas begäran, och en fråga av någon utanför huset.

=== februari
# mood: tired
{other_move("m2") == "utan" || other_move("m2") == "pressar":
  # place: stairs
  # people: gunvor, ingela
  ~ report("chair.bypasses-director")
  – Då blir det lördagsöppet, säger Gunvor Ek i trappan. Tack ska du ha.

  – Blir det?

  – Deniz har räknat på det. Hon bad honom i måndags. Har du inte läst?

  Du har inte läst. Yusuf har två mappar på skärmen igen, säger han när du kommer ner. Den ena är Leilas. Han tar emot beställningar direkt sedan i januari, ungefär en om dagen, och han trodde att det var du som hade sagt att det gick bra.
- else:
  # place: telephone
  # people: ingela
  ~ report_how("board.kept-in-the-dark", "by: chair")
  Sjövallas kommundirektör ringer och tackar.

  – För vad?

  – För att ni köper lönerna av oss. Ordförandena skakade hand på det i fredags. Har inte du hört? Ja, då har jag väl sagt för mycket.

  Det är tolv personer på löner. Nio av dem arbetar vägg i vägg med dig. Styrelsen har inte hört något heller, och du säger till Sjövalla att det var roligt att han ringde.

  – Du borde komma hit själv, säger han. Stolen är ledig till hösten.
}
-> telefon_punkt

=== telefon_punkt
{avtal_vagen != "" && avtal_vagen != "dod" && (other_move("m2") == "utan" || other_move("m2") == "pressar"): -> punkt_vagen_februari}
{avtal_overraskning != "" && avtal_overraskning != "dod" && other_move("m2") != "utan" && other_move("m2") != "pressar": -> punkt_overraskning_februari}
+ [Till disken. Nilla Frygell är här. # at: service-desk]
  -> telefonerna

=== telefonerna
# place: service-desk
# people: nilla, joar, ingela
# mood: tense
# remembers: m1
# remembers: m2
# remembers: m3
# law: TF 2:8
# law: TF 2:18
Nilla Frygell på Trakten har snö på mössan. Hunden sitter i bilen och ser på.

– Jag vill läsa båda telefonerna, säger hon. Allt mellan valet och nyår.

Vad hon ska ha det till får ni inte fråga. Det som rör kommunens ärenden är kommunens, i den privata också. På kvällen går du igenom dem. Elva, nio, sju. Ett, två, fyra. Det du själv har skickat är tre rader.

{m1_beslut.oppet:14 september, till R.S.: »Torsdag kl. 3, biblioteket, en timme.«}{m1_beslut.tyst:14 september, till L.B.: »Bänken vid ån, i morgon halv sju.«}{m1_beslut.senare:14 september, till L.B.: »Återkommer efter den 15 oktober.«}{m1_beslut.alla:15 september, till sex gruppledare: »Se bifogat. Två sidor.«}

{m2_beslut.samma:22 oktober, till sex gruppledare: »Tolv timmar var.«}{m2_beslut.gamla:22 oktober, till L.B.: »Jag kommer upp och förklarar.«}{m2_beslut.vinnarna:22 oktober, till Y.D.: »Tandläkaren kl. 16, som vi sa.«}{m2_beslut.fragan:22 oktober, till R.S.: »Kan du ta en punkt fjorton på tisdag?«}

{m3_beslut.papper:23 november, till sex gruppledare: »Se bifogat. Två sidor till.«}{m3_beslut.leila:23 november, till L.B.: »Är du kvar där uppe?«}{m3_beslut.roger:23 november, till R.S.: »Till onsdag kl. 16.«}{m3_beslut.vila:23 november, till T.H.: »Förutsättningar som ännu inte är beslutade.«}

Resten är deras. Roger har skickat tvåhundra, mest om tak. Leila har skickat trettioen. De flesta är frågor, och under elva står det bara »Rätt?«
-> telefonerna_beslut

=== telefonerna_beslut
# room: Trakten har begärt ut dina båda telefoner, allt mellan valet och nyår. Det som rör kommunens ärenden är kommunens. Roger och Leila kommer att få läsa vad den andra skrev till dig. Vad gör du?
* (bada) [Lägg båda på disken i dag. # at: service-desk]
  ~ report_how("board.informed", "by: director")
  Leila kommer ner i receptionen och läser Rogers. Roger kommer in i sin täckjacka och läser Leilas. De står i var sin ände av disken och bläddrar.

  – Hon skriver som en order, säger Roger till dig. Va?

  – Han skriver till dig när han har ätit, säger Leila. Nästan varje dag.

  Nilla skriver av vad de säger. Det tänkte ni inte på, någon av er.
* (joar) [Låt Joar sortera. I morgon bitti. # at: secretary-archive]
  ~ report_how("procedure.defended", "by: director")
  Joar sorterar till halv två på natten, med äggklockan. Tandläkartider i en hög{m2_beslut.vinnarna:, tills han kommer på att det inte är tandläkartider}. Han ursäktar sig för att han läser.

  – Det går, säger han när Nilla kommer. Men det blir i dag, och du bad om i går.

  Hon skriver att kommunen dröjde. Det är sant med en dag. Med alla sidnummer på plats är det ingen som hittar något fel.
* (webben) [Lägg ut alltihop på kommunens webbplats, Rogers också. # at: secretary-archive]
  ~ report_how("press.leak", "by: administration")
  ~ report("director.informs-all-parties")
  ~ dold = false
  Klockan fyra ligger det ute, tvåhundrasextio meddelanden, i ordning. {handslag.skrev:Du lägger ut en bild på tumstocken också. }Klockan fem hör Roger det på radion, i bilen. De läser upp det om takpannorna. {my_move("m3") == "vila":De läser upp april också, för där finns termosen, tomten och »vi säger så«.|Om tomten är det ingen som blir förvånad längre.}

  Han ringer från en parkeringsficka.

  – Jag hade väl kunnat få veta, säger han. Det var ju ändå till dig. Va?
* (rensa) [Rensa det som är av ringa betydelse först. Lämna resten. # at: director]
  ~ report_how("document.withheld", "by: director")
  ~ report("director.rests")
  ~ report("knowledge.hoarded")
  Sådant får man rensa, när det finns ett beslut om gallring. Det finns det inte, och det är inte meningen att man kommer på det när Trakten har frågat. Det vet du. Det är »fika?« och »hemma 18« och glada gubbar. Fyrtio stycken. {m1_beslut.tyst:Och en bänk.}{m2_beslut.vinnarna:Och en tandläkare.}{dold:Och ett om en tomt.}

  Joar räknar det du lämnar. Sedan räknar han luckorna i numreringen, för det går också.
  {avtal_stol != "" && avtal_stol != "dod": -> punkt_stol_februari}
- -> nilla_fragar

=== nilla_fragar
# place: service-desk
# people: nilla, ingela
# room: När telefonerna är lästa ställer reportern en enda fråga: »Vem arbetade du för i november?« Sedan väntar hon. Vad svarar du?
# remembers: m3
– En fråga, säger Nilla.

Hon har satt sig på radiatorn. Hon tycker nog att det är en enkel fråga.

– {my_move("m3"):
- "papper": Den tjugotredje november skickar du två sidor till alla på en gång. Vem arbetade du för då?
- "leila": Den tjugotredje november skriver du till henne, och han är din chef i fem veckor till. Vem arbetade du för då?
- "roger": Den tjugotredje november får han två dagar, och hon får ingenting. Vem arbetade du för då?
- else: Den tjugotredje november får en ledamot veta att det finns förutsättningar. Vem arbetade du för då?
}

* (star) [{my_reason("m3") == "voters":»För dem som har röstat. Allihop.«}{my_reason("m3") == "law":»Jag är skyldig att vara opartisk. Det försökte jag vara.«}{my_reason("m3") == "facts":»För att siffrorna skulle stämma.«}{my_reason("m3") == "loyalty":»Jag ville inte hänga ut någon som litade på mig.«}{my_reason("m3") == "progress":»För att det skulle bli en budget.«}{my_reason("m3") == "relation":»För att kunna arbeta ihop med dem båda efteråt.«}{my_reason("m3") == "":»För kommunen.«}]
  ~ report("director.stands-by-assessment")
  – {my_reason("m3") == "loyalty":Vem är någon?|Räcker det?} säger Nilla.

  Det får det göra. Hon skriver upp det, och det låter rätt när hon läser upp det, lite för rätt. Det är så det ser ut i tidningen också.
* (lagg) [Säg det, och det du inte sa då: vad du hade vetat sedan i april.]
  ~ report_how("director.tells-running-promises", "kind: in-public")
  – Jag stod på Kvarntomten i april, säger du. Jag tyckte det var en bra affär.

  – {dold:Vilken affär?|Det vet jag, säger Nilla. Men inte att du tyckte om den.}

  {dold:Du berättar. Det tar tio minuter, och hon skriver med båda sidor av papperet. Hunden börjar skälla. På torsdagen är det ett uppslag, och Tjäder ringer och skrattar inte alls.|Det blir rubriken: »Jag tyckte det var en bra affär«. Två grannar hälsar inte den veckan och en börjar hälsa.}
  ~ dold = false
* (andra) [»Jag skulle inte göra om det.«]
  ~ report("mistake.allowed")
  – Vilket av det?

  – {my_move("m3") == "papper":Inte att jag skickade dem. Att de kom i november.|{my_move("m3") == "leila":Att jag gick till en och inte till alla.|{my_move("m3") == "roger":Att jag lät honom välja dag.|Att jag svarade Tuva så där. Det var ju inget svar.}}}

  Nilla tittar upp. Det är inte så ofta hon får ett sådant, säger hon, och nu vet hon inte hur hon ska sluta artikeln.
* (politik) [»Det var politikens sak, och politiken ville ha lugn.«]
  ~ report_how("director.takes-over-decision", "kind: speaks-for-politics")
  – Vilken politik?

  – Båda.

  – Har de sagt det?

  Det har de inte. Det låter förnuftigt i Trakten. Leila läser det på bussen, och hon läser det två gånger, för hon kan inte minnas att hon har sagt det.
  {avtal_oense != "" && avtal_oense != "dod": -> punkt_oense_februari}
- -> efter_nilla

=== efter_nilla
# place: stairs
# people: leila, ingela
Leila står i trappan med Trakten.

– {telefonerna_beslut.rensa:Fyrtio nummer fattas, säger hon. Joar sa det så försiktigt att jag fick be om det två gånger.|Jag visste inte att jag skrev rätt så ofta, säger hon. Inför folk ser det ju inte klokt ut.}

* (utat) {not tre_punkter && avtal_utat == ""} [»Ska vi säga att ingen av oss talar om den andra utåt?«]
  ~ report_how("agreement.clause-proposed", "clause: words-outward")
  -> efter_nilla_avtal
* (vidare) [»Jag tyckte om dem.«]
  ~ report("pair.shares-success")
  – Vilka?

  – Rätt, säger du.

  Hon blir så ställd att hon sätter sig i trappan. Det är kallt, och du sätter dig också.
  -> mars

=== efter_nilla_avtal
{value("chair>director.trust") > 50:
  – Inte till Trakten, säger Leila.

  – Inte på apoteket.

  – Apoteket först, säger hon och skriver det i marginalen på väderkartan.
  ~ report_how("agreement.clause-accepted", "clause: words-outward")
  ~ avtal_utat = "antog"
- else:
  {value("chair>director.trust") < 40:
    – Så långt det går, säger Leila. Dag frågar ju. Jag måste kunna svara Dag.

    Du skriver »så långt det går«. Det är så långt ni kommer.
    ~ report_how("agreement.clause-loosened", "clause: words-outward")
    ~ avtal_utat = "luckrade"
  - else:
    – Om jag får säga när vi är oense, säger Leila. Att vi är det. Inte om vad.

    Det går ni med på båda två, och båda tycker att ni har gett lite för mycket.
    ~ report_how("agreement.clause-traded", "clause: words-outward")
    ~ avtal_utat = "bytte"
  }
}
+ [Mars. # at: director]
  -> mars
