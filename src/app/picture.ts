/** Brings in the picture of the house when the first passage can be read, and lets it go without a fuss when it cannot be drawn. */
import type { View } from '../run/view.ts';
import type { NoticeId, PictureWords, UiSettings } from '../ui/ui-model.ts';
import { isCalm, themeNow } from './looks-now.ts';

type Hall = Awaited<ReturnType<typeof import('../townhall/hall.ts')['mountTownHall']>>;

export interface Listener {
  choose(choiceId: string): void;
  point(choiceId: string | undefined): void;
  words(picture: PictureWords | undefined): void;
  failed(notice: NoticeId): void;
  settings(): UiSettings;
}

/** Waits until the browser has painted what there is to read. */
function afterReading(): Promise<void> {
  return new Promise((resolve) => {
    const idle = (globalThis as { requestIdleCallback?: (done: () => void, o?: { timeout: number }) => void })
      .requestIdleCallback;
    requestAnimationFrame(() => (idle ? idle(resolve, { timeout: 400 }) : setTimeout(resolve, 60)));
  });
}

export class Picture {
  readonly #listener: Listener;
  #box: HTMLElement | undefined;
  #hall: Hall | undefined;
  #loading: HTMLElement | undefined;
  #view: View | undefined;
  #missed = false;
  /** Drawn once: they are the same in every house. */
  #signs: ReturnType<Hall['legendPictures']> | undefined;

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  /** The box stands on the page, or has left it. */
  place(box: HTMLElement | undefined): void {
    if (box === this.#box) return;
    this.#hall?.destroy();
    this.#hall = undefined;
    this.#box?.removeEventListener('contextlost', this.#lost, true);
    this.#box?.removeEventListener('contextrestored', this.#restored, true);
    this.#box = box;
    box?.addEventListener('contextlost', this.#lost, true);
    box?.addEventListener('contextrestored', this.#restored, true);
    if (box && this.#listener.settings().townhall) void this.#mount(box);
  }

  /** The machine took the drawing back, as it may under load; it is told once more when there is room again. */
  readonly #lost = (): void => this.#listener.failed('picture-lost');
  readonly #restored = (): void => this.#redraw();

  show(view: View): void {
    this.#view = view;
    this.#redraw();
  }

  point(choiceId: string | undefined): void {
    this.#hall?.point(choiceId);
  }

  settingsChanged(): void {
    const { townhall } = this.#listener.settings();
    if (!townhall) {
      this.#hall?.destroy();
      this.#hall = undefined;
      return;
    }
    if (this.#box && !this.#hall) void this.#mount(this.#box);
    this.#hall?.setCalm(isCalm(this.#listener.settings()));
    this.#hall?.setTheme(themeNow());
    this.#hall?.setWish(this.#wish());
  }

  #wish(): Parameters<Hall['setWish']>[0] {
    const { wholeHouse: whole, closeUp } = this.#listener.settings();
    return { whole, closeUp };
  }

  rest(): void {
    this.#view = undefined;
  }

  async #mount(box: HTMLElement): Promise<void> {
    if (this.#loading === box) return;
    this.#loading = box;
    try {
      await afterReading();
      const { mountTownHall } = await import('../townhall/hall.ts');
      if (this.#box !== box || this.#hall) return;
      this.#hall = await mountTownHall(box, {
        calm: isCalm(this.#listener.settings()),
        theme: themeNow(),
        label: '',
        onChoose: (id) => this.#listener.choose(id),
        onPoint: (id) => this.#listener.point(id),
      });
      this.#hall.setWish(this.#wish());
      await this.#draw();
    } catch {
      if (this.#box === box) this.#miss();
    } finally {
      if (this.#loading === box) this.#loading = undefined;
    }
  }

  /** That there is no picture is said once. */
  #miss(): void {
    if (!this.#missed) this.#listener.failed('picture-missing');
    this.#missed = true;
  }

  #redraw(): void {
    this.#draw().catch(() => this.#miss());
  }

  async #draw(): Promise<void> {
    const view = this.#view;
    if (!view || !this.#box) return;
    await afterReading();
    const [{ stageOf }, { describeStage, legend }, { roomByRoom }, { townhallTexts }] = await Promise.all([
      import('../townhall/stage.ts'),
      import('../townhall/describe.ts'),
      import('../townhall/look.ts'),
      import('../i18n/townhall.ts'),
    ]);
    if (view !== this.#view) return;
    const stage = stageOf(view);
    const texts = townhallTexts(this.#listener.settings().language);
    this.#hall?.setTexts(texts);
    this.#hall?.show(stage);
    if (this.#hall) this.#signs ??= this.#hall.legendPictures();
    const drawn = this.#hall && this.#signs;
    this.#listener.words({
      says: describeStage(stage, texts),
      rooms: roomByRoom(stage, texts),
      legend: legend(stage, texts).map((row) => ({ ...row, picture: drawn?.[row.id] })),
    });
  }
}
