/** Paragraphs as in a book: talk begins with its dash, and a new time or place begins with its own line. */
import { type ComponentChildren, Fragment } from 'preact';
import type { Line } from '../run/view.ts';
import type { Ui } from './ui.ts';
import { Where } from './where.tsx';

export function isTalk(line: Line): boolean {
  return /^[–—»]/.test(line.text.trimStart());
}

interface ProseProps {
  readonly lines: readonly Line[];
  readonly t: Ui['t'];
  /** The same texts with words marked in them, when they have come. */
  readonly marked?: readonly ComponentChildren[];
}

/** The first line's time and place belong to the heading above. */
export function Prose({ lines, t, marked }: ProseProps) {
  return (
    <>
      {lines.map((line, index) => (
        <Fragment key={index}>
          {index > 0 && line.scene && (
            <h3 class="where later" lang={t.language}>
              <Where {...line.scene} t={t} />
            </h3>
          )}
          <p class={isTalk(line) ? 'talk' : undefined}>{marked?.[index] ?? line.text}</p>
        </Fragment>
      ))}
    </>
  );
}
