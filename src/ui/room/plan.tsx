/** The run sheet: three questions, then a plan with links, words to say and a clock. It lies in the address and can be printed. */
import { useEffect, useState } from 'preact/hooks';
import {
  debriefShare,
  type Plan,
  type PlanStep,
  planFor,
  planText,
  readPlanText,
  type Wish,
  withTalk,
} from '../../debrief/room/run-sheet.ts';
import { plannedOf } from '../../debrief/sheets/guide.ts';
import type { SheetSource } from '../../debrief/sheets/source.ts';
import { PageLink } from '../link.tsx';
import { PlanClock } from './plan-clock.tsx';
import { Facts, Links } from './plan-facts.tsx';
import { PlanTalk } from './plan-talk.tsx';
import { Wizard } from './plan-wizard.tsx';
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

function Sheet({ door, wish, onCodes, onHands }: PlanPartProps & { readonly wish: Wish }) {
  const { t } = door;
  const found = door.cases.find(({ id }) => id === wish.caseId);
  const [source, setSource] = useState<SheetSource>();
  useEffect(() => {
    void door.sheets(wish.caseId).then(setSource);
  }, []);
  const chairs = found?.chairs.map(({ id }) => id) ?? [];
  const plan = planFor(wish, source ? plannedOf(source) : { chairs });
  const [steps, setSteps] = useState(plan.steps);
  const [said, setSaid] = useState('');
  const total = steps.reduce((sum, { minutes }) => sum + minutes, 0);
  const longer = (index: number, by: number) =>
    setSteps(
      steps.map((step, at) => (at === index ? { ...step, minutes: Math.max(1, step.minutes + by) } : step)),
    );
  return (
    <div class="r-sheet">
      <Facts door={door} plan={plan} title={found?.title ?? wish.caseId} source={source} />
      <PlanClock door={door} steps={steps} plan={plan} source={source} />
      <h3>{t.plan.total(total)}</h3>
      {debriefShare(steps) < THIRD && (
        <div class="ways r-warn">
          <p role="alert">{t.plan.tooLittle}</p>
          <button
            type="button"
            class="button r-no-print"
            data-testid="plan-from-play"
            onClick={() => setSteps(withTalk(steps))}
          >
            {t.plan.fromPlay}
          </button>
        </div>
      )}
      <ol class="r-steps">
        {steps.map((step, index) => (
          <StepRow
            key={step.id}
            door={door}
            step={step}
            plan={plan}
            source={source}
            onLonger={(by) => longer(index, by)}
          />
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
        <PageLink
          class="button"
          href={door.sheetsAddress(planText(wish))}
          go={() => door.goSheets(planText(wish))}
          testId="plan-to-sheets"
        >
          {t.plan.toSheets}
        </PageLink>
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

interface StepRowProps {
  readonly door: RoomDoor;
  readonly step: PlanStep;
  readonly plan: Plan;
  readonly source: SheetSource | undefined;
  readonly onLonger: (by: number) => void;
}

function StepRow({ door, step, plan, source, onLonger }: StepRowProps) {
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
      <PlanTalk t={t} step={step} plan={plan} source={source} />
    </li>
  );
}
