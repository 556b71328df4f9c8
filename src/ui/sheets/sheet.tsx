/** A sheet of paper for those who play or watch: what case it belongs to, what it is and how it is used; then what is on it. */
import type { ComponentChildren } from 'preact';

interface SheetProps {
  readonly id: string;
  /** Of the case. */
  readonly title: string;
  readonly kind: string;
  readonly how: string;
  /** Beneath how it is used. */
  readonly head?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Sheet({ id, title, kind, how, head, children }: SheetProps) {
  return (
    <article class={`s-sheet s-${id}`} data-sheet={id} aria-labelledby={`sheet-${id}`}>
      <header>
        <p class="s-kind" lang="sv">
          {title}
        </p>
        <h2 id={`sheet-${id}`}>{kind}</h2>
        <p>{how}</p>
        {head}
      </header>
      {children}
    </article>
  );
}
