/** The alternatives that nobody raised, Monday by Monday. */
import { firstName } from '../../debrief/people.ts';
import type { Unmentioned } from '../../debrief/unmentioned.ts';
import type { Book } from './book.ts';

export function UnmentionedList({ book, list }: { book: Book; list: readonly Unmentioned[] }) {
  const { t, bundle } = book;
  return (
    <div class="d-unmentioned">
      <h4>{t.unmentioned.heading}</h4>
      <p class="note">{list.length > 0 ? t.unmentioned.about : t.unmentioned.none}</p>
      <ul>
        {list.map(({ choice, quarter }) => {
          const member = choice.from === undefined ? undefined : bundle.caseFile?.cast[choice.from];
          return (
            <li key={choice.id}>
              <span class="when">{t.season(quarter)}</span> {choice.text}{' '}
              {member && <span class="note">{t.unmentioned.from(firstName(member))}</span>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
