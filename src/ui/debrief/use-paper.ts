/** Printing: the short paper stands on the page only while it is printed, and its picture is fetched first. */
import { useEffect, useState } from 'preact/hooks';
import { fetchQr, type QrPart } from './run-code.tsx';

export interface Paper {
  readonly kind: 'short' | 'whole';
  readonly Qr?: QrPart;
}

export function usePaper(
  print: (() => void) | undefined,
): readonly [Paper | undefined, (kind: 'short' | 'whole') => void] {
  const [paper, setPaper] = useState<Paper>();
  useEffect(() => {
    if (!paper) return undefined;
    const done = () => setPaper(undefined);
    window.addEventListener('afterprint', done, { once: true });
    print?.();
    return () => window.removeEventListener('afterprint', done);
  }, [paper]);
  const start = (kind: 'short' | 'whole') => {
    if (kind === 'whole') setPaper({ kind });
    else
      fetchQr().then(
        (Qr) => setPaper({ kind, Qr }),
        () => setPaper({ kind }),
      );
  };
  return [paper, start];
}
