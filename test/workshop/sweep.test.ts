/** The sweep of stocks: which values a story turns at, and that both sides of each are heard. */
import { describe, expect, it } from 'vitest';
import { levelOf } from '../../src/model/read.ts';
import { begin } from '../../src/model/simulation.ts';
import { ourModel } from '../../src/story/our-model.ts';
import { explore } from '../../src/workshop/exploring.ts';
import { ForcedModel, levelAt } from '../../src/workshop/forced-model.ts';
import { thresholdsIn } from '../../src/workshop/thresholds.ts';
import { ownStory } from '../story/tell.ts';

const read = (ink: string) => {
  const values = new Map<string, (number | string)[]>();
  for (const standing of thresholdsIn(ownStory(ink).compiled)) {
    const [name, value] =
      'stock' in standing ? [standing.stock, standing.value] : [standing.region, standing.state];
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  return [...values].map(([stock, all]) => `${stock} ${all.join(' ')}`);
};

describe('the thresholds of a story', () => {
  it.each([
    ['{low("voice"): Tyst.}', ['voice 32 34']],
    ['{high("voice"): Högt.}{low("voice"): Tyst.}', ['voice 32 34 65 67']],
    ['{middle("insight"): Så där.}', ['insight 32 34 65 67']],
    ['{value("economy") > 45: Dyrt.}', ['economy 44 45 46']],
    ['{40 <= value("economy"): Dyrt.}', ['economy 39 40 41']],
    ['* [Köp. # needs: capacity not-high \\| Nej.] -> END', ['capacity 65 67']],
    ['* [Fråga. # from: gote] -> END', ['voice 29 31']],
    ['* [Prata. # cost: talk] -> END', ['chair~director.chemistry 32 34 65 67']],
    ['~ stunder("m1")', ['workload 32 34 65 67', 'workload.chair 32 34 65 67']],
    ['{advice("m1.saga")}', ['voice 32 34 65 67']],
    ['{regime("pair")}', []],
    ['{regime("pair") == "locked": Tyst.}', ['pair forming locked']],
    ['{"kept" != regime("committees"): Tyst.}', ['committees kept proposed']],
    [
      '* [Skriv. # needs: committees dissolved or reinstated \\| Nej.] -> END',
      ['committees kept dissolved reinstated'],
    ],
    ['* [Gå. # needs: greyZone golden \\| Nej.] -> END', ['greyZone separate golden']],
  ])('%s', (ink, expected) => {
    expect(read(`${ink}\n-> END`)).toEqual(expected);
  });

  it('are where the model puts them', () => {
    const { world } = begin({ seed: 1, start: 'new-pair' });
    for (const id of ['voice', 'economy', 'chair>director.trust', 'workload'])
      expect(levelAt(ourModel.stockOf(world, id))).toBe(levelOf(world, id));
    expect([0, 32.99, 33, 66, 66.01, 100].map(levelAt)).toEqual([
      'low',
      'low',
      'middle',
      'middle',
      'high',
      'high',
    ]);
    for (let seed = 1; seed < 40; seed += 1) {
      const start = { workload: seed * 2.5, 'chair~director.chemistry': seed * 2.5 };
      const { world: there } = begin({ seed, start });
      const forced = new ForcedModel();
      for (const stock of ['workload', 'chair~director.chemistry']) {
        forced.standing = { stock, value: ourModel.stockOf(there, stock) };
        expect(forced.port.stunderFor(there, 'director')).toBe(ourModel.stunderFor(there, 'director'));
        expect(forced.port.talkCost(there, 'chair')).toBe(ourModel.talkCost(there, 'chair'));
      }
    }
  });
});

const STORY = `
-> start
=== start
Du går.
* [In.] -> inne
* {low("capacity")} [Be om hjälp.] -> hjalp
=== hjalp
Någon kommer.
{value("economy") < 10: -> kassan}
-> inne
=== kassan
Kassan är tom.
* [In.] -> inne
=== inne
~ ending("slut")
{high("localPolicy"): Det gick bra.}
-> END
`;

describe('the sweep', () => {
  it('reaches what no play came to by itself, tells at which value, and counts it apart', () => {
    const without = explore(ownStory(STORY), { random: 5, searching: 20 });
    expect(without.swept.size).toBe(0);
    const { open, swept, endings, counted } = explore(ownStory(STORY), {
      random: 5,
      searching: 20,
      sweep: true,
    });
    expect([...open]).toEqual(['start.c-0']);
    expect(swept.get('start.c-1')).toEqual({ stock: 'capacity', value: 32 });
    expect(counted).toBe(5);
    expect([...endings.values()]).toEqual([5]);
  });

  it('reaches what hangs on a regime that no play came to, and tells which', () => {
    const closed = `
-> start
=== start
Pärmen.
* [Gå.] -> slutet
* [Skriv under. # needs: committees dissolved \\| Skolnämndens.] -> skrivet
=== skrivet
Du skriver.
-> slutet
=== slutet
~ ending("slut")
Slut.
-> END
`;
    const { open, swept } = explore(ownStory(closed), { random: 5, searching: 20, sweep: true });
    expect([...open]).toEqual(['start.c-0']);
    expect(swept.get('start.c-1')).toEqual({ region: 'committees', state: 'dissolved' });
  });

  it('gives the same for the same story', () => {
    const once = () => [...explore(ownStory(STORY), { random: 5, searching: 20, sweep: true }).swept];
    expect(once()).toEqual(once());
  });
});
