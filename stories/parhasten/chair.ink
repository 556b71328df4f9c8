// Tjugo år i samma sele, från ordförandens stol: Göte Brunnsjö till april år 20, sedan Emmy Sandvall.
INCLUDE ../words.ink
INCLUDE chair/mandagar.ink
INCLUDE chair/vem.ink
INCLUDE chair/bilen.ink
INCLUDE chair/varen.ink
INCLUDE chair/nionde-dagen.ink
INCLUDE chair/vi-brukar.ink
INCLUDE chair/tjarnby.ink
INCLUDE chair/paragraf-sju.ink
INCLUDE chair/valnatten.ink
INCLUDE chair/stanna.ink
INCLUDE chair/epilog.ink
INCLUDE chair/slut.ink

-> prolog
