/** A text as a QR picture: black on white with its quiet edge, whatever the theme, and sharp at any size. */

import { useId } from 'preact/hooks';
import encodeQR from 'qr';

export interface QrPictureProps {
  readonly text: string;
  readonly title: string;
  readonly about: string;
}

/** Modules of white around it, as the standard asks. */
const QUIET = 4;

/** One path of small squares: each run of dark modules in a row is one bar. */
export function barsOf(modules: readonly (readonly boolean[])[]): string {
  return modules
    .flatMap((row, y) => {
      const bars: string[] = [];
      let from: number | undefined;
      for (let x = 0; x <= row.length; x += 1) {
        if (row[x] && from === undefined) from = x;
        if (!row[x] && from !== undefined) {
          bars.push(`M${from} ${y}h${x - from}v1H${from}z`);
          from = undefined;
        }
      }
      return bars;
    })
    .join('');
}

export function QrPicture({ text, title, about }: QrPictureProps) {
  const id = useId();
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });
  const size = modules.length;
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-labelledby={`${id}-t`}
      aria-describedby={`${id}-d`}
      shape-rendering="crispEdges"
    >
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{about}</desc>
      <rect width={size} height={size} fill="#fff" />
      <path d={barsOf(modules)} fill="#000" />
    </svg>
  );
}
