// väntas: 6: Okänd mätare: ”voise”. Menade du ”voice”?
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
{low("voise"): Ingen säger något.}
Du går.
* [Gå in.]
  -> resten
