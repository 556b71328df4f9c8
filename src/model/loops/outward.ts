/** Loops towards residents, voters and neighbours: L11, L12 and L13. */
import { alike, every, gains, type Loop, moves, over, see } from './loop.ts';

const joins = [
  [[1], 'cooperation.joined'],
  [[14], 'election.new-majority'],
] as const;

/** A cooperation that the elected do not see is one they can leave. */
const COOPERATION_LOOP: Loop = {
  id: 'L11',
  name: 'Cooperation lives on being known',
  says: 'What nobody reports the elected stop seeing, and what they do not see they let go. An election brings in people who did not decide on it, and only a known cooperation survives them.',
  claims: ['C133', 'C134', 'C135', 'C136', 'C145', 'C181'],
  seed: 7,
  until: 24,
  runs: {
    with: {
      says: 'Joined and then left to the officials; the majority changes in the fourth year.',
      start: 'with-committees',
      deeds: [...joins, [[4, 8, 12], 'cooperation.neglected']],
    },
    without: {
      says: 'Joined and reported every year; the majority changes too.',
      start: 'with-committees',
      deeds: [...joins, [[4, 8, 12, 16, 20], 'cooperation.reported']],
    },
    'same-majority': {
      says: 'Left to the officials; the same majority goes on.',
      start: 'with-committees',
      deeds: [
        [[1], 'cooperation.joined'],
        [[4, 8, 12], 'cooperation.neglected'],
      ],
    },
  },
  stocks: ['insight', 'cooperation', 'capacity'],
  regions: ['majority'],
  closeUp: [5, 14, 16],
  seen: [
    see('Unreported, it is seen less.', over('insight', ['without', 'with'], 13, 5)),
    see('And it withers.', over('cooperation', ['without', 'with'], 13, 12)),
    see(
      'The election takes more of what is not known.',
      gains('cooperation', ['without', 'with'], [14, 20], 4),
    ),
    see(
      'A new majority takes more than the old one would have.',
      over('cooperation', ['same-majority', 'with'], 20, 2),
    ),
  ],
};

/** What is seen is judged at once and forgotten, what is not is judged late and for long. */
const LAG: Loop = {
  id: 'L12',
  name: 'Fast opinion, slow opinion',
  says: 'A dismissal is in the paper tomorrow and gone in a year or two. Work that is done worse and worse is noticed after years, and by then it is what people think of the municipality.',
  claims: ['C041', 'C043', 'C095', 'C137'],
  seed: 7,
  until: 48,
  runs: {
    with: {
      says: 'Once a year, for nine years, an assessment is softened; nothing happens that one can see.',
      start: 'with-committees',
      deeds: [[every(4, 1, 33), 'director.softens-assessment']],
    },
    without: { says: 'Nothing in particular.', start: 'with-committees', deeds: [] },
    event: {
      says: 'A director is dismissed in the first year and another recruited.',
      start: 'with-committees',
      deeds: [
        [[1], 'director.dismissed'],
        [[3], 'director.recruited'],
      ],
    },
  },
  stocks: ['citizenConfidence', 'citizenConfidence.slow', 'legalQuality'],
  regions: ['director'],
  closeUp: [1, 2, 30],
  seen: [
    see('What is seen is felt at once …', over('citizenConfidence', ['without', 'event'], 1, 6)),
    see('… but does not sink in …', alike('citizenConfidence.slow', ['event', 'without'], 4, 1.5)),
    see('… and is mostly gone in three years.', alike('citizenConfidence', ['event', 'without'], 12, 3)),
    see(
      'What is not seen is not felt in the first year …',
      alike('citizenConfidence', ['with', 'without'], 4, 1.5),
    ),
    see('… though the work is worse.', over('legalQuality', ['without', 'with'], 14, 6)),
    see('It sinks in over the years …', over('citizenConfidence.slow', ['without', 'with'], 30, 2)),
    see('… and then it is what people think.', over('citizenConfidence', ['without', 'with'], 44, 2)),
  ],
};

const together = [every(4, 1, 61), 'pair.thinks-aloud'] as const;

/** After long years nobody can tell the one half from the other. */
const BLUR: Loop = {
  id: 'L13',
  name: 'Nobody can tell who it was',
  says: 'The longer the same two stand side by side, the less residents can tell politics from administration. A protest then hits both.',
  claims: ['C043', 'C044', 'C154'],
  seed: 7,
  until: 63,
  runs: {
    with: { says: 'The same two for fifteen years.', start: 'new-pair', deeds: [together] },
    without: {
      says: 'The same two for as long, with decisions on paper and the board told.',
      start: 'new-pair',
      deeds: [
        together,
        [every(4, 2, 62), 'director.documents-decisions'],
        [every(4, 3, 59), 'board.informed'],
      ],
    },
  },
  stocks: ['accountability', 'adminPower', 'citizenConfidence.slow'],
  regions: ['pair', 'chair'],
  closeUp: [16, 40],
  seen: [
    see('It becomes harder to tell who answers for what.', moves('accountability', 'with', [4, 62], -10)),
    see(
      'Not where it is on paper and the board is told.',
      over('accountability', ['without', 'with'], 62, 15),
    ),
    see(
      'Residents end up thinking less of both.',
      over('citizenConfidence.slow', ['without', 'with'], 62, 2),
    ),
  ],
};

export const OUTWARD_LOOPS: readonly Loop[] = [COOPERATION_LOOP, LAG, BLUR];
