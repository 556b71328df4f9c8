/** What the app gives the page about the model, and what every part of it is handed. */
import type { ComponentType } from 'preact';
import type { CalibrationReport } from '../../calibration/report.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { HandbookTexts } from '../../i18n/sv-handbook.ts';

export interface ModelPageProps {
  readonly book: Handbook;
  readonly t: HandbookTexts;
  /** The report that lies in the repository; undefined in an edition without. */
  readonly calibration?: CalibrationReport;
  /** Both ready to be drawn without props; fetched when the reader comes near. */
  readonly loadLaboratory?: () => Promise<ComponentType>;
  readonly loadRerun?: () => Promise<ComponentType>;
}

export interface PartProps {
  readonly book: Handbook;
  readonly t: HandbookTexts;
}
