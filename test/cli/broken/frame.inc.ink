// Allt det som ett fall måste ha, så att varje trasig berättelse bara är trasig på ett sätt. Knuten "resten" leder till slutet.
VAR arkiv = false

=== resten
# place: director
# people: saga
~ until("1.2")
~ meet("m1")
~ stunder("m1")
Saga står i dörren. – Listan, säger hon.
-> nav

=== nav
Du har tid för något.
* (arkivet) [Gå till arkivet. # cost: 1 # at: secretary-archive]
  ~ arkiv = true
  Där står tjugo pärmar, en för varje år. Du tar ner den första och läser. Hälften av raderna har ett datum, och resten har bara ett namn. Saga håller i stegen och säger inget.
  -> nav
* (trappan) [Sätt dig i trappan. # cost: 1 # at: stairs]
  Det drar från porten. Någon har ställt en stol på avsatsen, och du sitter där en stund. Två lärare går förbi och pratar om taket. De ser dig inte, och du får höra hela saken.
  -> nav
+ [Nu. # at: director]
  -> beslut

=== beslut
# key: m1
# room: Saga vill ha listan. Vad gör du?
# law: KL 7:1
# claim: C032
{arkiv: Du luktar damm.}
* (skriv) [Skriv listan. # move: m1.skriv]
  -> svar
* (vanta) [Vänta. # move: m1.vanta]
  -> svar
* (fraga) [Ring Göte. # move: m1.fraga # from: gote]
  -> svar

=== svar
# room: Göte svarar på sitt vis.
{other_move("m1"):
- "tack": – Tack, säger Göte.
- "nej": – Nej, säger Göte.
- else: Göte svarar inte.
}
* [Gå hem.]
  -> minns_ett

=== minns_ett
# remembers: m1
{beslut.skriv: Listan hänger på väggen.|Väggen är tom.}
* [Sov.]
  -> minns_tva

=== minns_tva
# remembers: m1
~ pass(3)
Saga nämner listan igen.
* [Nicka.]
  -> klart

=== klart
~ ending("klart")
Det blev sommar.
-> END
