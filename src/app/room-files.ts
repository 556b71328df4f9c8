/** Reads what the leader drops: a saved run by its journal, anything else as text to look for codes in. */
import type { Journal } from '../run/journal.ts';
import type { FileFound } from '../ui/room/room-door.ts';

/** A hall's worth of exports is a few hundred kilobytes. */
const LARGEST = 8_000_000;

const looksLikeASave = (text: string): boolean => /"journal"\s*:/.test(text.slice(0, 2000));

export async function readRoomFile(file: File): Promise<FileFound> {
  const wrong = (why: 'large-file' | 'broken-file' | 'empty-file'): FileFound => ({
    kind: 'wrong',
    trouble: { why, what: file.name.slice(0, 72) },
  });
  if (file.size > LARGEST) return wrong('large-file');
  try {
    const text = await file.text();
    if (!looksLikeASave(text)) return { kind: 'text', text };
    const { readSave } = await import('../saves/save-format.ts');
    const save = readSave(text);
    if (!save.ok) return wrong('broken-file');
    const { journal } = save.value as { readonly journal: Journal };
    return { kind: 'run', source: { kind: 'journal', name: file.name, journal } };
  } catch {
    return wrong('empty-file');
  }
}
