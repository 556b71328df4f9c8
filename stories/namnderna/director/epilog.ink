// Mappen, sista gången, och flickan från Ekbacka med samma fråga (januari år 5).
// Allt ligger hos en enda, och få frågar: då är det mappen som har blivit kommunen.
VAR bara_du = false

=== epilog
~ until("4.3")
~ report("election.same-majority")
~ until("4.4")
~ report("calendar.new-council")
~ until("5.1")
~ report("calendar.new-board")
{ordning == "utan" && (value("voice") < 42 || value("insight") < 40 || value("adminPower") > 62):
  ~ bara_du = true
}
# place: director
# mood: calm
# remembers: m4
# remembers: m5
# claim: C060
{m5_sista.slutar:
  # people: sanna, niklas, {ordning != "utan":henrik, inger, }tord
  Januari, tjugo över sju. Mappen ligger hos Niklas, som är tillförordnad och har fått ont i höften. Du är rektor på Ekbacka sedan i augusti och har kommit med en blankett. {ordning == "utan":Ingen annan är här.|I dörren står Inger och Henrik med varsin fråga, och av vana vänder de sig till dig.}

  # speaker: niklas
  – Fem papper, säger Niklas. Hur valde du?
- else:
  # people: sanna, {ordning == "halvt":henrik, inger, }{ordning != "utan" && ordning != "halvt":henrik, lennart, berit, inger, }tord
  Januari, tjugo över sju. Mappen ligger på bordet med fem papper i. {ordning == "utan":Det står ingen i dörren. Du skruvar av hatten på pennan, och det hörs.|{ordning == "halvt":Två av dem är nämndernas, med nämndernas stämpel. Henrik och Inger står i dörren, och Henrik har åkt hiss åt fel håll.|Tre är stängda. I dörren står Henrik, {ylva_gatt:konsulten|Ylva}, Lennart, Berit och Inger, och alla fem vill något.}}
}

{elsewhere("majoritetsskiftet") == "sjovalla" || elsewhere("majoritetsskiftet") == "som-vanligt":Ovanpå ligger ett brev från någon i Kvarnholt som undrar om här finns något ledigt. De har hört att det är lugnt. }{my_move("m4"):
- "star": {m5_sista.slutar:På hans hylla|På hyllan} står ett tal inramat, sex miljoner, från en konferens.
- "river": Björkgårdens utredning är uppe i del fyra.
- "ylva": Evert har skickat ett vykort, skrivet på maskin, med tack för mikrofonen.
- else: Listan från oktober det året hänger inplastad i receptionen. Ingen vågar ta ner den.
} {my_move("m5"):
- "malet": Första raden hänger inramad hos Inger, {other_move("m5") == "vand":med två datum på|med ett datum på}, och under glaset har fläcken kommit tillbaka.
- "kostnaden": Niklas har räknat ut vad det hade kostat att låta bli också, till slut. Det blev nästan på kronan detsamma, och han är upprörd.
- "tvalistor": {ordning == "utan":Av de fjorton besluten ville styrelsen ha nio. De andra fem ligger här.|De fjorton besluten fick andra ägare, alla utom ett om en fiol.}
- else: Det dröjde till i våras innan styrelsen vande sig vid att du väntar tills någon har frågat färdigt. Lennart gör det aldrig.
}

{ylva_gatt:Från Ylva kom det ett kort i julas, från en annan kommun, på tre rader. »Fyra hissar. Två sjuksköterskor. Sover.«}{varning_beslut.slutet:Ylva har två på natten, sedan advent för ett år sedan. Varför står ingenstans, och Berit är den enda som berättar det för nya vikarier.}{varning_beslut.rapport:De elva sidorna från länet används på kurser. Det är Ylva som håller dem, och på sista bilden står det att ordföranden fick veta det sist.}{varning_beslut.oppna:Ylvas ärende har fått elva efterföljare, om handskar, larm och en hund. Inger har satt upp en egen hylla.}

Gun-Britt vann valet, med ett mandat. Fjorton av de trettiofem i fullmäktige är nya, och en av dem väntar med ett lånekort i handen. Sanna Brolin är nitton år och invald för Folkrörelselistan. {kept("svaret"):Hon fick ett svar den gången, och det minns hon.|{m1_nav.sanna:Du lovade henne ett svar före sportlovet för fyra år sedan.|Hon skrev till kommunen när hon gick i nian.}}

# speaker: sanna
– {bara_du:Biblioteket på Ekbacka är öppet, säger hon. Vem bestämde det?|Varför är biblioteket på Ekbacka låst? säger hon. Vem bestämmer det?}

* (las) [Läs ett av papperen innan du svarar. # at: director]
  ~ report("case.prepared-well")
  Det är det första, och {bara_du:i det står det öppettider. Tisdag och torsdag, tolv till fyra. Under står ett namn, ditt|i det står det »i avvaktan på bemanning«, i år igen}. Du räcker henne det. Hon läser fort, med fingret under, och vänder på bladet för att se om det står någonting på baksidan.
* (lamna) [Räck henne pennan. # at: sanna]
  ~ report("knowledge.shared")
  – Den fick jag när jag slutade på Ekbacka förra gången, säger du. Det var jag som låste. Det skulle vara tills vidare.

  Du har inte sagt det till någon på femton år. Hon håller i pennan och vet inte om hon ska ge tillbaka den.

  – Varför det? säger hon.
* (folj) [Följ med henne genom huset. # at: corridor]
  ~ report("board.informed")
  Hon går fort. Du har aldrig gått här utan att veta vart du ska, och efter två trappor frågar hon om det finns en karta. {ordning == "halvt":Det finns det, och den är från i fjol.|Det finns en från när huset var nytt.} {m5_sista.dorrar:På dörr nio läser hon hela sidan.|Vid dörr nio stannar hon och knackar. Ingen svarar.}
- -> slut
