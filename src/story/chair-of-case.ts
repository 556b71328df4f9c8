/** What one chair of a case has of its own: its key decisions, and its own words for how it ended. */
import type { CaseFile } from './case-file.ts';

/** The folder of a chair's key decisions, as seen from the folder of the case: one with its name, else the common one. */
export function decisionFolder(chair: string, exists: (folder: string) => boolean): string {
  const own = `decisions/${chair}`;
  return exists(own) ? own : 'decisions';
}

/** The case as this chair reads it. */
export function seenFrom(caseFile: CaseFile, chair: string): CaseFile {
  const own = caseFile.chairs[chair]?.endings;
  return own ? { ...caseFile, endings: { ...caseFile.endings, ...own } } : caseFile;
}
