/** What the report on small municipalities claims about money and hands (C111–C119). */
import type { Claim } from '../claim.ts';
import { acting, core, lacking, living, much, other } from '../words.ts';

export const SMALL_MONEY: readonly Claim[] = [
  other(
    'C111',
    lacking(
      'economy',
      '-',
      'legalQuality',
      'late',
      'where money shrinks, even what the law demands is put off',
    ),
    acting('support.cut', '-', 'legalQuality', 'late', '… also when it is the support that goes'),
  ),
  core(
    'C112',
    acting('saving.postponed', '-', 'economy', 'late', 'a saving put off costs more later', {
      size: 'clear',
    }),
    acting(
      'saving.postponed',
      '-',
      'director>chair.trust',
      'late',
      '… the director no longer trusts that anything will be decided',
    ),
    acting(
      'saving.postponed',
      '-',
      'chair>director.trust',
      'late',
      '… nor the chair whoever comes back with it',
    ),
    acting('saving.postponed', '-', 'longTerm', 'late', '… and nobody looks far ahead'),
    acting(
      ['saving.proposed', 'saving.postponed'],
      '-',
      'economy',
      'late',
      'proposed and put off costs more than decided',
      { size: 'clear', without: { acts: ['saving.proposed', 'saving.decided'] } },
    ),
    acting('saving.postponed', '-', 'economy', 'late', 'put off against decided', {
      size: 'large',
      without: { acts: ['saving.decided'] },
    }),
    acting('saving.postponed', '-', 'director>chair.trust', 'late', '… trust too', {
      without: { acts: ['saving.decided'] },
    }),
    acting('saving.postponed', '-', 'longTerm', 'late', '… and the long view', {
      without: { acts: ['saving.decided'] },
    }),
  ),
  core(
    'C113',
    acting(
      'saving.postponed',
      '-',
      'accountability',
      'late',
      'when others put it off, one can no longer tell who answers',
    ),
    acting('saving.postponed', '+', 'turnoverRisk', 'late', '… and the director is the one to blame'),
    acting(
      ['saving.proposed', 'saving.postponed'],
      '+',
      'turnoverRisk',
      'late',
      'proposed by the director and put off by the others, it is the director who goes',
    ),
    acting(
      ['saving.proposed', 'saving.postponed'],
      '-',
      'accountability',
      'late',
      '… for what others did not decide',
    ),
    acting(
      'chair.criticises-director',
      '+',
      'turnoverRisk',
      'soon',
      'blame in public makes an exit likelier',
    ),
    acting(
      'chair.hides-behind-director',
      '-',
      'accountability',
      'late',
      'a chair who hides behind the director blurs who answers',
    ),
    acting(
      'chair.hides-behind-director',
      '+',
      'turnoverRisk',
      'soon',
      '… and makes the director think of leaving',
    ),
    acting(
      'chair.owns-decision',
      '+',
      'accountability',
      'late',
      'a chair who owns the decision makes it clear',
      { size: 'clear' },
    ),
  ),
  other(
    'C114',
    acting(
      'shock.outside',
      '-',
      'economy',
      'now',
      'what the state gives one year and not the next is felt at once',
      { size: 'clear' },
    ),
    acting('shock.outside', '-', 'longTerm', 'now', '… and nobody can plan'),
    acting(
      { event: 'shock.outside', kind: 'state-money' },
      '-',
      'economy',
      'now',
      'more so where it is the state that takes back',
      { without: { acts: ['shock.outside'] } },
    ),
    acting({ event: 'shock.outside', kind: 'state-money' }, '-', 'longTerm', 'now', '… and plans fall', {
      without: { acts: ['shock.outside'] },
    }),
  ),
  other(
    'C115',
    lacking('economy', '-', 'capacity', 'late', 'with a weak economy there is no time to develop'),
    lacking('capacity', '-', 'economy', 'late', '… and the costs stay'),
  ),
  other(
    'C116',
    much('workload', '-', 'capacity', 'late', 'whoever has no time to look around falls behind'),
    much('workload', '-', 'longTerm', 'late', '… and looks less far'),
    acting('support.cut', '-', 'capacity', 'late', 'cut support and it falls behind'),
    acting('support.cut', '-', 'longTerm', 'late', '… and looks less far'),
  ),
  other(
    'C117',
    lacking(
      'capacity',
      '-',
      'citizenConfidence',
      'late',
      'without hands the service suffers, and residents notice',
    ),
    lacking('capacity', '-', 'localPolicy', 'late', '… and less gets done'),
  ),
  other(
    'C118',
    much('politicisation', '-', 'capacity', 'late', 'in a harsher climate fewer want to be managers'),
    much('politicisation', '+', 'workload', 'late', '… and those who are have more to do'),
    acting('manager.left', '-', 'capacity', 'late', 'a manager who is not replaced is missed', {
      size: 'clear',
    }),
    acting('manager.left', '+', 'workload', 'late', '… and somebody does the work'),
    acting(
      { event: 'director.recruited', kind: 'lowered-bar' },
      '-',
      'capacity',
      'late',
      'the wrong ones get the post, and time goes to repair',
      { size: 'clear', without: { acts: ['director.recruited'] } },
    ),
  ),
  other(
    'C119',
    living(
      'twenty-year-pair',
      'new-pair',
      '+',
      'knowledgeConcentration',
      'late',
      'where people have sat long, knowledge has gathered',
      { size: 'large' },
    ),
    acting(
      'director.dismissed',
      '-',
      'capacity',
      'late',
      'when those who have sat long go, more goes with them',
      {
        with: { acts: ['director.dismissed'], start: 'twenty-year-pair' },
        without: { acts: ['director.dismissed'], start: 'new-pair' },
      },
    ),
  ),
];
