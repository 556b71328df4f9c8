/** What the study of municipal secretaries claims (C001–C012). */
import type { Claim } from './claim.ts';

export const SECRETARY_CLAIMS: readonly Claim[] = [
  {
    id: 'C005',
    core: true,
    how: 'sign',
    tests: [
      {
        stock: 'legalQuality',
        sign: '+',
        size: 'small',
        when: 'now',
        with: { acts: ['case.prepared-well'] },
        says: 'a well prepared matter stands up better',
      },
    ],
  },
];
