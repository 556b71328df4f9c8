// väntas: 4: Okänt ord: ”rapport”. Menade du ”report”?
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
EXTERNAL rapport(event)
-> start
=== start
Du går.
* [Gå in.]
  -> resten
