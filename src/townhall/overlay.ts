/** What lies over the picture as HTML: a real button for each alternative that has a place, and the card for scenes elsewhere. */
import type { TownhallTexts } from '../i18n/townhall.ts';
import { type Framing, onHost, type Size } from './framing.ts';
import type { StageMark } from './marks.ts';
import type { Stage } from './stage.ts';
import { apart, tipOf } from './tips.ts';

export interface OverlayEvents {
  onChoose(choiceId: string): void;
  onPoint(choiceId: string | undefined): void;
}

const SIZE = 44;
/** From the middle of one mark to the next when they belong to the same spot. */
const GAP = 28;
const STYLES = `
.gz-marks { position: absolute; inset: 0; overflow: hidden; pointer-events: none; }
.gz-mark { position: absolute; display: grid; place-items: center; isolation: isolate; width: ${SIZE}px; height: ${SIZE}px; padding: 4px 0 0; border: 0; background: none; color: #2b2735; font: inherit; font-weight: 800; font-size: 15px; line-height: 1; font-variant-numeric: tabular-nums; cursor: pointer; pointer-events: auto; transform: translate(-50%, -100%); }
.gz-mark.gz-near { width: ${GAP}px; }
.gz-mark::before { content: ''; position: absolute; z-index: -1; left: 50%; top: 11px; width: 26px; height: 26px; margin-left: -13px; box-sizing: border-box; border-radius: 50% 50% 50% 0; transform: rotate(-45deg); background: #fbf6ec; border: 3px solid #2b2735; box-shadow: 0 1px 3px rgb(20 18 40 / 0.45); }
.gz-mark[data-lit='true'], .gz-mark:hover, .gz-mark:focus-visible { z-index: 1; color: #fbf6ec; }
.gz-mark[data-lit='true']::before, .gz-mark:hover::before, .gz-mark:focus-visible::before { background: #2b2735; border-color: #fbf6ec; outline: 3px solid #2b2735; }
.gz-mark:focus-visible { outline: none; }
.gz-card { position: absolute; left: 2.5%; top: 5%; width: clamp(92px, 18%, 210px); margin: 0; padding: 10px 12px 8px; box-sizing: border-box; background: #fbf6ec; color: #2b2735; border: 3px solid #2b2735; border-radius: 4px; box-shadow: 0 4px 14px rgb(20 18 40 / 0.35); pointer-events: none; }
.gz-card canvas { display: block; width: 100%; height: auto; }
.gz-card figcaption { font-weight: 700; font-size: 0.875rem; line-height: 1.25; margin-top: 4px; }
.gz-look { position: absolute; left: 0; right: 0; bottom: 0; margin: 0; padding: 6px 12px 7px; box-sizing: border-box; background: rgb(251 246 236 / 0.94); color: #2b2735; font-size: 0.875rem; line-height: 1.3; text-align: center; pointer-events: none; }
.gz-look:empty { display: none; }
.gz-look.gz-above { top: 0; bottom: auto; }
`;

/** Constructed sheets are allowed where inline styles are not. */
function withStyles(document: Document): void {
  if (document.adoptedStyleSheets.some((sheet) => 'gz' in sheet)) return;
  const sheet = Object.assign(new CSSStyleSheet(), { gz: true });
  sheet.replaceSync(STYLES);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

export class Overlay {
  readonly #root: HTMLDivElement;
  readonly #events: OverlayEvents;
  readonly #cut: (frame: string) => HTMLCanvasElement | undefined;
  readonly #buttons = new Map<string, { readonly button: HTMLButtonElement; readonly mark: StageMark }>();
  readonly #look: HTMLParagraphElement;
  #touched: string | undefined;

  constructor(
    host: HTMLElement,
    events: OverlayEvents,
    cut: (frame: string) => HTMLCanvasElement | undefined,
  ) {
    withStyles(host.ownerDocument);
    this.#root = host.ownerDocument.createElement('div');
    this.#root.className = 'gz-marks';
    this.#events = events;
    this.#cut = cut;
    host.append(this.#root);
    this.#look = host.ownerDocument.createElement('p');
    this.#look.className = 'gz-look';
    // The same stands beside the picture, room by room.
    this.#look.setAttribute('aria-hidden', 'true');
  }

  /** One line about what is pointed at, where it hides nothing of it; none when there is nothing to say. */
  say(line: string, above: boolean): void {
    this.#look.textContent = line;
    this.#look.classList.toggle('gz-above', above);
    if (this.#look.parentElement !== this.#root) this.#root.append(this.#look);
  }

  show(stage: Stage, texts: TownhallTexts): void {
    this.#root.replaceChildren();
    this.#buttons.clear();
    this.#touched = undefined;
    for (const mark of stage.marks) this.#buttons.set(mark.choiceId, { button: this.#button(mark), mark });
    this.#showCard(stage, texts);
  }

  #button(mark: StageMark): HTMLButtonElement {
    const button = this.#root.ownerDocument.createElement('button');
    button.type = 'button';
    button.className = 'gz-mark';
    button.tabIndex = -1;
    button.textContent = String(mark.number);
    button.setAttribute('aria-label', mark.label);
    button.title = mark.label;
    button.dataset.choice = mark.choiceId;
    button.addEventListener('pointerenter', () => this.#events.onPoint(mark.choiceId));
    button.addEventListener('pointerleave', () => this.#events.onPoint(undefined));
    button.addEventListener('click', (event) => this.#click(mark, event));
    this.#root.append(button);
    return button;
  }

  /** A finger has no way of pointing first: one tap shows which alternative it is, the next takes it. */
  #click(mark: StageMark, event: MouseEvent): void {
    const finger = event instanceof PointerEvent && event.pointerType === 'touch';
    if (finger && this.#touched !== mark.choiceId) {
      this.#touched = mark.choiceId;
      this.#events.onPoint(mark.choiceId);
      return;
    }
    this.#events.onChoose(mark.choiceId);
  }

  #showCard(stage: Stage, texts: TownhallTexts): void {
    const drawn = stage.outside && this.#cut(stage.outside.silhouette);
    if (!stage.outside || !drawn) return;
    const card = this.#root.ownerDocument.createElement('figure');
    card.className = 'gz-card';
    const caption = this.#root.ownerDocument.createElement('figcaption');
    caption.textContent = texts.places[stage.outside.place] ?? '';
    card.append(drawn, caption);
    // Below the marks: an alternative is never hidden by where one is.
    this.#root.prepend(card);
  }

  /** Puts every button where its place now is on the host. */
  place(stage: Stage, host: Size, framing: Framing): void {
    const all = [...this.#buttons.values()];
    const tips = all.map(({ mark }) => onHost(tipOf(mark, stage), host, framing, stage.lean));
    apart(tips, GAP).forEach(({ x, y, near }, at) => {
      const button = all[at]?.button;
      if (button === undefined) return;
      button.style.left = `${Math.round(x)}px`;
      button.style.top = `${Math.round(y)}px`;
      button.classList.toggle('gz-near', near);
      // Out of the picture on a narrow host: the same alternative stands beside it.
      button.hidden = x < 0 || y < 12 || x > host.width || y > host.height + 10;
    });
  }

  light(choiceId: string | undefined): void {
    for (const [id, { button }] of this.#buttons) button.dataset.lit = String(id === choiceId);
  }

  markOf(choiceId: string | undefined): StageMark | undefined {
    return choiceId === undefined ? undefined : this.#buttons.get(choiceId)?.mark;
  }

  remove(): void {
    this.#root.remove();
  }
}
