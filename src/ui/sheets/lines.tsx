/** Empty lines to write on with a pen. */

interface LinesProps {
  readonly label?: string;
  readonly lang?: string;
  readonly count?: number;
}

export function Lines({ label, lang, count = 2 }: LinesProps) {
  return (
    <div class="s-lines">
      {label && <p lang={lang}>{label}</p>}
      {Array.from({ length: count }, (_, at) => (
        <div key={at} class="s-line" aria-hidden="true" />
      ))}
    </div>
  );
}
