/** The kinds of situation, and that they do not flicker. */
import { describe, expect, it } from 'vitest';
import { clausesOf, regimesOf, stockOf } from '../../src/model/read.ts';
import { STARTS } from '../../src/model/starts.ts';
import { type Deed, play, yearly } from './helpers.ts';

describe('regimes', () => {
  it('of each start are those the start is named for', () => {
    const pairs = Object.fromEntries(STARTS.map(({ id }) => [id, regimesOf(play(id, 0).last).pair]));
    expect(pairs).toMatchObject({
      'new-pair': 'forming',
      'working-pair': 'working',
      'locked-pair': 'locked',
      'after-majority-change': 'forming',
    });
    expect(['in-harness', 'entangled']).toContain(pairs['twenty-year-pair']);
  });

  it('need more to begin than to go on', () => {
    const zone = (greyZone: number, deeds: readonly Deed[] = []) =>
      regimesOf(
        play(
          { greyZone, voice: 60, insight: 60, 'chair>director.trust': 80, 'director>chair.trust': 80 },
          0,
          deeds,
        ).last,
      ).greyZone;
    expect([20, 34, 45, 60].map((value) => zone(value))).toEqual(['separate', 'grey', 'grey', 'golden']);
    const at48 = play(
      { greyZone: 60, voice: 60, insight: 60, 'chair>director.trust': 66, 'director>chair.trust': 66 },
      0,
    );
    expect(regimesOf(at48.last).greyZone).toBe('golden');
  });

  it('change at most twice in any year when nothing is done', () => {
    for (const { id } of STARTS) {
      for (let seed = 0; seed < 5; seed += 1) {
        const { at } = play(id, 40, [], seed);
        for (const region of ['pair', 'greyZone', 'director']) {
          const states = Array.from({ length: 41 }, (_, quarter) => regimesOf(at(quarter))[region]);
          const changes = states.map((state, quarter) =>
            quarter > 0 && state !== states[quarter - 1] ? 1 : 0,
          );
          for (let quarter = 0; quarter + 4 <= 41; quarter += 1) {
            const year: number[] = changes.slice(quarter, quarter + 4);
            expect(
              year.reduce((sum, one) => sum + one, 0),
              `${id} ${region} ${seed}`,
            ).toBeLessThanOrEqual(2);
          }
        }
      }
    }
  });

  it('of an agreement are four by two levers, and use makes a fifth (C028)', () => {
    const agreed = (...events: string[]) =>
      regimesOf(
        play(
          'new-pair',
          0,
          events.map((event): Deed => [0, event]),
        ).last,
      ).agreement;
    expect(agreed()).toBe('unspoken');
    expect(agreed('pair.talks-about-roles')).toBe('talked');
    expect(agreed('agreement.written')).toBe('paper');
    expect(agreed('pair.talks-about-roles', 'agreement.written')).toBe('agreed');
    expect(agreed('agreement.written', 'pair.talks-about-roles')).toBe('agreed');
    expect(agreed('agreement.written', 'pair.talks-about-roles', 'agreement.followed-up')).toBe('lived');
  });

  it('four states of an agreement end in four places (C028)', () => {
    const end = (...events: string[]) => {
      const world = play(
        'working-pair',
        8,
        events.map((event): Deed => [0, event]),
      ).last;
      return [stockOf(world, 'chair>director.trust'), stockOf(world, 'accountability')];
    };
    const [none, talked, paper, agreed] = [
      end(),
      end('pair.talks-about-roles'),
      end('agreement.written'),
      end('pair.talks-about-roles', 'agreement.written'),
    ];
    expect(talked[0]).toBeGreaterThan((none[0] ?? 0) + 2);
    expect(Math.abs((paper[0] ?? 0) - (none[0] ?? 0))).toBeLessThan(0.5);
    expect(paper[1]).toBeGreaterThan((talked[1] ?? 0) + 1);
    expect(agreed[0]).toBeGreaterThan(talked[0] ?? 0);
    expect(agreed[1]).toBeGreaterThan((paper[1] ?? 0) + 1);
  });

  it('an agreement that nobody uses for a year is no longer lived', () => {
    const { at } = play('new-pair', 8, [
      [0, 'pair.talks-about-roles'],
      [0, 'agreement.written'],
      [1, 'agreement.followed-up'],
    ]);
    expect([1, 5, 6].map((quarter) => regimesOf(at(quarter)).agreement)).toEqual([
      'lived',
      'lived',
      'agreed',
    ]);
  });

  it('golden wears down the questions until it is overgrown, unless somebody tends them (C037)', () => {
    const closed: readonly Deed[] = [
      ...yearly('pair.thinks-aloud', 1, 60),
      ...yearly('board.kept-in-the-dark', 2, 60),
    ];
    const tended: readonly Deed[] = [
      ...yearly('pair.thinks-aloud', 1, 60),
      ...yearly('board.informed', 2, 60),
    ];
    expect(regimesOf(play('twenty-year-pair', 60, closed).last).greyZone).toBe('overgrown');
    expect(regimesOf(play('twenty-year-pair', 60, tended).last).greyZone).toBe('golden');
  });
});

describe('a clause', () => {
  const settled: Deed = [0, { event: 'agreement.clause-accepted', clause: 'way-in' }];

  it('fires when a later act breaks it, and says so in the ledger', () => {
    const { ledger } = play('working-pair', 1, [settled, [1, 'chair.bypasses-director']]);
    const fired = ledger.filter((line) => line.rule === 'clause-fires');
    expect(fired.map((line) => [line.cause.event, line.cause.clause])).toContainEqual([
      'agreement.clause-fired',
      'way-in',
    ]);
  });

  it('that is let pass wears, then dies, and then no longer fires', () => {
    const pass: Deed = [1, { event: 'agreement.let-pass', clause: 'way-in' }];
    expect(clausesOf(play('working-pair', 1, [settled, pass]).last)).toEqual({ 'way-in': 'worn' });
    const dead = play('working-pair', 2, [settled, pass, pass, [2, 'chair.bypasses-director']]);
    expect(clausesOf(dead.last)).toEqual({ 'way-in': 'dead' });
    expect(dead.ledger.filter((line) => line.rule === 'clause-fires')).toEqual([]);
  });
});
