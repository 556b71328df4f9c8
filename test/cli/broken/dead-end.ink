// väntas: 10: Här tar berättelsen slut utan slut
// väntas: 11: varning: Här tar texten slut utan att säga vart den går
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
Du går.
* [Gå in.]
  -> resten
* [Gå hem.]
  Det är mörkt hemma.
