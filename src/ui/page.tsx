/** Which page is shown for which state. */
import { DebriefSlot } from './debrief-slot.tsx';
import { ErrorScreen } from './error-screen.tsx';
import { Late, PartMissing } from './late.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { PageHeader } from './page-header.tsx';
import { PlayPage } from './play-page.tsx';
import { ProblemPage } from './problem-page.tsx';
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
      return <Late load={titlePage} props={{ ui }} waiting={waiting} missing={<PartMissing ui={ui} />} />;
    case 'problem':
      return <ProblemPage ui={ui} problem={problem ?? { id: 'bad-parameter' }} />;
    case 'error':
      return <ErrorScreen ui={ui} failure={failure ?? UNKNOWN} />;
    case 'debrief':
      return (
        <>
          {view && <PageHeader ui={ui} view={view} />}
          <main>
            <DebriefSlot ui={ui} />
          </main>
        </>
      );
    case 'play':
      if (view?.failure) return <ErrorScreen ui={ui} failure={view.failure} />;
      return view ? <PlayPage ui={ui} view={view} /> : waiting;
  }
}

/** The first page comes by itself: those who follow a link into a case need not wait for it. */
const titlePage = () => import('./title-page.tsx').then((part) => part.TitlePage);

const UNKNOWN = { kind: 'program', message: '', detail: '' } as const;
