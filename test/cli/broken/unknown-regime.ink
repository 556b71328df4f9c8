// väntas: 11: Okänt läge: ”comittees”. Menade du ”committees”?
// väntas: 14: Okänt tillstånd: ”disolved”. Menade du ”dissolved”?
// väntas: 17: Okänd nivå: ”hihg”. Menade du ”high”?
// väntas: 21: Okänt tillstånd: ”loked”. Menade du ”locked”?
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
Du går.
* [Gå in.] -> inne
* [Skriv under. # needs: comittees kept \| Skolnämndens.]
  Du skriver.
  -> inne
* [Skriv igen. # needs: committees kept or disolved \| Skolnämndens.]
  Du skriver igen.
  -> inne
* [Köp. # needs: economy hihg \| Pengarna räcker inte.]
  Du köper.
  -> inne
=== inne
{regime("pair") == "loked": Ni talar inte.}
-> resten
