/** The number keys choose, and only when nobody else wants them. */
import { describe, expect, it } from 'vitest';
import { placeOfKey } from '../../src/ui/keys.ts';
import { answerByNumber } from '../../src/ui/reflect-form.tsx';
import { EMMYS_ANSWER } from './fixtures.ts';

const press = (key: string, more = {}) =>
  placeOfKey({ key, repeat: false, altKey: false, ctrlKey: false, metaKey: false, ...more });

describe('the keys 1–9', () => {
  it('name the alternatives from the first to the ninth', () => {
    expect(['1', '2', '9'].map((key) => press(key))).toEqual([0, 1, 8]);
  });

  it('are only the digits: no other key chooses', () => {
    for (const key of ['0', 'a', 'Enter', ' ', 'F1', '10', '½']) expect(press(key)).toBeUndefined();
  });

  it('choose once however long they are held, so that nobody runs through a story by accident', () => {
    expect(press('1', { repeat: true })).toBeUndefined();
  });

  it('leave the shortcuts of the browser alone', () => {
    for (const held of ['altKey', 'ctrlKey', 'metaKey']) expect(press('1', { [held]: true })).toBeUndefined();
  });
});

describe('answering the two questions by number', () => {
  it('gives the reason first and the prediction next', () => {
    const first = answerByNumber(EMMYS_ANSWER, {}, 1);
    expect(first).toEqual({ reason: 'law' });
    expect(answerByNumber(EMMYS_ANSWER, first, 2)).toEqual({ reason: 'law', prediction: 'stryker' });
  });

  it('lets one change the prediction', () => {
    const answered = { reason: 'law', prediction: 'stryker' } as const;
    expect(answerByNumber(EMMYS_ANSWER, answered, 0)).toEqual({ reason: 'law', prediction: 'ladan' });
  });

  it('passes over a number that no answer has', () => {
    expect(answerByNumber(EMMYS_ANSWER, {}, 8)).toEqual({ reason: undefined });
    expect(answerByNumber(EMMYS_ANSWER, { reason: 'law' }, 8)).toEqual({ reason: 'law' });
  });
});
