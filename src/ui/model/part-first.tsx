/** The first parts: what the model is in five sentences, and how sure we are. */
import type { PartProps } from './props.ts';
import { Section } from './section.tsx';

export function PartWhat({ book, t }: PartProps) {
  const events = book.events.reduce((sum, group) => sum + group.events.length, 0);
  return (
    <Section id="what" title={t.sections.what}>
      <ol class="m-five">
        {t.what.map((say) => {
          const text = say(book.stocks.length, events);
          return <li key={text}>{text}</li>;
        })}
      </ol>
    </Section>
  );
}

const KINDS = ['published', 'seed', 'assumption'] as const;

export function PartSure({ book, t }: PartProps) {
  const { claims, sureness } = book;
  const all = KINDS.reduce((sum, kind) => sum + sureness[kind], 0);
  const tried = claims.filter(({ how }) => how !== 'untestable').length;
  const core = claims.filter((claim) => claim.core).length;
  const count = (kind: string) => claims.filter(({ evidence }) => evidence === kind).length;
  const kinds = [...new Set(claims.map(({ evidence }) => evidence))]
    .filter((evidence) => evidence !== '')
    .sort((one, other) => count(other) - count(one));
  return (
    <Section id="sure" title={t.sections.sure} about={t.sure.about}>
      <ul class="m-sure">
        {KINDS.map((kind) => (
          <li key={kind}>
            <p class="m-count">{sureness[kind]}</p>
            <h3>{t.sure.kinds[kind]}</h3>
            <p class="note">{t.sure.kindsAbout[kind]}</p>
            <svg class="m-share" viewBox="0 0 200 6" preserveAspectRatio="none" aria-hidden="true">
              <path class="m-share-all" d="M0 3H200" />
              <path class={`m-share-${kind}`} d={`M0 3H${(200 * sureness[kind]) / Math.max(1, all)}`} />
            </svg>
          </li>
        ))}
      </ul>
      <p class="m-about">{t.sure.claims(claims.length, core, tried)}</p>
      <h3>{t.sure.evidence}</h3>
      <table class="m-plain">
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{kind}</th>
              <td>{count(kind)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
