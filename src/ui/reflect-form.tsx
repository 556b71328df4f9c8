/** Two questions between a choice and its outcome. They take seconds, can be skipped and are never scored. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { REASONS, type ReflectPrompt } from '../run/view.ts';
import { useArrival } from './arrival.ts';
import { onNumber } from './keys.ts';
import { OneOf } from './one-of.tsx';
import type { Ui, UiProps } from './ui.ts';
import './styles/reflect.css';

type Answer = Parameters<Ui['actions']['reflect']>[0];

/** The number keys answer the first question that is still open. */
export function answerByNumber(prompt: ReflectPrompt, answer: Answer, place: number): Answer {
  if (answer.reason === undefined) return { ...answer, reason: REASONS[place] };
  const predicted = prompt.answers[place];
  return predicted ? { ...answer, prediction: predicted.id } : answer;
}

export function ReflectForm({ ui, prompt }: UiProps & { readonly prompt: ReflectPrompt }) {
  const { t, actions } = ui;
  const [answer, setAnswer] = useState<Answer>({});
  const box = useArrival<HTMLHeadingElement>(prompt.meeting, 'form', 'nearest');
  const { numberKeys } = ui.state.settings;
  useLayoutEffect(() => {
    if (!numberKeys) return;
    return onNumber((place) => setAnswer((now) => answerByNumber(prompt, now, place)));
  }, [prompt, numberKeys]);
  return (
    <form
      class="reflect"
      data-testid="reflect"
      onSubmit={(event) => {
        event.preventDefault();
        actions.reflect(answer);
      }}
    >
      <p class="chosen">
        <span>{t.play.chose}</span> <span lang="sv">{prompt.choice.text}</span>
      </p>
      <h3 tabIndex={-1} ref={box}>
        {t.reflect.heading}
      </h3>
      <OneOf
        class="reason"
        name="reason"
        legend={t.reflect.weighed}
        options={REASONS}
        picked={answer.reason}
        say={(reason) => t.reflect.reasons[reason]}
        onPick={(reason) => setAnswer({ ...answer, reason })}
      />
      {prompt.answers.length > 0 && (
        <OneOf
          class="prediction"
          name="prediction"
          legend={prompt.question || t.reflect.predict}
          lang="sv"
          options={prompt.answers.map(({ id }) => id)}
          picked={answer.prediction}
          say={(wanted) => prompt.answers.find(({ id }) => id === wanted)?.text}
          onPick={(prediction) => setAnswer({ ...answer, prediction })}
        />
      )}
      <p class="reflect-ways">
        <button type="submit" class="button main">
          {t.reflect.go}
        </button>
        <button type="button" class="button" data-testid="skip" onClick={actions.skip}>
          {t.reflect.skip}
        </button>
        <span class="note">{t.reflect.note}</span>
      </p>
    </form>
  );
}
