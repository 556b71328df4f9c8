// Domen i maj, och Ylvas varning: tre hissar, en sjuksköterska (varning, år 3).

=== varning
~ until("3.2")
# place: director
# people: ylva, tord
# mood: tense
# remembers: m4
# law: KL 13:1
# law: RF 1:9
# claim: C057
{ordning == "utan" && ditt_namn:
  ~ report_how("audit.criticism", "by: opposition")
  I maj kommer domen. Beslutet om Björkgården gällde inriktning, sådant får inte delegeras, och det upphävs. {my_move("m4") == "river":Ni hade redan börjat om, så det är mest du som läser den.|Våningen ovanpå blir stående tom ett år till, med fyra vita tavlor uppsatta.}
- else:
  I maj kommer domen. {my_move("m4") == "river" && ordning == "utan":Ni har börjat om, men beslutet finns ju. |}{ordning == "utan":Styrelsen fick besluta om Björkgården|Nämnden fick besluta om Björkgården}, och överklagandet avslås. Domstolen prövar inte om det var klokt. Evert ringer och tackar för handläggningen. {ordning != "utan":Utanför barackerna har de satt upp ett räcke.|Klassrummen luktar färg.}
}
{my_move("m4") == "river" || m4_hon == "lyssnar":
  ~ keep("maj")
}
{my_move("m4"):
- "star": Siffrorna från Björkgården citeras i andra kommuner numera. Du har hållit föredrag om dem två gånger, med en kaffekopp på sista bilden, för den brukar de tycka om.
- "river": Den nya utredningen har inte hunnit till korttidsplatserna. De behövs fortfarande, och två familjer i Torpa har sina gamla hemma i köket. En av dem ringer dig på fredagar, rätt lugnt.
- "ylva": Sedan Ylva fick mikrofonen i oktober har hon hållit sig undan, och du har tagit det för lugn. Personalen hälsar på henne i kassan på Konsum som om hon hade vunnit något.
- else: Sedan du läste upp dina beslut i oktober kallas du »Listan« i fikarummet, mest vänligt. Folk kommer och frågar om saker som står på den. Du har blivit bättre på att inte veta.
}

{value("voice") < 48:
  # people: tord
  Ylva har inte varit här. Men i mappen, mellan semesterlistan och svaret till Trakten, ligger ett papper utan namn, i huvudsatser. »Tre hissar. En sjuksköterska. Natten mot den nionde april stod hissarna still. Ingen dog.« Det är vikt på mitten och har varit skrynklat och slätats ut. Du vet vems det är.
- else:
  Ylva stänger dörren efter sig. Sjuksköterskeklockan hänger snett på bröstet.

  # speaker: ylva
  – Tre hissar, säger hon. En sjuksköterska. Natten mot den nionde april stod hissarna still. Ingen dog.

  – Vad behöver …

  – Jag är inte klar. Jag har skrivit den här varningen tre gånger. {my_move("m4") == "star":Jag har kastat den tre gånger, för du hade ju siffror, och det här är bara nätter.}{my_move("m4") == "river":Den första gången var före utredningen. Sedan tänkte jag att utredningen skulle se det. Den har inte varit där på natten.}{my_move("m4") == "ylva":Det jag sa i mikrofonen var om platserna. Det här hör inte dit, så jag har kastat den, för man kan inte stå där två gånger.}{my_move("m4") == "listan":Den står inte på din lista, för det är ingen som har beslutat det. Det är bara så det är, och då finns det inget att läsa upp.}
}
{avtal_overraskning != "" && avtal_overraskning != "dod": -> punkt_overraskning}
-> varning_vagen

=== varning_vagen
{avtal_vagen != "" && avtal_vagen != "dod": -> punkt_vagen}
-> varning_tid

=== varning_tid
~ stunder("varning")
{left():
- 3: Du hinner tre saker före fredag.
- 2: Du hinner två saker före fredag.
- else: Du hinner en sak före fredag.
}
-> varning_nav

=== varning_nav
{left() == 0 && (gunbritt || talk_cost("chair") > 0): -> varning_beslut}
* (berit) [Fråga Berit om nätterna. # cost: 1 # at: corridor]
  # place: corridor
  # people: berit, tord
  # adviser: berit
  – Den nionde, säger Berit. Och den femtonde. Den tredje var det vikarie, då var vi två, fast hon grät.

  {advice("varning.berit")}
  -> varning_nav
* (niklas) [Fråga Niklas vad en natt kostar. # cost: 1 # at: finance]
  # place: finance
  # people: niklas, tord
  # adviser: niklas
  – En sjuksköterska till på natten? Netto? säger Niklas. En komma sex. Det är en avdelning på en förskola, och sandlådan.

  {advice("varning.niklas")}
  -> varning_nav
* (inger) [Fråga Inger vart det ska. # cost: 1 # at: secretary-archive]
  # place: secretary-archive
  # people: inger, tord
  # adviser: inger
  – Kommer det på papper är det en handling, säger Inger. Säger hon det i korridoren är det luft. {ordning == "utan":Förut var det nämnden. Den hade en punkt som hette »övrigt«.|Nämnden har hört henne i en timme och bordlagt det.}

  {advice("varning.inger")}
  -> varning_nav
* (gunbritt) [Tala med Gun-Britt först. # cost: talk # at: chair]
  # place: chair
  # people: gunbritt, tord
  {value("chair>director.trust") > 65:
    # speaker: gunbritt
    – Det har hon sagt i styrelsen, säger Gun-Britt och sätter sig. Mamma låg där. Jag klubbade.

    Du hör att hon försöker komma på vilket möte det var, och du försöker komma på vad du själv gjorde då.
  - else:
    # speaker: gunbritt
    – Ylva har alltid velat ha två, säger Gun-Britt. Hon ville ha två när jag var nyvald också, och Ekbacka ville ha ett bibliotek, och Torpa en gymnastikmatta. Och nu då?

    Hon menar det som en fråga. Du svarar att du återkommer.
  }
  -> varning_nav
* (natten) [Gå en natt på Björkgården. # cost: 1 # at: village-hall]
  # place: village-hall
  # people: berit, tord
  ~ report_how("case.prepared-well", "by: director, kind: in-dialogue")
  Vid ettiden ringer det på två ställen. Berit tar det ena, och du får sitta hos en man som vill veta om hästarna är inne. De är inne, säger du. Han frågar igen, elva gånger, och du svarar varje gång innan han har frågat färdigt, tills du kommer på att han tycker om att fråga.
  -> varning_nav
* (fjarde) [Be Ylva skriva den en fjärde gång. # cost: 1 # at: committee-care]
  # place: committee-care
  # people: ylva, tord
  ~ report_how("question.raised", "by: administration, kind: as-a-profession")
  # speaker: ylva
  – Vem ska läsa den? säger Ylva.

  Det vet du inte än. Hon ser sig om efter något att sitta på och hamnar på en nämndstol. Sedan skriver hon, på baksidan av ett schema, med block under. Den är på fjorton rader. Hon läser den inte en gång till innan du får den.
  -> varning_nav
* (hem) [Gå hem och ät. # cost: 1 # at: home]
  # place: home
  # people: tord
  ~ report("director.rests")
  Det blir strömming. Din fru säger att det har varit inbrott på Torpa, i biblioteket av alla ställen. De tog ingenting. Någon hade suttit där och läst.

  – Har ni öppet bibliotek på Torpa? säger du.

  – Hade, säger hon. Det var därför de fick bryta sig in.
  -> varning_nav
+ [Fredag. # at: director]
  -> varning_beslut

=== varning_beslut
# key: varning
# place: director
# people: {value("voice") >= 48:ylva, }tord
# room: Omsorgschefen Ylva varnar: en sjuksköterska på tre hissar, och i april stod hissarna still en natt. Ingen dog. Hon har skrivit varningen tre gånger och kastat den. En sjuksköterska till kostar 1,6 miljoner, och ramen är slut. Vad gör du?
# law: RF 1:9
# law: KL 6:6
Fredag kväll, kvart över sju. {varning_nav.fjarde:De fjorton raderna ligger framför dig.|Det ni har är tre meningar och en natt.} {varning_nav.natten:Du är skakis av för lite sömn.} {value("voice") < 48:Det lyser hos Ylva. Du ringer ner, och hon svarar med titel.|Ylva har kommit och sitter med kappan på.}

# speaker: {value("voice") < 48:tord|ylva}
– Jag vill inte vara besvärlig, säger hon.

* (slutet) [»Kom till styrelsen och säg det. Stängda dörrar.« # at: board-room]
  ~ report("pair.talks-about-roles")
  -> varning_slutet
* (ram) [»Vi har en ram, Ylva.« # at: director]
  ~ report_how("question.silenced", "by: director, kind: loyalty")
  ~ report_how("manager.left", "by: administration")
  ~ report_how("saving.decided", "by: board")
  ~ ylva_gatt = true
  -> varning_ram
* (rapport) [Låt någon utifrån granska det och skriva till fullmäktige. # at: council]
  ~ report_how("board.informed", "by: director, kind: in-public")
  ~ report("pair.quarrels")
  -> varning_rapport
* (oppna) [»Öppna ärendet själv. I ditt namn.« # at: secretary-archive]
  ~ report_how("question.raised", "by: administration, kind: as-a-profession")
  ~ report_how("case.opened-on-file", "by: administration")
  -> varning_oppna

=== varning_slutet
# place: board-room
# people: ylva, gunbritt, mehrnaz, tord
# room: Ylva får en kvart med styrelsen, bakom stängda dörrar. Hon använder sex minuter. Det blir en nattsköterska till advent. Det står en rad i protokollet, och ingen på Björkgården får veta varför.
Hon får en kvart och använder sex minuter. Lennart frågar om det är något fel på hissarnas fundament.

# speaker: gunbritt
– Är det farligt nu? säger Gun-Britt. I natt?

– Ja.

{ordning == "utan":De beslutar om|Nämnden får pengar till} en sjuksköterska till, från advent. Rubriken blir »information, omsorg«. Evert undrar i ett brev vad som har hänt, eftersom det har blivit så lugnt. Du svarar att det har blivit en översyn. Det är ett sådant ord som man kan skriva under på.
-> efter_varning

=== varning_ram
# place: director
# people: ylva, tord
# room: »Det har vi«, säger Ylva. Hon rättar till klockan och går. I juni säger hon upp sig. I september kommer en konsult med egen kopp. Ramen håller.
– Det har vi, säger Ylva.

Hon tackar för samtalet. I juni säger hon upp sig, på en rad, och du skriver en egen rad under om att kommunen tackar. I september kommer det en konsult som heter Kristoffer, med egen kopp. Han är bra på ramar. När du frågar honom om hissarna tar han upp en bild på dem.

Niklas får ihop året. Natten mot den tjugoandra oktober står hissarna still igen, och den gången är det två på, därför att Berit har bytt pass.
-> efter_varning

=== varning_rapport
# place: council
# people: ylva, gunbritt, mehrnaz, tord
# room: En granskare från länet skriver elva sidor till fullmäktige. Rapporten ger debatt, och sedan en sjuksköterska. Gun-Britt får den samtidigt som alla andra.
En granskare från länet skriver elva sidor till fullmäktige. Mehrnaz interpellerar. Debatten tar två timmar och arton kort.

Det bereds och blir en sjuksköterska till. Gun-Britt är lika snäll som vanligt mot alla utom dig, i nästan tre veckor.

# speaker: gunbritt
– Du kunde ha sagt det till mig, säger hon sedan. Jag hade hittat de där pengarna. Jag hade hittat dem samma kväll!

Det tror du också, och det var väl det du inte ville.
-> efter_varning

=== varning_oppna
# place: secretary-archive
# people: ylva, inger, tord
# room: Ylva öppnar ärendet i sitt eget namn. Inger ger det ett nummer. Sedan går det sin gång, genom rätt rum och i rätt ordning. Det tar ett halvår.
# speaker: ylva
– Mitt namn? säger Ylva.

# speaker: inger
– Avsändare, säger Inger. Där. Och datum. Bilagor?

– Inga. Jo. Hon tar fram almanacksbladet hon har fått av Berit.

Ärendet får nummer och går sin gång. Det tar ett halvår. Två gånger den sommaren ber du Inger lägga det överst, och hon säger att det ligger i ordning. I november blir det en sjuksköterska till. Ylva säger att hon har sovit bra sedan den dagen hon skrev under.
-> efter_varning

=== efter_varning
{(varning_beslut.ram || frisoren.mig) && avtal_oense != "" && avtal_oense != "dod": -> punkt_oense}
-> till_november_tre

=== till_november_tre
+ [November, tredje året. # at: board-room]
  -> forsta_raden

=== punkt_overraskning
# place: telephone
# people: gunbritt, tord
# law: KL 13:1
~ report_how("board.kept-in-the-dark", "by: director")
Telefonen ringer, och det är Gun-Britt. Domen fick du av Inger i torsdags. Du ville ha ett svar färdigt innan du visade den.

– Jag hörde det i radion, säger hon. Vid macken, mellan vädret och en nässpray. {avtal_overraskning == "luckrade":»I den mån det går«, skrev vi. Gick det inte?|»Ingen nyhet av fel person.« Han i kassan hade redan hört den.}

* (galler) [»Det var mitt fel. Du skulle ha haft den av mig.«]
  ~ report_how("agreement.invoked", "by: chair, towards: director, clause: no-surprises")
  ~ avtal_overraskning = "antog"
  – Ja, säger hon. Och sedan pratar ni om själva domen, i en halvtimme, hon vid pump fyra.
  -> varning_vagen
* (om) [»Skriv dit Inger också. Hon får ju allting först.«]
  ~ report_how("agreement.clause-rewritten", "by: director, towards: chair, clause: no-surprises")
  ~ avtal_overraskning = "bytte"
  – Då är vi tre, säger Gun-Britt. Det låter ändå rimligt, när hon är den enda som öppnar posten.
  -> varning_vagen
* (later) [»Radion är väl ingen person.«]
  ~ report_how("agreement.let-pass", "by: chair, towards: director, clause: no-surprises")
  {avtal_overraskning == "luckrade":
    ~ avtal_overraskning = "dod"
  - else:
    ~ avtal_overraskning = "luckrade"
  }
  Hon skrattar, så pass att du hör att någon tutar på henne. Sedan säger hon att hon ska tanka.
  -> varning_vagen

=== punkt_vagen
# place: telephone
# people: gunbritt, ylva, tord
~ report("chair.bypasses-director")
Gun-Britt har redan ringt Ylva, i lördags, hem. {avtal_vagen == "luckrade":»Normalt« skulle det gå genom dig.|Det skulle gå genom dig.} Hon ville höra om det var sant med hissarna.

– Jag blev orolig, säger hon. Då går jag inte och läser vad vi har skrivit.

* (galler) [»Det är då man ska läsa det.«]
  ~ report_how("agreement.invoked", "clause: way-in")
  ~ avtal_vagen = "antog"
  – Ja, säger Gun-Britt. Det är väl det. Hon ringer Ylva igen och ber om ursäkt, och det samtalet blir längre än det första.
  -> varning_tid
* (om) [»Skriv att det inte gäller när någon kan dö.«]
  ~ report_how("agreement.clause-rewritten", "clause: way-in")
  ~ avtal_vagen = "bytte"
  – Vem avgör det?

  – Den som ringer, säger du, och det får stå.
  -> varning_tid
* (later) [»Det gjorde ingenting.«]
  ~ report_how("agreement.let-pass", "clause: way-in")
  {avtal_vagen == "luckrade":
    ~ avtal_vagen = "dod"
  - else:
    ~ avtal_vagen = "luckrade"
  }
  Det gjorde ingenting. Nästa lördag ringer hon kulturchefen om en orgel.
  -> varning_tid

=== punkt_oense
# place: chair
# people: gunbritt, tord
# speaker: gunbritt
{varning_beslut.ram:– Du sa »vi har en ram« till Ylva, säger Gun-Britt. Jag hade sagt tvärtom.|– Mirjams spegel, säger Gun-Britt. Där står ditt nummer, under »skolan«. Jag trodde att skolan var min.} {avtal_oense == "luckrade":Var det inte möjligt att säga det till mig?|Vi skulle säga det till varandra först.}

* (galler) [»Ja. Jag var så säker på vad du tyckte.«]
  ~ report_how("agreement.invoked", "by: chair, towards: director, clause: when-we-disagree")
  ~ avtal_oense = "antog"
  # speaker: gunbritt
  – Vad tyckte jag då? säger hon. Du säger det. Det stämmer inte på en enda punkt.
  -> till_november_tre
* (om) [»Då får vi skriva när på dygnet också.«]
  ~ report_how("agreement.clause-rewritten", "by: director, towards: chair, clause: when-we-disagree")
  ~ avtal_oense = "bytte"
  »Före middagen samma dag«, blir det. Hon är glad åt middagen, för då kan hon ringa.
  -> till_november_tre
* (later) [»Det var en liten sak.«]
  ~ report_how("agreement.let-pass", "by: chair, towards: director, clause: when-we-disagree")
  {avtal_oense == "luckrade":
    ~ avtal_oense = "dod"
  - else:
    ~ avtal_oense = "luckrade"
  }
  # speaker: gunbritt
  – För vem? säger Gun-Britt, men då ringer hennes telefon, och det är Torpa.
  -> till_november_tre
