// väntas: 6: ”<b>” är HTML och visas som den står.
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
Det är <b>viktigt</b>.
* [Gå in.]
  -> resten
