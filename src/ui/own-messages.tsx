/** What the check found in a reader's own case, by file and line, the errors first. */
import type { OwnTexts } from '../i18n/own.ts';
import type { OwnMessage } from './own-case.ts';

/** More than these say nothing that the first do not. */
const MOST_SHOWN = 200;

interface MessagesProps {
  readonly texts: OwnTexts;
  readonly messages: readonly OwnMessage[];
}

export function OwnMessages({ texts, messages }: MessagesProps) {
  const errors = messages.filter((message) => !message.warning);
  const warnings = messages.filter((message) => message.warning);
  return (
    <>
      {errors.length > 0 && (
        <section class="own-found" data-testid="own-errors">
          <h2>{texts.errors}</h2>
          <p>{texts.mend}</p>
          <Found messages={errors} />
        </section>
      )}
      {warnings.length > 0 && (
        <section class="own-found" data-testid="own-warnings">
          <h2>{texts.warnings}</h2>
          <Found messages={warnings} />
        </section>
      )}
    </>
  );
}

function Found({ messages }: { readonly messages: readonly OwnMessage[] }) {
  return (
    <ul>
      {messages.slice(0, MOST_SHOWN).map(({ file, line, sentence }) => (
        <li key={`${file}:${line}:${sentence}`}>
          <code>
            {file}:{line}
          </code>{' '}
          <span lang="sv">{sentence}</span>
        </li>
      ))}
    </ul>
  );
}
