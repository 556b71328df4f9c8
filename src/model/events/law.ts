/** How a matter is prepared, and what is done with the rules when they are in the way. */
import { atScrutiny, group, late, now, soon } from './row.ts';

const row = group('law');

export const LAW_EVENTS = [
  row('case.prepared-well', 'DSA>B', 'C001 C005 C137', 'I', [
    now('workload', 1),
    now('legalQuality', 1),
    soon('insight', 1),
    soon('chair>director.ability', 1),
    soon('localPolicy', 1),
    late('citizenConfidence.slow', 1),
  ]),
  row('case.rushed', 'DSAC>B', 'C008 C122', 'I', [
    now('discretion', 1),
    now('legalQuality', -1),
    soon('insight', -1),
    late('citizenConfidence.slow', -1),
    atScrutiny('legalQuality', -2),
  ]),
  row('case.opened-on-file', 'SDAC>B', 'C005 C142', 'I', [
    now('insight', 1),
    now('legalQuality', 1),
    now('workload', 1),
    soon('knowledgeConcentration', -1),
    soon('discretion', -1),
    late('accountability', 1),
  ]),
  row('document.withheld', 'DSCA>R', 'C037 C122', 'A', [
    now('workload', -1),
    now('insight', -1),
    late('unspokenProblems', 1),
    late('legalQuality', -1),
    atScrutiny('citizenConfidence', -3),
    atScrutiny('accountability', -2),
  ]),
  row('procedure.defended', 'SDA>C', 'C008 C009', 'I', [
    now('chair~director.chemistry', -1),
    now('chair>secretary.tension', 1),
    now('legalQuality', 1),
    soon('secretary>chair.integrity', 1),
    late('chair>secretary.integrity', 2),
    late('chair>secretary.ability', 1),
    late('legalQuality', 1),
  ]),
  row('conflict-of-interest.declared', 'CODBAS>B', 'C094 C125', 'I', [
    now('legalQuality', 1),
    now('localPolicy', -1),
    soon('accountability', 1),
    soon('citizenConfidence', 1),
  ]),
  row('conflict-of-interest.ignored', 'CODBAS>B', 'C093 C125', 'I', [
    now('localPolicy', 1),
    late('legalQuality', -2),
    soon('accountability', -1),
    soon('voice', -1),
    atScrutiny('citizenConfidence', -2),
  ]),
  row('pressure.resisted', 'DASCB>R', 'C079 C096', 'O', [
    now('citizenConfidence', -1),
    now('workload', 1),
    soon('professionalValues', 1),
    soon('legalQuality', 1),
  ]),
  row('pressure.yielded-to', 'DASCB>R', 'C081 C084', 'O', [
    now('citizenConfidence', 1),
    now('professionalValues', -1),
    soon('unspokenProblems', 1),
    late('legalQuality', -2),
    late('voice', -1),
  ]),
  row('pressure.reported', 'DASCB>B', 'C083 C084', 'O', [
    now('workload', 1),
    now('voice', 1),
    soon('unspokenProblems', -2),
    soon('legalQuality', 1),
    late('professionalValues', 1),
  ]),
  row('audit.criticism', 'BORS>D', 'C018 C128', 'I', [
    now('citizenConfidence', -1),
    now('workload', 1),
    now('insight', 2),
    now('chair>director.ability', -1),
    soon('secretary>chair.ability', -1),
    soon('formalisation', 1),
    late('legalQuality', 1),
  ]),
];
