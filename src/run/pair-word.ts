/** One seed for two screens: both type the same short word, or the same number, and get the same seed. */
import { fingerprint } from '../story/skeleton.ts';
import { SEEDS } from './code.ts';

/** A seed (0–1048575). Capitals, spaces and marks between letters do not matter; undefined when neither letter nor figure is left. */
export function seedOfWord(text: string): number | undefined {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  if (plain === '') return undefined;
  if (/^\d{1,7}$/.test(plain) && Number(plain) < SEEDS) return Number(plain);
  return Number.parseInt(fingerprint(plain), 16) % SEEDS;
}
