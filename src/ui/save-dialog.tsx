/** How the run is kept: by itself, as a code, or in a file. */

import { useEffect, useState } from 'preact/hooks';
import { deskTexts } from '../i18n/desk.ts';
import { ownTexts } from '../i18n/own.ts';
import { FileButton } from './code-form.tsx';
import { copyText } from './copy.ts';
import { closeDialog, Dialog } from './dialog.tsx';
import type { WindowProps } from './tools.tsx';
import type { UiProps } from './ui.ts';

export function SaveDialog({ ui, onClose }: WindowProps) {
  const { t, actions } = ui;
  const desk = deskTexts(ui.state.settings.language);
  return (
    <Dialog heading={desk.save.heading} closeText={t.close} onClose={onClose}>
      <p>{ui.state.view?.own ? ownTexts(ui.state.settings.language).notKept : desk.save.auto}</p>
      <RunCode ui={ui} />
      <p class="ways">
        <button type="button" class="button" onClick={actions.exportSave}>
          {desk.save.file}
        </button>
        <FileButton
          text={desk.save.open}
          onFile={(file) => {
            closeDialog();
            actions.importSave(file);
          }}
        />
      </p>
    </Dialog>
  );
}

function RunCode({ ui }: UiProps) {
  const { t, actions } = ui;
  const desk = deskTexts(ui.state.settings.language);
  const [code, setCode] = useState<string | undefined>('');
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    actions.runCode().then(setCode, () => setCode(undefined));
  }, [actions]);
  if (code === '') return <p class="note">{t.loading}</p>;
  if (code === undefined) return <p class="note">{desk.save.noCode}</p>;
  return (
    <section aria-labelledby="run-code">
      <h3 id="run-code">{desk.save.code}</h3>
      <p class="note">{desk.save.codeAbout}</p>
      <p>
        <output class="run-code" data-testid="run-code">
          {code}
        </output>
      </p>
      <button type="button" class="button" onClick={() => copyText(code).then(setCopied)}>
        {copied ? desk.save.copied : desk.save.copy}
      </button>
    </section>
  );
}
