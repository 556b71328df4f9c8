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
# place: corridor
# people: leila, ingela
Du hinner i kapp henne i korridoren. {avtal_oense == "luckrade":»När tiden medger«, står det på bladet. Ni hade tio minuter kvar.|Den som inte håller med säger det först till den andra. Ni skrev det i november.}

* (galler) [»Det där är vår rad. Kom in igen.«]
  ~ report_how("agreement.invoked", "by: chair, towards: director, clause: when-we-disagree")
  ~ avtal_oense = "antog"
  Hon kommer in igen. Det tar fyra minuter att vara oense. Efteråt är ni törstiga båda två.
  -> till_februari
* (om) [»Ska vi skriva att man får sova på saken? En natt.«]
  ~ report_how("agreement.clause-rewritten", "by: chair, towards: director, clause: when-we-disagree")
  ~ avtal_oense = "bytte"
  – En, säger Ingela.

  På onsdagsmorgonen klockan sju står du i hennes dörr med blocket, och hon har tre rader.
  -> till_februari
* (later) [»Det var inget. Vi ses på måndag.«]
  ~ report_how("agreement.let-pass", "by: chair, towards: director, clause: when-we-disagree")
  {avtal_oense == "luckrade":
    ~ avtal_oense = "dod"
  - else:
    ~ avtal_oense = "luckrade"
  }
  Det var ju något. Hon ser det också, för hon står kvar ett ögonblick för länge.
  -> till_februari
