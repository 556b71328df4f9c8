// Epilogen: Kvarntomten den femtonde oktober år 6, en söndag.
VAR gick_tillbaka = false
VAR kvar = true

=== epilog
{my_move("m5") == "overlamnar" || other_move("m5") == "koper":
  ~ kvar = false
}
{other_move("m5") == "star" && ensamma && my_move("m5") != "overlamnar":
  ~ gick_tillbaka = true
}
{m4_sista.skriver && kvar:
  ~ keep("tvadatum")
}
~ until("6.4")
{gick_tillbaka:
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
  # people: tjader, gunvor, tuva, ingela
  Söndagen den femtonde oktober flyttar sextiotvå hushåll in på Kvarntomten, och alla har hyrt samma släp. Mats-Erik Tjäder bär lampor. Han skrattar både först och sist. Nere i badet är vattnet tjugosju grader, och kommunen betalar ingenting.

  {dold:På anslaget vid porten står vem som har byggt. Köpet är rad fyrtio i en lista över beslut på delegation. Varför står ingenstans. Tuva letade i ett år.|På anslaget vid porten står vem som har byggt, och ett paragrafnummer. {my_move("m3") == "papper":Det började som två sidor klockan kvart över nio.}{my_move("m3") == "leila":Det började med en trappa.}{my_move("m3") == "roger":Det började med att någon fick till onsdag.}{my_move("m3") == "vila":Det började som en rad på sidan fyrtioett.}}
- else:
  {budget == "utslag":
    # people: tuva, ingela
    Söndagen den femtonde oktober är Kvarntomten gräs. Det är klippt, för Leila lät köpa en klippare. Badet är öppet men kallt, nitton grader, och Gunvor Ek säger att det är vad en människa tål. Kvarnbo betalar hyra för pålarna.

    {my_move("m3") == "vila":Ingen bestämde att det skulle bli gräs.|Alla vet varför det inte blev något. Det står i ett protokoll, och det är inte ens långt.} Stubben är kvar. Du sätter dig på den.
  - else:
    # people: tjader, tuva, ingela
    Söndagen den femtonde oktober är Kvarntomten en grop med fyra miljoners pålar i. Vatten har det också kommit i den. Mats-Erik Tjäder står vid staketet, pensionär sedan i maj.

    # speaker: tjader
    – Vi sa ju det, säger han.

    {budget == "deras":Affären stod i Rogers budget, men köpet måste fullmäktige besluta, och det är överklagat av en hundägare.|Tomten åkte ur budgeten den sjuttonde december. Pålarna hade kommit på måndagen.} Sextiotvå familjer står i kön.
  }
}

{handslag.skrev:I pärmen Mark sitter tumstocken kvar.}{handslag.arende:Ärendet »Kvarntomten, eventuellt« är avslutat. Joar frågade dig om han fick stryka sista ordet.}

{elsewhere("parhasten"):
- "tva-roller": Ragnhild Tovås kliver av bussen från Almberga före sin ordförande. De är oense redan på trottoaren.
- "ny-sele": Ur bussen från Almberga kommer kommunchefen och ordföranden gående i takt och säger »vi« om vädret.
- "overlamnat": Ragnhild Tovås har tagit bussen från Almberga. Hon är pensionär och ställer bara frågor.
- "kvar-i-vagen": En kvinna från HR i Almberga står och fotograferar. Ragnhild är kvar i ett möte.
- else: Ragnhild Tovås har tagit bussen från Almberga. Hon har blivit bra på att komma utan anledning.
}
-> epilog_val

=== epilog_val
{kvar:{gick_tillbaka:Du har telefonen i handen. I måndags valde fullmäktige om. Leila hade ingen majoritet längre, och Roger är ordförande.|Du har telefonen i handen. Det är bara en nu.}|Du har telefonen i handen. Det är din egen.} {m1_beslut.oppet:I september det året sa du till den ena innan du träffade den andra.}{m1_beslut.tyst:Bänken vid ån ser man härifrån.}{m1_beslut.senare:I dag är det den femtonde igen. Du väntade på den en gång.}{m1_beslut.alla:Dina två sidor från den hösten ligger hos Joar i sju exemplar, Maritas inräknat.} Vem ringer du?
* (roger) [Roger. # at: telephone]
  {kvar:
    ~ report("knowledge.shared")
  }
  {gick_tillbaka:– Fornander! Va? säger han. Jag sitter ju här. Jag har inte hittat var man höjer stolen.|– Stenkulla, säger han. Han har börjat med det igen, han säger sitt namn. Du berättar vad du ser. Han vill veta vad de har för tak.}
* (leila) [Leila. # at: telephone]
  {kvar:
    ~ report("pair.shares-success")
  }
  {gick_tillbaka:– Jag är på ställverket, säger hon. Hon är tillbaka på sina pass sedan i onsdags. Säg en gång till? Det går ett tåg.|– Vad ser du? säger hon. Du berättar. Hon läser upp det. Det tar lika lång tid en gång till, och du rättar på ett ställe.}
* (mater) [Ingen. Fäll ut tumstocken och mät om. # at: square]
  {kvar:
    ~ report("director.documents-decisions")
  }
  {handslag.skrev:Det är en ny tumstock, gul. |}Från hörnet till badets vägg är det nittiofyra meter. I april det året fick du det till nittio. Du var väl ivrig. Du mäter en gång till, med någon som håller i andra änden.
- -> slut
