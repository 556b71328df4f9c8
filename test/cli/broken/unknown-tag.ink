// väntas: 6: Taggen ”# plats: corridor” är inte fullständig eller finns inte.
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
# plats: corridor
Du går.
* [Gå in.]
  -> resten
