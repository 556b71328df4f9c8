/** Every way out of a decision with its best advocate and the one who pays for it; none is marked as the right one. */
import type { DecisionThen } from '../../debrief/decisions.ts';
import type { Book } from './book.ts';

export function AlternativeTable({ book, decision }: { book: Book; decision: DecisionThen }) {
  const { t } = book;
  return (
    <section>
      <h4>{t.knew.alternatives}</h4>
      <table class="d-alternatives">
        <thead>
          <tr>
            <th scope="col">{t.knew.alternative}</th>
            <th scope="col">{t.knew.advocate}</th>
            <th scope="col">{t.knew.pays}</th>
          </tr>
        </thead>
        <tbody>
          {decision.alternatives.map((alternative) => (
            <tr key={alternative.id} class={alternative.chosen ? 'd-mine' : undefined}>
              <th scope="row">
                {alternative.text}
                {alternative.chosen && <span class="d-tag">{t.knew.chosen}</span>}
                {!alternative.mentioned && <span class="d-tag">{t.knew.notMentioned}</span>}
                {alternative.closed !== undefined && <span class="d-tag">{t.knew.wasClosed}</span>}
              </th>
              <td data-label={t.knew.advocate}>{alternative.advocate}</td>
              <td data-label={t.knew.pays}>{alternative.pays}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
