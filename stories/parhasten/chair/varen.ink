// Mars och april år 20: partiet väljer, fullmäktige väljer, och nyckeln byter hand.

// Traktens bild, som är Ragnhilds val: tva, tre, sida eller goteemmy.
VAR fotot = ""

=== partivalet
# place: village-hall
# people: gote, alvar, emmy, conny
# mood: tense
# remembers: c1
# remembers: m1
# claim: C046
Mars, bygdegården, fyrtiofyra medlemmar.
{c1_beslut.emmy:– Hon har ju suttit vid Götes bord i två år, säger någon i kaffekön.}{c1_beslut.partiet:De sitter på samma sidor om kaffet som för två år sedan.}{c1_beslut.ragnhild:– Det är väl Ragnhild som har valt, säger någon i kaffekön. Du har inte sagt det till en människa.}{c1_beslut.ingen:Ingen har stått bredvid dig på tjugo år, så alla är lika nya.}
{other_move("m1") == "emmy":– Kommunchefens kandidat, säger någon vid kakfatet, lagom högt.}{other_move("m1") == "tyst" && circumstance("birgitta", "sa,stod") == "sa":I söndags hade Birgitta skottat din gång. Det har hon aldrig gjort förut.}
Conny Wiberg talar i elva minuter och säger med all respekt fem gånger. Emmy Sandvall talar i fyra och slutar med en siffra.
– Vill Göte säga något? säger Alvar.
* (sag) [»Emmy. Hon kan läsa.« Sätt dig. # at: village-hall]
  ~ report_how("successor.shadows", "by: chair, kind: picked")
  Conny skriver något på sin hand. Emmy ser ut som om du hade gett henne en blomma med krukan på.
* (tig) [»Kaffet var gott.« # at: village-hall]
  ~ report_how("question.silenced", "by: chair, kind: oneself")
  De skrattar, på båda sidor. Emmy ser på dig ett tag. Conny ser på Emmy.
* (inte_kan) [»Vad kan ni inte? Båda två.« # at: village-hall]
  ~ report_how("question.raised", "by: chair")
  – Med all respekt, säger Conny, det var en konstig fråga.
  – Jag kan inte låta bli att räkna, säger Emmy. Och jag blir rädd när folk tystnar.
  Då tystnar de.
- -> rosterna

=== rosterna
# place: car
# people: gote
Hon där hemma håller handen för sin sedel. Alvar läser upp dem en och en och får börja om. Emmy får tjugotre och Conny tjugoett.
– Två röster, säger du i bilen. Hon där hemma kör.
{partivalet.sag:
  – Den ena var din. Det hörde ju alla.
  – Och den andra?
  – Min, säger hon. Jag hade tänkt ta Conny.
- else:
  – Den ena var din.
  – Hur kan du veta det?
  – Den andra var min, säger hon. Jag trodde aldrig att du skulle ta henne.
}
-> rensa

=== rensa
~ until("20.2")
# place: chair
# people: gote
# mood: empty
April, söndagen före fullmäktige. Du har tre flyttlådor, och tjugo år går i två. I skrivbordet lämnar du pastillasken och en servett med en summa på, i gamle fabriksägarens stil. Om en timme hämtar hon där hemma dig. Du hinner en sak.
* (kuvertet) [Öppna kuvertet från fabriken. # at: chair]
  ~ report_how("knowledge.hoarded", "by: chair")
  Det är tomt. »Till Kommunstyrelsen« står det, och på insidan av fliken: Broder. Du vet var brevet är. År fyra gick Ragnhild efter kaffe, och på hennes bord låg mappen »Övrigt«. Du sköt in det där och skulle säga till när hon kom tillbaka. Hon hade köpt en bulle åt dig.
  Du skriver »brev« på handen. I duschen går det bort.
* (roland) [Gå ner till Roland i vaktmästeriet. # at: service-desk]
  # place: service-desk
  – Vem var det som hade nyckeln till slussen? säger du.
  – Stig.
  – Lever han?
  – Han frågar detsamma om dig.
  Du sitter i hans soffa till hon tutar. Roland har aldrig bett dig om något. Honom ska du tacka först.
* (bryggan) [Kom på vad han med bryggan heter. # at: telephone]
  # place: telephone
  Det var en parkering, och han ritade på en servett mot biltaket. Du minns vartenda mått. Det var något på R. Du går igenom R, från Ragnar till Rolf, och slår till slut numret till den enda som vet.
  Klockan är snart sex på en söndag. Du lägger på innan Ragnhild hinner svara.
- -> fullmaktige

=== fullmaktige
~ report("chair.hands-over")
~ report("chair.elected")
{nara && not c1_beslut.emmy:
  ~ fotot = "tva"
- else:
  ~ fotot = circumstance("fotot", "goteemmy,tre,sida")
}
# place: council
# people: gote, emmy, saga, birgitta, ragnhild
# mood: festive
# law: KL 4:6
# law: KL 6:20
# law: KL 6:21
# law: KL 5:29
# remembers: m1
# speaker: gote
Fullmäktige. Du läser din avsägelse och tackar {rensa.roland:Roland|vaktmästaren} först. De entledigar dig, fyller din plats i styrelsen och väljer ordförande. {other_move("m1") == "saga":Saga har satt en flik vid varje, och det tar fyra minuter.|Någon hade satt valet först i kallelsen. Saga har rättat för hand.}
Alvar börjar klappa och kan sedan inte sluta. {other_move("m1") == "tyst":Birgitta Nyvall klappar med stickningen i ena handen.|{m1_svar.skjuter:Birgitta Nyvall ser inte ett dugg förvånad ut.|Birgitta Nyvall klappar längst av alla.}} Längst bak står Ragnhild och håller mappen med båda händerna.
Emmy Sandvall går fram i en ny kavaj som inte längre är modern.
* [I morgon, klockan tio. # at: coffee-room]
  -> overlamning

=== overlamning
# place: coffee-room
# people: gote, emmy, nilla, ragnhild
# mood: warm
# remembers: m1
{fotot:
- "tva":
  Nilla Frygell har flyttat på en krukväxt. Ragnhild ställer sig bredvid dig, för så står ni. Du slår till plåten precis när Nilla trycker av. När du ser dig om efter Emmy har hon gått ner i receptionen.
- "tre":
  – Kom, Emmy, säger Ragnhild. Du makar på dig. Du slår till plåten för Nillas skull, och muggen landar hos Emmy.
  – Vad kostar den? säger hon.
- "sida":
  – Ingen bild, säger Ragnhild till Nilla Frygell. En sida. Det som är beslutat, och det vi hoppas.
  Du har rakat dig för det här. Bullarna får Nilla till hunden.
- else:
  – Ta Göte och Emmy, säger Ragnhild till Nilla Frygell. Jag har ett möte.
  – Vilket möte? säger du.
  Det finns tydligen ett. Stå närmare, säger Nilla. Du vet inte var du ska göra av vänster arm.
}
# place: chair
# people: gote, emmy
Klockan elva står du och Emmy Sandvall i dörren till rummet. Hon har inget block med sig.
# speaker: emmy
– Vad behöver jag veta? säger hon.
* (minns) [»Jag minns inte allt. Ragnhild har det mesta.« # at: emmy]
  ~ report_how("knowledge.shared", "by: chair")
  – Är det mycket du inte minns?
  – Det är just det jag inte vet.
  Hon skrattar inte. Hon frågar om någon hämtar dig.
* (ragnhild) [»Ragnhild har det.« # at: director]
  ~ report_how("knowledge.hoarded", "by: chair")
  – Allt?
  – Allt. Jaha du. Pastillerna ligger i översta lådan.
* (fonstret) [Visa henne från fönstret. # at: chair]
  ~ report_how("successor.shadows", "by: chair")
  Du pekar tills det immar på rutan. Lasses infart. Huset på Landet där Ingvar bor, honom ringer du före åtta.
  – Och resten?
  – Ragnhild har det.
  Hon ser mest på handen du pekar med.
- -> overlamning_nyckeln

=== overlamning_nyckeln
# place: chair
# people: gote, emmy
Nyckeln sitter på samma ring som cykelns. Det tar en stund att få av den.
* [Ge henne nyckeln. # at: emmy]
  -> nyckeln

=== nyckeln
# place: chair
# people: emmy
# mood: empty
Den är varm.
Göte går nerför trappan med ena handen på ledstången och bullpåsen i den andra. Han vänder sig inte om.
Du är Emmy Sandvall, trettioåtta år, mattelärare, tjänstledig sedan i går. Kavajen köpte du för åtta år sedan till en intervju i det här huset. Du har haft den på dig en gång förut, på en buss.
{c1_beslut.emmy:I två år har du suttit med på måndagarna, och aldrig i det här rummet.|Du räknar till fyra fönster, två dörrar och en telefon.} Telefonen ringer.
– Är det Göte? säger en man. Det gällde bryggan.
* (lovat) [»Göte har slutat. Vad har han lovat dig?«]
  ~ report_how("question.raised", "by: chair")
  – Lovat och lovat, säger mannen. Han nickade.
  I lådan ligger en pastillask. Du skriver »Rune« på undersidan, och »nickade«.
* (aterkom) [»Jag är ny. Kan jag få ringa upp?«]
  – Det sa han också, säger mannen. På parkeringen.
  Han lägger på. I lådan ligger en pastillask. Du drar ett streck på undersidan, det första.
- -> nionde_dagen
