// Femtonde oktober, från ordförandens stol: Roger Stenkulla till valnatten, sedan Leila Barani, på andra sidan väggen.
INCLUDE ../words.ink
INCLUDE chair/roger.ink
INCLUDE chair/genom-vaggen.ink
INCLUDE chair/femtonde.ink
INCLUDE chair/vem-raknar.ink
INCLUDE chair/tomten.ink
INCLUDE chair/budgetnatten.ink
INCLUDE chair/forsta-samtalet.ink
INCLUDE chair/affischen.ink
INCLUDE chair/nytt-ansikte.ink
INCLUDE chair/epilog.ink
INCLUDE chair/slut.ink

// Hur det gamla paret var på valnatten: "inarbetat" eller "vanligt". Kopplingen börjar om den femtonde oktober.
VAR sele = "vanligt"
// Ingelas öppning i m3 och m4, sparad före det egna valet.
VAR m3_hon = ""
VAR m4_hon = ""
// Roger säger det själv på onsdagen, i m3.
VAR roger_sa = false
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

-> prolog
