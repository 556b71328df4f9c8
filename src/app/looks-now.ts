/** How the reader wants things to look and move, as far as the picture needs to know. */
import type { UiSettings } from '../ui/ui-model.ts';

export function isCalm({ motion }: UiSettings): boolean {
  return motion === 'calm' || (motion === 'system' && matchMedia('(prefers-reduced-motion: reduce)').matches);
}

export function themeNow(): 'light' | 'dark' | 'projector' {
  const { theme } = document.documentElement.dataset;
  return theme === 'dark' || theme === 'projector' ? theme : 'light';
}
