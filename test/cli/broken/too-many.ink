// väntas: 7: 9 alternativ på samma ställe: högst 8 ryms.
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
Du går.
* [Väg 1.]
  Du går väg 1.
  -> resten
* [Väg 2.]
  Du går väg 2.
  -> resten
* [Väg 3.]
  Du går väg 3.
  -> resten
* [Väg 4.]
  Du går väg 4.
  -> resten
* [Väg 5.]
  Du går väg 5.
  -> resten
* [Väg 6.]
  Du går väg 6.
  -> resten
* [Väg 7.]
  Du går väg 7.
  -> resten
* [Väg 8.]
  Du går väg 8.
  -> resten
* [Väg 9.]
  Du går väg 9.
  -> resten
