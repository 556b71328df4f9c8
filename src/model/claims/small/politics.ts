/** What the report on small municipalities claims about the director and politics, and about managers (C097–C110). */
import type { Claim } from '../claim.ts';
import { acting, core, lacking, living, much, other, untestable } from '../words.ts';

const SMALL = 'small-municipality';
const ORDINARY = 'with-committees';

export const SMALL_POLITICS: readonly Claim[] = [
  {
    id: 'C097',
    core: true,
    how: 'condition',
    says: 'Trust that nobody tends wears away; tended, it holds and grows.',
    tests: [
      ...(['chair>director.trust', 'director>chair.trust'] as const).flatMap((trust) => [
        acting('pair.talks-about-roles', '+', trust, 'late', 'a talk keeps the relation alive'),
        acting('agreement.followed-up', '+', trust, 'late', '… so does following up'),
        acting(['pair.talks-about-roles', 'agreement.followed-up'], '+', trust, 'soon', '… and both at once'),
      ]),
      acting(
        'director.keeps-promise',
        '+',
        'chair>director.trust',
        'now',
        'a promise that is kept counts at once',
      ),
      acting('chair.keeps-promise', '+', 'director>chair.trust', 'now', '… whoever keeps it'),
      acting('director.keeps-promise', '+', 'chair>director.trust', 'late', '… and for long'),
      acting('director.breaks-promise', '-', 'chair>director.trust', 'now', 'one that is broken counts more'),
      acting('chair.breaks-promise', '-', 'director>chair.trust', 'now', '… whoever breaks it'),
    ],
  },
  other(
    'C098',
    much('chair>director.trust', '-', 'turnoverRisk', 'now', 'a director whom the chair trusts stays', {
      size: 'clear',
    }),
    much('chair>director.trust', '+', 'discretion', 'late', '… and has room to act', { size: 'clear' }),
    acting(
      'chair.defends-director',
      '+',
      'discretion',
      'now',
      'a chair who stands up for the director gives room at once',
    ),
    acting(
      'chair.elected',
      '-',
      'chair>director.trust',
      'now',
      'it hangs on the person: with a new chair it is gone',
      {
        size: 'large',
        with: { acts: ['chair.elected'], fixed: { 'chair>director.trust': 80 } },
        without: { fixed: { 'chair>director.trust': 80 } },
      },
    ),
  ),
  other(
    'C099',
    much(
      'politicisation',
      '-',
      'discretion',
      'late',
      'where anything may become politics there is less room',
    ),
    acting(
      'chair.bypasses-director',
      '-',
      'discretion',
      'now',
      '… also when the chair walks past the director',
    ),
  ),
  other(
    'C100',
    much('politicisation', '-', 'legalQuality', 'soon', 'a director moved about in the game prepares worse'),
    much('politicisation', '-', 'crossPartyTrust', 'soon', '… and the parties trust each other less'),
    acting(
      'director.serves-only-winners',
      '-',
      'crossPartyTrust',
      'soon',
      'a director who serves one side only is a piece of that side',
      { size: 'clear' },
    ),
    acting('director.serves-only-winners', '-', 'legalQuality', 'soon', '… and it shows in the papers'),
  ),
  other(
    'C101',
    acting(
      'director.informs-all-parties',
      '+',
      'crossPartyTrust',
      'now',
      'a director who works with all of them helps them trust each other',
      { size: 'clear' },
    ),
    acting('director.informs-all-parties', '+', 'workload', 'now', '… which is work'),
  ),
  other(
    'C102',
    acting('coalition.breaks', '+', 'workload', 'now', 'more parties to talk to every day is more to do'),
    acting('coalition.breaks', '-', 'accountability', 'now', '… and it is harder to tell who answers'),
  ),
  core(
    'C103',
    much('crossPartyTrust', '-', 'politicisation', 'soon', 'respect keeps single matters out of it'),
    much(
      'crossPartyTrust',
      '-',
      'workload',
      'soon',
      'where the parties respect each other the director has less to do',
    ),
    much('crossPartyTrust', '+', 'discretion', 'late', '… and more room'),
    much('crossPartyTrust', '+', 'discretion', 'soon', '… soon enough'),
    lacking(
      'crossPartyTrust',
      '+',
      'politicisation',
      'late',
      'a harsh tone drags the director into politics',
    ),
    lacking('crossPartyTrust', '+', 'politicisation', 'soon', '… soon enough'),
    acting(
      'chair.involves-opposition',
      '-',
      'workload',
      'now',
      'an opposition that is let in saves the director work',
    ),
    acting('chair.involves-opposition', '+', 'discretion', 'now', '… and gives room'),
    acting(
      'chair.involves-opposition',
      '-',
      'politicisation',
      'late',
      '… and draws the director out of politics',
    ),
    acting(
      'chair.shuts-out-opposition',
      '+',
      'politicisation',
      'now',
      'one that is shut out makes politics of more',
    ),
    acting('chair.shuts-out-opposition', '+', 'politicisation', 'late', '… for long'),
    acting('chair.shuts-out-opposition', '-', 'crossPartyTrust', 'now', '… and trusts less', {
      size: 'clear',
    }),
    acting('chair.shuts-out-opposition', '-', 'discretion', 'now', '… which narrows the room'),
    acting(
      'director.informs-all-parties',
      '+',
      'crossPartyTrust',
      'now',
      'a director who tells all parties the same helps them trust',
    ),
  ),
  other(
    'C104',
    acting(
      { event: 'knowledge.shared', kind: 'to-the-elected' },
      '+',
      'capacity',
      'late',
      'the elected who are taught how politics can be pursued make the house able',
    ),
    acting({ event: 'knowledge.shared', kind: 'to-the-elected' }, '+', 'insight', 'late', '… and see more'),
    acting(
      { event: 'knowledge.shared', kind: 'to-the-elected' },
      '+',
      'workload',
      'now',
      '… which somebody has to do',
    ),
  ),
  other(
    'C105',
    acting(
      'chair.bypasses-director',
      '+',
      'localPolicy',
      'now',
      'politicians near the residents get things done',
    ),
    acting('chair.bypasses-director', '+', 'politicisation', 'now', '… reach into the operations'),
    acting('chair.bypasses-director', '+', 'workload', 'now', '… and make for more requests'),
  ),
  other(
    'C106',
    acting('manager.left', '-', 'capacity', 'soon', 'one manager fewer is felt where they are few', {
      size: 'clear',
    }),
    acting('manager.left', '+', 'workload', 'soon', '… and lands on the director'),
  ),
  other(
    'C107',
    acting(
      'manager.recruited',
      '+',
      'capacity',
      'late',
      'a management team that holds does what strategists do elsewhere',
      { size: 'clear' },
    ),
    acting('manager.recruited', '+', 'holism', 'late', '… sees the whole'),
    acting(
      'manager.recruited',
      '+',
      'chair>director.trust',
      'late',
      '… and makes the chair trust the director who formed it',
    ),
  ),
  other(
    'C108',
    living(
      SMALL,
      ORDINARY,
      '+',
      'turnoverRisk',
      'late',
      'people move on from a small municipality, and so does the director',
    ),
    acting('manager.left', '-', 'knowledgeConcentration', 'late', '… and takes along what was in one head'),
  ),
  untestable('C109', 'Nearness to a larger town cuts both ways by its own words, and the model has no map.'),
  other(
    'C110',
    acting('saving.decided', '+', 'economy', 'soon', 'service removed from a village saves money', {
      size: 'clear',
    }),
    acting('saving.decided', '-', 'citizenConfidence', 'soon', '… at a price in the town'),
    acting('saving.proposed', '-', 'citizenConfidence', 'soon', '… which the one who proposes pays first'),
  ),
];
