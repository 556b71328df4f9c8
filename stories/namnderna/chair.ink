// En nämnd över alla, från ordförandens stol: ett armbandsur bredvid klubban, och minuter att dela ut.
INCLUDE ../words.ink
INCLUDE chair/prolog.ink
INCLUDE chair/klockan.ink
INCLUDE chair/bussen.ink
INCLUDE chair/augusti.ink
INCLUDE chair/ritningen.ink
INCLUDE chair/fullmaktige.ink
INCLUDE chair/klockan-tva.ink
INCLUDE chair/bjorkgarden.ink
INCLUDE chair/sjuttiofyra.ink
INCLUDE chair/minneskaffe.ink
INCLUDE chair/forsta-raden.ink
INCLUDE chair/epilog.ink
INCLUDE chair/slut.ink

// Hur tisdagarna blev: "sele" när de två åker ensamma i bussen, annars "vanligt".
VAR par = "vanligt"
// Vad som gäller: "kvar" (fyra nämnder), "halvt" (två) eller "utan" (ingen).
VAR ordning = "kvar"
// Förslaget föll i fullmäktige år 1.
VAR foll = false
// Nämnderna ersattes av två beredningar.
VAR beredningar = false
// Ylva har slutat.
VAR ylva_gatt = false
// Beslutet om Björkgården gick upp till styrelsen, som ärende 58.
VAR lagligt = false
// Tords öppning i m2, m3 och m5, sparad före det egna draget.
VAR m2_han = ""
VAR m3_han = ""
VAR m5_han = ""
// Överenskommelsen: varje punkt är "" (finns inte), "antog", "bytte", "luckrade" eller "dod".
VAR avtal_overraskning = ""
VAR avtal_vagen = ""
VAR avtal_stol = ""
VAR avtal_utat = ""
VAR avtal_slutet = ""
// Högst tre punkter får leva: sant när det inte går att föreslå fler.
VAR tre_punkter = false

-> prolog
