/** What the report is made of: one card for each thing to talk about. */
import type { ComponentChildren } from 'preact';
import {
  type Bundles,
  type Division,
  endings,
  sameChoiceOtherReasons,
  spreads,
} from '../../debrief/room/compare.ts';
import type { GuessTable as Guess } from '../../debrief/room/guesses.ts';
import type { ToldRun } from '../../debrief/room/told-run.ts';
import { Bars } from './bars.tsx';
import { GuessTable, TogetherTable } from './guess-table.tsx';
import type { RoomDoor } from './room-door.ts';
import { SpreadChart } from './spread-chart.tsx';
import { hiddenStocks, shownStocks } from './stocks-shown.ts';

/** A part of the report that can stand alone on the screen. */
export interface Card {
  readonly id: string;
  readonly part: string;
  readonly title: string;
  readonly lang?: string;
  readonly content: ComponentChildren;
}

export const chairName = (door: RoomDoor, chair: string) => door.t.chairs[chair] ?? chair;

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
        <Silent door={door} count={share.count - share.reasons.reduce((sum, one) => sum + one.count, 0)} />
      </>
    ),
  }));
}

/** Those who chose it and passed over the question. */
function Silent({ door, count }: { readonly door: RoomDoor; readonly count: number }) {
  return count > 0 ? <p class="note">{door.t.same.noReason(count)}</p> : null;
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
        <TogetherTable door={door} guess={guess} />
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
