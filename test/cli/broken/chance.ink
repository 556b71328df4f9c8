// väntas: 6: Slumpen kommer från modellens frö: ta bort RANDOM.
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
{RANDOM(1, 2) == 1: Det regnar.}
* [Gå in.]
  -> resten
