/** Endings carried over from other cases, as an address or a command line says them: `parhasten.uppsagd,namnderna.utan`. */
import type { Carried } from '../story/elsewhere.ts';

const ONE = /^([a-z0-9-]+)\.([a-z0-9-]+)$/;

/** Undefined when the text says it in no such way, or one case twice. */
export function readCarriedText(text: string): Carried | undefined {
  const carried: Record<string, string> = {};
  for (const part of text.split(',')) {
    const [, caseId, ending] = ONE.exec(part.trim()) ?? [];
    if (caseId === undefined || ending === undefined || caseId in carried) return undefined;
    carried[caseId] = ending;
  }
  return carried;
}

export function carriedText(carried: Carried): string {
  return Object.entries(carried)
    .map(([caseId, ending]) => `${caseId}.${ending}`)
    .join(',');
}
