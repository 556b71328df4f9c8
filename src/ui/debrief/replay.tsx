/** The run once more in the house: a slider over the quarters, what is seen in words, and what nobody saw when it is opened. */
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Frame, framesOf, HIDDEN_IN_THE_HOUSE } from '../../debrief/replay.ts';
import type { Kept } from '../../debrief/types.ts';
import { Icon } from '../icon.tsx';
import type { Book } from './book.ts';
import type { HouseOfRun } from './props.ts';

/** Milliseconds a quarter is shown while time passes by itself: long enough to see who has moved. */
const A_QUARTER = 1100;

export interface ReplayProps {
  readonly book: Book;
  readonly kept: Kept;
  readonly house: HouseOfRun;
}

export function Replay({ book, kept, house }: ReplayProps) {
  const frames = useMemo(() => framesOf(book.record, book.bundle), [book.record, book.bundle]);
  return frames.length < 2 ? null : <Shown book={book} kept={kept} house={house} frames={frames} />;
}

interface ShownProps extends ReplayProps {
  readonly frames: readonly Frame[];
}

function Shown({ book, kept, house, frames }: ShownProps) {
  const { t } = book;
  const id = useId();
  const [at, setAt] = useState(0);
  const [hidden, setHidden] = useState(false);
  const [words, setWords] = useState<readonly string[]>();
  const [drawn, setDrawn] = useState(house.drawn);
  const [playing, play, stop] = useTime(frames.length, at, setAt);
  const box = useRef<HTMLDivElement>(null);
  const opened = HIDDEN_IN_THE_HOUSE.filter((stock) => kept.guesses[stock] !== undefined);
  const frame = frames[at];
  const layer = hidden ? opened : [];

  useLayoutEffect(() => {
    house.place(box.current ?? undefined, () => setDrawn(false));
    return () => house.place(undefined, () => undefined);
  }, [house]);
  useEffect(() => {
    let wanted = true;
    if (frame)
      house.show(frame, layer).then(
        (says) => wanted && setWords(says),
        () => undefined,
      );
    return () => {
      wanted = false;
    };
  }, [house, frame, layer.join(' ')]);

  if (!frame) return null;
  const name = [
    t.season(frame.quarter),
    frame.decisions.length > 0 ? t.replay.decisions(frame.decisions) : '',
  ]
    .filter(Boolean)
    .join(', ');
  const go = (to: number) => {
    stop();
    setAt(Math.max(0, Math.min(frames.length - 1, to)));
  };
  return (
    <section class="d-part d-replay" aria-labelledby={`${id}-h`} data-testid="replay">
      <h3 id={`${id}-h`}>{t.replay.heading}</h3>
      <p class="d-howto">{t.replay.about}</p>
      {drawn && <div class="townhall" aria-hidden="true" ref={box} data-testid="replay-house" />}
      {!drawn && <p class="note">{t.replay.noPicture}</p>}
      <div class="d-time">
        <button type="button" class="button" onClick={playing ? stop : play}>
          {playing ? t.replay.pause : t.replay.play}
        </button>
        <button
          type="button"
          class="button"
          aria-label={t.replay.back}
          disabled={at === 0}
          onClick={() => go(at - 1)}
        >
          <Icon name="back" />
        </button>
        <input
          type="range"
          min={0}
          max={frames.length - 1}
          value={at}
          aria-label={t.replay.slider}
          aria-valuetext={name}
          onInput={(event) => go(Number(event.currentTarget.value))}
        />
        <button
          type="button"
          class="button"
          aria-label={t.replay.forward}
          disabled={at === frames.length - 1}
          onClick={() => go(at + 1)}
        >
          <Icon name="forward" />
        </button>
        <output class="d-when">{name}</output>
      </div>
      <Decisions book={book} frames={frames} at={at} go={go} />
      {opened.length > 0 ? (
        <label class="d-layer">
          <input
            type="checkbox"
            checked={hidden}
            onChange={(event) => setHidden(event.currentTarget.checked)}
          />
          <span>{t.replay.hidden}</span>
        </label>
      ) : (
        <p class="note">
          {t.replay.hiddenClosed(HIDDEN_IN_THE_HOUSE.map((stock) => book.stock(stock).name))}
        </p>
      )}
      <details class="fold" open={!drawn}>
        <summary>{t.replay.inWords}</summary>
        {words ? (
          <ul>
            {words.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        ) : (
          <p class="note">{t.replay.loading}</p>
        )}
      </details>
    </section>
  );
}

/** Straight to the quarters in which something was decided. */
function Decisions({
  book,
  frames,
  at,
  go,
}: Pick<ShownProps, 'book' | 'frames'> & { at: number; go: (to: number) => void }) {
  const decided = frames.flatMap((frame, index) => frame.decisions.map((number) => ({ number, index })));
  const titleOf = (number: number) => book.line.marks.find((mark) => mark.number === number)?.title;
  if (decided.length === 0) return null;
  return (
    <nav class="d-tabs" aria-label={book.t.chart.decisions}>
      {decided.map(({ number, index }) => (
        <button
          key={number}
          type="button"
          aria-current={index === at ? 'true' : undefined}
          onClick={() => go(index)}
        >
          <span class="d-number">{number}</span> {titleOf(number)}
        </button>
      ))}
    </nav>
  );
}

/** Time that passes by itself, from the beginning again when it stands at the end. */
function useTime(length: number, at: number, setAt: (change: (now: number) => number) => void) {
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return undefined;
    if (at >= length - 1) {
      setPlaying(false);
      return undefined;
    }
    const timer = setTimeout(() => setAt((now) => Math.min(length - 1, now + 1)), A_QUARTER);
    return () => clearTimeout(timer);
  }, [playing, at, length]);
  const play = () => {
    if (at >= length - 1) setAt(() => 0);
    setPlaying(true);
  };
  return [playing, play, () => setPlaying(false)] as const;
}
