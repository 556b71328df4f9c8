/** The run code: to read aloud, to copy, to share, and as a picture that is fetched when it is wanted. */
import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { QrPictureProps } from '../qr-picture.tsx';
import type { Book } from './book.ts';
import type { DebriefActions } from './props.ts';

export interface RunCodeProps {
  readonly book: Book;
  readonly code: string;
  readonly link: string | undefined;
  readonly actions: Pick<DebriefActions, 'copy' | 'share'>;
}

export type QrPart = ComponentType<QrPictureProps>;

export function fetchQr(): Promise<QrPart> {
  return import('../qr-picture.tsx').then(({ QrPicture }) => QrPicture);
}

export function RunCode({ book, code, link, actions }: RunCodeProps) {
  const { t, bundle } = book;
  const { copy, share } = actions;
  const [copied, setCopied] = useState<boolean>();
  const [shows, setShows] = useState(false);
  const [qr, setQr] = useState<{ readonly Picture?: QrPart }>();
  const show = () => {
    setShows(!shows);
    if (!qr?.Picture)
      fetchQr().then(
        (Picture) => setQr({ Picture }),
        () => setQr({}),
      );
  };
  const { Picture } = qr ?? {};
  return (
    <section class="d-code" aria-labelledby="d-code">
      <h3 id="d-code">{t.foot.code}</h3>
      <code data-testid="run-code">{code}</code>
      <p class="note">
        {t.foot.codeAbout} {t.keep.code.letters}
      </p>
      <p class="ways">
        {copy && (
          <button type="button" class="button" onClick={() => void copy(code).then(setCopied)}>
            {t.foot.copy}
          </button>
        )}
        {share && link && (
          <button
            type="button"
            class="button"
            onClick={() => void share(t.keep.code.shareTitle(bundle.caseFile?.title ?? ''), link)}
          >
            {t.keep.code.share}
          </button>
        )}
        <button type="button" class="button" aria-expanded={shows} onClick={show}>
          {shows ? t.keep.code.hide : t.keep.code.picture}
        </button>
      </p>
      <p class="note" role="status">
        {copied === undefined ? '' : copied ? t.foot.copied : t.foot.notCopied}
      </p>
      {shows && Picture && (
        <div class="d-qr" data-testid="qr">
          <Picture text={link ?? code} title={t.keep.code.title} about={t.keep.code.describe(code)} />
          {link && (
            <p class="note">
              {t.keep.code.link}: <a href={link}>{link}</a>
            </p>
          )}
        </div>
      )}
      {shows && qr && !Picture && <p role="alert">{t.keep.code.missing}</p>}
    </section>
  );
}
