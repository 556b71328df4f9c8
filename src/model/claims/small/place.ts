/** What the report on small municipalities claims about the small place (C089–C096). */
import type { Claim } from '../claim.ts';
import { acting, core, living, other, starting, untestable } from '../words.ts';

const SMALL = 'small-municipality';
const ORDINARY = 'with-committees';

export const SMALL_PLACE: readonly Claim[] = [
  other(
    'C089',
    acting(
      'pair.talks-about-roles',
      '+',
      'chair>director.trust',
      'late',
      'roles developed with the chair raise trust for long',
    ),
    acting('agreement.followed-up', '+', 'capacity', 'late', '… following up lets the organisation do more'),
    acting(
      'director.raises-workload',
      '+',
      'capacity',
      'late',
      '… so does getting the conditions one asks for',
    ),
  ),
  untestable(
    'C090',
    'Facts about the report: how many municipalities, which members, which title. Nothing follows from them in a municipality.',
  ),
  {
    id: 'C091',
    core: true,
    how: 'hump',
    says: 'Most stay where there is some friction: with none at all one stops learning, with much one has had enough.',
    tests: [
      starting(
        { 'director>chair.tension': 85 },
        { 'director>chair.tension': 25 },
        '+',
        'turnoverRisk',
        'now',
        'much friction makes an exit likelier than some',
      ),
      starting(
        { 'director>chair.tension': 0 },
        { 'director>chair.tension': 25 },
        '+',
        'turnoverRisk',
        'now',
        '… and so does none at all',
      ),
      starting(
        { 'director>chair.tension': 85, 'chair>director.tension': 85 },
        { 'director>chair.tension': 25, 'chair>director.tension': 25 },
        '+',
        'turnoverRisk',
        'now',
        'much friction both ways makes an exit likelier',
      ),
    ],
  },
  other(
    'C092',
    living(
      SMALL,
      ORDINARY,
      '-',
      'legalQuality',
      'now',
      'where everybody is somebody’s cousin, decisions stand up worse',
      { size: 'clear' },
    ),
  ),
  other(
    'C093',
    acting(
      'conflict-of-interest.ignored',
      '-',
      'legalQuality',
      'now',
      'one person in several roles who stays in the room bends the decision',
    ),
    acting('conflict-of-interest.ignored', '-', 'accountability', 'now', '… and blurs who answers for it'),
    living(
      SMALL,
      ORDINARY,
      '-',
      'accountability',
      'now',
      'in a small place it is harder to tell who answers',
    ),
  ),
  core(
    'C094',
    acting(
      { event: 'question.raised', kind: 'which-hat' },
      '+',
      'legalQuality',
      'now',
      'asking which hat somebody wears makes the matter clearer at once',
    ),
    acting(
      { event: 'question.raised', kind: 'which-hat' },
      '+',
      'accountability',
      'now',
      '… and who answers for it',
    ),
    acting(
      { event: 'question.raised', kind: 'which-hat' },
      '-',
      'chair~director.chemistry',
      'now',
      '… for a second of unease',
    ),
    acting('conflict-of-interest.declared', '+', 'legalQuality', 'now', 'so does saying it of oneself'),
    acting('conflict-of-interest.declared', '+', 'accountability', 'now', '… one can tell who decided'),
    acting(
      'conflict-of-interest.declared',
      '-',
      'chair~director.chemistry',
      'now',
      '… and it is a little awkward',
    ),
    acting(
      { event: 'routine.made', kind: 'hats' },
      '+',
      'legalQuality',
      'soon',
      'a habit of asking makes decisions better',
      { size: 'clear' },
    ),
    acting({ event: 'routine.made', kind: 'hats' }, '+', 'accountability', 'soon', '… and clearer'),
  ),
  other(
    'C095',
    acting('press.praise', '+', 'citizenConfidence', 'now', 'praise is felt at once', { size: 'clear' }),
    acting('press.leak', '-', 'citizenConfidence', 'now', '… and so is blame', { size: 'clear' }),
    acting('saving.decided', '-', 'citizenConfidence', 'now', '… and a saving', { size: 'clear' }),
  ),
  other(
    'C096',
    acting('pressure.resisted', '+', 'legalQuality', 'soon', 'pressure that is resisted protects quality'),
    acting(
      'pressure.yielded-to',
      '-',
      'legalQuality',
      'now',
      'giving in to somebody one will meet in the shop bends the decision',
    ),
    acting('pressure.yielded-to', '-', 'longTerm', 'now', '… and the next one'),
    acting('pressure.resisted', '-', 'citizenConfidence', 'now', 'not giving in is held against one'),
  ),
];
