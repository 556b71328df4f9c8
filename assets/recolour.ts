/** Drawings that differ in nothing but colours are kept as one shape and a list of colours each: a third of the weight. */

export interface Recoloured {
  /** SVG with `$0$`, `$1$` … where colours go, for each set of drawings with the same shapes. */
  readonly shapes: readonly string[];
  /** For each drawing, which shape it has, and its colours. */
  readonly colours: Readonly<Record<string, readonly [shape: number, ...colours: string[]]>>;
}

/** Not the `#a` of a gradient's address. */
const COLOUR = /#[0-9a-f]{3,8}\b/gi;
const PLACE = '¤';

/** `drawings` are SVG files that write every colour with a hash. */
export function recolourable(drawings: Readonly<Record<string, string>>): Recoloured {
  const sets = new Map<string, string[]>();
  for (const [name, svg] of Object.entries(drawings)) {
    const bare = svg.replaceAll(COLOUR, PLACE);
    sets.set(bare, [...(sets.get(bare) ?? []), name]);
  }
  const shapes: string[] = [];
  const colours: Record<string, readonly [number, ...string[]]> = {};
  for (const [bare, names] of sets) {
    const lists = names.map((name) => (drawings[name] ?? '').match(COLOUR) ?? []);
    const columns = (lists[0] ?? []).map((_, at) => lists.map((list) => list[at] ?? '').join(' '));
    // Places that have the same colour in every drawing of the set share one number.
    const unique = [...new Set(columns)];
    let at = 0;
    const shape = bare.replaceAll(PLACE, () => {
      const number = unique.indexOf(columns[at] ?? '');
      at += 1;
      return `$${number}$`;
    });
    for (const [row, name] of names.entries()) {
      colours[name] = [shapes.length, ...unique.map((column) => column.split(' ')[row] ?? '')];
    }
    shapes.push(shape);
  }
  return { shapes, colours };
}

/** The drawing again; empty for a name that none has. */
export function coloured({ shapes, colours }: Recoloured, name: string): string {
  const [shape, ...list] = colours[name] ?? [-1];
  return (shapes[shape] ?? '').replaceAll(/\$(\d+)\$/g, (_, number: string) => list[Number(number)] ?? '');
}
