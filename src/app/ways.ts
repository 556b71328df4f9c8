/** The ways to every page: what an address asks for is fetched and shown, unless the reader has gone elsewhere meanwhile. */
import { OPENINGS } from 'virtual:openings';
import type { View } from '../run/view.ts';
import { addressOf, SEEDS, type Wish } from './address.ts';
import { showAddress } from './address-bar.ts';
import { type Arrival, arriveAtCase, arriveAtForeign, arriveAtOwn } from './arrivals.ts';
import { Doorway } from './doorway.ts';
import { heardOf } from './openings.ts';
import type { OwnFiles } from './own-files.ts';
import { PairDoor } from './pair-door.ts';
import type { Screen } from './screen.ts';
import type { Table } from './table.ts';

const desk = () => import('./saves-desk.ts');
const returns = () => import('./returns.ts');

export class Ways {
  readonly #screen: Screen;
  readonly #table: Table;
  readonly #own: OwnFiles;
  readonly #doorway = new Doorway();
  readonly pair: PairDoor;
  /** What was chosen on the first page before the play had arrived. */
  #early: string | undefined;

  constructor(screen: Screen, table: Table, own: OwnFiles) {
    this.#screen = screen;
    this.#table = table;
    this.#own = own;
    this.pair = new PairDoor(screen);
  }

  /** Goes there, so that the browser's way back leads to where one was; `anchor` is a place on that page. */
  goTo(wish: Wish, anchor?: string): void {
    showAddress(`${addressOf(wish)}${anchor === undefined ? '' : `#${anchor}`}`, 'new');
    void this.open(wish);
  }

  /** Shows what an address asks for, without touching the address. */
  async open(wish: Wish): Promise<void> {
    try {
      await this.#open(wish);
    } catch (error) {
      this.#screen.broke(error);
    }
  }

  /** Shows what arrives, unless the reader has gone elsewhere meanwhile. */
  async await(arriving: Promise<Arrival>, wanted = this.#doorway.enter()): Promise<Arrival | undefined> {
    const arrival = await arriving.catch((error: unknown) => {
      if (wanted()) throw error;
      return undefined;
    });
    if (!arrival || !wanted()) return undefined;
    this.#table.arrive(arrival);
    return arrival;
  }

  /** Shows this at once; what was on its way is no longer wanted. */
  arrive(arrival: Arrival): void {
    this.#doorway.enter();
    this.#table.arrive(arrival);
  }

  /** Chooses; on a first page whose play is still on its way, as soon as it has come. */
  choose(choiceId: string): boolean {
    if (!this.#table.run) this.#early = choiceId;
    return this.#table.play((run) => {
      const refusal = run.choose(choiceId);
      if (refusal) this.#screen.notice('refused', refusal.why);
    });
  }

  async listSaves(): Promise<void> {
    try {
      const { saves, notices } = await (await desk()).listSaves();
      this.#screen.change({ saves });
      for (const notice of notices) this.#screen.notice(notice);
    } catch {
      this.#screen.notice('part-missing');
    }
  }

  async #open(wish: Wish): Promise<void> {
    switch (wish.kind) {
      case 'title':
        this.#goOut('title');
        return this.listSaves();
      case 'problem':
        return this.arrive(wish);
      case 'model':
      case 'follow-up':
      case 'room':
      case 'sheets':
        return this.#goOut(wish.kind);
      case 'glossary':
        // A look at a word ends no play: the way back leads to where one was, saved or not.
        this.#doorway.enter();
        return this.#screen.show({ screen: 'glossary' });
      case 'pair':
        this.#goOut(wish.kind);
        return this.pair.open(wish);
      case 'own':
        return this.#openOwn(wish.playing === true);
      case 'code':
        return void (await this.await(returns().then(({ arriveByCode }) => arriveByCode(wish.code))));
      case 'foreign':
        return void (await this.await(arriveAtForeign(wish.path, wish.seed ?? newSeed())));
      case 'case':
        return this.#openCase(wish);
    }
  }

  #goOut(screen: 'title' | 'model' | 'follow-up' | 'room' | 'pair' | 'sheets'): void {
    this.#doorway.enter();
    this.#table.leave();
    this.#screen.show({ screen });
  }

  async #openOwn(playing: boolean): Promise<void> {
    const bundle = playing ? await this.#own.bundle() : undefined;
    const { run, kept } = this.#table;
    // A look at the files ends no play of them: the way back leads to where one was.
    const same = run !== undefined && run.bundle === bundle;
    if (bundle && !same) return void (await this.await(arriveAtOwn(bundle, newSeed())));
    if (same) return this.arrive({ kind: 'run', run, ...(kept ? { kept } : {}) });
    this.#doorway.enter();
    if (!run?.bundle.own) this.#table.leave();
    return this.#screen.show({ screen: 'own' });
  }

  async #openCase(wish: Wish & { readonly kind: 'case' }): Promise<void> {
    const { caseId, chair, save, seed = newSeed(), carried } = wish;
    const { run, saveId } = this.#table;
    if (save !== undefined && run && save === saveId) {
      this.#doorway.enter();
      return this.#table.comeBack(run);
    }
    if (save !== undefined) {
      const saved = await this.await(returns().then(({ arriveAtSave }) => arriveAtSave(save)));
      if (saved?.kind !== 'nothing') return;
    }
    const opening = OPENINGS[`${caseId}/${chair}`]?.().then(
      (view) => view && { ...view, ...heardOf(caseId, carried) },
    );
    return this.#awaiting(opening, () => arriveAtCase(caseId, chair, seed, carried));
  }

  /** Shows the first page at once while the rest of the play is on its way; a choice made on it is carried out then. */
  async #awaiting(
    opening: Promise<View | undefined> | undefined,
    arriving: () => Promise<Arrival>,
  ): Promise<void> {
    const wanted = this.#doorway.enter();
    const first = await opening?.catch(() => undefined);
    if (!wanted()) return;
    this.#early = undefined;
    if (first) {
      this.#table.leave();
      this.#screen.show({ screen: 'play', view: first });
    }
    const arrival = await this.await(arriving(), wanted);
    if (this.#early !== undefined && arrival?.kind === 'run') this.choose(this.#early);
  }
}

export function newSeed(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % SEEDS;
}
