/** The town hall on the page: mounts the picture in a host, shows one stage after another, and says what is pointed at. */
import { type TownhallTexts, townhallTexts } from '../i18n/townhall.ts';
import type { Engine, Renderer } from './engine.ts';
import { closeTo, type Framing, framingOf, fromHost, isSmall, type Point, type Wish } from './framing.ts';
import { legendPictures } from './legend-pictures.ts';
import { lookText, seenAt } from './look.ts';
import { watchLooks } from './looking.ts';
import { Overlay } from './overlay.ts';
import { passThrough } from './passing.ts';
import type { Stage } from './stage.ts';
import { yearsBetween } from './years.ts';

export type Theme = 'light' | 'dark' | 'projector';

export interface HallOptions {
  /** No walking, no camera moves, only short fades. */
  readonly calm: boolean;
  readonly theme: Theme;
  /** What the picture is called to whoever does not see it. */
  readonly label: string;
  readonly texts?: TownhallTexts;
  /** Canvas unless something else is asked for; a build that was made without WebGL draws with Canvas anyway. */
  readonly renderer?: Renderer;
  onChoose(choiceId: string): void;
  onPoint(choiceId: string | undefined): void;
}

export interface TownHall {
  show(stage: Stage): void;
  point(choiceId: string | undefined): void;
  setCalm(calm: boolean): void;
  setTheme(theme: Theme): void;
  setTexts(texts: TownhallTexts): void;
  /** How near one wants to look, where that differs from what the size of the picture suggests. */
  setWish(wish: Wish): void;
  /** The drawn signs for the legend, as addresses of pictures. */
  legendPictures(): ReturnType<typeof legendPictures>;
  resize(): void;
  destroy(): void;
}

/** How much larger the names on the house are for those who sit at the back of the room. */
const ON_A_WALL = 1.22;

/** Milliseconds until the picture has glided to another place. */
const GLIDE = 800;

async function fontsReady(): Promise<void> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, 800));
  const font = document.fonts
    ?.load("700 12px 'Atkinson Hyperlegible Next Variable'", 'ÅÄÖåäö')
    .catch(() => undefined);
  await Promise.race([font, late]);
}

class Mounted implements TownHall {
  readonly #host: HTMLElement;
  readonly #engine: Engine;
  readonly #overlay: Overlay;
  readonly #watch: ResizeObserver;
  readonly #unwatch: () => void;
  #texts: TownhallTexts;
  #stage: Stage | undefined;
  #framing: Framing | undefined;
  #pointed: string | undefined;
  #wish: Wish = {};
  #shown = 0;
  #gone = false;

  constructor(host: HTMLElement, engine: Engine, options: HallOptions) {
    this.#host = host;
    this.#engine = engine;
    this.#texts = options.texts ?? townhallTexts('sv');
    if (getComputedStyle(host).position === 'static') host.style.position = 'relative';
    if (options.label !== '') {
      host.setAttribute('role', 'group');
      host.setAttribute('aria-label', options.label);
    }
    host.append(engine.canvas);
    engine.canvas.setAttribute('aria-hidden', 'true');
    engine.canvas.style.position = 'absolute';
    engine.canvas.style.inset = '0';
    const onElsewhere = () => host.dispatchEvent(new Event('wholehouse'));
    this.#overlay = new Overlay(host, { ...options, onElsewhere }, (frame) => engine.rasters.cut(frame));
    engine.whenStill = () => {
      if (!this.#gone && host.dataset.ready === 'true') host.dataset.still = 'true';
    };
    this.setCalm(options.calm);
    this.setTheme(options.theme);
    this.#watch = new ResizeObserver(() => this.resize());
    this.#watch.observe(host);
    this.#unwatch = watchLooks(host, {
      at: (point) => this.#lookAt(point),
      away: () => this.#overlay.putAway(),
    });
  }

  #lookAt(at: Point | undefined): void {
    if (this.#stage === undefined || this.#framing === undefined) return;
    const { width, height } = this.#host.getBoundingClientRect();
    const seen = at && seenAt(fromHost(at, { width, height }, this.#framing, this.#stage.lean), this.#stage);
    this.#overlay.say(seen ? lookText(seen, this.#stage, this.#texts) : '', at?.y);
  }

  show(stage: Stage): void {
    if (this.#gone) return;
    const before = this.#stage;
    this.#shown += 1;
    const turn = this.#shown;
    this.#pointed = undefined;
    this.#host.dataset.ready = 'false';
    this.#host.dataset.still = 'false';
    const still = this.#engine.scene.calm || document.hidden;
    const [first, ...later] = before === undefined || still ? [] : yearsBetween(before, stage);
    if (first === undefined) {
      this.#settle(stage, turn);
      return;
    }
    this.#stage = first;
    this.#overlay.show(first, this.#texts);
    const show = async (year: Stage) => {
      this.#stage = year;
      await this.#engine.scene.show(year, this.#texts);
      this.#engine.wake();
    };
    void passThrough([first, ...later], show, () => !this.#gone && turn === this.#shown).then(() =>
      this.#settle(stage, turn),
    );
  }

  /** Shows what is now, unless something else has come since. */
  #settle(stage: Stage, turn: number): void {
    if (this.#gone || turn !== this.#shown) return;
    const first = this.#stage === undefined;
    this.#stage = stage;
    this.#overlay.show(stage, this.#texts);
    this.#look(!first);
    this.point(this.#pointed);
    void this.#engine.scene.show(stage, this.#texts).then(() => {
      if (this.#gone || turn !== this.#shown) return;
      this.#engine.wake();
      this.#host.dataset.stage = JSON.stringify(stage);
      this.#host.dataset.ready = 'true';
    });
  }

  #look(glide: boolean): void {
    const { width, height } = this.#host.getBoundingClientRect();
    if (this.#stage === undefined || width < 2 || height < 2) return;
    const { scene, outside } = this.#stage;
    const size = { width, height };
    const place = outside ? undefined : scene;
    const framing = framingOf(size, place, this.#wish);
    this.#engine.scene.clearView(closeTo(size, place, this.#wish), this.#stage);
    // Whoever keeps the place offers what is not shown anyway: the whole house in a small picture, the scene in a large one.
    const small = isSmall(size);
    this.#host.dataset.small = String(small && (this.#wish.whole === true || !outside));
    this.#host.dataset.large = String(!small && !outside);
    const before = this.#framing;
    const same = before?.x === framing.x && before.y === framing.y && before.zoom === framing.zoom;
    this.#framing = framing;
    if (!same || !glide) this.#engine.scene.look(framing, this.#engine.density(), glide);
    this.#overlay.place(this.#stage, { width, height }, framing);
    if (!same && glide && !this.#engine.scene.calm) this.#overlay.arrive(GLIDE);
    this.#engine.wake();
  }

  point(choiceId: string | undefined): void {
    this.#pointed = choiceId;
    this.#overlay.light(choiceId);
    if (this.#stage) this.#engine.scene.outline(this.#overlay.markOf(choiceId)?.place, this.#stage);
    this.#engine.wake();
  }

  setCalm(calm: boolean): void {
    this.#engine.scene.calm = calm;
  }

  setTheme(theme: Theme): void {
    this.#host.dataset.pictureTheme = theme;
    // A projector washes colours out; they are laid on thicker for it.
    this.#engine.canvas.style.filter = theme === 'projector' ? 'saturate(1.25) contrast(1.08)' : '';
    this.#engine.scene.letters = theme === 'projector' ? ON_A_WALL : 1;
    this.resize();
    const surround = theme === 'dark' ? 'dark' : 'light';
    if (this.#engine.scene.surround === surround) return;
    this.#engine.scene.surround = surround;
    if (this.#stage) this.show(this.#stage);
  }

  setTexts(texts: TownhallTexts): void {
    if (texts === this.#texts) return;
    this.#texts = texts;
    if (this.#stage) this.show(this.#stage);
  }

  setWish(wish: Wish): void {
    if (wish.whole === this.#wish.whole && wish.closeUp === this.#wish.closeUp) return;
    this.#wish = wish;
    this.#look(true);
  }

  legendPictures(): ReturnType<typeof legendPictures> {
    const { rasters } = this.#engine;
    return legendPictures((frame) => rasters.cut(frame), rasters.scale);
  }

  resize(): void {
    const { width, height } = this.#host.getBoundingClientRect();
    if (this.#gone || width < 2 || height < 2) return;
    this.#engine.fit(width, height);
    this.#look(false);
  }

  destroy(): void {
    if (this.#gone) return;
    this.#gone = true;
    this.#watch.disconnect();
    this.#unwatch();
    this.#overlay.remove();
    if (this.#engine.canvas.parentElement === this.#host) this.#engine.canvas.remove();
    this.#engine.sleep();
    delete this.#host.dataset.ready;
    delete this.#host.dataset.still;
    delete this.#host.dataset.stage;
    delete this.#host.dataset.small;
    delete this.#host.dataset.large;
  }
}

/**
 * Draws the town hall in `host`, which keeps its size. Rejects with one clear sentence when the browser cannot draw it;
 * the page then goes on without. `destroy` gives the host back; the game itself is kept for the next mount.
 */
export async function mountTownHall(host: HTMLElement, options: HallOptions): Promise<TownHall> {
  if (document.createElement('canvas').getContext('2d') === null) {
    throw new Error('This browser draws no pictures, so the town hall is left out.');
  }
  // Both are fetched at once, and only here: Phaser cannot even be loaded where nothing can be drawn.
  const [{ engineFor }, { art }] = await Promise.all([import('./engine.ts'), import('virtual:townhall-art')]);
  const [engine] = await Promise.all([engineFor(art, options.calm, options.renderer), fontsReady()]);
  const hall = new Mounted(host, engine, options);
  hall.resize();
  return hall;
}
