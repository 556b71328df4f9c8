/** The one who runs the page: holds what is on screen in a store, and carries out what the reader does. */
import { CASES } from 'virtual:cases';
import { createStore } from 'zustand/vanilla';
import type { Kept } from '../debrief/types.ts';
import type { JournalStep } from '../run/journal.ts';
import type { RunRecord } from '../run/record.ts';
import type { Run } from '../run/run.ts';
import type { SaveProblem } from '../saves/result.ts';
import { settingsStorage } from '../saves/settings.ts';
import type { Notice, NoticeId, Problem, SavedRun, UiActions, UiState } from '../ui/ui-model.ts';
import { SEEDS, type Wish } from './address.ts';
import { entryOf, openCase, openForeign } from './openings.ts';
import { Picture } from './picture.ts';

const NOTICE_OF: Readonly<Record<SaveProblem, NoticeId>> = {
  blocked: 'storage-blocked',
  full: 'storage-full',
  damaged: 'save-damaged',
  foreign: 'save-foreign',
  outdated: 'save-outdated',
  missing: 'save-damaged',
};

export class Game {
  readonly settings = settingsStorage();
  readonly store = createStore<UiState>(() => ({
    screen: 'loading',
    settings: this.settings.load(),
    cases: CASES,
    saves: [],
    notices: [],
  }));
  readonly #picture: Picture;
  #run: Run | undefined;
  #saveId = '';
  #kept: Kept | undefined;
  /** The record shown in the debrief: of this run, or of a finished one that can no longer be played. */
  #record: RunRecord | undefined;

  constructor() {
    this.#picture = new Picture(
      {
        choose: (id) => this.actions.choose(id),
        point: (id) => this.actions.point(id),
        words: (picture) => this.store.setState({ picture }),
        failed: (notice) => this.#notice(notice),
      },
      () => this.store.getState().settings,
    );
  }

  get run(): Run | undefined {
    return this.#run;
  }

  get record(): RunRecord | undefined {
    return this.#record;
  }

  get kept(): Kept | undefined {
    return this.#kept;
  }

  readonly actions: UiActions = {
    goTitle: () => this.#goto({ kind: 'title' }),
    startCase: (caseId, chair) => this.#goto({ kind: 'case', caseId, chair, seed: newSeed() }),
    resume: (saveId) => void this.#guard(() => this.#resume(saveId)),
    removeSave: (saveId) =>
      void this.#guard(async () => {
        const { keeper } = await import('./keeping.ts');
        await (await keeper()).repository.remove(saveId);
        await this.#listSaves();
      }),
    openCode: (code) => this.#goto({ kind: 'code', code }),
    choose: (choiceId) => this.#play((run) => this.#refused(run.choose(choiceId))),
    reflect: (answer) => this.#play((run) => this.#refused(run.reflect(answer))),
    skip: () => this.#play((run) => this.#refused(run.reflect({}))),
    undo: () =>
      this.#play((run) => {
        if (run.view().status === 'reflecting') run.unchoose();
        else run.rewindTo(run.journal().steps.length - 1);
      }),
    rewindTo: (index) => this.#play((run) => run.rewindTo(index)),
    restart: () => this.#play((run) => run.restart()),
    showDebrief: () => {
      this.#record = this.#run?.record() ?? this.#record;
      this.store.setState({ screen: 'debrief' });
    },
    point: (pointed) => {
      this.store.setState({ pointed });
      this.#picture.point(pointed);
    },
    runCode: async () => {
      const run = this.#run;
      if (!run?.bundle.caseFile) return undefined;
      const [{ codeOf }, { inGroups }] = await Promise.all([
        import('../run/coded-run.ts'),
        import('../run/code.ts'),
      ]);
      const code = codeOf(run);
      return code && inGroups(code);
    },
    exportSave: () => void this.#guard(() => this.#export()),
    importSave: (file) => void this.#guard(() => this.#import(file)),
    setSetting: (key, value) => {
      const settings = { ...this.store.getState().settings, [key]: value };
      this.store.setState({ settings });
      this.settings.save(settings);
      this.#picture.settingsChanged();
    },
    dismissNotice: (notice) =>
      this.store.setState(({ notices }) => ({ notices: notices.filter((each) => each !== notice) })),
    needCauses: () =>
      void this.#guard(async () => {
        const { causeTeller } = await import('./causes.ts');
        this.store.setState({ causeText: await causeTeller(this.store.getState().settings.language) });
      }),
    placePicture: (box) => this.#picture.place(box),
  };

  /** Shows what an address asked for, without touching the address. */
  async open(wish: Wish): Promise<void> {
    await this.#guard(async () => {
      switch (wish.kind) {
        case 'title':
          this.#leave();
          this.store.setState({ screen: 'title', view: undefined, problem: undefined });
          await this.#listSaves();
          return;
        case 'problem':
          return this.#trouble(wish.problem);
        case 'code':
          return this.#openCode(wish.code);
        case 'foreign':
          return this.#openForeign(wish.path, wish.seed ?? newSeed());
        case 'case':
          if (wish.save && (await this.#resume(wish.save, true))) return;
          return this.#openCase(wish.caseId, wish.chair, wish.seed ?? newSeed());
      }
    });
  }

  keep(kept: Kept): void {
    this.#kept = kept;
    this.#save();
  }

  #goto(wish: Wish): void {
    history.pushState(undefined, '', addressOf(wish));
    void this.open(wish);
  }

  async #openCase(caseId: string, chair: string, seed: number): Promise<void> {
    const entry = entryOf(caseId);
    if (!entry) return this.#trouble({ id: 'unknown-case', given: caseId });
    const run = await openCase(entry, chair, seed).catch(() => undefined);
    if (!run) return this.#trouble({ id: 'story-missing', given: caseId });
    this.#begin(run, newSaveId(run));
  }

  async #openForeign(path: string, seed: number): Promise<void> {
    try {
      this.#begin(await openForeign(path, seed), '');
    } catch (error) {
      this.#trouble({ id: 'story-missing', given: (error as Error).message });
    }
  }

  async #openCode(code: string): Promise<void> {
    const [{ decodeRun }, { playCode }] = await Promise.all([
      import('../run/code.ts'),
      import('../run/coded-run.ts'),
    ]);
    const decoded = decodeRun(code);
    if (!decoded.ok)
      return this.#trouble({ id: decoded.problem === 'unknown-case' ? 'unknown-case' : 'broken-code', given: code });
    const entry = entryOf(decoded.run.case);
    if (!entry?.doors[decoded.run.chair]) return this.#trouble({ id: 'unknown-case', given: decoded.run.case });
    const run = await openCase(entry, decoded.run.chair, decoded.run.seed);
    const { fits } = playCode(run, decoded.run);
    if (!fits) return this.#trouble({ id: 'code-other-version', given: code });
    this.#begin(run, newSaveId(run));
    if (run.view().status === 'ended') this.actions.showDebrief();
  }

  /** True when the save is now on screen. `quietly` is for a reload, where a missing save is no news. */
  async #resume(saveId: string, quietly = false): Promise<boolean> {
    const { loadKept } = await import('./keeping.ts');
    const { save, report, problem } = await loadKept(saveId);
    if (!save) {
      if (report) return this.#showReport(report, 'save-outdated');
      if (!quietly && problem) this.#notice(NOTICE_OF[problem]);
      return false;
    }
    const { journal, kept } = save;
    const entry = entryOf(journal.case);
    const run = entry?.doors[journal.chair] && (await this.#replayed(journal.case, journal.chair, journal.seed, journal.steps));
    const same = run && run.bundle.version === journal.version && run.journal().digest === journal.digest;
    if (!same) {
      if (report) return this.#showReport(report, 'save-outdated');
      if (!quietly) this.#notice('save-outdated');
      return false;
    }
    this.#kept = kept as Kept | undefined;
    this.#begin(run, saveId, true);
    if (run.view().status === 'ended') this.actions.showDebrief();
    return true;
  }

  async #replayed(
    caseId: string,
    chair: string,
    seed: number,
    steps: readonly JournalStep[],
  ): Promise<Run | undefined> {
    const entry = entryOf(caseId);
    try {
      return entry && (await openCase(entry, chair, seed, steps));
    } catch {
      return undefined;
    }
  }

  #showReport(report: RunRecord, notice: NoticeId): boolean {
    this.#leave();
    this.#record = report;
    this.#notice(notice);
    this.store.setState({ screen: 'debrief', view: undefined, problem: undefined });
    return true;
  }

  #begin(run: Run, saveId: string, keepKept = false): void {
    this.#run = run;
    this.#record = undefined;
    this.#saveId = saveId;
    if (!keepKept) this.#kept = undefined;
    this.store.setState({ screen: 'play', view: run.view(), problem: undefined, failure: undefined, pointed: undefined });
    this.#picture.show(run.view());
    if (run.view().past.length > 0) this.#rememberAddress();
  }

  #leave(): void {
    this.#run = undefined;
    this.#record = undefined;
    this.#picture.rest();
  }

  #play(act: (run: Run) => void): void {
    const run = this.#run;
    if (!run) return;
    try {
      act(run);
    } catch (error) {
      this.#broke(error);
      return;
    }
    const view = run.view();
    this.store.setState({ screen: 'play', view, pointed: undefined });
    this.#picture.show(view);
    this.#save();
  }

  #refused(refusal: { readonly why: string } | undefined): void {
    if (refusal) this.#notice('refused', refusal.why);
  }

  #save(): void {
    const run = this.#run;
    if (!run?.bundle.caseFile || run.view().status === 'failed') return;
    if (run.journal().steps.length > 0) this.#rememberAddress();
    void import('./keeping.ts').then(({ keepRun }) =>
      keepRun(this.#saveId, run, this.#kept, (problem) => this.#notice(NOTICE_OF[problem])),
    );
  }

  /** So that a reload, or the browser opening its tabs again, comes back to where one was. */
  #rememberAddress(): void {
    const run = this.#run;
    if (!run?.bundle.caseFile) return;
    const wish: Wish = { kind: 'case', caseId: run.bundle.id, chair: run.bundle.chair, seed: run.seed, save: this.#saveId };
    const address = addressOf(wish);
    if (location.search !== address) history.replaceState(undefined, '', address);
  }

  async #listSaves(): Promise<void> {
    const { keptRuns, keeper } = await import('./keeping.ts');
    const { saves, damaged } = await keptRuns();
    if ((await keeper()).problem) this.#notice('storage-blocked');
    if (damaged) this.#notice('save-damaged');
    const shown: SavedRun[] = saves.map(({ id, case: caseId, chair, quarter, steps, finished }) => ({
      id,
      caseId,
      chair,
      quarter,
      steps,
      state: finished ? 'finished' : 'ongoing',
      hasReport: finished,
    }));
    this.store.setState({ saves: shown });
  }

  async #export(): Promise<void> {
    const { keeper, settled } = await import('./keeping.ts');
    const { offerFile } = await import('../saves/file.ts');
    await settled();
    const text = await (await keeper()).repository.exportText(this.#saveId);
    const offered = text.ok ? offerFile(`gyllene-zonen-${this.#saveId}.json`, text.value) : text;
    this.#notice(offered.ok ? 'save-exported' : NOTICE_OF[offered.problem]);
  }

  async #import(file: File): Promise<void> {
    const { keeper } = await import('./keeping.ts');
    const { readFile } = await import('../saves/file.ts');
    const text = await readFile(file);
    const read = text.ok ? await (await keeper()).repository.importText(text.value) : text;
    if (!read.ok) {
      if (read.report) this.#showReport(read.report, NOTICE_OF[read.problem]);
      else this.#notice(NOTICE_OF[read.problem]);
      return;
    }
    await this.#listSaves();
    this.#notice('save-imported');
    await this.#resume(read.value.id);
  }

  #notice(id: NoticeId, detail?: string): void {
    this.store.setState(({ notices }) => ({
      notices: [...notices.filter((each) => each.id !== id), detail ? { id, detail } : { id }] satisfies Notice[],
    }));
  }

  #trouble(problem: Problem): void {
    this.#leave();
    this.store.setState({ screen: 'problem', problem, view: undefined });
  }

  #broke(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    const detail = error instanceof Error ? (error.stack ?? message) : message;
    this.store.setState({ screen: 'error', failure: { kind: 'program', message, detail } });
  }

  async #guard(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#broke(error);
    }
  }
}

function newSeed(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % SEEDS;
}

function newSaveId(run: Run): string {
  return `${run.bundle.id}-${run.bundle.chair}-${run.seed}-${Date.now().toString(36)}`;
}

export function addressOf(wish: Wish): string {
  switch (wish.kind) {
    case 'title':
    case 'problem':
      return location.pathname;
    case 'code':
      return `?code=${encodeURIComponent(wish.code)}`;
    case 'foreign':
      return `?story=${encodeURIComponent(wish.path)}`;
    case 'case': {
      const seed = wish.seed === undefined ? '' : `&seed=${wish.seed}`;
      const save = wish.save ? `&run=${encodeURIComponent(wish.save)}` : '';
      return `?case=${wish.caseId}&chair=${wish.chair}${seed}${save}`;
    }
  }
}
