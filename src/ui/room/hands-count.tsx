/** The room is asked: a number for each alternative; where there is nothing to decide, the leader goes on. */
import { useState } from 'preact/hooks';
import { type Counts, handsIn, majority, openIn } from '../../debrief/room/hands.ts';
import { Counter } from './counter.tsx';
import type { RoomDoor } from './room-door.ts';
import type { Hands, HandsDesk } from './use-hands.ts';

interface Props {
  readonly door: RoomDoor;
  readonly desk: HandsDesk;
  readonly hands: Hands;
}

/** No decision for the room: the leader goes on. */
export function Pick({ desk, hands }: { readonly desk: HandsDesk; readonly hands: Hands }) {
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

export function Count({ door, desk, hands }: Props) {
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
