/** The shared meetings as each chair saw them: what was done, what weighed, what was expected, and what the other wrote. */
import { useEffect, useId, useState } from 'preact/hooks';
import {
  answeredEachOther,
  type Seen,
  type SharedMeeting,
  sharedMeetings,
} from '../../debrief/both-chairs.ts';
import type { DebriefRecord, Kept } from '../../debrief/types.ts';
import type { DebriefTexts } from '../../i18n/sv-debrief.ts';
import type { Book } from './book.ts';
import type { DebriefActions, OtherPlay, OtherProblem } from './props.ts';

export interface OtherChair {
  readonly plays: readonly OtherPlay[];
  readonly record?: DebriefRecord;
  readonly problem?: OtherProblem;
  readonly waiting: boolean;
  readonly from: Kept['other'];
  readonly choose: (from: Kept['other']) => void;
  /** The page that two write together. */
  readonly together?: string;
}

/**
 * Finds a run of the other chair: the one chosen before, else the newest here, the same seed first. Nothing is read
 * before its part is `wanted`: a finished run is large.
 */
export function useOtherChair(
  actions: Pick<DebriefActions, 'others' | 'readOther' | 'together'>,
  kept: Kept['other'],
  onKeep: (other: Kept['other']) => void,
  wanted: boolean,
): OtherChair {
  const [begun, setBegun] = useState(wanted);
  if (wanted && !begun) setBegun(true);
  const [plays, setPlays] = useState<readonly OtherPlay[]>([]);
  const [read, setRead] = useState<Pick<OtherChair, 'record' | 'problem'>>({});
  const [waiting, setWaiting] = useState(false);
  const [from, setFrom] = useState(kept);
  useEffect(() => {
    if (!begun) return undefined;
    let here = true;
    actions.others?.().then(
      (found) => {
        if (!here) return;
        setPlays(found);
        const [first] = [...found].sort((a, b) => Number(b.sameSeed) - Number(a.sameSeed));
        setFrom((chosen) => chosen ?? (first && { save: first.save }));
      },
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [begun]);
  const key = from && JSON.stringify(from);
  useEffect(() => {
    if (!begun || !from || !actions.readOther) {
      setRead({});
      return undefined;
    }
    let here = true;
    setWaiting(true);
    actions
      .readOther(from)
      .catch(() => ({ ok: false, problem: 'missing' }) as const)
      .then((answer) => {
        if (!here) return;
        setWaiting(false);
        setRead(answer.ok ? { record: answer.record } : { problem: answer.problem });
      });
    return () => {
      here = false;
    };
  }, [key, begun]);
  return {
    plays,
    ...read,
    waiting,
    from,
    ...(actions.together
      ? { together: actions.together(from && 'code' in from ? from.code : undefined) }
      : {}),
    choose: (other) => {
      setFrom(other);
      onKeep(other);
    },
  };
}

export function BothChairs({ book, other }: { book: Book; other: OtherChair }) {
  const { t, record, bundle } = book;
  const id = useId();
  const meetings = other.record ? sharedMeetings(record, other.record, bundle) : [];
  return (
    <section class="d-part" aria-labelledby={`${id}-h`}>
      <h3 id={`${id}-h`}>{t.chairs.heading}</h3>
      <Find book={book} other={other} />
      {other.record && meetings.length > 0 && (
        <>
          <p class="note">
            {answeredEachOther(record, other.record) ? t.chairs.aboutPair : t.chairs.about}{' '}
            {other.record.seed === record.seed ? t.chairs.sameSeed : t.chairs.otherSeed}
          </p>
          <MeetingsBeside t={t} meetings={meetings} />
        </>
      )}
    </section>
  );
}

/** Each shared meeting from both sides; `neutral` where neither side is the reader's own, on a page of two. */
export function MeetingsBeside({
  t,
  meetings,
  neutral = false,
}: {
  t: DebriefTexts;
  meetings: readonly SharedMeeting[];
  neutral?: boolean;
}) {
  const id = useId();
  const [Title, Seat] = neutral ? (['h3', 'h4'] as const) : (['h4', 'h5'] as const);
  return (
    <>
      {meetings.map((meeting) => (
        <article key={meeting.id} class="d-shared" aria-labelledby={`${id}-${meeting.id}`}>
          <Title id={`${id}-${meeting.id}`}>{meeting.title}</Title>
          <div class="d-sides">
            <Side t={t} seen={meeting.mine} own={!neutral} heading={Seat} />
            <Side t={t} seen={meeting.theirs} own={false} heading={Seat} />
          </div>
        </article>
      ))}
    </>
  );
}

function Find({ book, other }: { book: Book; other: OtherChair }) {
  const { t } = book;
  const id = useId();
  const { plays, from, problem, waiting, record, choose } = other;
  const [code, setCode] = useState('');
  const chosen = from && 'save' in from ? from.save : '';
  return (
    <div class="d-find">
      {!record && !waiting && <p>{t.chairs.wait}</p>}
      {plays.length > 0 && (
        <div class="d-pick">
          <label for={`${id}-s`}>{t.chairs.here}</label>
          <select
            id={`${id}-s`}
            value={chosen}
            onChange={(event) => choose({ save: event.currentTarget.value })}
          >
            {chosen === '' && <option value="">–</option>}
            {plays.map(({ save, ending }, index) => (
              <option key={save} value={save}>
                {t.chairs.option(index + 1, ending ?? t.chairs.noEnding)}
              </option>
            ))}
          </select>
        </div>
      )}
      <form
        class="d-pick"
        onSubmit={(event) => {
          event.preventDefault();
          if (code.trim() !== '') choose({ code: code.trim() });
        }}
      >
        <label for={`${id}-c`}>{t.chairs.paste}</label>
        <input
          id={`${id}-c`}
          type="text"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          maxLength={2000}
          aria-describedby={`${id}-p`}
          aria-invalid={problem !== undefined}
          value={code}
          onInput={(event) => setCode(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t.chairs.lay}
        </button>
        {from && 'code' in from && record && (
          <button type="button" class="button" onClick={() => choose(undefined)}>
            {t.chairs.putAway}
          </button>
        )}
      </form>
      <p class="note" id={`${id}-p`} role="status">
        {waiting ? t.chairs.loading : problem ? t.chairs.problems[problem] : ''}
      </p>
      {other.together && (
        <p>
          {t.chairs.bothHere}{' '}
          <a href={other.together} data-testid="to-together">
            {t.chairs.together}
          </a>
        </p>
      )}
    </div>
  );
}

function Side({
  t,
  seen,
  own,
  heading: Heading,
}: {
  t: DebriefTexts;
  seen: Seen;
  own: boolean;
  heading: 'h4' | 'h5';
}) {
  const { reason, predicted, did, letter } = seen;
  return (
    <section class="d-side">
      <Heading>
        {t.chairs.seat(seen.name)} {own && <span class="d-tag">{t.chairs.yours}</span>}
      </Heading>
      <ol class="d-turns" aria-label={t.chairs.turns}>
        {seen.turns.map((turn, index) => (
          <li key={`${index}-${turn.text}`} class={turn.own ? 'd-own' : undefined}>
            <span class="d-by">{turn.by}</span> {turn.text}
          </li>
        ))}
      </ol>
      <dl class="d-thought">
        <div>
          <dt>{t.chairs.weighed}</dt>
          <dd>{reason ? t.knew.reasons[reason] : t.chairs.skipped}</dd>
        </div>
        <div>
          <dt>{t.chairs.expected(seen.other)}</dt>
          <dd>{predicted ?? t.chairs.skipped}</dd>
        </div>
        {did && (
          <div>
            <dt>{t.chairs.did(seen.other)}</dt>
            <dd>{did}</dd>
          </div>
        )}
      </dl>
      {letter && (
        <figure class="d-note">
          <figcaption>{t.chairs.letter(letter.from)}</figcaption>
          <blockquote lang="sv">{letter.text}</blockquote>
        </figure>
      )}
    </section>
  );
}
