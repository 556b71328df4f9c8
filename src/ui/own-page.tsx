/** The page where a reader opens a case of their own: choose the files, read what the check says, play. */
import { ownTexts } from '../i18n/own.ts';
import { useArrival } from './arrival.ts';
import type { OwnCase } from './own-case.ts';
import { dropTarget } from './own-drop.ts';
import { OwnMessages } from './own-messages.tsx';
import type { UiProps } from './ui.ts';
import './styles/plain.css';
import './styles/own.css';

export function OwnPage({ ui }: UiProps) {
  const { state, actions } = ui;
  const { own } = state;
  const texts = ownTexts(state.settings.language);
  const heading = useArrival<HTMLHeadingElement>('own');
  return (
    <main class="plain-page own-page" data-testid="own" {...dropTarget(actions.ownDropped)}>
      <h1 tabIndex={-1} ref={heading}>
        {texts.heading}
      </h1>
      <p>{texts.about}</p>
      <div class="own-drop">
        <p>{texts.drop}</p>
        <p class="ways">
          <FilesButton text={texts.files} testid="own-files" onFiles={actions.ownChosen} />
          <FilesButton text={texts.folder} testid="own-folder" onFiles={actions.ownChosen} folder />
        </p>
        <p class="note">{texts.kinds}</p>
      </div>
      {own && own.starts.length > 1 && <Starts ui={ui} own={own} />}
      <p role="status" data-testid="own-status">
        {own && spoken(ui, own)}
      </p>
      {own && <Ways ui={ui} own={own} />}
      {own && <OwnMessages texts={texts} language={state.settings.language} messages={own.messages} />}
    </main>
  );
}

/** Said aloud whenever it changes: not each play that is tried. */
function spoken({ state }: UiProps['ui'], own: OwnCase): string {
  const { status, trouble, chooseAgain } = ownTexts(state.settings.language);
  if (own.chooseAgain) return chooseAgain;
  if (own.trouble) return [trouble[own.trouble], own.detail].filter(Boolean).join(' ');
  const warnings = own.messages.filter((message) => message.warning).length;
  const errors = own.messages.length - warnings;
  switch (own.phase) {
    case 'reading':
      return status.reading;
    case 'compiling':
      return status.compiling;
    case 'trying':
      return status.trying(own.plays - (own.plays % 50));
    case 'stopped':
      return status.stopped(errors, warnings);
    case 'done':
      return own.messages.length === 0 ? status.good : status.found(errors, warnings);
  }
}

function FilesButton({
  text,
  testid,
  folder = false,
  onFiles,
}: {
  readonly text: string;
  readonly testid: string;
  readonly folder?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  return (
    <label class="button file">
      {text}
      <input
        type="file"
        class="unseen"
        data-testid={testid}
        multiple
        {...(folder ? { webkitdirectory: true } : { accept: '.ink,.json' })}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
}

/** Which of several stories among the files is meant. */
function Starts({ ui, own }: UiProps & { readonly own: OwnCase }) {
  const texts = ownTexts(ui.state.settings.language);
  return (
    <label class="own-starts">
      {texts.starts}
      <select
        data-testid="own-start"
        value={own.start}
        onChange={(event) => ui.actions.ownStart(event.currentTarget.value)}
      >
        {own.starts.map(({ id, file, title }) => (
          <option key={id} value={id}>
            {title ? texts.chair(title, file) : file}
          </option>
        ))}
      </select>
    </label>
  );
}

function Ways({ ui, own }: UiProps & { readonly own: OwnCase }) {
  const { actions, state } = ui;
  const texts = ownTexts(state.settings.language);
  return (
    <p class="ways">
      {own.playable && (
        <button type="button" class="button main" data-testid="own-play" onClick={actions.playOwn}>
          {texts.play}
        </button>
      )}
      <button type="button" class="button" data-testid="own-again" onClick={actions.ownAgain}>
        {texts.again}
      </button>
      {own.phase === 'trying' && (
        <button type="button" class="button" onClick={actions.ownStop}>
          {texts.stop}
        </button>
      )}
    </p>
  );
}
