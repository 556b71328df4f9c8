// Vad som bryter punkterna i överenskommelsen, utom i januari (forsta-samtalet.ink), och vad man svarar.

// Det är alltid någon som nämner raden, och du som svarar.

=== punkt_overraskning_november
# place: stairs
# people: leila, ingela
Leila hejdar dig i trappan på väg in till mötet. {avtal_overraskning == "luckrade":»I princip«, skrev vi, säger hon. Ingen nyhet av fel person, i princip.|Ingen av oss ska få en nyhet av fel person, säger hon. Det skrev vi.} Tuva säger att du har sagt att du återkommer. Hon är fel person, och det är jag som får det av henne.

* (galler) [»Du har rätt. Efter i kväll ska du få det av mig.«]
  ~ report_how("agreement.invoked", "clause: no-surprises")
  ~ avtal_overraskning = "antog"
  – Efter i kväll, säger Leila. Hon skriver upp det i handen, och så går hon in och läser en budget för fyrtio personer.
  -> budgetnatten
* (om) [»Vi får skriva att det gäller nyheter. Det här är en gammal rad i en tabell.«]
  ~ report_how("agreement.clause-rewritten", "clause: no-surprises")
  ~ avtal_overraskning = "bytte"
  – Hur gammal?

  – Från i våras.

  – Då gäller det nyheter, säger Leila. Från och med nu. Rätt?
  -> budgetnatten
* (later) [»Jag återkom till Tuva. Det var ingen nyhet.«]
  ~ report_how("agreement.let-pass", "clause: no-surprises")
  {avtal_overraskning == "luckrade":
    ~ avtal_overraskning = "dod"
  - else:
    ~ avtal_overraskning = "luckrade"
  }
  – Nej, säger Leila. Det sa hon också.
  -> budgetnatten

=== punkt_overraskning_februari
# place: chair
# people: leila, ingela
Du går in till Leila med rocken på. På insidan av skåpet sitter bladet från i höstas. {avtal_overraskning == "luckrade":»I princip.«|»Ingen av oss får veta något av fel person.«}

– Sjövalla ringde och tackade, säger du.

* (galler) [Peka på raden.]
  ~ report_how("agreement.invoked", "clause: no-surprises")
  ~ avtal_overraskning = "antog"
  – Det var bara en hand, säger Leila.

  Sedan hör hon vad hon har sagt och sätter sig. Tjugo minuter senare ringer hon Sjövalla och säger att det får bli ett ärende först.
  -> till_disken
* (om) [»Skriv dit grannkommunerna. De räknas visst.«]
  ~ report_how("agreement.clause-rewritten", "clause: no-surprises")
  ~ avtal_overraskning = "bytte"
  – Hela länet, säger Leila. Hon är röd om halsen. Hon skriver »hela länet« och frågar om det finns någon mer hon bör ringa i dag.
  -> till_disken
* (later) [»De verkade nöjda.«]
  ~ report_how("agreement.let-pass", "clause: no-surprises")
  {avtal_overraskning == "luckrade":
    ~ avtal_overraskning = "dod"
  - else:
    ~ avtal_overraskning = "luckrade"
  }
  – Vad bra, säger Leila. Jag tänkte säga det på måndag.
  -> till_disken

=== punkt_vagen_februari
# place: chair
# people: leila, ingela
– Jag vet vad du ska säga, säger Leila när du kommer in. {avtal_vagen == "luckrade":I första hand genom dig, skrev vi. Jag gick i andra hand.|Genom dig, skrev vi. Men jag bara undrade, och undra fick jag.}

– En om dagen.

* (galler) [»Att undra är en fråga. Det där är beställningar. De går genom mig.«]
  ~ report_how("agreement.invoked", "clause: way-in")
  ~ avtal_vagen = "antog"
  – Var går gränsen?

  – När han öppnar en mapp.

  – Uppfattat, säger Leila och skriver det, ordagrant, till Yusuf. Han svarar med en tumme.
  -> till_disken
* (om) [»Då skriver vi om det. Fråga honom du, men jag får kopia.«]
  ~ report_how("agreement.clause-rewritten", "clause: way-in")
  ~ avtal_vagen = "bytte"
  Kopiorna kommer klockan fem varje dag. Den första veckan läser du alla, den andra hälften. I den tredje hittar du ett fel på tvåhundratusen.
  -> till_disken
* (later) [»Det gick ju fort i alla fall.«]
  ~ report_how("agreement.let-pass", "clause: way-in")
  {avtal_vagen == "luckrade":
    ~ avtal_vagen = "dod"
  - else:
    ~ avtal_vagen = "luckrade"
  }
  – Det gjorde det, säger Leila. Han är jätteduktig. Veckan efter sitter skolchefen i hennes besöksstol.
  -> till_disken

=== till_disken
+ [Till disken. Nilla Frygell är här. # at: service-desk]
  -> telefonerna

=== punkt_stol_februari
# place: secretary-archive
# people: joar, ingela
Joar sätter sig på den tredje stolen fast det inte är måndag.

– {avtal_stol == "luckrade":»När det behövs«, står det. Jag undrar om det inte behövdes|Tre på måndagarna, och någon som skriver, står det}, säger han. Jag ber om ursäkt. Fyrtio nummer är borta och jag har inget skrivet om det.

* (galler) [»Skriv det nu. Att jag tog bort dem, och när.«]
  ~ report_how("agreement.invoked", "clause: third-chair")
  ~ avtal_stol = "antog"
  Han skriver det på en rad, med klockslag. Det blir en allmän handling, säger han, och den är kortare än de fyrtio.
  -> nilla_fragar
* (om) [»Skriv att den tredje också ska sitta med när någon begär något.«]
  ~ report_how("agreement.clause-rewritten", "clause: third-chair")
  ~ avtal_stol = "bytte"
  – Från och med nästa gång, säger Joar.

  – Från och med nästa gång.

  Han ser på telefonerna som om de sov.
  -> nilla_fragar
* (later) [»Det var bara gubbar.«]
  ~ report_how("agreement.let-pass", "clause: third-chair")
  {avtal_stol == "luckrade":
    ~ avtal_stol = "dod"
  - else:
    ~ avtal_stol = "luckrade"
  }
  – Det går, säger Joar. Han säger inte resten.
  -> nilla_fragar

=== punkt_oense_februari
# place: chair
# people: leila, ingela
Leila har klippt ut två rader ur Trakten och lagt dem på bordet, rakt.

– »Politiken ville ha lugn.« Det ville jag inte, säger hon. {avtal_oense == "luckrade":När tiden medger, skrev vi. Hade du inte tid att fråga?|Tycker vi olika säger vi det först till varandra. Det gäller väl också när du tycker åt mig?}

* (galler) [»Ja. Jag svarade för dig utan att fråga. Jag ringer Nilla.«]
  ~ report_how("agreement.invoked", "clause: when-we-disagree")
  ~ avtal_oense = "antog"
  Nilla gör en rättelse på fyra rader. Den blir mer läst än artikeln.
  -> efter_nilla
* (om) [»Skriv: ingen av oss säger vad den andra har velat.«]
  ~ report_how("agreement.clause-rewritten", "clause: when-we-disagree")
  ~ avtal_oense = "bytte"
  – Inte ens när det stämmer, säger Leila.

  – Inte ens då.
  -> efter_nilla
* (later) [»Det var Roger jag tänkte på.«]
  ~ report_how("agreement.let-pass", "clause: when-we-disagree")
  {avtal_oense == "luckrade":
    ~ avtal_oense = "dod"
  - else:
    ~ avtal_oense = "luckrade"
  }
  – Jaså, säger Leila. Då hade du ju kunnat skriva Roger.
  -> efter_nilla

=== punkt_stol_mars
# place: chair
# people: leila, ingela
~ report_how("pair.thinks-aloud", "by: chair, kind: on-a-case")
På måndagen tänker Leila högt om byskolan, i en halvtimme, och du tänker med. Det blir bra. Joars stol är tom, han är på kurs.

– Hur var raden? säger hon när ni är klara. {avtal_stol == "luckrade":»När det behövs.« Behövdes det?|Tre, och någon som skriver.} Nu vet ju bara vi.

* (galler) [»Då tar vi om det när han är tillbaka.«]
  ~ report_how("agreement.invoked", "clause: third-chair")
  ~ avtal_stol = "antog"
  På onsdagen tänker ni samma sak en gång till, långsammare, och Joar skriver. Det är inte lika roligt. Det hade ett fel i sig.
  -> mars_vidare
* (om) [»Skriv att någon annan får sitta där när han är borta.«]
  ~ report_how("agreement.clause-rewritten", "clause: third-chair")
  ~ avtal_stol = "bytte"
  – Tuva, säger Leila. Hon börjar ändå med sidnumret.
  -> mars_vidare
* (later) [»Det var ju mest prat.«]
  ~ report_how("agreement.let-pass", "clause: third-chair")
  {avtal_stol == "luckrade":
    ~ avtal_stol = "dod"
  - else:
    ~ avtal_stol = "luckrade"
  }
  – Det var väldigt roligt prat, säger Leila. Du håller med.
  -> mars_vidare

=== punkt_overraskning_mars
# place: chair
# people: leila, ingela
På insidan av skåpet sitter bladet. Skåpet står öppet. {avtal_overraskning == "luckrade":»I princip får ingen av oss en nyhet av fel person.«|»Ingen av oss får en nyhet av fel person.«}

– Jag läste det på bussen, säger du.

* (galler) [»Av fel person, Leila.«]
  ~ report_how("agreement.invoked", "clause: no-surprises")
  ~ avtal_overraskning = "antog"
  – Ja, säger hon. Sedan säger hon det en gång till, och det är inte för att kvittera.
  -> m5_tid
* (om) [»Vi får stryka den. Eller skriva Trakten på den.«]
  ~ report_how("agreement.clause-rewritten", "clause: no-surprises")
  ~ avtal_overraskning = "bytte"
  – Skriv Trakten, säger hon, med ryggen till.
  -> m5_tid
* (later) [Skjut igen skåpet.]
  ~ report_how("agreement.let-pass", "clause: no-surprises")
  {avtal_overraskning == "luckrade":
    ~ avtal_overraskning = "dod"
  - else:
    ~ avtal_overraskning = "luckrade"
  }
  Det går inte i lås, det har det aldrig gjort. Det glider upp igen.
  -> m5_tid

=== punkt_utat_mars
# place: chair
# people: leila, ingela
– Vi sa att vi inte talar om varandra utåt, säger du. {avtal_utat == "luckrade":Så långt det går.|} {m5_hon == "lacker":Är Trakten utåt?|Hur vet Dag vad du skulle fråga mig?}

* (galler) [»Det stod på ett papper. Det var du som skrev.«]
  ~ report_how("agreement.invoked", "clause: words-outward")
  ~ avtal_utat = "antog"
  – Jag sa det till en person, säger Leila. En. Jag läste inte ens upp det.
  -> m5_tid
* (om) [»Skriv dit koalitionen. Vem man får säga vad till.«]
  ~ report_how("agreement.clause-rewritten", "clause: words-outward")
  ~ avtal_utat = "bytte"
  – Får jag inte prata med mina egna?

  – Om mig?

  Ni skriver »först efter att den det gäller har hört det«. Det tar en halvtimme.
  -> m5_tid
* (later) [»Strunt i det. Jag vet hur Dag är.«]
  ~ report_how("agreement.let-pass", "clause: words-outward")
  {avtal_utat == "luckrade":
    ~ avtal_utat = "dod"
  - else:
    ~ avtal_utat = "luckrade"
  }
  – Tack, säger Leila, och det menar hon, och det är lite det som är felet.
  -> m5_tid

=== punkt_utat_april
# place: stairs
# people: leila, ingela
Hon kommer efter i trappan i alla fall, två våningar ner.

– {avtal_utat == "luckrade":Så långt det går, skrev vi. Jag sa ingenting om dig, säger hon.|Vi talar inte om varandra utåt, skrev vi. Jag sa ingenting om dig, säger hon.} Inte ett ord.

* (galler) [»Du lät Dag göra det. Det räknas.«]
  ~ report_how("agreement.invoked", "clause: words-outward")
  ~ avtal_utat = "antog"
  – Räknas det?

  Hon står kvar på avsatsen med handen på ledstången. Två dagar senare ber hon om ordet i Trakten, och då säger hon det hon skulle ha sagt.
  -> efter_april
* (om) [»Skriv att den ena säger något när det gäller den andra.«]
  ~ report_how("agreement.clause-rewritten", "clause: words-outward")
  ~ avtal_utat = "bytte"
  – Vad som helst?

  – Två meningar.
  -> efter_april
* (later) [»Nej. Det gjorde du inte.«]
  ~ report_how("agreement.let-pass", "clause: words-outward")
  {avtal_utat == "luckrade":
    ~ avtal_utat = "dod"
  - else:
    ~ avtal_utat = "luckrade"
  }
  Hon hör att det är ett instämmande, och hon tar det som ett. Ni går ut genom olika dörrar.
  -> efter_april

=== punkt_slutet
# place: home
# people: ingela
# mood: empty
{avtal_slutet == "luckrade":»Enligt överenskommelse«, står det på bladet som följde med hem. Det här var överenskommelsen.|Bladet följde med hem i kappan. Ett halvår, står det. Det tog en tisdag.}

* (galler) [Ring Leila. »Vi skrev hur det skulle gå till.«]
  ~ report_how("agreement.invoked", "clause: follow-up-and-end")
  ~ report("knowledge.shared")
  ~ avtal_slutet = "antog"
  – Det gjorde vi, säger hon. Vill du?

  Du vill inte. Men Yusuf ringer varje morgon klockan åtta i en månad, och du svarar.
  -> efter_april
* (vidare) [Skicka bladet till Joar. »Till den som kommer.«]
  ~ report_how("agreement.clause-rewritten", "clause: follow-up-and-end")
  ~ avtal_slutet = "bytte"
  Det går, svarar Joar. Han har diariefört det under »Övrigt, bra«.
  -> efter_april
* (later) [Lägg det i kökslådan, med måttbandet.]
  ~ report_how("agreement.let-pass", "clause: follow-up-and-end")
  {avtal_slutet == "luckrade":
    ~ avtal_slutet = "dod"
  - else:
    ~ avtal_slutet = "luckrade"
  }
  Dottern frågar vad det är för papper. Mått, säger du.
  -> efter_april
