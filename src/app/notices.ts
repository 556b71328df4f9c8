/** What the page says when something could not be kept or fetched. */
import type { SaveProblem } from '../saves/result.ts';
import type { NoticeId } from '../ui/ui-model.ts';

const NOTICE_OF: Readonly<Record<SaveProblem, NoticeId>> = {
  blocked: 'storage-blocked',
  full: 'storage-full',
  damaged: 'save-damaged',
  foreign: 'save-foreign',
  outdated: 'save-outdated',
  missing: 'save-damaged',
};

export function noticeOf(problem: SaveProblem): NoticeId {
  return NOTICE_OF[problem];
}
