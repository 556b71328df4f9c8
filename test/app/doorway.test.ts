/** Who goes elsewhere while something is on its way is not called back by it. */
import { expect, it } from 'vitest';
import { Doorway } from '../../src/app/doorway.ts';

it('only the latest visit is still waited for', () => {
  const doorway = new Doorway();
  const first = doorway.enter();
  expect(first()).toBe(true);
  const second = doorway.enter();
  expect([first(), second()]).toEqual([false, true]);
});
