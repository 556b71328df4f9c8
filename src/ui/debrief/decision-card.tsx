/** One decision laid open: before it, at it, and after it, kept apart. */
import type { DecisionThen } from '../../debrief/decisions.ts';
import { readingAt } from '../../debrief/reading.ts';
import type { Judged, Kept } from '../../debrief/types.ts';
import { lawName } from '../glossary/law-name.ts';
import { AdviserList } from './adviser-list.tsx';
import { AlternativeTable } from './alternative-table.tsx';
import type { Book } from './book.ts';
import { ElectionReading } from './election-reading.tsx';
import { Grounds } from './grounds.tsx';
import type { DebriefActions } from './props.ts';
import { OneQuestion } from './two-questions.tsx';
import { anchorOfStep } from './use-step.ts';

export interface DecisionCardProps {
  readonly book: Book;
  readonly decision: DecisionThen;
  readonly kept: Kept;
  readonly onJudge: (decision: string, judged: Judged) => void;
  readonly playFrom: DebriefActions['playFrom'];
  /** To the other roads from a decision. */
  readonly onLook: (decision: string) => void;
}

export function DecisionCard({ book, decision, kept, onJudge, playFrom, onLook }: DecisionCardProps) {
  const { t } = book;
  const reading = readingAt(book.record, book.bundle, decision.id);
  const asked = { book, decision: decision.id, judged: kept.judged?.[decision.id], onJudge };
  return (
    <article>
      <header>
        <p class="d-kicker">{t.quarter(decision.quarter)}</p>
        <h3>
          <span class="d-number">{decision.number}</span> {decision.title}
        </h3>
        {decision.question && <p class="d-lead">{decision.question}</p>}
      </header>
      {decision.unmentioned.length > 0 && (
        <section class="d-unmentioned">
          <h4>{t.unmentioned.heading}</h4>
          <ul>
            {decision.unmentioned.map((choice) => (
              <li key={choice.id}>{choice.text}</li>
            ))}
          </ul>
        </section>
      )}
      <Facts book={book} decision={decision} />
      {reading && <ElectionReading book={book} reading={reading} />}
      <details class="fold">
        <summary>{t.knew.read}</summary>
        <div class="d-scene">
          {decision.passage.lines.map((line, index) => (
            <p key={`${index}-${line.text.slice(0, 8)}`}>{line.text}</p>
          ))}
        </div>
      </details>
      {decision.notDone.length > 0 && (
        <section>
          <h4>{t.knew.notDone}</h4>
          <ul class="d-notdone">
            {decision.notDone.map((choice) => (
              <li key={choice.id}>
                {choice.text}{' '}
                {choice.cost !== undefined && (
                  <span class="when">{choice.cost === 0 ? t.knew.free : t.knew.cost(choice.cost)}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {decision.advisers.length > 0 && <AdviserList book={book} decision={decision} kept={kept} />}
      {decision.alternatives.length > 0 && <AlternativeTable book={book} decision={decision} />}
      <section class="d-two">
        <h4>{t.knew.twoQuestions}</h4>
        <OneQuestion {...asked} about="decision" />
        <After book={book} decision={decision} />
        <OneQuestion {...asked} about="outcome" />
        <p class="note">
          {t.knew.outcomeNote} {t.keep.judged.kept}
        </p>
      </section>
      {decision.laws.length > 0 && (
        <section>
          <h4>{t.knew.laws}</h4>
          <dl class="d-laws" lang="sv">
            {decision.laws.map(({ id, plain }) => (
              <div key={id}>
                <dt>{id}</dt>
                <dd>
                  {plain} {lawName(id) !== id && <span class="note">({lawName(id)})</span>}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <Grounds book={book} claims={decision.claims} title={t.knew.claims} />
      <p class="d-playfrom">
        <a href={`#${anchorOfStep('road')}`} onClick={() => onLook(decision.id)}>
          {t.road.look}
        </a>
      </p>
      {playFrom && (
        <p class="d-playfrom">
          <button type="button" class="button" onClick={() => playFrom(decision.step)}>
            {t.knew.playFrom}
          </button>{' '}
          <span class="note">{t.knew.playFromNote}</span>
        </p>
      )}
    </article>
  );
}

function Facts({ book, decision }: { book: Book; decision: DecisionThen }) {
  const { t } = book;
  const { other } = decision;
  return (
    <dl class="d-facts">
      {decision.knew && (
        <div class="d-wide">
          <dt>{t.knew.situation}</dt>
          <dd>{decision.knew}</dd>
        </div>
      )}
      <div class="d-wide">
        <dt>{t.knew.chose}</dt>
        <dd class="d-chose">{decision.chosen}</dd>
      </div>
      {other && (
        <>
          <div>
            <dt>{t.knew.reason}</dt>
            <dd>{decision.reason ? t.knew.reasons[decision.reason] : t.knew.noReason}</dd>
          </div>
          <div>
            <dt>{t.knew.predicted(other.name)}</dt>
            <dd>{other.predicted ?? t.knew.noPrediction}</dd>
          </div>
          {other.did && (
            <div>
              <dt>{t.knew.did(other.name)}</dt>
              <dd>{other.did}</dd>
            </div>
          )}
        </>
      )}
    </dl>
  );
}

function After({ book, decision }: { book: Book; decision: DecisionThen }) {
  const { t } = book;
  const { soonQuarter, lateQuarter } = decision;
  if (decision.after.length === 0 || soonQuarter === decision.quarter) return null;
  const both = lateQuarter > soonQuarter;
  return (
    <section>
      <h4>{t.knew.after}</h4>
      <div class="d-scroll">
        <table class="d-meters">
          <thead>
            <tr>
              <th scope="col">{t.ended.what}</th>
              <th scope="col">{t.knew.onTheDay}</th>
              <th scope="col">{t.season(soonQuarter)}</th>
              {both && <th scope="col">{t.season(lateQuarter)}</th>}
            </tr>
          </thead>
          <tbody>
            {decision.after.map(({ stock, before, soon, late }) => (
              <tr key={stock}>
                <th scope="row">{book.stock(stock).name}</th>
                <Then book={book} stock={stock} value={before} quarter={decision.quarter} />
                <Then book={book} stock={stock} value={soon} quarter={soonQuarter} />
                {both && <Then book={book} stock={stock} value={late} quarter={lateQuarter} />}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Then({
  book,
  stock,
  value,
  quarter,
}: {
  book: Book;
  stock: string;
  value: number;
  quarter: number;
}) {
  const person = book.person(stock, quarter);
  return (
    <td>
      {book.t.whole(value)}
      {person && <span class="d-of">{person}</span>}
    </td>
  );
}
