// De fem sluten från ordförandens stol. Regeln: Emmys val i m5 först, sedan hur uppföljningen i juni hölls, sist läget mellan de två.

=== slut
{
- my_move("m5") == "forlorat": -> slut_uppsagd
- my_move("m5") == "delat": -> slut_overlamnat
- my_move("m5") == "runt": -> slut_kvar
- low("chair>director.trust") && low("director>chair.trust"): -> slut_kvar
- m5_juni.staende && not (m5_juni_punkt.nej || m5_juni_punkt.om): -> slut_sele
- value("chair~director.coupling") > 22: -> slut_sele
- m2_hon == "mandag" && not m5_juni.uppe && not (avtal_stol == "antog" || avtal_stol == "bytte"): -> slut_sele
- else: -> slut_roller
}

=== slut_roller
# place: board-room
# people: emmy, ragnhild, saga, mona, birgitta, ture
# mood: calm
# remembers: m5
# remembers: m3
# remembers: tjarnby
# remembers: valnatten
# claim: C049
# claim: C166
Måndag, halv nio. Sex personer vid bordet, {epilog_beslut.mona:under namnen på fönstret|med varsitt exemplar av samma papper}.

# speaker: emmy
– Fjorton punkter, säger du. Vilka har vi inte gjort?

Ragnhild säger vad hon tycker. {low("voice"):Mona säger att det inte går, i en bisats.|Ture säger att det är fel, och varför.} {tjarnby_beslut.bara:På punkt tre står skolan, och siffran är rättad.}{tjarnby_beslut.tre:På punkt tre står väg B, och det står »ska«.}{tjarnby_beslut.opposition:På punkt tre står skolan, och Birgitta har bockat av den innan du hinner.}{tjarnby_beslut.vanta:På punkt tre står skolan. Den har stått där i två år, med datum.} Du väljer något mitt emellan och tar det till styrelsen på tisdag.

– Då gör vi så, säger du.

– Vilka vi? säger Mona.

Ragnhild skrattar så att hon får ta av sig glasögonen. Du säger namnen, ett efter ett. De är sju, med den som inte är här.

{valnatten_beslut.oss:»På oss«, sa du en natt. Nu vet du hur många ni är.|Saga skriver upp dem, fast ingen har bett om det.}

På bussen hem kommer du på att du inte har dragit ett streck sedan i våras.
~ ending("tva-roller")
-> END

=== slut_sele
# place: coffee-room
# people: emmy, ragnhild
# mood: warm
# remembers: m2
# remembers: m5
# remembers: tjarnby
# claim: C036
# claim: C037
Måndag, tjugo i sju.

Automaten är ny igen och tar betalt med telefon. Du slår på plåten när du går förbi.

# speaker: emmy
– Norra, säger du.

– Ja.

– Som i våras?

– Bättre.

Du skrattar. Vad ni sa i våras minns du inte.

{epilog_beslut.fraga:Natten i november har blivit en historia, och ni berättar varannan mening.|Hon har redan pratat med Bengt-Åke, och du vet att hon har pratat med Bengt-Åke.} {tjarnby_beslut.vanta:Skolan i Tjärnby tog ni här, stående, en måndag i mars.|Skolan i Tjärnby tog ni upp här en måndag i mars, och på tisdagen var det ett ärende.} Uppföljningen den femtonde {m5_juni.staende:tog fyra minuter, här|tog en timme, och allt var redan sagt här}. I sammanträdesrummet står stolarna längs väggen.

{low("voice"):I trappan vänder någon med en cykelhjälm under armen.|– Får man fråga en sak? säger Ture. Ni svarar samtidigt, och det blir samma svar.}

Hemma på köksbordet ligger Tildes läxa. »Vad gör din mamma?« Hon har suddat ut det hon skrev för två år sedan. »Hon vet«, står det nu.
~ ending("ny-sele")
-> END

=== slut_overlamnat
# place: home
# people: emmy, ragnhild, rune
# mood: calm
# remembers: m5
# remembers: m2
# remembers: valnatten
# claim: C047
# claim: C048
Måndag, halv sju, vid köksbordet. Sextiotre frågor stod det på listan, och sextiotvå är strukna. Den sista hann ni aldrig. Du tar bussen till sista hållplatsen före jobbet.

{my_move("m2") == "stryker":Bryggan strök du på stående fot, i april år tjugo. Rune byggde den ändå.|Bryggan är godkänd, besiktad och försedd med en skylt.} Längst ut står Ragnhild i kappa, med ryggen mot land, som om hon väntade på en färja.

– En meter längre än på servetten, säger Rune. Vem bestämde den?

– Jag vet inte, säger du.

Han ser nöjd ut med det.

{m5_nav.brevet:– Klart med svågern, säger du. Visste du?|– Varför fick jag inte jobbet? säger du. År tolv.}

Hon tänker länge.

– {m5_nav.brevet:Jag skrev under tolv brev den dagen, säger hon. Jag minns att jag tänkte på lunch.|Jag läste aldrig det du skickade, säger hon. Det borde jag ha gjort. Sedan dess har jag läst allt du har skrivit.}

Du stryker sextiotre. {valnatten_beslut.oss:Det är en klar morgon, och man ser ända till Kyrkbyn.|Rune mäter om, för säkerhets skull.} Bussen tillbaka går kvart i, och hon följer med till hållplatsen och frågar vad Disa är för en.
~ ending("overlamnat")
-> END

=== slut_kvar
# place: corridor
# people: emmy, ragnhild
# mood: empty
# remembers: m5
# remembers: m2
# remembers: tjarnby
# claim: C046
# claim: C023
Måndag, klockan sju. Hon är redan där. Hon är alltid redan där.

Ditt program ligger på hennes bord. Fjorton punkter, två bockar. Den ena är hennes. {tjarnby_beslut.vanta:Skolan i Tjärnby ska tas upp efter bokslutet.|I Tjärnby utreds skolan, på tredje året.} {my_move("m2") == "ladan":I din låda ligger det hon gav dig den nionde dagen. Den har aldrig varit upptagen sedan.|Under ligger kallelsen till ditt chefsmöte på onsdag. Den får hon som kopia.}

{epilog_beslut.mona:Sedan natten i november går folk till Mona. Det är ingen som har bestämt det.}{epilog_beslut.fraga:Natten i november hade du inte klarat utan henne. Du har skrivit det, på tre rader, och inte skickat.}{epilog_beslut.rummet:Sedan natten i november håller du upp dörren för henne. Hon tackar varje gång.}

# speaker: emmy
– Hur är det? säger du.

– Bra. Själv?

– Bra.

Du har tjugotvå månader kvar, hon har sju. Du skulle vilja fråga vad hon gör om kvällarna.

Ni blir stående på var sin sida om kopiatorn. Den skriver ut en dagordning. Du tror att det är hon som har beställt den.
~ ending("kvar-i-vagen")
-> END

=== slut_uppsagd
# place: chair
# people: emmy
# mood: empty
# remembers: m5
# remembers: m4
# remembers: c1
# claim: C048
# claim: C034
Måndag. Trakten är fyra sidor tunnare sedan redaktionen flyttade. På sidan nio står vad det kostade: femton månadslöner, två rekryteringar, en konsult. Dubbelt mot vad Bengt-Åke sa. {m4_hon == "passar":Revisorernas anmärkning står bredvid, fem rader, två år för sent.|Summan är rätt. Du har räknat om den.}

Ni söker kommunchef för tredje gången. På bordet ligger tolv brev som du ska skriva under.

»Tack för visat intresse.«

Du skriver under det första. Du skriver under det andra. {m5_nav.brevet:Vid det tredje tänker du på ett kuvert som inte var uppsprättat.|Vid det tredje tänker du på en buss, och en ny kavaj.} Du ringer Saga och ber om ansökningarna, alla tolv.

– De är lästa, säger hon, av konsulten, i den mån en konsult läser.

– Kan jag få dem ändå?

Det är kväll, halv elva, när du kommer till den femte. Tilde har ringt två gånger. {epilog_beslut.fraga:I telefonen finns ett nummer som svarade på nionde signalen. Du låter det vara.|På golvet står hennes affisch, mot väggen, med framsidan inåt.}
~ ending("uppsagd")
-> END
