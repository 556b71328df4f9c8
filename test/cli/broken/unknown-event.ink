// väntas: 7: Okänd händelse: ”pair.quarels”. Menade du ”pair.quarrels”?
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
Ni bråkar.
~ report("pair.quarels")
* [Gå in.]
  -> resten
