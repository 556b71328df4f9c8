// I kassan hos Handlarn, i juli: den enda gången någon utanför huset ber dig förklara ett beslut.

=== kassan
# place: shop
# people: gunlis, lasse, ragnhild
# mood: calm
# remembers: m2
# remembers: m3
~ until("20.3")
{my_move("m2"):
- "lista":
  Juli, i kassan hos Handlarn. Gun-Lis är din kusin och har frågat saker sedan ni var sex.

  – Får man höra, säger hon, tjugotvå och nittio, för det pratas ju. Du skrev opp alltihop åt den nya. Vartenda löfte, Runes brygga med. Varför då?

  Bakom dig står åkaren Lasse Edlund, han med Almbergalistan, och hans glass rinner.
- "mandag":
  Juli. Handlarn har fläkten riktad mot osten.

  – Du som är uppe så tidigt, säger Gun-Lis, som är din kusin. Ni står vid den där automaten än, säger Mona, nitton och fyrtio, fast det är hon nu. Allt ska viskas. Vad är det som inte går att skriva? Varför gör du så?

  Hon håller i kattmaten. Bakom dig i kön har åkaren Lasse Edlund ställt sig, han med Almbergalistan.
- "gote":
  – Göte var inne och köpte bullar, säger Gun-Lis. En torsdag, och tolv stycken. Jag frågade vem som fyllde år.

  Hon är din kusin och slår in utan att titta ner. Det är juli. Du har sand i skorna.

  – Till kommunen, sa han. Han slutade ju! Det var du som ringde efter honom, femton och femtio. Varför då?

  Bakom dig väntar åkaren Lasse Edlund, han med Almbergalistan.
- else:
  – Sjutton uppsatser, säger Gun-Lis. Om vad de har lovat folk. Svägerskan satt med sin i förtältet, i juli.

  Hon är din kusin, så du kan inte byta kassa. Handlarn har dessutom bara en.

  – Den nya bad ju dig, trettio och nittio. Varför kunde inte du skriva den?

  Åkaren Lasse Edlund, han med Almbergalistan, har lagt en glass på bandet bakom din sill. Den rinner åt ditt håll.
}

{other_move("m3") == "annat":– Och skolan i Tjärnby, lägger hon till, den ska de visst vända på.}

* (star) [{my_reason("m2") == "voters":»Hon frågade, och det är hon som är vald.«}{my_reason("m2") == "law":{my_move("m2") == "lista" || my_move("m2") == "arende":»Det som är lovat ska gå att läsa.«|»Det var inte beslutat. Då ska det inte se ut så heller.«}}{my_reason("m2") == "facts":»För att det skulle bli rätt. Jag minns inte allt längre.«}{my_reason("m2") == "loyalty":»Jag ville inte att den ena skulle få skulden.«}{my_reason("m2") == "progress":»För att det skulle bli något av det före hösten.«}{my_reason("m2") == "relation":»Hon och jag måste kunna arbeta ihop.«}{my_reason("m2") == "":»Hon ville ha det till fredagen. Jag gjorde det jag kunde.«}]
  ~ report("director.stands-by-assessment")
  ~ report("question.silenced")
  -> kassan_star
* (lagg) [{my_move("m2") == "mandag":Säg det, och att du kanske inte hade kunnat skriva ner det.|Säg det, och att du var trött på att vara ensam om att veta.}]
  ~ report("director.informs-all-parties")
  ~ report("press.leak")
  -> kassan_lagg
* (andra) [»Jag skulle inte göra om det.«]
  ~ report("director.softens-assessment")
  ~ report("mistake.allowed")
  -> kassan_andra

=== kassan_star
# room: Du svarar Gun-Lis som du svarade dig själv i april. Hon slår in varorna. Lasse Edlund bakom dig frågar vem som bestämde det.
– Ja, det låter ju bra, säger Gun-Lis. {my_reason("m2") == "voters":Jag tror inte att det var henne jag kryssade, men.}{my_reason("m2") == "law":Min Kjell säger också så, om deklarationen.}{my_reason("m2") == "facts":Du som alltid kunde telefonkatalogen.}{my_reason("m2") == "loyalty":Fast någon måste väl ha den.}{my_reason("m2") == "progress":Hösten är ju snart här.}{my_reason("m2") == "relation":Som i ett äktenskap, då.}{my_reason("m2") == "":Till fredagen, ja.}

– Vem bestämde det? säger Lasse.

– {my_move("m2") == "lista":Jag. Din infart är nummer två.|Jag.}

{my_move("m2") == "lista":Glassen når hans handled.|Kassabandet går en bit av sig självt och stannar.}
-> kassan_lasse

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
-> kassan_lasse

=== kassan_andra
# room: Du säger till Gun-Lis att du inte skulle göra om det. Hon säger det till nästa kund, och Lasse Edlund till dem efter honom.
– Inte? säger Gun-Lis.

{my_move("m2"):
- "lista": – Jag skulle ha satt datum på dem. Och frågat Rune först.
- "mandag": – Jag skulle ha tagit med mig en penna.
- "gote": – Jag skulle ha låtit honom vara ledig.
- else: – Jag skulle ha gjort det själv. Hon bad mig.
}

{my_reason("m2") == "law" || my_reason("m2") == "voters":– Så det gällde till juli, säger Lasse och betalar sin glass.|Lasse lyfter på kepsen. Du har känt honom i tjugo år och aldrig sett hur lite hår han har.}
-> kassan_lasse

=== kassan_lasse
# place: shop
# people: gunlis, lasse, ragnhild
# law: KL 7:1
– Och nu, då? säger Lasse. Är det du eller hon som bestämmer?

* (styrelsen) [»Styrelsen. Det är elva stycken.« # at: board-room]
  ~ report("procedure.defended")
  – Elva, säger Lasse. Då vet jag vilka jag inte får tag på.

  Gun-Lis vill veta om Ingvar på Landet är en av dem. Han handlar i Hedvalla, säger hon.
  -> kassan_sedan
* (hon) [»Hon.« # at: emmy]
  ~ report("director.softens-assessment")
  – Det gick fort, säger Lasse. I april var det ni.

  {m3_nav.lasse:Han säger att du kunde ha räckt upp handen, i bygdegården. Det fanns kaffe.|Du packar filen underst, och sedan får du packa om.}
  -> kassan_sedan
* (vem) [»Vem vill du att det ska vara?«]
  ~ report("question.raised")
  Han har inte fått den frågan. Kepsen åker av och på.

  – Någon med en dörr, säger han. Som det står på vem det är.

  – Det står på min.

  – Ja, men du är ju inte vald.
  -> kassan_sedan

=== kassan_sedan
{kassan.lagg: -> kassan_trakten}
-> paragraf_sju

=== kassan_trakten
# place: chair
# people: emmy, ragnhild
På måndagen står det du sa i Trakten, utan namn, ordagrant. {high("chair>director.trust"):Emmy har klippt ur det och satt det på kylskåpet i fikarummet.|Emmy frågar om du brukar handla på fredagar.}
{avtal_utat != "" && avtal_utat != "dod": -> punkt_utat_juli}
-> paragraf_sju
