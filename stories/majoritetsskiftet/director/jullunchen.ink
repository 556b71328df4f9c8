// Jullunchen: »Var inte du hans?« Och nyårsafton, när det inte finns någon ordförande i huset.

=== jullunchen
# place: coffee-room
# people: janolof, leila, roger, marita, yusuf, ingela
# mood: festive
# remembers: m2
# remembers: m3
# claim: C023
Jobbtelefonen: en. Den privata: nio.

Jullunch i matsalen, fyra långbord och färdigskivad skinka. Roger sitter vid fönstret med Marita, i stickad väst. Du har hamnat mellan Yusuf och Jan-Olof Fagerlid.

# speaker: janolof
– Var inte du hans? säger Jan-Olof.

Han säger det med munnen halvfull och nickar mot fönstret.

{my_move("m2"):
- "samma": – Jag menar bara. Sju år. Och så lika många timmar åt alla, lagom till att vi vann.
- "gamla": – Jag menar bara. Sju år. Och när vi skulle räkna var det hans styrelse du räknade åt.
- "vinnarna": – Jag menar bara. Sju år. Fast Deniz fick vi låna, det ska du ha. Yusuf slutar tugga.
- else: – Jag menar bara. Sju år. Och så skulle hans styrelse få bestämma om vi fick räkna.
}

Du tar senap.

{my_move("m3"):
- "papper": – Och det där papperet du skickade kom tre dagar före budgeten, säger han. Var hade du det i april?
- "leila": – Leila säger att du kom själv med det där om tomten, säger han. Efter sju månader.
- "roger": – Honom gav du två dagar på sig med tomten, säger han. Oss gav du noll.
- else: – Och det där badet, säger han, hur var det nu det kunde kosta noll?
}

Leila sitter snett emot och skalar ett ägg. Det blir ganska lite ägg kvar. {m1_beslut.oppet:Ni åt var sin bulle i september, och Roger visste om det.}{m1_beslut.tyst:Ni har suttit på en våt bänk ihop, och det märks inte på någon av er.}

-> lojal_beslut

=== lojal_beslut
# room: Det är jullunch. »Var inte du hans?« säger kassören i Leilas parti, så att bordet hör det. Roger sitter vid fönstret. Leila sitter snett emot. Vad svarar du?
* (kommunens) [»Jag var kommunens. Det är jag fortfarande.« # at: janolof]
  ~ report_how("director.stands-by-assessment", "tone: gentle")
  # speaker: janolof
  – Det är så man ska säga, säger Jan-Olof.

  – Ja.

  – Men man säger det på jobbet. Det här är en lunch.

  Leila har slutat med ägget.

  # speaker: leila
  – Kan du ta det igen? säger hon. Jag hörde inte sista ordet.

  – Fortfarande.

  – Rätt, säger hon, för ovanlighetens skull utan frågetecken. Det är stelt ända fram till osten.
* (skamt) [»Bara måndagar. Vill du ha tisdagarna?« # at: janolof]
  ~ report_how("pair.thinks-aloud", "kind: about-others")
  Jan-Olof skrattar så att partinålen följer med, Leila skrattar med äggskal på fingrarna, och någon vid nästa bord vill höra det igen. Du säger det igen.

  Det hörs till fönstret. »Måndagar« hörs i alla fall. Marita lägger ner besticken, principiellt. Roger ler också, lite efter de andra.

  På eftermiddagen kommer Jan-Olof in till dig med en kaka.
* (analys) [Ät upp. Skriv två analyser i helgen, om Rogers svaga punkt och om Leilas, och ge båda till alla. # at: director]
  ~ report("case.prepared-well")
  ~ report("director.informs-all-parties")
  Det tar hela söndagen. Rogers är kulverten: nittio år, och tolv gånger uppskjuten. Leilas är de två vuxna: {budget == "deras":de står inte i någon budget alls.|pengarna räcker i ett år, och sedan är det fyrahundra barn som har vant sig.} De går till alla sex på måndagen.

  # speaker: roger
  – Nittio, säger Roger. Jag visste det. Va?

  # speaker: leila
  – Uppfattat, säger Leila. Elva månader. Du kunde ha sagt det till mig först.

  – Då hade Jan-Olof haft rätt.

  Två sura på en dag.
* (leila) [Le mot Jan-Olof. Säg det till Leila efteråt, vid diskvagnen. # at: leila]
  ~ report_how("question.raised", "by: director")
  – Han frågade om jag var Rogers, säger du vid diskvagnen.

  # speaker: leila
  – Jag hörde det.

  – Det var tjugo personer som hörde det.

  – Vill du att jag ska säga till honom?

  Det vet du inte. Hon väntar på resten, och till slut säger hon uppfattat, till hälften som en fråga.

  När du kommer tillbaka har Jan-Olof börjat om på dig, med Yusuf som publik.
- -> till_nyar

=== till_nyar
{budget == "ater":Den sjuttonde december gick budgeten igenom. Då var tomten inte med.}
+ [Nyårsafton. # at: corridor]
  -> nyarsafton

=== nyarsafton
~ report("calendar.new-board")
# place: corridor
# people: ingela, joar
# mood: empty
# remembers: m1
# law: KL 6:18
Jobbtelefonen: ingen. Den privata: ingen.

{my_move("m1"):
- "oppet":
  Klockan tre på nyårsafton bär du och Joar ut det sista ur Rogers rum, en stadsplan från sjuttiotalet i glas och ram. Ingen vet var den ska hänga. Vid midnatt slutar den gamla styrelsen.

  # speaker: joar
  – Han la nyckeln i mitt fack före sju i morse, säger Joar. Det satt en lapp på. »Hälsa F. att taket är tätt.«
- "tyst":
  På nyårsaftons eftermiddag går du genom korridoren med kappan på. Rogers dörr är öppen. Dammsugaren har gjort ränder i mattan. Styrelsen finns till midnatt. Det märks inte på något.

  Joar kommer med ett kuvert.

  # speaker: joar
  – Nyckeln låg i mitt fack, och så det här. »Till kommundirektören.« Det är tomt. Jag höll det mot lampan, och det ber jag om ursäkt för.
- "senare":
  Den sista december sitter du med mössa på i ditt rum och skriver ett välkomsttal som ingen har bett om. Värmen är avstängd över helgen. En styrelse slutar klockan tolv i natt, och en annan börjar.

  Joar knackar på fast dörren står öppen.

  # speaker: joar
  – Han har varit här före sju med nyckeln. Det var en gul lapp på. »Tack för att du väntade.« Jag antar att den är till dig.
- else:
  Nyårsafton. Du och Joar går genom Rogers rum med dina två sidor och bockar av. Skrivbord, ek. Lampa. Karta över avloppet, tillhör huset. I natt byter allt det här styrelse, och det ska stämma.

  # speaker: joar
  – Han hade redan gjort det, säger Joar. Nyckeln låg i mitt fack, inlindad i hans exemplar. Vartenda streck är draget. Vid skrivbordet har han skrivit »tack«.
}

{sele == "inarbetat":I fönstret står termosen kvar, med en kopp. Det fanns alltid två. Du lyfter på den, och det skvalpar.|I fönstret brukade termosen stå. Där är det torkat.}

{lojal_beslut.skamt:På din dörr har någon satt en lapp där det står »tisdagar«.}{lojal_beslut.kommunens:Joar säger att han hörde vad du svarade på jullunchen. Han tyckte att det var rätt paragraf.}{lojal_beslut.analys:Din analys om kulverten ligger i Rogers pappersåtervinning. Han har rättat ett årtal.}{lojal_beslut.leila:Jan-Olof har lagt en julklapp i ditt fack. Det är en partinål.}

* (ficka) [Lägg båda telefonerna i samma ficka. # at: home]
  – Gott nytt år, säger Joar. Jag stannar tills den har ringt.

  Han har ställt äggklockan på trettio minuter.
  -> tolfte_januari
