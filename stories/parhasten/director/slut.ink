// De fem sluten. Regeln: Emmys svar i m5 först, sedan tilliten, sedan om måndagarna började om.

=== slut
{
- other_move("m5") == "forlorat": -> slut_uppsagd
- other_move("m5") == "delat": -> slut_overlamnat
- other_move("m5") == "runt": -> slut_kvar
- low("chair>director.trust"): -> slut_kvar
- value("chair~director.coupling") > 19: -> slut_sele
- my_move("m2") == "mandag" && not kept("stol"): -> slut_sele
- else: -> slut_roller
}

=== slut_roller
# place: board-room
# mood: calm
# remembers: m5
# remembers: m3
# remembers: valnatt
# claim: C049
# claim: C166
{low("voice"):
  # people: emmy, saga, mona, birgitta, ragnhild
- else:
  # people: emmy, saga, mona, birgitta, ture, ragnhild
}
Måndag, halv nio. Sex personer vid bordet, {epilog_beslut.lamna_over:under namnen på fönstret|med varsitt exemplar av samma papper}.

# speaker: emmy
– Fjorton punkter, säger Emmy. Vilka har vi inte gjort?

Du säger vad du tycker. {low("voice"):Mona säger att det inte går, i en bisats.|Ture säger att det är fel, och varför.} {my_move("m3") == "stol":Saga, på den tredje stolen, läser upp vad ni sa i juni.|Saga antecknar vem som sa vad.} Emmy väljer något mitt emellan och tar det till styrelsen på tisdag.

– Då gör vi så, säger du.

– Vilka vi? säger {valnatt_lasning.er_tva:Saga|Mona}.

Hon får en lista. {valnatt_beslut.siffror:Nilla Frygell har fått samma, med datum.|Den är på en halv sida, med datum.}

Efteråt går du förbi automaten på plan två. Den är den tredje i ordningen och tar bara betalt med telefon. I kappfickan har du en femma. Du lägger den ovanpå.

På torsdagen ligger den kvar.
~ ending("tva-roller")
-> END

=== slut_sele
# place: coffee-room
# people: emmy, ragnhild
# mood: warm
# remembers: m2
# remembers: m5
# claim: C036
# claim: C037
Måndag, tjugo i sju.

Automaten är ny igen och tar betalt med telefon. Emmy slår på plåten ändå när hon går förbi. Det hjälper inte på den här heller.

# speaker: emmy
– Norra, säger hon.

– Ja.

– Som i våras?

– Bättre.

Hon skrattar. {epilog_beslut.ringa:Natten i november har blivit en historia, och ni berättar varannan mening.|Du har redan pratat med Bengt-Åke, och hon vet att du har pratat med Bengt-Åke.} Uppföljningen den femtonde hölls här, stående. {kopiatorn_beslut.slapp_in:Stolarna som bars in för dem som skulle lyssna står längs väggen igen.|I sammanträdesrummet står stolarna längs väggen.}

{valnatt_lasning.er_tva:»De har haft samma två i tjugo år«, sa du till Saga på valnatten. Emmy slår på plåten igen, för skojs skull. En mugg till.|I trappan hörs en cykelhjälm mot ledstången.}

{low("voice"):Ture har en mapp under armen. Han ser er, vänder i dörren och går tillbaka ner.|– Får man fråga en sak? säger Ture. Ni svarar samtidigt, och det blir samma svar.}
~ ending("ny-sele")
-> END

=== slut_overlamnat
# place: home
# people: ragnhild, rune
# mood: calm
# remembers: m5
# remembers: m2
# claim: C047
# claim: C048
Måndag, tjugo i sju. Du vaknar ändå.

{epilog_hemma.lat_ringa:Telefonen ligger i brödburken.|{epilog_hemma.aka_in:Besöksbrickan glömde du lämna tillbaka. Den ligger på fönsterbrädan.|Telefonen har inte ringt sedan i onsdags.}} På kylskåpet sitter kvittot på nycklarna och ett vykort från Disa Engman, med en fråga. {m5_delat.skriv:»Sidan 88, sista raden. Var det ett skämt?« Det var det.|{m5_delat.arkiv:»Saga undrar om du vill ha tillbaka din mapp. Den är tom nu.«|»Vem var det som hade hunden, på fredagen vid infarten?«}} {my_move("m5") == "minne":Rummet bredvid arkivet har de hängt en lampa i. Det är Ture som sitter där.}

Du går ner till sjön före frukost. {other_move("m2") == "stryker":Bryggan ströks, på stående fot, i april år tjugo. Rune byggde den ändå. Virket låg ju redan där.|Bryggan är godkänd, besiktad och försedd med en skylt.} Rune står på den i stövlar och mäter.

– En meter längre än på servetten, säger han. Vem bestämde den?

Du går ut och ställer dig på den sista metern.

Den håller.
~ ending("overlamnat")
-> END

=== slut_kvar
# place: corridor
# people: ragnhild, emmy
# mood: empty
# remembers: m5
# remembers: m2
# claim: C046
# claim: C023
Måndag, tjugo i sju. Du är först.

På ditt bord ligger Emmys program. Fjorton punkter, två bockar. Den ena är din. {my_move("m2") == "lista":Under ligger listan från hennes nionde dag, med {other_move("m2") == "ladan":ett veck mitt på|blyerts i kanten}.|{my_move("m2") == "gote":Göte har slutat komma på torsdagarna, och det är hans kudde som ligger kvar i stolen.|Under ligger kallelsen till onsdagens chefsmöte, som kopia.}}

Emmy kommer i trappan klockan sju. {epilog_beslut.lamna_over:Sedan natten i november hälsar hon på Mona först.|{epilog_beslut.ringa:Om natten i november har hon skrivit en fråga till styrelsen. Den har inte kommit upp.|Sedan natten i november håller hon upp dörren för dig.}}

# speaker: emmy
– Hur är det? säger hon.

– Bra. Själv?

– Bra.

{valnatt_lasning.emmy:I Kyrkbyn vet de numera vem hon är.|I Tjärnby utreds skolan, på tredje året.} Du har sju månader kvar och hon tjugotvå.

Ni blir stående vid kopiatorn, på var sin sida. Den skriver ut en dagordning. Ingen av er vet vem som har beställt den.
~ ending("kvar-i-vagen")
-> END

=== slut_uppsagd
# place: home
# people: ragnhild
# mood: empty
# remembers: m5
# remembers: m4
# remembers: foto
# claim: C048
# claim: C034
Måndag, tjugo i sju. Trakten ligger på mattan, fyra sidor tunnare sedan redaktionen flyttade.

De söker kommunchef igen. Det är tredje annonsen. »Du har lätt för att sätta dig in i ett hus som är i rörelse.« {m5_forlorat.ta:Mappen står bakom paraplyerna i hallen. I den ligger fortfarande en dagordning.|Mona går tillbaka till sina nätter vid nyår. Hon har redan lämnat nyckelknippan.}

{stanna_brevet:På sidan nio står revisorernas anmärkning, två år för sent och fem rader lång. Brevet har fått ett nummer där.|På sidan nio står vad det kostade: femton månadslöner, två rekryteringar, en konsult. Det blev ungefär dubbelt mot vad Bengt-Åke sa.} {foto_beslut.ni_tva:Bilden är den från april år tjugo. Göte är bortklippt.|{foto_beslut.alla_tre:Bilden är »Selen går i arv«, utan dig.|Bild har de ingen.}}

Klockan åtta ringer Rune.

– Du nickade ju, säger han. Gäller det nu då?

– Det får du fråga dem om.

– Vilka dem?

Du hör att han ritar medan han väntar.
~ ending("uppsagd")
-> END
