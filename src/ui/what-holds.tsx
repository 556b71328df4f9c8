/** One sentence on how other cases had ended, where that was carried over to a play; nothing where nothing was. */
import { holdsText } from '../i18n/holds-text.ts';
import type { Language } from '../i18n/text.ts';
import type { EndedCase } from './ended-cases.ts';

export interface WhatHoldsProps {
  readonly ended: readonly EndedCase[];
  readonly lang: Language;
  readonly id?: string;
}

export function WhatHolds({ ended, lang, id }: WhatHoldsProps) {
  if (ended.length === 0) return null;
  return (
    <p class="note holds" id={id} data-testid="holds">
      {holdsText(ended, lang).map((part) =>
        typeof part === 'string' ? part : <span lang="sv">{part.quoted}</span>,
      )}
    </p>
  );
}
