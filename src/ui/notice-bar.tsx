/** What the page tells in passing, one thing at a time. The only live region there is; it never repeats the story. */
import { Icon } from './icon.tsx';
import type { UiProps } from './ui.ts';

export function NoticeBar({ ui }: UiProps) {
  const { t, state, actions } = ui;
  const notice = state.notices.at(-1);
  return (
    <div class={notice ? 'notice' : 'unseen'}>
      <p role="status" aria-live="polite" data-testid="notice">
        {notice && t.notices[notice.id]}
        {notice?.detail && ` ${notice.detail}`}
      </p>
      {notice && (
        <button type="button" class="tool" onClick={() => actions.dismissNotice(notice)}>
          <Icon name="close" />
          <span class="unseen">{t.dismiss}</span>
        </button>
      )}
    </div>
  );
}
