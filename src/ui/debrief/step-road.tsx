/** The road not taken: another alternative at one decision, what would have been read next, and two years of both. */
import { useEffect, useState } from 'preact/hooks';
import { otherRoads } from '../../debrief/other-roads.ts';
import type { Road, TwoRoads } from '../../debrief/road.ts';
import type { DecisionRecord, Kept } from '../../debrief/types.ts';
import type { Book } from './book.ts';
import { openSeries } from './open-series.ts';
import type { DebriefActions } from './props.ts';
import { RoadCharts } from './road-charts.tsx';

export interface StepRoadProps {
  readonly book: Book;
  readonly width: number;
  readonly kept: Kept;
  readonly onRoad: (road: NonNullable<Kept['road']>) => void;
  readonly actions: Pick<DebriefActions, 'roads' | 'playOther'>;
}

export function StepRoad({ book, width, kept, onRoad, actions }: StepRoadProps) {
  const { t, record, decisions } = book;
  const taken = record.decisions.find(({ id }) => id === kept.road?.decision) ?? record.decisions[0];
  const texts = decisions.find(({ id }) => id === taken?.id);
  if (!taken || !texts) return <p>{t.road.none}</p>;
  if (!actions.roads) return <p>{t.road.unavailable}</p>;
  const others = otherRoads(taken);
  const wanted = kept.road?.decision === taken.id ? kept.road.choice : undefined;
  return (
    <>
      <p>{t.road.about}</p>
      <nav class="d-tabs" aria-label={t.road.pick}>
        {decisions.map(({ id, number, title }) => (
          <button
            key={id}
            type="button"
            aria-current={id === taken.id ? 'true' : undefined}
            onClick={() => onRoad({ decision: id })}
          >
            <span class="d-number">{number}</span> {title}
          </button>
        ))}
      </nav>
      <div class="d-fork">
        {texts.question && <p class="d-lead">{texts.question}</p>}
        <p>
          <span class="note">{t.road.yours}</span> <strong>{texts.chosen}</strong>
        </p>
        {others.length === 0 ? (
          <p class="note">{t.road.noOther}</p>
        ) : (
          <fieldset class="d-others">
            <legend>{t.road.others}</legend>
            {others.map((choice) => (
              <label key={choice.id} class="answer">
                <input
                  type="radio"
                  name={`road-${taken.id}`}
                  checked={wanted === choice.id}
                  onChange={() => onRoad({ decision: taken.id, choice: choice.id })}
                />
                <span>{choice.text}</span>
              </label>
            ))}
          </fieldset>
        )}
      </div>
      {wanted !== undefined && others.some(({ id }) => id === wanted) && (
        <Both
          key={`${taken.id} ${wanted}`}
          book={book}
          width={width}
          kept={kept}
          taken={taken}
          choice={wanted}
          actions={actions}
        />
      )}
    </>
  );
}

interface BothProps extends Omit<StepRoadProps, 'onRoad'> {
  readonly taken: DecisionRecord;
  readonly choice: string;
}

type State = TwoRoads | 'waiting' | 'failed';

function Both({ book, width, kept, taken, choice, actions }: BothProps) {
  const { t } = book;
  const [state, setState] = useState<State>('waiting');
  useEffect(() => {
    let wanted = true;
    actions.roads?.(taken.step, choice).then(
      (roads) => wanted && setState(roads ?? 'failed'),
      () => wanted && setState('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [taken.step, choice]);
  const series = openSeries(book, kept);
  return (
    <div class="d-roads" aria-busy={state === 'waiting'}>
      <p class="note" role="status">
        {state === 'waiting' ? t.road.loading : state === 'failed' ? t.road.failed : ''}
      </p>
      {typeof state === 'object' && (
        <>
          <div class="d-next">
            <NextPage book={book} title={t.road.nextMine} road={state.mine} nth={0} />
            <NextPage book={book} title={t.road.nextOther} road={state.other} nth={1} />
          </div>
          <section class="d-part" aria-labelledby="d-ahead">
            <h3 id="d-ahead">{t.road.lines}</h3>
            <p class="note d-assumed">{t.road.assumed}</p>
            <RoadCharts book={book} roads={state} stocks={series.map(({ stock }) => stock)} width={width} />
            <p class="note">{t.road.closed}</p>
          </section>
          {actions.playOther && (
            <p class="d-playfrom">
              <button type="button" class="button" onClick={() => actions.playOther?.(taken.step, choice)}>
                {t.road.playOther}
              </button>{' '}
              <span class="note">{t.road.playNote}</span>
            </p>
          )}
        </>
      )}
    </div>
  );
}

function NextPage({ book, title, road, nth }: { book: Book; title: string; road: Road; nth: number }) {
  const { t } = book;
  const { next } = road;
  return (
    <section class={`d-nextpage d-nextpage-${nth}`}>
      <h3>{title}</h3>
      {next ? (
        <>
          <p class="d-kicker">{t.quarter(next.quarter)}</p>
          <div class="d-scene" lang="sv">
            {next.lines.map((line, index) => (
              <p key={`${index}-${line.text.slice(0, 8)}`}>{line.text}</p>
            ))}
          </div>
          {next.ending && <p class="d-chose">{next.ending.title}</p>}
        </>
      ) : (
        <p class="note">{t.road.broke}</p>
      )}
    </section>
  );
}
