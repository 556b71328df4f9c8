// Mappen, första gången: fem papper, två av dem dina, och fem som frågar (januari år 1). Sedan tisdagarna.

=== prolog
# place: director
# people: henrik, ylva, lennart, berit, inger, tord
# mood: calm
# claim: C051
Den gröna mappen ligger på bordet. Fem papper ska ut ur huset i dag, tre av dem hör till någon nämnd, och bilen går halv åtta.

# speaker: henrik
– Biblioteket på Ekbacka, säger Henrik Påhlsson i dörren. Han är ordförande i skolnämnden. Vem har frågat …

– Det är ert, Henrik. Vem väntar?

# speaker: ylva
– Björkgårdens platser. Två listor, två datum, säger Ylva Strömhed, omsorgschefen. Vilken gäller?

– Omsorgsnämndens. Lennart?

Lennart Gradin, tekniska nämnden, talar om vägen till Norra Grind tills Berit Holm från Kommunal undrar om man får sitta. Någon har flyttat hennes vecka i semesterlistan. Kommunsekreteraren, Inger Rydmark, räknar bilagor vid fönstret.

# speaker: inger
– Svaret till Trakten, säger hon. Bilaga två finns inte. Är det en notering?

På Henriks papper sitter ett brev från Sanna Brolin i nian: »Varför är biblioteket låst?« Du vet varför, och du sätter gemet rakt. Sedan skruvar du av hatten på pennan. Ett papper hinner du läsa.
-> mappen

=== tisdag
# place: car
# people: gunbritt, tord
# mood: warm
I mars startar inte bilen. Gun-Britt Aspelin stannar vid din brevlåda i den gula folkvagnsbussen. Hon är kommunstyrelsens ordförande sedan två år, och dessförinnan hade hon skolnämnden i nio. Hennes mammas armbandsur ligger på instrumentbrädan och visar fel.

– Bygg ihop förskolan med skolan, säger hon. Ekbacka, Torpa, Sörby, det är samma fel på alla tre. Skolan har sitt kök och omsorgen sitt, och de får inte låna kastruller av varandra. Och nu då?

– Ett kök, två …

– … ingångar! Ja!

Vid rondellen är Sörby klart. Ni har fått tre små hus att gå ihop, på en parkeringsbiljett, och du har inte haft så roligt sedan i höstas.

– Jag kör ändå förbi här på tisdagar, säger hon.

* (med) [»Då står jag vid lådan. Varje tisdag.« # at: car]
  ~ report_how("pair.thinks-aloud", "kind: on-a-case")
  ~ report_how("pair.shares-success", "kind: as-one")
  ~ habit("pair.thinks-aloud")
  ~ par = "sele"
  I april kan ni Torpa på elva minuter. Hon kör, du skriver på knät, och ekonomichefen Niklas Hovmark får biljetten i näven klockan åtta. Han frågar vem som har sagt det. »Vi«, säger du.
* (sjalv) [»Jag tar bussen, den riktiga. Kan vi ses klockan åtta hos dig?« # at: chair]
  ~ report("pair.talks-about-roles")
  ~ habit("pair.talks-about-roles")
  # place: chair
  # people: gunbritt, tord
  # speaker: gunbritt
  – Är det något med min körning? säger hon.

  Klockan åtta har hon gjort en dagordning på fem punkter. Den femte är »övrigt«. Det mesta hon vill prata om kommer under övrigt. Ni håller på till halv tio, och du ser på henne att hon längtar ut på vägen.
* (inger) [»Kan vi plocka upp Inger? Hon bor på vägen.« # at: car]
  ~ report_how("critic.appointed", "kind: third-chair")
  ~ habit("critic.appointed")
  # people: gunbritt, inger, tord
  Inger sitter i baksätet med häftapparaten i väskan. När ni har byggt klart i Torpa frågar hon vilken nämnd som ska få veta det.

  – Jag tänker ju bara, säger Gun-Britt.

  – Jag med, säger Inger.

  Det går långsammare med Inger. Sörby tar till Valborg.
- -> till_bussen

=== till_bussen
+ [Maj. # at: car]
  -> bussen
