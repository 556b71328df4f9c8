// Somebody else's story: chance, numbers, no tags of ours.
VAR coins = 3
-> road
=== road
You have {coins} coins. {~It rains.|It snows.} # scene: road
+ {coins > 0} [Toss one.]
  ~ coins = coins - 1
  -> road
+ [Go home.] -> END
