/** Raised hands on the wall: the passage in large type, what the room is asked about it, and the report. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { projected } from '../../debrief/room/hands.ts';
import { HandsReport, Later } from './hands-after.tsx';
import { Begin, KeepBox } from './hands-begin.tsx';
import { Count, Pick } from './hands-count.tsx';
import { Why } from './hands-why.tsx';
import type { RoomDoor } from './room-door.ts';
import { type Hands, type HandsDesk, useHands, type Wish } from './use-hands.ts';

interface HandsPartProps {
  readonly door: RoomDoor;
  readonly wish?: Wish;
}

export function HandsPart({ door, wish }: HandsPartProps) {
  const { t } = door;
  const desk = useHands(door);
  const { hands } = desk;
  const [reporting, setReporting] = useState(false);
  useEffect(() => {
    if (wish) desk.begin(wish);
  }, [wish]);
  return (
    <section class="r-hands" aria-labelledby="hands-heading" data-testid="room-hands-part">
      <h2 id="hands-heading">{t.hands.heading}</h2>
      {!hands && <Begin door={door} desk={desk} />}
      {hands && (
        <>
          <Bar door={door} desk={desk} hands={hands} reporting={reporting} onReport={setReporting} />
          {reporting ? (
            <HandsReport door={door} hands={hands} />
          ) : (
            <Now door={door} desk={desk} hands={hands} />
          )}
        </>
      )}
    </section>
  );
}

interface Props {
  readonly door: RoomDoor;
  readonly desk: HandsDesk;
}

interface BarProps extends Props {
  readonly hands: Hands;
  readonly reporting: boolean;
  readonly onReport: (reporting: boolean) => void;
}

function Bar({ door, desk, hands, reporting, onReport }: BarProps) {
  const { t } = door;
  const canUndo = hands.pending !== undefined || hands.run.journal().steps.length > hands.base;
  return (
    <div class="r-bar-of-tools">
      <p class="ways">
        <button
          type="button"
          class="button"
          disabled={!canUndo || reporting}
          data-testid="hands-undo"
          onClick={desk.undo}
        >
          {t.hands.undo}
        </button>
        <button
          type="button"
          class="button"
          aria-pressed={reporting}
          data-testid="hands-report"
          onClick={() => onReport(!reporting)}
        >
          {reporting ? t.hands.goOn : t.hands.toReport}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            onReport(false);
            desk.leave();
          }}
        >
          {t.hands.restart}
        </button>
      </p>
      <KeepBox door={door} desk={desk} />
    </div>
  );
}

function Now({ door, desk, hands }: Props & { readonly hands: Hands }) {
  const { t } = door;
  const { run, pending, wish, base } = hands;
  const heading = useRef<HTMLHeadingElement>(null);
  const step = run.journal().steps.length;
  useEffect(() => heading.current?.focus(), [step, pending !== undefined]);
  const { passage } = run;
  const decision = hands.bundle.decisions?.[passage.key ?? ''];
  const isDone = wish.decision !== undefined && step > base;
  const title = decision?.title ?? passage.ending?.title ?? '';
  const isRoomText = passage.room !== undefined;
  return (
    <div class="r-wall">
      <h3 ref={heading} tabIndex={-1} lang="sv">
        {title}
      </h3>
      {decision && step === base && wish.decision !== undefined && (
        <p class="r-knew" lang="sv">
          <span class="r-knew-head" lang={t.lang}>
            {t.hands.knew}:
          </span>{' '}
          {decision.knew}
        </p>
      )}
      <div class="r-room-text" lang="sv" data-testid="hands-text">
        {projected(passage).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {isRoomText && (
        <details class="fold">
          <summary>{t.hands.full}</summary>
          <div lang="sv">
            {passage.lines.map(({ text }) => (
              <p key={text}>{text}</p>
            ))}
          </div>
        </details>
      )}
      {pending ? (
        <Why key={step} door={door} desk={desk} hands={hands} />
      ) : isDone ? (
        <Later door={door} hands={hands} />
      ) : passage.choices.length === 0 ? (
        <p>{t.hands.ended}</p>
      ) : passage.key ? (
        <Count key={step} door={door} desk={desk} hands={hands} />
      ) : (
        <Pick desk={desk} hands={hands} />
      )}
    </div>
  );
}
