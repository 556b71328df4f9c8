// väntas: 6: Okänt lagrum: ”KL 99:1”.
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
# law: KL 99:1
Du går.
* [Gå in.]
  -> resten
