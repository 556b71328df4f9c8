/** A page without a browser: just enough of a document for Preact to draw on, for tests that read it and press its buttons. */

type Listener = (event: unknown) => void;

export class PaperNode {
  childNodes: PaperNode[] = [];
  parentNode: PaperNode | null = null;
  readonly attributes = new Map<string, string>();
  readonly listeners = new Map<string, Listener>();
  readonly style = {};
  /** As a browser says it: 1 an element, 3 a text. */
  readonly nodeType: number;
  readonly localName: string;
  readonly namespaceURI = 'http://www.w3.org/1999/xhtml';
  readonly clientWidth = 800;
  data: string;
  value = '';
  checked = false;

  constructor(localName: string, data?: string) {
    this.localName = localName;
    this.nodeType = data === undefined ? 1 : 3;
    this.data = data ?? '';
  }

  get ownerDocument() {
    return paper;
  }
  get firstChild(): PaperNode | null {
    return this.childNodes[0] ?? null;
  }
  get nextSibling(): PaperNode | null {
    const all = this.parentNode?.childNodes ?? [];
    return all[all.indexOf(this) + 1] ?? null;
  }
  insertBefore(child: PaperNode, before: PaperNode | null): PaperNode {
    child.remove();
    const at = before ? this.childNodes.indexOf(before) : -1;
    this.childNodes.splice(at === -1 ? this.childNodes.length : at, 0, child);
    child.parentNode = this;
    return child;
  }
  appendChild(child: PaperNode): PaperNode {
    return this.insertBefore(child, null);
  }
  removeChild(child: PaperNode): PaperNode {
    this.childNodes = this.childNodes.filter((one) => one !== child);
    child.parentNode = null;
    return child;
  }
  remove(): void {
    this.parentNode?.removeChild(this);
  }
  contains(other: PaperNode | null): boolean {
    return other === this || (other?.parentNode ? this.contains(other.parentNode) : false);
  }
  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value));
  }
  setAttributeNS(_space: string, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }
  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }
  addEventListener(name: string, listener: Listener): void {
    this.listeners.set(name, listener);
  }
  removeEventListener(name: string): void {
    this.listeners.delete(name);
  }
  focus(): void {
    paper.activeElement = this;
  }
  getBoundingClientRect() {
    return { left: 0, top: 0, width: 800, height: 300 };
  }

  /** All that stands here, as one reads it. */
  get text(): string {
    return this.nodeType === 3 ? this.data : this.childNodes.map((child) => child.text).join('');
  }
  all(fits: (node: PaperNode) => boolean): PaperNode[] {
    return [...(fits(this) ? [this] : []), ...this.childNodes.flatMap((child) => child.all(fits))];
  }
  attribute(name: string): string | undefined {
    return this.attributes.get(name);
  }
  hasClass(name: string): boolean {
    return (this.attributes.get('class') ?? '').split(' ').includes(name);
  }
  withClass(name: string): PaperNode[] {
    return this.all((node) => node.hasClass(name));
  }
  press(name = 'click', more: object = {}): void {
    const event = {
      type: name,
      currentTarget: this,
      target: this,
      preventDefault() {},
      stopPropagation() {},
      ...more,
    };
    this.listeners.get(name)?.call(this, event);
  }
  button(text: string): PaperNode {
    return this.#first('button', text);
  }
  link(text: string): PaperNode {
    return this.#first('a', text);
  }
  #first(localName: string, text: string): PaperNode {
    const found = this.all((node) => node.localName === localName && node.text.includes(text))[0];
    if (!found) throw new Error(`There is no ${localName} "${text}".`);
    return found;
  }
}

const paper = {
  activeElement: undefined as PaperNode | undefined,
  createElement: (name: string) => new PaperNode(name),
  createElementNS: (_space: string, name: string) => new PaperNode(name),
  createTextNode: (data: string) => new PaperNode('', data),
};

/** Lays out an empty page where Preact expects a document. */
export function emptyPage(): PaperNode {
  Object.assign(globalThis, {
    document: paper,
    ResizeObserver: class {
      observe() {}
      disconnect() {}
    },
    requestAnimationFrame: (draw: () => void) => setTimeout(draw, 0),
    cancelAnimationFrame: clearTimeout,
  });
  return new PaperNode('main');
}

/** Until what was pressed has been drawn. */
export async function settled(): Promise<void> {
  await new Promise((done) => setTimeout(done, 40));
}
