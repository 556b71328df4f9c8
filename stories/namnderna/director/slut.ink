// De sex sluten. Regeln: tillbaka först (och vem som hade gått), sedan om allt låg hos en enda, sist vad som gällde.

=== slut
{
- ordning == "tillbaka" && (ylva_gatt || m5_sista.slutar): -> slut_tomma_stolar
- ordning == "tillbaka": -> slut_tillbaka
- bara_du: -> slut_mappen
- ordning == "utan": -> slut_utan
- ordning == "halvt": -> slut_halvt
- else: -> slut_behaller
}

=== slut_tomma_stolar
# place: {fore == "halvt":committee-technical|committee-school}
# people: sanna, {fore == "halvt":lennart|henrik}, gunbritt, tord
# mood: empty
# remembers: m5
# remembers: varning
# claim: C058
{fore == "halvt":Henrik skickar henne vidare, för dörren är teknikens igen. }Det är rätt rum, och lampan är tänd. Nio stolar, varav du själv har burit upp sju. På fyra sitter det någon.

# speaker: {fore == "halvt":lennart|henrik}
– Du heter? säger {fore == "halvt":Lennart|Henrik}.

# speaker: sanna
– Sanna Brolin. Vem bestämmer om biblioteket?

– Vi{fore == "halvt":, om det är dörren}. Men vi är inte beslutsföra. Vill du sitta?

Fullmäktige väljer henne i februari. De läser upp valet så fort att hon inte hinner svara. {ylva_gatt:Av dem som kunde något om Björkgården finns konsulten kvar, och han har frågat dig {fore == "halvt":hur man talar med en omsorgsnämnd|vad en omsorgsnämnd brukar göra}.|Av cheferna från förr är tre kvar, och Niklas ringer dig på Ekbacka om morgnarna för att fråga hur man läste.}

{m5_sista.slutar:Du har nyckeln till biblioteket på knippan. Du är rektor, det är nämnden som bestämmer, och den har möte om tre veckor.|{fore == "halvt":Vägen i mappen är deras igen. De ringer dig om den, meter för meter|Tre av papperen i mappen är deras igen. De ringer dig om dem, alla tre}, och du svarar, och sedan säger du att de måste bestämma det själva.}

– Hur gör man det? säger de.
~ ending("tomma-stolar")
-> END

=== slut_tillbaka
# place: committee-school
# people: sanna, henrik, gunbritt, tord
# mood: calm
# remembers: m5
# remembers: m1
# claim: C059
Sanna hittar dit på en kvart. Det är rätt rum, det är tänt, och nio personer sitter i det. Ingen av dem vet varför biblioteket är låst. {fore == "halvt":Det kostade två kvartal att få tänt i rummen intill också, där de bestämmer om dörren och lampan|Det kostade två kvartal att få hit dem}, och fem komma två miljoner.

# speaker: henrik
– Vem har frågat barna? säger Henrik.

# speaker: sanna
– Jag är här, säger Sanna.

De vill veta när det låstes, och av vem. Alla ser på dig, som är kallad för att lämna upplysningar. {m5_sista.dorrar:Sidan om den här dörren har du skrivit själv, och där står allt utom det.}{m5_sista.stannar:Du har lett arbetet med att få {fore == "halvt":tillbaka grannarna|hit dem}, stol för stol.}{m5_sista.linjen:Enligt instruktionen ska du svara på det de frågar om.} Bredvid dörren står Gun-Britt, som bara hade vägarna förbi.

{epilog.lamna:Du har sagt det en gång i dag, och det går lättare.|Du tar ett långt andetag.} Det tar en stund, och Henrik avbryter, och en ny ledamot från Sörby vill veta vad en rektor tjänade på den tiden. Gun-Britt säger ingenting. Hon visste ju.

{m1_hon == "helhet":Efteråt frågar någon vad det kostar, och om omsorgen kanske har en lokal. Den som ställer frågan har suttit i styrelsen i två år.|Efteråt har du två frågor med dig därifrån som du inte hade tänkt på.} Beslutet kommer i april.
~ ending("tillbaka")
-> END

=== slut_mappen
# place: director
# people: sanna, tord
# mood: empty
# remembers: m5
# remembers: m3
# claim: C052
# speaker: tord
– Jag bestämde det, säger du. I fjol, i februari. Det tog fyra minuter.

# speaker: sanna
– På fyra minuter, säger Sanna.

Pengarna fanns, på en rad som ingen annan läser. Du visar henne var. Det är bra gjort, det tycker hon också.

– Vem låser nästa gång? säger hon.

– Det är inte meningen att …

– Men om.

Du har svaret. Det är fem papper, och alla är {m5_sista.slutar:en enda persons|dina}. {my_move("m3") == "trettioatta":Elva rader fick du inte bestämma en gång, och de sitter kvar på insidan, under en annan lista.|Det har de varit så länge att du får räkna efter.} {avtal_overraskning == "" && avtal_vagen == "" && avtal_stol == "" && avtal_oense == "" && avtal_slutet == "":Någon överenskommelse om det finns inte.|Vad du och Gun-Britt har skrivit om det ligger i en bil.}

{m5_sista.dorrar:Sidan om din dörr är den längsta av de tjugotre, och hon har läst den. »Fråga här först«, står det, för så var det när du skrev.}{m5_sista.stannar:Du kan leda det här också, sa du, och det har du gjort.}{m5_sista.slutar:Det var ditt namn när det skrevs. Niklas har ärvt högen, och han ringer dig på Ekbacka varje morgon efter första rasten.}{m5_sista.linjen:Befälet är skrivet numera, i en hel mening, och det är den enda som någon har frågat om.} Hon tackar, för du har varit snabb. När hon har gått skriver {m5_sista.slutar:Niklas|du} under {epilog.las:de fyra andra|alla fem}. {par == "sele":Nere på gården tutar det, och det är tisdag.|Klockan är halv åtta.} {m5_sista.slutar:Han har|Du har} aldrig bett om dem.
~ ending("mappen")
-> END

=== slut_utan
# place: board-room
# people: sanna, gunbritt, inger, tord
# mood: calm
# remembers: m5
# remembers: m2
# claim: C050
Det tar fyra minuter. Du vet varför biblioteket är låst, vad det kostar att öppna det och på vilken rad pengarna skulle ha stått. Allt är rätt. Sanna skriver upp det.

# speaker: sanna
– Så vem ska jag rösta emot? säger hon.

Första måndagen i månaden är det öppet, och {m5_sista.slutar:Niklas|du} läser upp allt som skrivits under. {m5_sista.dorrar:Sanna har hittat dit själv, med sidan om dörr nio i handen, och sätter sig på en stol vid väggen.}{m5_sista.stannar:Sanna får sitta bredvid dig, för du har bett om det, och ni viskar under rad åtta.}{m5_sista.slutar:Du sitter på en stol vid väggen, bredvid Sanna, och hör hur dina meningar låter när en annan läser dem. De är bra. De är ganska snabba.}{m5_sista.linjen:Det står i instruktionen nu. Sanna läser den medan du läser resten.} Vid rad femton räcker hon upp handen, fast hon inte har någon plats. De ger henne ordet utan att se på klockan. {beredning:»Skolberedningen har tänkt på det«, säger Mehrnaz.|Det blir återlämnat till nästa gång.}

{fore != "kvar" && m1_hon == "andra" && other_move("m2") == "snabbt":Ingen kan längre säga varför ni gjorde det, och det har gått bra. Vägen ligger där, våningen fick sina klassrum. En gång satte Inger en gul lapp på rätt papper, och en gång lät hon bli. Du kan inte säga att det var ni.|{fore == "kvar":Barackerna har tre år kvar på kontraktet. Nästa gång någon hyr något ser de det härifrån, samma kväll som de ser vad som står tomt.|Fyra klassrum ligger ovanpå Björkgården. {ditt_namn || my_move("m4") == "river":Klockan tre, när det ringer ut, dricker Evert och Maj kaffe under stampet.|Maj bor i Sörby numera, och Evert tar bussen dit till klockan tre.} Det syns alltihop härifrån, om man hinner titta.}}

# speaker: gunbritt
– Och nu då? säger Gun-Britt. Det är den andra av sjuttiofyra.
~ ending("utan")
-> END

=== slut_halvt
# place: corridor
# people: sanna, henrik, lennart, tord
# mood: warm
# remembers: m5
# remembers: m2
# claim: C059
Sanna kommer till rätt dörr på fel våning. Biblioteket är skolans, och skolan har en nämnd. Huset det ligger i är fastighet, och fastighet hörde till teknik, så det är styrelsens numera. Lampan är fritid.

# speaker: henrik
– Bemanningen är vår, säger Henrik. Men då måste dörren gå att öppna.

# speaker: lennart
– Dörren! säger Lennart, som har kommit förbi i väst och gärna vill förklara karmar.

Vaktmästarens karta hänger mellan hissarna. {fore == "utan":Han har ritat om den tre gånger på fem år.|Den är ritad för hand och stämmer nästan.} {not m5_sista.slutar:Tre papper är dina, och du kan åtminstone säga vilka tre.}

{m5_sista.dorrar:På sidan om dörr fjorton står det hur man gör när tre äger samma dörr. Du hade skrivit det en kväll när du var trött och tyckte att det var onödigt. Sanna läser det högt för de andra, och så gör de så. Det tar två timmar, och Henrik kör henne hem.}{m5_sista.stannar:De tar det gemensamt i februari, alla som äger en bit. Du leder mötet, det är du bra på, och varje gång du vet svaret knackar Gun-Britt med nageln på urglaset. Det blir många knackningar. Henrik kör Sanna hem.}{m5_sista.slutar:De tar det gemensamt i februari, alla som äger en bit. Du kommer som rektor och får sitta vid kortsidan med nyckeln på knippan. Det visar sig att ingen av dem har provat om den passar. Henrik kör Sanna hem, för hon hinner inte med bussen.}{m5_sista.linjen:Instruktionen säger numera att du får kalla till möte och inte får bestämma på det. De sitter i februari, alla som äger en bit, och bestämmer i två timmar. Du skriver. Någon säger »våning«, och då kommer Björkgården upp också. Henrik kör Sanna hem.}
~ ending("halvt")
-> END

=== slut_behaller
# place: committee-technical
# people: sanna, lennart, niklas, tord
# mood: tired
# remembers: m5
# remembers: m3
# claim: C054
Det tar tre veckor, och hon träffar nio personer. Den första är vänlig och den andra är ledig. Den femte är Lennart, och tekniska nämnden beslutar att uttala sitt stöd för läsning. Den nionde är rätt, men då är det till nästa budget.

– Rösta emot då, säger Mehrnaz. Det går. Det står i protokollet sedan.

{foll:I källaren står fyrtio flyttlådor kvar. {fullmaktige.bada || fullmaktige.ordet:Du såg till att fullmäktige fick höra vad som talade emot, och det fick de|Du gjorde ditt för att det skulle gå igenom, och det föll på fyra som ingen hade frågat}, och ett år senare hyrdes barackerna, fem år, elva miljoner. Henrik säger att han hade röstat ja om Gun-Britt hade kommit till ladugården.|Du var inte säker den gången heller. Evert blev hörd. De som sa nej på Björkgården står där med namn, och barackerna hyrs i laga ordning, elva miljoner på fem år.}

{m5_sista.dorrar:Sanna gick efter dina sidor om dörrarna, och de stämde, alla nio. Det var bara det att det var nio.}{m5_sista.stannar:Du hade kunnat säga vem det var redan första dagen. Gun-Britt ville att du skulle låta bli, för hur ska folk annars få se hur det ser ut?}{m5_sista.slutar:Den sjunde av de nio var du, på Ekbacka, med nyckeln på knippan. Du fick säga att det inte är en rektor som bestämmer. Det hade du sagt i den dörren förut.}{m5_sista.linjen:Den tredje av de nio var du. Du läste upp din instruktion för henne, och den var klar och tydlig. Det var inte du.}

Niklas har ritat ett streck på kommunkartan mellan den tomma våningen och barackerna. Tvåhundra meter. Han visar det för alla som kommer in. I fyra rum lyser det till klockan tio, och uppifrån hör man många skratta på en gång.
~ ending("behaller")
-> END
