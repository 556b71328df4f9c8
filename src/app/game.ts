/** The one who runs the page: holds what is on screen in a store, and carries out what the reader does. */
import { CASES } from 'virtual:cases';
import { OPENINGS } from 'virtual:openings';
import { createStore } from 'zustand/vanilla';
import type { Kept } from '../debrief/types.ts';
import type { RunRecord } from '../run/record.ts';
import type { Run } from '../run/run.ts';
import type { View } from '../run/view.ts';
import type { SaveProblem } from '../saves/result.ts';
import { settingsStorage } from '../saves/settings.ts';
import type { NoticeId, UiActions, UiState } from '../ui/ui-model.ts';
import { addressOf, SEEDS, type Wish } from './address.ts';
import { showAddress } from './address-bar.ts';
import { type Arrival, arriveAtCase, arriveAtForeign, arriveAtOwn } from './arrivals.ts';
import { Doorway } from './doorway.ts';
import { noticeOf } from './notices.ts';
import type { OwnDesk } from './own-desk.ts';
import type { Brought } from './own-reading.ts';
import { PicturePlace } from './picture-place.ts';

const desk = () => import('./saves-desk.ts');
const keeping = () => import('./keeping.ts');
const reading = () => import('./own-reading.ts');
const returns = () => import('./returns.ts');

export class Game {
  readonly #settings = settingsStorage();
  readonly store = createStore<UiState>(() => ({
    screen: 'loading',
    settings: this.#settings.load(),
    cases: CASES,
    saves: [],
    notices: [],
  }));
  readonly #doorway = new Doorway();
  readonly #place = new PicturePlace({
    choose: (id) => this.actions.choose(id),
    point: (id) => this.actions.point(id),
    words: (picture) => this.store.setState({ picture }),
    failed: (notice) => this.#notice(notice),
    settings: () => this.store.getState().settings,
  });
  #run: Run | undefined;
  #saveId = '';
  #arrivals = 0;
  /** What was chosen on the first page before the play had arrived. */
  #early: string | undefined;
  #kept: Kept | undefined;
  #own: Promise<OwnDesk> | undefined;
  #report: RunRecord | undefined;

  get run(): Run | undefined {
    return this.#run;
  }

  /** The run to look back on: the one played here, or a finished one that can no longer be played. */
  get record(): RunRecord | undefined {
    return this.#run?.record() ?? this.#report;
  }

  /** Changes when another play, or none, stands on the page. */
  get arrivals(): number {
    return this.#arrivals;
  }

  get kept(): Kept | undefined {
    return this.#kept;
  }

  /** Under what the play on the page is kept; undefined when it is not one that can be. */
  get saveId(): string | undefined {
    const { caseFile, own } = this.#run?.bundle ?? {};
    return caseFile && !own ? this.#saveId : undefined;
  }

  readonly actions: UiActions = {
    goTitle: () => this.#goto({ kind: 'title' }),
    goModel: () => this.#goto({ kind: 'model' }),
    goOwn: () => this.#goto({ kind: 'own' }),
    ownChosen: (files) => this.#bring(reading().then(({ broughtByChoice }) => broughtByChoice(files))),
    ownDropped: (dropped) => {
      if (this.store.getState().screen !== 'own') this.actions.goOwn();
      this.#bring(reading().then(({ broughtByDrop }) => broughtByDrop(dropped)));
    },
    ownStart: (start) => this.#withOwn((desk) => desk.choose(start)),
    ownAgain: () => this.#withOwn((desk) => desk.reread()),
    ownStop: () => this.#withOwn((desk) => desk.stop()),
    playOwn: () => this.#goto({ kind: 'own', playing: true }),
    goGlossary: (anchor) => this.#goto({ kind: 'glossary' }, anchor),
    startCase: (caseId, chair) => this.#goto({ kind: 'case', caseId, chair, seed: newSeed() }),
    openCode: (code) => this.#goto({ kind: 'code', code }),
    resume: (saveId) =>
      this.#after(() => this.#await(returns().then(({ arriveAtSave }) => arriveAtSave(saveId)))),
    removeSave: (saveId) =>
      this.#after(async () => {
        await (await desk()).removeSave(saveId);
        await this.#listSaves();
      }),
    exportSave: () =>
      this.#after(async () => {
        const run = this.#run;
        if (!run?.bundle.caseFile || run.bundle.own) return this.#notice('refused');
        const record = (await keeping()).recordOf(this.#saveId, run, this.#kept);
        this.#notice(await (await desk()).exportSave(record));
      }),
    importSave: (file) =>
      this.#after(async () => {
        const arrival = await this.#await(desk().then(({ importSave }) => importSave(file)));
        if (arrival?.kind === 'run') this.#notice('save-imported');
      }),
    choose: (choiceId) => {
      if (!this.#run) this.#early = choiceId;
      this.#play((run) => this.#refused(run.choose(choiceId)));
    },
    reflect: (answer) => this.#play((run) => this.#refused(run.reflect(answer))),
    skip: () => this.#play((run) => this.#refused(run.reflect({}))),
    undo: () =>
      this.#play((run) => {
        if (run.view().status === 'reflecting') run.unchoose();
        else run.rewindTo(run.journal().steps.length - 1);
      }),
    rewindTo: (index) => this.#play((run) => run.rewindTo(index)),
    restart: () => this.#play((run) => run.restart()),
    showDebrief: () => this.store.setState({ screen: 'debrief' }),
    point: (pointed) => {
      this.store.setState({ pointed });
      this.#place.with((picture) => picture.point(pointed));
    },
    runCode: async () => {
      const run = this.#run;
      if (!run?.bundle.caseFile || run.bundle.own) return undefined;
      const [{ codeOf }, { inGroups }] = await Promise.all([
        import('../run/coded-run.ts'),
        import('../run/code.ts'),
      ]);
      const code = codeOf(run);
      return code && inGroups(code);
    },
    setSetting: (key, value) => {
      const settings = { ...this.store.getState().settings, [key]: value };
      this.store.setState({ settings });
      this.#settings.save(settings);
      this.#place.with((picture) => picture.settingsChanged());
    },
    dismissNotice: (notice) =>
      this.store.setState(({ notices }) => ({ notices: notices.filter((each) => each !== notice) })),
    needCauses: () =>
      this.#after(async () => {
        const { causeTeller } = await import('./causes.ts');
        const { language } = this.store.getState().settings;
        this.store.setState({ causeText: await causeTeller(language, this.#run?.bundle.chair ?? '') });
      }),
    placePicture: (box) => {
      this.#place.place(box);
      const run = this.#run;
      if (run) this.#place.with((picture) => picture.show(run.view()));
    },
  };

  /** Shows what an address asks for, without touching the address. */
  async open(wish: Wish): Promise<void> {
    try {
      await this.#open(wish);
    } catch (error) {
      this.#broke(error);
    }
  }

  /** Puts the same play, told anew by a changed story, in the place of the one on the page. */
  exchange(run: Run, notice: NoticeId | undefined): void {
    this.#run = run;
    this.store.setState(({ notices }) => ({ notices: notices.filter(({ id }) => id !== 'story-shortened') }));
    this.#play(() => undefined);
    if (notice) this.#notice(notice);
  }

  keep(kept: Kept): void {
    this.#kept = kept;
    this.#save();
  }

  /** Another play beside the one on the page, which is kept as it was; the browser's way back leads to it. */
  branch(run: Run): void {
    this.#doorway.enter();
    this.#save();
    this.#arrive({ kind: 'run', run });
    this.#save('new');
  }

  async #open(wish: Wish): Promise<void> {
    switch (wish.kind) {
      case 'title':
        this.#doorway.enter();
        this.#leave();
        this.#show({ screen: 'title' });
        return this.#listSaves();
      case 'problem':
        this.#doorway.enter();
        return this.#arrive(wish);
      case 'model':
        this.#doorway.enter();
        this.#leave();
        return this.#show({ screen: 'model' });
      case 'follow-up':
        this.#doorway.enter();
        this.#leave();
        return this.#show({ screen: 'follow-up' });
      case 'glossary':
        // A look at a word ends no play: the way back leads to where one was, saved or not.
        this.#doorway.enter();
        return this.#show({ screen: 'glossary' });
      case 'own': {
        const bundle = wish.playing ? (await this.#own)?.bundle : undefined;
        const run = this.#run;
        // A look at the files ends no play of them: the way back leads to where one was.
        const same = run !== undefined && run.bundle === bundle;
        if (bundle && !same) return void (await this.#await(arriveAtOwn(bundle, newSeed())));
        this.#doorway.enter();
        if (same) return this.#arrive({ kind: 'run', run, ...(this.#kept ? { kept: this.#kept } : {}) });
        if (!run?.bundle.own) this.#leave();
        return this.#show({ screen: 'own' });
      }
      case 'code':
        return void (await this.#await(returns().then(({ arriveByCode }) => arriveByCode(wish.code))));
      case 'foreign':
        return void (await this.#await(arriveAtForeign(wish.path, wish.seed ?? newSeed())));
      case 'case': {
        const { caseId, chair, save, seed = newSeed() } = wish;
        if (save !== undefined && this.#run && save === this.#saveId) return this.#comeBack(this.#run);
        if (save !== undefined) {
          const saved = await this.#await(returns().then(({ arriveAtSave }) => arriveAtSave(save)));
          if (saved?.kind !== 'nothing') return;
        }
        return this.#awaiting(OPENINGS[`${caseId}/${chair}`]?.(), () => arriveAtCase(caseId, chair, seed));
      }
    }
  }

  /** Shows what arrives, unless the reader has gone elsewhere meanwhile. */
  async #await(arriving: Promise<Arrival>, wanted = this.#doorway.enter()): Promise<Arrival | undefined> {
    const arrival = await arriving.catch((error: unknown) => {
      if (wanted()) throw error;
      return undefined;
    });
    if (!arrival || !wanted()) return undefined;
    this.#arrive(arrival);
    return arrival;
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
      this.#leave();
      this.#show({ screen: 'play', view: first });
    }
    const arrival = await this.#await(arriving(), wanted);
    if (this.#early !== undefined && arrival?.kind === 'run') this.actions.choose(this.#early);
  }

  #comeBack(run: Run): void {
    this.#doorway.enter();
    const view = run.view();
    this.#show({ screen: view.status === 'ended' && view.hasModel ? 'debrief' : 'play', view });
  }

  #withOwn(act: (desk: OwnDesk) => void): void {
    this.#own ??= import('./own-desk.ts').then(
      ({ OwnDesk }) => new OwnDesk((own) => this.store.setState({ own })),
    );
    this.#after(() => this.#own?.then(act) ?? Promise.resolve());
  }

  #bring(bringing: Promise<Brought>): void {
    this.#after(async () => {
      const brought = await bringing;
      this.#withOwn((desk) => void desk.open(brought));
    });
  }

  #goto(wish: Wish, anchor?: string): void {
    showAddress(`${addressOf(wish)}${anchor === undefined ? '' : `#${anchor}`}`, 'new');
    void this.open(wish);
  }

  #arrive(arrival: Arrival): void {
    if (arrival.kind !== 'nothing') this.#leave();
    switch (arrival.kind) {
      case 'nothing':
        if (!arrival.gone) this.#notice(arrival.notice);
        return;
      case 'problem':
        this.#show({ screen: 'problem', problem: arrival.problem });
        return;
      case 'report':
        this.#report = arrival.report;
        this.#notice(arrival.notice);
        this.#show({ screen: 'debrief' });
        return;
      case 'run': {
        const { run } = arrival;
        const view = run.view();
        this.#run = run;
        this.#saveId =
          arrival.saveId ?? `${run.bundle.id}-${run.bundle.chair}-${run.seed}-${Date.now().toString(36)}`;
        this.#kept = arrival.kept;
        this.#show({ screen: view.status === 'ended' && view.hasModel ? 'debrief' : 'play', view });
        this.#place.with((picture) => picture.show(view));
        // A play that came by a code lies nowhere yet: the code itself is the address.
        if (arrival.saveId !== undefined) this.#rememberAddress();
      }
    }
  }

  #leave(): void {
    this.#arrivals += 1;
    this.#run = undefined;
    this.#report = undefined;
    this.#kept = undefined;
    this.#place.with((picture) => picture.rest());
  }

  /** One change of the store: what is not given is gone. */
  #show(state: Pick<UiState, 'screen'> & Partial<UiState>): void {
    this.store.setState({
      view: undefined,
      problem: undefined,
      failure: undefined,
      pointed: undefined,
      ...state,
    });
  }

  #play(act: (run: Run) => void): void {
    const run = this.#run;
    if (!run) {
      // Nothing to go back to or to begin again: the way on is the first page.
      if (this.store.getState().screen === 'error') this.actions.goTitle();
      return;
    }
    try {
      act(run);
      const view = run.view();
      this.store.setState({ screen: 'play', view, pointed: undefined });
      this.#place.with((picture) => picture.show(view));
      this.#save();
    } catch (error) {
      this.#broke(error);
    }
  }

  #save(how: 'new' | 'same' = 'same'): void {
    const run = this.#run;
    if (!run?.bundle.caseFile || run.bundle.own || run.view().status === 'failed') return;
    this.#rememberAddress(how);
    const id = this.#saveId;
    const kept = this.#kept;
    this.#after(async () => {
      const failed = (problem: SaveProblem) => this.#notice(noticeOf(problem));
      await keeping().then(
        ({ keepRun, recordOf }) => keepRun(recordOf(id, run, kept), failed),
        () => failed('blocked'),
      );
    });
  }

  /** So that a reload, or the browser opening its tabs again, comes back to where one was. */
  #rememberAddress(how: 'new' | 'same' = 'same'): void {
    const run = this.#run;
    if (!run?.bundle.caseFile || run.bundle.own) return;
    const { bundle, seed } = run;
    const address = addressOf({
      kind: 'case',
      caseId: bundle.id,
      chair: bundle.chair,
      seed,
      save: this.#saveId,
    });
    showAddress(address, how);
  }

  async #listSaves(): Promise<void> {
    try {
      const { saves, notices } = await (await desk()).listSaves();
      this.store.setState({ saves });
      for (const notice of notices) this.#notice(notice);
    } catch {
      this.#notice('part-missing');
    }
  }

  #refused(refusal: { readonly why: string } | undefined): void {
    if (refusal) this.#notice('refused', refusal.why);
  }

  #notice(id: NoticeId, detail?: string): void {
    const notice = detail ? { id, detail } : { id };
    this.store.setState(({ notices }) => ({
      notices: [...notices.filter((each) => each.id !== id), notice],
    }));
  }

  #broke(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    const detail = error instanceof Error ? (error.stack ?? message) : message;
    this.store.setState({ screen: 'error', failure: { kind: 'program', message, detail } });
  }

  #after(work: () => Promise<unknown>): void {
    work().catch((error: unknown) => this.#broke(error));
  }
}

function newSeed(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % SEEDS;
}
