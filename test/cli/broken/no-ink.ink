// väntas: 6: Ink förstår inte raden
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
{Du går.
* [Gå in.]
  -> resten
