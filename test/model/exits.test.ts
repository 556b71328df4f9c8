/** What happens when a half of the pair is replaced, and who pays. */
import { describe, expect, it } from 'vitest';
import { regimesOf, stockOf } from '../../src/model/read.ts';
import { begin, report } from '../../src/model/simulation.ts';
import { type Course, type Deed, play } from './helpers.ts';

const billed = (course: Course, stock: string): number =>
  course.ledger.reduce(
    (sum, line) => (line.rule === 'bill-at-exit' && line.stock === stock ? sum + line.change : sum),
    0,
  );

describe('an exit', () => {
  it('that is forced costs twice the knowledge of a chosen one, for the director', () => {
    const forced = play('working-pair', 4, [[1, 'director.dismissed']]);
    const chosen = play('working-pair', 4, [[1, 'director.resigns']]);
    const ratio = billed(forced, 'capacity') / billed(chosen, 'capacity');
    expect(ratio).toBeGreaterThan(1.9);
    expect(ratio).toBeLessThan(2.1);
  });

  it('that is forced costs exactly twice a chosen one, for the chair', () => {
    const forced = play('working-pair', 1, [
      [1, 'chair.ousted'],
      [1, 'chair.elected'],
    ]);
    const chosen = play('working-pair', 1, [
      [1, 'chair.hands-over'],
      [1, 'chair.elected'],
    ]);
    expect(billed(forced, 'localPolicy')).toBeCloseTo(2 * billed(chosen, 'localPolicy'), 6);
  });

  it('is paid for once, whatever is said on the way out', () => {
    const once = play('working-pair', 6, [[1, 'director.dismissed']]);
    const twice = play('working-pair', 6, [
      [1, 'director.dismissed'],
      [1, 'director.dismissed'],
      [2, 'director.dismissed'],
    ]);
    expect(billed(twice, 'capacity')).toBe(billed(once, 'capacity'));
  });

  it('takes with it what was in one head', () => {
    const { at } = play('twenty-year-pair', 3, [[1, 'director.retires']]);
    expect(stockOf(at(2), 'knowledgeConcentration')).toBeLessThan(
      stockOf(at(1), 'knowledgeConcentration') * 0.6,
    );
  });

  it('leaves the post empty until somebody is recruited', () => {
    const { at } = play('working-pair', 12, [
      [1, 'director.resigns'],
      [6, 'director.recruited'],
    ]);
    expect([1, 2, 3, 5, 6, 10].map((quarter) => regimesOf(at(quarter)).director)).toEqual([
      'leaving',
      'vacant',
      'acting',
      'acting',
      'newInOffice',
      'inOffice',
    ]);
    expect([1, 2, 6].map((quarter) => regimesOf(at(quarter)).pair)).toEqual(['working', 'broken', 'forming']);
  });
});

describe('somebody new', () => {
  const handed: readonly Deed[] = [
    [1, 'chair.hands-over'],
    [2, 'chair.elected'],
  ];

  it('begins with less trust the more the old trust hung on liking (C023)', () => {
    const first = (coupling: number) =>
      stockOf(
        play({ 'chair~director.coupling': coupling, 'chair~director.chemistry': 80 }, 2, handed).last,
        'chair>director.trust',
      );
    expect([10, 40, 70, 95].map(first)).toEqual(
      [...[10, 40, 70, 95].map(first)].sort((one, other) => other - one),
    );
  });

  it('brings a chemistry that the seed gives and nothing changes; moods fade (C021)', () => {
    const warm = play('twenty-year-pair', 12, [...handed, [3, 'pair.shares-success'], [4, 'pair.quarrels']]);
    const plain = play('twenty-year-pair', 12, handed);
    const mood = (course: Course, quarter: number) => stockOf(course.at(quarter), 'chair~director.chemistry');
    expect(mood(warm, 3)).toBeGreaterThan(mood(plain, 3) + 4);
    expect(Math.abs(mood(warm, 12) - mood(plain, 12))).toBeLessThan(0.2);
  });

  it('is liked or not by the seed: over many seeds chemistry is low, middling and high', () => {
    const bases = Array.from({ length: 60 }, (_, seed) =>
      stockOf(play('twenty-year-pair', 2, handed, seed).last, 'chair~director.chemistry'),
    );
    expect(bases.filter((base) => base < 33).length).toBeGreaterThan(8);
    expect(bases.filter((base) => base >= 33 && base <= 66).length).toBeGreaterThan(15);
    expect(bases.filter((base) => base > 66).length).toBeGreaterThan(8);
  });

  it('reads the roles otherwise and owes nothing to what was only talked through', () => {
    const { at } = play('twenty-year-pair', 2, [
      [0, 'pair.talks-about-roles'],
      [0, 'agreement.written'],
      ...handed,
    ]);
    expect(regimesOf(at(1)).agreement).toBe('agreed');
    expect(regimesOf(at(2)).agreement).toBe('paper');
    expect(stockOf(at(2), 'chair~director.roleGap')).toBeGreaterThan(50);
  });
});

describe('roles or liking (C038, C049)', () => {
  it('cannot be told apart until somebody leaves', () => {
    const trusts = { 'chair>director.trust': 78, 'director>chair.trust': 78 };
    const liking = {
      ...trusts,
      'chair~director.coupling': 85,
      'chair~director.chemistry': 85,
      'chair~director.roleGap': 60,
    };
    const roles = {
      ...trusts,
      'chair~director.coupling': 15,
      'chair~director.chemistry': 50,
      'chair~director.roleGap': 20,
    };
    const change: readonly Deed[] = [
      [4, 'chair.hands-over'],
      [4, 'chair.elected'],
    ];
    const [one, other] = [play(liking, 8, change), play(roles, 8, change)];
    const gap = (quarter: number) =>
      stockOf(other.at(quarter), 'chair>director.trust') - stockOf(one.at(quarter), 'chair>director.trust');
    expect(Math.abs(gap(3))).toBeLessThan(5);
    expect(gap(4)).toBeGreaterThan(8);
  });
});

describe('prevention (C045, C047)', () => {
  it('three years before makes the chair exchangeable', () => {
    const change: readonly Deed[] = [
      [12, 'chair.hands-over'],
      [13, 'chair.elected'],
    ];
    const prevented: readonly Deed[] = [
      [0, 'agreement.decided-by-board'],
      [1, 'knowledge.shared'],
      [2, 'successor.shadows'],
      [4, 'board.informed'],
      [6, 'successor.shadows'],
      [8, 'agreement.followed-up'],
      [10, 'knowledge.shared'],
    ];
    const [with_, without] = [
      play('twenty-year-pair', 16, [...prevented, ...change]),
      play('twenty-year-pair', 16, change),
    ];
    expect(stockOf(with_.last, 'chair>director.trust')).toBeGreaterThan(
      stockOf(without.last, 'chair>director.trust') + 4,
    );
    expect(billed(with_, 'localPolicy')).toBeGreaterThan(billed(without, 'localPolicy') + 2);
  });
});

describe('the duty is asymmetric (C165)', () => {
  const { world } = begin({ seed: 5, start: { 'chair>director.trust': 50, 'director>chair.trust': 50 } });
  const moved = (event: string, by: 'chair' | 'director', stock: string): number => {
    const line = report(world, { event, by }).lines.find((one) => one.stock === stock);
    return line?.change ?? 0;
  };

  it('what the chair does counts double for trust', () => {
    const byChair = moved('pair.quarrels', 'chair', 'director>chair.benevolence');
    expect(byChair).toBeCloseTo(2 * moved('pair.quarrels', 'director', 'director>chair.benevolence'), 1);
  });

  it('the director, trained for it, pays half for the same talk', () => {
    const byDirector = moved('pair.talks-about-roles', 'director', 'chair~director.chemistry');
    expect(byDirector).toBeCloseTo(
      moved('pair.talks-about-roles', 'chair', 'chair~director.chemistry') / 2,
      1,
    );
  });

  it('and only the director can be dismissed: trust the chair has not got threatens one of them', () => {
    const risk = (trust: number) =>
      stockOf(begin({ seed: 5, start: { 'chair>director.trust': trust } }).world, 'turnoverRisk');
    expect(risk(15)).toBeGreaterThan(risk(85) + 10);
  });
});

describe('a firm or a gentle hand (C009)', () => {
  it('does the same for quality, at another price', () => {
    const { world } = begin({ seed: 5, start: {} });
    const lines = (tone: 'firm' | 'gentle') =>
      report(world, { event: 'director.stands-by-assessment', tone }).lines;
    const change = (tone: 'firm' | 'gentle', stock: string) =>
      lines(tone).find((line) => line.stock === stock)?.change ?? 0;
    expect(change('gentle', 'legalQuality')).toBe(change('firm', 'legalQuality'));
    expect(change('gentle', 'chair~director.chemistry')).toBeGreaterThan(
      change('firm', 'chair~director.chemistry'),
    );
  });
});

describe('what was hidden', () => {
  const hidden: Deed = [0, 'director.hides-running-promise'];
  const handed: readonly Deed[] = [
    [2, 'chair.hands-over'],
    [2, 'chair.elected'],
  ];
  const found = (course: Course) =>
    course.ledger.filter(
      (line) =>
        line.cause.event === 'director.hides-running-promise' && line.stock === 'chair>director.integrity',
    ).length;

  it('meets the one who comes after', () => {
    const [hid, told] = [play('working-pair', 2, [hidden, ...handed]), play('working-pair', 2, handed)];
    expect(stockOf(hid.last, 'chair>director.trust')).toBeLessThan(
      stockOf(told.last, 'chair>director.trust') - 4,
    );
  });

  it('is found once, by the press or by whoever comes after, and not twice', () => {
    expect(found(play('working-pair', 3, [hidden, [1, 'press.leak'], ...handed]))).toBe(1);
    expect(found(play('working-pair', 3, [hidden, ...handed, [3, 'press.leak']]))).toBe(1);
  });
});

describe('a successor who has come along', () => {
  it('makes the day after easier (C047)', () => {
    const handed: readonly Deed[] = [
      [8, 'chair.hands-over'],
      [9, 'chair.elected'],
    ];
    const shadowed = play('twenty-year-pair', 9, [
      [0, 'successor.shadows'],
      [4, 'successor.shadows'],
      ...handed,
    ]);
    const alone = play('twenty-year-pair', 9, handed);
    const trust = (course: Course) => stockOf(course.last, 'chair>director.trust');
    expect(trust(shadowed)).toBeGreaterThan(trust(alone) + 4);
  });
});
