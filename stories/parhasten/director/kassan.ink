// I kassan hos Handlarn, i juli: den enda gången någon utanför huset ber dig förklara ett beslut.

=== kassan
# place: shop
# people: gunlis, lasse, ragnhild
# mood: calm
# remembers: m2
# remembers: m3
~ until("20.3")
Juli. Handlarn har fläkten på och fil till halva priset. Gun-Lis är din kusin och har frågat saker sedan ni var sex.

– Får man höra, säger hon, tjugotvå och nittio, för det pratas ju.

{my_move("m2"):
- "lista": – Du skrev opp alltihop åt den nya, säger de. Vartenda löfte, Runes brygga med. Varför då?
- "mandag": – Ni står vid den där automaten än, säger Mona, fast det är hon nu. Allt ska viskas. Varför då?
- "gote": – Göte sitter där på torsdagarna igen. Han slutade ju. Du var det som ringde efter honom. Varför då?
- else: – Sjutton chefer skriver uppsats om vad de har lovat folk. Svägerskan fick ta det på semestern. Varför då?
}

{other_move("m3") == "annat":– Och skolan i Tjärnby, trettiofyra, den ska de visst vända på.|– Ska du ha kattmaten också?}

Bakom dig står Lasse Edlund med kepsen bak och fram och en glass som rinner.

* (star) [{my_reason("m2") == "voters":»Hon frågade, och det är hon som är vald. Det är ni som har valt.«}{my_reason("m2") == "law":{my_move("m2") == "lista" || my_move("m2") == "arende":»Det som är lovat ska gå att läsa. Så är det bara.«|»Inget av det var beslutat. Då ska det inte se ut som beslut heller.«}}{my_reason("m2") == "facts":»Därför att det skulle bli rätt. Jag minns inte allt rätt längre.«}{my_reason("m2") == "loyalty":»Man gör inte så att den ena får skulden. Varken den som gick eller den som kom.«}{my_reason("m2") == "progress":»För att det skulle bli något av det före hösten.«}{my_reason("m2") == "relation":»Hon och jag måste kunna arbeta ihop. Det var dit jag ville.«}{my_reason("m2") == "":»Hon frågade på en tisdag och skulle ha det på fredagen. Jag gjorde det jag kunde.«}]
  ~ report("director.stands-by-assessment")
  ~ report("question.silenced")
  -> kassan_star
* (lagg) [{my_move("m2") == "mandag":Säg det, och så det andra: att du inte vet om du hade kunnat skriva ner det.|Säg det, och så det andra: att du var trött på att vara den enda som visste.}]
  ~ report("director.informs-all-parties")
  ~ report("press.leak")
  -> kassan_lagg
* (andra) [»Jag skulle inte göra om det.«]
  ~ report("director.softens-assessment")
  ~ report("mistake.allowed")
  -> kassan_andra

=== kassan_star
# room: Du svarar Gun-Lis som du svarade dig själv i april. Hon slår in varorna. Lasse Edlund bakom dig frågar vem som bestämde det.
– Ja, det låter ju bra, säger Gun-Lis. {my_reason("m2"):
- "voters": Jag tror inte att det var henne jag kryssade, men.
- "law": Min Kjell säger också så, om deklarationen.
- "facts": Du som alltid kunde telefonkatalogen.
- "loyalty": Fast någon måste väl ha den.
- "progress": Hösten är snart här.
- "relation": Som i ett äktenskap, då.
- else: På en tisdag.
}

– Vem bestämde det? säger Lasse.

– Jag.

– Och vem har bestämt att du bestämmer?

{my_move("m2") == "lista":– Din infart är nummer två, säger du. Glassen når hans handled.|Kassabandet går en bit av sig självt och stannar.}
-> paragraf_sju

=== kassan_lagg
# room: Du säger skälet, och sedan en sak till som du inte hade tänkt säga. På måndagen står det i Trakten, utan namn och alldeles riktigt återgivet.
{my_move("m2") == "mandag":
  – Kan du inte skriva? säger Gun-Lis.

  – Inte det där.

  – Nej, säger Lasse bakom dig. Inte min infart heller.
- else:
  – Ensam, säger Gun-Lis. Ni var ju två.

  Hon håller kvar kvittot i sin ände.

  – Det är det jag säger, säger Lasse bakom dig. Två.
}

På måndagen står det i Trakten, utan namn, ordagrant. {high("chair>director.trust"):Emmy har klippt ur det och satt det på kylskåpet i fikarummet.|Emmy frågar om du brukar handla på fredagar.}
-> paragraf_sju

=== kassan_andra
# room: Du säger till Gun-Lis att du inte skulle göra om det. Hon säger det till nästa kund, och Lasse Edlund till dem efter honom.
– Inte? säger Gun-Lis.

{my_move("m2"):
- "lista": – Jag skulle ha satt datum på dem. Och frågat Rune först.
- "mandag": – Jag skulle ha tagit med mig en penna.
- "gote": – Jag skulle ha låtit honom snickra.
- else: – Jag skulle ha gjort det själv. Hon bad mig.
}

– Ja, du, säger hon. Det är väl ingen som dör av det.

{my_reason("m2") == "law" || my_reason("m2") == "voters":– Så det gällde till juli, säger Lasse och betalar sin glass.|Lasse lyfter på kepsen. Du har känt honom i tjugo år och aldrig sett hur lite hår han har.}
-> paragraf_sju
