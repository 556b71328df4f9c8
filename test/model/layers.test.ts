import { expect, it } from 'vitest';
import { SHOWN_NAMES } from '../../src/model/stock-names.ts';
import { STOCKS } from '../../src/model/stocks.ts';

it('what may be shown in play is exactly what is not hidden', () => {
  const open = STOCKS.filter(({ layer }) => layer !== 'hidden').map(({ id }) => id);
  expect([...SHOWN_NAMES].sort()).toEqual([...open].sort());
});
