// väntas: 6: Okänd plats: ”coffe-room”. Menade du ”coffee-room”?
INCLUDE ../../../stories/words.ink
INCLUDE frame.inc.ink
-> start
=== start
# place: coffe-room
Du går.
* [Gå in.]
  -> resten
