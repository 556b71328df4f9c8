/** The way to the page for two: fetched when it is wanted, and one and the same as long as the tab is open. */
import type { ComponentType } from 'preact';
import type { UiProps } from '../ui/ui.ts';
import type { Wish } from './address.ts';
import type { PairDesk } from './pair-desk.ts';
import type { Screen } from './screen.ts';

type PairWish = Wish & { readonly kind: 'pair' };

export class PairDoor {
  readonly #screen: Screen;
  #desk: Promise<PairDesk> | undefined;

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  /** The page, ready to be drawn. */
  readonly load = async (): Promise<ComponentType<UiProps>> => {
    const [{ pairPage }, desk] = await Promise.all([import('./pair-page.ts'), this.#open()]);
    return pairPage(desk);
  };

  async open(wish: PairWish): Promise<void> {
    await (await this.#open()).open(wish);
  }

  /** Nothing of a text stays in a page that is left. */
  leave(): void {
    this.#desk?.then(
      (desk) => desk.cover(),
      () => undefined,
    );
  }

  settingsChanged(): void {
    this.#desk?.then(
      (desk) => desk.settingsChanged(),
      () => undefined,
    );
  }

  #open(): Promise<PairDesk> {
    this.#desk ??= import('./pair-desk.ts').then(({ PairDesk }) => {
      const desk = new PairDesk(
        () => this.#screen.state.settings,
        (notice) => this.#screen.notice(notice),
      );
      // The browser may keep the page as it was and show it again: then the cover must lie over the text.
      window.addEventListener('pagehide', () => desk.cover());
      return desk;
    });
    this.#desk.catch(() => {
      this.#desk = undefined;
    });
    return this.#desk;
  }
}
