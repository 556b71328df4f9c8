/** Search and choices above a long list, and how much of it is left. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { OneOf } from '../one-of.tsx';

export function Search({
  label,
  value,
  onValue,
}: {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}) {
  const id = useId();
  return (
    <p class="m-search">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </p>
  );
}

export interface Option<T extends string> {
  readonly id: T;
  readonly text: string;
}

export function Pick<T extends string>({
  legend,
  options,
  value,
  onValue,
}: {
  readonly legend: string;
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly onValue: (value: T) => void;
}) {
  return (
    <OneOf
      class="m-pick"
      legend={legend}
      options={options.map(({ id }) => id)}
      picked={value}
      say={(wanted) => options.find(({ id }) => id === wanted)?.text}
      onPick={onValue}
    />
  );
}

/** The filters, and in words what they leave. */
export function Filters({
  found,
  children,
}: {
  readonly found: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="m-filters">
      {children}
      <p class="note" role="status">
        {found}
      </p>
    </div>
  );
}
