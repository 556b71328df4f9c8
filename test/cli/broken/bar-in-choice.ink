// väntas: 7: Ett lodrätt streck i ett val måste skrivas \|.
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
Du går.
* [Gå in. # needs: voice low | Inte nu.]
  -> resten
