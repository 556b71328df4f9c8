/** One question and its answers, of which one holds at a time. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface OneOfProps<V> {
  readonly legend: string;
  readonly options: readonly V[];
  /** None of them when it is not among the options. */
  readonly picked: V | undefined;
  readonly say: (option: V) => ComponentChildren;
  readonly onPick: (option: V) => void;
  /** Of the radio buttons, for who needs to know it. */
  readonly name?: string;
  /** Of the field, beside the one that all have. */
  readonly class?: string;
  readonly lang?: string | undefined;
  /** The first part of each button's test id; the answer is the second. */
  readonly testId?: string;
}

export function OneOf<V extends string | number | boolean | undefined>({
  legend,
  options,
  picked,
  say,
  onPick,
  name,
  class: more,
  lang,
  testId,
}: OneOfProps<V>) {
  const id = useId();
  return (
    <fieldset class={more === undefined ? 'question' : `question ${more}`} lang={lang}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={String(option)} class="answer">
          <input
            type="radio"
            name={name ?? id}
            value={String(option)}
            checked={picked === option}
            data-testid={testId === undefined ? undefined : `${testId}-${option}`}
            onChange={() => onPick(option)}
          />
          <span>{say(option)}</span>
        </label>
      ))}
    </fieldset>
  );
}
