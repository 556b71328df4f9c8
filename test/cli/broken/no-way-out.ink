// väntas: 11: Härifrån leder ingen väg till ett slut
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
Du går.
* [Gå in.]
  -> resten
* [Gå ner.]
  -> kallare
=== kallare
Här är det mörkt.
+ [Vänta.]
  Inget händer.
  -> kallare
