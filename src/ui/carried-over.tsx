/** On a case's place on the first page: how the reader ended the cases that it hears of, and a way to begin without. */
import { deskTexts } from '../i18n/desk.ts';
import { type EndedCase, endedCases } from './ended-cases.ts';
import type { UiProps } from './ui.ts';
import type { CaseInfo, UiState } from './ui-model.ts';

/** The newest ending of each case that this one hears of, among the finished plays on this device. */
export function endedBefore(one: CaseInfo, { cases, saves }: Pick<UiState, 'cases' | 'saves'>) {
  const newest = (one.elsewhere ?? []).map((caseId) => [
    caseId,
    saves.find((save) => save.caseId === caseId && save.ending !== undefined)?.ending ?? '',
  ]);
  return endedCases(Object.fromEntries(newest), cases);
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
