/** A field to draw the guess in with a finger or a mouse; who uses neither has the four shapes. */
import { line as path } from 'd3-shape';
import { useRef, useState } from 'preact/hooks';
import { drawnGuess, heightsOf, type Stroke } from '../../debrief/shapes.ts';
import { frameOf } from '../chart/frame.ts';
import type { Book } from './book.ts';

export interface GuessDrawProps {
  readonly book: Book;
  readonly stock: string;
  readonly onGuess: (guess: string) => void;
}

const WIDE = 320;
const HIGH = 130;

export function GuessDraw({ book, stock, onGuess }: GuessDrawProps) {
  const { t, line } = book;
  const { name, low, high } = book.stock(stock);
  const field = useRef<SVGSVGElement>(null);
  const drawing = useRef(false);
  const [strokes, setStrokes] = useState<readonly Stroke[]>([]);
  const [tooShort, setTooShort] = useState(false);
  const guess = drawnGuess(strokes);
  // The same time axis as the line will have: wide where the run was read closely.
  const { left, right, pivot, x } = frameOf(line, WIDE, HIGH);
  const knee = pivot === undefined ? undefined : ((x(pivot - 1) - left) / (right - left)) * WIDE;
  const heights = heightsOf(guess);
  const trace = path<number>(
    (_height, index) => (index * WIDE) / ((heights?.length ?? 2) - 1),
    (height) => HIGH - (height * HIGH) / 100,
  );
  const rough = path<Stroke>(
    ({ x }) => x * WIDE,
    ({ y }) => HIGH - (y * HIGH) / 100,
  );

  function draw(event: PointerEvent): void {
    const box = field.current?.getBoundingClientRect();
    if (!box || box.width === 0 || box.height === 0) return;
    const stroke = {
      x: (event.clientX - box.left) / box.width,
      y: 100 - ((event.clientY - box.top) / box.height) * 100,
    };
    setStrokes((before) => [...before, stroke]);
    setTooShort(false);
  }

  return (
    <div class="d-draw">
      <p class="note">{t.keep.draw.about}</p>
      <div class="d-field">
        <span class="d-fieldend">{high}</span>
        <svg
          ref={field}
          viewBox={`0 0 ${WIDE} ${HIGH}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={t.keep.draw.field(name)}
          onPointerDown={(event) => {
            event.preventDefault();
            drawing.current = true;
            event.currentTarget.setPointerCapture(event.pointerId);
            draw(event);
          }}
          onPointerMove={(event) => {
            if (drawing.current) draw(event);
          }}
          onPointerUp={() => {
            drawing.current = false;
          }}
          onPointerCancel={() => {
            drawing.current = false;
          }}
        >
          {knee !== undefined && <rect class="d-squeezed" width={knee} height={HIGH} />}
          <line class="d-grid" x1={0} x2={WIDE} y1={HIGH / 2} y2={HIGH / 2} />
          {heights ? (
            <path class="d-trace" d={trace(heights) ?? ''} />
          ) : (
            strokes.length > 1 && <path class="d-trace" d={rough(strokes) ?? ''} />
          )}
        </svg>
        <span class="d-fieldend">{low}</span>
        <span class="d-fieldyears">
          <span>
            {knee === undefined
              ? t.season(line.first)
              : t.chart.compressed(Math.floor(line.first / 4) + 1, Math.floor((line.pivot - 1) / 4) + 1)}
          </span>
          <span>{t.season(line.last)}</span>
        </span>
      </div>
      <p class="ways">
        <button type="button" class="button" onClick={() => (guess ? onGuess(guess) : setTooShort(true))}>
          {t.keep.draw.show} <span class="unseen">({name})</span>
        </button>
        <button type="button" class="button" onClick={() => setStrokes([])}>
          {t.keep.draw.wipe}
        </button>
      </p>
      <p class="note" role="status">
        {tooShort ? t.keep.draw.short : ''}
      </p>
    </div>
  );
}
