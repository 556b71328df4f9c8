/** The catalogue of events against the promises made to whoever writes stories and scripts. */
import { describe, expect, it } from 'vitest';
import type { Act, LedgerLine } from '../../src/model/act.ts';
import { holds } from '../../src/model/conditions.ts';
import { PULLS } from '../../src/model/drift.ts';
import { EVENTS } from '../../src/model/events.ts';
import { RULES } from '../../src/model/rules.ts';
import { begin, passQuarter, report } from '../../src/model/simulation.ts';
import { DERIVED_NAMES, RELATIONS, STOCK_NAMES } from '../../src/model/stock-names.ts';
import { STOCKS } from '../../src/model/stocks.ts';

const PROMISED = `pair.thinks-aloud pair.talks-about-roles pair.shares-success pair.quarrels
agreement.written agreement.decided-by-board agreement.followed-up agreement.broken agreement.clause-proposed
agreement.clause-accepted agreement.clause-traded agreement.clause-loosened agreement.invoked agreement.let-pass
agreement.clause-rewritten director.tells-running-promises director.hides-running-promise director.keeps-promise
director.breaks-promise director.documents-decisions director.informs-all-parties director.serves-only-winners
director.stands-by-assessment director.softens-assessment director.takes-over-decision director.raises-workload
director.resigns director.retires director.dismissed director.recruited chair.bypasses-director chair.keeps-promise
chair.breaks-promise chair.defends-director chair.criticises-director chair.asks-to-soften chair.involves-opposition
chair.shuts-out-opposition chair.hands-over chair.ousted chair.elected board.informed board.kept-in-the-dark
committees.proposed-dissolved committees.dissolved committees.reinstated question.raised question.silenced
critic.appointed mistake.allowed mistake.punished case.prepared-well case.rushed case.opened-on-file
document.withheld procedure.defended conflict-of-interest.declared conflict-of-interest.ignored pressure.resisted
pressure.yielded-to pressure.reported audit.criticism saving.proposed saving.postponed saving.decided support.cut
support.added manager.recruited manager.left knowledge.shared knowledge.hoarded successor.shadows
cooperation.joined cooperation.reported cooperation.neglected cooperation.left election.same-majority
election.new-majority shock.outside press.leak press.praise`.split(/\s+/);

const { world } = begin({ seed: 3, start: 'working-pair' });

const KINDS = EVENTS.flatMap((row) => Object.keys(row.kinds ?? {}).map((kind) => [row.id, kind] as const));
const written = ({ quarter, stock, change, rule }: LedgerLine): string =>
  `${quarter} ${stock} ${change} ${rule}`;

describe('the catalogue', () => {
  it('has every event that the contract names, and each only once', () => {
    const ids = EVENTS.map((row) => row.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(PROMISED.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each(EVENTS.map((row) => row.id))('%s does something at once or within six quarters', (event) => {
    const done = report(world, { event });
    const lines = [...done.lines];
    let next = done.world;
    for (let quarter = 0; quarter < 6; quarter += 1) {
      const step = passQuarter(next);
      next = step.world;
      lines.push(...step.lines);
    }
    expect(lines.filter((line) => line.cause.event === event).length).toBeGreaterThan(1);
  });

  it('is one that can be overseen: 60 to 100 events, and with what time does by itself under 200 rules', () => {
    expect(EVENTS.length).toBeGreaterThanOrEqual(60);
    expect(EVENTS.length).toBeLessThanOrEqual(100);
    expect(EVENTS.length + PULLS.length).toBeLessThan(200);
  });

  it('gains somewhere and costs somewhere: no row is only good or only bad', () => {
    const good = new Map<string, string>(STOCKS.map((row) => [row.id, row.good]));
    const wayOf = (stock: string, size: number): number => {
      const part = stock.slice(stock.indexOf('.') + 1);
      const way = good.get(stock) ?? (part === 'tension' ? 'down' : 'up');
      return way === 'neither' ? 0 : Math.sign(size) * (way === 'up' ? 1 : -1);
    };
    // Things that simply happen to a house may be blows or luck, and nothing else.
    const plain =
      /^(agreement\.broken|pair\.|director\.(breaks|hides|rests)|chair\.(breaks|ousted)|manager\.left|case\.rushed)/;
    const oneSided = EVENTS.filter(
      (row) =>
        !plain.test(row.id) &&
        new Set(row.effects.map((effect) => wayOf(effect.stock, effect.size)).filter((way) => way !== 0))
          .size < 2 &&
        !row.effects.some((effect) => wayOf(effect.stock, effect.size) === 0),
    );
    expect(oneSided.map((row) => row.id)).toEqual([]);
  });

  it('writes claims as claims and conditions that can be read', () => {
    const regimes = {
      pair: 'working',
      greyZone: 'grey',
      majority: 'stable',
      committees: 'kept',
      director: 'inOffice',
      chair: 'inOffice',
      agreement: 'paper',
    };
    for (const row of EVENTS) {
      for (const claim of row.claims) expect(claim).toMatch(/^C\d{3}$/);
      const kinds = Object.values(row.kinds ?? {});
      for (const { claims, evidence } of kinds) {
        for (const claim of claims) expect(claim).toMatch(/^C\d{3}$/);
        expect(evidence, row.id).toMatch(/^[AIHXSOQEF]$/);
      }
      for (const effect of [...row.effects, ...kinds.flatMap(({ effects }) => effects)]) {
        expect(() => holds(effect.given, world.snapshot.context.stocks, regimes), row.id).not.toThrow();
        expect([1, 2, 3]).toContain(Math.abs(effect.size));
      }
    }
  });

  it.each(KINDS)('%s:%s is another thing than the act done otherwise', (event, kind) => {
    const lines = (act: Act) => {
      const all = [...report(world, act).lines];
      let next = report(world, act).world;
      for (let quarter = 0; quarter < 12; quarter += 1) {
        const step = quarter === 6 ? report(next, { event: 'press.leak' }) : passQuarter(next);
        next = step.world;
        all.push(...step.lines);
      }
      return all.filter((line) => line.cause.event === event && line.rule !== 'derived').map(written);
    };
    expect(lines({ event, kind })).not.toEqual(lines({ event }));
  });

  it('lets any role that may do an event do it, towards anybody', () => {
    for (const row of EVENTS) {
      for (const by of row.actors) {
        expect(report(world, { event: row.id, by }).lines.length).toBeGreaterThan(0);
        expect(report(world, { event: row.id, by, towards: 'citizens' }).world.quarter).toBe(0);
      }
    }
  });
});

describe('the stocks', () => {
  it('are each moved by some event', () => {
    const moved = new Set<string>(
      EVENTS.flatMap((row) =>
        row.effects.flatMap(({ stock }) => {
          const part = stock.slice(stock.indexOf('.') + 1);
          const [by, towards] = [row.defaultBy, row.defaultTowards];
          if (stock.startsWith('them>me')) return [`${towards}>${by}.${part}`];
          return stock.startsWith('me>them') ? [`${by}>${towards}.${part}`] : [stock];
        }),
      ),
    );
    expect(STOCK_NAMES.filter((name) => !moved.has(name))).toEqual([]);
  });

  it('are described, one row for each name, with layer, direction and claims', () => {
    expect(STOCKS.map((row) => row.id)).toEqual([...STOCK_NAMES, ...DERIVED_NAMES]);
    for (const row of STOCKS) for (const claim of row.claims) expect(claim).toMatch(/^C\d{3}$/);
  });

  it('show the player five in the panel and only signs beside', () => {
    const laget = STOCKS.filter((row) => row.layer === 'laget').map((row) => row.id);
    expect(laget).toEqual([
      'workload',
      'workload.chair',
      'citizenConfidence',
      'economy',
      'chair>director.trust',
      'director>chair.trust',
    ]);
    const signs = STOCKS.filter((row) => row.layer === 'sign').map((row) => row.id);
    expect(signs).toEqual([
      'chair~director.chemistry',
      'adminPower',
      'insight',
      'voice',
      'greyZone',
      'turnoverRisk',
    ]);
  });

  it('have trust beside the parts of every relation', () => {
    for (const relation of RELATIONS) expect(STOCKS.map((row) => row.id)).toContain(`${relation}.trust`);
  });
});

describe('the rules', () => {
  it('all occur in the ledger of some course', async () => {
    const { play, yearly } = await import('./helpers.ts');
    const closed = play('new-pair', 90, [
      ...yearly('pair.thinks-aloud', 1, 70),
      [4, { event: 'agreement.clause-accepted', clause: 'way-in' }],
      [5, 'chair.bypasses-director'],
      [20, 'question.silenced'],
      [24, 'question.silenced'],
      [28, 'question.silenced'],
      [32, 'question.silenced'],
      [36, 'board.kept-in-the-dark'],
      [40, 'board.kept-in-the-dark'],
      [78, 'director.dismissed'],
      [84, 'director.recruited'],
    ]);
    const silent = play('locked-pair', 20, [
      ...[1, 2, 3, 4].map((quarter): [number, string] => [quarter, 'question.silenced']),
      ...[1, 2, 3, 4].map((quarter): [number, string] => [quarter, 'audit.criticism']),
    ]);
    const caught = play('working-pair', 14, [
      [1, 'document.withheld'],
      [1, 'conflict-of-interest.ignored'],
      [1, { event: 'cooperation.joined', kind: 'under-the-radar' }],
    ]);
    const used = new Set([...closed.ledger, ...silent.ledger, ...caught.ledger].map((line) => line.rule));
    expect(Object.keys(RULES).filter((rule) => !used.has(rule))).toEqual([]);
  });
});
