// väntas: 7: Okänt drag i mötet: ”skrik”. Menade du ”skriv”?
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
Du går.
* [Gå in. # move: m1.skrik]
  -> resten
