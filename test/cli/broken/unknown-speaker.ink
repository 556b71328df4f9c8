// väntas: 7: Okänd person: ”gotte”. Menade du ”gote”?
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
Du går in.
– Jaha du. # speaker: gotte
* [Gå in.]
  -> resten
