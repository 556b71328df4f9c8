// väntas: 6: ”mot: chair” säger inget om händelsen
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
~ report_how("pair.quarrels", "mot: chair")
Du går.
* [Gå in.]
  -> resten
