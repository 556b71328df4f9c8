/** A list of folds with buttons that open or close all of them at once: what is open comes on paper. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { HandbookTexts } from '../../i18n/sv-handbook.ts';

export function Unfold({ t, children }: { readonly t: HandbookTexts; readonly children: ComponentChildren }) {
  const list = useRef<HTMLDivElement>(null);
  const all = (open: boolean) => {
    for (const fold of list.current?.querySelectorAll('details') ?? []) fold.open = open;
  };
  return (
    <>
      <p class="m-unfold">
        <button type="button" class="tool" onClick={() => all(true)}>
          {t.openAll}
        </button>
        <button type="button" class="tool" onClick={() => all(false)}>
          {t.closeAll}
        </button>
      </p>
      <div ref={list}>{children}</div>
    </>
  );
}
