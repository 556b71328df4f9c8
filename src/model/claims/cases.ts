/** What the building of cases claims (C062–C069). */
import type { Claim } from './claim.ts';
import { acting, lacking, much, other, untestable } from './words.ts';

export const CASE_CLAIMS: readonly Claim[] = [
  other(
    'C062',
    acting(
      'pair.talks-about-roles',
      '+',
      'chair>director.trust',
      'soon',
      'said openly between the two, what grates makes the chair trust more',
    ),
    acting('pair.talks-about-roles', '+', 'director>chair.trust', 'soon', '… and the director'),
    acting('pair.talks-about-roles', '+', 'voice', 'soon', '… and others dare to speak'),
    acting('question.raised', '+', 'voice', 'soon', 'a question that is asked makes the next one easier'),
  ),
  {
    id: 'C063',
    core: true,
    how: 'contrast',
    says: 'A culture of cooperation belongs to the place: what was talked through and is followed up in the board outlives the chair, what two persons had between them does not.',
    tests: [
      acting(
        ['pair.talks-about-roles', 'agreement.decided-by-board', 'agreement.followed-up'],
        '+',
        'chair>director.trust',
        'late',
        'talked through, decided and followed up, trust lasts',
      ),
      acting(
        ['pair.talks-about-roles', 'agreement.decided-by-board', 'agreement.followed-up'],
        '+',
        'director>chair.trust',
        'late',
        '… on both sides',
      ),
      acting(
        ['pair.talks-about-roles', 'agreement.decided-by-board', 'agreement.followed-up'],
        '+',
        'localPolicy',
        'late',
        '… and politics comes out as it was meant',
      ),
      acting(
        'agreement.followed-up',
        '+',
        'localPolicy',
        'late',
        'following up alone brings policy nearer to what was meant',
      ),
      acting('pair.talks-about-roles', '+', 'localPolicy', 'late', 'so does talking about who does what'),
      acting('agreement.decided-by-board', '+', 'localPolicy', 'late', '… and deciding it in the board'),
      acting(
        'agreement.decided-by-board',
        '+',
        'chair>director.trust',
        'late',
        'decided in the board, trust lasts',
      ),
      acting('pair.talks-about-roles', '+', 'chair>director.trust', 'late', 'talked through, it lasts too'),
      much(
        'chair>director.trust',
        '+',
        'localPolicy',
        'late',
        'where the chair trusts the director, more policy gets done',
      ),
      much('crossPartyTrust', '+', 'localPolicy', 'late', '… and where the parties trust each other'),
    ],
  },
  other(
    'C064',
    lacking(
      'chair>director.trust',
      '+',
      'turnoverRisk',
      'late',
      'a director who is not trusted is likelier to go',
      { size: 'clear' },
    ),
    lacking('director>chair.trust', '+', 'turnoverRisk', 'late', '… and one who does not trust'),
    acting(
      ['chair.breaks-promise', 'director.breaks-promise', 'pair.quarrels'],
      '+',
      'turnoverRisk',
      'late',
      'broken promises and a quarrel make an exit likelier',
    ),
  ),
  untestable('C065', 'It says how readers learn from a report; nothing in a municipality varies with it.'),
  other(
    'C066',
    acting(
      'pair.talks-about-roles',
      '+',
      'chair>director.trust',
      'soon',
      'a talk that ends in a way of working raises trust',
    ),
    acting('pair.talks-about-roles', '+', 'formalisation', 'soon', '… and leaves something settled'),
  ),
  untestable('C067', 'It is about how cases are to be used in teaching, not about a municipality.'),
  untestable(
    'C068',
    'It is advice on how to write cases: people one has met become vivid. It says nothing of what the people do.',
  ),
  untestable('C069', 'It says that regions have the same problem; the model is of municipalities.'),
];
