// väntas: 6: Efter // läses resten av raden som kommentar.
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
Läs mer på https://almberga.example i kväll.
* [Gå in.]
  -> resten
