/** The one who runs the page: what is on the screen, the play on the table, the ways to every page, and what the reader can do. */
import type { Kept } from '../debrief/types.ts';
import type { RunRecord } from '../run/record.ts';
import type { Run } from '../run/run.ts';
import type { NoticeId, UiActions } from '../ui/ui-model.ts';
import type { Wish } from './address.ts';
import { OwnFiles } from './own-files.ts';
import type { PairDoor } from './pair-door.ts';
import { PicturePlace } from './picture-place.ts';
import { readerActions } from './reader-actions.ts';
import { Screen } from './screen.ts';
import { Table } from './table.ts';
import { Ways } from './ways.ts';

export class Game {
  readonly #screen = new Screen();
  readonly #place = new PicturePlace({
    choose: (id) => this.actions.choose(id),
    point: (id) => this.actions.point(id),
    words: (picture) => this.#screen.change({ picture }),
    failed: (notice) => this.#screen.notice(notice),
    settings: () => this.#screen.state.settings,
  });
  readonly #own = new OwnFiles(this.#screen);
  readonly #table = new Table(this.#screen, this.#place);
  readonly #ways = new Ways(this.#screen, this.#table, this.#own);

  readonly store: Screen['store'] = this.#screen.store;
  readonly actions: UiActions = readerActions({
    screen: this.#screen,
    table: this.#table,
    ways: this.#ways,
    own: this.#own,
    place: this.#place,
  });

  get run(): Run | undefined {
    return this.#table.run;
  }

  /** The run to look back on: the one played here, or a finished one that can no longer be played. */
  get record(): RunRecord | undefined {
    return this.#table.record;
  }

  /** Changes when another play, or none, stands on the page. */
  get arrivals(): number {
    return this.#table.arrivals;
  }

  get kept(): Kept | undefined {
    return this.#table.kept;
  }

  /** Under what the play on the page is kept; undefined when it is not one that can be. */
  get saveId(): string | undefined {
    return this.#table.saveId;
  }

  /** The page for two, ready to be drawn. */
  get loadPair(): PairDoor['load'] {
    return this.#ways.pair.load;
  }

  /** Shows what an address asks for, without touching the address. */
  open(wish: Wish): Promise<void> {
    return this.#ways.open(wish);
  }

  /** Puts the same play, told anew by a changed story, in the place of the one on the page. */
  exchange(run: Run, notice: NoticeId | undefined): void {
    this.#screen.dropNotices(({ id }) => id === 'story-shortened');
    this.#table.exchange(run);
    if (notice) this.#screen.notice(notice);
  }

  keep(kept: Kept): void {
    this.#table.keep(kept);
  }

  /** Another play beside the one on the page, which is kept as it was; the browser's way back leads to it. */
  branch(run: Run): void {
    this.#table.save('same');
    this.#ways.arrive({ kind: 'run', run });
    this.#table.save('new');
  }
}
