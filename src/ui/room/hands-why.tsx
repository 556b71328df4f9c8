/** Those who raised a hand are asked why, alternative by alternative, and all what the other will do. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Counts, handsIn, type Reasons } from '../../debrief/room/hands.ts';
import { REASONS } from '../../run/view.ts';
import { Counter } from './counter.tsx';
import type { RoomDoor } from './room-door.ts';
import type { Hands, HandsDesk } from './use-hands.ts';

interface WhyProps {
  readonly door: RoomDoor;
  readonly desk: HandsDesk;
  readonly hands: Hands;
}

export function Why({ door, desk, hands }: WhyProps) {
  const { t } = door;
  const [reasons, setReasons] = useState<Reasons>({});
  const [guesses, setGuesses] = useState<Counts>({});
  const { pending = {}, texts, run } = hands;
  const { asked } = run;
  if (!asked) return null;
  const chosen = asked.choice.id;
  const others = Object.keys(pending).filter((id) => id !== chosen && (pending[id] ?? 0) > 0);
  const ask = (id: string) => (
    <ReasonList
      door={door}
      counts={reasons[id] ?? {}}
      raised={pending[id] ?? 0}
      onCounts={(counts) => setReasons({ ...reasons, [id]: counts })}
    />
  );
  return (
    <>
      <p>
        {t.hands.chose}: <strong lang="sv">{asked.choice.text}</strong>
      </p>
      <h4>{t.hands.reasonAsk}</h4>
      {ask(chosen)}
      {others.map((id) => (
        <details key={id} class="fold" data-testid="hands-others">
          <summary>
            <span>
              {t.hands.reasonAskOthers(pending[id] ?? 0)} <span lang="sv">{texts[id] ?? id}</span>
            </span>
          </summary>
          {ask(id)}
        </details>
      ))}
      <h4>
        {t.hands.guessAsk} <span lang="sv">{asked.question}</span>
      </h4>
      <ul class="r-count-list">
        {asked.answers.map(({ id, text }) => (
          <Row
            key={id}
            door={door}
            name={text}
            lang="sv"
            value={guesses[id] ?? 0}
            testid="hands-guess"
            onValue={(value) => setGuesses({ ...guesses, [id]: value })}
          />
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

interface ReasonListProps {
  readonly door: RoomDoor;
  readonly counts: Counts;
  /** How many chose the alternative. */
  readonly raised: number;
  readonly onCounts: (counts: Counts) => void;
}

function ReasonList({ door, counts, raised, onCounts }: ReasonListProps): ComponentChildren {
  const { t } = door;
  return (
    <>
      <ul class="r-count-list">
        {REASONS.map((reason) => (
          <Row
            key={reason}
            door={door}
            name={t.reasons[reason]}
            value={counts[reason] ?? 0}
            testid="hands-reason"
            onValue={(value) => onCounts({ ...counts, [reason]: value })}
          />
        ))}
      </ul>
      <p class="note">{t.hands.reasonsGiven(handsIn(counts), raised)}</p>
    </>
  );
}

interface RowProps {
  readonly door: RoomDoor;
  readonly name: string;
  readonly lang?: string;
  readonly value: number;
  readonly testid: string;
  readonly onValue: (value: number) => void;
}

function Row({ door, name, lang, value, testid, onValue }: RowProps) {
  return (
    <li>
      <span class="r-count-text" lang={lang}>
        {name}
      </span>
      <Counter door={door} label={door.t.hands.hands(name)} value={value} testid={testid} onValue={onValue} />
    </li>
  );
}
