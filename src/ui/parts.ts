/** The parts that are not needed to begin to read: each is fetched when wanted, and all of them when there is time. */

export const PARTS = {
  laget: () => import('./laget-panel.tsx').then((part) => part.LagetPanel),
  reflect: () => import('./reflect-form.tsx').then((part) => part.ReflectForm),
  title: () => import('./title-page.tsx').then((part) => part.TitlePage),
  problem: () => import('./problem-page.tsx').then((part) => part.ProblemPage),
  failure: () => import('./error-screen.tsx').then((part) => part.ErrorScreen),
  earlier: () => import('./past-dialog.tsx').then((part) => part.PastDialog),
  save: () => import('./save-dialog.tsx').then((part) => part.SaveDialog),
  settings: () => import('./settings-dialog.tsx').then((part) => part.SettingsDialog),
} as const;

/** Long enough after the first choice can be read; from then on none of them needs the network. */
const SPARE_TIME_MS = 4000;

export function fetchPartsInSpareTime(): void {
  setTimeout(() => {
    for (const part of Object.values(PARTS)) part().catch(() => undefined);
  }, SPARE_TIME_MS);
}
