/** The same seed and the same choices give the same run, everywhere: nothing in the inner rooms may say otherwise. */
import { describe, expect, it } from 'vitest';
import { modules } from './modules.ts';
import { impurities, pureModules } from './pure-rooms.ts';

describe('the inner rooms', () => {
  it('are read', () => {
    expect(pureModules(modules()).length).toBeGreaterThan(30);
  });

  it('know no clock, no chance, no page', () => {
    expect(impurities(modules())).toEqual([]);
  });
});

describe('the canaries of the ban', () => {
  it.each([
    'const now = Date.now();',
    'const now = new Date();',
    'const luck = Math.random();',
    'const { random } = Math;',
    'const wide = window.innerWidth;',
    'document.title = "x";',
    'const t = performance.now();',
    'localStorage.clear();',
    `const text = \`since \${Date.now()}\`;`,
    'const all = globalThis;',
  ])('catch %s', (source) => {
    for (const room of ['model', 'story', 'run', 'debrief']) {
      expect(impurities([{ path: `${room}/planted.ts`, source }])).toHaveLength(1);
    }
    expect(impurities([{ path: 'ui/planted.ts', source }])).toEqual([]);
  });

  it.each(['Math.exp(x)', 'Math.log(x)', 'Math.pow(x, 2)', 'Math.sin(x)', 'Math.atan2(x, y)', 'x ** 2'])(
    'catch %s in the model',
    (source) => {
      expect(impurities([{ path: 'model/planted.ts', source }])).toHaveLength(1);
    },
  );

  it('let words in comments and texts be', () => {
    const source = "/** The Date of the window. */\nconst event = 'document.withheld'; // Math.random\n";
    expect(impurities([{ path: 'model/planted.ts', source }])).toEqual([]);
  });
});
