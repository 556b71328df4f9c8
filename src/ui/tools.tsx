/** The row of tools at the top and the windows they open, each fetched when first wanted. */
import { useState } from 'preact/hooks';
import { GlossaryLink } from './glossary-link.tsx';
import { Icon } from './icon.tsx';
import { Late, PartMissing } from './late.tsx';
import { PARTS } from './parts.ts';
import type { Ui, UiProps } from './ui.ts';

export type WindowId = 'earlier' | 'save' | 'settings';

export interface WindowProps extends UiProps {
  readonly onClose: () => void;
}

export function Tools({
  ui,
  tools,
}: UiProps & { readonly tools: readonly (WindowId | 'undo' | 'glossary')[] }) {
  const { t, state, actions } = ui;
  const [open, setOpen] = useState<WindowId>();
  const steps = state.view?.past.length ?? 0;
  return (
    <>
      <nav class="tools" aria-label={t.play.tools}>
        {tools.map((tool) =>
          tool === 'undo' ? (
            <button key={tool} type="button" class="tool" disabled={!canUndo(ui)} onClick={actions.undo}>
              <Icon name="undo" />
              <span>{t.play.undo}</span>
            </button>
          ) : tool === 'glossary' ? (
            <GlossaryLink key={tool} ui={ui} roomy>
              <Icon name="glossary" />
              <span>{t.play.glossary}</span>
            </GlossaryLink>
          ) : (
            <button
              key={tool}
              type="button"
              class="tool"
              aria-haspopup="dialog"
              data-testid={tool}
              onClick={() => setOpen(tool)}
            >
              <Icon name={tool} />
              <span>
                {t.play[tool]}
                {tool === 'earlier' && steps > 0 && <span class="count"> {steps}</span>}
              </span>
            </button>
          ),
        )}
      </nav>
      {open && (
        <Late
          key={open}
          load={PARTS[open]}
          props={{ ui, onClose: () => setOpen(undefined) }}
          missing={<PartMissing ui={ui} />}
        />
      )}
    </>
  );
}

function canUndo({ state: { view } }: Ui): boolean {
  return view !== undefined && (view.past.length > 0 || view.status === 'reflecting');
}
