/** Which page is shown for which state. */
import { DebriefSlot } from './debrief-slot.tsx';
import { Late, PartMissing } from './late.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { BareHeader, PageHeader } from './page-header.tsx';
import { GLOSSARY, PARTS } from './parts.ts';
import { PlayPage } from './play-page.tsx';
import { Trouble } from './trouble.tsx';
import type { UiProps } from './ui.ts';

export function Page({ ui }: UiProps) {
  return (
    <>
      <NoticeBar ui={ui} />
      <Screen ui={ui} />
    </>
  );
}

function Screen({ ui }: UiProps) {
  const { view, problem, failure, screen } = ui.state;
  const waiting = <p class="waiting">{ui.t.loading}</p>;
  switch (screen) {
    case 'loading':
      return waiting;
    case 'title':
      return <Late load={PARTS.title} props={{ ui }} waiting={waiting} missing={<PartMissing ui={ui} />} />;
    case 'problem':
      return (
        <Late
          load={PARTS.problem}
          props={{ ui, problem: problem ?? { id: 'bad-parameter' } }}
          waiting={waiting}
          missing={<PartMissing ui={ui} />}
        />
      );
    case 'error':
      return <Trouble ui={ui} failure={failure ?? UNKNOWN} />;
    case 'debrief':
      return (
        <>
          {view ? <PageHeader ui={ui} view={view} /> : <BareHeader ui={ui} />}
          <main>
            <DebriefSlot ui={ui} arriving />
          </main>
        </>
      );
    case 'model':
      return (
        <>
          <BareHeader ui={ui} titled={false} />
          <main>
            <Late load={ui.model.loadModel} props={{}} waiting={waiting} missing={<PartMissing ui={ui} />} />
          </main>
        </>
      );
    case 'room':
      return (
        <>
          <BareHeader ui={ui} titled={false} />
          <main>
            <Late load={ui.model.loadRoom} props={{}} waiting={waiting} missing={<PartMissing ui={ui} />} />
          </main>
        </>
      );
    case 'sheets':
      return (
        <>
          <BareHeader ui={ui} titled={false} />
          <main>
            <Late load={ui.model.loadSheets} props={{}} waiting={waiting} missing={<PartMissing ui={ui} />} />
          </main>
        </>
      );
    case 'pair':
      return (
        <Late load={ui.model.loadPair} props={{ ui }} waiting={waiting} missing={<PartMissing ui={ui} />} />
      );
    case 'follow-up':
      return (
        <>
          <BareHeader ui={ui} titled={false} />
          <main>
            <Late
              load={ui.model.loadFollowUp}
              props={{}}
              waiting={waiting}
              missing={<PartMissing ui={ui} />}
            />
          </main>
        </>
      );
    case 'glossary':
      return (
        <>
          <BareHeader ui={ui} titled={false} />
          <main>
            <Late load={GLOSSARY} props={{ ui }} waiting={waiting} missing={<PartMissing ui={ui} />} />
          </main>
        </>
      );
    case 'own':
      return (
        <>
          <BareHeader ui={ui} titled={false} />
          <Late load={PARTS.own} props={{ ui }} waiting={waiting} missing={<PartMissing ui={ui} />} />
        </>
      );
    case 'play':
      if (view?.failure) return <Trouble ui={ui} failure={view.failure} />;
      return view ? <PlayPage ui={ui} view={view} /> : waiting;
  }
}

const UNKNOWN = { kind: 'program', message: '', detail: '' } as const;
