/** The place for the picture on the page: the picture itself is fetched when the place is first there, and never before. */
import type { Listener, Picture } from './picture.ts';

export class PicturePlace {
  readonly #listener: Listener;
  #picture: Promise<Picture> | undefined;

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  /** The box stands on the page, or has left it. */
  place(box: HTMLElement | undefined): void {
    this.#picture ??= import('./picture.ts').then(({ Picture }) => new Picture(this.#listener));
    this.with((picture) => picture.place(box));
  }

  /** Does nothing before there is a place. */
  with(act: (picture: Picture) => void): void {
    this.#picture?.then(act, () => this.#listener.failed('picture-missing'));
  }
}
