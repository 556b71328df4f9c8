/** What the room shows: same choice for other reasons, how it divided, what it thought of the other, how it ended. One card for each. */
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  type Bundles,
  type Division,
  divisions,
  endings,
  sameChoiceOtherReasons,
  spreads,
} from '../../debrief/room/compare.ts';
import { type GuessTable as Guess, guessTables } from '../../debrief/room/guesses.ts';
import type { Texts } from '../../debrief/room/replay.ts';
import { csvOf, jsonOf } from '../../debrief/room/sheet-of-runs.ts';
import type { ToldRun } from '../../debrief/room/told-run.ts';
import { Bars } from './bars.tsx';
import { GuessTable } from './guess-table.tsx';
import type { RoomDoor } from './room-door.ts';
import { SpreadChart } from './spread-chart.tsx';
import { hiddenStocks, shownStocks } from './stocks-shown.ts';

/** A part of the report that can stand alone on the screen. */
interface Card {
  readonly id: string;
  readonly part: string;
  readonly title: string;
  readonly lang?: string;
  readonly content: ComponentChildren;
}

export interface ReportProps {
  readonly door: RoomDoor;
  readonly runs: readonly ToldRun[];
  readonly texts: Texts;
  readonly bundles: Bundles;
  readonly madeUp: boolean;
}

/** More of these are in a fold: the first ones are what is talked about. */
const SAME_SHOWN = 3;

const chairName = (door: RoomDoor, chair: string) => door.t.chairs[chair] ?? chair;

function sameCards(door: RoomDoor, all: readonly Division[]): readonly Card[] {
  const { t } = door;
  return sameChoiceOtherReasons(all).map(({ division, share, divided }) => ({
    id: `same ${division.chair} ${division.decision} ${share.id}`,
    part: t.same.heading,
    title: t.same.title(share.count, share.text),
    content: (
      <>
        <p class="r-where">
          {chairName(door, division.chair)} · <span lang="sv">{division.title}</span>
        </p>
        <p>{t.same.divided(divided)}</p>
        <Bars
          door={door}
          title={`${t.same.heading}: ${division.title}, ${share.text}`}
          rowName={t.same.heading}
          bars={[
            ...share.reasons
              .filter(({ count }) => count > 0)
              .map(({ reason, count }) => ({ id: reason, text: t.reasons[reason], count }))
              .sort((a, b) => b.count - a.count),
          ]}
        />
      </>
    ),
  }));
}

function dividedCards(door: RoomDoor, all: readonly Division[]): readonly Card[] {
  const { t } = door;
  return all.map((division) => ({
    id: `divided ${division.chair} ${division.decision}`,
    part: t.divided.heading,
    title: division.title,
    lang: 'sv',
    content: (
      <>
        <p class="r-where">
          {chairName(door, division.chair)} · {t.when(division.quarter)} ·{' '}
          {t.divided.answered(division.count)}
        </p>
        {division.question && (
          <p class="r-question" lang="sv">
            {division.question}
          </p>
        )}
        <p>{t.divided.divided(division.divided)}</p>
        <Bars
          door={door}
          title={t.divided.chart(`${division.title}, ${chairName(door, division.chair)}`)}
          rowName={t.divided.alternative}
          lang="sv"
          bars={division.shares}
        />
      </>
    ),
  }));
}

function guessCards(door: RoomDoor, guesses: readonly Guess[]): readonly Card[] {
  const { t } = door;
  return guesses.map((guess) => ({
    id: `guess ${guess.chair} ${guess.meeting}`,
    part: t.guesses.heading,
    title: guess.title,
    lang: 'sv',
    content: (
      <>
        <p class="r-where">
          {t.guesses.title(chairName(door, guess.chair), t.chairsObject[guess.other] ?? guess.other)}
        </p>
        {guess.wouldBeRight !== undefined && <p>{t.guesses.wouldBeRight(guess.wouldBeRight)}</p>}
        <GuessTable door={door} guess={guess} />
        <p class="note">
          {t.guesses.right(guess.right, guess.expected)} {t.guesses.skipped}
        </p>
      </>
    ),
  }));
}

function endCards(door: RoomDoor, runs: readonly ToldRun[], bundles: Bundles): readonly Card[] {
  const { t } = door;
  const ends = endings(runs, bundles).map((ended) => ({
    id: `end ${ended.caseId} ${ended.chair}`,
    part: t.endings.heading,
    title: t.endings.title(t.chairsObject[ended.chair] ?? ended.chair),
    content: (
      <>
        {ended.unfinished > 0 && <p class="note">{t.report.unfinished(ended.unfinished)}</p>}
        <Bars
          door={door}
          title={t.endings.title(t.chairsObject[ended.chair] ?? ended.chair)}
          rowName={t.endings.heading}
          lang="sv"
          bars={ended.endings.map(({ id, title, count }) => ({ id, text: title, count }))}
        />
      </>
    ),
  }));
  const chairs = [...new Set(runs.map(({ chair }) => chair))];
  const places = chairs.flatMap((chair) => {
    const own = runs.filter((run) => run.chair === chair);
    return (
      [
        [t.stocks.shown, shownStocks(chair)],
        [t.stocks.hidden, hiddenStocks(chair)],
      ] as const
    ).map(([title, stocks]) => ({
      id: `stocks ${chair} ${title}`,
      part: t.stocks.heading,
      title: `${title}. ${chairName(door, chair)}`,
      content: (
        <SpreadChart
          door={door}
          title={`${title}. ${chairName(door, chair)}`}
          spreads={spreads(own, stocks)}
        />
      ),
    }));
  });
  return [...ends, ...places];
}

export function cardsOf(
  door: RoomDoor,
  all: readonly Division[],
  guesses: readonly Guess[],
  runs: readonly ToldRun[],
  bundles: Bundles,
): readonly Card[] {
  return [
    ...sameCards(door, all),
    ...dividedCards(door, all),
    ...guessCards(door, guesses),
    ...endCards(door, runs, bundles),
  ];
}

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

export function Report({ door, runs, texts, bundles, madeUp }: ReportProps) {
  const { t } = door;
  const [chair, setChair] = useState<string>();
  const [caseId, setCaseId] = useState<string>();
  const cases = [...new Set(runs.map((run) => run.caseId))];
  const shownCase = cases.includes(caseId ?? '') ? caseId : cases[0];
  const inCase = runs.filter((run) => run.caseId === shownCase);
  const chairs = [...new Set(inCase.map((run) => run.chair))];
  const shown = chair === undefined ? inCase : inCase.filter((run) => run.chair === chair);
  const cards = useMemo(() => {
    const guesses = guessTables(inCase, bundles).filter((one) => chair === undefined || one.chair === chair);
    return cardsOf(door, divisions(shown, bundles, texts), guesses, shown, bundles);
  }, [runs, bundles, texts, chair, shownCase, door]);
  return (
    <section class="r-report" aria-labelledby="room-heading" data-testid="room-report">
      <h2 id="room-heading">{t.report.heading}</h2>
      {madeUp && (
        <p class="r-made-up" data-testid="room-made-up">
          {t.collect.sampleMark}
        </p>
      )}
      <p class="r-count">{t.report.runs(shown.length)}</p>
      {cases.length > 1 && (
        <label class="r-field">
          {t.report.whichCase}
          <select value={shownCase} onChange={(event) => setCaseId(event.currentTarget.value)}>
            {cases.map((id) => (
              <option key={id} value={id}>
                {door.cases.find((one) => one.id === id)?.title ?? id}
              </option>
            ))}
          </select>
        </label>
      )}
      {chairs.length > 1 && (
        <fieldset class="question">
          <legend>{t.report.filter}</legend>
          {[undefined, ...chairs].map((id) => (
            <label key={id ?? 'all'} class="answer">
              <input type="radio" name="room-chair" checked={chair === id} onChange={() => setChair(id)} />
              <span>{id === undefined ? t.report.everybody : chairName(door, id)}</span>
            </label>
          ))}
        </fieldset>
      )}
      {shown.length === 0 ? <p>{t.report.nobody}</p> : <Cards door={door} cards={cards} />}
      <Exports door={door} runs={runs} texts={texts} madeUp={madeUp} />
    </section>
  );
}

function Exports({ door, runs, texts, madeUp }: Omit<ReportProps, 'bundles'>) {
  const { t } = door;
  const [failed, setFailed] = useState(false);
  const name = madeUp ? 'gyllene-zonen-rum-slump' : 'gyllene-zonen-rum';
  const offer = (ending: string, text: string, type: string) =>
    setFailed(!door.offer(`${name}.${ending}`, new Blob([text], { type })));
  return (
    <section class="r-part r-exports">
      <h3>{t.exports.heading}</h3>
      <p>{t.exports.about}</p>
      <p class="ways">
        <button
          type="button"
          class="button"
          data-testid="room-csv"
          onClick={() => offer('csv', csvOf(runs, texts), 'text/csv;charset=utf-8')}
        >
          {t.exports.csv}
        </button>
        <button
          type="button"
          class="button"
          data-testid="room-json"
          onClick={() => offer('json', jsonOf(runs, texts), 'application/json')}
        >
          {t.exports.json}
        </button>
        <button type="button" class="button" onClick={door.print}>
          {t.exports.print}
        </button>
      </p>
      {failed && <p role="alert">{t.exports.failed}</p>}
    </section>
  );
}
