/** Binds the panel that runs the calibration again to the workers that do it. */
import { type ComponentType, h } from 'preact';
import type { HandbookTexts } from '../i18n/sv-handbook.ts';
import type { Language } from '../i18n/text.ts';
import { CalibrationPanel } from '../ui/model/calibration-panel.tsx';
import { calibrateInWorkers } from './calibrating.ts';

export function rerun(lang: Language, t: HandbookTexts): ComponentType {
  return () => h(CalibrationPanel, { calibrate: (wish) => calibrateInWorkers(wish), lang, t });
}
