/** What the report on small municipalities claims about upsides, democracy and change of director (C137–C139, C151–C160). */
import type { Claim } from '../claim.ts';
import { acting, core, lacking, living, much, other } from '../words.ts';

const SMALL = 'small-municipality';
const ORDINARY = 'with-committees';

export const SMALL_DEMOCRACY: readonly Claim[] = [
  other(
    'C137',
    lacking('legalQuality', '-', 'citizenConfidence', 'late', 'matters prepared badly cost confidence'),
    lacking('legalQuality', '-', 'accountability', 'late', '… and clarity about who answers'),
    acting('case.rushed', '-', 'citizenConfidence', 'late', 'one rushed matter is enough'),
    acting('case.rushed', '-', 'accountability', 'late', '… for both'),
  ),
  other(
    'C138',
    lacking('economy', '-', 'longTerm', 'late', 'when money is scarce, running wins over developing'),
    lacking('economy', '-', 'capacity', 'late', '… and the organisation falls behind'),
  ),
  other(
    'C139',
    living(
      SMALL,
      ORDINARY,
      '+',
      'workload',
      'late',
      'in a small organisation somebody has to catch the loose balls',
    ),
  ),
  other(
    'C151',
    living(
      SMALL,
      ORDINARY,
      '+',
      'holism',
      'now',
      'in a small municipality one sees how the parts hang together',
      { size: 'clear' },
    ),
  ),
  other(
    'C152',
    living(SMALL, ORDINARY, '+', 'discretion', 'now', 'short paths give room to act', { size: 'clear' }),
  ),
  core(
    'C153',
    acting('press.praise', '-', 'turnoverRisk', 'now', 'quick and clear thanks make a director stay'),
    acting('pair.shares-success', '-', 'turnoverRisk', 'now', '… and so does a success'),
    much('citizenConfidence', '-', 'turnoverRisk', 'now', 'where residents are content, work means more'),
    much('discretion', '-', 'turnoverRisk', 'now', '… and where there is room to act'),
  ),
  other(
    'C154',
    acting(
      'coalition.breaks',
      '-',
      'accountability',
      'late',
      'where nobody has a majority it is harder to see who governs',
    ),
    acting('coalition.breaks', '-', 'citizenConfidence', 'late', '… and residents trust less'),
  ),
  other(
    'C155',
    acting(
      'director.takes-over-decision',
      '+',
      'politicisation',
      'soon',
      'officials who push questions of their own reach into politics',
    ),
    acting('director.takes-over-decision', '-', 'legalQuality', 'late', '… which costs quality'),
    acting('director.takes-over-decision', '-', 'citizenConfidence', 'late', '… and confidence'),
    acting(
      'chair.bypasses-director',
      '+',
      'politicisation',
      'soon',
      'politicians who reach into the operations do too',
    ),
    acting('chair.bypasses-director', '-', 'citizenConfidence', 'late', '… at the same price'),
  ),
  other(
    'C156',
    acting(
      'director.stands-by-assessment',
      '+',
      'legalQuality',
      'late',
      'conduct that stands makes decisions stand',
    ),
    acting('director.stands-by-assessment', '+', 'citizenConfidence', 'late', '… and confidence last'),
    acting('pressure.resisted', '+', 'legalQuality', 'late', 'not giving in keeps quality up'),
  ),
  core(
    'C157',
    acting('director.retires', '-', 'professionalValues', 'late', 'also when the director goes by choice'),
    acting(
      'director.resigns',
      '-',
      'professionalValues',
      'late',
      'when the director goes, the profession weighs less',
    ),
    acting('director.resigns', '-', 'legalQuality', 'late', '… decisions stand up worse'),
    acting('director.resigns', '-', 'longTerm', 'late', '… and the long view goes', { size: 'clear' }),
    acting('director.dismissed', '-', 'professionalValues', 'late', 'forced, more so'),
    acting('director.dismissed', '-', 'legalQuality', 'late', '… for quality', { size: 'clear' }),
    acting('director.dismissed', '-', 'longTerm', 'late', '… and for the long view', { size: 'clear' }),
    acting('director.retires', '-', 'legalQuality', 'late', 'a pension costs quality too'),
    acting('director.retires', '-', 'longTerm', 'late', '… and the long view'),
    acting(
      ['director.dismissed', 'director.recruited'],
      '-',
      'professionalValues',
      'late',
      'somebody new does not make up for it',
    ),
    acting(['director.dismissed', 'director.recruited'], '-', 'legalQuality', 'late', '… not in quality', {
      size: 'clear',
    }),
    acting(['director.dismissed', 'director.recruited'], '-', 'longTerm', 'late', '… nor in the long view', {
      size: 'clear',
    }),
    acting(
      ['director.resigns', 'director.recruited'],
      '-',
      'longTerm',
      'late',
      '… not even when the first one chose to go',
    ),
  ),
  other(
    'C158',
    acting(
      'director.resigns',
      '-',
      'capacity',
      'late',
      'while somebody new learns the place, less gets done',
      { size: 'clear' },
    ),
    acting('director.resigns', '-', 'longTerm', 'late', '… and nobody looks far ahead', { size: 'clear' }),
    acting('director.dismissed', '-', 'capacity', 'late', 'forced, more so', { size: 'clear' }),
  ),
  other(
    'C159',
    acting(
      { event: 'shock.outside', kind: 'fewer-people' },
      '-',
      'economy',
      'late',
      'fewer of working age is less money',
      { size: 'clear' },
    ),
    acting(
      { event: 'shock.outside', kind: 'fewer-people' },
      '-',
      'citizenConfidence',
      'late',
      '… a school that closes',
    ),
    acting(
      { event: 'shock.outside', kind: 'fewer-people' },
      '-',
      'longTerm',
      'late',
      '… and a village that nobody moves to',
    ),
  ),
  other(
    'C160',
    acting(
      { event: 'shock.outside', kind: 'state-demands' },
      '-',
      'legalQuality',
      'late',
      'demands that the small cannot meet make decisions worse',
      { without: { acts: ['shock.outside'] } },
    ),
    acting(
      { event: 'shock.outside', kind: 'state-demands' },
      '-',
      'longTerm',
      'late',
      '… leave no time to develop',
      { without: { acts: ['shock.outside'] } },
    ),
    acting(
      { event: 'shock.outside', kind: 'state-demands' },
      '-',
      'discretion',
      'late',
      '… and less to decide',
      { without: { acts: ['shock.outside'] } },
    ),
  ),
];
