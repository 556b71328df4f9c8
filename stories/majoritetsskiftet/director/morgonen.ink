// Morgonen efter valet: två telefoner på köksbordet, och vem som får veta vad (m1, september år 4).

=== morgonen
~ until("4.3")
{value("chair~director.coupling") > 55:
  ~ sele = "inarbetat"
}
~ report("election.new-majority")
~ meet("m1")
~ m1_hon = other_move("m1")
# place: home
# people: ingela
# mood: calm
Jobbtelefonen: nio, alla Roger. Den privata: ett.

Den fjortonde september, tio i sju, vid köksbordet. Rogers lista tappade tre mandat i natt. Badlistan fick ett: Gunvor Ek, som har lärt halva kommunen simma, och den hon röstar på får styra.

{sele == "inarbetat":Det sista från Roger är två ord: »Som vanligt.«|Det sista från Roger är en hel mening: »God morgon Fornander, måndag sju som vanligt om det passar, hälsningar Roger Stenkulla.«} I dag är det måndag. Han är redan där, med två koppar.

{m1_hon:
- "kaffe": »Hej! Leila Barani, vi satt bredvid varandra i simskolan«, står det på den privata. »Kaffe i morgon? Ja eller nej går bra.« Det är hon som ska ha Rogers rum.
- "officiell": Den privata är Sjövalla kommun, som vill ha dig till direktör: »Har du hunnit tänka?« Men kvart i sju kom ett mejl till jobbet, med kopia till Roger och Joar. »Undertecknad önskar möte med kommundirektören, onsdag 15.00. Bekräfta.« Det är Leila Barani, som ska ha Rogers rum. Hon var tågklarerare förr.
- "solveig": Den privata ringer medan du läser. »Leila Barani hade tänkt höra av sig själv«, säger Solveig Arnfors, »men jag sa att det är hövligare om det går genom någon som har varit i huset förut, och det har ju jag.« Det är Leila som ska ha Rogers rum. I maj skilde nio röster mellan henne och Solveig.
- else: Den privata är Sjövalla kommun, som vill ha dig till direktör: »Har du hunnit tänka?« Från Leila Barani, som ska ha Rogers rum, har det inte kommit något. Hon lär vänta tills länsstyrelsen har räknat klart.
}

~ stunder("m1")
{left():
- 3: Du hinner tre saker före eftermiddagen.
- 2: Du hinner två saker före eftermiddagen.
- else: Du hinner en sak före eftermiddagen.
}
-> m1_nav

=== m1_nav
{left() == 0 && roger: -> m1_beslut}
* (roger) [Ring Roger. # cost: 0 # at: telephone]
  # place: telephone
  # people: roger, ingela
  # adviser: roger
  Det har aldrig kostat något. Han svarar {sele == "inarbetat":innan det har ringt klart en gång|på andra signalen} och låter utsövd. Tre mandat, säger han, det är som när man räknar takpannor på backen efteråt. Va?

  {advice("m1.roger")}
  -> m1_nav
* (joar) [Gå ner till Joar i arkivet. # cost: 1 # at: secretary-archive]
  # place: secretary-archive
  # people: joar, ingela
  # adviser: joar
  # law: KL 6:18
  Joar Lindefalk ställer äggklockan på tio minuter.

  – Nya fullmäktige börjar den femtonde oktober, säger han. Styrelsen sitter till nyår. Den gamla. Jag är ledsen, men så är det när ingen har bestämt annat.

  Klockan ringer mitt i en bisats. Han låter den ringa.

  {advice("m1.joar")}
  -> m1_nav
* (yusuf) [Fråga Yusuf vad som ligger på tur. # cost: 1 # at: finance]
  # place: finance
  # people: yusuf, ingela
  # adviser: yusuf
  Yusuf har hösten i kolumner på skärmen: delårsrapporten, budgeten, kulverten på Ågatan som är nittio år. Han skalar en banan och säger att det är bra, dåligt och värre, i den ordningen.

  {advice("m1.yusuf")}
  -> m1_nav
* (sida) [Skriv en sida om allt som pågår. # cost: 1 # at: director]
  # place: director
  # people: ingela
  ~ promise("sida", "4.4")
  »Det här pågår«, skriver du överst. Till båda, samma sida, den femtonde oktober. Skolbussarna. Snöröjningen. Kulverten.

  Du kommer till nio utan att lyfta pennan. Den tionde raden skriver du två gånger och tar bort två gånger. {handslag.arende:Det finns ju ett ärende, med datum och tre namn. »Kvarntomten, eventuellt.« Men vad ska man skriva efter det?|Vem ska läsa det? Båda, det var det som var tanken.} Sidan får sluta på nio.
  -> m1_nav
* (tomten) [Gå förbi Kvarntomten. # cost: 1 # at: square]
  # place: square
  # people: ingela
  ~ report_how("question.raised", "by: director")
  Staketet är lagat. Innanför står pinnar med orange topp, sex meter emellan, du stegar. En kille i hjälm äter smörgås på Rogers stubbe.

  – Pålarna kommer i november, säger han.

  – Vilka pålar?

  Han visar en följesedel. Fyra miljoner kronor, beställt av Kvarnbo, märkt »enligt telefon«.

  – Jag bara mäter, säger han.
  -> m1_nav
* (hem) [Kör dottern till skolan. # cost: 1 # at: car]
  # place: car
  # people: ingela
  ~ report("director.rests")
  Det är första gången den här terminen. Hon är nio och vill veta vem som vann.

  – Det är svårt att säga.

  – Är det inte det man räknar?

  Du försöker med mandaten. Vid rödljuset säger hon att Gunvor är den med pipan, och då är det väl hon.
  -> m1_nav
+ [Eftermiddagen. # at: director]
  -> m1_beslut

=== m1_beslut
# key: m1
# place: director
# people: ingela
# room: Roger har förlorat valet, men hans styrelse sitter till nyår. Leila Barani ska ta över, om Gunvor Ek på Badlistan vill. I elva veckor kommer båda att ringa dig. Hur tar du kontakt med den nya, och vad får den gamla veta?
# law: RF 1:9
Tjugo över tre. Genom Rogers öppna dörr ser du koppen han hällde upp åt dig klockan sju. Han har ställt ett fat ovanpå.

{m1_hon == "kaffe":Leila har skickat en rad till: »Eller är det fel att fråga?«}{m1_hon == "officiell":Mejlet har fått ett nummer. Joar är snabb med sådant.}{m1_hon == "solveig":Solveig har ringt igen, för att säga att hon inte vill jaga.}{m1_hon == "vantar":Leila Barani avvaktar länsstyrelsen, står det i Trakten. Det gör du också.}

Roger är ordförande till den sista december. Om en månad väljer fullmäktige henne, och till dess är hon en ledamot bland fyrtioen, om man frågar lagen. {m1_nav.joar:De elva veckorna däremellan tyckte Joar var intressanta.|Båda kommer att fråga dig vad den andra får veta.}

* (oppet) [»Jag ska träffa Leila, Roger. Nu vet du det.« # move: m1.oppet # at: chair]
  -> m1_svar
* (tyst) [Skriv till Leila från den privata: »Bänken vid ån, i morgon halv sju.« # move: m1.tyst # at: square]
  -> m1_svar
* (senare) [»Jag träffar ingen av dem före den femtonde oktober.« Säg det till Roger. # move: m1.senare # at: chair]
  -> m1_svar
* (alla) [Skriv två sidor åt alla grupper, med samma tider att fråga. Lägg det första exemplaret hos Roger. # move: m1.alla # from: joar # at: chair]
  -> m1_svar

=== m1_svar
{my_move("m1"):
- "oppet":
  # place: chair
  # people: roger, ingela
  {sele == "inarbetat":
    – Barani. Ja, det är klart att du ska, säger Roger. Han lyfter av fatet och häller varmt i det kalla, tills det rinner över.

    – På torsdag klockan tre. En timme, på biblioteket.

    – Du behöver inte ge mig klockslag, Fornander. Det är ju inte så att du bedrar mig. Va?

    Då har ni tänkt på samma ord båda två.
  - else:
    – Bra att du säger det, säger Roger och skriver »Barani« i sin egen almanacka, som om det var han som skulle dit. Hälsa att taket är tätt. Men hängrännan, den får hon ta. Va?
  }

  # place: square
  # people: leila, ingela
  På torsdagen sitter Leila på bibliotekets kafé med två bullar och ett block.

  – Uppfattat: Roger vet att vi sitter här. Rätt?

  – Rätt.

  Hon ser sig om i alla fall.
- "tyst":
  # place: square
  # people: leila, gunvor, ingela
  Halv sju är bänken våt. Leila torkar av hela med lunchpapper, din halva först.

  – Uppfattat: det här mötet står ingenstans. Rätt?

  Du hade inte tänkt säga det så.

  – Rätt.

  {sele == "inarbetat":Det ringer i din kappa, och ni låter det ringa, båda två. Nio signaler. Hon räknar dem, det syns på hennes läppar.|Jobbtelefonen ligger i bilen. Du lade den där själv och kände efter att dörren var låst.}

  Ute i ån kommer en röd badmössa simmande. Den saktar in vid bänken.
- "senare":
  # place: chair
  # people: roger, ingela
  {sele == "inarbetat":
    Roger reser sig och kommer sedan inte på vad han skulle göra uppe.

    – Det var hyggligt, Fornander. Man byter inte takläggare mitt i ett regn. Va?

    Han häller i åt dig och vill höra om din dotter. Han har aldrig kommit ihåg förut att det är en dotter.
  - else:
    – Det är klokt, säger Roger. Jag säger inte det för min egen skull.

    Han säger det en gång till innan du går.
  }

  # place: director
  # people: ingela
  Till Leila skriver du tre rader från kommunens adress. Du läser dem högt två gånger. De låter som ett svar om en parkeringsbot.
- else:
  # place: chair
  # people: roger, ingela
  {low("voice"):Joar hjälper dig i trappan, stående, för på sitt rum vill han inte synas med det.|Joar hjälper dig hela kvällen.} Det blir två sidor: vad som pågår, vem man frågar, sex tider på en timme.

  {sele == "inarbetat":
    Roger läser sitt exemplar stående. Vid »ordförandens rum, inventarier« sätter han sig.

    – Är det jag? säger han. Skrivbord, ek?
  - else:
    – Du delar ut huset innan jag har hunnit packa, säger Roger. Jo, det är väl rätt. Så ska det vara. Va?
  }

  # place: director
  # people: gunvor, ingela
  På onsdagen kommer grupperna. Gröna Kommunen frågar om man får måla om. Gunvor Ek är en grupp för sig och vill veta var nyckeln till pumpen hänger.
}
{other_move("m1"):
- "fragar": -> m1_fragar
- "ber": -> m1_ber
- "berattar": -> m1_berattar
- else: -> m1_roger
}

=== m1_fragar
# room: Leila frågar vad som måste göras före jul, vem som än sitter där. Hon skriver upp dina tre svar och läser dem högt för dig. Sedan väntar hon tills du har sagt »rätt«.
# claim: C184
{my_move("m1") == "senare":
  Svaret kommer efter fyra minuter. »Vad måste göras före jul, vem som än sitter där?«

  Du räknar upp budgeten, snöröjningen och kulverten på Ågatan. De tre orden kommer tillbaka, i en kolumn, och under dem: »Rätt?«
- else:
  # people: leila, ingela
  # speaker: leila
  {my_move("m1") == "alla":– Sidan två, säger Leila när det är hennes tur. |– }Vad måste göras före jul, vem som än sitter där?

  – Budgeten. Snöröjningen. Kulverten på Ågatan, den är nittio år.

  – Uppfattat: budget, snö, kulvert, nittio. Rätt?
}

Rätt, svarar du. Sju affischer har hon åkt runt med hela sommaren, och hon frågar inte om en enda.
+ [Nästa vecka. # at: stairs]
  -> morgon_eko

=== m1_ber
# room: Leila ber dig räkna på tjugo öre lägre skatt, till fredag. Hon blir inte ordförande förrän om femton veckor. »Vem ska läsa det?« frågar du.
# claim: C023
{my_move("m1") == "senare":
  »Uppfattat, den femtonde«, svarar Leila. »Då räcker det om jag till fredag får veta vad tjugo öre lägre skatt kostar.«

  »Vem ska läsa det?« skriver du.

  »Jag.«
- else:
  # people: leila, ingela
  # speaker: leila
  – En sak till, säger Leila när du redan står upp. Tjugo öre lägre skatt. Kan du räkna på det till fredag?

  – Vem ska läsa det?

  – Jag.
}

Den som får beställa uträkningar i det här huset sitter på plan två och har satt fat på din kopp. Hon har en affisch med tjugo öre på, tre meter bred, vid infarten. »Jag får återkomma« är vad du får ur dig. Uppfattat, säger hon. Den här gången frågar hon inte om det är rätt.
+ [Nästa vecka. # at: stairs]
  -> morgon_eko

=== m1_berattar
# room: Leila säger vilket av sina sju löften hon är räddast för: två vuxna i varje klassrum. Hon sa det i en aula, och folk reste sig upp. Hon undrar vad det kostar.
# claim: C184
{my_move("m1"):
- "senare":
  # place: telephone
  # people: leila, ingela
  Den kvällen ringer Leila ändå, och du svarar ändå.
- "alla":
  # people: leila, ingela
  Leila kommer sist.
- else:
  # people: leila, ingela
  Leila har stängt blocket.
}

# speaker: leila
– Sju affischer, säger hon. Sex av dem vågar jag. Du behöver inte säga något.

– Vilken är den sjunde?

– Två vuxna i varje klassrum. Jag sa det i aulan på Kvarnskolan, och de ställde sig upp. Jag tänkte att de skulle fråga vad det kostar, och då skulle jag svara att det får vi se. Men de reste sig.

– Vad kostar det?

– Det var ju du som skulle fråga det, säger hon och skrattar lite. Tack.
+ [Nästa vecka. # at: stairs]
  -> morgon_eko

=== m1_roger
# room: Samma kväll ringer Leila till Roger. De talar i fyrtio minuter. Han vill inte berätta om vad, men hon har frågat om han vill ha kvar sin parkeringsplats.
# claim: C184
# place: chair
# people: roger, ingela
Samma kväll ringer Leila upp Roger. Det är av honom du får veta det.

# speaker: roger
– Fyrtio minuter, säger han. {my_move("m1") == "oppet":Hon började med att hälsa från dig.}{my_move("m1") == "senare":Jag sa till henne att du är noga. Det är du ju.}{my_move("m1") == "alla":Hon hade läst dina två sidor. Hon läste upp dem för mig, Fornander. Va?}{my_move("m1") == "tyst":Vi pratade om allt möjligt.}

{my_move("m1") == "tyst":Du väntar hela samtalet på att han ska säga bänken. Han säger att hon är rapp.|Vad de sa vill han inte gå in på.}

– Hon undrade om jag ville ha kvar min parkeringsplats. Tolv år, och det är första gången någon frågar. Jag trodde folk var artiga.
+ [Nästa vecka. # at: stairs]
  -> morgon_eko

=== morgon_eko
# remembers: m1
# mood: calm
{my_move("m1"):
- "oppet":
  # place: stairs
  # people: leila, ingela
  Du möter Leila i rådhusets trappa. Hon ska hämta nyckeln till partirummet.

  # speaker: leila
  – Här mötte jag Roger i tisdags, säger hon. »Fornander säger att du bjuder på kaffe. Va?« Vad ska man svara på det? Menade han att jag inte får?

  – Han säger va till alla.

  – Jag sa att det var du som betalade. Sedan tänkte jag på det i två dagar.
- "tyst":
  # place: chair
  # people: roger, ingela
  ~ report_how("question.raised", "by: opposition")
  Måndagen därpå har Roger redan hällt upp.

  # speaker: roger
  – Jag träffade Ek, säger han. Hon simmar halv sju, ända tills isen lägger sig. Bänken var upptagen, sa hon. Hakan upp, sa hon också, men det sa hon nog till mig.

  Han vrider på locket.

  – Jag hade ju inte sagt nej, Fornander. Om du hade frågat. Va?
- "senare":
  # place: telephone
  # people: leila, ingela
  Veckan därpå ringer Leila på den privata.

  # speaker: leila
  – Solveig Arnfors säger att du väljer sida den femtonde, säger hon. Hon hade fått det av någon i kön på apoteket.

  Det är Solveig som hon slog i maj, när partiet valde, med nio röster.

  – Jag sa att jag väntar till den femtonde.

  – Uppfattat: du väntar, du väljer inte. Rätt?

  – Rätt.

  – Det är därför jag läser upp, säger Leila. Apoteket läser inte upp.
- else:
  # place: director
  # people: marita, ingela
  Veckan därpå står Marita Sundh i din dörr med pärmen mot magen. Hon ska leda Rogers grupp i fullmäktige.

  # speaker: marita
  – Principiellt är jag mycket glad över att alla grupper fick två sidor, säger hon. Vi fick dem inte.

  Sändlistan är fyra år gammal. Ert brev har gått till hennes företrädare, som bor i Spanien. Han har svarat att han är mycket glad att någon tänker på honom.
}
+ [Posten, vecka 40. # at: director]
  -> brevet
