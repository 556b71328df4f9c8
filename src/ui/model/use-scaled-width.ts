/** How wide the column is in letters of ordinary size, and how much larger the reader's letters are. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

const ORDINARY = 16;

/** Width in units, and pixels to a unit. */
export function useScaledWidth(): readonly [RefObject<HTMLDivElement | null>, number, number] {
  const ref = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState({ width: 328, scale: 1 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / ORDINARY;
      const width = Math.floor(element.clientWidth / scale);
      if (width > 0) setMeasured({ width: Math.max(200, width), scale });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, measured.width, measured.scale];
}
