/** Paragraphs as in a book: talk begins with its dash and stands as the writer wrote it. */
import type { Line } from '../run/view.ts';

export function isTalk(line: Line): boolean {
  return /^[–—»]/.test(line.text.trimStart());
}

export function Prose({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <>
      {lines.map((line, index) => (
        <p key={index} class={isTalk(line) ? 'talk' : undefined}>
          {line.text}
        </p>
      ))}
    </>
  );
}
