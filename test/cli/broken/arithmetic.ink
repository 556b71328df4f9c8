// väntas: 4: Berättelser räknar inte
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
VAR bullar = 3
-> start
=== start
Du går.
* [Gå in.]
  -> resten
