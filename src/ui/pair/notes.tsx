/** What stands above the text when one has just taken over: one's last choice, and why something cannot be taken back. */
import type { PairTexts } from '../../i18n/sv-pair.ts';
import type { PairOpen } from './pair-model.ts';

export function chosenNote({ chose, ruled, refused }: PairOpen, t: PairTexts) {
  return (
    <div class="p-notes">
      {chose && (
        <p class="chosen">
          <span>{t.open.chose}</span> <span lang="sv">{chose}</span>
        </p>
      )}
      {ruled && <p class="note">{t.open.ruled}</p>}
      <p class="p-refused" role="status" data-testid="pair-refused">
        {refused ? t.open.told : ''}
      </p>
    </div>
  );
}
