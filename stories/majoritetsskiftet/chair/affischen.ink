// Februari: tre affischer är kvar och en får stanna uppe. Sedan rastrummet på driftplatsen, där någon frågar.
// De tre som är kvar, en ur varje par, och den som får stanna. "" betyder ingen.
VAR par_ett = ""
VAR par_tva = ""
VAR par_tre = ""
VAR uppe = ""

=== februari
{m1_beslut.kaffe || m1_beslut.solveig:
  ~ par_ett = "Ordning på Kvarnbo"
- else:
  ~ par_ett = "Färre chefer"
}
{solveig_beslut.fraga || solveig_beslut.bolaget:
  ~ par_tva = "Öppna dörrar"
- else:
  ~ par_tva = "Byskolan blir kvar"
}
{m3_beslut.star || m3_beslut.kammaren:
  ~ par_tre = "Sälj Kvarntomten"
- else:
  {m2_beslut.begar || m2_beslut.extern:
    ~ par_tre = "Två vuxna i varje klassrum"
  - else:
    ~ par_tre = "Tjugo öre tillbaka"
  }
}
# place: chair
# people: leila, yusuf, janolof
# mood: calm
# remembers: m1
# remembers: m2
# claim: C046
I februari står tre affischer kvar. De andra vilar i städskåpet, säger Jan-Olof.

# speaker: yusuf
– Det blir en före sommaren, säger Yusuf. Två är dåligt. Tre är värre. {my_move("m2") == "delar":Och det vet alla, för du har ju delat ut siffrorna.}{my_move("m2") == "pressar":Jag kan stryka stjärnan, om du vill, men siffran står.}{my_move("m2") == "kvitterar":Vill du att jag läser upp det, eller ska du?}{my_move("m2") == "utan":Du kunde ha ringt. Nej just det, du kom ner.}

{my_move("m2") == "utan" || my_move("m2") == "pressar":Sedan i januari frågar du honom direkt, ungefär en gång om dagen. Du har inte hunnit berätta det för någon.|I fredags skakade du hand med ordföranden i Sjövalla. De ska göra lönerna åt er. I bilen hem kom du på vad det liknade.}

Trakten har fått läsa Ingelas telefoner. Tretton av dina meddelanden är bara »Rätt?«. {m1_sista.berattar:Att du var rädd för ett av löftena har hon inte sagt till någon, vad du vet.}{m1_sista.ber:Det om tjugo öre ligger överst. »Till fredag.«}{m1_sista.fragar:Budget, snö, kulvert, nittio, står det på ett ställe.}{m1_sista.roger:Om Roger och en parkeringsplats står det ingenting, för det sa du i hans telefon.}
-> affischen_beslut

=== affischen_beslut
# place: chair
# people: leila, janolof, yusuf
# room: Du gick till val på sju affischer. Fyra har du bytt bort sedan dess, en i taget, och varje byte var klokt. Av de tre som är kvar får en stanna uppe före sommaren. Vilken, och hur gör du för att den ska bli av?
{par_ett}. {par_tva}. {par_tre}.

# speaker: janolof
– Vi vann på alla sju, säger Jan-Olof. Då kan man väl inte välja?

{solveig_beslut.fraga:En gång frågade du Solveig vad hon ville ha. Du undrar vad hon hade valt här.}{solveig_beslut.rosten:Solveig har du bett om en röst. Det går inte att komma tillbaka och be om ett råd.}{solveig_beslut.bolaget:Solveig har fått sitt i Kvarnbo. Landsbygdens Väl hälsar, men de stannar inte.}{solveig_beslut.lamna:Solveig lät du vara. Hon låter dig vara.}

* (sjalv) [Låt »{par_ett}« stanna. Skriv förslaget själv, i helgen, och ta det till styrelsen på tisdag. # at: home]
  ~ uppe = par_ett
  ~ report("chair.owns-decision")
  ~ promise("affischen", "6.3")
  # room: Du skriver förslaget själv, fyra sidor vid köksbordet, och tar det till styrelsen. Det är ditt från första raden. Joar läser det och säger att det går, men inte så. På sidan tre har du lovat något som är en nämnds.
  Fyra sidor vid köksbordet. Sonen rättar särskrivningarna.

  – Det går, säger Joar på måndagen. Men inte så. På sidan tre beslutar du åt en nämnd. Jag ber om ursäkt för den.

  Styrelsen tar det på tisdagen, med sidan tre struken. {par_ett == "Färre chefer":De sexton cheferna hör om det i radio. Ingela säger att hon hade kunnat tala om att fyra av dem redan ska gå.|Tjäder ringer. Han skrattar först. Sedan säger han att vi väl kunde ha pratat om det här.}
  -> rastrummet
* (bjud) [Låt »{par_tva}« stanna. Ring Marita Sundh och fråga om de vill vara med. # at: telephone]
  ~ uppe = par_tva
  ~ report("chair.involves-opposition")
  # room: Du ringer oppositionen och bjuder in dem i ett av dina egna löften. De säger ja, med ändringar. Det blir urvattnat, och det kommer att överleva nästa val. Jan-Olof vill veta vad ni vann för.
  – Principiellt är jag emot, säger Marita. När kan vi ses?

  {par_tva == "Öppna dörrar":Av öppna dörrar blir det varannan onsdag, två timmar, och att protokollen ska gå att förstå. Det sista är Rogers.|Av byskolan blir det att den får vara kvar i tre år och sedan räknas om. {elsewhere("namnderna") == "behaller" || elsewhere("namnderna") == "tillbaka":Nämnden ska yttra sig först, och det tar till maj.|Vem som ska besluta sedan är oklart. Dag vill fortfarande ta bort nämnderna, som i Hedvalla, också den som har byskolan.}}

  Ni skriver under på samma papper. Jan-Olof läser namnen.

  – Jag trodde det var vi, säger han.
  -> rastrummet
* (yusuf) [Låt »{par_tre}« stanna. Gå ner till Yusuf och be honom räkna, nu. # at: finance]
  ~ uppe = par_tre
  ~ report("chair.bypasses-director")
  # room: Du går ner till ekonomichefen och ber honom räkna. Till fredag har du nio sidor. Ingela Fornander får veta det av kopiatorn. Det gick fort, och nu vet han inte vem han arbetar åt.
  – Till när? säger Yusuf.

  – Fredag.

  – Vet hon om det?

  Du säger att du ska säga det. På fredagen har du nio sidor och ingen har hunnit säga något. {par_tre == "Två vuxna i varje klassrum":Det går i två av byskolorna, ungefär.|{par_tre == "Tjugo öre tillbaka":Fem öre. Ungefär.|{budget == "egen":Den är såld, till Kvarnbo, för tre. Det löftet är alltså hållet. Ungefär.|Tolv miljoner, med pålar i. Ungefär. Dag Wretman har frågat om han får en kopia.}}}

  Ingela står i dörren med ett omslagsblad i handen. Det låg kvar i kopiatorn.

  – Jag visste inte att det var bråttom, säger hon.
  {avtal_vagen != "" && avtal_vagen != "dod": -> punkt_vagen_februari}
  -> rastrummet
* (vanta) [Ta ner alla tre tills bokslutet är klart. # at: corridor]
  ~ report_how("chair.breaks-promise", "towards: citizens, kind: puts-off")
  # room: Du tar ner alla tre. Ingenting nytt före bokslutet. Det är det klokaste du kan göra med pengarna, och ekonomichefen ser ut att vilja krama dig. På torget är det någon som frågar var affischerna blev av.
  Det är tio steg till städskåpet, tre vändor. Jan-Olof håller upp dörren och säger ingenting alls, inte ens att ni vann.

  – Bra, säger Yusuf på måndagen. Alltså på riktigt bra. Han ger dig en banan, en hel.

  På väggen sitter häftmassan kvar, tolv prickar i tre fyrkanter. Vid ostdisken frågar en kvinna om du är hon med klassrummen.
  -> rastrummet

=== punkt_vagen_februari
# place: finance
# people: leila, ingela, yusuf
# speaker: ingela
– {avtal_vagen == "luckrade":»Normalt« skulle det gå genom mig, säger Ingela. Är det här onormalt?|Det skulle gå genom mig, säger hon, och undra fick man. Undrade du?}

* (galler) [»Nej. Jag beställde. Det skulle jag ha gjort hos dig.«]
  ~ report_how("agreement.invoked", "by: director, towards: chair, clause: way-in")
  ~ avtal_vagen = "antog"
  – Då gör vi om det på måndag, säger Ingela. Samma fråga. Det blir samma svar, men då vet vi det.

  Yusuf har hört alltihop. Han andas ut så att bananskalet rör sig.
  -> rastrummet
* (om) [»Kan vi skriva om den? Jag frågar honom, och du får kopia samma dag.«]
  ~ report_how("agreement.clause-rewritten", "by: chair, towards: director, clause: way-in")
  ~ avtal_vagen = "bytte"
  – Klockan fem, säger Ingela.

  Du skriver fem. Efter tre veckor hittar hon ett fel på tvåhundratusen, och det är ditt.
  -> rastrummet
* (later) [»Det gick ju bra.«]
  ~ report_how("agreement.let-pass", "by: director, towards: chair, clause: way-in")
  {avtal_vagen == "luckrade":
    ~ avtal_vagen = "dod"
  - else:
    ~ avtal_vagen = "luckrade"
  }
  – Ja, säger hon. Det gick fort.

  Du säger »uppfattat« fast ingen har sagt något som ska utföras.
  -> rastrummet

=== rastrummet
# place: coffee-room
# people: bosse, leila
# mood: calm
# remembers: m3
# room: På driftplatsen ska du lämna tillbaka en väst. Bosse kör lok och har frågat dig saker i femton år. »Sju affischer åkte du runt med«, säger han. »Nu är det en eller ingen. Och tomten. Var det värt det?« Vad svarar du?
En lördag lämnar du in varselvästen på driftplatsen. I rastrummet sitter Bosse, som kör lok, med matlådan.

# speaker: bosse
– Sju affischer åkte du runt med. Jag såg dem från loket. Nu är det {uppe == "":ingen|en}. Och tomten{my_move("m3") == "stryker":, den strök du|{my_move("m3") == "gunvor":, den gav du dem|{my_move("m3") == "star":, den stod du på dig om, och vad fick du|, den frågade du om så att folk skruvade på sig}}}. Var det värt det?

* (star) [{my_reason("m3") == "voters":»Jag gjorde det för dem som röstade. Det är de som får säga om det var värt det.«}{my_reason("m3") == "law":»Det skulle gå rätt till. Ett handslag är inget beslut, hur bra det än är.«}{my_reason("m3") == "facts":»Siffrorna skulle stämma. Annars har man bara papper på en vägg.«}{my_reason("m3") == "loyalty":»Man hänger inte ut folk som har litat på en.«}{my_reason("m3") == "progress":»Det blev något gjort. En sak, men den blir av.«}{my_reason("m3") == "relation":»Jag ska arbeta ihop med dem i fyra år. Då kan man inte köra över dem den första kvällen.«}{my_reason("m3") == "":»Ja. Det var det.«}]
  ~ report("chair.owns-decision")
  # speaker: bosse
  – {my_reason("m3") == "voters":Jag röstade på dig, säger Bosse. Jag har inte bestämt mig.|{my_reason("m3") == "relation" || my_reason("m3") == "loyalty":Vilka då dem? säger Bosse. Jag trodde det var oss.|Det låter som en ordergivning, säger Bosse.}}

  Han skjuter över locket med en rödbeta på. Så gör han när du har rätt, och när han tycker synd om dig.
  -> bosses_tag
* (lagg) [Räkna upp vad du bytte var och en mot. Säg det i styrelsen också, på tisdag. # at: board-room]
  ~ report_how("board.informed", "by: chair, kind: in-public")
  Den första gick åt till {m1_beslut.kaffe:en kopp kaffe}{m1_beslut.officiell:ett mejl}{m1_beslut.solveig:ett telefonsamtal}{m1_beslut.vantar:att vänta}, säger du. Den andra till Solveig. Den tredje till {m2_beslut.begar:Yusufs timmar}{m2_beslut.gemensam:timmar åt alla}{m2_beslut.extern:en konsult}{m2_beslut.sjalv:en penna}. Bosse tuggar långsammare.

  # speaker: bosse
  – Det där har du inte sagt i Trakten.

  På tisdagen läser du upp det i styrelsen, {uppe == "":sju|sex} rader, med vem som fick vad. {dold:Roger ser på dig som om du hade glömt en rad, och det har du kanske.|Roger säger att han hade velat höra något sådant av sig själv, något år. Va?}
  -> bosses_tag
* (andra) [»Nej. I dag hade jag satt upp en.«]
  ~ report_how("mistake.allowed", "by: chair")
  # speaker: bosse
  – En, säger Bosse.

  – Och inte lovat den i en aula.

  – Vilken?

  Du får tänka. {uppe == "":Det är den första du tog ner, och det säger du.|Det är inte den som sitter uppe, och det säger du.} Bosse skrattar så att det blir pytt på tidtabellen.
  -> bosses_tag

=== bosses_tag
# place: coffee-room
# people: bosse, leila
Hans radio sprakar till.

# speaker: bosse
– Tjänsten efter dig är inte tillsatt, säger han. Jag står och håller i den lite.

+ [Mars. # at: chair]
  -> mars
