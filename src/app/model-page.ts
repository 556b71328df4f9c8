/** Builds the handbook in the reader's language and binds the page about the model to it. */
import { type ComponentType, h } from 'preact';
import { handbookOf } from '../handbook/handbook.ts';
import { tongueOf } from '../handbook/tongue.ts';
import { svHandbook } from '../i18n/sv-handbook.ts';
import type { Language } from '../i18n/text.ts';
import { ModelPage } from '../ui/model/model-page.tsx';

const textsOf = async (language: Language) =>
  language === 'en' ? (await import('../i18n/en-handbook.ts')).enHandbook : svHandbook;

export async function modelPage(language: Language): Promise<ComponentType> {
  const [tongue, t] = await Promise.all([tongueOf(language), textsOf(language)]);
  const book = handbookOf(tongue);
  return () => h(ModelPage, { book, t });
}
