// År 20, april: fullmäktige byter ordförande, och Trakten vill ha en bild. Beslutet foto.

=== fotot
~ until("20.2")
~ report("chair.hands-over")
~ report("chair.elected")
{birgitta_trappan.stod:
  ~ keep("tystnad")
}
# place: council
# people: gote, emmy, saga, birgitta, ragnhild
# mood: festive
# law: KL 4:6
# law: KL 6:20
# law: KL 6:21
# law: KL 5:29
# remembers: m1
# speaker: gote
April, fullmäktige. Göte läser sin avsägelse och tackar vaktmästaren först. Fullmäktige entledigar honom, fyller hans plats i styrelsen och väljer ordförande. Tre beslut, i den ordningen. {my_move("m1") == "saga":Saga har satt en flik vid varje, och det tar fyra minuter.|Någon hade satt valet först i kallelsen. Saga har rättat för hand.} {m1_nav.instruktion:I din instruktion heter punkt fyra fortfarande Göte.}
Emmy Sandvall vann partiets omröstning med två röster. {kopiatorn_beslut.slapp_in:Hon nickar åt dig på väg fram, som på en måndag.} {my_move("m1") == "emmy":På första bänken säger någon i hennes eget parti »kommunchefens kandidat«, lagom högt.}{my_move("m1") == "styrelsen":{other_move("m1") == "skjuter":Birgitta Nyvall klappar längst. Hon ser inte ett dugg förvånad ut.|Birgitta Nyvall klappar längst. Hon har haft tid att tänka på det.}}{birgitta_trappan.stod:Efteråt stannar hon vid din bänk. Du visste sedan januari, säger hon, och du sa ingenting, varken till mig eller till den som förlorade.}{birgitta_trappan.sa:Birgitta Nyvall gör en förvånad min. Hon är inte bra på det.}
På trappan står Nilla Frygell med kameran. Hunden sitter i bilen.
– En bild vid automaten, i morgon vid tio, säger hon. Tjugo år. Vilka står på den?
~ stunder("foto")
-> foto_nav

=== foto_nav
{left() == 0: -> foto_beslut}
* (saga) [Byt namnlapp på anslagstavlan. # cost: 1 # at: stairs]
  # place: stairs
  # people: saga, ragnhild
  Saga skriver Sandvall för hand. Götes lapp har suttit så länge att den lämnar ett fönster i filten. Den stoppar hon i anteckningsboken.
  {advice("foto.saga")}
  -> foto_nav
* (mona) [Följ med Mona till Solgläntan. # cost: 1 # at: committee-care]
  # place: committee-care
  # people: mona, ragnhild
  I äldreboendets dagrum hänger sporthallen på väggen, urklippt och inplastad. {mandag_elva.bredvid:Någon har ritat en ring runt er två.|Någon har ställt en kopp på läktaren.} En dam som heter Gudrun vill veta vem Göte ska vara nu.
  {advice("foto.mona")}
  -> foto_nav
* (ture) [Fråga Ture. Ingen har gjort det. # cost: 1 # at: finance]
  # place: finance
  # people: ture, ragnhild
  ~ report("question.raised")
  Ture Vallgren är controller sedan i höstas. Han har cykelhjälmen på sig och glömmer att ta av den.
  {advice("foto.ture")}
  -> foto_nav
* (gote) [Bär ut älgtavlan med Göte. # cost: 1 # at: chair]
  # place: chair
  # people: gote, ragnhild
  Den går genom dörren om man tar den på diagonalen.
  – Det var en som ville ha en brygga, säger Göte bakom ramen. Vad hette han?
  – Rune.
  – Lovade jag honom den?
  – Du nickade.
  – Gjorde jag.
  Halvvägs nerför trappan vill han byta grepp. Ni ställer ner älgarna, och han sätter sig på steget.
  -> foto_nav
* (emmy) [Fråga vad Emmy vill. # cost: talk # at: emmy]
  # place: council
  # people: emmy, ragnhild
  ~ report("pair.talks-about-roles")
  Hon sitter kvar i salen och provar ordförandens stol.
  – Hur många år var Göte ordförande innan han fick en egen bild? säger hon.
  – Sex.
  – Då har jag gott om tid. Vad gör du på den?
  Du säger att det är tradition.
  – Vilken paragraf?
  -> foto_nav
* (sidan) [Bläddra i gamla Trakten. # cost: 1 # at: secretary-archive]
  # place: secretary-archive
  # people: ragnhild
  # claim: C044
  Saga har satt en remsa vid varje bild på er två, och bunten går inte längre att knyta. {mandag_elva.bredvid:Er sida från år elva, med saxen. I bildtexten heter du Brunnsjö i efternamn. Ingen hörde av sig till tidningen om det, inte du heller.}{mandag_elva.gote:År elva. Göte, saxen och ett band. Dina fyra rader längst ner. På insändarsidan veckan efter tackar en familj i Norra »Göte och hon som räknar« för läktaren.}{mandag_elva.namnden:År elva, sidan sju, nio rader. Kavajen, driftkostnaden, ett namn som du får leta efter. Mannen dog förra våren. I dödsannonsen stod det sporthallen.}
  -> foto_nav
* (hem) [Gå hem. # cost: 1 # at: home]
  # place: home
  # people: ragnhild
  ~ report("director.rests")
  Pappa har sett det på datorn.
  – Han läste för fort, säger han. Och hon väntade in mikrofonen.
  Du stryker en skjorta till i morgon.
  – Ska du vara med på kortet?
  Du tar kragen en gång till.
  -> foto_nav
+ [Tio i tio, vid automaten. # at: coffee-room]
  -> foto_beslut

=== foto_beslut
# key: foto
# place: coffee-room
# people: gote, emmy, nilla, ragnhild
# room: April år 20. Fullmäktige har valt Emmy till ny ordförande efter Göte. Trakten vill ha en bild till lördag, vid kaffeautomaten, av tjugo år. Nilla frågar vilka som ska stå på den. Vad gör du?
Nilla Frygell har flyttat på en krukväxt. Göte har kavajen över axeln och en bullpåse i handen. Emmy står en bit bort och läser prislistan på automaten.
# speaker: nilla
– Lördag, förstasidan, säger Nilla. Vilka?
Sedan väntar hon.
* (ni_tva) [Ställ dig bredvid Göte. # at: gote]
  -> foto_ni_tva
* (tva_plus_du) [»Ta Göte och Emmy. Jag har ett möte.« # from: saga # at: director]
  -> foto_tva_plus_du
* (alla_tre) [»Kom, Emmy. Vi är tre.« # at: emmy]
  -> foto_alla_tre
* (ingen_bild) [»Ingen bild. En sida: det som är beslutat, och det vi hoppas.« # from: ture # at: nilla]
  -> foto_ingen_bild

=== foto_ni_tva
~ report("press.praise")
~ report("chair.bypasses-director")
# place: coffee-room
# people: gote, nilla, ragnhild
# room: Du och Göte på förstasidan, tjugo år. Bygden klipper ut den. Emmy har under tiden gått ner och hälsat på i receptionen, själv. Nio dagar senare vill hon se dig.
{gote_nara:– Inte så nära, säger Nilla. Han slår till plåten precis när hon trycker av, en mugg ramlar ner, och du skrattar på hela förstasidan.|Ni får plats med krukväxten emellan. Nilla tar om bilden fyra gånger.} »Tjugo år i samma sele«, står det på lördagen. Det är slut i kiosken före elva.
Emmy syns inte på någon av bilderna. Hon har gått ner till receptionen och hälsat på alla sju, med namn. Där får hon höra två saker som ingen har sagt till dig.
-> efter_fotot

=== foto_tva_plus_du
~ report("pair.talks-about-roles")
~ report_how("question.raised", "by: citizens")
# place: director
# people: emmy, ragnhild
# room: Göte och Emmy på bilden, du på ett möte. Bildtexten stämmer: den som slutar, den som är vald. Göte tar det som ett första farväl. Nio dagar senare vill Emmy se dig.
– Vilket möte? säger Göte.
Det finns ett. Bengt-Åke, om kopieringskostnaderna. Genom väggen hör du Nilla be dem stå närmare.
Bildtexten är kort: den som slutar, den som är vald. {gote_nara:Göte sätter ett ex på din dörr. I kanten, med blyerts: Här skulle du ha stått. En pil.|Göte går den dagen utan att sticka in huvudet.}
# speaker: emmy
– Det blev tomt till vänster om mig, säger Emmy. Folk frågar om det är jag som har stoppat undan dig. Hade du kunnat säga det till mig före?
Ni skriver upp vem som ska stå var fram till valet. Det blir en halv sida.
-> efter_fotot

=== foto_alla_tre
~ report("pair.shares-success")
~ report("pair.thinks-aloud")
# place: coffee-room
# people: gote, emmy, nilla, ragnhild
# room: Ni är tre på bilden: Göte, du och Emmy. Hon får en mugg på köpet och skrattar. Rubriken lyder »Selen går i arv«. Nio dagar senare vill Emmy se dig.
{low("chair>director.trust"):Hon kommer, men hon ställer sig ytterst och håller sin egen penna.|Hon kommer, och Göte makar på sig.} Sedan slår han till plåten för Nillas skull. Muggen landar hos Emmy.
– Vad kostar den? säger hon.
– Ingenting, säger du.
– Den kostar en krona, säger Göte. Det är det som är det fina.
Alla tre skrattar, och där är bilden. »Selen går i arv«, heter det på lördagen. Emmy har sidan med sig in till dig, vikt.
– Är det här någonting vi har beslutat?
-> efter_fotot

=== foto_ingen_bild
~ report("director.documents-decisions")
~ report("director.informs-all-parties")
~ report_how("pressure.resisted", "by: director")
# place: coffee-room
# people: gote, emmy, nilla, ragnhild
# room: Det blir ingen bild. Trakten trycker en sida: beslutat, och förhoppning. Birgitta klipper ut den. Folk undrar vad som har hänt mellan dig och Göte. Nio dagar senare vill Emmy se dig.
– En sida, säger Nilla. Med datum?
– Där det finns datum.
Göte tar på sig kavajen. {gote_nara:Då hade jag kunnat strunta i att raka mig, säger han, men han lämnar bullpåsen hos dig.|Jaha du, säger han.} Bullarna tar Nilla till hunden.
På lördagen är spalten Beslutat fyra rader och spalten Vi hoppas tjugosju. Birgitta Nyvall klipper ut den. Hos Handlarn tror de att ni har blivit osams. Emmy stryker under med penna, fyra gånger i den ena spalten.
-> efter_fotot

=== efter_fotot
* [Nio dagar senare. # at: chair]
  -> nionde_dagen
