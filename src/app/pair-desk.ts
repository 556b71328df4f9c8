/** Runs the page for two: whose text may be seen, what is kept between two visits, and what both have at the end. */
import { createStore } from 'zustand/vanilla';
import { ReplayMismatch } from '../run/answers.ts';
import { inGroups } from '../run/code.ts';
import { codeOf } from '../run/coded-run.ts';
import { Pair } from '../run/pair.ts';
import { PAIR_CHAIRS, type PairJournal } from '../run/pair-journal.ts';
import { pairStore } from '../saves/pairs.ts';
import type { CaseBundle } from '../story/case-file.ts';
import { ourModel } from '../story/our-model.ts';
import { copyText } from '../ui/copy.ts';
import type { PairActions, PairEntry, PairModel, PairPlayed, PairState } from '../ui/pair/pair-model.ts';
import type { UiSettings } from '../ui/ui-model.ts';
import { addressOf, type Wish } from './address.ts';
import { showAddress } from './address-bar.ts';
import { causeTeller } from './causes.ts';
import { keepRun, recordOf } from './keeping.ts';
import { entryOf } from './openings.ts';
import { playedByCodes } from './pair-codes.ts';
import { PicturePlace } from './picture-place.ts';
import { newSeed } from './ways.ts';

type PairWish = Wish & { readonly kind: 'pair' };

const store = pairStore(() => Date.now());

async function bundlesOf(caseId: string): Promise<readonly CaseBundle[]> {
  const doors = entryOf(caseId)?.doors;
  const both = await Promise.all(PAIR_CHAIRS.map((chair) => doors?.[chair]?.()));
  return both.flatMap((bundle) => bundle ?? []);
}

const entries = (): readonly PairEntry[] =>
  store.list().map(({ id, pair: { finished, journal } }) => ({
    id,
    caseId: journal.case,
    seed: journal.seed,
    turn: journal.turn,
    finished,
  }));

export class PairDesk implements PairModel {
  readonly store = createStore<PairState>(() => ({ at: 'loading', entries: [], codes: [] }));
  readonly #settings: () => UiSettings;
  readonly #place: PicturePlace;
  #pair: Pair | undefined;
  #id = '';
  #bundles: readonly CaseBundle[] = [];
  /** Counts what was asked for, so that slow parts of something older are not shown. */
  #turn = 0;

  constructor(settings: () => UiSettings, failed: (notice: 'picture-missing' | 'picture-lost') => void) {
    this.#settings = settings;
    this.#place = new PicturePlace({
      choose: (id) => this.actions.play.choose(id),
      point: (id) => this.actions.play.point(id),
      words: (picture) => this.#open({ ...(picture ? { picture } : {}) }),
      failed: (notice) => {
        if (notice === 'picture-missing' || notice === 'picture-lost') failed(notice);
      },
      settings,
    });
  }

  /** What the address asks for. A pair that is taken up again lies under its cover. */
  async open(wish: PairWish): Promise<void> {
    const { save, caseId, seed, codes } = wish;
    if (save !== undefined && save === this.#id && this.#pair) return this.#show();
    this.#toSetup();
    this.#change({ ...(caseId ? { caseId } : {}), ...(seed === undefined ? {} : { seed }), codes });
    if (codes.length > 1) return this.#readCodes(codes);
    if (save !== undefined) await this.#resume(save);
  }

  /** Whoever leaves the page, or comes back to it as it was, finds the cover. */
  cover(): void {
    if (!this.#pair?.open) return;
    this.#pair.cover();
    this.#show();
  }

  readonly actions: PairActions = {
    start: (caseId, seed) => void this.#start(caseId, seed),
    resume: (id) => void this.#resume(id),
    remove: (id) => {
      store.remove(id);
      this.#change({ entries: entries() });
    },
    readCodes: (codes) => void this.#readCodes(codes),
    toSetup: () => {
      this.#toSetup();
      showAddress(addressOf({ kind: 'pair', codes: [] }), 'new');
    },
    reveal: () => this.#act((pair) => pair.reveal(), true),
    cover: () => this.cover(),
    takeBack: () => this.#act((pair) => pair.takeBack()),
    handOver: () => this.#act((pair) => pair.handOver()),
    leave: (chair) => this.#act((pair) => pair.leave(chair)),
    undo: () => this.#undo(),
    play: {
      choose: (id) => this.#act((pair) => void pair.choose(id)),
      reflect: (answer) => this.#act((pair) => void pair.reflect(answer)),
      skip: () => this.#act((pair) => void pair.reflect({})),
      undo: () => this.#undo(),
      restart: () => undefined,
      point: (pointed) => {
        this.#open(pointed === undefined ? {} : { pointed }, ['pointed']);
        this.#place.with((picture) => picture.point(pointed));
      },
      placePicture: (box) => {
        this.#place.place(box);
        const view = this.store.getState().open?.view;
        if (view) this.#place.with((picture) => picture.show(view));
      },
      needCauses: () => void this.#needCauses(),
    },
    copy: copyText,
    print: () => window.print(),
    newSeed,
    addressOfChair: (caseId, chair, seed) => addressOf({ kind: 'case', caseId, chair, seed }),
  };

  settingsChanged(): void {
    this.#place.with((picture) => picture.settingsChanged());
  }

  #change(state: Partial<PairState>): void {
    this.store.setState(state);
  }

  /** Changes what belongs to the text that is open, if any is; `without` is taken away first. */
  #open(part: Partial<NonNullable<PairState['open']>>, without: readonly 'pointed'[] = []): void {
    const { open } = this.store.getState();
    if (!open) return;
    const { pointed, ...rest } = open;
    const kept = without.length === 0 && pointed !== undefined ? { pointed } : {};
    this.#change({ open: { ...rest, ...kept, ...part } });
  }

  #toSetup(problem?: PairState['problem']): void {
    this.#turn += 1;
    this.#pair = undefined;
    this.#id = '';
    this.#bundles = [];
    this.store.setState(
      { at: 'setup', entries: entries(), codes: [], ...(problem ? { problem } : {}) },
      true,
    );
  }

  async #start(caseId: string, seed: number): Promise<void> {
    await this.#seat(async () => {
      const bundles = await bundlesOf(caseId);
      this.#id = `${caseId}-${seed}-${Date.now().toString(36)}`;
      return { bundles, pair: new Pair(bundles, seed, ourModel) };
    });
    if (this.#pair) this.#remember('new');
  }

  async #resume(id: string): Promise<void> {
    const kept = store.load(id);
    if (!kept) return this.#toSetup('pair-missing');
    await this.#seat(async () => {
      const bundles = await bundlesOf(kept.journal.case);
      if (!isSameStory(bundles, kept.journal)) return 'pair-outdated';
      this.#id = id;
      return { bundles, pair: new Pair(bundles, kept.journal.seed, ourModel, kept.journal) };
    });
    if (this.#pair) this.#remember('same');
  }

  async #seat(
    lay: () => Promise<{ bundles: readonly CaseBundle[]; pair: Pair } | NonNullable<PairState['problem']>>,
  ): Promise<void> {
    this.#toSetup();
    const turn = this.#turn;
    this.#change({ at: 'loading' });
    try {
      const laid = await lay();
      if (turn !== this.#turn) return;
      if (typeof laid === 'string') return this.#toSetup(laid);
      this.#pair = laid.pair;
      this.#bundles = laid.bundles;
      this.#show();
    } catch (error) {
      if (turn === this.#turn)
        this.#toSetup(error instanceof ReplayMismatch ? 'pair-outdated' : 'part-missing');
    }
  }

  async #readCodes(codes: readonly string[]): Promise<void> {
    this.#toSetup();
    const turn = this.#turn;
    this.#change({ at: 'loading', codes });
    const played = await playedByCodes(codes).catch(() => 'part-missing' as const);
    if (turn !== this.#turn) return;
    if (typeof played === 'string') this.#change({ at: 'setup', problem: played });
    else this.#change({ at: 'together', together: played });
  }

  #act(act: (pair: Pair) => void, reminding = false): void {
    const pair = this.#pair;
    if (!pair) return;
    act(pair);
    this.#show(reminding);
    this.#keep();
  }

  #undo(): void {
    const pair = this.#pair;
    if (!pair) return;
    const refused = pair.undo() !== undefined;
    this.#show(false, refused);
    this.#keep();
  }

  #show(reminding = false, refused = false): void {
    const pair = this.#pair;
    if (!pair) return;
    const { turn, met, caseId, seed } = pair;
    const unkept = this.store.getState().unkept === true;
    const common = { entries: [], codes: [], caseId, seed, turn, met, ...(unkept ? { unkept } : {}) };
    if (pair.finished) {
      this.#place.with((picture) => picture.rest());
      this.store.setState({ ...common, at: 'together', together: this.#together(pair) }, true);
      return;
    }
    if (!pair.open) {
      this.#place.with((picture) => picture.rest());
      const { canTakeBack } = pair;
      const other = pair.other(turn);
      const alone = pair.hasEnded(other) || pair.isGone(other);
      const first = pair.chairs.every((chair) => pair.run(chair).chosen.length === 0);
      const waiting = pair.run(other).waits !== undefined && !pair.isGone(other);
      this.store.setState({ ...common, at: 'cover', cover: { first, alone, waiting, canTakeBack } }, true);
      return;
    }
    const run = pair.run(turn);
    const view = run.view();
    const last = run.chosen.at(-1);
    const before = this.store.getState().open;
    const picture = before?.view.chair === view.chair ? before.picture : undefined;
    const causeText = before?.view.chair === view.chair ? before.causeText : undefined;
    this.store.setState(
      {
        ...common,
        at: 'open',
        open: {
          view,
          ...(reminding && last ? { chose: last.text } : {}),
          ruled: pair.ruledNow,
          refused,
          canUndo: pair.canUndo() !== 'nothing',
          ...(picture ? { picture } : {}),
          ...(causeText ? { causeText } : {}),
        },
      },
      true,
    );
    this.#place.with((house) => house.show(view));
  }

  #together(pair: Pair): readonly [PairPlayed, PairPlayed] {
    const [first, second] = pair.chairs.map((chair): PairPlayed => {
      const run = pair.run(chair);
      const code = codeOf(run);
      const save = this.#saveOf(chair);
      const finished = pair.hasEnded(chair);
      return {
        chair,
        record: run.record(),
        bundle: this.#bundles.find((bundle) => bundle.chair === chair) ?? run.bundle,
        ...(code ? { code: inGroups(code) } : {}),
        ...(finished
          ? { debrief: addressOf({ kind: 'case', caseId: pair.caseId, chair, seed: pair.seed, save }) }
          : {}),
      };
    });
    if (!first || !second) throw new Error('A pair has two chairs.');
    return [first, second];
  }

  readonly #saveOf = (chair: string): string => `${this.#id}-${chair}`;

  /** The steps at once; at the end each run also as any other run on this device, with a debrief of its own. */
  #keep(): void {
    const pair = this.#pair;
    if (!pair) return;
    const { finished } = pair;
    if (!store.save(this.#id, pair.journal(), finished)) this.#change({ unkept: true });
    if (!finished) return;
    for (const chair of pair.chairs)
      if (pair.hasEnded(chair) && !pair.run(chair).failed)
        keepRun(recordOf(this.#saveOf(chair), pair.run(chair), undefined), () =>
          this.#change({ unkept: true }),
        );
  }

  #remember(how: 'new' | 'same'): void {
    showAddress(addressOf({ kind: 'pair', save: this.#id, codes: [] }), how);
    this.#keep();
  }

  async #needCauses(): Promise<void> {
    const chair = this.store.getState().open?.view.chair;
    if (chair === undefined) return;
    const causeText = await causeTeller(this.#settings().language, chair).catch(() => undefined);
    if (causeText && this.store.getState().open?.view.chair === chair) this.#open({ causeText });
  }
}

function isSameStory(bundles: readonly CaseBundle[], { seats }: PairJournal): boolean {
  return bundles.length === 2 && bundles.every(({ chair, version }) => seats[chair]?.version === version);
}
