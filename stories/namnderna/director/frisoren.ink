// Hos frisören: någon utanför frågar vem man ska ringa, och hur du tänkte (januari år 3).

=== frisoren
~ until("3.1")
# place: shop
# people: tord
# mood: calm
# remembers: m3
# claim: C051
Mirjam har klippt dig sedan du var rektor på Ekbacka. {m2_beslut.grupp:Hon satt med i gruppen om nämnderna, för byalaget, och har kvar någon annans termos.}{m2_beslut.tva:Hon har läst kuvertet från veterinären som ni skrev på. Det var hennes katt.}{m2_beslut.konsult:Konsulten Pernilla klippte sig här en gång och trodde att det var Torpa.}{m2_beslut.prov:Hon läste om ditt år till under huven och tyckte att det lät lagom.} Hon har satt på dig skynket, så du har inga händer.

{ordning:
- "utan": – Vem är det man ska ringa nu då? säger hon. Om det är något med skolan. Förut var det Henrik.
- "halvt": – Jag ringde om vägen, säger hon, och de sa att det var ditt, och sedan om gympan, och det var Henriks. Vem är det man ska ringa först?
- else: – Jag ringde skolnämnden om bussen, säger hon, och de sa tekniska. Där sa de skolan. Vem är det man ska ringa?
}

– Det beror på om det …

{my_move("m3"):
- "linje": – Det var ju du som ritade det, säger Mirjam. Med dig i mitten, stod det i Trakten. Hur tänkte du?
- "trettioatta": – Du skrev ju en lista, säger Mirjam. Över vad du inte fick göra. Hur tänkte du?
- "stolen": – Du frågade ju var Berit skulle sitta, säger Mirjam. Hon berättade det här i stolen. Hur tänkte du?
- else: – Du läste ju upp ditt eget jobb för dem, säger Mirjam. I två timmar. Hur tänkte du?
}

* (skalet) [{my_reason("m3") == "voters":»På dem som har röstat. De ska veta vem som bestämmer.«}{my_reason("m3") == "law":»Att det ska stå någonstans. Lagen ger mig inte så mycket.«}{my_reason("m3") == "facts":»Att den som beslutar ska ha hela bilden.«}{my_reason("m3") == "loyalty":»På Gun-Britt. Det var hennes fråga, och jag arbetar åt dem.«}{my_reason("m3") == "progress":»Att folk skulle få svar samma dag.«}{my_reason("m3") == "relation":»På dem jag ska arbeta med. Det ska gå att ses dagen efter.«}{my_reason("m3") == "":»Att det skulle bli bra för kommunen.«}]
  ~ report_how("director.stands-by-assessment", "tone: gentle")
  – {my_reason("m3") == "voters":Jag röstade, säger Mirjam, och jag vet inte.}{my_reason("m3") == "law":Jag har inte ringt lagen, säger Mirjam.}{my_reason("m3") == "facts":Då är det väl den jag ska ringa, säger Mirjam.}{my_reason("m3") == "loyalty":Henne kan man väl inte ringa om en gympasal, säger Mirjam.}{my_reason("m3") == "progress":Vilken dag då? säger Mirjam.}{my_reason("m3") == "relation":Det har jag också, säger Mirjam, med syrran här i lokalen.}{my_reason("m3") == "":För hela? säger Mirjam.} Sedan vill hon veta om du ska ha kvar polisongerna. Du svarar på det också innan du hinner tänka.
* (lagg) [Säg det, och säg det du inte sa i november.]
  ~ report_how("director.tells-running-promises", "kind: in-public")
  Du säger att du var rädd för att det skulle bli du. Att du också hoppades det. Att du tycker om att bli klar. Det är lättare att säga under ett skynke.

  Damen under huven har hört alltihop. Hon är syster till Lennarts svåger, och på torsdagen kommer Lennart in till dig och säger att han också är rädd ibland, särskilt för broar.
* (andra) [»I dag hade jag gjort det på ett annat sätt.«]
  ~ report_how("mistake.allowed", "by: director")
  – Jaha? säger Mirjam och slutar klippa.

  {my_move("m3"):
  - "linje": – Jag hade ritat någon mer i mitten.
  - "trettioatta": – Jag hade skrivit vad jag fick också. Nu trodde alla att det var resten.
  - "stolen": – Jag hade frågat om de andras stolar på samma gång.
  - else: – Jag hade läst upp Gun-Britts också.
  }

  – Nacken rakt av? säger hon. Hon har nog slutat lyssna, och du pratar på ett bra tag till. I slutet av det kommer du fram till att du hade gjort ungefär likadant. Då har hon fönen på.
* (mig) [»Ring mig.«]
  ~ report_how("director.takes-over-decision", "kind: speaks-for-politics")
  Du säger numret, och hon skriver det med kajal på spegeln, där de andra också kan se det.

  Fram till påsk ringer elva personer om skolan. Du hjälper nio. En av dem är Mirjam, och det gäller bussen. Det ordnar du på en kvart, {ordning == "utan":för den är din|fast den är nämndens}. Hon bjuder på nästa klippning. Du säger nej, och sedan ja till en tub vax.
- -> till_varen

=== till_varen
+ [Maj. # at: director]
  -> varning
