/** Carries the settings over to the root element, where the styles read them. */
import type { UiSettings, UiState } from './ui-model.ts';

const DARK = '(prefers-color-scheme: dark)';

export function themeOf(settings: UiSettings, machineIsDark: boolean): 'light' | 'dark' | 'projector' {
  if (settings.theme !== 'system') return settings.theme;
  return machineIsDark ? 'dark' : 'light';
}

export function applyLooks(state: UiState): void {
  const { settings, view } = state;
  const root = document.documentElement;
  root.lang = settings.language;
  root.dataset.theme = themeOf(settings, matchMedia(DARK).matches);
  root.dataset.text = String(settings.textSize);
  root.dataset.motion = settings.motion;
  // Those pages have titles of their own.
  if (['model', 'room', 'sheets', 'glossary'].includes(state.screen)) return;
  const inCase = state.screen === 'play' || state.screen === 'debrief';
  document.title = inCase && view ? `${view.title} – Gyllene zonen` : 'Gyllene zonen';
}

export function onDarkness(listener: () => void): () => void {
  const media = matchMedia(DARK);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}
