// Ett brev från Almberga, den femtonde oktober, och samtalet med Solveig när de andra har gått.

=== vecka_fyrtio
# place: party-room
# people: leila
# mood: calm
{elsewhere("parhasten"):
- "tva-roller":
  Emmy Sandvall skriver från Almberga. Hon är ordförande där sedan i våras. »Alla säger att du ska lita på din kommunchef. Gör inte det. Fråga henne saker i stället, så kommer det av sig självt. Eller så gör det inte det, men då vet du i alla fall saker.«
- "ny-sele":
  Emmy Sandvall i Almberga skickar ett vykort med två hästar. Hon är ordförande sedan i våras. »Allt går jättebra! Ragnhild och jag är överens om det mesta redan innan vi ses. Ring gärna, men inte måndag morgon.« Något i det gör att du läser det två gånger.
- "overlamnat":
  Emmy Sandvall i Almberga skriver. Hon är ordförande sedan i våras och har fått en pärm av sin kommunchef. »På ryggen stod det Varför. Jag trodde att det var en fråga till mig. Det tog till sidan tio innan jag fattade att det var svaret. Be om en sådan.«
- "kvar-i-vagen":
  Emmy Sandvall, ordförande i Almberga sedan i våras, svarar på ditt mejl med ett annat mejl. Hon har vidarebefordrat det till sin kommunchef, som har vidarebefordrat det till HR. »Vi ses sällan«, skriver hon längst ner. »Hon sitter tio meter härifrån.«
- else:
  Emmy Sandvall i Almberga svarar för hand. Hon är ordförande sedan i våras. »Vi köpte ut henne. Det var jag som läste upp det. Alla sa efteråt att det var tufft av mig, och jag har letat sedan dess efter någon att fråga om saker.« Hon har skrivit sitt nummer två gånger.
}
-> femtonde

=== femtonde
~ until("4.4")
~ report("calendar.new-council")
~ report("chair.elected")
# place: council
# people: roger, leila, solveig, gunvor, joar
# mood: festive
# remembers: m1
# law: KL 5:9
# law: KL 6:18
# law: KL 6:21
Torsdag den femtonde oktober. Roger öppnar det nya fullmäktige, eftersom ingen har suttit längre. Han ropar upp fyrtioen namn, efternamnet först, och ni svarar ja.

# speaker: roger
– Barani, Leila.

– Ja.

{m1_sista.roger:Han ser upp från listan en halv sekund.|{m1_nav.roger:Han har samma kavaj som den natten.|Han prickar av dig.}} {other_move("m1") == "tyst":Till Ingela Fornander säger han kommundirektören, och hon viker ett papper.}

Solveig väljs till fullmäktiges ordförande och drar upp en klubba ur en grå strumpa. Roger kliver ner och går åt fel håll, tills Marita Sundh drar ut en stol.

Sedan är det du. Kommunsekreteraren, Joar Lindefalk, bär runt en låda. Tjugoen mot tjugo.

# speaker: gunvor
– Hon frågade först, säger Gunvor Ek, så att det hörs på läktaren.

Det är sant. I juli, i ett omklädningsrum, frågade du om badet. Sedan dess har du undrat vad det var du lovade.

* (tacka) [Tacka för förtroendet. Läs upp det du har blivit vald till, ord för ord. # at: council]
  Ordförande i kommunstyrelsen, från den första januari. Det är elva veckor dit, och du har ett fönsterbräde. På läktaren frågar sonen om man får gå nu.
  -> solveig_beslut

=== solveig_beslut
# place: council
# people: solveig, leila
# mood: tired
# law: KL 5:56
Det är kväll, halv tio, och ni är de sista i salen. Solveig Arnfors trär strumpan över klubban.

# speaker: solveig
– Det var ett fint möte, säger hon, om man bortser från att ingen hälsade på ordföranden.

I maj fick du sextioen röster och hon femtiotvå. Lägger Gunvor ner sin röst i november är det den där strumpan som avgör. Solveig vet det. Det är inte hon som tänker börja.

* (fraga) [»Vad vill du ha, Solveig?« # at: solveig]
  ~ report_how("critic.appointed", "by: chair")
  ~ report_how("chair.breaks-promise", "towards: citizens, kind: puts-off")
  ~ report_how("saving.postponed", "by: chair")
  -> solveig_fraga
* (rosten) [»Om det blir lika i november, har jag din röst då?« # at: solveig]
  ~ report_how("board.kept-in-the-dark", "by: chair")
  -> solveig_rosten
* (bolaget) [»Kvarnbo behöver en styrelseordförande i vår. Vill du?« # at: solveig]
  ~ report_how("coalition.mended", "by: chair")
  ~ report_how("chair.breaks-promise", "towards: citizens, kind: puts-off")
  -> solveig_bolaget
* (lamna) [»God natt, Solveig. Det var fint.« Presidiet är allas. # at: stairs]
  ~ report_how("procedure.defended", "by: secretary")
  -> solveig_lamna

=== solveig_fraga
# place: council
# people: solveig, leila
Det tar en timme. Hon vill bli tillfrågad innan det är bestämt, vilket väl inte är för mycket begärt efter trettioett år.

– Det står en mening i mitt flygblad, säger du när hon har hunnit till 1998. »Den som väntar på tåget kan tidtabellen bäst.« Den skulle passa på dig.

# speaker: solveig
– Det var ett kommatecken i den, säger Solveig. Efter tåget. Det tog Jan-Olof bort.

Flygbladet låg i ditt fack i maj, utan namn. Ni tittar på varandra.

– Nå, säger hon. Byskolan. Sjutton barn, och Landsbygdens Väl, som vi ju ska styra med, tror att den är räddad för att den sitter på din vägg. Har du varit där?

– Nej.

– Då lovar du ingenting om den, och sparar ingenting på den heller, förrän du har varit det.

I partirummet vänder du »Byskolan blir kvar« mot väggen.
+ [Fem dagar senare. # at: party-room]
  -> raknar

=== solveig_rosten
# place: council
# people: solveig, leila
Hon går bort och drar igen dörren till läktaren, fast den är tom.

# speaker: solveig
– Ordföranden är allas, säger hon.

– Ja.

– Men ordföranden har också varit med i Borgerlig Samling i trettioett år, vilket ingen tyckte var värt att nämna i maj.

– Uppfattat. Är det ett ja?

– Det är en hand, säger Solveig och räcker fram den. Vid lika röstetal. Det här talar vi inte om, och det finns en annan sak som jag inte heller kan tala om, men det är mitt bekymmer.

Du tar den. I partirummet står »Öppna dörrar« närmast lampan. Du vänder den.
+ [Fem dagar senare. # at: party-room]
  -> raknar

=== solveig_bolaget
# place: council
# people: solveig, leila
# speaker: solveig
– Jag kan inte bolag, säger Solveig.

– Du kan Mats-Erik Tjäder.

– Honom hade jag i skolan. Han lovade bort sina matkuponger, alla på en gång, till olika. Hon trycker till strumpan. Det är inte en sådan sak man säger nej till när man för en gångs skull har blivit tillfrågad.

Problemet är att du har lovat Landsbygdens Väl den stolen. På fredagen ringer de. De är inte arga. Men då driver de byskolan själva, och den ska inte sitta på någon annans vägg. Du vänder »Byskolan blir kvar«.
+ [Fem dagar senare. # at: party-room]
  -> raknar

=== solveig_lamna
# place: council
# people: solveig, joar, leila
# speaker: solveig
– God natt, säger ordföranden.

Joar Lindefalk har stått vid sidodörren med en bunt valsedlar.

# speaker: joar
– Det var rätt, säger han i trappan. Jag beklagar det. Hon hade dukat upp två koppar i presidierummet.

»Öppna dörrar« gäller nämndernas möten. Fullmäktige måste medge det, på Solveigs dagordning, och henne har du just lämnat i fred. Du vänder affischen mot väggen.
+ [Fem dagar senare. # at: party-room]
  -> raknar
