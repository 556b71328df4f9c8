// väntas: 7: Valet dosa kostar en stund men ger varken text
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
Du går.
* (dosa) [Dåsa. # cost: 1]
  -> start
+ [Gå in.]
  -> resten
