/** A chart with its two ways out: as SVG and as PNG. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { pngFile, svgFile } from './picture-file.ts';
import type { RoomDoor } from './room-door.ts';

interface PictureProps {
  readonly door: RoomDoor;
  /** What the file is called. */
  readonly name: string;
  readonly children: ComponentChildren;
}

const LONGEST_NAME = 60;

function fileName(title: string, ending: string): string {
  const plain = title
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-');
  return `gyllene-zonen-${plain.slice(0, LONGEST_NAME)}.${ending}`;
}

export function Picture({ door, name, children }: PictureProps) {
  const { t } = door;
  const box = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const offer = async (kind: 'svg' | 'png') => {
    const svg = box.current?.querySelector('svg');
    if (!svg) return;
    const file = kind === 'svg' ? svgFile(svg) : await pngFile(svg);
    setFailed(!file || !door.offer(fileName(name, kind), file));
  };
  return (
    <>
      <div ref={box} class="r-picture">
        {children}
      </div>
      <details class="fold r-get">
        <summary>
          {t.report.pictures}
          <span class="unseen"> ({name})</span>
        </summary>
        <p class="ways">
          <button type="button" class="button" onClick={() => void offer('svg')}>
            {t.report.svg}
          </button>
          <button type="button" class="button" onClick={() => void offer('png')}>
            {t.report.png}
          </button>
        </p>
        {failed && <p role="alert">{t.exports.failed}</p>}
      </details>
    </>
  );
}
