/** The parts that are not needed to begin to read: each is fetched when wanted, and all of them when there is time. */
import type { ComponentType } from 'preact';

/** A part that is fetched once; `here` when it has come, so that it can be drawn in the same moment it is wanted. */
export interface Part<P> {
  (): Promise<ComponentType<P>>;
  here?: ComponentType<P>;
}

export function fetchedOnce<P>(fetch: () => Promise<ComponentType<P>>): Part<P> {
  const part: Part<P> = () =>
    fetch().then((found) => {
      part.here = found;
      return found;
    });
  return part;
}

export const PARTS = {
  laget: fetchedOnce(() => import('./laget-panel.tsx').then((part) => part.LagetPanel)),
  reflect: fetchedOnce(() => import('./reflect-form.tsx').then((part) => part.ReflectForm)),
  title: fetchedOnce(() => import('./title-page.tsx').then((part) => part.TitlePage)),
  problem: fetchedOnce(() => import('./problem-page.tsx').then((part) => part.ProblemPage)),
  failure: fetchedOnce(() => import('./error-screen.tsx').then((part) => part.ErrorScreen)),
  earlier: fetchedOnce(() => import('./past-dialog.tsx').then((part) => part.PastDialog)),
  own: fetchedOnce(() => import('./own-page.tsx').then((part) => part.OwnPage)),
  save: fetchedOnce(() => import('./save-dialog.tsx').then((part) => part.SaveDialog)),
  settings: fetchedOnce(() => import('./settings-dialog.tsx').then((part) => part.SettingsDialog)),
} as const;

/** Read by few, and not in the midst of a play: fetched when one goes there. */
export const GLOSSARY = fetchedOnce(() =>
  import('./glossary/glossary-page.tsx').then((part) => part.GlossaryPage),
);

/** Long enough after the first choice can be read; from then on none of them needs the network. */
const SPARE_TIME_MS = 1500;

export function fetchPartsInSpareTime(): void {
  setTimeout(() => {
    for (const part of Object.values(PARTS)) part().catch(() => undefined);
  }, SPARE_TIME_MS);
}
