/** The width in pixels of the column the charts stand in, the last known one while it is hidden, and how large its text is. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

const USUAL = 16;

/** No wider than `most`. `em` is 1 where text has its usual size; the projector's is larger. */
export function useWidth(most = 960): readonly [RefObject<HTMLDivElement | null>, width: number, em: number] {
  const ref = useRef<HTMLDivElement>(null);
  const [{ width, em }, setSize] = useState({ width: 720, em: 1 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      if (element.clientWidth === 0) return;
      const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL;
      setSize({ width: Math.min(most, Math.max(288, element.clientWidth)), em: text });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [most]);
  return [ref, width, em];
}
