// väntas: 6: ”20:2” är inget kvartal: skriv år.kvartal, som 20.2.
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
~ until("20:2")
Du går.
* [Gå in.]
  -> resten
