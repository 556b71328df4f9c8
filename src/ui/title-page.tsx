/** The first page: what this is, which case and chair to begin in, and the way back to what was begun. */
import { deskTexts } from '../i18n/desk.ts';

import { useArrival } from './arrival.ts';
import { CaseList } from './case-list.tsx';
import { CodeForm } from './code-form.tsx';
import { GlossaryLink } from './glossary-link.tsx';
import { modelAddress } from './model-address.ts';
import { OwnDoor } from './own-door.tsx';
import { PairLink } from './pair-link.tsx';
import { Poster } from './poster.tsx';
import { RoomLink } from './room-link.tsx';
import { SavedRuns } from './saved-runs.tsx';
import { Tools } from './tools.tsx';
import type { UiProps } from './ui.ts';
import './styles/title.css';

export function TitlePage({ ui }: UiProps) {
  const { t, state, actions } = ui;
  const desk = deskTexts(ui.state.settings.language);
  const heading = useArrival<HTMLHeadingElement>('title');
  const { language } = state.settings;
  return (
    <div class="title-page">
      <div class="poster-side">
        <Poster />
      </div>
      <main class="title-main">
        <header class="title-head">
          <h1 tabIndex={-1} ref={heading} lang="sv">
            {t.game}
          </h1>
          <p class="lead">{desk.title.lead}</p>
          <p class="about">{desk.title.about}</p>
        </header>
        <SavedRuns ui={ui} />
        <CaseList ui={ui} />
        <CodeForm ui={ui} />
        <PairLink ui={ui} />
        <RoomLink ui={ui} />
        <OwnDoor ui={ui} />
        <footer class="title-foot">
          <Tools ui={ui} tools={['settings']} />
          <LanguageSwitch language={language} onSwitch={(wanted) => actions.setSetting('language', wanted)} />
          <ModelLink text={desk.title.model} language={language} onGo={actions.goModel} />
          <GlossaryLink ui={ui}>{desk.title.glossary}</GlossaryLink>
          <p class="note">{desk.title.facts}</p>
        </footer>
      </main>
    </div>
  );
}

/** A real link, so that it can be opened beside the first page too. */
function ModelLink({
  text,
  language,
  onGo,
}: {
  readonly text: string;
  readonly language: Language;
  readonly onGo: () => void;
}) {
  return (
    <a
      class="tool"
      data-testid="to-model"
      href={modelAddress(language)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onGo();
      }}
    >
      {text}
    </a>
  );
}

type Language = UiProps['ui']['state']['settings']['language'];

function LanguageSwitch({
  language,
  onSwitch,
}: {
  readonly language: Language;
  readonly onSwitch: (wanted: Language) => void;
}) {
  const other = language === 'sv' ? 'en' : 'sv';
  return (
    <button type="button" class="tool" lang={other} onClick={() => onSwitch(other)}>
      {other === 'en' ? 'In English' : 'På svenska'}
    </button>
  );
}
