/** A way from the account to the page that opens the model, and by the browser's way back to the same point again. */
import type { ComponentChildren } from 'preact';
import { type AnchorKind, anchorOf } from '../../handbook/anchors.ts';
import type { Language } from '../../i18n/text.ts';
import { modelAddress } from '../model-address.ts';

interface ModelLinkProps {
  readonly book: { readonly lang: Language };
  readonly kind: AnchorKind;
  readonly id: string;
  readonly children: ComponentChildren;
}

export function ModelLink({ book, kind, id, children }: ModelLinkProps) {
  return (
    <a class="d-model" href={modelAddress(book.lang, anchorOf(kind, id))}>
      {children}
    </a>
  );
}
