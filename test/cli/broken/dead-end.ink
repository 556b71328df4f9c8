// väntas: 10: Här tar berättelsen slut utan slut
// väntas: 11: varning: Ink förstår inte raden: Apparent loose end
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
Du går.
* [Gå in.]
  -> resten
* [Gå hem.]
  Det är mörkt hemma.
