/** A film for Chromium's fake camera: a code held still before it, as raw video (YUV4MPEG2). */
import { writeFileSync } from 'node:fs';
import encodeQR from 'qr';

const WIDTH = 640;
const HEIGHT = 480;
/** Black and white as video has them, and no colour. */
const [DARK, LIGHT, GREY] = [16, 235, 128];
const FRAMES = 10;

/** Writes the film; the text as a QR picture in the middle, as large as the picture allows. */
export function writeFilm(file: string, text: string): void {
  const dots = encodeQR(text, 'raw', { border: 4 });
  const size = Math.floor(Math.min(WIDTH, HEIGHT) / dots.length);
  const left = Math.floor((WIDTH - size * dots.length) / 2);
  const top = Math.floor((HEIGHT - size * dots.length) / 2);
  const light = Buffer.alloc(WIDTH * HEIGHT, LIGHT);
  dots.forEach((row, y) => {
    row.forEach((dark, x) => {
      if (!dark) return;
      for (let line = 0; line < size; line += 1) {
        const at = (top + y * size + line) * WIDTH + left + x * size;
        light.fill(DARK, at, at + size);
      }
    });
  });
  const frame = Buffer.concat([Buffer.from('FRAME\n'), light, Buffer.alloc((WIDTH * HEIGHT) / 2, GREY)]);
  const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`);
  writeFileSync(file, Buffer.concat([head, ...Array.from({ length: FRAMES }, () => frame)]));
}
