// väntas: 8: Valnatten saknar text för projektorn (# room).
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
Du går.
-> valnatten
=== valnatten
Rösterna räknas på andra våningen.
* [Gå in.]
  -> resten
