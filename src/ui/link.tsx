/** A real link to another page of the game: it can be opened beside and sent on, and pressed here it keeps what the tab holds. */
import type { ComponentChildren } from 'preact';

interface PageLinkProps {
  readonly href: string;
  readonly go: () => void;
  readonly class: string;
  readonly testId: string;
  readonly children: ComponentChildren;
}

export function PageLink({ href, go, testId, class: look, children }: PageLinkProps) {
  return (
    <a
      class={look}
      href={href}
      data-testid={testId}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        go();
      }}
    >
      {children}
    </a>
  );
}
