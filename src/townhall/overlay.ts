/** What lies over the picture as HTML: a real button for each alternative that has a place, what is said of what is pointed at, and the card for scenes elsewhere. */
import { filled, type TownhallTexts } from '../i18n/townhall.ts';
import { SIDES, type Side, sideOf, whole } from './edges.ts';
import { type Framing, isSmall, onHost, type Size } from './framing.ts';
import { WORLD } from './layout.ts';
import type { StageMark } from './marks.ts';
import { GAP, SIZE, withStyles } from './overlay-styles.ts';
import type { Stage } from './stage.ts';
import { apart, feetOf, tipOf } from './tips.ts';

export interface OverlayEvents {
  onChoose(choiceId: string): void;
  onPoint(choiceId: string | undefined): void;
  /** The reader wants to see the alternatives that lie outside the picture. */
  onElsewhere(): void;
}

/** A line stands at the foot of the picture, and at its head when what is pointed at lies as near the foot as this. */
const NEAR = 10;
const ARROWS: Readonly<Record<Side, string>> = { left: '←', right: '→', up: '↑', down: '↓' };

interface Marked {
  readonly button: HTMLButtonElement;
  readonly mark: StageMark;
}

const isFinger = (event: Event) => event instanceof PointerEvent && event.pointerType === 'touch';

export class Overlay {
  readonly #root: HTMLDivElement;
  readonly #events: OverlayEvents;
  readonly #cut: (frame: string) => HTMLCanvasElement | undefined;
  readonly #buttons = new Map<string, Marked>();
  readonly #look: HTMLParagraphElement;
  #edges: readonly HTMLButtonElement[] = [];
  #texts: TownhallTexts | undefined;
  #touched: string | undefined;
  #lit: string | undefined;

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

  /** One line about what is pointed at, where it does not hide it; `y` is how far down the picture that is. */
  say(line: string, y = 0): void {
    if (this.#look.textContent !== line || this.#look.childElementCount > 0) this.#look.textContent = line;
    this.#putLine(y);
  }

  #putLine(y: number): void {
    if (this.#look.parentElement !== this.#root) this.#root.append(this.#look);
    const room = this.#root.clientHeight - this.#look.offsetHeight;
    this.#look.classList.toggle('gz-above', y > room - NEAR);
  }

  /** Takes away whatever is said, and forgets what a finger has shown. */
  putAway(): void {
    this.say('');
    if (this.#touched !== undefined) this.#events.onPoint(undefined);
    this.#touched = undefined;
  }

  /** Which alternative it is, in the picture too: its button may be far down the page. */
  #tell(mark: StageMark, button: HTMLButtonElement, finger: boolean): void {
    const number = this.#element('b', `${mark.number}.`);
    const again = finger && this.#texts ? [this.#element('i', this.#texts.marks.again)] : [];
    this.#look.replaceChildren(number, ` ${mark.label}`, ...again);
    this.#putLine(button.offsetTop);
  }

  #element(name: string, text: string): HTMLElement {
    const element = this.#root.ownerDocument.createElement(name);
    element.textContent = text;
    return element;
  }

  show(stage: Stage, texts: TownhallTexts): void {
    this.#root.replaceChildren();
    this.#buttons.clear();
    this.#edges = [];
    this.#look.textContent = '';
    this.#touched = undefined;
    this.#texts = texts;
    for (const mark of stage.marks) this.#buttons.set(mark.choiceId, { button: this.#button(mark), mark });
    this.#showCard(stage, texts);
  }

  #pressed(className: string): HTMLButtonElement {
    const button = this.#root.ownerDocument.createElement('button');
    button.type = 'button';
    button.className = className;
    button.tabIndex = -1;
    return button;
  }

  #button(mark: StageMark): HTMLButtonElement {
    const button = this.#pressed('gz-mark');
    button.textContent = String(mark.number);
    button.setAttribute('aria-label', mark.label);
    button.dataset.choice = mark.choiceId;
    button.addEventListener('pointerenter', (event) => {
      if (isFinger(event)) return;
      this.#events.onPoint(mark.choiceId);
      this.#tell(mark, button, false);
    });
    button.addEventListener('pointerleave', (event) => {
      if (isFinger(event)) return;
      this.#events.onPoint(undefined);
      this.say('');
    });
    button.addEventListener('click', (event) => this.#click(mark, button, event));
    this.#root.append(button);
    return button;
  }

  /** A finger has no way of pointing first: one tap shows which alternative it is, the next takes it. */
  #click(mark: StageMark, button: HTMLButtonElement, event: MouseEvent): void {
    if (isFinger(event) && this.#touched !== mark.choiceId) {
      this.#touched = mark.choiceId;
      this.#events.onPoint(mark.choiceId);
      this.#tell(mark, button, true);
      return;
    }
    this.#events.onChoose(mark.choiceId);
  }

  #showCard(stage: Stage, texts: TownhallTexts): void {
    const drawn = stage.outside && this.#cut(stage.outside.silhouette);
    if (!stage.outside || !drawn) return;
    const card = this.#root.ownerDocument.createElement('figure');
    card.className = 'gz-card';
    card.append(drawn, this.#element('figcaption', texts.places[stage.outside.place] ?? ''));
    // Below the marks: an alternative is never hidden by where one is.
    this.#root.prepend(card);
  }

  /** Puts every button where its place now is on the host, and says at the edge what lies beyond it. */
  place(stage: Stage, host: Size, framing: Framing): void {
    const small = isSmall({ width: WORLD.width * framing.zoom, height: WORLD.height * framing.zoom });
    this.#root.dataset.small = String(small);
    const gap = this.#gap(small);
    const beyond: { readonly side: Side; readonly marked: Marked }[] = [];
    const seen: (Marked & { readonly x: number; readonly y: number })[] = [];
    for (const marked of this.#buttons.values()) {
      const tip = onHost(tipOf(marked.mark, stage), host, framing, stage.lean);
      const side = sideOf(tip, host);
      marked.button.hidden = side !== undefined;
      if (side !== undefined) {
        beyond.push({ side, marked });
        continue;
      }
      // Without room over the head it would be drawn over the face.
      const feet = tip.y < SIZE ? feetOf(marked.mark, stage) : undefined;
      seen.push({ ...marked, ...(feet ? onHost(feet, host, framing, stage.lean) : tip) });
    }
    apart(seen, gap, host.width).forEach((spot, at) => {
      const button = seen[at]?.button;
      if (button === undefined) return;
      const { x, y } = whole(spot, host, { width: spot.near ? gap : SIZE, height: SIZE });
      button.style.left = `${Math.round(x)}px`;
      button.style.top = `${Math.round(y)}px`;
      button.style.width = spot.near ? `${gap}px` : '';
    });
    this.#showEdges(beyond);
  }

  /** Pins grow with the letters of the page. In the small picture of the whole house two rooms lie nearer than two fingertips. */
  #gap(small: boolean): number {
    const { documentElement, defaultView } = this.#root.ownerDocument;
    if (small || !defaultView) return GAP.mouse;
    if (defaultView.matchMedia('(pointer: coarse)').matches) return GAP.finger;
    const larger = Number.parseFloat(defaultView.getComputedStyle(documentElement).fontSize) / 16;
    return Math.round(Math.min(GAP.finger, GAP.mouse * Math.max(1, larger)));
  }

  #showEdges(beyond: readonly { readonly side: Side; readonly marked: Marked }[]): void {
    for (const edge of this.#edges) edge.remove();
    this.#edges = SIDES.flatMap((side) => {
      const there = beyond.filter((one) => one.side === side).map(({ marked }) => marked.mark);
      return there.length === 0 ? [] : [this.#edge(side, there)];
    });
    this.light(this.#lit);
  }

  #edge(side: Side, marks: readonly StageMark[]): HTMLButtonElement {
    const button = this.#pressed('gz-edge');
    button.dataset.side = side;
    const pill = this.#element('span', '');
    const numbers = marks.map(({ number, choiceId }) => {
      const one = this.#element('b', String(number));
      one.dataset.choice = choiceId;
      return one;
    });
    const arrow = this.#element('span', ARROWS[side]);
    pill.append(arrow, ...numbers);
    button.append(pill);
    const all = marks.map(({ number }) => number).join(', ');
    button.setAttribute('aria-label', filled(this.#texts?.marks.elsewhere ?? '', { numbers: all }));
    button.addEventListener('click', () => this.#events.onElsewhere());
    this.#root.append(button);
    return button;
  }

  /** The picture glides to another place; what lies over it comes when it is there. */
  arrive(milliseconds: number): void {
    const frames = [{ opacity: 0 }, { opacity: 0, offset: 0.7 }, { opacity: 1 }];
    this.#root.animate(frames, milliseconds);
  }

  light(choiceId: string | undefined): void {
    this.#lit = choiceId;
    for (const [id, { button }] of this.#buttons) button.dataset.lit = String(id === choiceId);
    for (const edge of this.#edges)
      for (const one of edge.querySelectorAll('b')) one.dataset.lit = String(one.dataset.choice === choiceId);
  }

  markOf(choiceId: string | undefined): StageMark | undefined {
    return choiceId === undefined ? undefined : this.#buttons.get(choiceId)?.mark;
  }

  remove(): void {
    this.#root.remove();
  }
}
