/** The way to the leader's page: a new one for each visit and each language, fetched when it is wanted. */
import type { ComponentType } from 'preact';
import type { Game } from './game.ts';

export function roomDoor(game: Game): () => () => Promise<ComponentType> {
  const language = () => game.store.getState().settings.language;
  const open = () => {
    const spoken = language();
    return () => import('./room-page.ts').then(({ roomPage }) => roomPage(game, spoken));
  };
  let last = { leads: '', load: open() };
  return () => {
    const leads = `${game.arrivals} ${language()}`;
    if (leads !== last.leads) last = { leads, load: open() };
    return last.load;
  };
}
