/** The cards of a report: all on one page, or one alone for the wall. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Card } from './cards.tsx';
import type { RoomDoor } from './room-door.ts';

/** More of these are in a fold: the first ones are what is talked about. */
const SAME_SHOWN = 3;

function about(door: RoomDoor, part: string): string {
  const { t } = door;
  const parts = [t.same, t.divided, t.guesses, t.endings, t.stocks];
  return parts.find(({ heading }) => heading === part)?.about ?? '';
}

export function Cards({ door, cards }: { readonly door: RoomDoor; readonly cards: readonly Card[] }) {
  const [at, setAt] = useState<number>();
  const same = cards.filter(({ part }) => part === door.t.same.heading);
  const alone = [...same.slice(0, SAME_SHOWN), ...cards.slice(same.length)];
  const one = at === undefined ? undefined : alone[Math.min(at, alone.length - 1)];
  if (one && at !== undefined) return <OneCard door={door} cards={alone} card={one} at={at} onGo={setAt} />;
  const parts = [...new Set(cards.map(({ part }) => part))];
  return (
    <>
      <p class="ways r-looks">
        <button type="button" class="button" data-testid="room-one" onClick={() => setAt(0)}>
          {door.t.report.oneAtATime}
        </button>
        <ThemeButton door={door} />
      </p>
      {parts.map((part) => {
        const own = cards.filter((card) => card.part === part);
        const many = part === door.t.same.heading ? SAME_SHOWN : own.length;
        return (
          <section key={part} class="r-part">
            <h3>{part}</h3>
            <p class="r-about">{about(door, part)}</p>
            <div class="r-cards">
              {own.slice(0, many).map((card) => (
                <CardBox key={card.id} card={card} />
              ))}
            </div>
            {own.length > many && (
              <details class="fold">
                <summary>{door.t.same.more(own.length - many)}</summary>
                <div class="r-cards">
                  {own.slice(many).map((card) => (
                    <CardBox key={card.id} card={card} />
                  ))}
                </div>
              </details>
            )}
          </section>
        );
      })}
    </>
  );
}

function CardBox({ card }: { readonly card: Card }) {
  return (
    <article class="r-card">
      <h4 lang={card.lang}>{card.title}</h4>
      {card.content}
    </article>
  );
}

function ThemeButton({ door }: { readonly door: RoomDoor }) {
  const isLarge = door.theme() === 'projector';
  return (
    <button
      type="button"
      class="button"
      aria-pressed={isLarge}
      data-testid="room-large"
      onClick={() => door.setTheme(isLarge ? 'system' : 'projector')}
    >
      {isLarge ? door.t.report.ordinary : door.t.report.projector}
    </button>
  );
}

interface OneCardProps {
  readonly door: RoomDoor;
  readonly cards: readonly Card[];
  readonly card: Card;
  readonly at: number;
  readonly onGo: (at: number | undefined) => void;
}

/** One card alone, for the wall: the arrow keys turn the pages. */
function OneCard({ door, cards, card, at, onGo }: OneCardProps) {
  const { report } = door.t;
  const of = cards.length;
  const parts = [...new Set(cards.map(({ part }) => part))];
  const heading = useRef<HTMLHeadingElement>(null);
  const go = (to: number) => onGo(Math.min(of - 1, Math.max(0, to)));
  useEffect(() => heading.current?.focus(), [card.id]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'ArrowRight' || event.key === 'PageDown') go(at + 1);
      else if (event.key === 'ArrowLeft' || event.key === 'PageUp') go(at - 1);
      else if (event.key === 'Escape') onGo(undefined);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
  return (
    <section class="r-one" data-testid="room-card">
      <nav class="r-parts" aria-label={report.parts}>
        {parts.map((part) => (
          <button
            key={part}
            type="button"
            class="r-tab"
            aria-current={part === card.part ? 'true' : undefined}
            onClick={() => go(cards.findIndex((one) => one.part === part))}
          >
            {part}
          </button>
        ))}
      </nav>
      <h3 ref={heading} tabIndex={-1} lang={card.lang}>
        {card.title}
      </h3>
      {card.content}
      <p class="ways r-turn">
        <button type="button" class="button" disabled={at === 0} onClick={() => go(at - 1)}>
          {report.before}
        </button>
        <button type="button" class="button main" disabled={at === of - 1} onClick={() => go(at + 1)}>
          {report.next}
        </button>
        <span class="r-place">{report.place(at + 1, of)}</span>
        <button type="button" class="button" onClick={() => onGo(undefined)}>
          {report.all}
        </button>
        <ThemeButton door={door} />
      </p>
    </section>
  );
}
