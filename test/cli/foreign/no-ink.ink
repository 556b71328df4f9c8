-> road
=== road
A { road.
* [Left.] -> END
