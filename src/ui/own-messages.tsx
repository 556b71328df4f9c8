/** What the check found in a reader's own case, by file and line, the errors first. */
import type { OwnTexts } from '../i18n/own.ts';
import type { Language } from '../i18n/text.ts';
import type { OwnMessage } from './own-case.ts';

/** More than these say nothing that the first do not. */
const MOST_SHOWN = 200;

interface MessagesProps {
  readonly texts: OwnTexts;
  readonly language: Language;
  readonly messages: readonly OwnMessage[];
}

export function OwnMessages({ texts, language, messages }: MessagesProps) {
  const errors = messages.filter((message) => !message.warning);
  const warnings = messages.filter((message) => message.warning);
  return (
    <>
      {errors.length > 0 && (
        <section class="own-found" data-testid="own-errors">
          <h2>{texts.errors}</h2>
          <p>{texts.mend}</p>
          <Found messages={errors} language={language} />
        </section>
      )}
      {warnings.length > 0 && (
        <section class="own-found" data-testid="own-warnings">
          <h2>{texts.warnings}</h2>
          <Found messages={warnings} language={language} />
        </section>
      )}
    </>
  );
}

function Found({ messages, language }: Omit<MessagesProps, 'texts'>) {
  return (
    <ul>
      {messages.slice(0, MOST_SHOWN).map(({ file, line, sentence, english }) => (
        <li key={`${file}:${line}:${sentence}`}>
          <code>
            {file}:{line}
          </code>{' '}
          {language === 'en' && english !== undefined ? (
            <span>{english}</span>
          ) : (
            <span lang="sv">{sentence}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
