/** What the plan has settled: case, chair, seed and how to play; and the links that the room needs. */
import type { Plan } from '../../debrief/room/run-sheet.ts';
import type { SheetSource } from '../../debrief/sheets/source.ts';
import { Late } from '../late.tsx';
import { QR } from './late-parts.ts';
import type { RoomDoor } from './room-door.ts';

interface FactsProps {
  readonly door: RoomDoor;
  readonly plan: Plan;
  readonly title: string;
  readonly source: SheetSource | undefined;
}

export function Facts({ door, plan, title, source }: FactsProps) {
  const { t } = door;
  const { facts } = t.plan;
  const titleOf = (id: string | undefined) => source?.decisions[plan.chairs[0] ?? '']?.[id ?? '']?.title;
  const decision = titleOf(plan.decision);
  const until = titleOf(plan.until);
  const seats = plan.chairs.flatMap((chair) => source?.caseFile.chairs[chair]?.title ?? []);
  return (
    <dl class="r-facts">
      <dt>{facts.case}</dt>
      <dd lang="sv">{title}</dd>
      <dt>{facts.mode}</dt>
      <dd>{t.plan.modes[plan.mode]}</dd>
      <dt>{facts.cut}</dt>
      <dd>{until ? t.plan.cutUntil(until) : t.plan.cut(plan.wish.length)}</dd>
      {seats.length > 0 && (
        <>
          <dt>{facts.chairs}</dt>
          <dd lang="sv" data-testid="plan-chairs">
            {seats.join(', ')}
          </dd>
        </>
      )}
      {decision && (
        <>
          <dt>{facts.decision}</dt>
          <dd lang="sv">{decision}</dd>
        </>
      )}
      <dt>{facts.seed}</dt>
      <dd>
        {plan.wish.seed} <span class="note">{t.plan.seedNote}</span>
      </dd>
    </dl>
  );
}

export function Links({ door, plan }: { readonly door: RoomDoor; readonly plan: Plan }) {
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
