// Fullmäktige den 26 november år 1: vad du säger när de frågar, hur det går, och stolarna i december.

=== fullmaktige
# place: council
# people: gunbritt, mehrnaz, henrik, lennart, ylva, tord
# mood: tense
# remembers: m2
# law: KL 5:41
# law: KL 5:50
Den tjugosjätte november sitter trettiofem ledamöter i aulan på Ekbacka. Arton är majoriteten. Henrik har hängt mössan på mikrofonen.

{other_move("m3") == "behall":
  # speaker: gunbritt
  – Jag drar tillbaka förslaget, säger Gun-Britt i talarstolen. Det var mitt.

  Någon skrattar till, för de trodde att det var ett skämt. Lennart stryker tre sidor i sitt anförande och börjar på fjärde.
- else:
  # speaker: gunbritt
  – Jag vill se alltihop på en gång, säger Gun-Britt i talarstolen. Ekbacka, Torpa, Sörby. {other_move("m3") == "halften":Hälften, i alla fall.|Det går inte att leda en kommun en fjärdedel åt gången.} {m1_beslut.matt:I november om två år ska ni fråga mig hur det blev. Frågan är redan skriven, och det är Tord som har skrivit den.}{m1_beslut.forlust:Det finns en lista på det vi förlorar, åtta rader, och jag har läst den fler gånger än jag ville.}{m1_beslut.utkast:Det började på ett reseprogram. På tre dagar var det elva sidor, och det tar jag som ett tecken.}{m1_beslut.cheferna:Fyra chefer har skrivit en sida var, och ingen av dem bad om att få slippa nämnden. Ingen bad om att få ha den kvar heller.}

  Lennart talar i elva minuter om samordnad massahantering. Han är för.
}

Mehrnaz har ett enda kort.

# speaker: mehrnaz
– För två år sedan föreslog jag själv att nämnderna skulle bort, säger hon. Mina egna röstade ner mig. {other_move("m3") == "behall":Jag hade tänkt rösta ja i kväll. Det känns bara lite.|Vi är tolv, och en tredjedel kan skicka tillbaka ett ärende. Jag begär det inte. Men jag vill höra kommunchefen först.}

– {other_move("m3") == "behall":Vad kostar det att låta bli?|Vad händer om vi säger ja?} säger fullmäktiges ordförande och vänder sig till dig.

{m2_beslut.grupp:Fyrtio personer har varit med i gruppen, och sju av dem är här, på första bänk, med termos. De tycker att det är deras förslag, vilket det än är.}{m2_beslut.konsult:Pernilla sitter på läktaren med datorn öppen. Hon har sagt till Trakten att hon är imponerad av Torpa, och det var Sörby på bilden.}{m2_beslut.tva:I diariet ligger ett kuvert från veterinären med en tabell på. Någon har begärt ut det, och nu går en kopia från bänk till bänk, med faktura för en sterilisering på andra sidan.}{m2_beslut.prov:Du ville vänta ett år. Det vet de, för det står i handlingarna, och en man har redan kallat det för Sjöqvists år.}

* (bada) [Säg vad som talar för, och det som talar emot.]
  ~ report("director.informs-all-parties")
  Fyra minuter för, fyra emot. När du är klar frågar en man på rad två vilket det var. Gun-Britt har hela tiden sett på din hand, där du har skrivit upp båda.
* (lojal) [»Förslaget är väl berett.«]
  ~ report_how("question.silenced", "by: director, kind: loyalty")
  ~ report("pair.shares-success")
  Det är en mening, och den går hem. Gun-Britt nickar. På stolen vid väggen viker Ylva ett papper på mitten, och en gång till, tills det inte går mer.
* (siffror) [Svara på det de frågar om. Lägg inte till något.]
  ~ report("procedure.defended")
  En komma nio miljoner. Trettiosex platser. Ja. Nej. Det vet vi inte. Mehrnaz antecknar att det är fem svar på fem frågor. Hon frågar inte den sjätte, och du hade svaret klart.
* (ordet) [Lämna ordet till cheferna, en i taget. # at: ylva]
  ~ report_how("knowledge.shared", "by: director, kind: to-the-elected")
  Kulturchefen talar längst. Ylva talar kortast. »Två nätter av sju ensam. Nämnden frågade varför. {other_move("m3") == "behall":Jag vill veta vem som svarar.|Jag vill veta vem som frågar sedan.}« Sedan går hon och sätter sig, och det är Henrik som flyttar på sig så att hon kommer fram.
- -> fullmaktige_svar

=== fullmaktige_svar
# place: council
# people: gunbritt, mehrnaz, henrik, tord
{other_move("m3"):
- "behall":
  ~ ordning = "kvar"
- "halften":
  ~ ordning = "halvt"
- "beredning":
  ~ ordning = "utan"
  ~ beredning = true
- else:
  {other_move("m2") != "snabbt" || par == "sele":
    ~ ordning = "utan"
  - else:
    ~ ordning = "kvar"
    ~ foll = true
  }
}
{ordning:
- "utan":
  {beredning:
    ~ report_how("committees.dissolved", "by: board, kind: drafting-committees")
    {other_move("m2") == "brett":
      Trettio mot fem. Till och med Henriks hand är uppe, lite bakom de andras. Mehrnaz har skrivit halva förslaget. Hon får också halva besväret, säger Gun-Britt, och båda tycker att det låter rättvist.
    - else:
      Arton mot sjutton. Sedan väljer de vilka tio som ska sitta i två beredningar, utan att besluta något. Henrik tackar nej. Han kan gå ut och fråga barna ändå, säger han.
    }
  - else:
    ~ report_how("committees.dissolved", "by: board")
    ~ report_how("delegation.widened", "by: board")
    {m2_beslut.tva || other_move("m2") == "snabbt":Arton mot sjutton.|Arton mot sjutton, sedan de har räknat två gånger.} Henrik röstar ja och tar på sig mössan. {par == "sele" && other_move("m2") != "henrik":Ingen hade frågat honom. Det hade inte behövts, sa du i bussen.|Han går hem till kvällsmjölkningen utan kaffe.}
  }
- "halvt":
  ~ report_how("committees.halved", "by: board")
  Tjugotre mot tolv. Gröna Kommunen är med, för de gillar det mesta som går att dela på mitten. Lennart reser sig av misstag för att tacka.
- else:
  ~ report_how("committees.kept", "by: board")
  {foll:
    Fjorton mot sjutton. Henriks fyra avstår: ingen har frågat dem, och ingen har frågat barna. Förslaget faller. Gun-Britt tar på sig klockan och spänner den ett hål för hårt. Du har redan beställt flyttlådor, fyrtio stycken.
  - else:
    Det blir ingen omröstning. Henrik vill tacka och tackar i fyra minuter, mest sin fru. Ute på skolgården säger Gun-Britt att det kändes som att lägga ifrån sig kassar.
  }
}
~ report_how("calendar.budget", "by: board")
+ [December. # at: committee-school]
  -> lampan_stolar

=== lampan_stolar
# place: committee-school
# people: gunbritt, {ordning != "utan":henrik, }tord
# mood: tired
{ordning:
- "utan":
  Den nittonde december bär du stolar ur skolnämndens rum. Nio stycken, och en till som inte hör till någon. Läsplattorna ska också lämnas in, tjugosex av femtiotvå, i en låda i receptionen, och där ligger de och plingar. När du kommer upp efter den sista stolen är lampan släckt, och du går rakt in i Gun-Britt. Hon står vid ordförandens plats med kappan på.

  # speaker: tord
  – Vem väntar? säger du.

  # speaker: gunbritt
  – Ingen, säger hon. Gå före du.

  Du går före. Du tror att hon letar efter något som hon har glömt.
- "halvt":
  Den nittonde december bär du stolar ur teknikens rum. Fjorton läsplattor lämnas in. Lennart har tömt sina skåp i förväg och går omkring och visslar. Han hjälper till med skrivborden och berättar vad varje bord väger. Längre bort lyser det. Där står Gun-Britt i dörren till skolnämnden och ser på Henrik, som dukar fram kaffe till nio och har tio koppar.
- else:
  Den nittonde december är det glögg i skolnämnden. Gun-Britt är där, som gäst. {foll:Av flyttlådorna har någon byggt en disk.|Hon har med sig pepparkakor från Torpa.} När de andra har gått är det hon som låser, av gammal vana, och sedan står hon med nyckeln i handen tills Henrik kommer tillbaka efter mössan. Då får han den.
}

Du hade ett ärende till henne. Det får vänta till efter helgerna.
+ [Januari. # at: director]
  -> mappen_tva
