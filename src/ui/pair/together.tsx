/** The page the two share at the end: how it ended for each, the meetings side by side, and what they write together. */
import { sharedMeetings } from '../../debrief/both-chairs.ts';
import { useArrival } from '../arrival.ts';
import { MeetingsBeside } from '../debrief/both-chairs.tsx';
import { useTongue } from '../debrief/tongue.ts';
import '../debrief/styles/letter.css';
import type { PairPlayed } from './pair-model.ts';
import type { PairProps } from './pair-page.tsx';
import { Sheet } from './sheet.tsx';

export function Together(props: PairProps) {
  const { ui, state, t, titleOf } = props;
  const heading = useArrival<HTMLHeadingElement>('pair together');
  const tongue = useTongue(ui.state.settings.language);
  const { together } = state;
  if (!together) return undefined;
  const [one, two] = together;
  const meetings = sharedMeetings(one.record, two.record, one.bundle);
  return (
    <div class="p-together" data-testid="pair-together">
      <h1 tabIndex={-1} ref={heading}>
        {t.together.heading}
      </h1>
      <p class="lead">{t.together.about}</p>
      {one.record.seed !== two.record.seed && <p class="p-problem">{t.together.otherSeed}</p>}
      <section aria-labelledby="pair-ends">
        <h2 id="pair-ends">{t.together.ends}</h2>
        <div class="p-ends">
          {together.map((played) => (
            <Ending
              key={played.chair}
              played={played}
              title={titleOf(played.chair)}
              none={t.together.noEnd}
            />
          ))}
        </div>
      </section>
      <section aria-labelledby="pair-meetings">
        <h2 id="pair-meetings">{t.together.meetings}</h2>
        {meetings.length === 0 ? (
          <p>{t.together.noMeetings}</p>
        ) : (
          <MeetingsBeside t={tongue.t} meetings={meetings} neutral />
        )}
      </section>
      <Sheet {...props} words={tongue.words} />
      <section class="p-own" aria-labelledby="pair-own">
        <h2 id="pair-own">{t.together.own}</h2>
        <p>{t.together.ownAbout}</p>
        <ul>
          {together.map(({ chair, debrief, code }) => (
            <li key={chair}>
              {debrief && (
                <a class="button" href={debrief} data-testid={`pair-debrief-${chair}`}>
                  {t.together.debrief(titleOf(chair))}
                </a>
              )}
              {code && (
                <p>
                  {t.together.code(titleOf(chair))}:{' '}
                  <code data-testid="run-code" data-chair={chair}>
                    {code}
                  </code>
                </p>
              )}
            </li>
          ))}
        </ul>
        <p>
          <button type="button" class="button" onClick={props.model.actions.toSetup}>
            {t.together.again}
          </button>
        </p>
      </section>
    </div>
  );
}

function Ending({
  played,
  title,
  none,
}: {
  readonly played: PairPlayed;
  readonly title: string;
  readonly none: string;
}) {
  const { ending } = played.record;
  const text = ending && played.bundle.caseFile?.endings[ending.id];
  return (
    <article class="p-end">
      <h3>{title}</h3>
      {text ? (
        <div lang="sv">
          <p>
            <strong>{text.title}</strong>
          </p>
          <p>{text.text}</p>
        </div>
      ) : (
        <p>{ending?.title ?? none}</p>
      )}
    </article>
  );
}
