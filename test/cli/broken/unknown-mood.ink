// väntas: 6: Okänd stämning: ”tens”. Menade du ”tense”?
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
# mood: tens
Du går.
* [Gå in.]
  -> resten
