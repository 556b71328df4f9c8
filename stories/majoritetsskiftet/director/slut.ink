// De sex sluten. Regeln: det sista i m5 först, sedan vem som bar Leila, sedan om det har låst sig helt, sedan om handslaget kom fram, sist tilliten.

=== slut
{
- other_move("m5") == "koper": -> slut_nytt_ansikte
- my_move("m5") == "overlamnar": -> slut_sjovalla
- gick_tillbaka: -> slut_som_vanligt
- regime("pair") == "locked": -> slut_varsin_telefon
- dold: -> slut_ingen_fragade
- regime("pair") == "strained": -> slut_varsin_telefon
- value("chair>director.trust") < 37 || value("director>chair.trust") < 37: -> slut_varsin_telefon
- else: -> slut_klart
}

=== slut_klart
# place: chair
# people: leila, {avtal_stol != "" && avtal_stol != "dod":joar, }ingela
# mood: calm
# remembers: m5
# remembers: m1
# remembers: telefonerna
# claim: C184
Måndag, halv nio. Samma dörr. {avtal_stol != "" && avtal_stol != "dod":Joar har satt sig redan och ställt klockan.|Dörren står på glänt.}

# speaker: leila
– Uppfattat, säger Leila innan du har satt dig. Du tycker att det är fel.

– Ja.

– Säg det då. Två meningar.

Du säger dem. {telefonerna_beslut.rensa:Ingen av er nämner raden som saknas i telefonerna. Joar nämner den en gång om året.|{nilla_fragar.star:Det är ungefär det du sa till Nilla, fast nu frågar någon vidare.|Hon skriver upp den andra och stryker den första, och sedan tvärtom.}}

{budget:
- "egen": Badet står på sidan ett i år också. Handslaget blev ett ärende och ärendet blev ett beslut, och nu är det fullt av barnvagnar. »Det var Rogers från början«, brukar hon säga.
- "utslag": Det blev en budget på Solveigs klubba, och de två har talat ut, påstår de. Solveig blir tillfrågad numera innan det är bestämt. Hon svarar i hela meningar.
- "deras": Ett år styrde hon på Rogers siffror. »Jag fick rätt om pengarna och fel om tiden«, säger hon, och i år är siffrorna hennes. Det är snön han fortfarande ringer om.
- else: Budgeten kom tillbaka, och den har kommit i tid sedan dess. Marita Sundh läser den före omröstningen, principiellt. Till och med Gunvor Ek har läst en till slut.
}

– Rätt, säger Leila till sist, om det du sa. Och då gör vi ändå tvärtom.

Det är hon som är vald. Du skriver upp att du inte höll med, och hon hjälper dig med datumet.
~ ending("klart")
-> END

=== slut_varsin_telefon
# place: director
# people: ingela
# mood: empty
# remembers: m5
# remembers: m4
# remembers: telefonerna
# claim: C023
Du sitter kvar, och hon sitter kvar. Det är sexton steg mellan era dörrar, du har mätt det. Ni mejlar.

»Uppfattat«, skriver hon. »Återkommer«, skriver du. {m4_sista.tiger:Det gjorde du i januari också.|{m4_sista.skriver:De två datumen från januari håller ni. Det är då ni ses.|Det började inte så, det är det man glömmer.}} Allt ni säger går att läsa i diariet, och Nilla Frygell säger att det är den bäst registrerade kommunen i länet.{telefonerna_beslut.rensa: Så när som på en rad, säger hon.}

{my_move("m5") == "forhandlar":Mannen från facket hör av sig till jul med ett kort.|Dag Wretman har slutat fråga efter ett nytt ansikte. Han säger att det inte syns någon skillnad.} Cheferna går till den av er som har dörren öppen. Det är oftast Joar.

I grannkommunen hade de samma val och samma paragrafer, och där låste det sig inte. En kvinna från universitetet kommer och vill veta varför. Hon frågar er var för sig. Du säger att det nog var många små saker. Hon frågar vilken som var först.

– När? säger du.

– Det var det jag undrade, säger hon.
~ ending("varsin-telefon")
-> END

=== slut_sjovalla
# place: telephone
# people: ingela
# mood: calm
# remembers: m5
# remembers: m2
# claim: C046
I Sjövalla ligger rummet åt norr. Din namnskylt är av plast och går att vända. Ett halvår fick du att lämna över på, och det tog ett halvår. Det du visste ligger i tre pärmar: Löften, Vem man frågar och Varför.

{elsewhere("parhasten") == "overlamnat":Den tredje ryggen fick du av Ragnhild.|Den tredje var svårast och blev tunnast.}

På tisdagen ringer Kvarnholt.

– Det är Leila. {m2_beslut.samma:Tabellen med timmarna, går den att använda en gång till? Vi har val om två år.}{m2_beslut.gamla:Jag har börjat säga det själv, att jag räknar åt den styrelse som sitter. Det låter förskräckligt.}{m2_beslut.vinnarna:Yusuf ska till tandläkaren, på riktigt, och ingen tror honom.}{m2_beslut.fragan:Var hittar jag paragraf hundrafyrtio? Dag säger att den är felskriven.}

– Andra pärmen, säger du. Fliken är grön.

– Uppfattat, grön. Det är inte därför jag ringer. {dold:Det står en tom flik i den första, »april«. Det ligger inget bakom den.|Jag ville höra om de läser upp saker där.}

{dold:Du ser ut över gården. Där växer ett träd som någon har satt för nära muren.|Det gör de inte. Du har fått börja göra det själv.}
~ ending("sjovalla")
-> END

=== slut_nytt_ansikte
# place: home
# people: ingela
# mood: empty
# remembers: m5
# remembers: m3
# claim: C039
Det nya ansiktet heter Robert och sitter i ditt rum sedan i september. Trakten hade en bild. Han står framför rådhuset, och det är ingen i fönstret.

Det gick på en tisdag. Tolv månadslöner, en tillförordnad som hette Yusuf och en rekrytering. {m5_nav.yusuf:Summan stämde med den under Yusufs hand, så när som på arvodet till firman som hittade Robert.|Yusuf ringde och läste upp vad alltihop hade kostat, för han tyckte att någon borde.} I affären frågar folk hur du mår och vad det var du hade gjort. Du säger att det stod i ett avtal. De läste det, och där stod det inte.

{dold:I oktober ringer Robert.|I oktober ringer Robert, hövligt.}

– Jag letar efter något om Kvarntomten, säger han. De säger att du har det.

{handslag.skrev:– Det sitter en tumstock i en pärm, säger du.|{my_move("m3") == "papper":– Två sidor, säger du. Den tjugotredje november. De gick till alla.|– Vad är det du vill veta?}}

– {handslag.skrev || my_move("m3") == "papper":Är det allt?|Allt,} säger han och skrattar lite.

Dottern gör läxor vid bordet. Hon håller upp fem fingrar: middag. Det är måndag. {sele == "inarbetat":Klockan är tjugo i sju, och du kom inte på det förrän nu.|Du har hela kvällen på dig.}
~ ending("nytt-ansikte")
-> END

=== slut_ingen_fragade
# place: square
# people: tjader, ingela
# mood: festive
# remembers: m5
# remembers: m3
# claim: C184
Det ordnade sig. Det är bra bostäder, du har varit inne i två, och det luktar nytt i trapporna. Gunvor Ek öppnade den första juni och blåste i pipan. Leila klippte bandet, och du stod {regime("pair") == "strained":snett bakom, för det var så kartongen var uppmärkt|bredvid, för hon bad dig}.

– Hur gick det till egentligen? sa hon i mikrofonen, och alla skrattade, för det var ett tal.

{my_move("m3") == "vila":»Förutsättningar som ännu inte är beslutade.« Det stod i ett mejl en gång.|Roger fick till onsdag på sig, en gång.} Revisorerna gick igenom det i fjol. De hittade ett köp på delegation, skrivet och underskrivet, till bokfört värde, som löste en fråga som ingen mindes att man hade haft. De hade en anmärkning om diarienummer.

Tuva slutade i våras. Hon läser till revisor nu, i en annan stad. På sista mötet gav hon dig överstrykningspennan. Hon sa ingenting om varför, och du frågade inte.

Tjäder kommer med en lampa i var hand.

# speaker: tjader
– Vi sa ju det! ropar han.

Du vinkar. Det höll. Du vet inte riktigt varför.
~ ending("ingen-fragade")
-> END

=== slut_som_vanligt
# place: chair
# people: roger, ingela
# mood: warm
# remembers: m5
# remembers: m1
# claim: C020
Måndag, tjugo i sju.

Roger Stenkulla skruvar av locket på termosen och häller upp två koppar. Värmen i huset går på klockan sju, så han har halsduken kvar.

# speaker: roger
– Nå, Fornander, säger han. Har du saknat det? Va?

Leila stod för sitt ord, inför alla elva. Nya Steget gick samma kväll, och i ett och ett halvt år bar hon varje ärende för sig, röst för röst, tills rösterna tog slut. Hon hade inte bett någon på andra sidan om en hand. Du hade inte heller räckt någon. I fredags lämnade hon nyckeln till Joar, och han kvitterade.

{m4_sista.skriver:Det ligger en sida kvar i skåpet, med två datum. Roger har inte öppnat det skåpet.|I fönstret är det en rand i dammet efter signalstaven.}

{m1_beslut.tyst:– Vi glömmer det där med bänken, säger Roger, och då har han inte glömt det.|– Det är inte din skuld, säger Roger. Det är som med tak. Man kan göra allt rätt, och så kommer det en vinter.}

{avtal_utat != "":Du säger ingenting om henne, för det kom ni överens om.|– Hon var bra, säger du.} Han nickar länge och menar det.

Så tar han fram en servett. Kaffet är precis så varmt som det alltid var. Du gjorde rätt, hon gjorde rätt, och du dricker.
~ ending("som-vanligt")
-> END
