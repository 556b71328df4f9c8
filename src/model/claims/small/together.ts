/** What the report on small municipalities claims about working together with others (C131–C136, C140–C143). */
import type { Claim } from '../claim.ts';
import { acting, core, lacking, much, other } from '../words.ts';

const joined = (kind: string) => ({ event: 'cooperation.joined', kind });
const plain = { without: { acts: ['cooperation.joined'] } } as const;

export const SMALL_TOGETHER: readonly Claim[] = [
  other(
    'C131',
    acting('cooperation.joined', '+', 'capacity', 'late', 'borrowing from others makes one able to do more', {
      size: 'clear',
    }),
    acting('cooperation.joined', '-', 'workload', 'late', '… with less work'),
    acting(joined('alike'), '-', 'workload', 'late', '… least where they are like oneself'),
  ),
  other(
    'C132',
    acting('cooperation.joined', '+', 'cooperation', 'late', 'a cooperation that was joined lives', {
      size: 'clear',
    }),
    acting('cooperation.joined', '+', 'economy', 'late', '… and pays in the end'),
  ),
  core(
    'C133',
    lacking('insight', '-', 'cooperation', 'late', 'a cooperation that politicians do not see withers'),
    acting('cooperation.reported', '+', 'cooperation', 'late', 'one the board hears of lives', {
      size: 'clear',
    }),
    acting('cooperation.reported', '+', 'insight', 'late', '… since the board can see it'),
    acting('cooperation.neglected', '-', 'cooperation', 'late', 'one that nobody tells of withers', {
      size: 'clear',
    }),
    acting('cooperation.reported', '+', 'cooperation', 'late', 'told of against not', {
      size: 'large',
      without: { acts: ['cooperation.neglected'] },
    }),
    acting('board.informed', '+', 'cooperation', 'late', 'a board that is informed keeps it up'),
    acting('board.kept-in-the-dark', '-', 'cooperation', 'late', '… one in the dark does not'),
    acting('board.informed', '+', 'cooperation', 'late', 'informed against in the dark', {
      size: 'clear',
      without: { acts: ['board.kept-in-the-dark'] },
    }),
  ),
  other(
    'C134',
    acting('election.new-majority', '-', 'cooperation', 'late', 'the inexperienced back out of cooperation'),
    acting('election.new-majority', '-', 'cooperation', 'late', '… more than those who were there before', {
      without: { acts: ['election.same-majority'] },
    }),
  ),
  core(
    'C135',
    acting(
      joined('for-savings'),
      '-',
      'cooperation',
      'late',
      'a cooperation entered for the savings lives shorter',
      plain,
    ),
    acting(joined('for-savings'), '-', 'chair>director.trust', 'late', '… and disappoints the chair', plain),
    acting(joined('for-savings'), '-', 'director>chair.trust', 'late', '… and the director', plain),
    acting(
      'cooperation.neglected',
      '-',
      'cooperation',
      'late',
      'where the two expect different things and nobody says so, it withers',
      { size: 'clear' },
    ),
    acting('cooperation.neglected', '-', 'chair>director.trust', 'late', '… and so does trust'),
    acting('cooperation.neglected', '-', 'director>chair.trust', 'late', '… on both sides'),
    much(
      'chair~director.roleGap',
      '-',
      'cooperation',
      'late',
      'the further apart the two read it, the worse it goes',
    ),
    much('chair~director.roleGap', '-', 'chair>director.trust', 'late', '… also between them'),
    much('chair~director.roleGap', '-', 'director>chair.trust', 'late', '… both ways'),
    much(
      'economisation',
      '-',
      'cooperation',
      'late',
      'where everything is counted in money, cooperation disappoints',
    ),
  ),
  other(
    'C136',
    acting('cooperation.left', '-', 'cooperation', 'now', 'the largest leaves and the cooperation falls', {
      size: 'large',
    }),
    acting('cooperation.left', '+', 'localPolicy', 'now', '… to decide for itself'),
  ),
  other(
    'C140',
    acting(
      joined('small-field'),
      '-',
      'cooperation',
      'late',
      'working together on the small leaves the large as it was',
      plain,
    ),
    acting(joined('small-field'), '-', 'capacity', 'late', '… and gives less', plain),
  ),
  other(
    'C141',
    acting(joined('other-systems'), '+', 'workload', 'soon', 'systems that do not fit make work', plain),
    acting(joined('other-systems'), '-', 'cooperation', 'soon', '… and eat up the gain', plain),
  ),
  other(
    'C142',
    acting(
      joined('informal'),
      '-',
      'insight',
      'late',
      'what is only agreed by word of mouth is not seen',
      plain,
    ),
    acting(joined('informal'), '-', 'legalQuality', 'late', '… and stands up badly', plain),
  ),
  other(
    'C143',
    acting(
      joined('beyond-municipalities'),
      '+',
      'citizenConfidence',
      'late',
      'cooperation with others in the town is seen in the town',
      plain,
    ),
    acting(joined('beyond-municipalities'), '+', 'capacity', 'late', '… and brings ability'),
  ),
];
