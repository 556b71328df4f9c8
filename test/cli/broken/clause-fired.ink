// väntas: 6: Att en punkt utlöses avgör modellen.
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
~ report("agreement.clause-fired")
Det blir tyst.
* [Gå in.]
  -> resten
