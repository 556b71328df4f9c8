/** The three questions of the run sheet: how long, how many, what for; and which case when there are several. */
import { useState } from 'preact/hooks';
import {
  AIMS,
  type Aim,
  LENGTHS,
  type Length,
  MOST_PEOPLE,
  type Wish,
} from '../../debrief/room/run-sheet.ts';
import type { RoomDoor } from './room-door.ts';

interface WizardProps {
  readonly door: RoomDoor;
  readonly wish: Wish | undefined;
  readonly onWish: (wish: Wish) => void;
}

export function Wizard({ door, wish, onWish }: WizardProps) {
  const { t, cases } = door;
  const [length, setLength] = useState<Length>(wish?.length ?? 45);
  const [people, setPeople] = useState(String(wish?.people ?? 30));
  const [aim, setAim] = useState<Aim>(wish?.aim ?? 'pair');
  const [caseId, setCaseId] = useState(wish?.caseId ?? cases[0]?.id ?? '');
  const [wrong, setWrong] = useState(false);
  return (
    <form
      class="r-form r-wizard"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const many = Number(people);
        const fits = Number.isInteger(many) && many >= 1 && many <= MOST_PEOPLE;
        setWrong(!fits);
        if (fits) onWish({ length, people: many, aim, caseId, seed: wish?.seed ?? door.newSeed() });
      }}
    >
      {!wish && <p>{t.plan.about}</p>}
      <fieldset class="question">
        <legend>{t.plan.length}</legend>
        {LENGTHS.map((minutes) => (
          <label key={minutes} class="answer">
            <input
              type="radio"
              name="length"
              checked={length === minutes}
              data-testid={`plan-${minutes}`}
              onChange={() => setLength(minutes)}
            />
            <span>{t.plan.minutes(minutes)}</span>
          </label>
        ))}
      </fieldset>
      <label class="r-field r-short">
        {t.plan.people}
        <input
          type="number"
          inputMode="numeric"
          min={1}
          max={MOST_PEOPLE}
          value={people}
          data-testid="plan-people"
          aria-invalid={wrong}
          onInput={(event) => setPeople(event.currentTarget.value)}
        />
      </label>
      {wrong && <p role="alert">{t.plan.tooManyPeople(MOST_PEOPLE)}</p>}
      <fieldset class="question">
        <legend>{t.plan.aim}</legend>
        {AIMS.map((id) => (
          <label key={id} class="answer">
            <input
              type="radio"
              name="aim"
              checked={aim === id}
              data-testid={`plan-${id}`}
              onChange={() => setAim(id)}
            />
            <span>{t.plan.aims[id]}</span>
          </label>
        ))}
      </fieldset>
      {cases.length > 1 && (
        <label class="r-field">
          {t.plan.case}
          <select value={caseId} onChange={(event) => setCaseId(event.currentTarget.value)}>
            {cases.map(({ id, title }) => (
              <option key={id} value={id} lang="sv">
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      <p class="ways">
        <button type="submit" class={wish ? 'button' : 'button main'} data-testid="plan-make">
          {t.plan.make}
        </button>
      </p>
    </form>
  );
}
