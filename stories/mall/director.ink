// En scen att börja med: byt namn, plats och text, och spara.
INCLUDE ../words.ink

-> onsdag

=== onsdag
# place: director
# people: karin, per
# mood: calm
Onsdag, tio över fyra. Per Alm ställer termosen på ditt skrivbord och sätter sig inte.

– Bussen i Tjärnby, säger han. Den är med i morgon?

Den är med. Du skrev förslaget i februari, och då var det bara en rad i en tabell.

– Nja, säger han. Jag frågar bara.

~ stunder("bussen")
-> forberedelse

=== forberedelse
{left() == 0: -> beslutet}
* (olle) [Gå in till Olle på ekonomi. # cost: 1 # at: finance]
  # place: finance
  # people: karin, olle
  # adviser: olle
  Olle slår in en summa innan du har sagt vilken buss.

  {advice("bussen.olle")}
  -> forberedelse
* (lena) [Fråga Lena vad som finns i pärmen. # cost: 1 # at: secretary-archive]
  # place: secretary-archive
  # people: karin, lena
  # adviser: lena
  I pärmen ligger tabellen, och efter den ett tomt blad.

  {advice("bussen.lena")}
  -> forberedelse
* (aka) [Ta bussen till Tjärnby, tur och retur. # cost: 1 # at: car]
  # place: car
  # people: karin
  ~ report("question.raised")
  Elva personer, och chauffören hälsar på alla utom dig. Vid skolan kliver en pojke på med en fiol. Han sätter sig längst bak, där värmen är.

  – Är det du som ska räkna oss? säger kvinnan bredvid.
  -> forberedelse
* (lasa) [Läs tabellen en gång till. # cost: 1 # at: director]
  # place: director
  # people: karin
  ~ report("case.prepared-well")
  Raden är nummer arton. Du hade räknat på vardagar, och bussen går på lördagar också. På lördagar är de som åker fler. Det ändrar summan med en femtedel, och det står ingenstans i förslaget du skrev.
  -> forberedelse
+ [Torsdag, kvart i åtta. # at: board-room]
  -> beslutet

=== beslutet
# key: bussen
# place: board-room
# people: karin, per, lena
# room: Bussen till Tjärnby ska dras in, enligt ditt eget förslag från i vintras. Ingen i byn har blivit tillfrågad. Vad gör du med förslaget i dag?
Lena har lagt fram elva pärmar. {forberedelse.aka:Du har bussbiljetten kvar i fickan.} Per skruvar på korken till termosen.

– Ärende fyra, säger han. Karin?

* (lagg_fram) [Lägg fram det som det står.]
  ~ report("saving.proposed")
  ~ report("board.kept-in-the-dark")
  -> svaret
* (tva_vagar) [»Ni får två förslag. Det andra skrev jag i natt.«]
  ~ report("board.informed")
  ~ report("director.raises-workload")
  ~ report("chair.criticises-director")
  -> svaret
* (aka_ut) [»Jag drar tillbaka det. Vi åker dit först.« # from: lena]
  ~ report("saving.postponed")
  ~ report("director.informs-all-parties")
  -> svaret

=== svaret
# remembers: bussen
# room: Per får ett svar inför hela styrelsen, och det blir inte det han hade tänkt sig. Ett år senare frågar någon i Tjärnby vem som bestämde.
{beslutet.lagg_fram:– Bra, säger Per. Frågor? Det är inga frågor. Birgit från Tjärnby sitter på åhörarplats och reser sig.}{beslutet.tva_vagar:– Två, säger Per. Nja. Ska vi behöva välja?}{beslutet.aka_ut:– Nu? säger Per. Före valet? Lena har redan slagit upp tidtabellen.}

Efteråt står han kvar i dörren.

– Kunde du inte ha sagt det till mig i går?

* [»Jag visste det inte i går.«]
  ~ report("pair.talks-about-roles")
  Han nickar och glömmer termosen.
  -> ett_ar_senare
* [»Du frågade inte.«]
  ~ report("mistake.allowed")
  Det är sant, och han tycker inte om det.
  -> ett_ar_senare

=== ett_ar_senare
~ pass(4)
# place: shop
# people: karin
# mood: empty
# remembers: bussen
Ett år senare står du i kassan i Tjärnby med en liter mjölk.

{beslutet.lagg_fram: -> indragen}
{beslutet.tva_vagar && low("citizenConfidence"): -> indragen}
-> kvar

=== indragen
– Det var du som skrev det, säger pojken med fiolen. Han har fått skjuts av sin mormor.
~ ending("indragen")
-> END

=== kvar
– Den är tio minuter sen, säger kvinnan bakom dig. Men den går.
~ ending("kvar")
-> END
