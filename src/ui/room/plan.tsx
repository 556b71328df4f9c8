/** The run sheet: three questions, then a plan with links, words to say and a clock. It lies in the address and can be printed. */
import { useEffect, useState } from 'preact/hooks';
import {
  AIMS,
  type Aim,
  debriefShare,
  LENGTHS,
  type Length,
  MOST_PEOPLE,
  type Plan,
  type PlanStep,
  planFor,
  planText,
  readPlanText,
  type Wish,
} from '../../debrief/room/run-sheet.ts';
import type { DebriefCase } from '../../debrief/types.ts';
import { Late } from '../late.tsx';
import { QR } from './late-parts.ts';
import { PlanClock } from './plan-clock.tsx';
import type { RoomDoor } from './room-door.ts';
import type { HandsWish } from './room-page.tsx';

interface PlanPartProps {
  readonly door: RoomDoor;
  readonly onCodes: () => void;
  readonly onHands: (wish: HandsWish) => void;
}

const THIRD = 1 / 3;

export function PlanPart(props: PlanPartProps) {
  const { door } = props;
  const { t } = door;
  const given = door.plan === undefined ? undefined : readPlanText(door.plan);
  const known = given && door.cases.some(({ id }) => id === given.caseId) ? given : undefined;
  const [wish, setWish] = useState(known);
  return (
    <section class="r-plan" aria-labelledby="plan-heading" data-testid="room-plan-part">
      <h2 id="plan-heading">{t.plan.heading}</h2>
      {door.plan !== undefined && !known && !wish && <p role="alert">{t.plan.unknown}</p>}
      <Wizard
        door={door}
        wish={wish}
        onWish={(next) => {
          setWish(next);
          door.showPlan(planText(next));
        }}
      />
      {wish && <Sheet key={planText(wish)} {...props} wish={wish} />}
    </section>
  );
}

interface WizardProps {
  readonly door: RoomDoor;
  readonly wish: Wish | undefined;
  readonly onWish: (wish: Wish) => void;
}

function Wizard({ door, wish, onWish }: WizardProps) {
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

function Sheet({ door, wish, onCodes, onHands }: PlanPartProps & { readonly wish: Wish }) {
  const { t } = door;
  const found = door.cases.find(({ id }) => id === wish.caseId);
  const [bundle, setBundle] = useState<DebriefCase>();
  const chairs = found?.chairs.map(({ id }) => id) ?? [];
  useEffect(() => {
    void door.bundle(wish.caseId, chairs[0] ?? '').then(setBundle);
  }, []);
  const plan = planFor(wish, { chairs, ...bundle });
  const [steps, setSteps] = useState(plan.steps);
  const [said, setSaid] = useState('');
  const total = steps.reduce((sum, { minutes }) => sum + minutes, 0);
  const longer = (index: number, by: number) =>
    setSteps(
      steps.map((step, at) => (at === index ? { ...step, minutes: Math.max(1, step.minutes + by) } : step)),
    );
  return (
    <div class="r-sheet">
      <Facts door={door} plan={plan} title={found?.title ?? wish.caseId} bundle={bundle} />
      <PlanClock door={door} steps={steps} />
      <h3>{t.plan.total(total)}</h3>
      {debriefShare(steps) < THIRD && (
        <p role="alert" class="r-warn">
          {t.plan.tooLittle}
        </p>
      )}
      <ol class="r-steps">
        {steps.map((step, index) => (
          <StepRow key={step.id} door={door} step={step} onLonger={(by) => longer(index, by)} />
        ))}
      </ol>
      <p class="ways r-no-print">
        {plan.mode === 'hands' ? (
          <button
            type="button"
            class="button main"
            data-testid="plan-to-hands"
            onClick={() =>
              onHands({
                caseId: wish.caseId,
                chair: plan.chairs[0] ?? '',
                seed: wish.seed,
                ...(plan.decision ? { decision: plan.decision } : {}),
              })
            }
          >
            {t.plan.toHands}
          </button>
        ) : (
          <button type="button" class="button main" onClick={onCodes}>
            {t.plan.toCodes}
          </button>
        )}
        <button type="button" class="button" onClick={door.print}>
          {t.plan.print}
        </button>
        <button
          type="button"
          class="button"
          onClick={() =>
            void door
              .copy(door.planAddress(planText(wish)))
              .then((done) => setSaid(done ? t.plan.copied : t.plan.notCopied))
          }
        >
          {t.plan.copy}
        </button>
      </p>
      <p role="status">{said}</p>
      {plan.mode !== 'hands' && <Links door={door} plan={plan} />}
    </div>
  );
}

interface FactsProps {
  readonly door: RoomDoor;
  readonly plan: Plan;
  readonly title: string;
  readonly bundle: DebriefCase | undefined;
}

function Facts({ door, plan, title, bundle }: FactsProps) {
  const { t } = door;
  const { facts } = t.plan;
  const decision = plan.decision && bundle?.decisions?.[plan.decision];
  return (
    <dl class="r-facts">
      <dt>{facts.case}</dt>
      <dd lang="sv">{title}</dd>
      <dt>{facts.mode}</dt>
      <dd>{t.plan.modes[plan.mode]}</dd>
      <dt>{facts.cut}</dt>
      <dd>{t.plan.cut(plan.wish.length)}</dd>
      {decision && (
        <>
          <dt>{facts.decision}</dt>
          <dd lang="sv">{decision.title}</dd>
        </>
      )}
      <dt>{facts.seed}</dt>
      <dd>
        {plan.wish.seed} <span class="note">{t.plan.seedNote}</span>
      </dd>
    </dl>
  );
}

interface StepRowProps {
  readonly door: RoomDoor;
  readonly step: PlanStep;
  readonly onLonger: (by: number) => void;
}

function StepRow({ door, step, onLonger }: StepRowProps) {
  const { t } = door;
  const { title, say } = t.plan.steps[step.id];
  return (
    <li>
      <div class="r-step-head">
        <h4>{title}</h4>
        <span class="r-minutes">{t.plan.minutes(step.minutes)}</span>
        <span class="r-no-print r-adjust">
          <button
            type="button"
            class="button"
            aria-label={`${t.plan.shorter}. ${title}`}
            disabled={step.minutes === 1}
            onClick={() => onLonger(-1)}
          >
            −
          </button>
          <button
            type="button"
            class="button"
            aria-label={`${t.plan.longer}. ${title}`}
            onClick={() => onLonger(1)}
          >
            +
          </button>
        </span>
      </div>
      <ul class="r-say">
        {say.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </li>
  );
}

function Links({ door, plan }: { readonly door: RoomDoor; readonly plan: Plan }) {
  const { t } = door;
  const { caseId, seed } = plan.wish;
  return (
    <section class="r-links">
      <h3>{t.plan.links}</h3>
      <ul>
        {plan.chairs.map((chair) => {
          const address = door.playAddress(caseId, chair, seed);
          const name = t.chairsObject[chair] ?? chair;
          return (
            <li key={chair}>
              <p>
                {t.plan.linkFor(name)}:<br />
                <a href={address}>{address}</a>
              </p>
              <Late
                load={QR}
                props={{ text: address, title: t.plan.linkPicture(name), about: t.plan.linkAbout }}
                missing={null}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
