/** Which page is shown for which state. */
import { DebriefSlot } from './debrief-slot.tsx';
import { ErrorScreen } from './error-screen.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { PageHeader } from './page-header.tsx';
import { PlayPage } from './play-page.tsx';
import { ProblemPage } from './problem-page.tsx';
import { TitlePage } from './title-page.tsx';
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
  switch (screen) {
    case 'loading':
      return <p class="waiting">{ui.t.loading}</p>;
    case 'title':
      return <TitlePage ui={ui} />;
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
      return view ? <PlayPage ui={ui} view={view} /> : <p class="waiting">{ui.t.loading}</p>;
  }
}

const UNKNOWN = { kind: 'program', message: '', detail: '' } as const;
