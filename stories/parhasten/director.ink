// Tjugo år i samma sele, från kommunchefens stol.
INCLUDE ../words.ink
INCLUDE director/prolog.ink
INCLUDE director/kopiatorn.ink
INCLUDE director/bilen.ink
INCLUDE director/fotot.ink
INCLUDE director/nionde-dagen.ink
INCLUDE director/vi-brukar.ink
INCLUDE director/kassan.ink
INCLUDE director/paragraf-sju.ink
INCLUDE director/valnatt.ink
INCLUDE director/stanna.ink
INCLUDE director/punkterna.ink
INCLUDE director/epilog.ink
INCLUDE director/slut.ink

-> prolog
