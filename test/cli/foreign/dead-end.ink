-> road
=== road
A road.
* [Left.]
  Nothing more is written here.
* [Right.] -> END
