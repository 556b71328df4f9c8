/** The alternatives in the order they are written: open ones as numbered buttons, closed ones as text with their reason. */
import { useLayoutEffect } from 'preact/hooks';
import type { Choice } from '../run/view.ts';
import { onNumber } from './keys.ts';
import { Stunder } from './stunder.tsx';
import type { UiProps } from './ui.ts';

interface ChoicesProps extends UiProps {
  readonly choices: readonly Choice[];
}

export function Choices({ ui, choices }: ChoicesProps) {
  const { choose } = ui.actions;
  const { numberKeys } = ui.state.settings;
  // At once with what is drawn: a key pressed right after must not mean what stood here before.
  useLayoutEffect(() => {
    if (!numberKeys) return;
    const open = choices.filter((choice) => choice.open);
    return onNumber((place) => {
      const meant = open[place];
      if (meant) choose(meant.id);
    });
  }, [choices, choose, numberKeys]);
  return (
    <>
      <h3 id="choices" class="unseen">
        {ui.t.play.choices}
      </h3>
      <ol class="choices" aria-labelledby="choices">
        {choices.map((choice) =>
          choice.open ? (
            <OpenChoice key={choice.id} ui={ui} choice={choice} />
          ) : (
            <li key={choice.id} class="closed">
              <span lang="sv">{choice.text}</span>
              {choice.reason && (
                <span class="why">
                  {ui.t.play.closed} <span lang="sv">{choice.reason}</span>
                </span>
              )}
            </li>
          ),
        )}
      </ol>
    </>
  );
}

function OpenChoice({ ui, choice }: UiProps & { readonly choice: Choice }) {
  const { choose, point } = ui.actions;
  const away = () => point(undefined);
  const here = () => point(choice.id);
  const price = choice.cost === undefined ? undefined : `cost-${choice.place}`;
  const pointed = ui.state.pointed === choice.id;
  return (
    <li class="open">
      <button
        type="button"
        class={`choice${pointed ? ' pointed' : ''}${price ? ' priced' : ''}`}
        data-testid="choice"
        data-choice={choice.id}
        lang="sv"
        aria-describedby={price}
        onClick={() => choose(choice.id)}
        onPointerEnter={here}
        onPointerLeave={away}
        onFocus={here}
        onBlur={away}
      >
        {choice.text}
      </button>
      {choice.cost !== undefined && (
        <span id={price} class="price">
          <Stunder left={choice.cost} of={choice.cost} />
          {ui.t.stunder(choice.cost)}
        </span>
      )}
    </li>
  );
}
