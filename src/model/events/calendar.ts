/** The dates of the year and of the term. Time sends them when the quarter ends, if nobody has reported them on their day. */
import { group, now, soon } from './row.ts';

const row = group('calendar');

export const CALENDAR_EVENTS = [
  row('calendar.accounts', 'BDA>R', 'C128 C137', 'F', [
    now('workload', 1),
    // Where errors have come to stay the auditors ask, and every question is work (L10).
    soon('workload', 1, 'legalQuality<38'),
    soon('accountability', 1, 'agreement=agreed|lived'),
  ]),
  row('calendar.budget', 'BC>A', 'C112 C114', 'F', [
    now('workload', 1),
    now('workload.chair', 1),
    soon('economisation', 1, 'economy<35'),
  ]),
  // Whoever is new in the council did not decide on the cooperation, and has not yet seen what it gives (L11).
  row('calendar.new-council', 'RB>B', 'C134', 'I', [
    now('boardLoad', 1),
    now('crossPartyTrust', 1),
    soon('cooperation', -1, 'insight<50'),
  ]),
  row('calendar.new-board', 'BR>B', 'C020 C023', 'F', [
    now('workload', 1),
    now('boardLoad', 1),
    soon('localPolicy', 1, 'majority=outgoing'),
  ]),
];
