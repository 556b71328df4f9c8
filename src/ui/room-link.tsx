/** The way from the first page to the leader's page: a real link, so that it can be opened beside it and sent on. */
import { deskTexts } from '../i18n/desk.ts';
import type { UiProps } from './ui.ts';

export function RoomLink({ ui }: UiProps) {
  const { language } = ui.state.settings;
  const { room, roomAbout } = deskTexts(language).title;
  return (
    <div class="own-door">
      <p>{roomAbout}</p>
      <a
        class="button"
        data-testid="to-room"
        href={`?view=room${language === 'sv' ? '' : `&lang=${language}`}`}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          ui.actions.goRoom();
        }}
      >
        {room}
      </a>
    </div>
  );
}
