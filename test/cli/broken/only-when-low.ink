// väntas: 10: varning: Valet var öppet bara när mätaren capacity ställdes på 32
// väntas: 16: varning: Stycket nåddes bara när mätaren economy ställdes på 9
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
Du går.
* [Gå in.]
  -> kolla
* {low("capacity")} [Be om hjälp.]
  Någon kommer.
  -> kolla
=== kolla
{value("economy") < 10: -> kassan}
-> resten
=== kassan
Kassan är tom.
* [Gå in ändå.]
  Det ekar.
  -> resten
