// Tjugo år i samma sele, från ordförandens stol: Göte Brunnsjö till april år 20, sedan Emmy Sandvall.
INCLUDE ../words.ink
INCLUDE chair/mandagar.ink
INCLUDE chair/vem.ink
INCLUDE chair/bilen.ink
INCLUDE chair/varen.ink

-> prolog
