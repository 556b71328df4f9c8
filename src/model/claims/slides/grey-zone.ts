/** What the slides of 2011 claim about shocks and the grey zone (C013–C019). */
import type { Claim } from '../claim.ts';
import { acting, core, living, much, starting, untestable } from '../words.ts';

const SEEN = { voice: 65, insight: 65 };

export const GREY_ZONE_CLAIMS: readonly Claim[] = [
  {
    id: 'C013',
    core: true,
    how: 'condition',
    says: 'a blow from outside is a strain on the two: trust falls where it was low and holds where it was high',
    tests: [
      acting(
        'shock.outside',
        '-',
        'chair>director.trust',
        'soon',
        'where there is little trust a blow from outside takes more of it',
        {
          with: { fixed: { 'chair>director.trust': 25 }, acts: ['shock.outside'] },
          without: { fixed: { 'chair>director.trust': 25 } },
        },
      ),
      acting('election.new-majority', '-', 'chair>director.trust', 'now', 'so does a change of majority', {
        with: { fixed: { 'chair>director.trust': 25 }, acts: ['election.new-majority'] },
        without: { fixed: { 'chair>director.trust': 25 } },
      }),
    ],
  },
  untestable('C014', 'Says how the interviews were chosen, not what happens in a municipality.'),
  {
    id: 'C015',
    core: true,
    how: 'condition',
    says: 'no way of acting is free: whatever raises something good also costs something good',
  },
  core(
    'C016',
    acting(
      'pair.thinks-aloud',
      '+',
      'greyZone',
      'now',
      'what the two settle between them belongs to neither role',
    ),
    acting(
      'director.takes-over-decision',
      '+',
      'greyZone',
      'now',
      'an official who decides steps over the line',
    ),
    acting(
      'chair.asks-to-soften',
      '+',
      'greyZone',
      'now',
      'so does a politician who reaches into an assessment',
    ),
    acting('chair.bypasses-director', '+', 'greyZone', 'now', '… or who walks past the director'),
  ),
  core(
    'C017',
    acting('pair.thinks-aloud', '+', 'discretion', 'soon', 'thinking together gives room for manoeuvre'),
    acting('pair.thinks-aloud', '+', 'localPolicy', 'soon', '… ideas that neither would have had alone'),
    acting('pair.thinks-aloud', '+', 'chair>director.trust', 'soon', '… and trust, on one side'),
    acting('pair.thinks-aloud', '+', 'director>chair.trust', 'soon', '… and the other'),
    much('greyZone', '+', 'discretion', 'soon', 'where the two overlap there is more room for manoeuvre'),
    much('greyZone', '+', 'localPolicy', 'soon', '… and more politics of its own'),
    much('greyZone', '+', 'chair>director.trust', 'soon', '… and more trust'),
    starting(
      { ...SEEN, greyZone: 70, 'chair>director.trust': 70 },
      { ...SEEN, greyZone: 20, 'chair>director.trust': 70 },
      '+',
      'localPolicy',
      'soon',
      'seen and questioned, overlap is gold',
    ),
    starting(
      { ...SEEN, greyZone: 70, 'chair>director.trust': 70 },
      { ...SEEN, greyZone: 20, 'chair>director.trust': 70 },
      '+',
      'chair>director.trust',
      'soon',
      '… and the two trust each other more',
    ),
  ),
  {
    id: 'C018',
    core: true,
    how: 'hump',
    says: 'the same overlap that pays while it is seen and questioned runs up a debt when it is not',
    tests: [
      ...(['insight', 'legalQuality', 'accountability'] as const).flatMap((stock) => [
        starting(
          { greyZone: 85 },
          { greyZone: 30 },
          '-',
          stock,
          'late',
          `a very wide zone costs ${stock} in the end`,
        ),
        starting(
          { greyZone: 85, voice: 25, insight: stock === 'insight' ? 40 : 25 },
          { greyZone: 30, voice: 25, insight: stock === 'insight' ? 40 : 25 },
          '-',
          stock,
          'late',
          `… also ${stock} where nobody asks`,
        ),
        acting('director.takes-over-decision', '-', stock, 'late', `an official who decides costs ${stock}`),
        acting('board.kept-in-the-dark', '-', stock, 'late', `a board that is not told costs ${stock}`),
      ]),
    ],
  },
  {
    id: 'C019',
    core: true,
    how: 'hump',
    says: 'grey becomes golden by trust, by talk about the roles and by somebody who keeps asking; the same overlap left alone overgrows',
    tests: [
      living(
        'twenty-year-pair',
        'working-pair',
        '+',
        'greyZone',
        'soon',
        'the zone is natural: it grows with the years',
      ),
      acting(
        'pair.talks-about-roles',
        '+',
        'formalisation',
        'soon',
        'a talk about roles is the first of the means',
      ),
      acting('critic.appointed', '+', 'insight', 'late', 'a critic with the task to ask is another', {
        with: { fixed: { greyZone: 80 }, acts: ['critic.appointed'] },
        without: { fixed: { greyZone: 80 } },
      }),
    ],
  },
];
