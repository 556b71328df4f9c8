// väntas: 7: Okänt slut: ”klar”. Menade du ”klart”?
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
Du går.
~ ending("klar")
* [Gå in.]
  -> resten
