// Vem räknar? Leila är vald men har ett fönsterbräde, en miniräknare och Tuva (m2, oktober år 4).

=== raknar
~ meet("m2")
# place: party-room
# people: leila, janolof, tuva, dag
# mood: tense
# remembers: m1
# claim: C023
Tisdag den tjugonde oktober. Kassören har bordet, så du sitter i fönstret med papper på båda sidor. På golvet sitter Tuva Hellgren med bokslutet. Hon är Nya Stegets, men de har inget element.

Om en vecka lägger Rogers styrelse sitt budgetförslag. Den har ett ekonomikontor, du en miniräknare.

{solveig_beslut.fraga:Solveig har tittat in två gånger om byskolan.}{solveig_beslut.rosten:Solveig nickar åt dig i trappan, lite för kort.}{solveig_beslut.bolaget:Solveig bär runt på Kvarnbos årsredovisningar så att det syns.}{solveig_beslut.lamna:Solveig har inte varit här sedan i torsdags.}

Tuvas gruppledare, byggmästaren Dag Wretman, lägger bilnyckeln på dina papper och läser ur en lista.

# speaker: dag
– Ett. Budget till månadsskiftet. Två. Vem räknar?

{elsewhere("namnderna"):
- "behaller":
  Han vänder på lappen.

  – Tre. Vi lägger ner nämnderna, som i Hedvalla.

  # speaker: tuva
  – De behöll dem, säger Tuva från golvet. Sida två.
- "utan":
  Han vänder på lappen.

  – Tre. Vi lägger ner nämnderna, som i Hedvalla. Där tar de en skola på en eftermiddag. Nu kör vi.
- "halvt":
  Han vänder på lappen.

  – Tre. Vi lägger ner nämnderna, som i Hedvalla.

  # speaker: tuva
  – De lade ner hälften, säger Tuva. Vilken hälft vill du ha?
- else:
  Han vänder på lappen.

  – Tre. Vi lägger ner nämnderna, som i Hedvalla.

  # speaker: tuva
  – De har tagit tillbaka dem, säger Tuva. Dag stryker trean.
}

~ stunder("m2")
{left():
- 3: Ingela Fornander har lovat att komma upp klockan fyra. Du hinner tre saker.
- 2: Ingela Fornander har lovat att komma upp klockan fyra. Du hinner två saker.
- else: Ingela Fornander har lovat att komma upp klockan fyra. Du hinner en sak.
}
-> m2_nav

=== m2_nav
{left() == 0 && (ingela && overraskning || talk_cost("director") > 0): -> m2_beslut}
* (tuva) [Sätt dig på golvet hos Tuva. # cost: 1 # at: party-room]
  # place: party-room
  # people: tuva, leila
  # adviser: tuva
  Hon har strukit under hela sidan fyrtioett i fjolårets bokslut. Kvarnbadet, värme, två miljoner.

  {advice("m2.tuva")}

  Pennan har gått igenom till fyrtiotre.
  -> m2_nav
* (solveig) [Fråga Solveig hur de gjorde förr. # cost: 1 # at: council]
  # place: council
  # people: solveig, leila
  # adviser: solveig
  Klockan två sitter hon i presidierummet med en kaffeservis som kommunen fick av Finland.

  {advice("m2.solveig")}

  1998 räknade de på kuvert, säger hon.
  -> m2_nav
* (dag) [Åk med Dag i bilen. # cost: 1 # at: car]
  # place: car
  # people: dag, leila
  # adviser: dag
  Han kör en omväg förbi Kvarntomten och saktar in.

  {advice("m2.dag")}

  # speaker: dag
  – Fin tomt, säger han sedan.
  -> m2_nav
* (yusuf) [Gå förbi ekonomichefen, bara för att hälsa. # cost: 1 # at: finance]
  # place: finance
  # people: yusuf, leila
  ~ report_how("question.raised", "by: administration")
  Yusuf Deniz reser sig med munnen full och tar i hand med fel hand. Han har två mappar på skärmen. Den ena stänger han.

  – Jag ska inte störa, säger du. Hur är läget? Ungefär?

  Han verkar tycka om ordet.

  – Bra, dåligt eller värre?

  – Värre.

  # speaker: yusuf
  – Kulverten, säger han. Ingen av er har med den. Det har jag inte sagt.
  -> m2_nav
* (ingela) [Gå ner till Ingela före fyra. »Vad får du inte göra åt mig?« # cost: talk # at: director]
  # place: director
  # people: ingela, leila
  # law: RF 1:9
  ~ report_how("pair.talks-about-roles", "by: chair")
  Det är tydligen ingen som har frågat. Hon tar fram ett papper och börjar skriva, stryker, och ger dig det. »Räkna bara åt dig. Ge dig något som de andra inte får. Lyda.«

  # speaker: leila
  – Uppfattat, säger du. Och får?

  Hon vänder på pappret. Det blir en längre lista, och halvvägs har hon fått färg på kinderna.
  -> m2_nav
* (overraskning) [»Ingen av oss ska få höra en nyhet av fel person. Kan vi säga så?« # cost: talk # at: stairs]
  # place: stairs
  # people: ingela, leila
  # claim: C025
  -> m2_avtal
* (hem) [Åk hem och laga mat. # cost: 1 # at: home]
  # place: home
  # people: leila
  ~ report_how("mistake.allowed", "by: chair")
  Tre fiskpinnar var och en till. Sonen delar den i halvor, och den ena blir större.

  – Då får du välja, säger du, för du delade inte. Nej, tvärtom.

  – Vilket är det?

  Du kommer inte ihåg hur regeln går. Ni äter upp den större tillsammans, medan den mindre kallnar.
  -> m2_nav
+ [Klockan fyra. # at: party-room]
  -> m2_beslut

=== m2_avtal
~ report_how("agreement.clause-proposed", "by: chair, towards: director, clause: no-surprises")
{value("director>chair.trust") > 50:
  # speaker: ingela
  – Åt båda hållen? säger Ingela.

  – Åt båda hållen.

  – Då får jag börja. Roger vet att jag ska upp till dig klockan fyra. Det sa jag till honom på lunchen.

  – Vad svarade han?

  – Va, säger Ingela.
  ~ report_how("agreement.clause-accepted", "by: director, towards: chair, clause: no-surprises")
  ~ avtal_overraskning = "antog"
- else:
  {value("director>chair.trust") < 40:
    # speaker: ingela
    – I den mån det går, säger Ingela.

    – När går det inte?

    – När jag själv inte vet att det är en nyhet. Hon skriver upp din mening i kalendern, på en dag som redan har varit.
    ~ report_how("agreement.clause-loosened", "by: director, towards: chair, clause: no-surprises")
    ~ avtal_overraskning = "luckrade"
  - else:
    # speaker: ingela
    – Då vill jag inte få frågor på den privata efter nio, säger Ingela. Jag hinner inte tänka på vem som ska läsa svaret.

    – Åtta.

    – Halv nio. Ni tar i hand på trappavsatsen. Gunvor Ek måste vänta tills ni är klara.
    ~ report_how("agreement.clause-traded", "by: director, towards: chair, clause: no-surprises")
    ~ avtal_overraskning = "bytte"
  }
}
-> m2_nav

=== m2_beslut
# key: m2
# place: party-room
# people: ingela, janolof, leila
# room: Du är vald men styr inte förrän vid nyår. I november ska du ha en budget. Rogers styrelse har ekonomichefen, du har en miniräknare. Direktören står i din dörr. Du kan be henne, men inte beordra. Vad säger du?
# law: RF 1:9
# law: KL 7:1
Ingela Fornander stannar innanför tröskeln, för det finns ingen stol.

{other_move("m1"):
- "oppet":
  # speaker: leila
  – Det var bra på biblioteket, säger du. Att han visste. Vi kan väl göra så igen?
- "tyst": Du tänker på bänken. Hon också, för hon ser på Jan-Olof.
- "senare":
  # speaker: leila
  – Nu är det den femtonde och fem dagar till, säger du. Nu får du träffa mig. Rätt?
- else: Hennes två sidor sitter på väggen med häftmassa. Du har skrivit dit »M. Sundh«, så att det blir rätt nästa gång.
}

Hon tittar på affischerna, fem utåt och två inåt. {m2_nav.ingela:Hon får inte lyda dig, det har du på papper.|Be henne får du. Beordra kan du inte förrän vid nyår, och inte ensam då heller.} Får du hjälp är frågan vilka fler som ska ha den.

* (begar) [»Jag behöver Yusuf Deniz i två veckor.« # move: m2.begar # at: finance]
  -> m2_svar
* (gemensam) [»Jag vill att alla partier får räknehjälp. Lika mycket.« # move: m2.gemensam # from: solveig # at: director]
  ~ report_how("support.added", "by: board")
  -> m2_svar
* (extern) [»Vi tar in en konsult, på partistödet. Jag ville att du skulle höra det av mig.« # move: m2.extern # at: party-room]
  -> m2_svar
* (sjalv) [»Tuva och jag räknar själva. Du behöver inte göra något.« # move: m2.sjalv # at: party-room]
  -> m2_svar

=== m2_svar
{other_move("m2"):
- "samma":
  # place: finance
  # people: gunvor, janolof, leila
  # room: Ingela ger alla sex grupper tolv timmar var, på en lapp på ekonomins dörr. Jan-Olof begriper inte varför de som förlorade ska ha lika mycket. Vad gör du med det du får?
  {m2_beslut.begar:Du bad om två veckor.}{m2_beslut.gemensam:Det blir precis som du sa. Det ser lite ut.}{m2_beslut.extern:Konsulten har redan fakturerat.}{m2_beslut.sjalv:Du hade sagt nej tack.} På torsdagen hänger en lapp på ekonomins dörr, med en penna i snöre. Sex grupper, tolv timmar var.

  I partirummet har Jan-Olof redan läst den.

  – Vi vann, säger han. Har hon spelat fotboll, den där?

  – Timmar är inte poäng, säger du.

  – Nej, poängen hade vi.
- "gamla":
  # place: party-room
  # people: ingela, yusuf, leila
  # room: Ingela kommer upp och säger att hon tar beställningar av den styrelse som sitter. Du läser upp det för att höra om det är rätt. Det blir inte bra. Vad gör du med det du har?
  På torsdagen kommer hon upp en gång till, andfådd.

  – Jag tar beställningar av den styrelse som sitter, säger hon.

  – Uppfattat. Du räknar åt dem som förlorade. Rätt?

  – Åt den styrelse som sitter.

  – Ja. Det var det jag sa.

  {m2_beslut.extern || m2_beslut.sjalv:Du hade inte ens bett henne.|Det låter som något man får med posten.} {high("chair~director.chemistry"):Du bjuder på en kaka. Hon tar den och äter inte upp.|Hon tittar på ditt block, och då märker du att du antecknar.}

  Dagen efter sätter sig Yusuf Deniz mitt emot på lunchen. Badet åt Roger i tre varianter, säger han och ber om ursäkt.
- "vinnarna":
  # place: party-room
  # people: yusuf, janolof, leila
  # room: Ekonomichefen kommer till ditt partirum fyra eftermiddagar i rad. I hans kalender står det tandläkare. Sedan glömmer någon en utskrift på plan två, och Roger hittar den. Vad gör du med siffrorna?
  Yusuf Deniz kommer klockan fyra med datorn under kavajen. Jan-Olof flyttar till fönstret. {m2_beslut.begar:Du hade trott att det skulle bli svårare.|Du hade inte bett om honom.}

  – Officiellt är jag hos tandläkaren, säger han. Fyra dagar. De tycker synd om mig.

  Den tredje dagen hittar ni en miljon i ett avtal om gräsklippning, och du hurrar och får halva bananen.

  Utkast fyra lägger han själv i skrivaren. Den på plan två. På morgonen är det borta, och i trappan hoppas Roger att det inte gjorde för ont.

  – Vilket då? säger du.

  – Deniz tänder, säger Roger. Hela fjärde utkastet.
- else:
  # place: board-room
  # people: dag, solveig, leila
  # room: Rogers styrelse beslutar om hjälp åt grupperna: åtta timmar var, en vecka senare. Dag läser i protokollet att han har sagt ja till det. Vad gör du med det du får?
  Ingela tar det till styrelsen, Rogers, den tjugosjunde. Punkt fjorton. Du är ersättare och sitter längs väggen.

  – Jag ska alltså hålla stegen åt dem, säger Roger. Va?

  – Nu kör vi, säger Dag Wretman. Han menar kaffet.

  Klubban går. Åtta timmar per grupp, {m2_beslut.begar:en vecka senare än du bad om.|och du hade inte bett om någon.}

  – Tack för besväret, säger du till Ingela i dörren, och du menar det.

  Veckan därpå vill Dag veta hur man får ut sig ur ett protokoll. Enligt paragraf hundrafyrtio har han gett Folkrörelselistan åtta timmar.
}
-> m2_sista

=== m2_sista
# place: party-room
# people: leila, tuva
{other_move("m2") == "gamla":Siffror har du ändå. Du är ersättare i styrelsen, och dess handlingar får du som alla andra. {m2_beslut.extern:Konsulten har strukit under dem.|Du har skrivit in dem i ditt eget förslag.}|Arton sidor har du till slut, med Kvarntomten på sidan fem: intäkt fjorton miljoner.} Tuva har läst dem två gånger.

* (delar) [Kopiera dem till alla sex grupper, Roger också. # move: m2.delar # at: corridor]
  # room: Du lägger siffrorna i alla sex gruppers fack. Tjugo minuter senare ringer Roger: du har räknat snön två gånger.
  »Det här räknar vi på. Säg till om något är fel. L. Barani.« Du lägger det i facken själv, på fredagen. Tjugo minuter senare ringer det.

  – Sidan sex, säger Roger Stenkulla. Du har räknat snön två gånger. Den kommer bara en gång, Barani. Va?

  Han förklarar snö i tio minuter. Du är fyra miljoner rikare efteråt.
* (pressar) [Ring Yusuf Deniz om fotnoten på sidan fem. »Måste den stå?« # move: m2.pressar # at: finance]
  # room: Fotnoten är sann: fjorton miljoner är engångspengar. »Folk läser fotnoter som om det var där man gömmer saker.« – »Det gör man ju«, säger Yusuf.
  »Fjorton miljoner är engångspengar.« Det är hans fotnot.

  – Folk läser fotnoter som om det var där man gömmer saker, säger du.

  – Det gör man ju, säger han.

  {low("voice"):– Den kan väl gå bort, säger han när han har svalt. Om du vill. På måndagen är den borta, och sidan är mycket renare.|– Stjärnan kan gå. Siffran står. Du kommer på dig med att fråga om det finns en mindre stjärna. Det finns det.}
* (kvitterar) [Gå ner till Ingela och läs upp alltihop, rad för rad. # move: m2.kvitterar # at: director]
  # room: Tjugotvå rader. Vid den tionde vill hon att du ska lita på henne. Den sjuttonde är fel, och felet är hennes.
  – Snöröjning, fyra komma två. Rätt?

  – Rätt.

  Det är tjugotvå rader. Vid den tionde vill hon att du ska lita på henne, det syns på hur hon sitter. Du läser vidare. Den sjuttonde är skolskjutsar, åtta jämnt.

  – Rätt. Nej, vänta, säger Ingela. Åtta och en halv. Jag har skrivit av fel.

  – Så gör man när två tåg ska mötas, säger du. Det tar en stund.
* (utan) [Sätt dig hos Yusuf Deniz nästa gång. Det går fortare. # move: m2.utan # at: finance]
  # room: Du går direkt till Yusuf. »Så slipper du vara opartisk hela tiden«, säger du till Ingela. Det är snällt tänkt.
  Hans besöksstol är den bästa i huset, den är ärvd. Genom glaset ser du Ingela gå förbi, och gå förbi åt andra hållet.

  – Jag tänkte att jag frågar honom direkt, säger du i hennes dörr efteråt. Så slipper du vara opartisk hela tiden.

  Det var snällt tänkt. Det var omtänksamt, säger hon också, och frågar sedan vad det var ni räknade på. Du hade trott att han berättade sådant.
- -> m2_affisch

=== m2_affisch
# place: party-room
# people: leila, tuva, janolof
# remembers: m2
{m2_beslut.begar || m2_beslut.extern:
  {m2_beslut.begar:Någon har räknat på tjugo öre åt dig till slut.|Konsulten har räknat på tjugo öre.} Elva miljoner, varje år. »Tjugo öre tillbaka« är tre meter bred vid infarten. Här står en liten kopia. Du vänder den.

  # speaker: janolof
  – Det är en halv bulle i veckan, säger Jan-Olof. För en vanlig familj.
- else:
  # speaker: tuva
  – Sida fem, säger Tuva. Fjorton miljoner en gång. Två vuxna varje år. Vad händer år två?

  Du har {m2_beslut.gemensam:{other_move("m2") == "gamla":bett om hjälp åt alla, och ekonomin har tagit in en vikarie, som räknar åt Roger|{other_move("m2") == "vinnarna":bett om hjälp åt alla och fått den ensam, och ekonomin har tagit in en vikarie för den som är hos tandläkaren|bett om hjälp åt alla, alla har räknat, och ekonomin har fått ta in en vikarie}}|räknat själv, två gånger med penna}. År två står det ett frågetecken. Löftet får ligga kvar i budgeten, i ett år. Men det står inget om ett år på »Två vuxna i varje klassrum«. Du vänder den mot väggen.
}

+ [November. # at: party-room]
  -> nagot_i_siffrorna
