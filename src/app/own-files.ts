/** A case of the reader's own: its files go to the desk that reads them, which is fetched when there are any. */
import type { CaseBundle } from '../story/case-file.ts';
import type { OwnDesk } from './own-desk.ts';
import type { Brought } from './own-reading.ts';
import type { Screen } from './screen.ts';

export class OwnFiles {
  readonly #screen: Screen;
  #desk: Promise<OwnDesk> | undefined;

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  /** The case, ready to be played; undefined when there is none. */
  async bundle(): Promise<CaseBundle | undefined> {
    return (await this.#desk)?.bundle;
  }

  with(act: (desk: OwnDesk) => void): void {
    this.#desk ??= import('./own-desk.ts').then(
      ({ OwnDesk }) => new OwnDesk((own) => this.#screen.change({ own })),
    );
    this.#screen.after(() => this.#desk?.then(act) ?? Promise.resolve());
  }

  bring(bringing: Promise<Brought>): void {
    this.#screen.after(async () => {
      const brought = await bringing;
      this.with((desk) => void desk.open(brought));
    });
  }
}
