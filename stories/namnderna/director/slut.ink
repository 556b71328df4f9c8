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
# place: committee-school
# people: sanna, henrik, gunbritt, tord
# mood: empty
# remembers: m5
# remembers: varning
# claim: C058
Det är rätt rum, och lampan är tänd. Nio stolar, varav du själv har burit upp sju. På fyra sitter det någon.

– Du heter? säger Henrik.

– Sanna Brolin. Vem bestämmer om biblioteket?

– Vi. Men vi är inte beslutsföra. Vill du sitta?

Fullmäktige väljer henne samma kväll. De läser upp valet så fort att hon inte hinner svara. {ylva_gatt:Av dem som kunde något om Björkgården finns konsulten kvar, och han har frågat dig vad en omsorgsnämnd brukar göra.|Av cheferna från förr är tre kvar, och Niklas ringer dig på Ekbacka om morgnarna för att fråga hur man läste.}

{m5_sista.slutar:Du har nyckeln till biblioteket på knippan. Du är rektor, det är nämnden som bestämmer, och den har möte om tre veckor.|Tre av papperen i mappen är deras igen. De ringer dig om dem, alla tre, och du svarar, och sedan säger du att de måste bestämma det själva.}

– Hur gör man det? säger de.
~ ending("tomma-stolar")
-> END

=== slut_tillbaka
# place: committee-school
# people: sanna, henrik, tord
# mood: calm
# remembers: m5
# remembers: m1
# claim: C059
Sanna hittar dit på en kvart. Det är rätt rum, det är tänt, och nio personer sitter i det. Ingen av dem vet varför biblioteket är låst. Det kostade två kvartal att få hit dem, och fem komma två miljoner.

– Vem har frågat barna? säger Henrik.

– Jag är här, säger Sanna.

De vill veta när det låstes, och av vem. Alla ser på dig, som är kallad som {m1_nav.gunbritt:gäst|upplysning}. Bredvid dörren står Gun-Britt, som bara hade vägarna förbi.

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
– Jag bestämde det, säger du. I fjol, i februari. Det tog fyra minuter.

– På fyra minuter, säger Sanna.

Pengarna fanns, på en rad som ingen annan läser. Du visar henne var. Det är bra gjort, det tycker hon också.

– Vem låser nästa gång? säger hon.

– Det är inte meningen att …

– Men om.

Du har svaret. Det är fem papper, och alla är dina. {my_move("m3") == "trettioatta":Elva rader fick du inte bestämma en gång, och de sitter kvar på insidan, under en annan lista.|Det har de varit så länge att du får räkna efter.} {avtal_overraskning == "" && avtal_vagen == "" && avtal_stol == "" && avtal_oense == "" && avtal_slutet == "":Någon överenskommelse om det finns inte.|Vad du och Gun-Britt har skrivit om det ligger i en bil.}

Hon tackar, för du har varit snabb. När hon har gått skriver du under {epilog.las:de fyra andra|alla fem}. {par == "sele":Nere på gården tutar det, och det är tisdag.|Klockan är halv åtta.} Du har aldrig bett om dem.
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

– Så vem ska jag rösta emot? säger hon.

Den första måndagen i månaden läser {m5_sista.slutar:Niklas|du} upp vad som är underskrivet, inför alla tretton. I dag sitter hon med och hör på. Vid rad femton räcker hon upp handen, fast hon inte har någon plats. Gun-Britt ger henne ordet, hon tittar inte ens på klockan. {beredning:»Skolberedningen har tänkt på det«, säger Mehrnaz.|Det blir återlämnat till nästa gång.}

{m1_hon == "andra" && other_move("m2") == "snabbt":Ingen kan längre säga varför ni gjorde det, och det har gått bra. Vägen ligger där, våningen fick sina klassrum. En gång satte Inger en gul lapp på rätt papper, och en gång lät hon bli. Du kan inte säga att det var ni.|{fore == "kvar":Barackerna har tre år kvar på kontraktet. Nästa gång någon hyr något ser de det härifrån, samma kväll som de ser vad som står tomt.|Fyra klassrum ligger ovanpå Björkgården. {ditt_namn || my_move("m4") == "river":Klockan tre, när det ringer ut, dricker Evert och Maj kaffe under stampet.|Maj bor i Sörby numera, och Evert tar bussen dit till klockan tre.} Det syns alltihop härifrån, om man hinner titta.}}

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

– Bemanningen är vår, säger Henrik. Men då måste dörren gå att öppna.

– Dörren! säger Lennart, som har kommit förbi i väst och gärna vill förklara karmar.

Vaktmästarens karta hänger mellan hissarna. {fore == "utan":Han har ritat om den tre gånger på fem år.|Den är ritad för hand och stämmer nästan.} {m5_sista.slutar:Du följer med dit, för du är ju rektorn det gäller.|Tre papper är dina, och du kan åtminstone säga vilka tre.}

De tar det gemensamt i februari, alla som äger en bit. Sanna får sitta med. Vem som har kallat till mötet är oklart. {m5_beslut.tvalistor:Inte ett av de fjorton besluten har kommit tillbaka till dig.|Björkgården kom upp i samma andetag, för någon sa »våning«.} Det tar två timmar, och Henrik kör henne hem.
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

{foll:I källaren står fyrtio flyttlådor kvar. Du tog fram allt som talade emot, det gick som det gick i fullmäktige, och i november hyrdes barackerna, fem år, elva miljoner. Henrik säger att han hade röstat ja om någon hade kommit ut till ladugården.|Du var inte säker den gången heller. Evert blev hörd. De som sa nej på Björkgården står där med namn, och barackerna hyrs i laga ordning, elva miljoner på fem år.}

Niklas har ritat ett streck på kommunkartan mellan den tomma våningen och barackerna. Tvåhundra meter. Han visar det för alla som kommer in, {m5_sista.slutar:också för dig, när du är där med dina blanketter|också för Sanna, och hon frågar vems strecket är}. I fyra rum lyser det till klockan tio. {m3_nav.henrik:Henrik har lärt dig namnen på rad tre.|Någon skrattar där uppe, många på en gång.}
~ ending("behaller")
-> END
