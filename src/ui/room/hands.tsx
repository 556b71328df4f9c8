/** Raised hands on the wall: the passage in large type, a number for each alternative, then why and what the other will do. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { linesFor } from '../../debrief/layers.ts';
import {
  type Counts,
  handDivisions,
  handGuesses,
  handsIn,
  majority,
  openIn,
  projected,
} from '../../debrief/room/hands.ts';
import { REASONS } from '../../run/view.ts';
import { Counter } from './counter.tsx';
import { Cards, cardsOf } from './report.tsx';
import type { RoomDoor } from './room-door.ts';
import { type Hands, type HandsDesk, useHands, type Wish } from './use-hands.ts';

interface HandsPartProps {
  readonly door: RoomDoor;
  readonly wish?: Wish;
}

/** Two years. */
const AHEAD = 8;

export function HandsPart({ door, wish }: HandsPartProps) {
  const { t } = door;
  const desk = useHands(door);
  const { hands } = desk;
  const [reporting, setReporting] = useState(false);
  useEffect(() => {
    if (wish) desk.begin(wish);
  }, [wish]);
  return (
    <section class="r-hands" aria-labelledby="hands-heading" data-testid="room-hands-part">
      <h2 id="hands-heading">{t.hands.heading}</h2>
      {!hands && <Begin door={door} desk={desk} />}
      {hands && (
        <>
          <Bar door={door} desk={desk} hands={hands} reporting={reporting} onReport={setReporting} />
          {reporting ? (
            <HandsReport door={door} hands={hands} />
          ) : (
            <Now door={door} desk={desk} hands={hands} />
          )}
        </>
      )}
    </section>
  );
}

interface Props {
  readonly door: RoomDoor;
  readonly desk: HandsDesk;
}

function Begin({ door, desk }: Props) {
  const { t, cases } = door;
  const [place, setPlace] = useState(`${cases[0]?.id} ${cases[0]?.chairs[0]?.id}`);
  const [caseId = '', chair = ''] = place.split(' ');
  const [decision, setDecision] = useState('');
  const [decisions, setDecisions] = useState<readonly { readonly id: string; readonly title: string }[]>([]);
  useEffect(() => {
    let wanted = true;
    void door.bundle(caseId, chair).then((bundle) => {
      if (!wanted) return;
      const asked = Object.entries(bundle?.meetings ?? {}).filter(([, { asks }]) => asks);
      setDecisions(asked.map(([id, { title }]) => ({ id, title: bundle?.decisions?.[id]?.title ?? title })));
    });
    return () => {
      wanted = false;
    };
  }, [caseId, chair]);
  return (
    <>
      <p>{t.hands.about}</p>
      {desk.trouble && <p role="alert">{t.hands.failed}</p>}
      {desk.canResume && (
        <p class="ways">
          <button type="button" class="button main" data-testid="hands-resume" onClick={desk.resume}>
            {t.hands.resume}
          </button>
        </p>
      )}
      <form
        class="r-form"
        onSubmit={(event) => {
          event.preventDefault();
          desk.begin({ caseId, chair, seed: door.newSeed(), ...(decision ? { decision } : {}) });
        }}
      >
        <label class="r-field">
          {t.hands.case}
          <select value={place} onChange={(event) => setPlace(event.currentTarget.value)}>
            {cases.flatMap((one) =>
              one.chairs.map((each) => (
                <option key={`${one.id} ${each.id}`} value={`${one.id} ${each.id}`} lang="sv">
                  {one.title}: {each.title}
                </option>
              )),
            )}
          </select>
        </label>
        <label class="r-field">
          {t.hands.cut}
          <select
            value={decision}
            data-testid="hands-cut"
            onChange={(event) => setDecision(event.currentTarget.value)}
          >
            <option value="">{t.hands.whole}</option>
            {decisions.map(({ id, title }) => (
              <option key={id} value={id} lang="sv">
                {t.hands.one}: {title}
              </option>
            ))}
          </select>
        </label>
        <KeepBox door={door} desk={desk} />
        <p class="ways">
          <button type="submit" class="button main" disabled={desk.waiting} data-testid="hands-begin">
            {t.hands.begin}
          </button>
        </p>
      </form>
    </>
  );
}

function KeepBox({ door, desk }: Props) {
  return (
    <label class="r-check">
      <input
        type="checkbox"
        checked={desk.isKept}
        data-testid="hands-keep"
        onChange={(event) => desk.setKept(event.currentTarget.checked)}
      />
      {door.t.hands.keep}
    </label>
  );
}

interface BarProps extends Props {
  readonly hands: Hands;
  readonly reporting: boolean;
  readonly onReport: (reporting: boolean) => void;
}

function Bar({ door, desk, hands, reporting, onReport }: BarProps) {
  const { t } = door;
  const canUndo = hands.pending !== undefined || hands.run.journal().steps.length > hands.base;
  return (
    <div class="r-bar-of-tools">
      <p class="ways">
        <button
          type="button"
          class="button"
          disabled={!canUndo || reporting}
          data-testid="hands-undo"
          onClick={desk.undo}
        >
          {t.hands.undo}
        </button>
        <button
          type="button"
          class="button"
          aria-pressed={reporting}
          data-testid="hands-report"
          onClick={() => onReport(!reporting)}
        >
          {reporting ? t.hands.goOn : t.hands.toReport}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            onReport(false);
            desk.leave();
          }}
        >
          {t.hands.restart}
        </button>
      </p>
      <KeepBox door={door} desk={desk} />
    </div>
  );
}

function Now({ door, desk, hands }: Props & { readonly hands: Hands }) {
  const { t } = door;
  const { run, pending, wish, base } = hands;
  const heading = useRef<HTMLHeadingElement>(null);
  const step = run.journal().steps.length;
  useEffect(() => heading.current?.focus(), [step, pending !== undefined]);
  const { passage } = run;
  const decision = hands.bundle.decisions?.[passage.key ?? ''];
  const isDone = wish.decision !== undefined && step > base;
  const title = decision?.title ?? passage.ending?.title ?? '';
  const isRoomText = passage.room !== undefined;
  return (
    <div class="r-wall">
      <h3 ref={heading} tabIndex={-1} lang="sv">
        {title}
      </h3>
      {decision && step === base && wish.decision !== undefined && (
        <p class="r-knew" lang="sv">
          <span class="r-knew-head" lang={t.lang}>
            {t.hands.knew}:
          </span>{' '}
          {decision.knew}
        </p>
      )}
      <div class="r-room-text" lang="sv" data-testid="hands-text">
        {projected(passage).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {isRoomText && (
        <details class="fold">
          <summary>{t.hands.full}</summary>
          <div lang="sv">
            {passage.lines.map(({ text }) => (
              <p key={text}>{text}</p>
            ))}
          </div>
        </details>
      )}
      {pending ? (
        <Why key={step} door={door} desk={desk} hands={hands} />
      ) : isDone ? (
        <Later door={door} hands={hands} />
      ) : passage.choices.length === 0 ? (
        <p>{t.hands.ended}</p>
      ) : passage.key ? (
        <Count key={step} door={door} desk={desk} hands={hands} />
      ) : (
        <Pick desk={desk} hands={hands} />
      )}
    </div>
  );
}

/** No decision for the room: the leader goes on. */
function Pick({ desk, hands }: { readonly desk: HandsDesk; readonly hands: Hands }) {
  return (
    <ul class="r-picks" lang="sv">
      {openIn(hands.run.passage).map(({ id, text }) => (
        <li key={id}>
          <button type="button" class="button" data-testid="hands-pick" onClick={() => desk.choose(id)}>
            {text}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Count({ door, desk, hands }: Props & { readonly hands: Hands }) {
  const { t } = door;
  const choices = openIn(hands.run.passage);
  const closed = hands.run.passage.choices.filter(({ open }) => !open);
  const [counts, setCounts] = useState<Counts>(() => Object.fromEntries(choices.map(({ id }) => [id, 0])));
  const [picked, setPicked] = useState<string>();
  const most = majority(counts);
  const chosen = picked ?? most;
  return (
    <>
      <h4>{t.hands.ask}</h4>
      <ol class="r-count-list">
        {choices.map(({ id, text }, at) => (
          <li key={id}>
            <span class="r-letter">{String.fromCharCode(65 + at)}</span>
            <span lang="sv" class="r-count-text">
              {text}
            </span>
            <Counter
              door={door}
              label={t.hands.hands(text)}
              value={counts[id] ?? 0}
              testid="hands-count"
              onValue={(value) => setCounts({ ...counts, [id]: value })}
            />
          </li>
        ))}
      </ol>
      {closed.map(({ id, text, reason }) => (
        <p key={id} class="note" lang="sv">
          {text} {reason}
        </p>
      ))}
      <p role="status">{t.hands.raised(handsIn(counts))}</p>
      <fieldset class="question r-go">
        <legend>{t.hands.goOnWith}</legend>
        {choices.map(({ id, text }, at) => (
          <label key={id} class="answer" title={text}>
            <input type="radio" name="go-on" checked={chosen === id} onChange={() => setPicked(id)} />
            <span>
              {String.fromCharCode(65 + at)}
              {id === most && <em> {t.hands.most}</em>}
            </span>
          </label>
        ))}
      </fieldset>
      {most === undefined && <p class="note">{t.hands.equal}</p>}
      <p class="ways">
        <button
          type="button"
          class="button main"
          disabled={chosen === undefined}
          data-testid="hands-go"
          onClick={() => chosen && desk.choose(chosen, counts)}
        >
          {t.hands.goOn}
        </button>
      </p>
    </>
  );
}

function Why({ door, desk, hands }: Props & { readonly hands: Hands }) {
  const { t } = door;
  const [reasons, setReasons] = useState<Counts>({});
  const [guesses, setGuesses] = useState<Counts>({});
  const { asked } = hands.run;
  if (!asked) return null;
  return (
    <>
      <p>
        {t.hands.chose}: <strong lang="sv">{asked.choice.text}</strong>
      </p>
      <h4>{t.hands.reasonAsk}</h4>
      <ul class="r-count-list">
        {REASONS.map((reason) => (
          <li key={reason}>
            <span class="r-count-text">{t.reasons[reason]}</span>
            <Counter
              door={door}
              label={t.hands.hands(t.reasons[reason])}
              value={reasons[reason] ?? 0}
              testid="hands-reason"
              onValue={(value) => setReasons({ ...reasons, [reason]: value })}
            />
          </li>
        ))}
      </ul>
      <h4>
        {t.hands.guessAsk} <span lang="sv">{asked.question}</span>
      </h4>
      <ul class="r-count-list">
        {asked.answers.map(({ id, text }) => (
          <li key={id}>
            <span class="r-count-text" lang="sv">
              {text}
            </span>
            <Counter
              door={door}
              label={t.hands.hands(text)}
              value={guesses[id] ?? 0}
              testid="hands-guess"
              onValue={(value) => setGuesses({ ...guesses, [id]: value })}
            />
          </li>
        ))}
      </ul>
      <p class="ways">
        <button
          type="button"
          class="button main"
          data-testid="hands-go"
          onClick={() => desk.answer(reasons, guesses)}
        >
          {t.hands.goOn}
        </button>
      </p>
    </>
  );
}

/** After the one decision: the visible meters then and two years on, nothing else decided. */
function Later({ door, hands }: { readonly door: RoomDoor; readonly hands: Hands }) {
  const { t, stockName } = door;
  const { run } = hands;
  const before = run.record().decisions.at(-1)?.stocks ?? {};
  const after = run.ahead(AHEAD).at(-1)?.stocks ?? {};
  return (
    <table class="r-later" data-testid="hands-later">
      <caption>{t.hands.later}</caption>
      <thead>
        <tr>
          <th scope="col">{t.hands.laterWhat}</th>
          <th scope="col">{t.hands.laterNow}</th>
          <th scope="col">{t.hands.laterThen}</th>
        </tr>
      </thead>
      <tbody>
        {linesFor(hands.wish.chair).laget.map((stock) => (
          <tr key={stock}>
            <th scope="row">{stockName(stock)}</th>
            <td>{t.number(before[stock] ?? 0)}</td>
            <td>{t.number(after[stock] ?? 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function HandsReport({ door, hands }: { readonly door: RoomDoor; readonly hands: Hands }) {
  const { t } = door;
  const { wish, bundle, rounds, texts } = hands;
  const own = { id: wish.caseId, chair: wish.chair, ...bundle };
  const cards = cardsOf(door, handDivisions(rounds, own, texts), handGuesses(rounds, own), [], {});
  return cards.length === 0 ? <p>{t.hands.noRounds}</p> : <Cards door={door} cards={cards} />;
}
