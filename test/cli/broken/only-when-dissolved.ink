// väntas: 9: varning: Valet var öppet bara när läget committees sattes till dissolved
// väntas: 15: varning: Stycket nåddes bara när läget pair sattes till locked
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
Du går.
* [Gå in.] -> kolla
* [Skriv under. # needs: committees dissolved \| Skolnämndens.]
  Du skriver.
  -> kolla
=== kolla
{regime("pair") == "locked": -> tyst}
-> resten
=== tyst
Ni talar inte.
* [Gå in ändå.]
  Det ekar.
  -> resten
