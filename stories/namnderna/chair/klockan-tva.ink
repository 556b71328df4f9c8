// Uret på bordet andra gången, och budgeten: vem som får timmarna (februari år 2).

=== uret_tva
~ until("2.1")
# place: board-room
# people: tord, gunbritt
# mood: tired
# remembers: m3
# law: KL 4:10
{ordning:
- "utan":
  Februari. Du lägger uret bredvid klubban.

  Trettioåtta ärenden. Tre timmar. Fem minuter. Läsplattor i kommunen: tjugosex.

  {beredningar:
    Berit Holm kommer ut från beredningen för de äldre med en fällstol under armen. Den är för ryggen, hon kan inte sitta på något annat.

    – De frågade i en hel timme, säger hon. Det var riktigt roligt. De hade kaka. Sedan undrade jag vem det är som bestämmer, och det skulle de ta med sig.

    Nu är det du som sitter med det. Beredningen får tala här i mars, om den hinner.
  - else:
    I korridoren sitter Berit Holm på en fällstol. Du har ställt ut en riktig.

    – Det är ryggen, säger hon. Den här är den enda jag kan sitta på. {m3_han == "stolen":Tord frågade var jag skulle ta vägen. Det var snällt.|I nämnden fick jag ha den med mig in.}

    – I styrelsen får facket inte vara med, säger du. Det är lagen.

    – Jag vet. Jag tänkte bara att någon skulle be mig.
  }
- "halvt":
  Februari. Du lägger uret bredvid klubban.

  Tjugosex ärenden. Tre timmar. Sju minuter. Läsplattor i kommunen: trettioåtta.

  Skola och omsorg har sina egna kvällar, på plan två. Det de har bestämt kommer hit med ett ord inom parentes. (Anmäls.) Vägen och isen kommer hit som de är. Lennart sitter kvar på din högra sida, i väst, och har fått färg i ansiktet.
- else:
  Februari. Du lägger uret bredvid klubban.

  Tjugo ärenden. Tre timmar. Nio minuter. Läsplattor i kommunen: femtiotvå.

  {foll:Tord har inte nämnt det sedan i november.|I morgon är det budgetdag. Alla nämnder kommer, och det har bakats.} Efter de flesta ärendena står ett ord inom parentes. (Anmäls.) Det är redan bestämt, av andra, på en kväll när du satt hemma.
}
-> styrelse_tva

=== styrelse_tva
# place: board-room
* (skolan) [Ärende 14. Ekbacka, klassrummen. # at: committee-school]
  # people: henrik, niklas, gunbritt
  {ordning == "utan":
    {beredningar:
      Beredningen för skolan har suttit med Alva i kapprummet och skrivit två sidor. De går till fullmäktige i april. Det är i kväll ni ska bestämma, på fem minuter, och ingen av er har varit i kapprummet.
    - else:
      # speaker: henrik
      – Alva har matte i kapprummet, säger Henrik.

      – Vem är Alva? säger någon.

      Fem minuter. Skolchefen får i uppdrag att skriva.
    }
  - else:
    Skolnämnden har hört rektorn och två föräldrar. Henrik läser högt om Alva, som har matte i kapprummet. Ni har tid, och ni blir rörda. Ni skulle vilja göra något. (Anmäls.)
  }
  -> stopp_tva
* (natten) [Ärende 20. Björkgården, natten. # at: committee-care]
  # people: ylva, niklas, gunbritt
  {ordning == "utan":
    {beredningar:
      # speaker: ylva
      – Tre hissar, säger Ylva. En sjuksköterska. Det har jag sagt till beredningen också. De skrev upp det.

      # speaker: niklas
      – Då är det omhändertaget, säger Niklas.
    - else:
      # speaker: ylva
      – Tre hissar, säger Ylva. En sjuksköterska.

      # speaker: niklas
      – Det sa du i fjol, säger Niklas.

      – Ja. Då var det någon som frågade varför.
    }
  - else:
    Omsorgsnämnden begär en sjuksköterska till, och Berit har bifogat sina datum. Du läser dem ett i taget. Den nionde, den femtonde. Det finns ingenting här att säga ja till. (Anmäls.)
  }
  -> stopp_tva
* (grinden) [Ärende 9. Norra Grind. # at: committee-technical]
  # people: lennart, gunbritt
  {ordning == "kvar":
    Tekniska nämnden har en skiss. Vägen går rakt över Påhlssons vall. Henrik säger att han tar det med Lennart i april, nämnd till nämnd. Vägen dröjer till dess. (Anmäls.)
  - else:
    Lennart har lagt fram stenar efter storlek. Alla vill känna på dem. Det är en väg, den går någonstans, och på åtta minuter är den tjugo meter längre.
  }
  -> stopp_tva
* (isen) [Ärende 17. Isen i Sörby. # at: square]
  # people: gunbritt
  {ordning == "kvar":
    Börje Ek från fritidsnämnden anmäler isen. {styrelse_ett.isen:Slangen är monterad, säger han, och tittar på ditt ur.|Spolslangen har gått sönder. Det var den han ville tala om i fjol.} (Anmäls.)
  - else:
    Börje Ek har inget rum kvar att sitta i, så isen föredras från en skärm. Den får smälta en vecka tidigare. Han ringde om det i går, säger växeln, men visste inte vem han skulle ha.
  }
  -> stopp_tva

=== stopp_tva
{stopp_tva > 2: -> budgeten}
{ordning != "kvar" && stopp_tva > 1: -> budgeten}
-> styrelse_tva

=== budgeten
# place: board-room
# people: niklas, tord, henrik, mehrnaz, gunbritt
# claim: C053
{ordning == "kvar":{foll:Kvar är budgeten, som är fyra häften. Niklas har lagt dem bredvid varandra, fast ingen har bett om det.|Dagen därpå ligger alla budgetar på ett bord, och nämnderna sitter runt det.}|Kvar är budgeten. {ordning == "utan":För första gången ligger allting på ett bord.|Skolans och omsorgens listor har budats ner från plan två.}} Man ser på en gång att isen i Sörby är en halv avdelning i Torpa. {ordning == "kvar":Niklas hittar en spolbil som fritidsnämnden hyr av tekniska nämnden. Båda lovar att ta upp det, var för sig.|{beredningar:Före kaffet har Mehrnaz hittat en spolbil som kommunen hyr av sig själv. Den säger ni upp på en minut, alla partier, och det blir applåder.|Före kaffet har Niklas hittat en spolbil som kommunen hyr av sig själv. Den sägs upp på en minut, och ni känner er som en regering.}} Det var det här du ville.

# speaker: niklas
– Trettioåtta miljoner, säger Niklas. Netto tjugotre förskoleavdelningar.

# speaker: tord
– Vem väntar? säger Tord. {styrelse_ett.skolan && styrelse_ett.natten:I fjol hann ni med de mjuka sakerna.|I fjol blev de mjuka sakerna över.}

Fyra timmar i månaden har styrelsen kvar att dela ut, resten av året.

* (vagen) [Ge vägen timmarna. Den ska bli av. # at: committee-technical]
  ~ report_how("investment.secured", "by: chair, kind: visible-project")
  Det blir en bra vår. Ni är sams, det finns en karta, och Trakten kommer. Skolan får elva minuter i april. Henrik använder dem till rad tre.
  -> till_oktober
* (mjuk) [En dag i månaden för skola och omsorg, och bara det. # at: committee-school]
  ~ report_how("case.prepared-well", "by: chair")
  ~ report("chair.involves-opposition")
  ~ promise("dagen", "3.1")
  # speaker: mehrnaz
  – Fråga ett, säger Mehrnaz. Får jag leda den?

  Det får hon. Den första dagen sitter ni i kapprummet hos Alva, på små stolar. Ingen från Sörby hinner nämna isen.
  -> till_oktober
* (cheferna) [Låt cheferna skriva varsin lista, direkt till dig. # at: chair]
  ~ report_how("delegation.widened", "by: chair")
  ~ report("chair.bypasses-director")
  Fyra listor på fyra dagar. De är så välskrivna att det inte blir mycket kvar att tycka. Tord får dem av vaktmästaren, som trodde att han hade tappat dem.
  -> till_oktober
* (vagg) [Alla listor på en vägg. Tejpa upp dem i korridoren. # at: corridor]
  ~ report_how("knowledge.shared", "by: chair")
  ~ report_how("board.informed", "by: chair")
  Niklas springer fram och tillbaka längs väggen. Vid Ekbacka stannar han, går tre steg till Björkgården och tillbaka. Han säger inte netto. Lennart kommer på kvällen och tar ner vägen, för den hänger vid toaletten.
  -> till_oktober

=== till_oktober
+ [Oktober. # at: telephone]
  -> bjorkgarden
