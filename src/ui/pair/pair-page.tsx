/** The page for two people: how to begin, the cover between two readers, the text of one at a time, and the page they share. */
import { useEffect, useLayoutEffect, useReducer } from 'preact/hooks';
import { pairTexts } from '../../i18n/pair.ts';
import type { PairTexts } from '../../i18n/sv-pair.ts';
import { BareHeader } from '../page-header.tsx';
import type { Ui, UiProps } from '../ui.ts';
import { Cover } from './cover.tsx';
import { OpenText } from './open-text.tsx';
import type { PairModel, PairState } from './pair-model.ts';
import { Setup } from './setup.tsx';
import { Together } from './together.tsx';
import './pair.css';
import './pair-print.css';

/** What every part of the page is handed. */
export interface PairProps {
  readonly ui: Ui;
  readonly model: PairModel;
  readonly state: PairState;
  readonly t: PairTexts;
  /** A chair's own title, e.g. "Kommunchefen". */
  readonly titleOf: (chair: string) => string;
}

function usePair(model: PairModel): PairState {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useLayoutEffect(() => {
    redraw(undefined);
    return model.store.subscribe(() => redraw(undefined));
  }, [model]);
  return model.store.getState();
}

export function PairPage({ ui, model }: UiProps & { readonly model: PairModel }) {
  const state = usePair(model);
  const t = pairTexts(ui.state.settings.language);
  useEffect(() => {
    document.title = `${t.title} – Gyllene zonen`;
  }, [t]);
  // Whoever goes to another page of the game finds the cover when they come back.
  useEffect(() => () => model.actions.cover(), [model]);
  const caseId = state.caseId ?? state.together?.[0].record.caseId;
  const chairs = ui.state.cases.find(({ id }) => id === caseId)?.chairs ?? [];
  const titleOf = (chair: string) => chairs.find(({ id }) => id === chair)?.title ?? chair;
  const props: PairProps = { ui, model, state, t, titleOf };
  if (state.at === 'open') return <OpenText {...props} />;
  return (
    <>
      <BareHeader ui={ui} titled={false} />
      <main class="pair" data-testid="pair">
        {state.at === 'loading' && <p class="waiting">{ui.t.loading}</p>}
        {state.at === 'setup' && <Setup {...props} />}
        {state.at === 'cover' && <Cover {...props} />}
        {state.at === 'together' && <Together {...props} />}
      </main>
    </>
  );
}
