/** Below every part: the run code, paper, and the ways on. */
import type { Book } from './book.ts';
import type { DebriefActions } from './props.ts';
import { RunCode } from './run-code.tsx';

export interface DebriefFootProps {
  readonly book: Book;
  readonly code?: string;
  readonly link?: string;
  readonly actions: DebriefActions;
  readonly onPrint: (paper: 'short' | 'whole') => void;
}

export function DebriefFoot({ book, code, link, actions, onPrint }: DebriefFootProps) {
  const { t } = book;
  const { print, restart, toTitle } = actions;
  const { paper } = t.keep;
  return (
    <footer class="d-foot">
      {code && <RunCode book={book} code={code} link={link} actions={actions} />}
      {print && (
        <p class="ways">
          <button type="button" class="button" onClick={() => onPrint('short')}>
            {paper.short} <span class="note">({paper.shortAbout})</span>
          </button>
          <button type="button" class="button" onClick={() => onPrint('whole')}>
            {paper.whole} <span class="note">({paper.wholeAbout})</span>
          </button>
        </p>
      )}
      <p class="ways">
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
