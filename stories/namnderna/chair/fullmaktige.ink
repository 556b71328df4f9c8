// Fullmäktige den 26 november år 1, från talarstolen. Sedan lampan i det rum som var hennes.

=== fullmaktige
# place: council
# people: mehrnaz, henrik, tord, ylva, gunbritt
# mood: tense
# remembers: m2
# law: KL 5:41
# law: KL 5:50
# claim: C059
# room: Fullmäktige den 26 november. {other_move("m3") == "bada":Tord säger vad som talar för och vad som talar emot.}{other_move("m3") == "lojal":»Det är väl berett«, säger Tord.}{other_move("m3") == "siffror":Tord svarar på det han får frågor om.}{other_move("m3") == "ordet":Tord lämnar ordet till cheferna, en i taget.} Mehrnaz kunde begära återremiss, och gör det inte.
Den tjugosjätte november sitter trettiofem ledamöter i aulan på Ekbacka. Genom glasdörren ser du biblioteket. Någon har ställt en pingpongbräda för.

# speaker: gunbritt
{my_move("m3") == "behall":– Jag drar tillbaka förslaget, säger du i talarstolen. Det var mitt.|– Jag vill se alltihop på en gång, säger du i talarstolen. Ekbacka, Torpa, Sörby. {my_move("m3") == "halften":Hälften, i alla fall.|Inte en fjärdedel åt gången.}}

{my_move("m3") == "behall":Någon skrattar till och tror att det är ett skämt. Lennart har elva minuter skrivna och får hoppa över tio.|Lennart talar i elva minuter om samordnad massahantering. Han är för.} Mehrnaz har ett enda kort.

# speaker: mehrnaz
– För två år sedan föreslog jag själv att nämnderna skulle bort, säger hon. Mina egna röstade ner mig. {my_move("m3") == "behall":Jag hade tänkt rösta ja i kväll. Det känns bara lite.|Vi är tolv, och en tredjedel kan skicka tillbaka ett ärende. Jag begär det inte. Men jag vill höra kommunchefen först.}

{other_move("m3"):
- "bada":
  Tord talar i fyra minuter för och fyra minuter emot. Han är lika bra på båda. Du hade velat att han slutade efter de första.
- "lojal":
  # speaker: tord
  – {my_move("m3") == "behall":Det här är också väl berett|Förslaget är väl berett}, säger Tord. En mening, och den går hem. Du nickar. Vid väggen viker Ylva ett papper på mitten, och en gång till.
- "siffror":
  En komma nio miljoner, säger Tord. Trettiosex platser. Ja. Nej. Det vet vi inte. Han väntar tills varje fråga är slut, för en gångs skull.
- else:
  Tord lämnar ordet till cheferna. Ylva är kortast. »Två nätter av sju ensam. Nämnden frågade varför. {my_move("m3") == "behall":Jag vill veta vem som svarar.|Jag vill veta vem som frågar sedan.}« Det är Henrik som flyttar på sig så att hon kommer fram.
}
-> rosterna

=== rosterna
# place: council
# people: henrik, mehrnaz, lennart, ylva, tord, gunbritt
{my_move("m3"):
- "behall":
  ~ ordning = "kvar"
- "halften":
  ~ ordning = "halvt"
- "beredning":
  ~ ordning = "utan"
  ~ beredningar = true
- else:
  {my_move("m2") != "snabbt" || par == "sele":
    ~ ordning = "utan"
  - else:
    ~ ordning = "kvar"
    ~ foll = true
  }
}
{ordning == "utan" && m3_han == "trettioatta":
  ~ lagligt = true
}
{ordning:
- "utan":
  {beredningar:
    ~ report_how("committees.dissolved", "by: board, kind: drafting-committees")
    {my_move("m2") == "brett":
      Trettio mot fem. Mehrnaz har skrivit hälften och får hälften av besväret, säger du till henne. Det var menat som något vänligt, och hon tar det så.
    - else:
      Arton mot sjutton. Henrik tackar nej till beredningen för skolan. Han kan gå ut och fråga barna ändå, säger han.
    }
  - else:
    ~ report_how("committees.dissolved", "by: board")
    ~ report_how("delegation.widened", "by: board")
    Arton mot sjutton. Henrik röstar ja och tar på sig mössan. {par == "sele" && my_move("m2") != "henrik":Ingen hade frågat honom. Det behövs inte, sa Tord i bussen.|Han går hem till mjölkningen utan kaffe.} När du sätter dig tror du att uret har stannat, men det går. Det är bara efter.
  }
- "halvt":
  ~ report_how("committees.halved", "by: board")
  Tjugotre mot tolv. Gröna Kommunen är med. De gillar det mesta som går att dela på mitten. Lennart reser sig av misstag för att tacka.
- else:
  ~ report_how("committees.kept", "by: board")
  {foll:
    Fjorton mot sjutton. Landsbygdens Väl avstår, alla fyra. Ingen har frågat dem, säger Henrik, och ingen har frågat barna. Du tar på dig uret igen, ett hål för hårt. Tord hade beställt flyttlådor.
  - else:
    Det blir ingen omröstning. Henrik tackar i fyra minuter, mest sin fru. Ute på skolgården andas du som när man har satt ner två kassar. Alltihop på en gång, tänker du. Det får väl bli en dag i februari.
  }
}
~ report_how("calendar.budget", "by: board")
+ [December. # at: committee-school]
  -> lampan

=== lampan
# place: committee-school
# people: {ordning != "utan":henrik, }gunbritt
# mood: tired
# remembers: m3
# claim: C054
{ordning:
- "utan":
  Den nittonde december står du i skolnämndens rum. Stolarna är uthämtade. Tjugosex läsplattor ligger i en låda i receptionen, och du har sagt till Tord att du skulle hämta klubban. Den har du haft hemma i två år.

  Från den här änden såg man alla. Henriks första kväll läste han fel, och de skrattade med honom. Så skrattade de aldrig med dig. Du satt i bilen utanför tills de hade tänt i trappan. Sedan dess har du kört över Sörby på onsdagar. {prolog.svara:I januari satt du därborta och svarade åt honom.}{prolog.henrik:I januari satt du därborta på dina händer.}{prolog.skriv:Flickans fråga fick nummer ettusen sju. Den finns hos ingen nu.}

  {m1_beslut.helhet:»Så att någon ser helheten«|{m1_beslut.pengar:»Vi sparar tre miljoner«|{m1_beslut.salen:»Fullmäktige ska få något att besluta«|»Andra kommuner gör redan så«}}}, skrev du vid macken. Det står du för. Det var bara en rad.

  Strömbrytaren sitter bakom en affisch om handtvätt.
- "halvt":
  Den nittonde december har Lennart redan tömt sitt rum. Han visslade. Här uppe hos skolnämnden lyser det, och du står i dörren.

  Henrik dukar fram kaffe till nio och har tio koppar. {prolog.svara:Han minns väl att du svarade åt honom i januari.|Ingen har bjudit dig, men du brukade komma den här veckan.} Första kvällen han ledde läste han fel, och de skrattade med honom. Du satt i bilen utanför. Sedan dess har du kört över Sörby på onsdagar. Det här rummet fick stå kvar. Du kan inte svära på varför.

  I kappfickan har du nyckeln. Den skulle du ha lämnat för två år sedan.
- else:
  Den nittonde december är det glögg i skolnämnden, och du är gäst. {foll:Av Tords flyttlådor har någon byggt en disk.|Du har med dig pepparkakor från Torpa.} När de andra har gått sköljer du kopparna och låser, med din gamla nyckel.

  Sedan står du där. Första kvällen Henrik ledde läste han fel, och de skrattade med honom. Du satt i bilen utanför. {prolog.svara:I januari svarade du åt honom, från besöksstolen.|Sedan dess har du kört över Sörby på onsdagar.} Han har haft det här rummet i två år, och det ser ut som hos folk.

  Nu kommer han tillbaka efter mössan.
}

* (slack) [{ordning == "utan":Släck.|Ge honom nyckeln.} # at: committee-school]
- -> efter_lampan

=== efter_lampan
# place: committee-school
# people: {ordning == "utan":tord|henrik}, gunbritt
{ordning == "utan":
  # speaker: tord
  – Vem väntar? säger Tord i mörkret. Han har nästan gått rakt på dig.

  – Ingen, säger du.
- else:
  # speaker: henrik
  – Jag har haft en egen hela tiden, säger Henrik. Men man kan ju aldrig ha för många.
}
+ [Februari. # at: board-room]
  -> uret_tva
