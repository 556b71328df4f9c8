// väntas: 7: Taggen ”# cost: 1” hör till ett val, inte till en rad.
// väntas: 8: Taggen ”# mood: calm” hör till en rad, inte till ett val.
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
# cost: 1
* [Gå in. # mood: calm]
  -> resten
