/** The same election locks or unlocks, from either chair, by what the two do: neither alone, and never by one choice (C020–C023, C184). */
import { CASES } from 'virtual:cases';
import { describe, expect, it } from 'vitest';
import type { Across } from '../../src/story/across.ts';
import type { CaseBundle } from '../../src/story/case-file.ts';
import type { Choice } from '../../src/story/passage.ts';
import { StoryPlayer } from '../../src/story/player.ts';
import { quickModel } from '../../src/story/quick-model.ts';
import { A_SLOW_MACHINE } from '../debrief/real-runs.ts';

/** Meeting → what is done in each round, by whoever has the round. */
type Ways = Readonly<Record<string, readonly string[]>>;

/** Says what goes on, asks what is not understood, and writes down what was said. */
const OPEN: Ways = {
  m1: ['kaffe', 'oppet', 'fragar'],
  m2: ['gemensam', 'samma', 'kvitterar'],
  m3: ['leila', 'gunvor', 'sager'],
  m4: ['arbeta', 'spegel', 'skriver'],
  m5: ['kriterier', 'stannar', 'star'],
};
/** Waits, keeps to what is one's own, and answers later. */
const SHUT: Ways = {
  m1: ['vantar', 'senare', 'ber'],
  m2: ['begar', 'gamla', 'utan'],
  m3: ['vila', 'star', 'gar'],
  m4: ['resultat', 'personen', 'tiger'],
  m5: ['lacker', 'forhandlar', 'later'],
};
/** Where nobody has said that there is an affair to take over, she leaves the plot out of her budget. */
const NOT_TOLD: Ways = { ...OPEN, m3: ['vila', 'stryker', 'gar'] };

/** How the old pair used to be, by the two Mondays that it had. */
const WORN_IN = ['prolog.servett', 'mandag_tre.ring'];
const PLAIN = ['prolog.tva', 'prolog.far_inte', 'mandag_tre.sju', 'mandag_tre.atta'];

/** What each does beside the meetings; what is not here is the first that is open. */
const ALSO = {
  open: [
    'ajournering.sager',
    'm4_sista.skriver',
    'lojal_beslut.analys',
    'telefonerna_beslut.joar',
    'solveig_beslut.fraga',
    'affischen_beslut.bjud',
  ],
  shut: [
    'ajournering.gar',
    'm4_sista.tiger',
    'lojal_beslut.leila',
    'telefonerna_beslut.rensa',
    'solveig_beslut.lamna',
    'affischen_beslut.yusuf',
  ],
};

interface Table {
  readonly director: Ways;
  readonly chair: Ways;
}

function played(bundle: CaseBundle, table: Table, monday: readonly string[], seed: number) {
  const mine = bundle.chair === 'director' ? table.director : table.chair;
  const theirs = bundle.chair === 'director' ? table.chair : table.director;
  const also = [...monday, ...(mine.m1 === OPEN.m1 ? ALSO.open : ALSO.shut)];
  const isMine = ({ id, move }: Choice) =>
    move ? mine[move.meeting]?.includes(move.option) : also.includes(id);
  const across: Across = { move: ({ meeting, round }) => theirs[meeting]?.[round] };
  const player = new StoryPlayer(bundle, quickModel);
  let passage = player.begin(seed, across);
  while (passage.choices.length > 0) {
    const open = passage.choices.filter((each) => each.open);
    // Time to spend is let be: what it gives differs from play to play.
    const choice = passage.stunder ? open.at(-1) : (open.find(isMine) ?? open[0]);
    if (!choice) throw new Error(`Nothing is open in ${passage.id}.`);
    passage = player.choose(choice).passage;
  }
  const { telling } = player;
  if (!telling) throw new Error('It was not told to the model.');
  const trust = (of: string) => quickModel.stockOf(telling.world, `${of}.trust`);
  return {
    ending: passage.ending?.id,
    pair: quickModel.regimesOf(telling.world).pair,
    given: trust('chair>director'),
    taken: trust('director>chair'),
  };
}

const seeds = Array.from({ length: 10 }, (_, index) => index + 1);
const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

async function bundleOf(chair: string): Promise<CaseBundle> {
  const bundle = await CASES.find(({ id }) => id === 'majoritetsskiftet')?.doors[chair]?.();
  if (!bundle) throw new Error('There is no such chair.');
  return bundle;
}

/** The plays of one attitude at each side of the table, whatever the two Mondays were. */
async function told(chair: string, table: Table) {
  const bundle = await bundleOf(chair);
  const plays = (monday: readonly string[]) => seeds.map((seed) => played(bundle, table, monday, seed));
  return { wornIn: plays(WORN_IN), plain: plays(PLAIN) };
}

type Play = ReturnType<typeof played>;
const given = (plays: readonly Play[]) => median(plays.map((play) => play.given));
const taken = (plays: readonly Play[]) => median(plays.map((play) => play.taken));
const share = (plays: readonly Play[], ending: string) =>
  plays.filter((play) => play.ending === ending).length / plays.length;
const isLocked = ({ pair }: Play) => pair === 'strained' || pair === 'locked';

describe.each(['director', 'chair'])('the same election, from the seat of the %s', (chair) => {
  it(
    'unlocks where both are open and locks where both are shut, however the old pair was',
    async () => {
      const open = await told(chair, { director: OPEN, chair: OPEN });
      const shut = await told(chair, { director: SHUT, chair: SHUT });
      for (const monday of ['wornIn', 'plain'] as const) {
        expect(open[monday].filter(isLocked), monday).toEqual([]);
        expect(share(open[monday], 'klart'), monday).toBe(1);
        expect(shut[monday].filter(isLocked), monday).toEqual(shut[monday]);
        expect(share(shut[monday], 'klart'), monday).toBe(0);
        expect(given(open[monday]) - given(shut[monday]), monday).toBeGreaterThan(25);
        expect(taken(open[monday]) - taken(shut[monday]), monday).toBeGreaterThan(25);
      }
    },
    A_SLOW_MACHINE,
  );

  it(
    'takes two: one who is open does not settle it alone, and the trust of each answers to the other',
    async () => {
      const plays = await told(chair, { director: OPEN, chair: SHUT });
      const both = [...plays.wornIn, ...plays.plain];
      expect(share(both, 'varsin-telefon')).toBeGreaterThan(0.1);
      expect(given(both) - taken(both)).toBeGreaterThan(5);
      const other = await told(chair, { director: SHUT, chair: NOT_TOLD });
      expect(taken(other.plain) - given(other.plain)).toBeGreaterThan(5);
    },
    A_SLOW_MACHINE,
  );

  it(
    'has a right thing that ends badly, after a pair that was worn in, and a carelessness that is lucky',
    async () => {
      const { wornIn, plain } = await told(chair, { director: SHUT, chair: NOT_TOLD });
      // She says no to Dag by name, and nobody across the aisle holds out a hand (C023).
      expect(share(wornIn, 'som-vanligt')).toBeGreaterThan(0.25);
      expect(share(plain, 'som-vanligt')).toBeLessThan(share(wornIn, 'som-vanligt'));
      // Nobody said anything about the handshake, and it held.
      expect(share(plain, 'ingen-fragade')).toBeGreaterThan(0.5);
    },
    A_SLOW_MACHINE,
  );
});
