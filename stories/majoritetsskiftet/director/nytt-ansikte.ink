// Ett nytt ansikte: Dag i Trakten i mars, och styrelsen den sjätte april (m5).
VAR m5_hon = ""
// Om ingen över mittgången räcker Leila en hand, sparat före draget.
VAR ensamma = false

=== mars
~ until("5.2")
~ meet("m5")
~ m5_hon = other_move("m5")
# place: director
# people: ingela
# mood: calm
# remembers: m4
»Kvarnholt behöver ett nytt ansikte«, säger Dag Wretman i Trakten den sjuttonde mars. Han leder Nya Steget och bygger hus. {my_move("m3"):
- "papper": »Vi har en direktör som skriver till alla på kvällarna. Jag läser inte på kvällarna.« Han står framför rådhuset med handen på sin bil. I ett fönster på plan två syns någon suddig. Det är du.
- "leila": »En direktör ska inte gå uppför trappor och viska«, säger han också. »Vems direktör är hon?« Bilden är från hans eget bygge.
- "roger": »Sju år är sju år«, säger han, »och den som ger förlorarna två dagars försprång har nog inte flyttat klart.« De har satt ditt porträtt bredvid hans, från året du kom.
- else: »Man frågar en sak och får höra att det finns förutsättningar«, säger han också. Den meningen har han fått av Tuva. Hon ringer och ber om ursäkt för att den hamnade där.
}

{my_move("m4"):
- "resultat": Nio av dina fjorton saker från i januari är klara.
- "arbeta": I januari frågade du Leila vad du gör som irriterar henne. Nu har Dag svarat på det.
- "instruktion": Instruktionen är antagen. Punkt fem är struken, och i den stod bara Roger.
- else: På tisdagarna tar du med två koppar in till Leila. Hennes är te numera. Ni har kommit till barndomen.
}

{m4_sista.skriver:En sida har ni skrivit, och i juni är det första datumet.}{m4_sista.sagernej:Affischen om två vuxna står vänd mot väggen sedan du sa att det inte går.}{m4_sista.berattar:Hon vet vem som fyllde vems kopp, för du berättade det i januari.}{m4_sista.tiger:Du skulle återkomma i januari. Du har inte gjort det än.} Utan Nya Stegets fyra har hon sexton av fyrtioen. Det vet Dag.
{my_move("m4") == "lat" && avtal_stol != "" && avtal_stol != "dod": -> punkt_stol_mars}
-> mars_vidare

=== mars_vidare
+ [Gå in till Leila. # at: chair]
  -> mars_hon

=== mars_hon
{avtal_overraskning != "" && avtal_oense != "" && (avtal_vagen != "" || avtal_stol != "" || avtal_slutet != ""):
  ~ tre_punkter = true
}
{(avtal_overraskning != "" || avtal_oense != "") && (avtal_vagen != "" && avtal_stol != "" || avtal_vagen != "" && avtal_slutet != "" || avtal_stol != "" && avtal_slutet != ""):
  ~ tre_punkter = true
}
{avtal_vagen != "" && avtal_stol != "" && avtal_slutet != "":
  ~ tre_punkter = true
}
# place: chair
# people: leila, ingela
# mood: tense
{m5_hon:
- "kriterier":
  # speaker: leila
  – Ett år till, säger Leila. Efter sådant som vi skriver ner nu. Jag måste ha något att hålla upp när Dag frågar.

  Hon har ritat två kolumner. Den ena heter »Går att räkna«. Den är tom.

  – Styrelsen träffas den sjätte april, säger hon. Han har satt upp dig.
- "avtal":
  # speaker: leila
  – Vad skulle du vilja ha för att sluta? säger Leila.

  Hon läser det ur blocket. Det är nog för att få det ordagrant.

  – Är det du som frågar?

  – Det är jag som frågar, säger hon. Styrelsen träffas den sjätte april. Dag har satt upp dig på dagordningen. »Ledningsfråga«.
- "brygga":
  # speaker: leila
  – Dag vill ha en biträdande direktör, säger Leila. Hon skulle sitta i rummet bredvid ditt.

  – Där sitter Yusuf.

  – Det skulle vara en sorts brygga. Styrelsen träffas den sjätte april, och om vi inte har något då har han något annat.
- else:
  # law: TF 3:5
  Leila säger ingenting. På hennes bord ligger dagens Trakten. »Källor nära ordföranden räknar med en ny direktör före sommaren.«

  # speaker: leila
  – Har du läst? säger hon sedan.

  Du får inte fråga vem som har sagt det till tidningen, och det får inte hon heller. Det gäller även när man vet.

  – Styrelsen träffas den sjätte april, säger hon till signalstaven.
}
{m5_hon == "lacker" && avtal_overraskning != "" && avtal_overraskning != "dod": -> punkt_overraskning_mars}
{(m5_hon == "lacker" || m5_hon == "avtal") && avtal_utat != "" && avtal_utat != "dod": -> punkt_utat_mars}
-> m5_tid

=== m5_tid
~ stunder("m5")
{left():
- 3: Du hinner tre saker före påsk.
- 2: Du hinner två saker före påsk.
- else: Du hinner en sak före påsk.
}
-> m5_nav

=== m5_nav
{left() == 0 && (tre_punkter || utat || avtal_utat != "" || talk_cost("chair") > 0): -> m5_beslut}
* (yusuf) [Fråga Yusuf vad tolv månader kostar. # cost: 1 # at: finance]
  # place: finance
  # people: yusuf, ingela
  # adviser: yusuf
  Han har redan räknat. Han lägger handen över siffran, som om det var ett provsvar.

  {advice("m5.yusuf")}

  {elsewhere("parhasten") == "uppsagd":Almberga betalade två gånger, lägger han till. Först henne, sedan den de tog i stället. Ungefär.|Plus den nya, lägger han till. Folk glömmer den nya.}
  -> m5_nav
* (joar) [Fråga Joar vem som beslutar. # cost: 1 # at: secretary-archive]
  # place: secretary-archive
  # people: joar, ingela
  # adviser: joar
  # law: KL 7:1
  – Styrelsen, säger Joar. Inte hon ensam. Inte han heller. Alla elva, efter en beredning som jag hoppas att någon har gjort.

  Äggklockan står på noll. Det är första gången du ser den så.

  {advice("m5.joar")}
  -> m5_nav
* (janolof) [Gå förbi Jan-Olof i partirummet. # cost: 1 # at: party-room]
  # place: party-room
  # people: janolof, ingela
  # adviser: janolof
  {not low("voice"):
    Han har ett papper i innerfickan, och han tar fram det. Ett mejl från Dag: namnet på den nya, lönen, datum. Det kom till fel Fagerlid, han har en kusin i Nya Steget.

    – Jag har haft det i tre veckor, säger han. Nilla har ringt två gånger.

    Han viker ihop det igen, längs samma veck.

    {advice("m5.janolof")}
  - else:
    Han håller handen mot kavajens innerficka hela tiden, som om det var något med hjärtat.

    {advice("m5.janolof")}
  }
  -> m5_nav
* (utat) {not tre_punkter && avtal_utat == ""} [»Vad som än händer: ingen av oss talar om den andra utåt.« # cost: talk # at: chair]
  # place: chair
  # people: leila, ingela
  ~ report_how("agreement.clause-proposed", "clause: words-outward")
  {value("chair>director.trust") > 50:
    # speaker: leila
    – Vad som än händer, säger Leila. Rätt.
    ~ report_how("agreement.clause-accepted", "clause: words-outward")
    ~ avtal_utat = "antog"
  - else:
    {value("chair>director.trust") < 40:
      # speaker: leila
      – Så långt det går, säger Leila. Jag kan inte lova vad Dag gör.
      ~ report_how("agreement.clause-loosened", "clause: words-outward")
      ~ avtal_utat = "luckrade"
    - else:
      # speaker: leila
      – Om du ringer mig först när Nilla ringer dig, säger Leila. Även på natten.
      ~ report_how("agreement.clause-traded", "clause: words-outward")
      ~ avtal_utat = "bytte"
    }
  }

  Ni står vid fönstret när ni säger det. Nere på torget backar Dag in i en ruta, kliver ur och tittar, och backar in en gång till.
  -> m5_nav
* (sjovalla) [Ring Sjövalla och säg vad du vill. # cost: 1 # at: telephone]
  # place: telephone
  # people: ingela
  ~ report_how("question.raised", "by: director")
  – Har du hunnit tänka? säger de. Det är åtta månader sedan de frågade.

  Du har skrivit tre krav på en lapp: en instruktion på en sida, två datum om året, och ingen som ringer före sju. De säger ja till alla tre. Du visste inte förrän nu att det var vad du ville ha här.
  -> m5_nav
* (cheferna) [Bjud in cheferna och gå därifrån. # cost: 1 # at: coffee-room]
  # place: coffee-room
  # people: yusuf, joar, ingela
  ~ report_how("question.raised", "by: administration")
  De får fikarummet i en timme, och du går ut och går. När du kommer tillbaka har Yusuf en lista, med fem rader.

  # speaker: yusuf
  – Det är om du stannar, säger han. Det står »säg ifrån tidigare« på två ställen. Det var inte samma person.

  Du läser listan i hissen, två gånger, och åker förbi din egen våning.
  -> m5_nav
* (hem) [Ta påskledigt på riktigt. # cost: 1 # at: home]
  # place: home
  # people: ingela
  ~ report("director.rests")
  Telefonerna får ligga i brödburken. Dottern kan simma två hundra meter nu. Gunvor har sagt det, och den här gången var det ingen kant.

  – Ska du sluta på jobbet? säger hon. Det stod på löpsedeln.

  – Vad stod det?

  – Att de ska ha ett nytt ansikte. Hon tittar noga på ditt. Jag tycker det är bra.
  -> m5_nav
+ [Måndagen före. # at: chair]
  -> m5_beslut

=== m5_beslut
# key: m5
# place: chair
# people: leila, ingela
# room: Dag Wretman vill ha ett nytt ansikte, och Leilas majoritet hänger på honom. I morgon tar styrelsen upp frågan om dig. Grannkommunen har frågat om du vill komma dit. Vad säger du till Leila?
# law: KL 7:1
{value("crossPartyTrust") < 50:
  ~ ensamma = true
}
{my_move("m4"):
- "resultat": Måndagen den femte april. På Leilas vägg hänger dina fjorton punkter, nio överstrukna. Den femtonde har hon skrivit dit själv. Det är ditt namn. I morgon är det styrelse.
- "arbeta": – Du får inte säga att du återkommer, säger Leila innan du har stängt. I januari frågade du vad som irriterar henne, och det här kom hon på sedan. Det är måndag den femte april. I morgon är det styrelse.
- "instruktion": Den nya instruktionen ligger framme. »Direktören anställs av styrelsen«, står det i punkt ett, med lagrummet efter. I morgon samlas de elva.
- else: Det är måndag, te och kaffe, den femte april. Ni har pratat om barndomen och bilar och ett grustag. När kopparna är tomma finns det bara en sak kvar. I morgon är det styrelse.
}

{m5_hon == "kriterier":Den första kolumnen har fått tre rader. Hon har suddat två.}{m5_hon == "avtal":Hon har väntat på ett svar i två veckor, och hon har inte frågat igen.}{m5_hon == "brygga":Yusuf har börjat packa en låda, för säkerhets skull.}{m5_hon == "lacker":I dag stod det ingenting i Trakten. Man kan läsa det också.}

{m5_nav.sjovalla:Sjövalla har sagt ja till tre krav och väntar.|Sjövalla kommun, som frågade efter dig i augusti, har inte fått något svar.}

# speaker: leila
– Dag räknar med fem, säger Leila. Jag vet inte vad jag räknar med. {m5_nav.cheferna:Jag hörde om listan.}{m5_nav.joar: Joar säger att det är alla elva som avgör, och att jag inte ska se så ensam ut.} Så vad ska jag säga i morgon?

* (stannar) [»Jag stannar. Säg vad jag ska mätas med.« # move: m5.stannar # at: leila]
  -> m5_svar
* (overlamnar) [»Jag tar Sjövalla. Ge mig ett halvår att lämna över på.« # move: m5.overlamnar # at: chair]
  -> m5_svar
* (forhandlar) [»Då vill jag ha frågan skriftligt, med facket bredvid.« # move: m5.forhandlar # at: chair]
  -> m5_svar
* (publik) [»Säg ingenting. Jag tar upp det själv, inför alla elva.« # move: m5.publik # from: janolof # needs: voice not-low \| Ingen i styrelsen vill ha det sagt högt. # at: board-room]
  -> m5_svar

=== m5_svar
# place: chair
# people: leila, ingela
{my_move("m5"):
- "stannar":
  # room: »Uppfattat: du stannar«, säger Leila. Hon tänker mäta att skolskjutsarna går, att du säger till före Trakten och att hon vågar gå in till dig. »Det går inte att räkna«, säger du. Hon räknar det ändå.
  # speaker: leila
  – Uppfattat: du stannar, säger Leila. Det är det kortaste du har sagt i det här rummet.

  – Och vad mäter du?

  – Att skolskjutsarna går. Att du säger till före Trakten. Och att jag vågar gå in till dig.

  – Det går inte att räkna.

  – Jag räknar det ändå.
- "overlamnar":
  # room: »Sedan när?« säger Leila. De frågade i augusti, före valet. Då har du haft det med dig hela tiden, säger hon, upp och ner i trapporna. Ett halvår. Ja. Får hon ringa dig sedan?
  # speaker: leila
  – Sedan när? säger Leila.

  – De frågade i augusti. Före valet.

  {avtal_slutet == "bytte" || avtal_slutet == "antog":Hon letar fram bladet från i januari, med raden om hur det tar slut.|Hon räknar månader, baklänges, med läpparna.}

  – Då har du haft det med dig hela tiden, säger hon. Upp och ner i de där trapporna. Ett halvår. Ja. Får jag ringa dig sedan?
- "forhandlar":
  # room: »Skriftligt«, säger Leila. »Med facket.« Hon har varit skyddsombud och vet hur det går till. Hon trodde bara att ni skulle kunna säga det först.
  # speaker: leila
  – Skriftligt, säger Leila. Med facket.

  – Så går det till.

  – Jag vet hur det går till. Jag har varit skyddsombud. Hon drar ut en stol och blir stående bakom den. Jag trodde bara att vi skulle kunna säga det först.

  Facket är en man från länet med portfölj, mycket vänlig mot er båda.
- else:
  # room: »Ta upp det själv?« säger Leila. »I styrelsen? Med Roger där?« Med alla elva, säger du. Då vet hon inte vad de svarar, och det vet inte du heller.
  # speaker: leila
  – Ta upp det själv? säger Leila. I styrelsen? Med Roger där?

  – Med alla elva.

  – Då vet jag inte vad de svarar.

  – Inte jag heller.

  Hon går till fönstret. {m5_nav.janolof:Du nämner ett papper i en innerficka, men inte vems.|Det är ett uselt förslag, säger hon, och sedan att hon inte har något bättre.}
}
-> till_styrelsen

=== till_styrelsen
+ [Tisdag. # at: board-room]
  -> sjatte_april

=== sjatte_april
# place: board-room
# mood: tense
# remembers: m2
# law: KL 7:1
Tisdagen den sjätte april. Elva vid bordet och Joar. {regime("pair") == "strained" || regime("pair") == "locked":Leila läser innantill. Ni har skakat hand i dörren, och ni kommer att göra det när det är över också.|Leila har blocket framför sig, men hon tittar på dem.} {m2_beslut.samma:Tolv timmar var, säger Roger, när någon tar upp hösten. De ritade en tabell. Va?}{m2_beslut.gamla:Någon tar upp att du räknade åt fel sida i höstas. Någon annan säger att det var åt den som satt.}{m2_beslut.vinnarna:Någon undrar hur det står till med Yusufs tänder.}{m2_beslut.fragan:Paragraf hundrafyrtio kommer upp. Dag säger att den är felskriven.}
{other_move("m5"):
- "star": -> m5_star
- "koper": -> m5_koper
- "delar": -> m5_delar
- else: -> m5_later
}

=== m5_star
# people: leila, dag, roger, marita, tuva, janolof, ingela
# room: Leila säger nej till Dag Wretman, med hans namn, inför hela styrelsen. Hon står för sin direktör. Dag tar upp bilnyckeln från bordet.
# claim: C184
# speaker: leila
– Dag Wretman vill att jag ska byta direktör, säger Leila. Jag säger nej till dig, Dag. {my_move("m5") == "overlamnar":Hon går i höst, för att hon själv vill. Det är inte ditt datum.}{my_move("m5") == "stannar":Hon stannar, och vi vet vad vi ska räkna.}{my_move("m5") == "forhandlar":Det finns en fråga på papper, och svaret är nej.}{my_move("m5") == "publik":Hon har redan sagt allt själv, så jag behöver inte säga mer.}

Dag tar upp bilnyckeln.

{ensamma && my_move("m5") != "overlamnar":
  # speaker: dag
  – Då kör vi inte, säger han.

  Tuva sitter kvar en stund när han har gått. Ingen på andra sidan bordet säger något. Roger tittar i taket, yrkesmässigt. Det var rätt, det hon sa. Du hör hur hon andas.
- else:
  {ensamma:– Ett halvår, säger Dag. Det är ju ett datum. Han vänder på nyckeln ett varv.|– Principiellt, säger Marita Sundh från andra sidan bordet, är vi emot att man byter direktör via tidningen.}

  {ensamma:Från andra sidan bordet säger ingen någonting. Roger tittar i taket, yrkesmässigt. Nyckeln får ligga kvar.|Roger nickar så att det syns. Dag ser på dem, räknar till något annat än fem, och lägger tillbaka nyckeln.}
}
-> efter_april

=== m5_koper
# people: leila, dag, roger, joar, ingela
# room: Leila lägger fram ett avtal om tolv månadslöner. Styrelsen beslutar, sex mot fem. Avtalet är en allmän handling. Du lämnar två telefoner på disken.
# claim: C039
– Det finns ett förslag till avtal, säger Leila. Tolv månadslöner. {my_move("m5") == "stannar":Hon har sagt att hon vill stanna. Det ska stå i protokollet.}{my_move("m5") == "forhandlar":Facket har sett det. Mannen med portföljen nickar, han har suttit i många sådana rum.}{my_move("m5") == "publik":Direktören har sagt sitt, och det tyckte jag var bra sagt. Hon läser vidare.}

Sex mot fem. {m5_nav.yusuf:Det är den siffra Yusuf höll handen över.|Joar läser upp summan två gånger, för att någon bad honom.} Avtalet är en allmän handling från och med att det skrivs under, och Nilla läser det vid disken klockan tre.

# place: service-desk
# people: nilla, gunvor, ingela
# speaker: gunvor
– Vad var det hon hade gjort? säger Gunvor Ek, som bara skulle lämna en blankett.

Ingen vid disken vet. Du lägger båda telefonerna där, och den ena ber de att få lämna tillbaka, för den är din.
{avtal_slutet != "" && avtal_slutet != "dod": -> punkt_slutet}
-> efter_april

=== m5_delar
# people: leila, dag, roger, marita, janolof, ingela
# room: Leila lägger frågan på bordet för alla elva. »Jag är rädd att ta fel«, säger hon. »Det här får vi ta ihop.« Det tar två timmar, och oppositionen säger också vad den tycker.
# claim: C025
# speaker: leila
– Jag lägger det på bordet, säger Leila. För alla elva. Jag är rädd att höra fel i den här frågan, så jag vill att ni säger det högt.

{my_move("m5") == "overlamnar":Du ska sluta i höst. Det är inte det som tar tid, det är vad ni ska ha lärt er till dess.|{my_move("m5") == "publik":Du har sagt ditt först, stående, och satt dig.|Folk letar bland sina papper efter ett som inte finns.}}

Det tar två timmar. Jan-Olof säger att ni vann. Marita säger tre saker som du gör dåligt, och två av dem stämmer. Roger säger att det bara är den tredje. Dag får fråga allt han vill. Han har fyra frågor.

Klockan nio skriver de upp vad du ska göra till oktober. Det är Dag som läser upp det.
-> efter_april

=== m5_later
# people: leila, dag, janolof, roger, ingela
# room: Leila låter Dag lägga förslaget och säger ingenting själv. Fyra ja, fem nej. Jan-Olof, hennes egen kassör, röstar sist: nej. Själv lägger hon ner sin röst.
# claim: C039
Dag lägger förslaget. Leila lämnar ordet fritt. Hon har ögonen i blocket, och i blocket står ingenting. {my_move("m5") == "overlamnar":Det gäller att du ska gå före sommaren i stället för efter.}{my_move("m5") == "forhandlar":Mannen från facket antecknar att ordföranden inte yttrar sig.}

– Nu kör vi, säger Dag.

Fyra ja. Fem nej. Jan-Olof Fagerlid är sist, och han brukar rösta som Leila, men hon har inte röstat än, hon är mitt i att vända blad.

– Nej, säger han. Vi vann. Då säljer man inte målvakten.

{m5_nav.janolof:Papperet är kvar i innerfickan. Du ser kanten på det när han sträcker sig efter vattnet.|Han klappar sig på innerfickan, det är det enda.} Leila lägger ner sin röst. Efteråt tar hon hissen, och du tar trappan.
{avtal_utat != "" && avtal_utat != "dod": -> punkt_utat_april}
-> efter_april

=== efter_april
+ [Den femtonde oktober, ett och ett halvt år senare. # at: square]
  -> epilog

=== punkt_stol_mars
# place: chair
# people: leila, ingela
~ report_how("pair.thinks-aloud", "by: chair, kind: on-a-case")
På måndagen tänker Leila högt om byskolan, i en halvtimme, och du tänker med. Det blir bra. Joars stol är tom, han är på kurs.

# speaker: leila
– Hur var raden? säger hon när ni är klara. {avtal_stol == "luckrade":»Vid behov.« Behövdes det?|Joar skulle sitta med.} Nu vet ju bara vi.

* (galler) [»Då tar vi om det när han är tillbaka.«]
  ~ report_how("agreement.invoked", "clause: third-chair")
  ~ avtal_stol = "antog"
  På onsdagen tänker ni samma sak en gång till, långsammare, och Joar skriver. Det är inte lika roligt. Det hade ett fel i sig.
  -> mars_vidare
* (om) [»Skriv att någon annan får sitta där när han är borta.«]
  ~ report_how("agreement.clause-rewritten", "clause: third-chair")
  ~ avtal_stol = "bytte"
  # speaker: leila
  – Tuva, säger Leila. Hon börjar ändå med sidnumret.
  -> mars_vidare
* (later) [»Det var ju mest prat.«]
  ~ report_how("agreement.let-pass", "clause: third-chair")
  {avtal_stol == "luckrade":
    ~ avtal_stol = "dod"
  - else:
    ~ avtal_stol = "luckrade"
  }
  # speaker: leila
  – Det var väldigt roligt prat, säger Leila. Du håller med.
  -> mars_vidare

=== punkt_overraskning_mars
# place: chair
# people: leila, ingela
På insidan av skåpet sitter bladet. Skåpet står öppet. {avtal_overraskning == "luckrade":»I princip får ingen av oss en nyhet av fel person.«|»Ingen av oss får en nyhet av fel person.«}

# speaker: ingela
– Jag läste det på bussen, säger du.

* (galler) [»Av fel person, Leila.«]
  ~ report_how("agreement.invoked", "clause: no-surprises")
  ~ avtal_overraskning = "antog"
  # speaker: leila
  – Ja, säger hon. Sedan säger hon det en gång till, och det är inte för att kvittera.
  -> m5_tid
* (om) [»Vi får stryka den. Eller skriva Trakten på den.«]
  ~ report_how("agreement.clause-rewritten", "clause: no-surprises")
  ~ avtal_overraskning = "bytte"
  # speaker: leila
  – Skriv Trakten, säger hon, med ryggen till.
  -> m5_tid
* (later) [Skjut igen skåpet.]
  ~ report_how("agreement.let-pass", "clause: no-surprises")
  {avtal_overraskning == "luckrade":
    ~ avtal_overraskning = "dod"
  - else:
    ~ avtal_overraskning = "luckrade"
  }
  Det går inte i lås, det har det aldrig gjort. Det glider upp igen.
  -> m5_tid

=== punkt_utat_mars
# place: chair
# people: leila, ingela
# speaker: ingela
– Vi sa att vi inte talar om varandra utåt, säger du. {avtal_utat == "luckrade":Så långt det går.|} {m5_hon == "lacker":Är Trakten utåt?|Hur vet Dag vad du skulle fråga mig?}

* (galler) [»Det stod på ett papper. Det var du som skrev.«]
  ~ report_how("agreement.invoked", "clause: words-outward")
  ~ avtal_utat = "antog"
  # speaker: leila
  – Jag sa det till en person, säger Leila. En. Jag läste inte ens upp det.
  -> m5_tid
* (om) [»Skriv dit koalitionen. Vem man får säga vad till.«]
  ~ report_how("agreement.clause-rewritten", "clause: words-outward")
  ~ avtal_utat = "bytte"
  # speaker: leila
  – Får jag inte prata med mina egna?

  – Om mig?

  Ni skriver »först efter att den det gäller har hört det«. Det tar en halvtimme.
  -> m5_tid
* (later) [»Strunt i det. Jag vet hur Dag är.«]
  ~ report_how("agreement.let-pass", "clause: words-outward")
  {avtal_utat == "luckrade":
    ~ avtal_utat = "dod"
  - else:
    ~ avtal_utat = "luckrade"
  }
  # speaker: leila
  – Tack, säger Leila. Hon menar det och fyller på ditt kaffe.
  -> m5_tid

=== punkt_utat_april
# place: stairs
# people: leila, ingela
Hon kommer efter i trappan i alla fall, två våningar ner.

# speaker: leila
– {avtal_utat == "luckrade":Så långt det går, skrev vi. Jag sa ingenting om dig, säger hon.|Vi talar inte om varandra utåt, skrev vi. Jag sa ingenting om dig, säger hon.} Inte ett ord.

* (galler) [»Du lät Dag göra det. Det räknas.«]
  ~ report_how("agreement.invoked", "clause: words-outward")
  ~ avtal_utat = "antog"
  # speaker: leila
  – Räknas det?

  Hon står kvar på avsatsen med handen på ledstången. Två dagar senare ber hon om ordet i Trakten, och då säger hon det hon skulle ha sagt.
  -> efter_april
* (om) [»Skriv att den ena säger något när det gäller den andra.«]
  ~ report_how("agreement.clause-rewritten", "clause: words-outward")
  ~ avtal_utat = "bytte"
  # speaker: leila
  – Vad som helst?

  – Två meningar.
  -> efter_april
* (later) [»Nej. Det gjorde du inte.«]
  ~ report_how("agreement.let-pass", "clause: words-outward")
  {avtal_utat == "luckrade":
    ~ avtal_utat = "dod"
  - else:
    ~ avtal_utat = "luckrade"
  }
  Hon hör att det är ett instämmande, och hon tar det som ett. Ni går ut genom olika dörrar.
  -> efter_april

=== punkt_slutet
# place: home
# people: ingela
# mood: empty
{avtal_slutet == "luckrade":Formerna skulle ni ta när det blev aktuellt, står det på bladet som följde med hem. Det hanns inte.|Bladet följde med hem i kappan. {avtal_slutet == "bytte":Den ena får höra det först av den andra, står det. Du hörde det av Dag.|Tre månader, står det, och en pärm. Det tog en tisdag.}}

* (galler) [Ring Leila. »Vi skrev hur det skulle gå till.« # at: telephone]
  ~ report_how("agreement.invoked", "clause: follow-up-and-end")
  ~ report("knowledge.shared")
  ~ avtal_slutet = "antog"
  – Det gjorde vi, säger hon. Vill du?

  Du vill inte. Men Yusuf ringer varje morgon klockan åtta i en månad, och du svarar.
  -> efter_april
* (vidare) [Skicka bladet till Joar. »Till den som kommer.« # at: secretary-archive]
  ~ report_how("agreement.clause-rewritten", "clause: follow-up-and-end")
  ~ avtal_slutet = "bytte"
  Det går, svarar Joar. Han har diariefört det under »Övrigt, bra«.
  -> efter_april
* (later) [Lägg det i kökslådan, med måttbandet. # at: home]
  ~ report_how("agreement.let-pass", "clause: follow-up-and-end")
  {avtal_slutet == "luckrade":
    ~ avtal_slutet = "dod"
  - else:
    ~ avtal_slutet = "luckrade"
  }
  Dottern frågar vad det är för papper. Mått, säger du.
  -> efter_april
