/** How the page looks and moves; every change is seen at once and kept on this computer. */
import { deskTexts } from '../i18n/desk.ts';
import { LANGUAGES } from '../i18n/text.ts';
import { Dialog } from './dialog.tsx';
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
        <Setting
          legend={words.textSize}
          options={TEXT_SIZES}
          picked={now.textSize}
          say={words.percent}
          onPick={(size) => actions.setSetting('textSize', size)}
        />
        <Setting
          legend={words.theme}
          options={THEMES}
          picked={now.theme}
          say={(theme) => words.themes[theme]}
          onPick={(theme) => actions.setSetting('theme', theme)}
        />
        <Setting
          legend={words.motion}
          options={MOTIONS}
          picked={now.motion}
          say={(motion) => words.motions[motion]}
          onPick={(motion) => actions.setSetting('motion', motion)}
        />
        <Setting
          legend={words.townhall}
          options={[true, false]}
          picked={now.townhall}
          say={(shown) => (shown ? words.townhallOn : words.townhallOff)}
          onPick={(shown) => actions.setSetting('townhall', shown)}
        />
        <Setting
          legend={words.numberKeys}
          options={[true, false]}
          picked={now.numberKeys}
          say={(choosing) => (choosing ? words.numberKeysOn : words.numberKeysOff)}
          onPick={(choosing) => actions.setSetting('numberKeys', choosing)}
        />
        <Setting
          legend={words.words}
          options={[true, false]}
          picked={now.words}
          say={(marked) => (marked ? words.wordsOn : words.wordsOff)}
          onPick={(marked) => actions.setSetting('words', marked)}
        />
        <Setting
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

interface SettingProps<V> {
  readonly legend: string;
  readonly options: readonly V[];
  readonly picked: V;
  readonly say: (option: V) => string;
  readonly onPick: (option: V) => void;
}

function Setting<V extends string | number | boolean>({
  legend,
  options,
  picked,
  say,
  onPick,
}: SettingProps<V>) {
  return (
    <fieldset class="question">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={String(option)} class="answer">
          <input
            type="radio"
            name={legend}
            value={String(option)}
            checked={picked === option}
            onChange={() => onPick(option)}
          />
          <span>{say(option)}</span>
        </label>
      ))}
    </fieldset>
  );
}
