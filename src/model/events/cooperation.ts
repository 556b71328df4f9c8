/** Working together with other municipalities. */
import { group, late, now, soon } from './row.ts';

const row = group('cooperation');

export const COOPERATION_EVENTS = [
  row('cooperation.joined', 'BDC>B', 'C131 C132 C179', 'I', [
    now('workload', 1),
    now('cooperation', 2),
    soon('insight', -1),
    late('capacity', 2),
    late('economy', 1),
  ]),
  row('cooperation.reported', 'DABC>B', 'C133 C181', 'A', [
    now('workload', 1),
    now('insight', 1),
    soon('cooperation', 1),
    late('cooperation', 1),
    late('accountability', 1),
  ]),
  row('cooperation.neglected', 'DABC>B', 'C133 C135', 'I', [
    now('workload', -1),
    soon('cooperation', -1),
    late('cooperation', -1),
    late('capacity', -1),
    late('insight', -1),
  ]),
  row('cooperation.left', 'BC>B', 'C136 C182', 'X', [
    now('cooperation', -3),
    now('localPolicy', 1),
    soon('workload', 1),
    late('capacity', -2),
    late('economy', -1),
  ]),
];
