// väntas: 9: Valet var stängt i alla
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
Du går.
* [Gå in.]
  -> resten
* {not high("economy")} [Flyg in. # needs: economy high \| Ingen har råd.]
  Du flyger.
  -> resten
