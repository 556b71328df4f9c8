/** The way to the page about the model: a new one for each language, fetched when it is wanted. */
import type { ComponentType } from 'preact';
import type { Language } from '../i18n/text.ts';
import type { Game } from './game.ts';

export function modelDoor(game: Game): () => () => Promise<ComponentType> {
  const open = (language: Language) => () =>
    import('./model-page.ts').then(({ modelPage }) => modelPage(language));
  const language = (): Language => game.store.getState().settings.language;
  let last = { leads: language(), load: open(language()) };
  return () => {
    const leads = language();
    if (leads !== last.leads) last = { leads, load: open(leads) };
    return last.load;
  };
}
