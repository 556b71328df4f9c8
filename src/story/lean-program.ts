/** A compiled story without prose laid out as one list of steps, for whoever plays it hundreds of times over. */
import type { Story } from 'inkjs';
import { type Jump, type LeanProgram, type LeanStep, type Plain, tidy } from './lean-step.ts';

/** The fields of inkjs's containers and their contents that we read. */
interface Box {
  readonly content?: readonly Box[];
  readonly namedOnlyContent?: ReadonlyMap<string, Box> | null;
  readonly namedContent?: ReadonlyMap<string, Box>;
  readonly parent?: Box | null;
  readonly visitsShouldBeCounted?: boolean;
  readonly turnIndexShouldBeCounted?: boolean;
  readonly countingAtStartOnly?: boolean;
  readonly targetPointer?: { readonly container: Box | null; readonly index: number };
  readonly choiceTarget?: Box | null;
  readonly path: { toString(): string };
  readonly containerForCount?: Box | null;
}

/** The compiled forms that we know of what is neither word nor value. */
interface Item {
  readonly '*'?: string;
  readonly flg?: number;
  readonly '->'?: string;
  readonly var?: boolean;
  readonly c?: boolean;
  readonly 'x()'?: string;
  readonly exArgs?: number;
  readonly 'VAR?'?: string;
  readonly 'VAR='?: string;
  readonly 'CNT?'?: string;
}

const WORDS: Readonly<Record<string, Plain | ''>> = {
  ev: '',
  '/ev': '',
  nop: '',
  du: 'copy',
  pop: 'drop',
  out: 'out',
  str: 'string',
  '/str': 'end-string',
  '#': 'tag',
  '/#': 'end-tag',
  done: 'done',
  end: 'end',
};

const SIGNS = new Set(['==', '!=', '<', '>', '<=', '>=', '&&', '||', '!', '+', '-', '*']);

/** What an alternative's number says about it, as Ink counts it. */
const FLAG = { condition: 1, choiceOnly: 4, once: 16 } as const;
const KNOWN_FLAGS = FLAG.condition | FLAG.choiceOnly | FLAG.once;

/** Thrown inside, never out of here: the story does something that only Ink itself can. */
class TooMuch extends Error {}

/** Lays out one story; asked once for each, then thrown away. */
class Layout {
  readonly steps: LeanStep[] = [];
  readonly #numbers = new Map<Box, number>();
  /** Where each container begins, and where it goes on once its visit has been counted. */
  readonly #begins = new Map<Box, { readonly at: number; readonly items: readonly number[] }>();
  readonly #waiting: { readonly box: Box; readonly list: readonly unknown[] }[] = [];
  readonly #open: { readonly go: Jump; readonly box: Box; readonly index: number }[] = [];

  get places(): number {
    return this.#numbers.size;
  }

  numberOf(box: Box): number {
    const known = this.#numbers.get(box);
    if (known !== undefined) return known;
    this.#numbers.set(box, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  /** What flows from this container, and after that what is only reached by name. */
  layOut(box: Box, list: readonly unknown[]): void {
    this.#flow(box, list);
    this.steps.push({ do: 'fall' });
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
      this.#flow(next.box, next.list);
      this.steps.push({ do: 'fall' });
    }
    for (const { go, box: home, index } of this.#open) go.to = this.at(home, index);
  }

  at(box: Box, index: number): number {
    const found = this.#begins.get(box);
    const at = box.content?.length === 0 ? found?.at : found?.items[index];
    if (at === undefined || at < 0) throw new TooMuch('A divert leads into the middle of something.');
    return at;
  }

  #flow(box: Box, list: readonly unknown[]): void {
    const at = this.steps.length;
    if (box.turnIndexShouldBeCounted && !box.countingAtStartOnly) throw new TooMuch('Turns are counted.');
    if (box.visitsShouldBeCounted) this.steps.push({ do: 'visit', place: this.numberOf(box) });
    const items: number[] = [];
    this.#begins.set(box, { at, items });
    const named = list.at(-1);
    const content = list.slice(0, -1);
    for (let index = 0; index < content.length; index += 1) {
      items.push(this.steps.length);
      const child = box.content?.[index];
      if (!child) throw new TooMuch('A part is missing.');
      const item = content[index];
      if (Array.isArray(item)) {
        this.#flow(child, item);
        continue;
      }
      const constant = item === 'str' ? this.#constant(content, index) : index;
      if (constant > index) {
        for (; index < constant; index += 1) items.push(-1);
        continue;
      }
      this.#lay(child, box, item, content[index - 1]);
    }
    if (named && typeof named === 'object')
      for (const [name, part] of Object.entries(named)) {
        const child = box.namedOnlyContent?.get(name);
        if (Array.isArray(part) && child) this.#waiting.push({ box: child, list: part });
      }
  }

  /** A text that is always the same is put on the stack whole, with its tags. Answers where it ends. */
  #constant(list: readonly unknown[], begin: number): number {
    const tags: string[] = [];
    let text = '';
    let tag: string | undefined;
    for (let at = begin + 1; at < list.length; at += 1) {
      const item = list[at];
      if (item === '/str') {
        for (const each of tags) this.steps.push({ do: 'push-tag', text: tidy(each) });
        this.steps.push({ do: 'push', value: text });
        return at;
      }
      if (item === '#') tag = '';
      else if (item === '/#') {
        tags.push(tag ?? '');
        tag = undefined;
      } else if (typeof item === 'string' && item.startsWith('^') && item !== '^') {
        if (tag === undefined) text += item.slice(1);
        else tag += item.slice(1);
      } else return begin;
    }
    return begin;
  }

  #lay(child: Box, home: Box, item: unknown, before: unknown): void {
    if (typeof item === 'number' || typeof item === 'boolean') {
      if (typeof item === 'number' && !Number.isInteger(item)) throw new TooMuch('A number is not whole.');
      this.steps.push({ do: 'push', value: item });
    } else if (typeof item === 'string') this.#word(item);
    else if (item && typeof item === 'object') this.#thing(child, home, item as Item, before);
    else throw new TooMuch('An empty part.');
  }

  #word(item: string): void {
    const word = WORDS[item];
    if (word !== undefined) {
      if (word !== '') this.steps.push({ do: word });
    } else if (item.startsWith('^') && item.length > 1) this.steps.push({ do: 'print', text: item.slice(1) });
    else if (item === '^') this.steps.push({ do: 'print', text: '' });
    else if (SIGNS.has(item)) this.steps.push({ do: 'sum', sign: item });
    else throw new TooMuch(`"${item}" is not known.`);
  }

  #thing(child: Box, home: Box, item: Item, before: unknown): void {
    const { '*': choice, '->': divert, 'x()': say, 'VAR?': get, 'VAR=': set, 'CNT?': count } = item;
    if (choice !== undefined) this.#choice(child, home, item.flg ?? 0, before);
    else if (typeof divert === 'string' && !item.var)
      this.steps.push({ do: item.c ? 'divert-if' : 'divert', go: this.#jump(child.targetPointer, home) });
    else if (typeof say === 'string') this.steps.push({ do: 'say', name: say, given: item.exArgs ?? 0 });
    else if (typeof get === 'string') this.steps.push({ do: 'get', name: get });
    else if (typeof set === 'string') this.steps.push({ do: 'set', name: set });
    else if (count !== undefined && child.containerForCount)
      this.steps.push({ do: 'count', place: this.numberOf(child.containerForCount) });
    else throw new TooMuch(`${JSON.stringify(item)} is not known.`);
  }

  #choice(child: Box, home: Box, flags: number, before: unknown): void {
    const { choiceTarget } = child;
    // What was done right before it must lie beside it: from there Ink counts what choosing it visits.
    if (flags & ~KNOWN_FLAGS || !(flags & FLAG.choiceOnly) || before !== '/ev' || !choiceTarget)
      throw new TooMuch('An alternative of another kind.');
    this.steps.push({
      do: 'choice',
      conditional: (flags & FLAG.condition) !== 0,
      once: flags & FLAG.once ? this.numberOf(choiceTarget) : undefined,
      sourcePath: child.path.toString(),
      pathStringOnChoice: choiceTarget.path.toString(),
      go: this.#jump({ container: choiceTarget, index: 0 }, home),
    });
  }

  #jump(target: Box['targetPointer'], from: Box): Jump {
    const { container, index } = target ?? {};
    if (!container || index === undefined || index < 0) throw new TooMuch('A divert leads nowhere.');
    const go: Jump = { to: -1, visits: this.#visits(container, index, from) };
    this.#open.push({ go, box: container, index });
    return go;
  }

  /** What counts as visited when one comes from elsewhere: each container around the target that was not around the start. */
  #visits(container: Box, index: number, from: Box): readonly number[] {
    const around = new Set<Box>();
    for (let box: Box | null | undefined = from; box; box = box.parent) around.add(box);
    const visits: number[] = [];
    const isEmpty = container.content?.length === 0;
    let child = isEmpty ? container : container.content?.[index];
    let box = isEmpty ? container.parent : container;
    let atStart = true;
    while (box && (!around.has(box) || box.countingAtStartOnly)) {
      atStart = atStart && box.content?.[0] === child;
      if (box.visitsShouldBeCounted && (!box.countingAtStartOnly || atStart)) visits.push(this.numberOf(box));
      child = box;
      box = box.parent;
    }
    return visits;
  }
}

/** Undefined when the story uses more of Ink than we can lay out; then Ink itself must play it. */
export function leanProgram(story: Story, compiled: object): LeanProgram | undefined {
  const { root } = compiled as { readonly root?: unknown };
  const main = story.mainContentContainer as unknown as Box;
  if (!Array.isArray(root)) return undefined;
  const layout = new Layout();
  try {
    layout.layOut(main, root);
    const globals = main.namedContent?.get('global decl');
    return {
      steps: layout.steps,
      start: layout.at(main, 0),
      globals: globals && layout.at(globals, 0),
      places: layout.places,
    };
  } catch (error) {
    if (error instanceof TooMuch) return undefined;
    throw error;
  }
}
