// väntas: 6: varning: Genväg i prosan: ”spänd stämning”.
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
Det är en spänd stämning i rummet.
* [Gå in.]
  -> resten
