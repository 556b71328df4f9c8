// väntas: 9: Valet ”Gå in igen.” ändrar ingenting
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
Du går.
* [Gå in.]
  -> resten
* [Gå in igen.]
  -> resten
