/** Links to the laboratory: what is written is read again, and what was damaged on the way says so. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameHash } from '../../src/handbook/lab/bytes.ts';
import { LAB_CATALOGUE } from '../../src/handbook/lab/catalogue.ts';
import { LAB_LIMITS } from '../../src/handbook/lab/limits.ts';
import { LINK_NAMES, labLink, readLabLink } from '../../src/handbook/lab/link.ts';
import { LAB_QUESTIONS } from '../../src/handbook/lab/questions.ts';
import type { LabEvent, LabSetup, LabStart } from '../../src/handbook/lab/setup.ts';

const [least, most] = LAB_LIMITS.until;

const anyEvent = (until: number): fc.Arbitrary<LabEvent> =>
  fc
    .tuple(fc.constantFrom(...LAB_CATALOGUE.events), fc.integer({ min: 0, max: until }))
    .chain(([info, quarter]) =>
      fc.record(
        {
          quarter: fc.constant(quarter),
          event: fc.constant(info.id),
          by: fc.constantFrom(...info.actors),
          towards: fc.constantFrom('director', 'chair', 'board', 'citizens'),
          tone: fc.constantFrom('gentle', 'firm'),
          clause: fc.constantFrom(...LAB_CATALOGUE.clauses),
          ...(info.kinds.length > 0 ? { kind: fc.constantFrom(...info.kinds) } : {}),
        },
        { requiredKeys: ['quarter', 'event'] },
      ),
    );

const settable = LAB_CATALOGUE.stocks.filter(({ ordinary }) => ordinary !== undefined).map(({ id }) => id);
const anyStart: fc.Arbitrary<LabStart> = fc.oneof(
  fc.constantFrom(...LAB_CATALOGUE.starts),
  fc.dictionary(
    fc.constantFrom(...settable),
    fc.integer({ min: 0, max: 10_000 }).map((cents) => cents / 100),
    { maxKeys: 6 },
  ),
);

const anySetup: fc.Arbitrary<LabSetup> = fc.integer({ min: least, max: most }).chain((until) =>
  fc.record(
    {
      start: anyStart,
      startB: anyStart,
      seed: fc.integer({ min: 0, max: LAB_LIMITS.seed }),
      until: fc.constant(until),
      at: fc.integer({ min: 0, max: until }),
      people: fc.constantFrom('still', 'ordinary'),
      a: fc.array(anyEvent(until), { maxLength: 12 }),
      b: fc.array(anyEvent(until), { maxLength: 12 }),
      stocks: fc.uniqueArray(fc.constantFrom(...LAB_CATALOGUE.stocks.map(({ id }) => id)), {
        minLength: 1,
        maxLength: LAB_LIMITS.stocks,
      }),
    },
    { requiredKeys: ['start', 'seed', 'until', 'people', 'a', 'stocks'] },
  ),
);

const someLink = labLink((LAB_QUESTIONS[0] ?? expect.fail('no question')).setup);

describe('a link to the laboratory', () => {
  it('brings back any setup as it was', () => {
    fc.assert(
      fc.property(anySetup, (setup) => {
        expect(readLabLink(labLink(setup))).toEqual({ ok: true, setup });
      }),
    );
  });

  it('that somebody has saved opens as it did then', () => {
    const saved = 'AQIHEABDTG0AAQK4ENQABJ2KQjBPn4GaPk4dTUjhu3k';
    expect(readLabLink(saved)).toEqual({
      ok: true,
      setup: {
        start: 'new-pair',
        seed: 7,
        until: 16,
        people: 'still',
        a: [],
        b: [{ quarter: 2, event: 'agreement.written' }],
        stocks: ['chair~director.roleGap', 'director>chair.trust', 'formalisation', 'accountability'],
      },
    });
  });

  it('fits in an address, also for the longest of the questions', () => {
    for (const { setup } of LAB_QUESTIONS) {
      expect(labLink(setup)).toMatch(/^[\w-]+$/);
      expect(labLink(setup).length).toBeLessThan(600);
    }
  });

  it('tells every name in the model from every other of its kind', () => {
    for (const names of Object.values(LINK_NAMES)) {
      const own = new Set<string>(names);
      expect(new Set([...own].map(nameHash)).size).toBe(own.size);
    }
  });

  it('finds any one letter that was changed, lost or added', () => {
    fc.assert(
      fc.property(fc.nat(someLink.length - 1), fc.constantFrom('A', 'q', '7', '_'), (at, letter) => {
        const changed = `${someLink.slice(0, at)}${letter}${someLink.slice(at + 1)}`;
        if (changed !== someLink) expect(readLabLink(changed).ok).toBe(false);
        expect(readLabLink(someLink.slice(0, at) + someLink.slice(at + 1)).ok).toBe(false);
        expect(readLabLink(someLink.slice(0, at) + letter + someLink.slice(at)).ok).toBe(false);
      }),
    );
  });

  it.each([
    ['nothing', '', 'not-a-link'],
    ['words', 'inte en länk', 'not-a-link'],
    ['markup', '<img src=x>', 'not-a-link'],
    ['a very long text', 'A'.repeat(9000), 'not-a-link'],
    ['a few letters', 'AAAA', 'damaged'],
    ['a link cut short', someLink.slice(0, -5), 'damaged'],
  ])('made of %s is answered with what was wrong', (_, text, id) => {
    expect(readLabLink(text)).toEqual({ ok: false, problem: { id } });
  });

  it('of any text whatever never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        expect(readLabLink(text).ok).toBe(false);
      }),
    );
  });

  it('to an event that this edition does not have says so, and is not half opened', () => {
    const [question] = LAB_QUESTIONS;
    const setup = question?.setup ?? expect.fail('no question');
    const foreign = labLink({ ...setup, a: [{ quarter: 1, event: 'moon.landed' }] });
    expect(readLabLink(foreign)).toEqual({ ok: false, problem: { id: 'unknown-word' } });
  });

  it('to what cannot be run names it', () => {
    const [question] = LAB_QUESTIONS;
    const setup = question?.setup ?? expect.fail('no question');
    expect(readLabLink(labLink({ ...setup, until: 900 }))).toEqual({
      ok: false,
      problem: { id: 'bad-until', given: '900' },
    });
  });
});
