// väntas: 6: Okänt påstående: ”C185”.
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
# claim: C185
Du går.
* [Gå in.]
  -> resten
