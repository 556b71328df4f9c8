// väntas: 6: Handlingen report(…) måste stå ensam på en rad som börjar med ~.
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
Du går. {report("pair.quarrels")}
* [Gå in.]
  -> resten
