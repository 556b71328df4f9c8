/** What is on the screen: the one store that the page is drawn from, and every way of changing it. */
import { createStore } from 'zustand/vanilla';
import { settingsStorage } from '../saves/settings.ts';
import type { Notice, NoticeId, UiSettings, UiState } from '../ui/ui-model.ts';
import { OUR_CASES } from './openings.ts';

export class Screen {
  readonly #settings = settingsStorage();
  readonly store = createStore<UiState>(() => ({
    screen: 'loading',
    settings: this.#settings.load(),
    cases: OUR_CASES,
    saves: [],
    notices: [],
  }));

  get state(): UiState {
    return this.store.getState();
  }

  /** One change of the store: what is not given is gone. */
  show(state: Pick<UiState, 'screen'> & Partial<UiState>): void {
    this.store.setState({
      view: undefined,
      problem: undefined,
      failure: undefined,
      pointed: undefined,
      ...state,
    });
  }

  /** As `show`, but what is not given stays. */
  change(state: Partial<UiState>): void {
    this.store.setState(state);
  }

  set<K extends keyof UiSettings>(key: K, value: UiSettings[K]): void {
    const settings = { ...this.state.settings, [key]: value };
    this.store.setState({ settings });
    this.#settings.save(settings);
  }

  notice(id: NoticeId, detail?: string): void {
    const notice = detail ? { id, detail } : { id };
    this.store.setState(({ notices }) => ({
      notices: [...notices.filter((each) => each.id !== id), notice],
    }));
  }

  dropNotices(which: (notice: Notice) => boolean): void {
    this.store.setState(({ notices }) => ({ notices: notices.filter((each) => !which(each)) }));
  }

  /** A mistake of ours: the page says so, with what a report needs. */
  broke(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    const detail = error instanceof Error ? (error.stack ?? message) : message;
    this.store.setState({ screen: 'error', failure: { kind: 'program', message, detail } });
  }

  /** For work that nobody waits for. */
  after(work: () => Promise<unknown>): void {
    work().catch((error: unknown) => this.broke(error));
  }
}
