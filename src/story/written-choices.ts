/** Every alternative that a compiled story holds, shown or not: what coverage is counted against. */
import { idOf, passageId } from './choices.ts';

export interface WrittenChoice {
  readonly id: string;
  /** The passage that it stands in. */
  readonly passage: string;
  /** Where in the compiled story it lies; the compiler knows the line. */
  readonly sourcePath: string;
}

type Container = readonly unknown[];

interface Found {
  readonly source: readonly string[];
  readonly target: string;
}

/** A path like ".^.c-0" as seen from the object at `from`. */
function resolve(path: string, from: readonly string[]): string {
  if (!path.startsWith('.')) return path;
  const parts = [...from];
  for (const part of path.slice(1).split('.')) {
    if (part === '^') parts.pop();
    else parts.push(part);
  }
  return parts.join('.');
}

function nameOf(node: Container): string | undefined {
  const last: unknown = node.at(-1);
  if (!last || typeof last !== 'object' || Array.isArray(last)) return undefined;
  const name: unknown = (last as Record<string, unknown>)['#n'];
  return typeof name === 'string' ? name : undefined;
}

/** In a container the last item is no content: it holds what has a name only, and the container's own name. */
function walk(node: Container, path: readonly string[], found: Found[]): void {
  node.slice(0, -1).forEach((child, index) => {
    if (Array.isArray(child)) walk(child, [...path, nameOf(child) ?? String(index)], found);
    else if (child && typeof child === 'object' && '*' in child) {
      found.push({ source: [...path, String(index)], target: String(child['*']) });
    }
  });
  const named: unknown = node.at(-1);
  if (!named || typeof named !== 'object' || Array.isArray(named)) return;
  for (const [name, child] of Object.entries(named))
    if (Array.isArray(child)) walk(child, [...path, name], found);
}

/** In the order in which they are written, knot by knot. */
export function writtenChoices(
  compiled: object,
  labels: Readonly<Record<string, string>> | undefined,
): readonly WrittenChoice[] {
  const { root } = compiled as { readonly root?: unknown };
  const found: Found[] = [];
  if (Array.isArray(root)) walk(root, [], found);
  return found.map(({ source, target }) => {
    const raw = { sourcePath: source.join('.'), pathStringOnChoice: resolve(target, source) };
    return { id: idOf(raw, labels), passage: passageId(raw, undefined), sourcePath: raw.sourcePath };
  });
}
