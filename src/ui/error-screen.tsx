/** Where a failure lands: what happened in plain words, one step back, start over, and a report to copy. */
import { useState } from 'preact/hooks';
import type { Failure } from '../run/view.ts';
import { useArrival } from './arrival.ts';
import { copyText } from './copy.ts';
import type { UiProps } from './ui.ts';

interface ErrorProps extends UiProps {
  readonly failure: Failure;
}

export function ErrorScreen({ ui, failure }: ErrorProps) {
  const { t, actions } = ui;
  const [copied, setCopied] = useState(false);
  const heading = useArrival<HTMLHeadingElement>('failure');
  const report = `${failure.kind}: ${failure.message}\n${failure.detail}`;
  return (
    <main class="plain-page" data-testid="failure">
      <h1 tabIndex={-1} ref={heading}>
        {t.failure.heading}
      </h1>
      <p>{t.failure.kinds[failure.kind]}</p>
      <p>{failure.message}</p>
      <p class="ways">
        <button type="button" class="button main" onClick={actions.undo}>
          {t.failure.back}
        </button>
        <button type="button" class="button" onClick={actions.restart}>
          {t.failure.restart}
        </button>
        <button type="button" class="button" onClick={() => copyText(report).then(setCopied)}>
          {copied ? t.failure.copied : t.failure.copy}
        </button>
        <button type="button" class="button" onClick={actions.goTitle}>
          {t.problem.toTitle}
        </button>
      </p>
      <details class="fold">
        <summary>{t.failure.detail}</summary>
        <pre>{report}</pre>
      </details>
    </main>
  );
}
