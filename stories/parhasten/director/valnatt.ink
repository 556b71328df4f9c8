// Valnatten: sex distrikt, fyra förklaringar till samma siffror, och Nilla i telefonen en kvart över tolv.
VAR valnatt_hemma = false

=== valnatt
# place: stairs
# people: saga, ragnhild
# mood: tense
# claim: C043
# room: Valnatt år 20. Saga skriver siffrorna för hand i trapphuset, sex distrikt. I partirummet skålar de. Din sida av huset är släckt, tjänstemän har ingen valvaka. Den nya listan syns inte i natt. Den räknas som Övriga. Var är du när siffrorna kommer?
~ until("20.3")
Valnatt, tjugo i elva. Riksdagen räknas först, sedan kommunen, sist regionen. Det som ska avgöras ligger i lådorna sedan åtta.

På anslagstavlan i trapphuset har Saga ritat sex distrikt, partierna och en kolumn som heter Övriga.

Du står på översta trappsteget. Till vänster, i partirummet, skålar de. Till höger är det släckt. Tjänstemän har ingen valvaka.

# remembers: m4
{other_move("m4"):
- "kfsjalv":
  # speaker: saga
  – När hon hade sagt att ingen visste kom det ner en karl från läktaren och tog i hand, säger Saga. Jag skrev inte in det.
- "tillbaka":
  # speaker: saga
  – Svaret om paragraf sju är fortfarande hos er, säger Saga.
- "gotekommer":
  # speaker: saga
  – Göte ringde i kväll och frågade om han ska komma på tisdag också, säger Saga. Jag visste inte vad jag skulle svara.
- else:
  # speaker: saga
  – Läsningen av paragraf sju har inte kommit på papper än, säger Saga. Nilla frågar på onsdagarna.
}
~ stunder("valnatt")
-> valnatt_nav

=== valnatt_nav
* (partirum) [Gå in i partirummet. # cost: 1 # at: party-room]
  ~ valnatt_hemma = false
  # place: party-room
  # people: emmy, alvar, ragnhild
  # mood: festive
  # remembers: foto
  Emmy sitter på ett bord utan skor, med pennan i håret. {foto_beslut.ni_tva:På väggen sitter Traktens foto från i april, Göte och du.}{foto_beslut.tva_plus_du:På väggen sitter Traktens foto från i april, Göte och Emmy, och det tomma till vänster.}{foto_beslut.alla_tre:På väggen sitter »Selen går i arv«. Någon har klippt bort ordet arv.}{foto_beslut.ingen_bild:På väggen sitter Traktens sida från år elva. {mandag_elva.bredvid:Göte och du håller i var sin skänkel på saxen.|{mandag_elva.namnden:En man i ny kavaj klipper band, och Göte klappar.|Göte klipper band. Du är de fyra raderna längst ner.}}}

  – De saknar honom, säger kassören. Göte gick före elva och tog hälften av rösterna med sig.

  – Namnet på valsedeln var mitt, säger Emmy.
  -> valnatt_siffror
* (trappan) [Stanna hos Saga i trapphuset. # cost: 1 # at: stairs]
  ~ valnatt_hemma = false
  # place: stairs
  # people: saga, birgitta, ragnhild
  # adviser: saga
  Birgitta Nyvall sitter tre steg ner och stickar.

  – Ni går tillbaka mest där jag har frågat mest, säger hon. Jag fick alltid veta att det var bestämt. Var det var bestämt fick jag leta efter. Jag tror inte att de är arga på någon. Jag tror att de inte hittar in.

  Saga ritar om en linje.

  {advice("valnatt.saga")}
  ~ report("director.informs-all-parties")
  -> valnatt_siffror
* (morka) [Gå bort i den släckta delen. # cost: 1 # at: director]
  ~ valnatt_hemma = false
  # place: director
  # people: ture, ragnhild
  # mood: calm
  # adviser: ture
  Längst bort lyser en skärm. Ture har cykelhjälmen på.

  {low("voice"):– Jag skulle precis gå, säger han och fäller ihop datorn till hälften.|– Mest minus där Emmy har knackat dörr. Får man säga det högt?}

  {advice("valnatt.ture")}
  ~ report("question.raised")
  -> valnatt_siffror
* (hemma) [Gå hem och sätt på köksradion. # cost: 1 # at: home]
  ~ valnatt_hemma = true
  # place: home
  # people: ragnhild
  # mood: tired
  Radion sänder från Edlunds åkeri. Pappa sover i stolen bredvid.

  – Vem bestämde det? säger Lasse Edlund. Jag har frågat på två kontor och fått samma svar, ord för ord. Är de två eller en?

  Saga skickar siffrorna som sms, utan hälsning.
  ~ report("director.rests")
  -> valnatt_siffror
+ {left() == 0 || valnatt_siffror >= 3} [{valnatt_hemma:Läs det sista sms:et.|Gå ut till tavlan.} # at: stairs]
  -> valnatt_slutet

=== valnatt_siffror
{valnatt_siffror:
- 1:
  # room: Kvart över elva. Tjärnby: Folkrörelselistan plus två. Bruket: tydligt minus. Övriga får var sjunde röst.
  Kvart över elva. Tjärnby: Folkrörelselistan, Emmys parti, plus två. Där ska skolan utredas på nytt. Övriga: var tolfte röst.

  Bruket: minus {low("citizenConfidence.slow"):sju|{high("citizenConfidence.slow"):två|fyra}}. Övriga: var sjunde.
- 2:
  # room: Tio i tolv, fyra distrikt av sex. Norra minus fem. Kyrkbyn minus nio, och blanka och övriga får nästan var femte röst. Den nya listan får inget eget streck förrän länsstyrelsen har räknat.
  Tio i tolv. Fyra distrikt av sex. Norra: minus fem. Övriga: var sjätte.

  Saga skriver Kyrkbyn. Folkrörelselistan minus nio. Blanka och övriga: nästan var femte. Den nya listan får inget eget streck i natt. Den heter Övriga tills länsstyrelsen har räknat.
- else:
  # room: Tio över tolv. Centrum minus tre, Landet minus en. Samma majoritet, som det ser ut i natt. Hur mycket av Övriga som är den nya listan vet ingen.
  Tio över tolv. Centrum: minus tre. {low("accountability"):Var femtonde valsedel är tom.|{high("accountability"):Nästan inga blanka.|Blanka: som förra gången.}}

  Landet kommer sist, de har räknat två gånger: minus en. Samma majoritet, som det ser ut i natt. Saga skriver mandaten med blyerts.
  ~ report("election.same-majority")
}
-> valnatt_nav

=== valnatt_slutet
# claim: C044
{valnatt_siffror < 3:
  Resten av distrikten står redan där. Centrum minus tre, Landet minus en{valnatt_siffror == 1:, Norra minus fem. I Kyrkbyn minus nio, och nästan var femte röst på blanka och övriga}. Den nya listan har inget eget streck. Samma majoritet, med blyerts.
  ~ report("election.same-majority")
}
{valnatt_hemma:
  # place: home
  # people: ragnhild
  Klockan är snart kvart över tolv.

  »Vem är det de är arga på?« skriver Saga.
- else:
  # place: stairs
  # people: saga, ragnhild
  Klockan är snart kvart över tolv.

  – Vem är det de är arga på? säger Saga utan att vända sig om.

  I partirummet frågar de samma sak. Du hör ditt namn genom dörren, inte särskilt högt.
}
-> valnatt_lasning

=== valnatt_lasning
# room: Samma majoritet, men var sjätte väljare har röstat på något som inte har något eget streck. »Vem är det de är arga på?« frågar Saga. Vad svarar du?
Vad svarar du?
* (gote) [»Göte. De är arga för att han gick.« # at: square]
* (emmy) [»Emmy. De känner inte den som kom.« # at: chair]
* (er_tva) [»Oss två. De har haft samma två i tjugo år.« # at: corridor]
* (huset) [»Huset. De ringer och ingen vet vem som bestämmer.« # at: service-desk]
- {valnatt_hemma:Tre prickar rör sig på skärmen och försvinner. Saga har läst.|Saga skriver inte upp det. Hon sätter korken på pennan.}
-> valnatt_beslut

=== valnatt_beslut
# key: valnatt
# place: telephone
# people: nilla, ragnhild
# mood: tired
# room: En kvart över tolv ringer Nilla Frygell på Trakten. Hon har tolv rader kvar att fylla. »Var det dig de röstade emot?« Var sjätte väljare har röstat på Övriga, och ingen vet än på vem de var arga. Vad svarar du?
Kvart över tolv. Telefonen i din hand lyser: Nilla Frygell, Trakten. {kassan.lagg:I juli hade hon en rad utan namn, och hela kön hos Handlarn visste vems.}{kassan.andra:»Jag skulle inte göra om det«, sa du i en kassa i juli. Hon har citerat det två gånger.}{kassan.star:»Jag«, sa du till Lasse Edlund i juli, när han frågade vem som bestämde. Hon har hört det.}

– Var det dig de röstade emot?

Sedan väntar hon.
* (partierna) [»Det får du fråga partierna om. Jag stod inte på någon valsedel.« # at: party-room]
  ~ report_how("procedure.defended", "by: director")
  ~ report("question.silenced")
  -> svar_partierna
* (siffror) [»Ta ett distrikt i taget. Det vi har gjort svarar jag för.« # from: ture # at: stairs]
  ~ report("director.stands-by-assessment")
  ~ report("press.praise")
  ~ report("director.takes-over-decision")
  -> svar_siffror
* (alla_dar) [»Jag arbetar för alla som sitter i salen i oktober. Alla, Nilla.« # at: council]
  ~ report("director.informs-all-parties")
  ~ report_how("chair.criticises-director", "tone: gentle")
  -> svar_alla
* (in_till_emmy) [{valnatt_hemma:Låt det ringa ut. Ta på skorna och gå tillbaka, in till Emmy.|Låt det ringa ut. Gå in till Emmy.} # at: party-room]
  ~ report("pair.thinks-aloud")
  ~ report("director.serves-only-winners")
  -> valnatt_emmy

=== svar_partierna
# place: telephone
# people: nilla, ragnhild
# remembers: foto
# room: Nilla skriver det ordagrant: »Jag stod inte på någon valsedel.« Det är sant. På tisdagen får tre personer i affären syn på dig och börjar läsa på mjölkpaketen.
– Ska jag skriva så?

– Ja.

– Ordagrant?

Hon läser upp det. Det är tolv ord och de är sanna. På tisdagen står de i Trakten. {foto_beslut.ni_tva:Bredvid ligger fotot från i april. Du och Göte fyller två spalter.|{foto_beslut.alla_tre:Bredvid ligger fotot från i april, beskuret så att bara du är kvar.|Någon bild på dig har de inte, så de har tagit huset. Det är taget från din sida.}}

# place: chair
# people: emmy, ragnhild
# mood: calm
Emmy har strukit under dem.

# speaker: emmy
– Det är rätt svar, säger hon. {low("accountability"):Tror du att någon i Kyrkbyn vet att det är skillnad på oss?|Kan du ha rätt lite vänligare nästa gång?}
{avtal_oense != "" && avtal_oense != "dod": -> punkt_oense_september}
+ [Januari. # at: chair]
  -> stanna

=== svar_siffror
# place: telephone
# people: nilla, ragnhild
# room: Det tar femtio minuter. Distrikt för distrikt svarar du för vad förvaltningen har gjort. Trakten gör ett uppslag. Tre nämndordförande läser där vad de har beslutat.
Det tar femtio minuter. Vid Norra säger du vändplanen, meter och kronor. Vid Bruket säger du nätterna på hemmet, och att det var ont om folk.

Vid Landet kommer ni till Runes brygga. {my_move("m2") == "arende":Du läser upp numret, alla nio tecken. Hon skriver.|{my_move("m2") == "lista":Nummer nitton, säger du, och läser måtten. Något datum står inte där.|Du har måtten. Något datum har du inte.}}

– Vem bestämde bryggan? säger Nilla.

# place: chair
# people: emmy, ragnhild
# mood: calm
På tisdagen är det ett uppslag. Tre nämndordförande läser i Trakten vad de har beslutat.

# speaker: emmy
– Fint uppslag, säger Emmy. Vet du hur många gånger jag är med? Två. Den ena är ett telefonnummer.
{avtal_oense != "" && avtal_oense != "dod": -> punkt_oense_september}
+ [Januari. # at: chair]
  -> stanna

=== svar_alla
# room: »Alla, Nilla.« Det står så i Trakten. Birgitta Nyvall kommer upp och tackar, mycket artigt. Emmy har läst det två gånger.
– Vilka är alla? säger Nilla.

– De som har fått röster.

– Edlund också?

– Om länsstyrelsen hittar honom.

# place: corridor
# people: emmy, birgitta, ragnhild
# mood: calm
På tisdagen kommer Birgitta Nyvall uppför trappan i kappa och hatt.

# speaker: birgitta
– Alla, säger hon. Det var länge sedan det omfattade oss.

Emmy står i sin dörr med tidningen vikt på mitten.

– Fyra gånger på två rader, säger hon. {high("chair>director.trust"):Det är ditt jobb, och du sa det bra. Men just den natten hade jag behövt att någon var på min sida.|Alla. Var stod du själv klockan tolv?}
+ [Januari. # at: chair]
  -> stanna

=== valnatt_emmy
# place: party-room
# people: emmy, alvar, ragnhild
# room: Du går in i partirummet. Emmy gör plats på bordet. Kassören ser det, och genom glasrutan i dörren ser Birgitta Nyvall det också.
Tjugo över tolv slocknar samtalet i fickan. I partirummet {valnatt_nav.partirum:är jordnötterna slut och hälften har gått|letar folk efter sina kappor. Du har inte varit här inne en valnatt förut}.

{high("chair>director.trust"):
  Emmy flyttar sig på bordet så att det blir plats. Hon räcker dig pennan, som om det var du som skulle anteckna.

  – Säg att det är mig de är arga på, säger hon. Då vet jag i alla fall vem jag ska prata med.
- else:
  {low("chair>director.trust"):
    – Är det något? säger Emmy från bordet. Hon har satt på sig skorna.

    Det var inget.
  - else:
    – Var det Trakten? säger Emmy. Vad sa du?

    – Ingenting.

    – Det är det ingen som tror.
  }
}

Dörren till trapphuset har glasruta. Birgitta Nyvall packar ihop sin stickning och nickar åt dig genom den.
+ [Januari. # at: chair]
  -> stanna
