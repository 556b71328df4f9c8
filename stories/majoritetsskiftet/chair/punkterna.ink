// Punkterna som Leila föreslår Ingela i januari, och vad som händer när någon av dem bryts i hennes vår.
// Varje punkt är "" (finns inte), "antog", "bytte", "luckrade" eller "dod". Högst tre får leva.

=== m4_vagen
~ report_how("agreement.clause-proposed", "by: chair, towards: director, clause: way-in")
{value("director>chair.trust") > 50:
  – Du frågar mig, jag svarar samma dag, säger Ingela. Före fyra.

  – Uppfattat: före fyra. Och om jag bara undrar något? Om jag står i ett kök på ett äldreboende och undrar?

  – Undra får du.

  Det blir en egen rad. Undra får man.
  ~ report_how("agreement.clause-accepted", "by: director, towards: chair, clause: way-in")
  ~ avtal_vagen = "antog"
- else:
  {value("director>chair.trust") < 40:
    – Normalt, säger Ingela.

    – Vad är onormalt?

    – Det brukar man se efteråt.

    Du skriver »normalt«. Hon nickar åt ordet. Du har en känsla av att du nyss bad om lov att vara i ditt eget hus och fick det till hälften.
    ~ report_how("agreement.clause-loosened", "by: director, towards: chair, clause: way-in")
    ~ avtal_vagen = "luckrade"
  - else:
    – Om jag får veta vad de svarade, säger Ingela. Inte för att kontrollera. För att de frågar mig sedan om de svarade rätt.

    Det hade du inte tänkt på, att någon går därifrån och undrar. Ni skriver upp båda.
    ~ report_how("agreement.clause-traded", "by: director, towards: chair, clause: way-in")
    ~ avtal_vagen = "bytte"
  }
}
-> m4_fullt

=== m4_tredje
~ report_how("agreement.clause-proposed", "by: chair, towards: director, clause: third-chair")
{value("director>chair.trust") > 50:
  – Joar, säger Ingela. Han har egen klocka.

  – Och halv nio. Folk ska hinna lämna barn.

  – Han kommer att be om ursäkt för protokollet, säger hon. Hon ser lättad ut. Hon har haft måndagar på tu man hand i sju år, och du hade trott att hon skulle vilja ha dem kvar.
  ~ report_how("agreement.clause-accepted", "by: director, towards: chair, clause: third-chair")
  ~ avtal_stol = "antog"
- else:
  {value("director>chair.trust") < 40:
    – När det är något som ska antecknas, säger Ingela.

    – Hur vet vi det innan?

    Hon tänker efter på allvar. Det brukar framgå, säger hon. Du skriver upp hennes mening och läser upp den. Den blir inte längre av det.
    ~ report_how("agreement.clause-loosened", "by: director, towards: chair, clause: third-chair")
    ~ avtal_stol = "luckrade"
  - else:
    – Om det inte är Jan-Olof, säger Ingela.

    – Nej, säger du förfärad. Joar.

    – Då vill jag ha tio minuter själv med dig efteråt. Sådant som rör folk. Det går du med på. Tio minuter, skriver hon, utan klockslag.
    ~ report_how("agreement.clause-traded", "by: director, towards: chair, clause: third-chair")
    ~ avtal_stol = "bytte"
  }
}
-> m4_fullt

=== m4_slutet
~ report_how("agreement.clause-proposed", "by: chair, towards: director, clause: follow-up-and-end")
{value("director>chair.trust") > 50:
  – Du har haft rummet i fem dagar, säger Ingela.

  – Det är lättare att skriva nu.

  – För vem?

  – Det är det vi inte vet än, säger du. Hon skriver: sex månader, den nya går bredvid, och ingen får veta det av tidningen.
  ~ report_how("agreement.clause-accepted", "by: director, towards: chair, clause: follow-up-and-end")
  ~ avtal_slutet = "antog"
- else:
  {value("director>chair.trust") < 40:
    – Datumen går bra, säger Ingela. Slutet får väl styrelsen ta när det är aktuellt.

    – Är det aktuellt?

    – Nej.

    Det är första gången du ser henne svara fort. Ni skriver »enligt styrelsens beslut«.
    ~ report_how("agreement.clause-loosened", "by: director, towards: chair, clause: follow-up-and-end")
    ~ avtal_slutet = "luckrade"
  - else:
    – Då vill jag att det står att det är ett datum att prata på, säger Ingela. Så att ingen kan använda det till något annat.

    – Till vad då?

    – Till att skicka mig på.

    Det hade du inte tänkt. Du skriver det precis så.
    ~ report_how("agreement.clause-traded", "by: director, towards: chair, clause: follow-up-and-end")
    ~ avtal_slutet = "bytte"
  }
}
-> m4_fullt

=== m4_fullt
{avtal_overraskning != "" && avtal_oense != "" && (avtal_vagen != "" || avtal_stol != "" || avtal_slutet != ""):
  ~ tre_punkter = true
}
{(avtal_overraskning != "" || avtal_oense != "") && (avtal_vagen != "" && avtal_stol != "" || avtal_vagen != "" && avtal_slutet != "" || avtal_stol != "" && avtal_slutet != ""):
  ~ tre_punkter = true
}
{avtal_vagen != "" && avtal_stol != "" && avtal_slutet != "":
  ~ tre_punkter = true
}
-> m4_nav

=== punkt_oense_januari
# place: director
# people: leila, ingela
På onsdagen tar du bladet från i november med dig in till henne. {avtal_oense == "luckrade":»När tiden medger«, står det. Ni hade tolv minuter kvar.|Den som inte håller med säger det först till den andra, står det.}

– Du höll inte med i går. Det syntes. Om vad?

Hon tar god tid på sig. Det är det som är hennes sätt, och du har femton år av radio i kroppen.

* (galler) [Sätt dig. Vänta tills hon har sagt det.]
  ~ report_how("agreement.invoked", "by: chair, towards: director, clause: when-we-disagree")
  ~ avtal_oense = "antog"
  – Om att det skulle vara så lätt, säger hon till slut.

  – Tycker du att det är lätt? Jag kräktes i går morse. Det var kaffelukten, mest.

  Ni är oense i fyra minuter. Det gick bra.
  -> till_februari
* (om) [»Ska vi skriva dit att man får en natt på sig?«]
  ~ report_how("agreement.clause-rewritten", "by: chair, towards: director, clause: when-we-disagree")
  ~ avtal_oense = "bytte"
  – En, säger du och skriver. Och då har den gått nu.

  Hon har tre saker. Den andra är riktigt bra.
  -> till_februari
* (later) [»Det kanske bara var jag.« Lämna bladet på hennes bord.]
  ~ report_how("agreement.let-pass", "by: chair, towards: director, clause: when-we-disagree")
  {avtal_oense == "luckrade":
    ~ avtal_oense = "dod"
  - else:
    ~ avtal_oense = "luckrade"
  }
  – Jag var bara trött, säger hon.

  – Uppfattat, säger du, och har inte bråttom att ta tillbaka det.
  -> till_februari

=== punkt_overraskning_mars
# place: chair
# people: leila, ingela
Skåpet står öppet. På insidan sitter bladet från i höstas. {avtal_overraskning == "luckrade":»I princip får ingen av oss en nyhet av fel person.«|»Ingen av oss får en nyhet av fel person.«}

– Jag läste det på bussen, säger Ingela.

* (galler) [»Ja. Av fel person. Det är mitt fel.«]
  ~ report_how("agreement.invoked", "by: director, towards: chair, clause: no-surprises")
  ~ avtal_overraskning = "antog"
  Du säger ja en gång till, och det är inte för att kvittera. Hon sätter sig. Ingen av er nämner Nilla.
  -> m5_svar
* (om) [»Vi får skriva om den. Trakten räknas också.«]
  ~ report_how("agreement.clause-rewritten", "by: chair, towards: director, clause: no-surprises")
  ~ avtal_overraskning = "bytte"
  – Skriv Trakten, säger hon.

  Du skriver med ryggen till.
  -> m5_svar
* (later) [Skjut igen skåpet.]
  ~ report_how("agreement.let-pass", "by: director, towards: chair, clause: no-surprises")
  {avtal_overraskning == "luckrade":
    ~ avtal_overraskning = "dod"
  - else:
    ~ avtal_overraskning = "luckrade"
  }
  Det går inte i lås. Det glider upp igen medan hon tittar på.
  -> m5_svar

=== punkt_utat_mars
# place: chair
# people: leila, ingela
– Vi sa att vi inte talar om varandra utåt, säger Ingela. {avtal_utat == "luckrade":Utom till facket.|} {m5_beslut.lacker:Är Trakten utåt?|Dag visste vad du skulle fråga mig. Han sa det i går.}

* (galler) [»Vi skrev det. Jag sa det till en person. En.«]
  ~ report_how("agreement.invoked", "by: director, towards: chair, clause: words-outward")
  ~ avtal_utat = "antog"
  – En räcker, säger Ingela.

  Det vet du. Det var så du lärde dig att läsa upp allting, av en enda som hörde fel.
  -> m5_svar
* (om) [»Vi skriver dit vem man får säga vad till, och i vilken ordning.«]
  ~ report_how("agreement.clause-rewritten", "by: chair, towards: director, clause: words-outward")
  ~ avtal_utat = "bytte"
  »Först efter att den det gäller har hört det.« Det tar en halvtimme att få ihop. Det hade tagit en minut i måndags.
  -> m5_svar
* (later) [»Du vet hur Dag är.«]
  ~ report_how("agreement.let-pass", "by: director, towards: chair, clause: words-outward")
  {avtal_utat == "luckrade":
    ~ avtal_utat = "dod"
  - else:
    ~ avtal_utat = "luckrade"
  }
  – Ja, säger hon. Jag vet hur Dag är.
  -> m5_svar

=== punkt_utat_april
# place: stairs
# people: leila, ingela
Hissen stannar på varje plan. När den är nere står du i den en stund och trycker sedan upp igen. Hon är kvar på avsatsen. {avtal_utat == "luckrade":– Jag sa ingenting om dig, säger du. Utom till facket, och till facket sa jag heller ingenting.|– Jag sa ingenting om dig, säger du. Det var ju det vi skrev.}

* (galler) [»Jag lät Dag göra det. Det räknas.«]
  ~ report_how("agreement.invoked", "by: chair, towards: director, clause: words-outward")
  ~ avtal_utat = "antog"
  – Räknas det? säger Ingela.

  Två dagar senare ringer du Trakten och säger det du skulle ha sagt. Nilla frågar varför det dröjde.
  -> efter_april
* (om) [»Vi borde ha skrivit att den ena säger något när det gäller den andra.«]
  ~ report_how("agreement.clause-rewritten", "by: chair, towards: director, clause: words-outward")
  ~ avtal_utat = "bytte"
  – Vad som helst?

  – Två meningar.

  Du har dem färdiga nu. Den ena är rätt bra.
  -> efter_april
* (later) [»Inte ett ord.«]
  ~ report_how("agreement.let-pass", "by: chair, towards: director, clause: words-outward")
  {avtal_utat == "luckrade":
    ~ avtal_utat = "dod"
  - else:
    ~ avtal_utat = "luckrade"
  }
  – Nej, säger hon. Det gjorde du inte.

  Ni går ut genom olika dörrar.
  -> efter_april

=== punkt_slutet_april
# place: home
# people: leila
# mood: empty
Bladet sitter kvar på insidan av skåpet. {avtal_slutet == "luckrade":»Enligt styrelsens beslut.« Ja, det stämmer ju.|»Ett datum att prata på.« Sex månader, och den nya bredvid. Det tog en tisdag.}

* (galler) [Ring Ingela hemma. »Vi skrev hur det skulle gå till.«]
  ~ report_how("agreement.invoked", "by: chair, towards: director, clause: follow-up-and-end")
  ~ avtal_slutet = "antog"
  – Det gjorde vi, säger hon. Vill du?

  Du vill att hon ska svara när Yusuf ringer. Det gör hon, klockan åtta varje morgon i en månad, och ingen betalar henne för just det.
  -> efter_april
* (om) [Ge bladet till Joar. »Till nästa.«]
  ~ report_how("agreement.clause-rewritten", "by: chair, towards: director, clause: follow-up-and-end")
  ~ avtal_slutet = "bytte"
  – Det går, säger Joar. Sedan säger han ingenting mer, och du står kvar och väntar på men inte så.
  -> efter_april
* (later) [Ta ner det.]
  ~ report_how("agreement.let-pass", "by: chair, towards: director, clause: follow-up-and-end")
  ~ avtal_slutet = "dod"
  Tejpen tar med sig lite av färgen. Du försöker komma på vem som hade så bråttom, dagen du skrev det.
  -> efter_april
