// Brevet från Almberga, och den femtonde oktober: Leila väljs till ordförande från nyår.

=== brevet
# place: director
# people: ingela
# mood: calm
{elsewhere("parhasten"):
- "tva-roller":
  I postfacket ligger ett brev från Almberga. Ragnhild Tovås är kommunchef där och har fått en ny ordförande efter tjugo år med samma. »Vi bråkar på måndagar nu«, skriver hon. »Det är mycket lugnare. Köp en stol till. Med armstöd, de blir sittande.«
- "ny-sele":
  I postfacket ligger ett kort från Almberga, med en älg på. Ragnhild Tovås är kommunchef där och har fått en ny ordförande efter tjugo år med samma. Du skrev och frågade hur man gör. På kortets baksida står din adress, prydligt textad. Annars ingenting.
- "overlamnat":
  Ragnhild Tovås skriver från Almberga. Du hade frågat hur man gör när man får en ny ordförande. Hon lämnade över, svarar hon, och nu har hon tid. Behöver någon hos er en pärmrygg? Hon har skrivit ut för många. I kuvertet ligger två. På den ena står »Varför«.
- "kvar-i-vagen":
  Du har skrivit till Ragnhild Tovås i Almberga och frågat hur man gör när man får en ny ordförande. Brevet som kommer är från HR. Frågan om vem hos dem som besvarar skrivelser från kommunchefer är under beredning. Två har skrivit under.
- else:
  Du har skrivit till Ragnhild Tovås i Almberga och frågat hur man gör när man får en ny ordförande. Hon svarar hemifrån, för hand. Det tog en eftermiddag, det där med att sluta. Vilken advokat har ni? Hon behöver ingen längre. Hon har börjat samla.
}

* (las) [Läs det en gång till och lägg det i väskan. # at: director]
  -> femtonde

=== femtonde
~ until("4.4")
~ report("calendar.new-council")
~ report("chair.elected")
{m1_nav.sida:
  ~ keep("sida")
}
# place: council
# people: roger, leila, solveig, gunvor, joar, ingela
# mood: festive
# law: KL 5:9
# law: KL 6:18
# law: KL 6:21
Jobbtelefonen: sju. Den privata: två.

Den femtonde oktober öppnar Roger mötet, för han är den som har suttit längst. Han ropar upp fyrtioen namn. {my_move("m1") == "tyst":Dig kallar han kommundirektören, hela kvällen. Du har varit Fornander sedan du började.}

Solveig Arnfors, som förlorade mot Leila i partiet, blir fullmäktiges ordförande. Hon drar upp en klubba ur en grå strumpa, och båda har varit hennes fars. Roger kliver ner och hittar inte sin plats.

Så väljs den styrelse som ska börja vid nyår, och dess ordförande: Leila Barani. Det skiljer på en röst.

# speaker: gunvor
– Hon frågade först, säger Gunvor Ek rakt ut i salen. Ingen hade frågat henne.

{m1_nav.sida:Efteråt delar du ut din sida, en till Roger och en till Leila. Han viker sin. Hon räknar raderna, nio, och skriver talet i hörnet.|Leila tackar för förtroendet och läser upp det hon just har blivit vald till, ord för ord.} I elva veckor är hon vald och får inte bestämma över en stol.

* (sitt) [Sitt kvar tills de har gått. # at: council]
  # place: council
  # people: joar, ingela
  Det tar lång tid. Alla ska ta i hand. Tjänstemannaplatsen är vid sidan, och du har aldrig förut tänkt på att det är den som har längst till båda dörrarna.
  -> vem_raknar
