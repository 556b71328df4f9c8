// Valnatten i partirummet: samma siffror, fyra förklaringar, och kassören som frågar (september år 20).
VAR valnatten_i_rummet = true
VAR trakten = ""

=== valnatten
# place: party-room
# people: emmy, alvar, conny, gote
# mood: festive
# remembers: m4
# remembers: m1
# claim: C043
# room: Valnatt år 20, i partirummet. Det finns tårta. Det som ska avgöras ligger i lådorna sedan åtta. Göte ska hem halv elva. Kommunchefen är någonstans i huset; tjänstemän har ingen valvaka. Var är du när siffrorna kommer?
~ until("20.3")
Valnatt, tjugo över tio. Du sitter på ett bord utan skor. Riksdagen räknas först, sedan kommunen. Det som ska avgöras ligger i lådorna sedan åtta.

{fotot == "tva":På väggen sitter Traktens foto från i april, Göte och Ragnhild.}{fotot == "goteemmy":På väggen sitter Traktens foto från i april, Göte och du, och det tomma till vänster.}{fotot == "tre":På väggen sitter »Selen går i arv«.}{fotot == "sida":På väggen sitter Traktens sida från år elva. {mandag_elva.bredvid:Göte och Ragnhild har varsin skänkel på saxen.|{mandag_elva.klipp:Göte klipper band.|En man i ny kavaj klipper band.}}} {my_move("m4") == "kfsjalv":En främmande karl har tagit dig i hand. Du var rak, sa han. Han röstar på Lasse.}{my_move("m4") == "gotekommer":Tre personer har sagt att Göte var fin på styrelsen i augusti.}{my_move("m4") == "tillbaka":På anslagstavlan sitter Birgittas fråga från i augusti, obesvarad, med datum.}{my_move("m4") == "laster":Juristens läsning har inte kommit på papper än. Nilla frågar på onsdagarna.}

{m1_beslut.partiet:Göte sitter hos Alvar, som fick veta det först.}{m1_beslut.bilen:Göte sitter för sig själv. – Han sa det till henne först, i en bil, säger Conny.}{m1_beslut.alla:Göte får tårta av alla, som i januari.} Halv elva går han. I dörren stannar han.

– {overlamning.minns:Jag minns inte allt, säger han. Men jag minns hur det är här inne. Gå inte hem först.}{overlamning.ragnhild:Fråga Ragnhild, säger han. Sedan ser han ut att vilja ta tillbaka det. – Nej. Det gör du som du vill.}{overlamning.fonstret:Två saker fick du av mig, säger han. Det var lite. Hon där hemma sa det.}

~ stunder("valnatten")
-> valnatten_nav

=== valnatten_nav
* (conny) [Sätt dig hos Conny vid tårtan. # cost: 1 # at: party-room]
  ~ valnatten_i_rummet = true
  # place: party-room
  # people: conny, emmy
  # adviser: conny
  Han har ett eget papper med procent på. {partivalet.inte_kan:– Vad jag inte kan fick vi höra i mars, säger han. Det här kan jag.}

  {advice("valnatten.conny")}
  ~ report_how("question.raised", "by: chair")
  -> valnatten_siffror
* (alvar) [Hjälp Alvar med kaffet. # cost: 1 # at: party-room]
  ~ valnatten_i_rummet = true
  # place: party-room
  # people: alvar, emmy
  # adviser: alvar
  Kassören mäter upp för trettio koppar. Ni är nitton.

  {advice("valnatten.alvar")}
  ~ report_how("question.raised", "by: citizens")
  -> valnatten_siffror
* (trappan) [Gå ut i trappan, i strumplästen. # cost: 1 # at: stairs]
  ~ valnatten_i_rummet = false
  # place: stairs
  # people: saga, birgitta, ragnhild, emmy
  Saga skriver för hand. Birgitta Nyvall sitter i trappan och stickar.

  – Jag tror inte att de är arga på någon, säger hon. Jag tror att de inte hittar in.

  Högst upp står Ragnhild i kappa och hälsar inte. Kanske väntar hon på att du ska göra det.
  ~ report_how("board.informed", "by: chair, kind: in-public")
  -> valnatten_siffror
* (korridoren) [Gå över till den släckta delen. # cost: 1 # at: director]
  ~ valnatten_i_rummet = false
  # place: director
  # people: emmy
  # mood: empty
  Ragnhilds dörr står öppen och hon är inte där. På skrivbordet ligger mappen, fyra centimeter tjock.

  Du öppnar den. Överst ligger en dagordning från i april. Under den ligger rena ark, ända ner.

  {m2_hon == "lista":Trettioen rader på en kväll, ur huvudet.|Du har trott att hon inte ville ge dig den.} Du lägger tillbaka den som den låg.
  ~ report_how("knowledge.shared", "by: chair")
  -> valnatten_siffror
* (mona) [Ring Mona på Solgläntan. # cost: 1 # at: telephone]
  ~ valnatten_i_rummet = false
  # place: telephone
  # people: mona, emmy
  # adviser: mona
  Alla är uppe, fast det är emot rutinerna.

  {advice("valnatten.mona")}
  ~ report_how("question.raised", "by: administration")
  -> valnatten_siffror
* (hemma) [Ring hem och säg god natt. # cost: 1 # at: home]
  ~ valnatten_i_rummet = false
  # place: home
  # people: emmy
  # mood: calm
  Tilde är hos din mamma och har valvaka med gosedjuren. Krokodilen leder.

  – Vem är den arg på? säger du.

  – Den är inte arg, säger Tilde. Den är hungrig och ingen hörde.
  ~ report_how("mistake.allowed", "by: chair")
  -> valnatten_siffror
+ {left() == 0 || valnatten_siffror >= 3} [{valnatten_i_rummet:Res dig från bordet.|Gå tillbaka in i partirummet.} # at: party-room]
  -> valnatten_slutet

=== valnatten_siffror
{valnatten_siffror:
- 1:
  # room: Kvart över elva. Tjärnby: Folkrörelselistan plus två. Bruket: tydligt minus. Övriga får var sjunde röst.
  Kvart över elva. Tjärnby: plus två. {tjarnby_beslut.vanta:De har alltså inte slutat vänta.|Någon ropar ditt namn över tårtan.} Övriga: var tolfte röst.

  Bruket: minus {value("citizenConfidence.slow") < 65:sju|{value("citizenConfidence.slow") > 80:två|fyra}}. Övriga: var sjunde.
- 2:
  # room: Tio i tolv, fyra distrikt av sex. Norra minus fem, där du bor. Kyrkbyn minus nio, och blanka och övriga får nästan var femte röst. Den nya listan har inget eget streck i natt.
  Tio i tolv. Norra, där du bor: minus fem.

  Kyrkbyn. Minus nio. Blanka och övriga: nästan var femte. Den nya listan får inget eget streck i natt. Den heter Övriga tills länsstyrelsen har räknat.
- else:
  # room: Tio över tolv. Centrum minus tre, Landet minus en. Samma majoritet, som det ser ut i natt. Hur mycket av Övriga som är den nya listan vet ingen.
  Tio över tolv. Centrum: minus tre. {low("accountability"):Var femtonde valsedel är tom.|{high("accountability"):Nästan inga blanka.|Blanka: som förra gången.}}

  Landet: minus en. Samma majoritet, som det ser ut i natt, med en röst.
  ~ report("election.same-majority")
}
-> valnatten_nav

=== valnatten_slutet
# place: party-room
# people: alvar, conny, emmy
# mood: tired
# claim: C044
{valnatten_siffror < 3:
  Resten av distrikten står redan på skärmen. Centrum minus tre, Landet minus en{valnatten_siffror == 1:, Norra minus fem. Kyrkbyn minus nio, och nästan var femte röst på blanka och övriga}. Samma majoritet, som det ser ut i natt.
  ~ report("election.same-majority")
}
Klockan är kvart över tolv. Ni har vunnit. Ingen skär i tårtan. Alvar snyter sig.

# speaker: alvar
– Vem är det de är arga på? säger han.

-> valnatten_lasning

=== valnatten_lasning
# room: Samma majoritet, men var sjätte väljare har röstat på något som inte har något eget streck. »Vem är det de är arga på?« frågar kassören. Vad tror du, innan du säger något?
Vad tror du själv, innan du säger något?
* (gote) [Göte. De är arga för att han gick. # at: square]
* (oss) [Oss. Samma lista i tjugo år. # at: party-room]
* (byarna) [Ingen särskild. De hittar inte in. # at: square]
* (huset) [Huset. De ringer och får fel svar. # at: service-desk]
- Du skriver det på baksidan av en valsedel.
-> valnatten_beslut

=== valnatten_beslut
# key: valnatten
# place: party-room
# people: alvar, conny, emmy
# mood: tense
# law: KL 5:1
# remembers: tjarnby
# room: Tjugo över tolv i partirummet. Ni sitter kvar, med en röst. Arton personer väntar på vad du ska säga att det betydde. Dörren till trappan står på glänt, och kommunchefen är någonstans på andra sidan. På vem var de arga?
Tjugo över tolv. Conny har hällt upp bubbel i arton glas. Dörren till trapphuset står på glänt.

# speaker: conny
– Nå, ordföranden, säger Conny. På vem?

* (oss) [»På oss.« Säg det innan någon skålar. # from: alvar # at: party-room]
  ~ report_how("chair.owns-decision", "by: chair")
  -> valnatten_oss
* (saknar) [»De saknar Göte. Det gör vi med.« Höj glaset. # at: square]
  ~ report_how("question.silenced", "by: chair")
  ~ report_how("pair.shares-success", "by: chair")
  -> valnatten_saknar
* (horda) [»De vill bli hörda. Vi åker ut, alla sex byarna, före jul.« # at: square]
  ~ promise("byarna", "21.1")
  ~ report("chair.involves-opposition")
  ~ report_how("pressure.yielded-to", "by: chair, kind: promised")
  -> valnatten_horda
* (forvaltningen) [»Det är huset de ringer till. Förvaltningen måste ändras.« # from: conny # at: service-desk]
  ~ report("chair.hides-behind-director")
  -> valnatten_forvaltningen

=== valnatten_oss
# place: party-room
# people: alvar, conny, emmy
# room: »På oss.« Ingen skålar. Conny ställer ner sitt glas, och Alvar är den enda som nickar. Genom dörren hörs någon stanna i trappan.
– På oss, säger du. Vi har styrt i tjugo år. Minus nio i Kyrkbyn. Jag kan visa.

Ingen vill se. Någon frågar vad tårtan kostade.

– Med all respekt, säger Conny.

– Hon har rätt, säger Alvar, alldeles torr i ögonen.

När du hämtar skorna står Ragnhild i trappan med händerna i fickorna.

– Det hördes ut, säger hon. Jag trodde att det skulle vara jag.
-> valnatten_tisdag

=== valnatten_saknar
# place: party-room
# people: alvar, conny, emmy
# room: »De saknar Göte.« Alla skålar. Det går att gå hem på. Birgitta går förbi i trappan och hör det. Dagen efter ringer Göte, för första gången sedan i april, och frågar vad han har gjort.
Det går att gå hem på. Arton glas, och någon drar en historia om sporthallen.

{avtal_oense != "" && avtal_oense != "dod":Alvar ville säga något. Du såg det, och du höjde glaset. »I rummet« stod det, och det stod inte i vilket.|Alvar ville säga något. Du såg det, och du höjde glaset.}

På måndagen ringer Göte. Du har inte hans nummer inlagt, så det står bara siffror.

– Saknar de mig? säger han. Birgitta sa det över häcken. Vad är det jag har gjort?

– Ingenting.

– Jaha du, säger han. Det låter inte som du.
-> valnatten_tisdag

=== valnatten_horda
# place: party-room
# people: alvar, conny, emmy
# room: »Vi åker ut, alla sex byarna, före jul.« Alvar räknar på fingrarna. Conny säger att det är sex kvällar till. Mona ska ställa fram kaffe på Solgläntan. Ragnhild får veta det på måndagen, med datum.
– Sex byar, säger Alvar och räknar på fingrarna. Landet är egentligen tre.

– Åtta, då.

– Vad ska vi säga där? säger Conny.

– Ingenting. Vi ska fråga.

– De kommer att svara.

På måndagen lägger du åtta datum på Ragnhilds bord. Hon läser dem som en väderleksrapport.

– Nickar du där ute, säger hon, så skriv upp det. Jag ber dig.
-> valnatten_tisdag

=== valnatten_forvaltningen
# place: party-room
# people: conny, emmy, alvar
# remembers: m2
# room: »Förvaltningen måste ändras.« Rummet klappar. Det är den första applåd du har fått i det huset. Dörren till trapphuset står på glänt, och på andra sidan slår någon igen en annan dörr, försiktigt.
Rummet klappar. Du har inte fått en applåd i det här huset förut, och den är varm. Conny slår i mer.

Genom glasrutan ser du ryggen på en kappa. Sedan går det försiktigt i en dörr längre ner. {valnatten_nav.korridoren:Du vet vad som ligger i hennes mapp. Du visste det när du sa det.|Du hade inte tänkt på någon särskild.}

{avtal_utat != "" && avtal_utat != "dod": -> mandag_punkt_utat}
På måndagen säger Ragnhild god morgon, och att hon hörde. Sedan går hon igenom dagordningen, punkt för punkt.
-> valnatten_tisdag

=== mandag_punkt_utat
# place: chair
# people: emmy
# mood: calm
På måndagen ligger ert papper i ditt fack. Raden om utåt är understruken med linjal. Hon har inte skrivit något.

* (star) [Gå ner till henne. »Det var dig det lät som. Det skulle jag ha sagt till dig.« # at: director]
  ~ report_how("agreement.invoked", "by: director, towards: chair, clause: words-outward")
  ~ avtal_utat = "antog"
  – Jag vet vem som sitter i växeln, säger hon. Hon heter Gerd och grät.

  Du ringer Gerd. Det tar längre tid än talet.
  -> valnatten_tisdag
* (om) [Skriv under strecket: »Om huset får jag tala. Om dig talar jag med dig.«]
  ~ report_how("agreement.clause-rewritten", "by: chair, towards: director, clause: words-outward")
  ~ avtal_utat = "bytte"
  På onsdagen ligger pappret i ditt fack igen. »Var går gränsen?« har hon skrivit. Det är en bra fråga, och den står kvar.
  -> valnatten_tisdag
* (later) [Lägg pappret i lådan. # at: chair]
  ~ report_how("agreement.let-pass", "by: director, towards: chair, clause: words-outward")
  {avtal_utat == "luckrade":
    ~ avtal_utat = "dod"
  - else:
    ~ avtal_utat = "luckrade"
  }
  Hon säger god morgon. Sedan går hon igenom dagordningen, punkt för punkt.
  -> valnatten_tisdag

=== valnatten_tisdag
~ trakten = circumstance("trakten", "partierna,siffror,alla")
{trakten:
- "partierna":
  ~ report_how("procedure.defended", "by: director")
- "siffror":
  ~ report("director.takes-over-decision")
  ~ report("press.praise")
- else:
  ~ report("director.informs-all-parties")
}
-> tisdag_trakten

=== tisdag_trakten
# place: chair
# people: ragnhild, emmy
# mood: calm
# remembers: m3
{trakten:
- "partierna": Tisdag, halv nio. »Det får du fråga partierna om. Jag stod inte på någon valsedel«, har Ragnhild sagt till Trakten en kvart över tolv. Det är tolv ord.
- "siffror": Tisdag, halv nio. I Trakten är det ett uppslag. Distrikt för distrikt har Ragnhild svarat för vad förvaltningen har gjort. Tre nämndordförande läser där vad de har beslutat. Du är med två gånger.
- else: Tisdag, halv nio. »Jag arbetar för alla som sitter i salen i oktober. Alla, Nilla«, har Ragnhild sagt till Trakten. Hon säger det bra. Just den natten hade du behövt att någon stod på din sida.
}

{valnatten_beslut.oss:Ditt »på oss« står också där, längst ner. Alvar har klippt ut det.}{valnatten_beslut.forvaltningen:Bredvid står ditt, från partirummet. Någon har burit ut det, ordagrant.}

{trakten == "siffror" && avtal_oense != "" && avtal_oense != "dod":Ni hade sagt att den som inte håller med säger det i rummet först. Ett uppslag är ett stort rum.|Hon står i dörren med sitt eget exemplar.}

# speaker: ragnhild
– Har du läst? säger hon.

* (pekar) {trakten == "siffror" && avtal_oense != "" && avtal_oense != "dod"} [»Det där skulle du ha sagt till mig först. Det har vi på papper.« # at: ragnhild]
  ~ report_how("agreement.invoked", "by: chair, towards: director, clause: when-we-disagree")
  ~ avtal_oense = "antog"
  – Klockan var kvart över tolv, säger hon.

  – Jag var vaken.

  – Jag såg ljuset, säger hon. Jag gick förbi två gånger.
  -> tisdag_ut
* (sitt) [»Sätt dig. Vad hade du velat att jag hade sagt?« # at: ragnhild]
  ~ report_how("pair.talks-about-roles", "by: chair")
  – Till dem eller till mig? säger hon.

  – Börja med dig.

  {value("director>chair.trust") > 50:– Att jag får fortsätta säga fel saker högt, säger hon. Det har jag tyckt om, i år.|Hon tänker länge. – God natt, kanske, säger hon. Du gick hem utan att säga det.}
  -> tisdag_ut
* (rad) [{avtal_overraskning != "" && avtal_overraskning != "dod":Säg att det är bra. Ge Nilla en rad på eftermiddagen, utan namn, trots det ni sa i trappan.|Säg att det är bra. Ge Nilla en rad på eftermiddagen, utan namn.} # at: nilla]
  ~ report_how("press.leak", "by: chair, kind: planted")
  »Källor i majoriteten undrar hur länge en och samma tjänsteman ska förklara kommunen.« Det är tolv ord, det med. Gruppen är nöjd. Ingen frågar dig något.

  På torsdagen läser Ragnhild det i fikarummet. – Undrar vilka källor det är, säger hon till Mona. Mona skrattar inte.
  {avtal_overraskning != "" && avtal_overraskning != "dod": -> tisdag_punkt_overraskning}
  -> tisdag_ut
* (lat) [»Ja. Har du sovit?« # at: ragnhild]
  ~ report_how("chair.defends-director", "by: chair")
  – Nej. Du?

  – Nej.

  På torget plockar Lasse Edlund ner sin egen valaffisch och kör hem den, på flaket.
  -> tisdag_ut

=== tisdag_punkt_overraskning
# place: stairs
# people: ragnhild, emmy
I trappan efteråt står hon två steg ovanför dig.

– Här skulle ingen få veta något, säger hon. Det var därför jag väntade här. Var det du?

* (jag) [»Ja.« # at: ragnhild]
  ~ report_how("agreement.invoked", "by: director, towards: chair, clause: no-surprises")
  ~ avtal_overraskning = "antog"
  Hon håller i ledstången.

  – Tack, säger hon. Jag hade gissat på Conny. Nu får jag börja om med honom.
  -> tisdag_ut
* (fragas) [»Sådant får man inte fråga om.« # at: ragnhild]
  ~ report_how("agreement.let-pass", "by: director, towards: chair, clause: no-surprises")
  {avtal_overraskning == "luckrade":
    ~ avtal_overraskning = "dod"
  - else:
    ~ avtal_overraskning = "luckrade"
  }
  – Nej, säger Ragnhild. En kommun får inte leta efter källor. Men jag frågade inte som kommun.
  -> tisdag_ut

=== tisdag_ut
-> stanna
