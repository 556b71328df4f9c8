// väntas: 9: Härifrån kommer man aldrig till ett val
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
Du går.
* [Gå in.]
  -> resten
* [Gå runt.]
  -> runt
=== runt
-> runt
