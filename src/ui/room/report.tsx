/** What the room shows of one case: everybody or one chair, card by card, and what can be taken along. */
import { useMemo, useState } from 'preact/hooks';
import { type Bundles, divisions } from '../../debrief/room/compare.ts';
import { guessTables } from '../../debrief/room/guesses.ts';
import type { Texts } from '../../debrief/room/replay.ts';
import type { ToldRun } from '../../debrief/room/told-run.ts';
import { CaseField } from '../case-field.tsx';
import { OneOf } from '../one-of.tsx';
import { Cards } from './card-view.tsx';
import { cardsOf, chairName } from './cards.tsx';
import { Exports } from './exports.tsx';
import type { RoomDoor } from './room-door.ts';

export interface ReportProps {
  readonly door: RoomDoor;
  readonly runs: readonly ToldRun[];
  readonly texts: Texts;
  readonly bundles: Bundles;
  readonly madeUp: boolean;
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
      <h2 id="room-heading" tabIndex={-1}>
        {t.report.heading}
      </h2>
      {madeUp && (
        <p class="r-made-up" data-testid="room-made-up">
          {t.collect.sampleMark}
        </p>
      )}
      <p class="r-count">{t.report.runs(shown.length)}</p>
      <CaseField
        class="r-field"
        label={t.report.whichCase}
        cases={cases.map((id) => ({ id, title: door.cases.find((one) => one.id === id)?.title ?? id }))}
        picked={shownCase}
        onPick={setCaseId}
      />
      {chairs.length > 1 && (
        <OneOf
          legend={t.report.filter}
          options={[undefined, ...chairs]}
          picked={chair}
          say={(id) => (id === undefined ? t.report.everybody : chairName(door, id))}
          onPick={setChair}
        />
      )}
      {shown.length === 0 ? <p>{t.report.nobody}</p> : <Cards door={door} cards={cards} />}
      <Exports door={door} runs={runs} texts={texts} madeUp={madeUp} />
    </section>
  );
}
