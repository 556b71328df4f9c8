/** What the parties that govern together do to each other. */
import { group, late, now, soon } from './row.ts';

const row = group('majority');

export const MAJORITY_EVENTS = [
  row('coalition.breaks', 'OBC>C', 'C102 C154', 'A', [
    now('politicisation', 2),
    now('crossPartyTrust', -1),
    now('workload', 1),
    now('workload.chair', 1),
    soon('voice', 1),
    soon('longTerm', -1),
    late('accountability', -1),
    late('citizenConfidence', -1),
    late('citizenConfidence.slow', -1),
    now('accountability', -1),
  ]),
  row('coalition.mended', 'COB>O', 'C101 C103 C154', 'A', [
    now('workload.chair', 1),
    now('crossPartyTrust', 2),
    soon('politicisation', -1),
    soon('accountability', -1),
    late('longTerm', 1),
  ]),
];
