/** How the page looks and moves; every change is seen at once and kept on this computer. */
import { deskTexts } from '../i18n/desk.ts';
import { LANGUAGES } from '../i18n/text.ts';
import { Dialog } from './dialog.tsx';
import { OneOf } from './one-of.tsx';
import type { WindowProps } from './tools.tsx';
import { MOTIONS, TEXT_SIZES, THEMES } from './ui-model.ts';

export function SettingsDialog({ ui, onClose }: WindowProps) {
  const { t, actions } = ui;
  const desk = deskTexts(ui.state.settings.language);
  const now = ui.state.settings;
  const words = desk.settings;
  return (
    <Dialog heading={words.heading} closeText={t.close} onClose={onClose}>
      <div data-testid="settings-window" class="settings">
        <OneOf
          legend={words.textSize}
          options={TEXT_SIZES}
          picked={now.textSize}
          say={words.percent}
          onPick={(size) => actions.setSetting('textSize', size)}
        />
        <OneOf
          legend={words.theme}
          options={THEMES}
          picked={now.theme}
          say={(theme) => words.themes[theme]}
          onPick={(theme) => actions.setSetting('theme', theme)}
        />
        <OneOf
          legend={words.motion}
          options={MOTIONS}
          picked={now.motion}
          say={(motion) => words.motions[motion]}
          onPick={(motion) => actions.setSetting('motion', motion)}
        />
        <OneOf
          legend={words.townhall}
          options={[true, false]}
          picked={now.townhall}
          say={(shown) => (shown ? words.townhallOn : words.townhallOff)}
          onPick={(shown) => actions.setSetting('townhall', shown)}
        />
        <OneOf
          legend={words.numberKeys}
          options={[true, false]}
          picked={now.numberKeys}
          say={(choosing) => (choosing ? words.numberKeysOn : words.numberKeysOff)}
          onPick={(choosing) => actions.setSetting('numberKeys', choosing)}
        />
        <OneOf
          legend={words.words}
          options={[true, false]}
          picked={now.words}
          say={(marked) => (marked ? words.wordsOn : words.wordsOff)}
          onPick={(marked) => actions.setSetting('words', marked)}
        />
        <OneOf
          legend={words.language}
          options={LANGUAGES}
          picked={now.language}
          say={(language) => words.languages[language]}
          onPick={(language) => actions.setSetting('language', language)}
        />
        <p class="note">{words.languageNote}</p>
      </div>
    </Dialog>
  );
}
