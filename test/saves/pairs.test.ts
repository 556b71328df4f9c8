import { describe, expect, it } from 'vitest';
import { pairStore } from '../../src/saves/pairs.ts';
import { pairOf, playOut } from '../run/paired.ts';

function box(): Storage {
  const texts = new Map<string, string>();
  const shelf = {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => {
      texts.set(key, text);
      Object.assign(shelf, { [key]: text });
    },
    removeItem: (key: string) => {
      texts.delete(key);
      Reflect.deleteProperty(shelf, key);
    },
  };
  return shelf as unknown as Storage;
}

const refusing = (): Storage => {
  throw new DOMException('no', 'SecurityError');
};

describe('pairs on this device', () => {
  it('are taken up where they were, newest first, and hold no text that was read', async () => {
    let time = 0;
    const storage = box();
    const store = pairStore(
      () => ++time,
      () => storage,
    );
    const pair = await pairOf('parhasten', 4);
    playOut(pair, 4, ({ met }) => met.done > 0);
    expect(store.save('first', pair.journal(), false)).toBe(true);
    expect(store.save('second', pair.journal(), true)).toBe(true);
    expect(store.list().map(({ id, pair: { finished } }) => [id, finished])).toEqual([
      ['second', true],
      ['first', false],
    ]);
    expect(store.load('first')?.journal).toEqual(JSON.parse(JSON.stringify(pair.journal())));
    const [line] = pair.run('chair').passage.lines;
    expect(storage.getItem('gyllene-zonen.pair.first')).not.toContain(line?.text);
    store.remove('first');
    expect(store.load('first')).toBeUndefined();
  });

  it('last as long as the page where nothing can be stored', async () => {
    const store = pairStore(() => 1, refusing);
    const pair = await pairOf('parhasten', 4);
    expect(store.save('one', pair.journal(), false)).toBe(false);
    expect(store.load('one')?.journal.case).toBe('parhasten');
    store.remove('one');
    expect(store.list()).toEqual([]);
  });

  it('that are rubbish are passed over, and the oldest go when there are many', async () => {
    let time = 0;
    const storage = box();
    const store = pairStore(
      () => ++time,
      () => storage,
    );
    storage.setItem('gyllene-zonen.pair.torn', '{"app":"gyllene-zonen","format":1,"journal":');
    storage.setItem('gyllene-zonen.pair.other', '{"app":"something else"}');
    const pair = await pairOf('parhasten', 4);
    for (let at = 0; at < 15; at += 1) store.save(`p${at}`, pair.journal(), false);
    const ids = store.list().map(({ id }) => id);
    expect(ids).toHaveLength(12);
    expect(ids[0]).toBe('p14');
    expect(store.load('torn')).toBeUndefined();
  });
});
