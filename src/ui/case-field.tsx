/** The choice among cases, where there is more than one to choose from. */
interface CaseFieldProps {
  /** Of the field, as the page it stands on has its fields. */
  readonly class: string;
  readonly label: string;
  readonly cases: readonly { readonly id: string; readonly title: string }[];
  readonly picked: string | undefined;
  readonly onPick: (caseId: string) => void;
  readonly testId?: string;
}

export function CaseField({ class: field, label, cases, picked, onPick, testId }: CaseFieldProps) {
  if (cases.length < 2) return null;
  return (
    <label class={field}>
      {label}
      <select value={picked} data-testid={testId} onChange={(event) => onPick(event.currentTarget.value)}>
        {cases.map(({ id, title }) => (
          <option key={id} value={id} lang="sv">
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
