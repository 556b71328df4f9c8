/** The picture of a run code can be read by the decoder that the leader's page uses. */
import encodeQR from 'qr';
import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { barsOf } from '../../src/ui/qr-picture.tsx';

const LINK = 'https://example.org/spel/?code=gz1pqqth4hqqq9563ygpfu609pzqgq5ryxgg4fsyksepeuf3aqp53wjg';
const SCALE = 4;

/** Paints the bars as a browser would, in squares of four dots. */
function painted(path: string, size: number) {
  const width = size * SCALE;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x = '', y = '', long = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g))
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row += 1)
      for (let column = Number(x) * SCALE; column < (Number(x) + Number(long)) * SCALE; column += 1)
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  return { width, height: width, data };
}

describe('the QR picture', () => {
  it('says what it was made of', () => {
    const modules = encodeQR(LINK, 'raw', { ecc: 'medium', border: 4 });
    expect(decodeQR(painted(barsOf(modules), modules.length))).toBe(LINK);
  });

  it('has its quiet edge, and one bar for each run of dark modules', () => {
    expect(barsOf([])).toBe('');
    expect(barsOf([[false, true, true, false, true]])).toBe('M1 0h2v1H1zM4 0h1v1H4z');
  });
});
