/** Carries a save, or anything else the page has made, to a file of the player's own; and a save back. */
import { done, failed, type Result } from './result.ts';

/** A save is some ten kilobytes, a finished one with its report a few hundred; more is something else. */
const LARGEST = 8_000_000;

/** Offers `content` as a file to keep. `blocked` when the page may not. */
export function offerFile(name: string, content: Blob): Result<undefined> {
  try {
    const url = URL.createObjectURL(content);
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    return done(undefined);
  } catch {
    return failed('blocked');
  }
}

/** The text of a file the player has chosen; `foreign` when it cannot be a save. */
export async function readFile(file: Blob): Promise<Result<string>> {
  if (file.size > LARGEST) return failed('foreign');
  try {
    return done(await file.text());
  } catch {
    return failed('damaged');
  }
}
