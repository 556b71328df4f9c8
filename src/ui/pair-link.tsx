/** The way from the first page to the page for two: a real link, so that it can be opened beside it and sent on. */
import { deskTexts } from '../i18n/desk.ts';
import type { UiProps } from './ui.ts';

export function PairLink({ ui }: UiProps) {
  const { language } = ui.state.settings;
  const { pair, pairAbout } = deskTexts(language).title;
  return (
    <div class="own-door">
      <p>{pairAbout}</p>
      <a
        class="button"
        data-testid="to-pair"
        href={`?view=pair${language === 'sv' ? '' : `&lang=${language}`}`}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          ui.actions.goPair();
        }}
      >
        {pair}
      </a>
    </div>
  );
}
