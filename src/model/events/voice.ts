/** Whether what is awkward gets said, and what happens to the one who says it. */
import { atScrutiny, group, late, now, soon } from './row.ts';

const row = group('voice');

export const VOICE_EVENTS = [
  row('question.raised', 'ASODCBR>C', 'C008 C076 C077', 'O', [
    now('voice', 1),
    now('chair~director.chemistry', -1),
    now('unspokenProblems', -1),
    soon('insight', 1),
    late('legalQuality', 1),
  ]),
  row('question.silenced', 'CDBSA>A', 'C037 C071 C084', 'O', [
    now('chair~director.chemistry', 1),
    now('voice', -2),
    soon('unspokenProblems', 2),
    late('legalQuality', -1),
    late('insight', -1),
  ]),
  row('critic.appointed', 'DCBS>A', 'C072 C078', 'O', [
    now('voice', 2),
    now('workload', 1),
    soon('chair~director.chemistry', -1),
    soon('unspokenProblems', -2),
    soon('legalQuality', 1),
    late('insight', 1),
  ]),
  row('mistake.allowed', 'DCBA>A', 'C072 C074', 'O', [
    now('voice', 1),
    now('citizenConfidence', -1),
    soon('discretion', 1),
    late('capacity', 1),
    late('localPolicy', 1),
  ]),
  row('mistake.punished', 'DCBA>A', 'C071 C074', 'O', [
    now('citizenConfidence', 1),
    now('voice', -2),
    soon('discretion', -1),
    soon('unspokenProblems', 1),
    late('capacity', -1),
    atScrutiny('citizenConfidence', -1),
  ]),
];
