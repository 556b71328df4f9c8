/** The page between two readers: it says whose turn it is and shows nothing of any text. */
import { useState } from 'preact/hooks';
import { useArrival } from '../arrival.ts';
import type { PairProps } from './pair-page.tsx';

export function Cover({ model, state, t, titleOf }: PairProps) {
  const { actions } = model;
  const { turn = '', met, cover, unkept } = state;
  const [other = ''] = otherChairs(turn);
  const heading = useArrival<HTMLHeadingElement>(`cover ${turn}`);
  if (!cover) return undefined;
  const title = titleOf(turn);
  return (
    <div class="p-cover" data-testid="pair-cover" data-turn={turn}>
      <h1 tabIndex={-1} ref={heading}>
        {cover.first ? t.cover.first(title) : t.cover.hand(title)}
      </h1>
      <p class="p-away">{cover.first ? t.cover.firstAway(titleOf(other)) : t.cover.away}</p>
      {cover.alone && <p>{t.cover.alone(title, titleOf(other))}</p>}
      {cover.waiting && <p>{t.cover.waiting(titleOf(other))}</p>}
      <p>
        <button type="button" class="button main p-reveal" data-testid="pair-reveal" onClick={actions.reveal}>
          {t.cover.reveal(title)}
        </button>
      </p>
      <p class="note">{t.cover.about(title)}</p>
      {cover.canTakeBack && (
        <p>
          <button type="button" class="button" data-testid="pair-take-back" onClick={actions.takeBack}>
            {t.cover.takeBack(titleOf(other))}
          </button>
        </p>
      )}
      <footer class="p-foot">
        {met && <p>{t.cover.met(met.done, met.of)}</p>}
        <p class="note" role={unkept ? 'alert' : undefined}>
          {unkept ? t.cover.unkept : t.cover.kept}
        </p>
        {!cover.first && !cover.alone && <Leave t={t} titleOf={titleOf} onLeave={actions.leave} />}
        <button type="button" class="tool" onClick={actions.toSetup}>
          {t.cover.setup}
        </button>
      </footer>
    </div>
  );
}

function Leave({
  t,
  titleOf,
  onLeave,
}: Pick<PairProps, 't' | 'titleOf'> & { onLeave: (chair: string) => void }) {
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <button type="button" class="tool" data-testid="pair-leave" onClick={() => setAsked(true)}>
        {t.cover.leave}
      </button>
    );
  return (
    <div class="sure">
      <p>{t.cover.leaveAbout}</p>
      <p class="ways">
        {BOTH.map((chair) => (
          <button key={chair} type="button" class="button" onClick={() => onLeave(chair)}>
            {t.cover.leaves(titleOf(chair))}
          </button>
        ))}
      </p>
    </div>
  );
}

const BOTH = ['director', 'chair'] as const;

function otherChairs(chair: string): readonly string[] {
  return BOTH.filter((each) => each !== chair);
}
