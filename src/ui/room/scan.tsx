/** Reads QR pictures from the camera, one after the other, or from a picture file. Each text found is handed on; pictures are not kept. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CameraTrouble, RoomDoor } from './room-door.ts';

export interface ScanProps {
  readonly door: RoomDoor;
  readonly onText: (text: string) => void;
  readonly onClose: () => void;
}

/** Often enough for a hand that passes by, seldom enough for an old computer. */
const EVERY_MS = 200;
/** A larger picture is read no better and slower. */
const MOST_PIXELS = 1280;

const OURS = /g\s*z\s*t?\s*1/i;

function pixelsOf(
  source: HTMLVideoElement | ImageBitmap,
  width: number,
  height: number,
): ImageData | undefined {
  if (width === 0 || height === 0) return undefined;
  const shrink = Math.min(1, MOST_PIXELS / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * shrink);
  canvas.height = Math.round(height * shrink);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return undefined;
  pen.drawImage(source, 0, 0, canvas.width, canvas.height);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}

export function Scan({ door, onText, onClose }: ScanProps) {
  const { t } = door;
  const video = useRef<HTMLVideoElement>(null);
  const seen = useRef(new Set<string>());
  const [trouble, setTrouble] = useState<CameraTrouble>();
  const [isRunning, setIsRunning] = useState(false);
  const [count, setCount] = useState(0);
  const [strange, setStrange] = useState<'notOurs' | 'noCode'>();

  const take = (text: string) => {
    setStrange(OURS.test(text) ? undefined : 'notOurs');
    if (!OURS.test(text) || seen.current.has(text)) return;
    seen.current.add(text);
    setCount(seen.current.size);
    onText(text);
  };

  useEffect(() => {
    let wanted = true;
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setInterval> | undefined;
    const stop = () => {
      wanted = false;
      clearInterval(timer);
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    Promise.all([door.camera(), door.loadReader()]).then(
      ([camera, read]) => {
        if (typeof camera === 'string') return setTrouble(camera);
        stream = camera;
        if (!wanted || !video.current) return stop();
        video.current.srcObject = camera;
        video.current.play().catch(() => undefined);
        setIsRunning(true);
        timer = setInterval(() => {
          const shown = video.current;
          const pixels = shown && pixelsOf(shown, shown.videoWidth, shown.videoHeight);
          const text = pixels && read(pixels);
          if (typeof text === 'string') take(text);
        }, EVERY_MS);
      },
      () => setTrouble('unsupported'),
    );
    return stop;
  }, []);

  const openPicture = async (file: File) => {
    try {
      const [picture, read] = await Promise.all([createImageBitmap(file), door.loadReader()]);
      const pixels = pixelsOf(picture, picture.width, picture.height);
      const text = pixels && read(pixels);
      if (text === undefined) setStrange('noCode');
      else take(text);
    } catch {
      setStrange('noCode');
    }
  };

  return (
    <section class="r-scan" aria-labelledby="scan-heading" data-testid="room-scanner">
      <h3 id="scan-heading">{t.scan.heading}</h3>
      <p>{t.scan.how}</p>
      {!trouble && <video ref={video} playsInline muted aria-label={t.scan.heading} />}
      <p role="status" data-testid="scan-status">
        {strange
          ? t.scan[strange]
          : count > 0
            ? t.scan.read(count)
            : trouble
              ? t.scan[trouble]
              : isRunning
                ? t.scan.looking
                : t.scan.starting}
      </p>
      <p class="ways">
        <label class="button file">
          {t.scan.picture}
          <input
            type="file"
            class="unseen"
            accept="image/*"
            data-testid="scan-picture"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (file) void openPicture(file);
            }}
          />
        </label>
        <button type="button" class="button" onClick={onClose}>
          {t.scan.stop}
        </button>
      </p>
    </section>
  );
}
