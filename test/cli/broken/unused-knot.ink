// väntas: 9: Ingen väg leder till glomd.
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
Du går.
* [Gå in.]
  -> resten
=== glomd
Hit kommer ingen.
-> resten
