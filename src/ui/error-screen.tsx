/** Where a failure lands: what happened in plain words, one step back, start over, and a report to copy. */

import { useState } from 'preact/hooks';
import { deskTexts } from '../i18n/desk.ts';
import { ownTexts } from '../i18n/own.ts';
import type { Failure } from '../run/view.ts';
import { useArrival } from './arrival.ts';
import { copyText } from './copy.ts';
import type { UiProps } from './ui.ts';
import './styles/plain.css';

interface ErrorProps extends UiProps {
  readonly failure: Failure;
}

export function ErrorScreen({ ui, failure }: ErrorProps) {
  const { actions } = ui;
  const desk = deskTexts(ui.state.settings.language);
  const [copied, setCopied] = useState(false);
  const heading = useArrival<HTMLHeadingElement>('failure');
  const report = `${failure.kind}: ${failure.message}\n${failure.detail}`;
  return (
    <main class="plain-page" data-testid="failure">
      <h1 tabIndex={-1} ref={heading}>
        {desk.failure.heading}
      </h1>
      <p>{desk.failure.kinds[failure.kind]}</p>
      <p>{failure.message}</p>
      <p class="ways">
        <button type="button" class="button main" onClick={actions.undo}>
          {desk.failure.back}
        </button>
        <button type="button" class="button" onClick={actions.restart}>
          {desk.failure.restart}
        </button>
        <button type="button" class="button" onClick={() => copyText(report).then(setCopied)}>
          {copied ? desk.failure.copied : desk.failure.copy}
        </button>
        {ui.state.view?.own && (
          <button type="button" class="button" onClick={actions.goOwn}>
            {ownTexts(ui.state.settings.language).back}
          </button>
        )}
        <button type="button" class="button" onClick={actions.goTitle}>
          {desk.problem.toTitle}
        </button>
      </p>
      <details class="fold">
        <summary>{desk.failure.detail}</summary>
        <pre>{report}</pre>
      </details>
    </main>
  );
}
