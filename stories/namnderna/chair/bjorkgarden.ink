// Björkgården: en anhörig ringer och undrar vem som bestämde, och hundrafyrtio personer vill höra svaret (m4, oktober år 2).

=== bjorkgarden
{ordning == "utan" && not lagligt:
  ~ until("2.3")
  ~ report_how("director.takes-over-decision", "kind: no-mandate")
}
~ until("2.4")
~ meet("m4")
{avtal_overraskning != "" && avtal_vagen != "" && avtal_stol != "":
  ~ tre_punkter = true
}
# place: telephone
# people: evert, gunbritt
# mood: tense
# remembers: m3
# law: KL 13:1
{ordning == "utan":
  – Jag anhåller om att få veta vem som har bestämt att min hustru ska flytta, säger Evert Lund.
- else:
  – Jag anhåller om att få tala med den som kan ändra sig, säger Evert Lund. Min hustru ska flytta.
}

Björkgårdens tjugofyra platser ska bli korttidsplatser, sex miljoner om året.

{ordning == "utan":
  {lagligt:
    Det har du. Ärende femtioåtta i september, två och en halv minut. Någon frågade om det var den med altanen. Våningen ovanpå blir klassrum åt Ekbacka, så att ni slipper baracker. {beredningar:Beredningen för de äldre hade skrivit ett papper om det. Det låg som bilaga fyra, och dit kom ingen.|I november ville du se alltihop på en gång, och det var så här det såg ut.}
  - else:
    Du vet inte. Våningen ovanpå blir klassrum åt Ekbacka, och det är just sådant du ville att någon skulle se. Men du har inte sett det. {m3_beslut.rakt:»Så att det går undan«, sa du i november.|Beredningen för de äldre hade bett att få se det. Den möts den femtonde.} Inger bläddrar. Tord, säger hon. Han skriver under fort, det har han alltid gjort. Du tror inte att han läser allt.
  }
- else:
  Omsorgsnämnden, den tolfte september, fem mot fyra. Skolnämnden hyrde baracker åt Ekbacka samma kväll, elva miljoner på fem år. Det är tvåhundra meter emellan. Våningen ovanpå Björkgården har stått tom sedan i våras. Du satt inte i något av rummen. {m3_beslut.behall:Du ville ha dem kvar.|{m3_beslut.halften:De två rummen fick stå kvar.|Du ville släcka dem.}}
}

På söndag samlas de i Björkgårdens matsal. De har lagt fram hundrafyrtio koppar.

~ stunder("m4")
{left():
- 3: Du hinner tre saker före söndag.
- 2: Du hinner två saker före söndag.
- else: Du hinner en sak före söndag.
}
-> m4_nav

=== m4_nav
{left() == 0 && (utat || tre_punkter || talk_cost("director") > 0): -> m4_beslut}
* (ylva) [Gå in till Ylva. # cost: 1 # at: committee-care]
  # place: committee-care
  # people: ylva, gunbritt
  # adviser: ylva
  {ordning == "utan":Ylva har lånat nyckeln till nämndens rum. Hon sitter där utan att tända.|Ylva rättar ett schema med linjal.}

  {advice("m4.ylva")}
  -> m4_nav
* (niklas) [Ta med Niklas till Björkgården. # cost: 1 # at: finance]
  # place: finance
  # people: niklas, gunbritt
  # adviser: niklas
  Det går inte. Han har ont i foten, säger han med löparskorna på. Farmor bodde på ett sådant ställe.

  {advice("m4.niklas")}
  -> m4_nav
* (mehrnaz) [Fråga Mehrnaz vad hon tänker fråga. # cost: 1 # at: square]
  # place: square
  # people: mehrnaz, gunbritt
  # adviser: mehrnaz
  Hon visar korten. De är nio, och hon låter dig hålla i dem.

  {advice("m4.mehrnaz")}
  -> m4_nav
* (evert) [Åk hem till Evert. # cost: 1 # at: home]
  # place: home
  # people: evert, gunbritt
  ~ report_how("question.raised", "by: citizens")
  På väggen hänger Björkgården, i blyerts, 1981.

  – Jag anhåller om att det stannar här, säger Evert. Det var jag som ritade det. Socialnämnden stod på åkern i stövlar och bestämde var solen skulle komma in. De tog en hel dag på sig. Jag var så trött på dem.
  -> m4_nav
* (maj) [Sitt en kväll på Björkgården. # cost: 1 # at: village-hall]
  # place: village-hall
  # people: berit, gunbritt
  ~ report_how("case.prepared-well", "by: chair")
  Mamma låg i rum nio den sista vintern. I rum tio bor Maj. Hon tar dig för Signe, som visst var nattvakt här, och vill ha håret uppsatt. Det sätter du upp.

  – Jag är ensam till sju, säger Berit. Det är den fjortonde. Hon river av ett almanacksblad och stoppar det i fickan.
  -> m4_nav
* (protokollet) [Leta rätt på beslutet. # cost: 1 # at: secretary-archive]
  # place: secretary-archive
  # people: inger, gunbritt
  ~ report_how("case.opened-on-file", "by: chair")
  {ordning == "utan" && not lagligt:
    Delegationslistan är på fyrtioen sidor. Tord står på trettioåtta. Beslut tvåhundrasex, mellan en fiol och en hyra, den nittonde augusti.

    # speaker: inger
    – Anmält i tisdags, säger Inger. I klump. Bilaga sju.

    Den listan klubbade du. Längst ner sitter din egen signatur, och den är snygg.
  - else:
    {ordning == "utan":
      Ärende femtioåtta: »Styrelsen beslutar enligt förslaget.« Det är allt.

      # speaker: inger
      – Ingen begärde ordet, säger Inger. Då blir det kort.

      Före och efter ligger en snöstake och en hyra. Du minns snöstaken. Den var lite för lång, sa någon.
    - else:
      Två protokoll, den tolfte september, klockan nitton båda två. Omsorgen på plan två till höger, skolan till vänster.

      # speaker: inger
      – Bilaga tre i det ena är våningen, säger Inger. Bilaga nio i det andra är barackerna. Det är samma tomt.

      Mellan rummen är det en toalett.
    }
  }
  -> m4_nav
* (utat) {not tre_punkter} [»Utåt säger vi samma sak. Eller ingenting.« # cost: talk # at: director]
  # place: director
  # people: tord, gunbritt
  # claim: C025
  -> m4_avtal
+ [Söndag. # at: village-hall]
  -> m4_beslut

=== m4_avtal
~ report_how("agreement.clause-proposed", "by: chair, towards: director, clause: words-outward")
{value("director>chair.trust") > 62:
  # speaker: tord
  – Gäller det på söndag också? säger Tord.

  – Det gäller jämt, säger du. Men jag har ingen aning om vad jag tycker på söndag.

  – Då säger vi det, säger Tord. Han skriver ner det och sätter klockslag på.
  ~ report_how("agreement.clause-accepted", "by: director, towards: chair, clause: words-outward")
  ~ avtal_utat = "antog"
- else:
  {value("director>chair.trust") < 52:
    # speaker: tord
    – I huvudsak samma sak, säger Tord. Jag måste ju få svara när de ringer.

    – Du svarar innan det har ringt.

    – Det sparar tid.

    »I huvudsak«, skriver du, och han läser upp det en gång till.
    ~ report_how("agreement.clause-loosened", "by: director, towards: chair, clause: words-outward")
    ~ avtal_utat = "luckrade"
  - else:
    # speaker: tord
    – Om jag får se det du ska säga en timme före, säger Tord.

    – En timme!

    – En halv, då.

    Du vet sällan vad du ska säga en halvtimme före. Det skriver ni inte upp.
    ~ report_how("agreement.clause-traded", "by: director, towards: chair, clause: words-outward")
    ~ avtal_utat = "bytte"
  }
}
-> m4_nav

=== m4_beslut
# key: m4
# place: village-hall
# people: evert, tord, ylva, gunbritt
# law: RF 1:9
# law: KL 6:38
# room: Tjugofyra dementa ska flytta, för att platserna behövs till annat. Det sparar sex miljoner om året. {ordning == "utan":{lagligt:Styrelsen tog det på två och en halv minut.|Kommunchefens namn står på beslutet, och du visste inte om det.}|Omsorgsnämnden tog det fem mot fyra.} Hundrafyrtio personer väntar på vad du ska säga. Vad gör du?
Söndag, klockan två. Det luktar kåldolmar och handsprit. De som bor här sitter längst fram med filtar, och Maj håller en annan kvinna i handen. {ordning == "utan":{beredningar:Beredningen för de äldre har fått egna stolar, och ingen på dem visste något heller.|Till dig och Tord har någon ställt fram ett bord med duk, som om ni skulle få mat.}|Omsorgsnämnden sitter på tredje raden, fem och fyra, med en rock emellan.} Ylva står vid väggen.

Evert reser sig med hatten i handen.

{ordning == "utan":
  {lagligt:
    – Jag har begärt ut protokollet, säger han. Ärende femtioåtta. Jag anhåller om att få veta vad den sade som räckte upp handen.
  - else:
    – Jag har begärt ut beslutet, säger han. Jag anhåller om att få veta vem som är Tord Sjöqvist.

    Tord räcker upp handen, som i skolan.
  }
- else:
  – Jag blev hörd av nämnden den tolfte september, säger han. I sju minuter. Det tackar jag för. Jag anhåller om att få veta om det var någon som lyssnade.
}

{m4_nav.evert:Han har inte sagt vem som ritade taket över er.}{m4_nav.maj && not m4_nav.evert:Maj har håret uppsatt. Hon vinkar åt Signe.} Alla ser på dig.

* (tillbaka_upp) [»Vi som är valda tar upp det igen. Jag lovar det.« # move: m4.tillbaka_upp]
  -> m4_svar
* (forsvarar) [»Det är ett riktigt beslut. Jag står för varje rad.« # move: m4.forsvarar]
  -> m4_svar
* (skyller) [{ordning == "utan" && not lagligt:»Det är inte vi politiker som har skrivit under det här.«|»Det är inte vi politiker som har skrivit det här. Vi fick det färdigt.«} # move: m4.skyller]
  ~ ylva_gatt = true
  -> m4_svar
* (lyssnar) [Säg ingenting. Gå och sätt dig hos Evert och Maj. # move: m4.lyssnar # from: ylva]
  ~ promise("maj", "3.2")
  -> m4_svar

=== m4_svar
# place: village-hall
# people: tord, evert, ylva, gunbritt
{my_move("m4"):
- "tillbaka_upp":
  De klappar, och en kvinna i filt klappar längst, hon har nog inte hört. I bilen räknar du efter: tretton personer, {ordning == "utan":sextioåtta ärenden i månaden|två nämnder som du inte får befalla}, och ett löfte.
- "forsvarar":
  Du säger sex miljoner, och vad {ordning == "utan":fyra klassrum|en korttidsplats} kostar annars. De lyssnar artigt. Tord rätar på sig. Ingen har stått för något åt honom på länge. Det är bara Maj som klappar.
- "skyller":
  Hundrafyrtio ansikten vrids mot {ordning == "utan" && not lagligt:Tord|Tord och Ylva}. Det är skönt, en kort stund. Nilla Frygell på Trakten skriver ner det ord för ord.
- else:
  Du hade fyra meningar färdiga i bilen. Klockan tre dricker Evert kaffe med Maj. Du får också en kopp. I två timmar säger du ingenting, och bakom dig går mötet i småbitar. »Inte före midsommar«, säger du när du reser dig. Det är allt.
}

{value("chair>director.trust") > 68:På torsdagen är det möte igen. Du står bredvid Tord hela tiden.|{value("chair>director.trust") < 58:På torsdagen är det möte igen. Du hör hälften och går till bilen. Inger berättar resten.|På torsdagen är det möte igen. Du står i dörren med kappan på armen.}}

{other_move("m4"):
- "star":
  # room: På torsdagen står Tord för beslutet, siffra för siffra. »Det är mycket redigt«, säger Evert. »Var i uträkningen är kaffet klockan tre?« Vad gör du sedan?
  Tord går igenom det siffra för siffra, och det hänger ihop. {m4_beslut.skyller:Ditt namn nämner han inte.}

  – Det är mycket redigt, säger Evert. Jag har själv ritat sådant. Var i uträkningen är kaffet klockan tre?

  Tord svarar på det också.
- "river":
  ~ promise("maj", "3.2")
  # room: På torsdagen säger Tord att det ska göras om från början. En man applåderar. Niklas räknar på fingrarna. »Och skolan?« säger någon. Vad gör du sedan?
  – Vi gör om det från början, säger Tord.

  En man applåderar och slutar när han blir ensam om det. Vid väggen räknar Niklas på fingrarna och får ta den andra handen.

  – Och skolan? säger någon längst bak. Ska ungarna {ordning == "utan":sitta i barack då|vara kvar i baracken då}?
- "ylva":
  # room: På torsdagen ger Tord mikrofonen till Ylva. »Korttidsplatser behövs. Inte de här. Jag har skrivit det. Jag har slängt det också, tre gånger.« Vad gör du sedan?
  Tord ger mikrofonen till Ylva.

  – Tjugofyra platser. Två nätter av sju med en ensam. Korttidsplatser behövs. Inte de här. Jag har skrivit det. Jag har slängt det också, tre gånger.

  Berit ställer sig på fällstolen, fast det står på den att man inte får. {my_move("m2") == "brett" || other_move("m2") == "bilaga":Bilaga tolv, tänker du.|Du tänker på en korridor i september, och hur fort hon gick.}
- else:
  # room: På torsdagen läser Tord upp allt han har skrivit under i år. Evert vänder sig till styrelsen. »Ingen av er har frågat?« Vad gör du sedan?
  {ordning == "utan":
    – Trehundratolv beslut, säger Tord, sedan i januari. Han läser i en timme och tio minuter. Skolskjuts, rad tre. En hyra. Sju anställda. En fiol.

    – Och ingen av er har frågat om något av det? säger Evert till dig.
  - else:
    – {ordning == "halvt":Sextiofyra|Trettioåtta} beslut, säger Tord och läser upp dem. Björkgården är inte med, den är nämndens.

    – Det var fint läst, säger Evert. Men då är det alltså fel man?
  }
}
-> m4_sista

=== m4_sista
# place: chair
# people: tord, gunbritt
{ordning == "utan" && not lagligt:
  I november överklagar Evert, på skrivmaskin. Den som bor i kommunen får det. Tords beslut kom upp på anslagstavlan först i slutet av oktober, i klump, och av sina tre veckor använder Evert sju dagar. Samma vecka gör du en sak till.
- else:
  {ordning == "utan":Ärende femtioåtta|Nämndens beslut} hade Evert överklagat redan i oktober, på skrivmaskin, två dagar innan hans tre veckor var slut. Den som bor i kommunen får det. I november gör du en sak till.
}

* (gransen) [Få gränsen beslutad i styrelsen, på papper. # move: m4.gransen # at: board-room]
  ~ promise("gransen", "3.1")
  # room: Styrelsen beslutar var gränsen går, på papper: vad som aldrig får bestämmas på en tjänstemans rum. Det tar två timmar. Tord tackar.
  {m3_han == "trettioatta":Elva rader, det är Tords egen lista.|Nio rader. Den första är »inriktning«.} Det tar två timmar, för Lennart vill ha in snöröjningen.

  – Den är till för dig också, säger du till Tord. Han tackar och frågar vem som håller i den.
* (aldre) [Sätt Mehrnaz att leda en grupp om de äldre. # move: m4.aldre # at: mehrnaz]
  # room: Oppositionens Mehrnaz får leda en grupp om de äldre. Den möts i matsalen. Din egen grupp undrar vad ni vann valet för.
  De träffas i matsalen klockan tre.

  – Fråga ett, säger Mehrnaz. Vem är Signe, som de ropar på?

  I din egen grupp undrar de vad ni vann valet för. Det är ingen dum fråga.
* (tackar) [Tacka Tord inför styrelsen, med en azalea. # move: m4.tackar # at: board-room]
  # room: Du tackar Tord inför hela styrelsen, med en azalea. Han har tagit det tunga. Nilla Frygell får en bild, och Evert står med på den.
  Han har tagit det tunga, säger du, och så blir du rörd. Ekbacka, säger du, Torpa, Sörby, för att komma över det. Trakten får en bild. Bakom azalean syns en hatt.
* (fragar) [»Vem skulle ha stoppat det?« # move: m4.fragar # at: tord]
  # room: Du frågar Tord vem som skulle ha stoppat det. Till slut blir det Ingers uppgift: att fråga om varje papper innan det skrivs under.
  Tord börjar svara, och du håller upp handen.

  – Nej, jag vill ha ett namn.

  Det blir Ingers. Hon ska fråga om varje papper innan det går i mappen. Uppdraget häftar hon två gånger.
- -> uret_tre
