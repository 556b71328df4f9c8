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
import { CaseField } from '../case-field.tsx';
import { OneOf } from '../one-of.tsx';
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
      <OneOf
        legend={t.plan.length}
        options={LENGTHS}
        picked={length}
        say={t.plan.minutes}
        onPick={setLength}
        testId="plan"
      />
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
      <OneOf
        legend={t.plan.aim}
        options={AIMS}
        picked={aim}
        say={(id) => t.plan.aims[id]}
        onPick={setAim}
        testId="plan"
      />
      <CaseField class="r-field" label={t.plan.case} cases={cases} picked={caseId} onPick={setCaseId} />
      <p class="ways">
        <button type="submit" class={wish ? 'button' : 'button main'} data-testid="plan-make">
          {t.plan.make}
        </button>
      </p>
    </form>
  );
}
