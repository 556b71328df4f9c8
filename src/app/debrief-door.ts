/** The way to the debrief: a new one for each play looked back on and each language, so that none is shown in the place of another. */
import type { ComponentType } from 'preact';
import type { Game } from './game.ts';

export function debriefDoor(game: Game): () => () => Promise<ComponentType> {
  const open = () => () => import('./debrief.ts').then(({ debriefOf }) => debriefOf(game));
  let last = { leads: '', load: open() };
  return () => {
    const leads = `${game.arrivals} ${game.store.getState().settings.language}`;
    if (leads !== last.leads) last = { leads, load: open() };
    return last.load;
  };
}
