/** A real link to the page of words and laws, so that it can be opened beside the play too. */
import type { ComponentChildren } from 'preact';
import { glossaryAddress } from './glossary-address.ts';
import type { UiProps } from './ui.ts';

interface LinkProps extends UiProps {
  /** A place on the page. */
  readonly anchor?: string;
  /** Only shown where the window is wide enough. */
  readonly roomy?: boolean;
  readonly children: ComponentChildren;
}

export function GlossaryLink({ ui, anchor, roomy, children }: LinkProps) {
  return (
    <a
      class={roomy ? 'tool roomy' : 'tool'}
      data-testid={roomy ? 'glossary' : 'to-glossary'}
      href={glossaryAddress(ui.state.settings.language, anchor)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        ui.actions.goGlossary(anchor);
      }}
    >
      {children}
    </a>
  );
}
