/** Below every part: the run code, paper, and the ways on. */
import { useState } from 'preact/hooks';
import type { Book } from './book.ts';
import type { DebriefActions } from './props.ts';

export function DebriefFoot(props: { book: Book; code?: string; actions: DebriefActions }) {
  const { book, code, actions } = props;
  const { t } = book;
  const [copied, setCopied] = useState<boolean>();
  const { copy, print, restart, toTitle } = actions;
  return (
    <footer class="d-foot">
      {code && (
        <div class="d-code">
          <h3>{t.foot.code}</h3>
          <code data-testid="run-code">{code}</code>
          <p class="note">{t.foot.codeAbout}</p>
          {copy && (
            <button
              type="button"
              class="button"
              onClick={() => {
                void copy(code).then(setCopied);
              }}
            >
              {t.foot.copy}
            </button>
          )}
          <p class="note" role="status">
            {copied === undefined ? '' : copied ? t.foot.copied : t.foot.notCopied}
          </p>
        </div>
      )}
      <p class="ways">
        {print && (
          <button type="button" class="button" onClick={print}>
            {t.foot.print}
          </button>
        )}
        {restart && (
          <button type="button" class="button" onClick={restart}>
            {t.foot.restart}
          </button>
        )}
        {toTitle && (
          <button type="button" class="button" onClick={toTitle}>
            {t.foot.toTitle}
          </button>
        )}
      </p>
    </footer>
  );
}
