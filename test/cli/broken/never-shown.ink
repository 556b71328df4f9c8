// väntas: 9: Valet visades inte på
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
Du går.
* [Gå in.]
  -> resten
* {low("voice") && high("voice")} [Flyg in.]
  Du flyger.
  -> resten
