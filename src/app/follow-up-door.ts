/** The way to the situations some weeks after a play: a new one for each visit and each language, fetched when it is wanted. */
import type { ComponentType } from 'preact';
import type { Game } from './game.ts';

export function followUpDoor(game: Game): () => () => Promise<ComponentType> {
  const language = () => game.store.getState().settings.language;
  const open = () => {
    const spoken = language();
    return () => import('./follow-up.ts').then(({ followUpOf }) => followUpOf(spoken, location.search));
  };
  let last = { leads: '', load: open() };
  return () => {
    const leads = `${game.arrivals} ${language()}`;
    if (leads !== last.leads) last = { leads, load: open() };
    return last.load;
  };
}
