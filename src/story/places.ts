/** Where each written alternative stands among the alternatives of its knot or stitch: stable, whatever is open. */
import type { Story } from 'inkjs';

interface Node {
  readonly content?: readonly Node[];
  readonly namedOnlyContent?: ReadonlyMap<string, Node> | null;
  readonly pathStringOnChoice?: string;
  readonly path: { toString(): string };
}

function isChoicePoint(node: Node): boolean {
  return node.content === undefined && 'pathStringOnChoice' in node;
}

/** Named parts right under a knot are its stitches, which have a count of their own, unless they are parts of its weave. */
function collect(node: Node, into: Map<string, number>, top: boolean): void {
  for (const child of node.content ?? []) {
    if (isChoicePoint(child)) into.set(child.path.toString(), into.size);
    else if (child.content) collect(child, into, false);
  }
  for (const [name, child] of node.namedOnlyContent ?? [])
    if (!top || /^[cgbs]-?\d*$/.test(name)) collect(child, into, false);
}

/** Knows the places of one story; each knot is walked once, when one of its alternatives is first shown. */
export class PlaceBook {
  readonly #story: Pick<Story, 'mainContentContainer'>;
  readonly #places = new Map<string, number>();
  readonly #walked = new Set<string>();

  constructor(story: Pick<Story, 'mainContentContainer'>) {
    this.#story = story;
  }

  /** 0 for an alternative that cannot be found, which happens only in stories that build them in threads. */
  placeOf(sourcePath: string): number {
    const known = this.#places.get(sourcePath);
    if (known !== undefined) return known;
    const [knot = '', stitch = ''] = sourcePath.split('.');
    const root = this.#story.mainContentContainer as unknown as Node & {
      namedContent: ReadonlyMap<string, Node>;
    };
    const knotNode = root.namedContent.get(knot) as
      | (Node & { namedContent?: ReadonlyMap<string, Node> })
      | undefined;
    const stitchNode = knotNode?.namedContent?.get(stitch);
    const home = stitchNode ?? knotNode ?? root;
    const key = stitchNode ? `${knot}.${stitch}` : knotNode ? knot : '';
    if (!this.#walked.has(key)) {
      this.#walked.add(key);
      const found = new Map<string, number>();
      collect(home, found, true);
      for (const [path, place] of found) this.#places.set(path, place);
    }
    const place = this.#places.get(sourcePath) ?? 0;
    this.#places.set(sourcePath, place);
    return place;
  }
}
