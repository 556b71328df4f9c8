/** Binds the page for two to the desk that runs it. */
import { type ComponentType, h } from 'preact';
import { PairPage } from '../ui/pair/pair-page.tsx';
import type { UiProps } from '../ui/ui.ts';
import type { PairDesk } from './pair-desk.ts';

let bound: { readonly desk: PairDesk; readonly page: ComponentType<UiProps> } | undefined;

export function pairPage(desk: PairDesk): ComponentType<UiProps> {
  if (bound?.desk !== desk) bound = { desk, page: ({ ui }) => h(PairPage, { ui, model: desk }) };
  return bound.page;
}
