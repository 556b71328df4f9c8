/** A day some weeks from now in the reader's own calendar, and the way to what is asked then. */
import { useId, useState } from 'preact/hooks';
import type { Book } from './book.ts';
import type { DebriefActions } from './props.ts';

export interface RemindProps {
  readonly book: Book;
  readonly intention: string;
  readonly followUp: string;
  readonly remind: NonNullable<DebriefActions['remind']>;
}

/** Training of this kind has worked for a while and faded: early enough to remember, late enough to have met it. */
const WEEKS = [4, 5, 6, 7, 8] as const;
const USUAL = 6;

export function Remind({ book, intention, followUp, remind }: RemindProps) {
  const { t, bundle } = book;
  const id = useId();
  const [weeks, setWeeks] = useState<number>(USUAL);
  const [offered, setOffered] = useState<boolean>();
  const texts = t.keep.remind;
  const get = () => {
    const said = intention.trim();
    const text = [...(said ? [texts.intention(said)] : []), texts.link(followUp)].join('\n\n');
    setOffered(remind(weeks, { title: texts.title(bundle.caseFile?.title ?? ''), text }));
  };
  return (
    <section class="d-part d-remind" aria-labelledby={`${id}-h`}>
      <h3 id={`${id}-h`}>{texts.heading}</h3>
      <p>{texts.about}</p>
      <div class="d-pick">
        <label for={`${id}-w`}>{texts.weeks}</label>
        <select
          id={`${id}-w`}
          value={weeks}
          onChange={(event) => setWeeks(Number(event.currentTarget.value))}
        >
          {WEEKS.map((n) => (
            <option key={n} value={n}>
              {texts.week(n)}
            </option>
          ))}
        </select>
        <button type="button" class="button" onClick={get}>
          {texts.file}
        </button>
        <a class="button" href={followUp}>
          {texts.open}
        </a>
      </div>
      <p class="note">{texts.note}</p>
      <p class="note" role="status">
        {offered === undefined ? '' : offered ? texts.offered : texts.refused}
      </p>
    </section>
  );
}
