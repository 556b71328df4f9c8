// väntas: 10: Stycket nåddes inte på
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
Du går.
{low("voice") && high("voice"): -> dold}
* [Gå in.]
  -> resten
=== dold
Hit kommer ingen.
* [Gå vidare.]
  -> resten
