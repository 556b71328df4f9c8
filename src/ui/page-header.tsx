/** The top of the page while one plays: the way home, the case, the chair one sits in, and the tools. */
import type { View } from '../run/view.ts';
import { Emblem } from './icon.tsx';
import { Tools } from './tools.tsx';
import type { UiProps } from './ui.ts';

/** The top of a page that belongs to no run; not `titled` where the page below has a title of its own. */
export function BareHeader({ ui, titled = true }: UiProps & { readonly titled?: boolean }) {
  return (
    <header class="top">
      <Home ui={ui} />
      <div class="top-title">{titled ? <h1>{ui.t.game}</h1> : <p lang="sv">{ui.t.game}</p>}</div>
      <Tools ui={ui} tools={['settings']} />
    </header>
  );
}

function Home({ ui }: UiProps) {
  return (
    <button type="button" class="home" onClick={ui.actions.goTitle}>
      <Emblem />
      <span class="unseen">{ui.t.play.home}</span>
    </button>
  );
}

/** From the play of one's own case back to its files and what the check says of them. */
function ToOwn({ ui }: UiProps) {
  return (
    <button type="button" class="tool" data-testid="to-own" onClick={ui.actions.goOwn}>
      {ui.t.play.toOwn}
    </button>
  );
}

export function PageHeader({ ui, view }: UiProps & { readonly view: View }) {
  const { t, state } = ui;
  const found = state.cases.find((one) => one.id === view.caseId);
  const chair = found?.chairs.find((one) => one.id === view.chair);
  return (
    <header class="top">
      <Home ui={ui} />
      <div class="top-title">
        <h1>{view.title}</h1>
        <p>
          {chair && <span>{chair.title}</span>}
          {view.hasModel && <span>{t.play.year(view.quarter)}</span>}
        </p>
      </div>
      {view.own && <ToOwn ui={ui} />}
      <Tools ui={ui} tools={['undo', 'earlier', 'save', 'glossary', 'settings']} />
    </header>
  );
}
