// väntas: 9: Ordet ”tjänsteutlåtanndet” finns inte i ordlistan. Menade du ”tjänsteutlåtandet”?
// väntas: 10: Ordet ”listann” finns inte i ordlistan. Menade du
// väntas: 10: Ordet ”hinnner” finns inte i ordlistan. Menade du ”hinner”?
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
# people: gote
{low("voice") || happened("director.dismissed"): Göte läser tjänsteutlåtanndet, etthundratolv sidor.|KS-ordföranden väntar.}
* [Läs listann. # needs: insight not-high \| Det hinnner du inte.]
  Där står ingenting.
  -> resten
* [Gå in.]
  -> resten
