/** A window over the page: modal, closed by Escape, by its cross or by a press outside. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';
import './styles/dialog.css';

interface DialogProps {
  readonly heading: string;
  readonly closeText: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

export function Dialog({ heading, closeText, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="dialog-heading" closedby="any" onClose={onClose}>
      <div class="dialog-inside">
        <div class="dialog-head">
          <h2 id="dialog-heading">{heading}</h2>
          <button type="button" class="tool" onClick={() => dialog.current?.close()}>
            <Icon name="close" />
            <span class="unseen">{closeText}</span>
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}

/** Closes the open dialog at once, so that what happens next may take the focus. */
export function closeDialog(): void {
  document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
}
