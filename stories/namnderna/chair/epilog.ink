// Januari femte året: samma fråga, samma flicka, och den som ska visa henne vart man går.
// Vilket slut det blir, avgjort innan flickan kommer in.
VAR vilket = ""

=== epilog
~ until("4.3")
~ report_how("election.same-majority", "by: citizens")
~ report_how("calendar.new-council", "by: citizens")
~ until("5.1")
~ report_how("calendar.new-board", "by: board")
{
- ordning == "tillbaka" && (ylva_gatt || other_move("m5") == "slutar"):
  ~ vilket = "tomma"
- ordning == "tillbaka":
  ~ vilket = "tillbaka"
- ordning == "utan" && (value("voice") < 42 || value("insight") < 40 || value("adminPower") > 62):
  ~ vilket = "mappen"
- ordning == "utan":
  ~ vilket = "utan"
- ordning == "halvt":
  ~ vilket = "halvt"
- else:
  ~ vilket = "behaller"
}
# place: chair
# people: sanna, gunbritt
# mood: calm
# remembers: m3
# remembers: m5
# claim: C059
Arton mot sjutton blev det i valet, som förut. {my_move("m5") == "valet":Det nya fullmäktige har inte kommit till frågan än. Den är nummer trettio.|} Men fjorton av de trettiofem är nya, och i januari står en av dem i din dörr. Hon är nitton år och sitter för Folkrörelselistan. I handen har hon ett lånekort.

{vilket == "mappen":
  # speaker: sanna
  – Biblioteket på Ekbacka är öppet, säger Sanna Brolin. Vem bestämde det?
- else:
  # speaker: sanna
  – Varför är biblioteket på Ekbacka låst? säger Sanna Brolin.
}

{prolog.svara:Du svarade henne en gång, från besöksstolen, innan Henrik hann.}{prolog.henrik:Du lät Henrik svara en gång. Hon minns Alva, Noel och Sixten.}{prolog.skriv:Du skrev upp det en gång. Det fick ett nummer, säger du. Ja, säger hon, ettusen sju.} {m3_beslut.behall:Du behöll rummen samma höst, för att någon skulle kunna fråga.{fore == "kvar" && ordning == "utan": Två år senare släckte du dem i alla fall.}|{m3_beslut.halften:Du behöll hälften samma höst.|Du {foll:ville ta|tog} bort rummen samma höst, för att någon skulle se.}}

{elsewhere("majoritetsskiftet") == "sjovalla" || elsewhere("majoritetsskiftet") == "som-vanligt":På bordet ligger en ansökan från Kvarnholt. De vill hit, för de har hört att det är lugnt.|På bordet ligger uret. Det drar sig sex minuter numera.}

{budgeten.vagen:Hon har tagit bussen på Lennarts väg. Han klippte bandet på fyra ställen.}{budgeten.mjuk:Hon har läst protokollen från dagarna om skola och omsorg. De var det enda hon begrep, säger hon.}{budgeten.cheferna:De fyra cheferna skriver fortfarande sina listor till dig. Du tackar och vet inte riktigt var du ska göra av dem.}{budgeten.vagg:I korridoren sitter tejpbitarna kvar. Hon har frågat växeln vad de är till för.} {uppsikt.delegera:Hur mycket {other_move("m5") == "slutar":Niklas|Tord} bestämmer kan hon inte hitta någonstans, bara att det är anmält.}{uppsikt.oftare:Styrelsen ses två kvällar i månaden, och elva brukar komma.}{uppsikt.farre:Av tolv mål är det ett som handlar om böcker, om man läser välvilligt.}{uppsikt.skriftligt:Sin fråga har hon med sig på rätt blankett.}

* (dorr) [»Kom, så visar jag dig en dörr.« # at: stairs]
  ~ report_how("knowledge.shared", "by: chair")
  Du tar på dig koftan. I trappan säger du god dag till fyra personer, och hon frågar efter var och en vad de bestämmer.
* (leta) [»Leta själv. Jag vill veta hur det går.« # at: service-desk]
  ~ report_how("question.raised", "by: citizens")
  Hon tar det som ett uppdrag. Från fönstret ser du henne läsa skyltarna vid växeln, alla, uppifrån och ner.
* (minuter) [Ställ in resten av förmiddagen. »Berätta från början.« # at: chair]
  ~ report_how("mistake.allowed", "by: chair")
  Du ställer in två möten och lägger uret i lådan. Hon behöver elva minuter. Hon har läst i pannrummet i fyra år, säger hon. Vaktmästaren lät dörren stå.
- -> slut
