/** On a case's place on the first page: how the reader ended the cases that it hears of, and a way to begin without. */
import { deskTexts } from '../i18n/desk.ts';
import type { UiProps } from './ui.ts';
import type { CaseInfo, UiState } from './ui-model.ts';

export interface EndedCase {
  readonly caseId: string;
  readonly municipality: string;
  readonly ending: string;
  readonly title: string;
}

/** The newest ending of each case that this one hears of, among the finished plays on this device. */
export function endedBefore(one: CaseInfo, { cases, saves }: Pick<UiState, 'cases' | 'saves'>) {
  return (one.elsewhere ?? []).flatMap((caseId): readonly EndedCase[] => {
    const found = cases.find(({ id }) => id === caseId);
    const { ending = '' } = saves.find((save) => save.caseId === caseId && save.ending !== undefined) ?? {};
    const title = found?.endings?.[ending];
    return title === undefined
      ? []
      : [{ caseId, municipality: found?.municipality ?? caseId, ending, title }];
  });
}

export function CarriedOver({
  ui,
  ended,
  carries,
  onCarry,
}: UiProps & {
  readonly ended: readonly EndedCase[];
  readonly carries: boolean;
  readonly onCarry: (carries: boolean) => void;
}) {
  const { carried } = deskTexts(ui.state.settings.language).title;
  return (
    <div class="carried" data-testid="carried">
      {ended.map(({ caseId, municipality, title }) => (
        <p key={caseId}>
          {carried.ended(municipality)} <strong lang="sv">{title}</strong>.
        </p>
      ))}
      <label>
        <input
          type="checkbox"
          checked={carries}
          data-testid="carry"
          onChange={(event) => onCarry(event.currentTarget.checked)}
        />{' '}
        {carried.keep}
      </label>
      <p class="note">{carries ? carried.kept : carried.dropped}</p>
    </div>
  );
}
