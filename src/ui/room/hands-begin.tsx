/** How raised hands begin: which case and seat, the whole story or one decision, and whether it is kept. */
import { useEffect, useState } from 'preact/hooks';
import type { RoomDoor } from './room-door.ts';
import type { HandsDesk } from './use-hands.ts';

interface Props {
  readonly door: RoomDoor;
  readonly desk: HandsDesk;
}

export function Begin({ door, desk }: Props) {
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

export function KeepBox({ door, desk }: Props) {
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
