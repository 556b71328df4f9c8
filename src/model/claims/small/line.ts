/** What the report on small municipalities claims about law, the line and workload (C120–C130). */
import type { Claim } from '../claim.ts';
import { acting, core, lacking, living, much, other, untestable } from '../words.ts';

const SMALL = 'small-municipality';
const ORDINARY = 'with-committees';

export const SMALL_LINE: readonly Claim[] = [
  other(
    'C120',
    lacking(
      'formalisation',
      '-',
      'legalQuality',
      'late',
      'gaps in the rules of the house make decisions worse',
    ),
    lacking('formalisation', '-', 'accountability', 'late', '… and nobody knows whose task it was'),
    living(SMALL, ORDINARY, '-', 'legalQuality', 'late', 'a small municipality cannot follow every new law', {
      size: 'clear',
    }),
    living(
      SMALL,
      ORDINARY,
      '-',
      'accountability',
      'late',
      '… and its politicians do not know all their duties',
    ),
  ),
  core(
    'C121',
    acting(
      'director.softens-assessment',
      '+',
      'chair~director.chemistry',
      'now',
      'a softened assessment pleases at once',
    ),
    acting(
      'director.softens-assessment',
      '-',
      'legalQuality',
      'soon',
      'writing what the politician wants to read bends the decision',
    ),
    acting('director.softens-assessment', '-', 'voice', 'soon', '… and others learn from it'),
    acting('director.softens-assessment', '-', 'legalQuality', 'late', '… for long', { size: 'clear' }),
    acting('director.softens-assessment', '-', 'legalQuality', 'soon', 'softened against stood by', {
      size: 'clear',
      without: { acts: ['director.stands-by-assessment'] },
    }),
    acting('director.softens-assessment', '-', 'voice', 'soon', '… it is quieter', {
      size: 'clear',
      without: { acts: ['director.stands-by-assessment'] },
    }),
    acting('chair.asks-to-soften', '-', 'voice', 'soon', 'being asked to is enough for people to keep quiet'),
    acting('chair.asks-to-soften', '-', 'legalQuality', 'soon', '… and to write accordingly'),
  ),
  core(
    'C122',
    acting(
      'chair.bypasses-director',
      '-',
      'director>chair.trust',
      'now',
      'a chair who walks past the director costs trust',
    ),
    acting(
      'chair.asks-to-soften',
      '-',
      'legalQuality',
      'soon',
      'politics that reaches into an assessment bends it',
    ),
    acting('chair.asks-to-soften', '-', 'citizenConfidence', 'late', '… and residents lose confidence'),
    acting('chair.asks-to-soften', '+', 'politicisation', 'soon', '… as each reaches further'),
    acting('chair.asks-to-soften', '-', 'legalQuality', 'late', '… for long'),
    acting('chair.bypasses-director', '-', 'legalQuality', 'soon', 'so does walking past the director'),
    acting('chair.bypasses-director', '-', 'legalQuality', 'late', '… for long'),
    acting('chair.bypasses-director', '-', 'citizenConfidence', 'late', '… residents notice'),
    acting('case.rushed', '-', 'legalQuality', 'soon', 'a matter that is rushed stands up worse'),
    acting('case.rushed', '-', 'citizenConfidence', 'late', '… and confidence suffers'),
    acting(
      'case.prepared-well',
      '+',
      'legalQuality',
      'soon',
      'one that is prepared from all sides stands up better',
    ),
    much(
      'politicisation',
      '-',
      'legalQuality',
      'soon',
      'the further politics reaches, the worse the decisions',
    ),
    much('politicisation', '-', 'legalQuality', 'late', '… for long'),
    much('politicisation', '-', 'citizenConfidence', 'late', '… and the lower the confidence'),
    acting(
      'director.takes-over-decision',
      '-',
      'legalQuality',
      'late',
      'reaching in the other way is no better',
    ),
  ),
  other(
    'C123',
    acting(
      'support.cut',
      '-',
      'legalQuality',
      'shock',
      'without somebody who knows the law it shows when the auditors look',
      { trigger: 'audit.criticism' },
    ),
    acting('support.cut', '-', 'legalQuality', 'shock', '… or when the world breaks in', {
      trigger: 'shock.outside',
    }),
  ),
  other(
    'C124',
    acting(
      'pair.talks-about-roles',
      '+',
      'chair>director.trust',
      'soon',
      'talking about where the line goes raises trust',
    ),
    acting('pair.talks-about-roles', '+', 'legalQuality', 'soon', '… and makes decisions better'),
    acting('agreement.followed-up', '+', 'legalQuality', 'soon', '… and keeping on does too'),
    acting('agreement.followed-up', '+', 'director>chair.trust', 'soon', '… on both sides'),
  ),
  {
    id: 'C125',
    core: true,
    how: 'contrast',
    says: 'Conflicts of interest come of themselves in small places; brought up without blame they cost less and protect as much.',
    tests: [
      acting(
        'conflict-of-interest.declared',
        '+',
        'legalQuality',
        'soon',
        'a declared conflict of interest protects the decision',
      ),
      acting('conflict-of-interest.ignored', '-', 'legalQuality', 'soon', 'one that is ignored harms it'),
      acting('conflict-of-interest.declared', '+', 'legalQuality', 'soon', 'declared against ignored', {
        size: 'clear',
        without: { acts: ['conflict-of-interest.ignored'] },
      }),
      acting(
        { event: 'conflict-of-interest.declared', tone: 'gentle' },
        '+',
        'chair~director.chemistry',
        'now',
        'without blame it costs less liking',
        { without: { acts: [{ event: 'conflict-of-interest.declared', tone: 'firm' }] } },
      ),
      acting(
        { event: 'conflict-of-interest.declared', by: 'director' },
        '+',
        'legalQuality',
        'soon',
        'also when the director brings it up',
      ),
      acting(
        { event: 'conflict-of-interest.declared', by: 'secretary' },
        '+',
        'legalQuality',
        'soon',
        '… or the secretary',
      ),
    ],
  },
  other(
    'C126',
    acting('support.cut', '+', 'workload', 'soon', 'without support the director does it all', {
      size: 'clear',
    }),
    acting('support.cut', '-', 'longTerm', 'late', '… and the long view gives way'),
    much('workload', '+', 'turnoverRisk', 'now', 'much work makes an exit likelier'),
    acting('support.added', '-', 'workload', 'soon', 'support takes it off', { size: 'clear' }),
    acting('support.added', '+', 'longTerm', 'late', '… and gives time to look ahead'),
    living(SMALL, ORDINARY, '+', 'workload', 'now', 'the smaller the place, the more for one to do', {
      size: 'large',
    }),
  ),
  other(
    'C127',
    acting('support.cut', '+', 'workload', 'late', 'cut support is missed for long'),
    acting('support.cut', '-', 'legalQuality', 'late', '… in the papers'),
    acting('support.cut', '-', 'capacity', 'late', '… and in what can be done'),
    acting(
      'support.added',
      '-',
      'citizenConfidence',
      'now',
      'asking for it is what the opposition calls a swelling town hall',
    ),
  ),
  other('C128', acting('audit.criticism', '+', 'workload', 'soon', 'an audit leaves administration behind')),
  other(
    'C129',
    living(
      SMALL,
      ORDINARY,
      '-',
      'economy',
      'now',
      'grants by head-count do not cover the work in a small place',
      { size: 'large' },
    ),
    living(SMALL, ORDINARY, '+', 'workload', 'now', '… where the demands are the same', { size: 'large' }),
  ),
  untestable(
    'C130',
    'Both are said: some politicians think a term ahead, others decide what wins no votes. The sign is open.',
  ),
];
