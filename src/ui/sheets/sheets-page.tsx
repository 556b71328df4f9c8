/** The page of printed sheets: pick a case and which sheets, look at them as they will be on paper, print. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { planFor } from '../../debrief/room/run-sheet.ts';
import { plannedOf } from '../../debrief/sheets/guide.ts';
import type { SheetSource } from '../../debrief/sheets/source.ts';
import { fetchQr, type QrPart } from '../debrief/run-code.tsx';
import { GuideSheet } from './guide.tsx';
import { ObserverSheet } from './observer.tsx';
import { ReflectionSheet } from './reflection.tsx';
import { RoleSheet } from './role.tsx';
import { Chooser } from './sheets-chooser.tsx';
import type { Chosen, SheetsDoor } from './sheets-door.ts';
import { SlipSheets } from './slips.tsx';
import './sheets.css';
import './sheets-print.css';

type Fetched = SheetSource | 'missing' | undefined;

export function SheetsPage({ door }: { readonly door: SheetsDoor }) {
  const { t } = door;
  const [chosen, setChosen] = useState(door.first);
  const [source, setSource] = useState<Fetched>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${t.title} – Gyllene zonen`;
  }, [t]);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    let wanted = true;
    setSource(undefined);
    void door.load(chosen.caseId).then((found) => wanted && setSource(found ?? 'missing'));
    return () => {
      wanted = false;
    };
  }, [chosen.caseId]);
  const change = (part: Partial<Chosen>) => {
    const next = { ...chosen, ...part };
    setChosen(next);
    door.keep(next);
  };
  return (
    <div class="sheets" data-testid="sheets">
      <header class="s-head">
        <h1 ref={heading} tabIndex={-1}>
          {t.title}
        </h1>
        <p>{t.about}</p>
        {door.plan === 'broken' && <p role="alert">{t.choose.badPlan}</p>}
      </header>
      <Chooser door={door} chosen={chosen} ready={typeof source === 'object'} onChange={change} />
      {source === undefined && <p role="status">{t.choose.loading}</p>}
      {source === 'missing' && <p role="alert">{t.choose.failed}</p>}
      {typeof source === 'object' && (
        <>
          {!source.sheets && <p role="alert">{t.choose.unfinished}</p>}
          <Papers door={door} chosen={chosen} source={source} />
        </>
      )}
    </div>
  );
}

interface PapersProps {
  readonly door: SheetsDoor;
  readonly chosen: Chosen;
  readonly source: SheetSource;
}

/** In the order in which a leader wants them out of the printer. */
function Papers({ door, chosen, source }: PapersProps) {
  const { t, plan } = door;
  const [Qr, setQr] = useState<{ readonly Part?: QrPart }>({});
  const has = (kind: Chosen['kinds'][number]) => chosen.kinds.includes(kind);
  // Before it is asked for: whoever prints slips may have no network by then.
  useEffect(() => {
    fetchQr().then(
      (Part) => setQr({ Part }),
      () => setQr({}),
    );
  }, []);
  const chairs = Object.keys(source.caseFile.chairs);
  const seats =
    plan && plan !== 'broken' && plan.caseId === source.id ? planFor(plan, plannedOf(source)).chairs : chairs;
  return (
    <section class="s-papers" aria-label={t.choose.preview}>
      {has('guide') && <GuideSheet source={source} t={t} />}
      {has('roles') && chairs.map((chair) => <RoleSheet key={chair} source={source} t={t} chair={chair} />)}
      {has('observer') && <ObserverSheet source={source} t={t} />}
      {has('reflection') && <ReflectionSheet source={source} t={t} />}
      {has('slips') && (
        <SlipSheets
          source={source}
          t={t}
          seats={seats}
          people={chosen.people}
          seed={chosen.seed}
          playAddress={door.playAddress}
          Qr={Qr.Part}
        />
      )}
    </section>
  );
}
