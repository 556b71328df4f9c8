/** Money and hands: savings, support, managers. */
import { atScrutiny, group, late, now, soon } from './row.ts';

const row = group('economy');

export const ECONOMY_EVENTS = [
  row('saving.proposed', 'DCABO>B', 'C110 C113', 'I', [
    now('citizenConfidence', -1),
    now('workload', 1),
    now('them>me.tension', 1),
    soon('economisation', 1),
    soon('longTerm', 1),
  ]),
  row('investment.secured', 'DC>R', 'C036 C152', 'I', [
    now('citizenConfidence', 1),
    soon('economy', 2),
    late('economy', 1),
    late('discretion', 1),
    atScrutiny('legalQuality', -1),
  ]),
  row('saving.postponed', 'BCD>D', 'C112 C113', 'I', [
    now('citizenConfidence', 1),
    soon('economy', -1),
    soon('them>me.benevolence', -1),
    late('economy', -2),
    late('longTerm', -1),
    late('accountability', -1),
  ]),
  row('saving.decided', 'BC>R', 'C110 C112', 'I', [
    now('citizenConfidence', -2),
    soon('economy', 2),
    soon('economisation', 1),
    late('economy', 1),
    late('capacity', -1),
  ]),
  row('support.cut', 'BCD>A', 'C127 C128', 'I', [
    now('economy', 1),
    soon('workload', 2),
    late('legalQuality', -1),
    late('capacity', -1),
    late('longTerm', -1),
  ]),
  row('support.added', 'BCD>A', 'C126 C127', 'I', [
    now('economy', -1),
    now('citizenConfidence', -1),
    soon('workload', -2),
    late('legalQuality', 1),
    late('longTerm', 1),
  ]),
  row('manager.recruited', 'DBA>A', 'C107 C118', 'I', [
    now('economy', -1),
    now('workload', 1),
    soon('capacity', 2),
    soon('knowledgeConcentration', -1),
    late('workload', -1),
    late('holism', 1),
  ]),
  row('manager.left', 'ADB>D', 'C106 C108', 'I', [
    now('capacity', -2),
    now('workload', 2),
    soon('knowledgeConcentration', 1),
    late('longTerm', -1),
  ]),
];
