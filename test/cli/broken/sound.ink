INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
# place: corridor
# people: gote, visitor
# mood: calm
Göte väntar i korridoren.
* [Gå in.]
  -> resten
