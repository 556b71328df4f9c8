// November år 22: en natt, ett beslut och de som finns kvar. Fröet avgör om det är fabriken eller stormen.
VAR varslet = false

=== epilog
{other_move("m5") == "delat":
  ~ until("22.3")
  ~ report("director.retires")
  ~ report("director.recruited")
}
~ until("22.4")
~ report("shock.outside")
~ varslet = circumstance("epilog", "fabriken,stormen") == "fabriken"
{other_move("m5") == "delat" || other_move("m5") == "forlorat": -> epilog_hemma}
{varslet: -> epilog_fabriken}
-> epilog_stormen

=== epilog_fabriken
# place: director
# mood: tense
# claim: C033
# remembers: m4
# remembers: d1
# room: November år 22. Fabriken varslar sextio av etthundratolv. Under hundra anställda får kommunen köpa tillbaka norra tomten. Ägaren vill bli av med hela i natt. Varför står det »norra«? Vem finns kvar som vet?
{not low("voice") && (stanna_brevet || m4_nav.registrera || m4_gotekommer.antecknar || m5_nav.ture):
  # people: emmy, ture, ragnhild
- else:
  # people: emmy, ragnhild
}
Tisdag kväll, tjugo i sju. Almberga Lås har mejlat. Sextio av etthundratolv varslas i morgon klockan nio. I paragraf sju står det hundra.

Emmy kommer uppför trappan med kappan på.

# speaker: emmy
– De vill sälja tillbaka tomten i natt, säger hon. Hela. Varför står det »norra« hos oss?

{stanna_brevet || m4_nav.registrera || m4_gotekommer.antecknar || m5_nav.ture:
  {low("voice"):Det står på ett papper som Ture visste var det låg. Ture arbetar i Hedvalla sedan i maj. {elsewhere("namnderna") == "utan":De har en enda nämnd och behöver någon som hittar.}{elsewhere("namnderna") == "tillbaka":De har tänt i nämndrummen igen och behöver någon som hittar.}|– Det ligger en tipp under den södra, säger Ture bakom henne. {m4_gotekommer.antecknar:Göte sa det till styrelsen, det har ett nummer.|Det står i ett brev från år fyra.}}
- else:
  {other_move("m4") == "gotekommer":
    Elva personer hörde Göte berätta det i augusti för två år sedan. Sju sitter kvar. De minns bullarna.
  - else:
    {my_move("m4") == "gote":
      Det vet du. »Tippen« står det på ett kuvert, och ingenting mer. Resten har du i huvudet.
    - else:
      {kopiatorn_beslut.skriv_fem:Den gröna pärmen ligger redan under hennes arm, uppslagen vid nummer ett. {kopiatorn_nav.parmen:I kanten står »fråga G.«|Om norra står det ingenting.}|{my_move("m4") == "jurist":Juristens fjorton sidor säger att det går. De säger inte varför.|I fullmäktige har hon sagt att ingen vet. Det stämmer fortfarande.}}
    }
  }
}

{low("capacity"):På ekonomi är det släckt. Bengt-Åke gick i somras och tjänsten har annonserats två gånger.|Bengt-Åke har redan räknat. Fyrahundratusen för alltihop, och vad det kostar att gräva vet han inte.}
-> epilog_beslut

=== epilog_stormen
# place: director
# mood: tense
# claim: C032
# room: November år 22. Stormen har tagit skoltaket i Tjärnby. Elvahundra hushåll är utan ström och nattpersonalen kommer inte fram. I krisplanen står elva namn. Fyra av dem är döda. Vem finns kvar?
{
- not low("capacity"):
  # people: emmy, mona, ragnhild
- not low("voice"):
  # people: emmy, ture, ragnhild
- else:
  # people: emmy, ragnhild
}
Tisdag kväll, tjugo i sju. Vinden tog skoltaket i Tjärnby vid fem. Elvahundra hushåll är utan ström, och Shirin sitter i sin bil bakom en gran, fyra kilometer från nattpasset.

Emmy kommer uppför trappan med kappan på.

# speaker: emmy
– Vem i kommunen har traktor och motorsåg? säger hon. Jag menar en lista.

I krisplanen står elva namn. Fyra är döda, det är ett mer än år sex, och ett är Göte.

{mandag_sex.dagbok:Men dina elva sidor från år sex finns hos Saga. 06.52, Hennings fru. Vem som hade pump, vem man inte ska ringa efter åtta.|{mandag_sex.rum:Sagas två sidor från år sex finns, om vem som gjorde vad.|År sex löste ni det i telefon, du och Göte, före nio. Numren har du i huvudet. Hälften av dem har ingen abonnent.}}

{low("capacity"):På tekniska svarar en telefonsvarare. {low("voice"):Ture arbetar i Hedvalla sedan i maj.|Ture är här, med cykelhjälm.}|Mona är redan här, med Shirin på högtalare.}
-> epilog_beslut

=== epilog_beslut
# remembers: m5
{other_move("m5") == "runt":– Jag hade tänkt ringa Mona direkt, säger Emmy. Men nu står jag här.|– Nästa uppföljning är i december, säger Emmy. Kan vi klara natten före den?}
* (rummet) [»Hit med alla som finns. Ingen ringer ut förrän vi har läst samma papper.« # at: board-room]
  ~ report("case.prepared-well")
  ~ report("board.informed")
  -> epilog_rummet
* (ringa) [{varslet:Ring Göte.|»Jag ringer runt.« Börja uppifrån, ur minnet.} # at: telephone]
  ~ report("director.takes-over-decision")
  ~ report("knowledge.hoarded")
  -> epilog_ringa
* (lamna_over) [»Mona leder i natt. Jag sitter bredvid.« # at: committee-care]
  ~ report("mistake.allowed")
  ~ report("successor.shadows")
  -> epilog_mona

=== epilog_rummet
# place: board-room
# people: emmy, saga, mona, birgitta, lasse, ragnhild
# mood: tired
{varslet:
  # room: Klockan två är svaret till fabriken skrivet, tre sidor och fem namn. Fabriken hann säga sitt i radion klockan tio.
- else:
  # room: Första traktorn går kvart i nio, en timme senare än år sex. Klockan två vet alla var alla är.
}
Samma kväll, halv åtta, är ni sju. Lasse Edlund har tagit med sig en egen stol.

{varslet:
  Klockan två är svaret skrivet. {low("knowledgeConcentration"):Norra halvan, för det pris den såldes för, och en mening om varför. Den skrev Mona.|Norra halvan, för det pris den såldes för. Meningen om varför får du diktera.} Fabriken hann säga sitt i radion klockan tio.

  – Tre sidor, fem namn, säger Lasse Edlund. Då är det de fem som har bestämt det.
- else:
  {low("knowledgeConcentration"):Namnen kommer från alla håll i rummet.|Namnen är mest dina. De andra skriver.} Första traktorn går kvart i nio, en timme senare än år sex. Klockan två står varenda en på tavlan, i Sagas handstil.

  – Shirin är framme, säger Mona. Sedan säger hon vem som inte är det.
}
+ [Måndag.]
  -> slut

=== epilog_ringa
# place: telephone
# mood: tired
{varslet:
  # people: ragnhild, gote
  # room: Göte svarar på nionde signalen. »Norra? Det får du fråga Ragnhild om.« Du får gissa, och du gissar rätt på nästan allt.
- else:
  # people: ragnhild, lasse
  # room: Du ringer i fyra timmar ur minnet. Sju lastbilar och tre traktorer kommer. Ingen skriver upp dem.
}
{varslet:
  Göte svarar på nionde signalen.

  – Jaha du. Norra? Det får du fråga Ragnhild om.

  – Det är jag, Göte.

  – Ja, men då så.

  {gote_nara:Han frågar om du har ätit. Sedan säger han något om en servett och en hund, och i det finns det nästan hela svaret.|Han lägger på innan du har sagt hej då. Det har han alltid gjort.}

  Samma kväll, klockan elva, har du ett svar på en halv sida. Emmy frågar vem »kommunen« är i andra meningen.
- else:
  Du ringer i fyra timmar. På Hennings nummer svarar Hennings fru. Sonen är redan ute med harven, säger hon, han undrade när du skulle ringa. Lasse Edlund svarar på första signalen.

  – Vem bestämde det?

  – Jag.

  – Då kommer jag.

  Sju lastbilar och tre traktorer. Samma natt, klockan tolv, är alla vägar öppna. Ingen skriver upp vem som körde. Emmy går mellan fönstret och din dörr med ett tomt block.
}
+ [Måndag.]
  -> slut

=== epilog_mona
# place: board-room
# mood: tired
{low("voice"):
  # people: mona, emmy, ragnhild
- else:
  # people: mona, emmy, ture, ragnhild
}
# room: Mona skriver namnen på fönstret med spritpenna. Hon glömmer en sak, kommer på den tjugo i ett och säger det högt. Du sitter bredvid hela natten.
Samma kväll, halv åtta, skriver Mona namnen direkt på fönstret, med spritpenna. {m5_nav.mona:Shirin överst.|Förnamn bara.} Hon frågar {low("voice"):Emmy|Ture} om sådant du kan svaret på, och du sitter på händerna tills hon frågar dig.

{varslet:
  Hon glömmer att facket ska ha brevet samtidigt. Tjugo i ett kommer hon på det och säger det högt.
- else:
  Hon glömmer vattentornet. Tjugo i ett kommer hon på det och säger det högt.
}

– Såg du det? säger Emmy till dig.

– Strax före tolv.

– Och du sa inget?

Klockan tre har Mona löst det. {high("knowledgeConcentration"):Två saker fick hon fråga dig om, båda gångerna i dörren, lågt.|Pärmen som hon behövde stod där ryggen sa att den skulle stå.} På fönstret går det inte bort. Det är fel sorts penna.
+ [Måndag.]
  -> slut

=== epilog_hemma
# place: home
# people: ragnhild
# mood: empty
# claim: C048
# remembers: m5
# remembers: d1
{varslet:
  # room: November år 22. Du är hemma. Telefonen har ringt två gånger. Fabriken varslar, och de frågar varför det står »norra« i avtalet. Vad gör du?
- else:
  # room: November år 22. Du är hemma. Telefonen har ringt två gånger. Stormen har tagit skoltaket, och de frågar vem som har traktor. Vad gör du?
}
{other_move("m5") == "forlorat":
  Tisdag kväll, tjugo i sju. Telefonen har ringt två gånger på diskbänken. Det är växelns nummer. Så ringer de som inte vill att det ska synas vem.
- else:
  Tisdag kväll, tjugo i sju. Telefonen har ringt två gånger på diskbänken medan du målade lister. Det är Disa Engman. Hon har haft ditt rum sedan i juli.
}

{varslet:
  På radion säger de sextio av etthundratolv. Fabriken varslar i morgon klockan nio.

  Sedan ett sms. »Ägaren vill sälja tillbaka hela tomten i natt. Varför står det norra?«
- else:
  Det blåser så att radion försvinner. Skoltaket i Tjärnby ligger på fotbollsplanen.

  Sedan ett sms. »Vem har traktor? Krisplanen är från år femton.«
}

{other_move("m5") == "forlorat":
  Det är undertecknat Emmy S. {m5_forlorat.ta:Mappen står i hallen, bakom paraplyerna.|{m5_forlorat.vecka:Ture fick två timmar. Ni kom till år elva.|Mappen la du hos Saga. Saga gick i våras.}}
- else:
  {m5_delat.skriv:Det står på sidan sextiotre.|{m5_delat.arkiv:Det står i Tures pärm, och Ture sitter två dörrar från henne.|Det berättade du för henne en fredag i mars, vid infarten. Det regnade.}}
}
* (svara) [Ring upp. Svara på det de frågar. # at: telephone]
  ~ report("knowledge.shared")
  -> epilog_svara
* (aka_in) [Ta bilen in. # at: car]
  ~ report("director.takes-over-decision")
  -> epilog_aka
* (hylla) {(varslet && kopiatorn_beslut.skriv_fem) || m5_delat.skriv || m5_delat.arkiv} [{varslet && kopiatorn_beslut.skriv_fem:Skriv »Grön pärm, hylla fyra.«|Skriv »Pärmen. Hylla fyra.«} # at: secretary-archive]
  ~ report("director.documents-decisions")
  -> epilog_hylla
* (lat_ringa) [Låt det ringa. # at: home]
  ~ report("mistake.allowed")
  ~ report("case.rushed")
  -> epilog_tyst

=== epilog_svara
# place: telephone
# people: ragnhild, emmy
# mood: tired
# room: Du ringer upp. Det tar fyra minuter. »Vill du ha betalt?« eller »Jag ville bara höra det.« Sedan lägger du på.
{other_move("m5") == "forlorat":
  Det är Emmy som svarar. I bakgrunden skrattar Mona, så det är illa.

  Du säger det du vet. Det tar fyra minuter. Hon upprepar siffrorna en och en.

  – Tack, säger hon. Ska du ha betalt?

  – Det har jag fått.

  – Jag vet. Jag skrev under.

  Ingen av er lägger på först. Sedan gör växeln det.
- else:
  – Jag tror att jag vet, säger Disa. Jag ville höra om det låter likadant när du säger det.

  Det låter likadant. {m5_delat.tala:Hon hade bara glömt vilken sida av vägen.|Hon hade sidan uppslagen.} I bakgrunden frågar Emmy vad vi beslutade den gången.

  – Vilka vi? säger Disa.
}
+ [Måndag.]
  -> slut

=== epilog_aka
# place: service-desk
# mood: tired
{other_move("m5") == "forlorat":
  # people: ragnhild, mona
- else:
  # people: ragnhild
}
# room: Du kör in. Nyckelkortet är spärrat. Du får en besöksbricka med fel datum och en stol vid dörren.
Kortet är spärrat. Du knackar på glaset tills någon kommer ner.

{other_move("m5") == "forlorat":
  Det är Mona. Hon skrattar, och sedan håller hon om dig med nycklarna i handen så att de sticks.

  – Du ska ha en sådan här, säger hon.

  Det är en besöksbricka. Det står »Leverantör«. Du får en stol vid dörren. De frågar och du svarar, till fyra. I protokollet finns du inte.
- else:
  Disa möter dig med en besöksbricka. Runt bordet sitter nio personer. De gör plats på en gång.

  Hon frågar om du vill säga något. Du ser på tavlan. Det mesta står där, i en annan ordning än din.

  – Inte just nu, säger du.

  Samma kväll, klockan tio, kör du hem. Någon har sparat en bulle åt dig i påsen.
}
+ [Måndag.]
  -> slut

=== epilog_hylla
# place: home
# people: ragnhild
# remembers: d1
# room: Du skriver var pärmen står. Elva minuter senare kommer en tumme upp. Klockan två kommer ett nytt sms.
Elva minuter senare kommer en tumme upp.

{varslet:
  {kopiatorn_beslut.skriv_fem && not m5_delat.skriv && not m5_delat.arkiv:
    Samma kväll, kvart i tio, kommer ett sms till. »{kopiatorn_nav.parmen:Här står: fråga G.|Här står ingenting om norra.}« Det är din sida, från år arton. Du svarar: »{my_move("m4") == "gote" || m4_nav.ovrigt || other_move("m4") == "gotekommer":Tippen.|Fråga G.}«
  - else:
    Samma kväll, kvart i tio, kommer en bild av sidan. Någon har satt en ring runt ordet norra, och en bock.
  }
- else:
  Samma kväll, kvart i tio, kommer en bild av sidan med namnen. {mandag_sex.dagbok:Dagboken från år sex ligger bredvid.|Tre av dem är strukna och fyra nya skrivna dit, med en handstil som du inte känner.}
}

Klockan två väcker den dig igen. »Klart. Sov.« Du hade gjort det.
+ [Måndag.]
  -> slut

=== epilog_tyst
# place: home
# people: ragnhild
# mood: empty
# room: Du lägger telefonen i brödburken. Klockan sex hör du på radion hur det gick.
Du lägger telefonen i brödburken. Där hörs den ändå.

{varslet:
  {other_move("m5") == "forlorat":Klockan sex säger radion att kommunen har köpt tillbaka tomten. Hela. Mona låter hes. Om tippen säger de ingenting, för det är ingen som vet.|Klockan sex säger radion att kommunen köper norra halvan. Disa Engman uttalar »norra« som om det vore självklart.}
- else:
  {other_move("m5") == "forlorat":Klockan sex säger radion att Landet är utan väg till torsdag, och att nattpersonalen fick gå sista biten. Mona låter hes.|Klockan sex säger radion att alla har fått sin medicin. En traktorförare intervjuas. Han blev uppringd av en som hette Disa.}
}

I brödburken finns tre obesvarade. Den sista är från Göte.
+ [Måndag.]
  -> slut
