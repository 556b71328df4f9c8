/** Some weeks after a play: the intention, and a few short situations to answer beside what one chose then. */
import { useState } from 'preact/hooks';
import { type FollowUpKept, MET, type Situation, type SituationThen } from '../../debrief/follow-up.ts';
import { followUpTexts } from '../../i18n/follow-up.ts';
import type { FollowUpTexts } from '../../i18n/sv-follow-up.ts';
import type { Language } from '../../i18n/text.ts';
import { useArrival } from '../arrival.ts';
import './styles/follow-up.css';

export interface FollowUpProps {
  readonly lang: Language;
  readonly situations: readonly SituationThen[];
  readonly caseTitle?: string;
  /** Undefined when the play is not on this device. */
  readonly play?: { readonly address: string; readonly intention?: string };
  readonly kept?: FollowUpKept;
  /** Keeps the answers with the play; undefined removes them. */
  readonly keep?: (kept: FollowUpKept | undefined) => void;
}

const NOTHING: FollowUpKept = { answers: {} };

export function FollowUpPage({ lang, situations, caseTitle, play, kept: before, keep }: FollowUpProps) {
  const t = followUpTexts(lang);
  const heading = useArrival<HTMLHeadingElement>('follow-up');
  const [kept, setKept] = useState(before ?? NOTHING);
  const [removed, setRemoved] = useState(false);
  const answered = situations.filter(({ situation }) => kept.answers[situation.id] !== undefined).length;

  function change(part: Partial<FollowUpKept>): void {
    const next = { ...kept, ...part };
    setKept(next);
    setRemoved(false);
    keep?.(next);
  }

  return (
    <div class="follow-up" data-testid="follow-up">
      {caseTitle && (
        <p class="note" lang="sv">
          {caseTitle}
        </p>
      )}
      <h1 tabIndex={-1} ref={heading}>
        {t.heading}
      </h1>
      <p class="f-lead">{situations.length === 0 ? t.none : t.about}</p>
      {play && (
        <section class="f-intention" aria-labelledby="f-intention">
          <h2 id="f-intention">{t.intention}</h2>
          {play.intention ? <blockquote>{play.intention}</blockquote> : <p class="note">{t.noIntention}</p>}
          {play.intention && (
            <fieldset class="f-answers">
              <legend>{t.met}</legend>
              {MET.map((met) => (
                <Answer
                  key={met}
                  name="met"
                  text={t.meetings[met]}
                  checked={kept.met === met}
                  onPick={() => change({ met })}
                />
              ))}
            </fieldset>
          )}
        </section>
      )}
      <ol class="f-situations">
        {situations.map(({ situation, before: then }) => (
          <li key={situation.id}>
            <SituationCard
              t={t}
              situation={situation}
              then={then}
              played={play !== undefined}
              answer={kept.answers[situation.id]}
              onAnswer={(answer) => change({ answers: { ...kept.answers, [situation.id]: answer } })}
            />
          </li>
        ))}
      </ol>
      {situations.length > 0 && (
        <p class="note" role="status">
          {t.answered(answered, situations.length)}
        </p>
      )}
      <section class="f-stored" aria-labelledby="f-stored">
        <h2 id="f-stored">{t.stored.heading}</h2>
        <p>{keep ? t.stored.here : t.stored.nowhere}</p>
        <p class="ways">
          {keep && (
            <button
              type="button"
              class="button"
              onClick={() => {
                setKept(NOTHING);
                setRemoved(true);
                keep(undefined);
              }}
            >
              {t.stored.remove}
            </button>
          )}
          {play && (
            <a class="button" href={play.address}>
              {t.toDebrief}
            </a>
          )}
        </p>
        <p class="note" role="status">
          {removed ? t.stored.removed : ''}
        </p>
      </section>
    </div>
  );
}

interface CardProps {
  readonly t: FollowUpTexts;
  readonly situation: Situation;
  readonly then: SituationThen['before'];
  readonly played: boolean;
  readonly answer: string | undefined;
  readonly onAnswer: (answer: string) => void;
}

/** What one chose in the play is shown only after the answer, so that it does not give the answer. */
function SituationCard({ t, situation, then, played, answer, onAnswer }: CardProps) {
  const { id, title, text, question, answers } = situation;
  return (
    <>
      <h2 lang="sv">{title}</h2>
      <p lang="sv">{text}</p>
      <fieldset class="f-answers" lang="sv">
        <legend>{question}</legend>
        {Object.entries(answers).map(([key, says]) => (
          <Answer key={key} name={id} text={says} checked={answer === key} onPick={() => onAnswer(key)} />
        ))}
      </fieldset>
      <div class="f-then" aria-live="polite">
        {answer !== undefined && played && (
          <p>
            {then ? t.chose(then.title) : t.nothing} {then && <strong lang="sv">{then.chose}</strong>}
          </p>
        )}
      </div>
    </>
  );
}

interface AnswerProps {
  readonly name: string;
  readonly text: string;
  readonly checked: boolean;
  readonly onPick: () => void;
}

function Answer({ name, text, checked, onPick }: AnswerProps) {
  return (
    <label class="f-answer">
      <input type="radio" name={`f-${name}`} checked={checked} onChange={onPick} />
      <span>{text}</span>
    </label>
  );
}
