// Femtonde oktober, från kommundirektörens stol: två telefoner och en dörr.
INCLUDE ../words.ink
INCLUDE director/prolog.ink
INCLUDE director/morgonen.ink
INCLUDE director/femtonde.ink
INCLUDE director/vem-raknar.ink
INCLUDE director/tomten.ink
INCLUDE director/budgetnatten.ink
INCLUDE director/jullunchen.ink
INCLUDE director/forsta-samtalet.ink
INCLUDE director/telefonerna.ink
INCLUDE director/nytt-ansikte.ink
INCLUDE director/epilog.ink
INCLUDE director/slut.ink

// Hur det gamla paret var på valnatten: "inarbetat" eller "vanligt". Kopplingen börjar om den femtonde oktober.
VAR sele = "vanligt"
// Leilas öppning i m1 och m2, sparad före det egna draget.
VAR m1_hon = ""
VAR m2_hon = ""
// Hur budgeten gick: "egen", "utslag", "deras" eller "ater".
VAR budget = ""
// Handslaget är okänt för alla utom de tre.
VAR dold = false
// Överenskommelsen: varje punkt är "" (finns inte), "antog", "bytte", "luckrade" eller "dod".
VAR avtal_overraskning = ""
VAR avtal_oense = ""
VAR avtal_vagen = ""
VAR avtal_stol = ""
VAR avtal_slutet = ""
VAR avtal_utat = ""
// Högst tre punkter får leva: sant när det inte går att föreslå fler.
VAR tre_punkter = false

-> prolog
