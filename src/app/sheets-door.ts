/** The way to the page of printed sheets: a new one for each visit and each language, fetched when it is wanted. */
import type { ComponentType } from 'preact';
import type { Game } from './game.ts';

export function sheetsDoor(game: Game): () => () => Promise<ComponentType> {
  const language = () => game.store.getState().settings.language;
  const open = () => {
    const spoken = language();
    return () => import('./sheets-page.ts').then(({ sheetsPage }) => sheetsPage(game, spoken));
  };
  let last = { leads: '', load: open() };
  return () => {
    const leads = `${game.arrivals} ${language()}`;
    if (leads !== last.leads) last = { leads, load: open() };
    return last.load;
  };
}
