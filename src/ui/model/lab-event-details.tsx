/** How an event is done: its kind, its tone, the clause it is about, and by whom towards whom where the row leaves that open. */
import { useId } from 'preact/hooks';
import type { LabEventInfo } from '../../handbook/lab/catalogue.ts';
import { TONES } from '../../handbook/lab/limits.ts';
import type { Draft, DraftProps } from './lab-event-form.tsx';
import { capital } from './lab-view.ts';

export function LabEventDetails({
  view,
  info,
  draft,
  onDraft,
}: DraftProps & { readonly info: LabEventInfo }) {
  const { t, words, parts, door } = view;
  const law = info.breaks[draft.kind ?? ''] ?? info.breaks[''];
  const set = (change: Partial<Draft>) => onDraft({ ...draft, ...change });
  return (
    <div class="lab-details" data-testid="lab-details">
      {info.kinds.length > 0 && (
        <Pick
          label={t.event.kind}
          none={t.event.noKind}
          options={info.kinds}
          picked={draft.kind}
          say={(kind) => capital(parts.kinds[kind] ?? kind)}
          onPick={(kind) => set({ kind })}
        />
      )}
      {info.hasTone && (
        <Pick
          label={t.event.tone}
          none={t.event.tones.none}
          options={TONES}
          picked={draft.tone}
          say={(tone) => t.event.tones[tone]}
          onPick={(tone) => set({ tone })}
        />
      )}
      {info.hasClause && (
        <Pick
          label={t.event.clause}
          none={t.event.noClause}
          options={door.catalogue.clauses}
          picked={draft.clause}
          say={(clause) => words.clauseText(clause)}
          onPick={(clause) => set({ clause })}
        />
      )}
      {info.actors.length > 1 && (
        <Pick
          label={t.event.by}
          options={info.actors}
          picked={draft.by ?? info.by}
          say={(role) => words.roleText(role)}
          onPick={(by) => set({ by: by === info.by ? undefined : by })}
        />
      )}
      {law !== undefined && <p class="lab-law">{t.event.unlawful(law)}</p>}
    </div>
  );
}

interface PickProps<T extends string> {
  readonly label: string;
  /** The words for choosing none of them; where it is missing one of them is always chosen. */
  readonly none?: string;
  readonly options: readonly T[];
  readonly picked: T | undefined;
  readonly say: (option: T) => string;
  readonly onPick: (option: T | undefined) => void;
}

function Pick<T extends string>({ label, none, options, picked, say, onPick }: PickProps<T>) {
  const id = useId();
  return (
    <p class="lab-pick">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={picked ?? ''}
        onChange={(event) => onPick(options.find((option) => option === event.currentTarget.value))}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option} value={option}>
            {say(option)}
          </option>
        ))}
      </select>
    </p>
  );
}
