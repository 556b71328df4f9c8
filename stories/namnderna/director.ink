// En nämnd över alla, från kommunchefens stol: en grön mapp och fem papper.
INCLUDE ../words.ink
INCLUDE director/prolog.ink
INCLUDE director/bussen.ink
INCLUDE director/augusti.ink
INCLUDE director/ritningen.ink
INCLUDE director/fullmaktige.ink
INCLUDE director/mappen.ink
INCLUDE director/bjorkgarden.ink
INCLUDE director/frisoren.ink
INCLUDE director/varning.ink
INCLUDE director/forsta-raden.ink
INCLUDE director/epilog.ink
INCLUDE director/slut.ink

// Hur tisdagarna blev: "sele" när de två åker ensamma i bussen, annars "vanligt".
VAR par = "vanligt"
// Vad som gäller: "kvar" (fyra nämnder), "halvt" (två) eller "utan" (ingen).
VAR ordning = "kvar"
// Förslaget föll i fullmäktige år 1.
VAR foll = false
// Nämnderna ersattes av två beredningar.
VAR beredning = false
// Ylva har slutat.
VAR ylva_gatt = false
// Det var Tords namn på beslutet om Björkgården.
VAR ditt_namn = false
// Gun-Britts öppning i m1 och m4, sparad före det egna draget.
VAR m1_hon = ""
VAR m4_hon = ""
// Överenskommelsen: varje punkt är "" (finns inte), "antog", "bytte", "luckrade" eller "dod".
VAR avtal_overraskning = ""
VAR avtal_vagen = ""
VAR avtal_stol = ""
VAR avtal_oense = ""
VAR avtal_slutet = ""
// Högst tre punkter får leva: sant när det inte går att föreslå fler.
VAR tre_punkter = false

-> prolog
