// Uret på bordet tredje gången, sjuttiofyra ärenden, och vad man gör åt det (mars år 3).

=== uret_tre
~ until("3.1")
{budgeten.mjuk && ordning != "utan":
  ~ keep("dagen")
}
# place: board-room
# people: tord, gunbritt
# mood: tired
# remembers: m4
# claim: C058
{ordning:
- "utan":
  Mars. Du lägger uret bredvid klubban.

  Sjuttiofyra ärenden. Tre timmar. Två och en halv minut. Läsplattor i kommunen: tjugofyra.

  {beredningar:Fyra stolar är tomma. Två av dem som brukade sitta där går hellre till beredningarna, för där är det någon som berättar något.|Fyra stolar är tomma. Det är inga som har slutat. De har bara något annat på tisdagar.} {budgeten.mjuk:Dagen för skola och omsorg är inställd i mars. Det blev så fullt.}
- "halvt":
  Mars. Du lägger uret bredvid klubban.

  Fyrtioen ärenden. Tre timmar. Fyra minuter. Läsplattor i kommunen: trettioåtta.

  {budgeten.mjuk:Dagen för skola och omsorg har blivit två, en här och en på plan två.|En stol är tom. Han trodde att mötet var på plan två.}
- else:
  Mars. Du lägger uret bredvid klubban.

  Tjugotvå ärenden. Tre timmar. Åtta minuter. Läsplattor i kommunen: femtiotvå.

  {budgeten.mjuk:Dagen för skola och omsorg är den enda som folk kommer i tid till.|Fyra budgetar ligger i en hög. Var och en är rimlig.}
}

Mehrnaz har {ordning == "utan":{beredningar:två högar med kort framför sig och en tredje till beredningarna, och blandar ihop dem|fyra högar med kort framför sig, en för varje rum som fanns, och blandar ihop dem}|tre högar med kort framför sig och blandar ihop dem}. {m4_sista.gransen:På väggen sitter listan från november, inom glas.}{m4_sista.aldre:Hennes grupp om de äldre har bett om ordet och fått det till juni.}{m4_sista.tackar:Azalean har tappat bladen. Ni har den kvar.}{m4_sista.fragar:Inger har frågat om nio papper sedan november. Två gick tillbaka.}
-> styrelse_tre

=== styrelse_tre
# place: board-room
* (skolan) [Ärende {ordning == "kvar":6|12}. Ekbacka, klassrummen. # at: committee-school]
  # people: henrik, gunbritt
  {ordning == "utan":
    – Får de flytta in före domen? säger Henrik. Det får de, säger Inger. Ni vågar inte.
  - else:
    Skolnämnden rapporterar om barackerna. Noel på rad tre har blivit uppsatt i den fjärde, men han går till den tredje, för där står hans stövlar. Ni skrattar. Ni frågar vad hyran är. (Anmäls.)
  }
  -> stopp_tre
* (natten) [Ärende {ordning == "kvar":9|33}. Björkgården, natten. # at: committee-care]
  # people: ylva, gunbritt
  {ordning == "utan":
    – Tre hissar, säger {ylva_gatt:Ylva, för sista gången|Ylva}, och så är det nästa ärende.
  - else:
    Omsorgsnämnden har hört Ylva i en timme. Det står vad hon sa, allting, och vem som höll med. Berit har talat efter henne. Sedan har de bordlagt det till maj. (Anmäls.)
  }
  -> stopp_tre
* (grinden) [Ärende {ordning == "kvar":14|40}. Norra Grind. # at: committee-technical]
  # people: lennart, gunbritt
  {ordning == "kvar":
    Vägen gör en båge runt Påhlssons vall, och det kostar fyra miljoner till. Lennart och Henrik har kommit överens om den själva, på en åkerkant, och är mycket nöjda. (Anmäls.)
  - else:
    Lennart visar bandet. Det tar hela tiden att rulla ut det.
  }
  -> stopp_tre
* (isen) [Ärende {ordning == "kvar":17|{ordning == "halvt":37|52}}. Isen i Sörby. # at: square]
  # people: gunbritt
  {ordning == "kvar":
    Fritidsnämnden anmäler att Börje Ek ligger på sjukhus. Hans ersättare läser upp isens tjocklek, vecka för vecka, så som Börje brukade. Ni lyssnar till slutet. (Anmäls.)
  - else:
    Det är ni som har sagt upp spolbilen. Börje Ek är på sjukhus.
  }
  -> stopp_tre
* (bok) [Ärende {ordning == "kvar":20|{ordning == "halvt":41|61}}. Ekbacka, biblioteket. # at: committee-school]
  # people: tord, gunbritt
  {ordning == "utan":
    »Hålls tills vidare låst.« {prolog.skriv:Den frågan har du skrivit av en gång.|Flickan, hinner du tänka. Hon hade lånekort.}
  - else:
    »Skolnämnden har beslutat att biblioteket tills vidare hålls låst.« {prolog.skriv:Flickans fråga ligger som bilaga, med din handstil.|En flicka frågade om det en gång.} {ordning == "halvt":Fyra|Åtta} minuter. Tord ser på klubban hela tiden. (Anmäls.)
  }
  -> stopp_tre

=== stopp_tre
{ordning == "utan" || stopp_tre > 2: -> uppsikt}
{ordning == "halvt" && stopp_tre > 1: -> uppsikt}
-> styrelse_tre

=== uppsikt
# place: board-room
# people: mehrnaz, tord, henrik, inger, gunbritt
# law: KL 6:1
# law: KL 6:8
# law: KL 6:38
# claim: C051
Resten klubbas. 21.20 är ni fem kvar, och Henrik äter upp smörgåsarna.

{ordning:
- "utan":
  # speaker: mehrnaz
  {beredningar:– Fråga ett, säger Mehrnaz. Beredningarna har lämnat nio förslag. Vilken kväll läser vi dem?|– Fråga ett, säger Mehrnaz. Nämn något som vi ändrade i kväll.}
- "halvt":
  # speaker: mehrnaz
  – Fråga ett, säger Mehrnaz. Vilka regler gällde för ärende nitton? De här, eller de på plan två?
- else:
  # speaker: mehrnaz
  – Fråga ett, säger Mehrnaz. Fyra budgetar, och ihop är de tjugotvå miljoner för stora. Vem av dem säger du till?
}

{ordning == "kvar":Styrelsen ska ha uppsikt över nämnderna. Den får inte bestämma åt dem.|{beredningar:Henrik räknar kvällar på fingrarna och kommer till juli.|Ingen svarar. Tord hade ett svar klart, det ser man på hakan.}} Så här kan ni inte ha det, säger du. Och nu då?

* (delegera) [»Låt Tord ta mer av det.« # at: tord]
  {ordning == "utan":
    ~ report_how("delegation.widened", "by: chair, kind: too-far")
  - else:
    ~ report_how("delegation.widened", "by: chair, kind: line-authority")
  }
  – Klart, säger Tord. Han har redan en lista, och den är bra. {ordning == "utan":Tre av raderna är inriktning, säger Inger till häftapparaten. {m4_sista.gransen:De står också på den som hänger inom glas.|Du hör det, och du är trött.}|Det mesta är snö och hyror.} I april är ni klara kvart över åtta. Henrik vet inte vad han ska göra med resten av kvällen.
  -> varen
* (oftare) [»Två kvällar i månaden. Då hinner vi.« # at: board-room]
  ~ report_how("board.informed", "by: chair")
  ~ report_how("saving.postponed", "by: chair")
  {m4_sista.gransen:
    ~ keep("gransen")
  }
  Det gör ni, nästan. I maj slutar två. Den ena har småbarn, och den andra säger att hon har det, och ni får en ny som undrar vad allting är. Det tar också tid.
  -> varen
* (farre) [»Tolv mål i stället för sextio. Resten får verksamheten sköta.« # at: council]
  ~ report_how("delegation.widened", "by: chair, kind: fewer-goals")
  ~ ylva_gatt = true
  {m4_sista.gransen:
    ~ keep("gransen")
  }
  Ni stryker en kväll. I april tar fullmäktige det. Mål trettiosju är »nattbemanningen ska vara trygg«. Någon frågar om inte det täcks av mål fyra, »god kvalitet«. Det gör det väl, säger ni.
  -> varen
* (skriftligt) [»Frågor lämnas skriftligt, dagen före.« # at: secretary-archive]
  ~ report_how("routine.made", "by: chair")
  ~ report_how("board.kept-in-the-dark", "by: chair")
  {m4_sista.gransen:
    ~ keep("gransen")
  }
  I april kommer det nio frågor, i maj två. De är mycket välformulerade. Henrik lämnar in en på en fodersedel, och den får komma tillbaka på rätt blankett. Mötena slutar i tid.
  -> varen
