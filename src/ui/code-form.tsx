/** The other ways in: a run code somebody gave you, or a file you saved. */

import { useState } from 'preact/hooks';
import { deskTexts } from '../i18n/desk.ts';
import type { UiProps } from './ui.ts';

export function CodeForm({ ui }: UiProps) {
  const { actions } = ui;
  const desk = deskTexts(ui.state.settings.language);
  const [code, setCode] = useState('');
  return (
    <details class="fold code-form">
      <summary>{desk.title.haveCode}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (code.trim()) actions.openCode(code.trim());
        }}
      >
        <label>
          {desk.title.code}
          <input
            type="text"
            name="code"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            value={code}
            onInput={(event) => setCode(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          {desk.title.openCode}
        </button>
      </form>
      <FileButton text={desk.title.openFile} onFile={actions.importSave} />
    </details>
  );
}

export function FileButton({
  text,
  onFile,
}: {
  readonly text: string;
  readonly onFile: (file: File) => void;
}) {
  return (
    <label class="button file">
      {text}
      <input
        type="file"
        class="unseen"
        accept=".json,application/json"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
