/** Two questions between a choice and its outcome. They take seconds, can be skipped and are never scored. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { REASONS, type Reason, type ReflectPrompt } from '../run/view.ts';
import { useArrival } from './arrival.ts';
import { onNumber } from './keys.ts';
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
      <Question
        name="reason"
        legend={t.reflect.weighed}
        answers={REASONS.map((id) => ({ id, text: t.reflect.reasons[id] }))}
        picked={answer.reason}
        onPick={(id) =>
          setAnswer({ ...answer, reason: REASONS.find((reason): reason is Reason => reason === id) })
        }
      />
      {prompt.answers.length > 0 && (
        <Question
          name="prediction"
          legend={prompt.question || t.reflect.predict}
          lang="sv"
          answers={prompt.answers}
          picked={answer.prediction}
          onPick={(id) => setAnswer({ ...answer, prediction: id })}
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

interface QuestionProps {
  readonly name: string;
  readonly legend: string;
  readonly lang?: string;
  readonly answers: readonly { readonly id: string; readonly text: string }[];
  readonly picked: string | undefined;
  readonly onPick: (id: string) => void;
}

function Question({ name, legend, lang, answers, picked, onPick }: QuestionProps) {
  return (
    <fieldset class={`question ${name}`} lang={lang}>
      <legend>{legend}</legend>
      {answers.map((answer) => (
        <label key={answer.id} class="answer">
          <input
            type="radio"
            name={name}
            value={answer.id}
            checked={picked === answer.id}
            onChange={() => onPick(answer.id)}
          />
          <span>{answer.text}</span>
        </label>
      ))}
    </fieldset>
  );
}
