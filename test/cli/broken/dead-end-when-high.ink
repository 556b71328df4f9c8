// väntas: 8: När mätaren economy står på 67: Här tar berättelsen slut utan slut
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
# place: corridor
Du går.
* [Gå in.]
  {high("economy"): Kassan är full. -> DONE}
  -> resten
