// De sex sluten från ordförandens stol. Regeln står i epilogen: det sista i m5 först, sedan röst, insyn och makt.

=== slut
{vilket:
- "tomma": -> slut_tomma
- "tillbaka": -> slut_tillbaka
- "mappen": -> slut_mappen
- "utan": -> slut_utan
- "halvt": -> slut_halvt
- else: -> slut_behaller
}

=== slut_tomma
# place: {fore == "halvt":committee-technical|committee-school}
# people: sanna, {fore != "halvt":henrik, }gunbritt
# mood: empty
# remembers: m5
# remembers: m4
# claim: C058
{fore == "halvt":Det lyser i teknikens rum igen. Fritidsnämnden får låna det, och biblioteken är fritid, har växeln kommit fram till.|Det lyser i skolnämndens rum. Dit tar det fem minuter.}

Nio stolar, och fyra av dem har folk. {m5_nav.lista:Nio skulle komma tillbaka, sa de i telefonen. Sedan tänkte de efter.|De flesta som satt här förr hade hunnit börja med något annat på onsdagar.} {fore == "halvt":Ulla Ek har klubban, Börjes gamla. Bredvid henne|Henrik har klubban. Bredvid honom} läser en konsult upp dagordningen, noggrant, och säger Ekbacken. {ylva_gatt:I rummet intill håller en annan konsult på med omsorgen. Ylvas klocka hänger kvar på en krok.|Tord är rektor nu, och Niklas, som har hans mapp, ringer hit för att höra hur man gör.}

# speaker: sanna
– Vem bestämmer om biblioteket? säger Sanna.

– Vi, säger {fore == "halvt":Ulla|Henrik}. Men vi är inte beslutsföra. Vill du sitta?

De föreslår henne på stående fot, och i februari väljer fullmäktige in henne. Frågan får hon med sig som sitt första ärende. Konsulten har inget underlag om det.

{m4_beslut.lyssnar:Du sitter kvar på besöksstolen. Du har blivit bra på att sitta.|{fore == "halvt":Du sitter på besöksstolen. Den är lånad från skolnämnden och har ett kort ben.|Du sitter på besöksstolen, den med kort ben. Ingen har rört den.}} Du vet vem som låste den dörren. Du lät honom hållas, och det står ingenstans.

– Och nu då? säger Sanna.
~ ending("tomma-stolar")
-> END

=== slut_tillbaka
# place: {fore == "halvt":committee-technical|committee-school}
# people: sanna, tord, {fore != "halvt":henrik, }gunbritt
# mood: calm
# remembers: m5
# remembers: m3
# claim: C059
{fore == "halvt":Det lyser i teknikens rum igen. Fritidsnämnden får låna det, och biblioteken är fritid. Rätt på andra försöket.|Det lyser i skolnämndens rum. Rätt direkt.}

{fore == "halvt":Nio stolar, nio personer, och Ulla Ek vid klubban. Hon sa ja innan du hade frågat färdigt.|Nio stolar, nio personer, och Henrik vid klubban.} Sex av de andra är nya. {m5_nav.lista:Du ringde runt till alla du kände. Tre svarade ja av pur förvåning.|Det tog ett halvår och fem komma två miljoner.} Första kvarten är öppen, och Sanna ställer sig {fore == "halvt":vid fönstret|där hon stod}.

– Varför är biblioteket låst?

»I avvaktan på bemanning«, läser {fore == "halvt":Ulla|Henrik}. I avvaktan sedan när? En tror att det brann. Fyra år är ingenting, och ändå är det ingen här som minns hur man brukade göra när någon frågar.

{prolog.svara:Förra gången svarade du åt Henrik, från besöksstolen.|Förra gången satt du på besöksstolen och teg.} Nu räcker du upp handen och väntar, och det dröjer, för {fore == "halvt":Ulla|Henrik} letar efter sin penna. Då har Tord redan börjat. Han är kallad för att lämna upplysningar.

# speaker: tord
– Det var jag, säger han. För femton år sedan. Det skulle vara tills vidare.

Du tar ner handen. De vill veta mycket, och han svarar på varje fråga när den är slut. {m5_han == "malet":Så lät han när han läste din rad i november, och ändå är det svårare nu.|Du har inte hört honom göra det förut.}

– Då tar vi upp det i april, säger {fore == "halvt":Ulla. Och så läser hon|Henrik. Och så läser han} nästa punkt. Det är rätt punkt.
~ ending("tillbaka")
-> END

=== slut_mappen
# place: director
# people: sanna, gunbritt
# mood: empty
# remembers: m4
# remembers: m5
# claim: C052
# claim: C058
Det gjorde Tord, i februari i fjol. Det tog fyra minuter. Han hade nyckeln kvar, på den gamla ringen. {other_move("m5") == "slutar":Sedan i augusti är han rektor där, och mappen ligger hos Niklas, som är tillförordnad och skriver lika snyggt.|Någon hade skrivit ett brev om det en gång, säger han.}

{epilog.minuter:Hon tackar. Sedan|Sanna har läst i pannrummet i fyra år. Hon tackar. Sedan} står hon kvar framför {other_move("m5") == "slutar":Niklas|hans} bord, där den gröna mappen ligger.

# speaker: sanna
– Vem låser nästa gång? säger hon.

Du säger att det beror på. Hon väntar på fortsättningen. {m4_sista.gransen:Listan hänger inom glas i styrelserummet. Man måste stå på en stol för att läsa den.}{m4_sista.tackar:Azalean står i fönstret och är mest pinne.}{m4_sista.aldre:Mehrnaz grupp har lämnat sin rapport. Den är anmäld, i klump.}{m4_sista.fragar:Inger har slutat fråga om varje papper. Hon har fått en tjänst i Almberga.}

{beredningar:Beredningarna möts fortfarande. De får fråga. Han svarar dem alltid, och utförligt.|Ni hade sjuttiosex ärenden i tisdags och slutade kvart över åtta.} Du hade velat stanna vid något. {par == "sele":På väg hem tutade du vid brevlådan, och Tord kom ut i strumplästen för att säga att det redan var klart.|På väg hem mötte du Henrik. Han frågade hur det går i skolan, och du sa bra.}
~ ending("mappen")
-> END

=== slut_utan
# place: board-room
# people: sanna, tord, gunbritt
# mood: calm
# remembers: m3
# remembers: m5
# claim: C050
# claim: C055
Det tar fyra minuter. {other_move("m5") == "slutar":Niklas har mappen, han är tillförordnad, och han slår upp det direkt.|Tord vet det utantill.} Tvåhundrafyrtiotusen om året för bemanning, ett beslut i mars, och så får Sanna det utskrivet med paragraf.

# speaker: sanna
– Vem röstade emot? säger hon.

{fore == "kvar":
  Två, säger {other_move("m5") == "slutar":Niklas|Tord}. De satt i skolnämnden, och den upphörde vid nyår. Deras namn står i ett protokoll, och protokollet står i källaren.

  Barackerna har tre år kvar på kontraktet. Sedan flyttar fyra klasser in på Björkgårdens våning, tvåhundra meter bort. Det tog dig fyra år att få de två papperen på samma bord, och en kväll att se vad de sa.
- else:
  Det gjorde ingen. Det var ärende sextioett.

  Våningen på Björkgården är fyra klassrum. Noels bror har matte där, och på rasterna dricker han saft på våningen under, där de kallar honom Signe. Vägen är byggd, av hundra jobb kom åttiotvå. Du såg alltihop, från en stol, och det blev av.
}

{fore != "kvar" && m1_beslut.andra && my_move("m2") == "snabbt":Varför ni gjorde det kan ingen riktigt säga. På raden står det att andra gör så, och de andra har slutat. Det gick bra därför att Inger en gång satte en gul lapp på rätt papper, och det vet Inger.|{beredningar:Beredningen för skolan har varit på Ekbacka två gånger. De får fråga, och de har frågat. Sanna ska sitta i den.|Den som vill något vet vilken dörr som är din. De senaste veckorna har tre knackat på.}}

I februari lägger hon en motion. Den får nummer sjuttiotre, två och en halv minut, och du flyttar uret åt sidan. {epilog.minuter:– Elva minuter tog du sist, säger du. Nu får du fyra.|– Ta fyra till, säger du.}
~ ending("utan")
-> END

=== slut_halvt
# place: stairs
# people: sanna, gunbritt
# mood: calm
# remembers: m3
# remembers: m5
# claim: C054
Hon kommer till rätt dörr. Det är skolnämndens, på plan två, och där lyser det. Biblioteket är deras, säger de. Men dörren, alltså själva dörren, är lokaler, och det är styrelsens sedan {fore == "kvar":ett|tre} år. Plan tre.

{epilog.dorr:Ni går upp. Du har ont i knät.|Hon går upp, och du möter henne i trappan på väg ner igen.} På plan tre finns {other_move("m5") == "slutar":Niklas, som är tillförordnad, och han|Tord, och han} kan öppna dörren på fyra minuter. Men personalen är skolans, och där gäller de andra reglerna. Plan två. Vaktmästaren har ritat en karta över huset. Den stämmer nästan.

# speaker: sanna
– Är det två kommuner? säger Sanna.

Vägen är byggd. {fore == "utan":De två rummen som tändes igen luktar nymålat.|Henrik har ordnat klart med rad tre, i sitt rum, på en onsdag.} {my_move("m3") == "halften":Du sa hälften redan första gången.|Ingen var arg när det klubbades.} Hälften av allting får du stanna vid. Den andra hälften läser du om i protokollen, på söndagarna.

I mars möts skolchefen och vaktmästaren ungefär halvvägs och låser upp på prov. Sanna står mellan dem med kortet.
~ ending("halvt")
-> END

=== slut_behaller
# place: committee-school
# people: sanna, henrik, gunbritt
# mood: calm
# remembers: m3
# remembers: m5
# remembers: m4
# claim: C051
# claim: C059
Det tar tre veckor och nio personer. Den femte är Lennart, och tekniska nämnden uttalar sitt stöd för läsning. {other_move("m5") == "slutar":Den sjunde är rektorn. Han heter Tord Sjöqvist sedan i somras, och han väntar också på svar.|Tord hade kunnat säga det på fyra minuter. Det är inte hans att säga.} Den nionde är rätt.

Hon får sju minuter i skolnämnden. {epilog.dorr:Du följer med in.|Du åker dit, en onsdag.} Henrik frågar vad hon heter och vilken rad hon satt på. De röstar. Två säger nej, och det står vilka. Det blir till nästa budget.

Tvåhundra meter från en tom våning går fyra klasser i barack för elva miljoner, och det var i laga ordning. {foll:Du lade fram det, Tord svarade på allt de frågade, och fyra la ner sina röster för att ingen hade frågat dem. Allt det där var rätt, var för sig.|{fore == "kvar" && m3_beslut.behall:Det var du som drog tillbaka det. Evert blev hörd i sju minuter. Han tackar för dem varje gång ni ses.|Evert blev hörd i sju minuter. Han tackar för dem varje gång ni ses.}} Du får stanna vid allt i styrelsen. (Anmäls.)

Du sitter på besöksstolen. Någon har sågat av de andra tre benen, så att den står.
~ ending("behaller")
-> END
