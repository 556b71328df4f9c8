/** The way to the page for failures, and what stands there when not even that page can be had. */
import type { Failure } from '../run/view.ts';
import { Late } from './late.tsx';
import { PARTS } from './parts.ts';
import type { UiProps } from './ui.ts';

export function Trouble({ ui, failure }: UiProps & { readonly failure: Failure }) {
  const bare = (
    <main class="plain-page">
      <p>{failure.message}</p>
      <button type="button" class="button" onClick={ui.actions.undo}>
        {ui.t.play.undo}
      </button>
      <pre>{failure.detail}</pre>
    </main>
  );
  return <Late load={PARTS.failure} props={{ ui, failure }} missing={bare} />;
}
