-> road
=== road
A road.
* [Left.] -> END
* [Down.] -> cellar
=== cellar
Dark.
+ [Wait.] -> cellar
