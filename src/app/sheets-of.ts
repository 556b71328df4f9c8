/** Fetches what the sheets of a case are made of, each case once. */
import { SHEETS } from 'virtual:sheets';
import type { SheetSource } from '../debrief/sheets/source.ts';

const fetched = new Map<string, SheetSource>();

/** Undefined when there is no such case, or when it cannot be fetched now. */
export async function sheetsOf(caseId: string): Promise<SheetSource | undefined> {
  const known = fetched.get(caseId);
  if (known) return known;
  try {
    const source = await SHEETS[caseId]?.();
    if (source) fetched.set(caseId, source);
    return source;
  } catch {
    return undefined;
  }
}
