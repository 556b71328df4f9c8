/** Builds the handbook in the reader's language and binds the page about the model to it. */
import { type ComponentType, h } from 'preact';
import type { CalibrationReport } from '../calibration/report.ts';
import { handbookOf } from '../handbook/handbook.ts';
import { tongueOf } from '../handbook/tongue.ts';
import { svHandbook } from '../i18n/sv-handbook.ts';
import type { Language } from '../i18n/text.ts';
import { ModelPage } from '../ui/model/model-page.tsx';

const textsOf = async (language: Language) =>
  language === 'en' ? (await import('../i18n/en-handbook.ts')).enHandbook : svHandbook;

/** As `npm run calibrate -- --write` left it. */
const measured = () =>
  import('../calibration/measured.json').then((file) => file.default as unknown as CalibrationReport);

export async function modelPage(language: Language): Promise<ComponentType> {
  const [tongue, t, calibration] = await Promise.all([tongueOf(language), textsOf(language), measured()]);
  const book = handbookOf(tongue);
  const lab = new URLSearchParams(location.search).get('lab') ?? undefined;
  const loadLaboratory = () => import('./lab.ts').then(({ laboratory }) => laboratory(language, lab));
  const loadRerun = () => import('./rerun.ts').then(({ rerun }) => rerun(language, t));
  return () => h(ModelPage, { book, t, calibration, loadLaboratory, loadRerun });
}
