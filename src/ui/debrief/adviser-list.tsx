/** What each adviser had to say, how it was put to the reader, and how it compares with what came. */
import type { AdviserThen } from '../../debrief/advisers.ts';
import type { DecisionThen } from '../../debrief/decisions.ts';
import type { Kept } from '../../debrief/types.ts';
import type { Book } from './book.ts';
import { isOpen } from './open-series.ts';

export function AdviserList(props: { book: Book; decision: DecisionThen; kept: Kept }) {
  const { book, decision, kept } = props;
  const { t } = book;
  return (
    <section>
      <h4>{t.knew.advisers}</h4>
      <ul class="d-advisers">
        {decision.advisers.map((adviser) => (
          <li key={adviser.id}>
            <p class="d-who">
              <strong>{adviser.name}</strong>
              {adviser.title && <span class="when">, {adviser.title}</span>}
            </p>
            <blockquote>{adviser.says}</blockquote>
            <Told book={book} adviser={adviser} />
            {adviser.interest && (
              <p class="note">
                {t.knew.interest} {lower(adviser.interest)}
              </p>
            )}
            <p>
              {t.knew.forecast(
                book.stock(adviser.stock).name,
                adviser.way,
                t.knew.when[adviser.when] ?? adviser.when,
                t.knew.sure[adviser.sure] ?? '',
              )}{' '}
              <Came book={book} adviser={adviser} open={isOpen(book, kept, adviser.stock)} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function Told({ book, adviser }: { book: Book; adviser: AdviserThen }) {
  const { t } = book;
  if (adviser.told === undefined) return <p class="d-told">{t.knew.neverAsked(adviser.name)}</p>;
  if (adviser.toldText === undefined) return <p class="d-told">{t.knew.candid}</p>;
  return (
    <div class="d-told">
      <p>{t.knew.toldYou(adviser.name)}</p>
      <blockquote>{adviser.toldText}</blockquote>
    </div>
  );
}

/** A value of a line that is still closed is not given away here. */
function Came({ book, adviser, open }: { book: Book; adviser: AdviserThen; open: boolean }) {
  const { t } = book;
  if (!open) return <span class="note">{t.knew.openFirst}</span>;
  const { before, after, quarter, asSaid } = adviser.outcome;
  return (
    <>
      {t.knew.came(t.whole(before), t.whole(after), t.season(quarter))}{' '}
      {!adviser.tested ? t.knew.otherRoad : asSaid ? t.knew.asSaid : t.knew.notAsSaid}
    </>
  );
}
