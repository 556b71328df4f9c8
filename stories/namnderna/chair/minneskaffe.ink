// Domen, Ylva eller hennes stol, en punkt som brister, och en änka som undrar (maj år 3).
// Vilken punkt som brast, och hur den ska rapporteras.
VAR brast = ""
VAR hur = ""

=== varen
~ until("3.2")
# place: stairs
# people: {not ylva_gatt:ylva, }gunbritt
# mood: tense
# remembers: m4
# law: KL 13:1
# law: KL 5:24
# claim: C057
{ordning == "utan" && not lagligt:
  ~ report_how("audit.criticism", "by: opposition")
}
{m4_beslut.lyssnar || other_move("m4") == "river":
  ~ keep("maj")
}
{ordning == "utan":
  {lagligt:
    I maj kommer domen. Styrelsen fick besluta om Björkgården. Domstolen prövar om det var lagligt, och om det var klokt får ni väl veta själva. Klassrummen luktar färg.
  - else:
    I maj kommer domen. Beslutet gällde verksamhetens inriktning. Sådant får inte delegeras, och det upphävs. Våningen står tom ett år till, med fyra vita tavlor. {beredningar:Beredningen för de äldre läser domen högt på sitt möte. Den är lättare att förstå än beslutet.|Revisorerna skriver om mappen, och i juni får ni ansvarsfrihet ändå.}
  }
- else:
  I maj kommer domen. Nämnden fick besluta om Björkgården, den hade till och med hört de anhöriga, och överklagandet avslås. Barackerna får stå. De har fått gardiner.
}

{m4_beslut.lyssnar || other_move("m4") == "river":{ordning == "utan":Före midsommar flyttas ingen|Nämnden väntar till midsommar}. Maj frågar efter Signe.|{ordning == "utan" && not lagligt:Åtta av de tjugofyra har redan flyttat. Maj är kvar och frågar var de andra är.|Åtta av de tjugofyra har flyttat. Maj bor i Sörby nu, och Evert tar bussen dit till klockan tre.}}

{ylva_gatt:
  ~ report_how("manager.left", "by: administration")
  Ylva slutade den första. {uppsikt.farre:Mål trettiosju var det som gjorde det, säger Berit.|Det var inte söndagen i matsalen, sa hon, och då visste du att det var den.} På hennes stol sitter en konsult från Västerås, som är duktig. I lådan låg tre papper, sönderrivna. Du lade ihop ett av dem. »Tre hissar. En sjuksköterska.«
- else:
  Ylva stannar dig i trappan.

  – Natten mot den nionde stod hissarna still, säger hon. En sjuksköterska. Ingen dog. Jag har skrivit den här varningen tre gånger.

  – Till vem?

  – Ja, säger Ylva. {ordning == "utan":Förut var det lätt.|Nämnden har den bordlagd.} Nu har du hört den.
}
{
- avtal_utat != "" && m4_beslut.skyller:
  ~ brast = "utat"
  ~ hur = "by: director, towards: chair, clause: words-outward"
- avtal_overraskning != "" && uppsikt.skriftligt:
  ~ brast = "overraskning"
  ~ hur = "by: director, towards: chair, clause: no-surprises"
- avtal_overraskning != "" && ordning == "utan" && not lagligt:
  ~ brast = "domen"
  ~ hur = "by: chair, towards: director, clause: no-surprises"
  ~ report_how("board.kept-in-the-dark", "by: director")
- avtal_vagen != "":
  ~ brast = "vagen"
  ~ hur = "by: director, towards: chair, clause: way-in"
  {not budgeten.cheferna:
    ~ report("chair.bypasses-director")
  }
- avtal_stol != "":
  ~ brast = "stol"
  ~ hur = "by: chair, towards: director, clause: third-chair"
  ~ report_how("pair.thinks-aloud", "by: chair, kind: on-a-case")
}
{brast != "": -> punkt}
-> minneskaffe

=== punkt
# place: director
# people: tord, gunbritt
{brast:
- "utat":
  # speaker: tord
  – »Utåt säger vi samma sak«, säger Tord. Det har jag undrat över sedan i höstas. Vad var det du sa i matsalen?
- "overraskning":
  # speaker: tord
  – Henrik frågade om biblioteket i mars, säger Tord. Den frågan låg hos dig i tre veckor. Ingen av oss får en nyhet av fel person, står det.
- "domen": Domen hörde du på radion, mellan vädret och en nässpray. Tord hade haft den sedan i torsdags. Ingen av er får en nyhet av fel person, står det.
- "vagen": {budgeten.cheferna:– Fyra listor fick jag av vaktmästaren, säger Tord. Cheferna skulle ni ringa genom mig.|– Du ringde Ylva i lördags, säger Tord. Hem. {avtal_vagen == "bytte":Det var mig du skulle ringa på lördagar.|Det skulle gå genom mig.}}
- else: En tisdag har Inger influensa. Ni tar hela våren på en halvtimme, och det är lika roligt som förr. Sedan kommer ni ihåg vad det står.
}

* (galler) [»Det står där. Då gäller det.«]
  ~ report_how("agreement.invoked", hur)
  {brast == "domen" || brast == "stol":– Ja, säger Tord, och sedan ingenting mer. {brast == "stol":På torsdagen tar ni om det med Inger. Hon hittar ett fel i Sörby.|Han brukar annars ha något.}|Tord ser ut som när man har sparkat upp en dörr som var olåst. {brast == "utat":Ni skriver till Trakten, båda två. Det blir en liten notis.|Tack, säger han. Tack ska du ha.}}
* (om) [»Vi får skriva om raden. Den var för kort.«]
  ~ report_how("agreement.clause-rewritten", hur)
  Det tar en timme. {brast == "domen" || brast == "overraskning":»Samma dag«, blir det, och ett telefonnummer.|{brast == "vagen":Ni får fråga, står det, men inte beställa. Var gränsen går får vaktmästaren veta, till en början.|{brast == "utat":»Om vi hinner talas vid.« Det är i alla fall sant.|»Eller Niklas«, står det nu. Han springer ju ändå åt det hållet.}}}
* (later) [»Äsch. Det var bara den gången.«]
  ~ report_how("agreement.let-pass", hur)
  {brast:
  - "utat":
    ~ avtal_utat = "dod"
  - "vagen":
    ~ avtal_vagen = "dod"
  - "stol":
    ~ avtal_stol = "dod"
  - else:
    ~ avtal_overraskning = "dod"
  }
  – Ja, säger {brast == "domen" || brast == "stol":Tord lättad|Tord}. Papperet lägger ni tillbaka i almanackan. Det är förra årets almanacka.
- -> minneskaffe

=== minneskaffe
# place: village-hall
# people: gunbritt
# mood: calm
# remembers: m3
# claim: C054
# room: Kaffe i Torpa bygdegård, efter Börje Eks begravning. Han satt trettio år i fritidsnämnden. Hans Ulla frågar dig {ordning == "kvar":vad det var som var så rätt med nämnderna|vad det var för fel på nämnderna}. Vad svarar du?
Börje Ek begravs i Torpa, och kaffet är i bygdegården. Hans Ulla sitter med kakfatet i knät.

{styrelse_ett.isen:– Du gav honom fyra minuter till en gång, säger hon. Det talade han om hela våren.|– Han kom hem en kväll och hade inte fått säga det där om slangen, säger hon. Han sa det för mig i stället. Det tog en kvart.}

{ordning == "kvar":– Trettio år i fritidsnämnden, säger hon sedan. {foll:Du ville ha bort dem, och så fick du inte.|Du skulle ta bort dem, och så ändrade du dig.} Vad var det som var så rätt med dem?|{m3_beslut.halften:– Skolan fick vara kvar, säger hon sedan, men han hade isen. Trettio år. Vad var det för fel på dem?|{m3_beslut.beredning:– Han fick ett brev om att han var välkommen att fråga, säger hon sedan. Efter trettio år. Vad var det för fel på dem, när de fick bestämma?|– Alla fyra på en gång, säger hon sedan. Han hade trettio år i fritidsnämnden. Vad var det för fel på dem?}}}

* (skalet) [{my_reason("m3") == "voters":»De som röstar ska se vem som har bestämt. Det var för deras skull.«}{my_reason("m3") == "law":»Det skulle vara i ordning. Det skulle stå någonstans vem som svarar.«}{my_reason("m3") == "facts":»Någon måste se hela bilden. Jag gick på det jag visste.«}{my_reason("m3") == "loyalty":»Vi var arton, och vi hade lovat varandra.«}{my_reason("m3") == "progress":»Det skulle bli något gjort, Ulla. Folk väntade.«}{my_reason("m3") == "relation":»Jag ville att vi skulle kunna arbeta ihop efteråt.«}{my_reason("m3") == "":»Jag tyckte att det var rätt. Det tycker jag nog än.«}]
  ~ report("chair.owns-decision")
  – {my_reason("m3") == "voters":Jag röstade på dig, säger Ulla.|{my_reason("m3") == "loyalty" || my_reason("m3") == "relation":Börje var en av er, säger Ulla.|{my_reason("m3") == "progress":Isen blev gjord, säger Ulla. Varje år.|Det förstår jag, säger Ulla. Börje läste också allt.}}} Sedan bjuder hon dig på en drömkaka, och du tar två.
* (lagg) [Säg det, och det du inte sa då. Säg det i styrelsen också. # at: board-room]
  ~ report_how("board.informed", "by: chair, kind: in-public")
  Du säger att du satt i en bil utanför skolnämnden en kväll. Att du inte stod ut med att höra dem skratta. Ulla håller i fatet.

  – Och det sa du ingenting om? säger hon.

  På tisdagen säger du det i styrelsen. Henrik tar av sig mössan, och Lennart hostar.
* (andra) [»I dag hade jag gjort på ett annat sätt.«]
  ~ report_how("mistake.allowed", "by: chair")
  – Hur då? säger Ulla.

  {m3_beslut.rakt || m3_beslut.beredning:Du hade börjat med att fråga Börje, säger du. Det är den första som faller dig in.|{m3_beslut.halften:Du hade valt en hälft åt gången, säger du. Sedan hör du att det inte betyder något.|Du hade gjort något, säger du. Eller låtit bli från början.}}

  – Han var hemma på torsdagar, säger hon.
- -> tisdag_tre

=== tisdag_tre
# people: tord, gunbritt
# mood: calm
# claim: C055
# claim: C056
{tisdag.med:
  # place: car
  En tisdag i oktober står ni vid rondellen.

  – Om man skulle …, säger Tord.

  – Ja, säger du.

  Ni har inte sagt vad. Häromdagen frågade Henrik vad du själv tyckte om skolskjutsen, och du svarade bra och utförligt. Sedan satt du i bussen och försökte komma på vem av er som hade tyckt det från början. Det var inte viktigt, ni tyckte ju lika. Du körde ett varv extra, och Tord sa ingenting om det.
}{tisdag.sjalv:
  # place: chair
  En tisdag i oktober har ni gått igenom fyra punkter, och under övrigt finns ingenting. Det har aldrig hänt. Tord skruvar på hatten på pennan, av och på.

  # speaker: tord
  – Den där flickan, säger han. Fick hon något svar?

  – Inte av mig.

  – Det var jag som låste.

  # speaker: gunbritt
  – Jag vet, säger du. Jag lät dig hållas.

  Ni har arbetat ihop i fem år utan att säga det. Klockan är bara tjugo i nio, och ni tar kaffe.
}{tisdag.inger:
  # place: car
  # people: tord, inger, gunbritt
  En tisdag i oktober är ni halvvägs genom Torpa när det hörs från baksätet.

  – Det där är inriktning, säger Inger.

  – Är det? säger Tord.

  – Sex trettioåtta. Ska jag göra en bilaga?

  Det tar resten av vägen att göra om det till en fråga som någon annan ska svara på. Förra veckan hade hon semester, och då hann ni med Torpa, Sörby och lönerna före rondellen. Det var mycket roligare. Du har funderat på vad man ska dra för slutsats av det.
}
+ [November. # at: secretary-archive]
  -> forsta_raden
