// Epilogen från den som var ordförande: Kvarntomten den femtonde oktober år 6, en söndag, och det som hängs på staketet.
VAR foll = false

=== epilog
{m5_sista.star && ensamma && m5_hon != "overlamnar":
  ~ foll = true
}
~ until("5.4")
{other_move("m4") == "skriver" && not m5_sista.koper && m5_hon != "overlamnar":
  ~ keep("tvadatum")
}
~ until("6.3")
{affischen_beslut.sjalv && not foll:
  ~ keep("affischen")
}
~ until("6.4")
{foll:
  ~ report("coalition.breaks")
  ~ report("chair.ousted")
}
# place: square
# mood: calm
# remembers: m3
# remembers: m4
# remembers: m5
# claim: C020
{budget == "egen" || dold:
  # people: tjader, gunvor, tuva, leila
  Söndagen den femtonde oktober flyttar sextiotvå hushåll in på Kvarntomten. Mats-Erik Tjäder bär lampor och skrattar både först och sist. I badet är det tjugosju grader, och det kostar kommunen ingenting.

  {dold:Kvarnbo har köpt tomten för tre miljoner. Det var rad fyrtio i en lista över beslut på delegation, och du la listan till handlingarna. Hur sidan fyrtioett kunde veta det i förväg har du aldrig fått reda på. {handslag.skriv:I någon pärm finns det nog ett papper.}|På anslaget vid porten finns ett paragrafnummer. {m3_beslut.gunvor:Du stod i fjorton grader för det där, i pumps.}{m3_beslut.kammaren:Du fick det ur Roger i en talarstol. Han har tackat dig, en gång, på ett sätt som du inte är klar med.}{m3_beslut.stryker:Du strök det ur en budget och fick se det byggas av en annan.}{m3_beslut.star:Du ville ha fjorton för den.} Vem som kom på det, i en rondell vid macken, står det inte.}
- else:
  {budget == "utslag":
    # people: gunvor, tuva, leila
    Söndagen den femtonde oktober är Kvarntomten gräs. Det är klippt, för du lät köpa en klippare. Badet är öppet, nitton grader, och Gunvor Ek säger att det är vad en människa tål. Kvarnbo betalar hyra för pålarna.

    Du strök tomten ur budgeten den hösten. Varför står i ett protokoll.
  - else:
    # people: tjader, tuva, leila
    Söndagen den femtonde oktober är Kvarntomten en grop med pålar i för fyra miljoner. Mats-Erik Tjäder står vid staketet utan hjälm. Han gick i pension i maj.

    # speaker: tjader
    – Vi sa ju det, säger han.

    {budget == "deras":Affären stod i Rogers budget, som du styrde på i ett år. Köpet måste fullmäktige besluta, och det är överklagat av en hundägare.|{m3_beslut.star:Du lät tomten stå, och den sjuttonde december åkte den ut.|Du frågade i talarstolen, och den sjuttonde december åkte tomten ut.} Pålarna hade kommit på måndagen.} Sextiotvå familjer står i kön.
  }
}

{elsewhere("parhasten"):
- "tva-roller": En buss från Almberga har stannat på torget. Emmy Sandvall kliver av efter sin kommunchef, och de är oense redan på trottoaren. Det ser avundsvärt ut.
- "ny-sele": En buss från Almberga har stannat på torget. Emmy Sandvall och hennes kommunchef går hit i takt och säger »vi« om vädret.
- "overlamnat": Emmy Sandvall från Almberga är här med sin nya kommunchef, som frågar vad allting heter. Den gamla har åkt med för nöjes skull.
- "kvar-i-vagen": Emmy Sandvall från Almberga har kommit ensam. Hennes kommunchef skulle också ha varit med, säger hon, men de tog var sin buss.
- else: Emmy Sandvall från Almberga har tagit bussen hit. Hon ställer sig bredvid dig vid staketet och frågar saker, den ena efter den andra, som någon som har legat efter.
}
-> epilog_val

=== epilog_val
{foll:I måndags valde fullmäktige om. Roger är ordförande, och sedan i onsdags går du dina pass i ställverket igen.|{m5_sista.koper:Den nya direktören har frågat dig vad tomten är för något.|{m5_hon == "overlamnar":Den nya direktören är duktig och har läst alla tre pärmarna. Hon frågar dig vad som stod i den fjärde.|Ingela har gått före dig längs staketet. Hon har tumstocken ute.}}}

{m4_beslut.spegel:Du läser upp för dig själv vad du ser. Det har blivit en vana igen.}{m4_beslut.testar:Vilka går inte? frågade du en gång, på ditt eget golv. Det hade du svar på nu.}{m4_beslut.personen:Vem var du med honom? frågade du en gång. Det är märkligt vad man kan få för sig att man måste veta.}{m4_beslut.styrelsen:I början tog du allting till styrelsen, också sådant som gick att säga i en dörr.} I kassen har du buntband och {uppe == "":en rulle från städskåpet|affischen som fick stanna uppe}. Vad hänger du på staketet?

* (affisch) [{uppe == "":»Sälj Kvarntomten.« Den hörde ju hit.|»{uppe}.« Här ser man den från bussen.}]
  ~ report_how("pair.shares-success", "by: chair")
  {uppe == "Sälj Kvarntomten" || uppe == "":Det är ett märkligt papper att sätta just där. Två pojkar frågar vad den kostar. Du säger att det beror på vem som frågar, och så hör du vem du låter som.|Buntbanden räcker precis. {budget == "egen" || dold:En man med en soffa på ryggen läser den och säger att det var på tiden.|En hund kommer fram och läser den, på sitt sätt.}}
* (skylt) [En skylt, textad för hand: vad som bestämdes här, när och av vilka.]
  ~ report_how("knowledge.shared", "by: chair")
  {dold:Du kommer till »när« och får lämna plats. Det blir en skylt med två luckor. Folk stannar vid den längre än de gjorde vid affischerna.|Du har tre datum och nio namn. Roger är först. Han har sett det, för en stund senare är han framme vid den med glasögonen i pannan. Det är bara ett stavfel, säger han. Va?}
* (inget) [Ingenting. Gå runt och ta ner dem som sitter kvar sedan valet.]
  ~ report_how("mistake.allowed", "by: chair")
  Det sitter tre stycken kvar längs vägen till ån, blekta, så att man bara kan läsa siffrorna. Någon har målat glasögon på »Öppna dörrar«. Den fjärde sitter på ett privat plank, och den får sitta.
- -> slut
