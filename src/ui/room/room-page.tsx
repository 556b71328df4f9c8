/** The leader's page: codes collected and compared, raised hands, and the run sheet with its clock. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { PageLink } from '../link.tsx';
import { Collect } from './collect.tsx';
import { HandsPart } from './hands.tsx';
import { PlanPart } from './plan.tsx';
import { Report } from './report.tsx';
import type { RoomDoor } from './room-door.ts';
import { useRoom } from './use-room.ts';
import './styles/frame.css';
import './styles/collect.css';
import './styles/cards.css';
import './styles/figures.css';
import './styles/plan.css';
import './styles/hands.css';
import './styles/print.css';

const PARTS = ['codes', 'hands', 'plan'] as const;
export type PartId = (typeof PARTS)[number];

export interface HandsWish {
  readonly caseId: string;
  readonly chair: string;
  readonly seed: number;
  readonly decision?: string;
}

function seeReport(): void {
  const heading = document.getElementById('room-heading');
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

export function RoomPage({ door }: { readonly door: RoomDoor }) {
  const { t } = door;
  const [part, setPart] = useState<PartId>(door.plan === undefined ? 'codes' : 'plan');
  const [hands, setHands] = useState<HandsWish>();
  const desk = useRoom(door);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${t.title} – Gyllene zonen`;
  }, [t]);
  useEffect(() => heading.current?.focus(), []);
  const { room } = desk;
  return (
    <div class="room" data-testid="room">
      <header class="r-head">
        <h1 ref={heading} tabIndex={-1}>
          {t.title}
        </h1>
        <p class="r-lead">{t.about}</p>
        <nav class="r-nav" aria-label={t.partsLabel}>
          {PARTS.map((id) => (
            <button
              key={id}
              type="button"
              class="r-tab"
              aria-current={part === id ? 'page' : undefined}
              data-testid={`room-${id}`}
              onClick={() => setPart(id)}
            >
              {t.parts[id]}
            </button>
          ))}
          <PageLink
            class="r-tab"
            href={door.sheetsAddress()}
            go={() => door.goSheets()}
            testId="room-to-sheets"
          >
            {t.plan.sheets}
          </PageLink>
        </nav>
      </header>
      {part === 'codes' && (
        <>
          <Collect door={door} desk={desk} onSee={seeReport} />
          {room.runs.length > 0 && <Report door={door} {...room} />}
        </>
      )}
      {part === 'hands' && <HandsPart door={door} {...(hands ? { wish: hands } : {})} />}
      {part === 'plan' && (
        <PlanPart
          door={door}
          onCodes={() => setPart('codes')}
          onHands={(wish) => {
            setHands(wish);
            setPart('hands');
          }}
        />
      )}
    </div>
  );
}
