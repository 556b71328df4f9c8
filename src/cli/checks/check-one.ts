/** All that is checked of one story on the disk, the check of both goods aside. */
import { checkStory } from '../../workshop/checks/check-story.ts';
import type { Finding } from '../../workshop/checks/finding.ts';
import { checkScripts } from './check-scripts.ts';
import { checkSpelling } from './check-spelling.ts';
import { readStory, type Target } from './story-files.ts';

/** One story, and the folders it is named from and shares with others. */
export interface Asked {
  readonly target: Target;
  readonly from: string;
  readonly root: string;
}

export interface Checked {
  readonly findings: readonly Finding[];
  /** A story that cannot be played cannot follow its scripts either, and has said why. */
  readonly playable: boolean;
}

export async function checkOne({ target, from, root }: Asked): Promise<Checked> {
  const story = readStory(target, from, root);
  const findings = [...(await checkSpelling(story)), ...checkStory(story)];
  const playable = !findings.some(({ warning, house }) => !warning && !house);
  return { findings: playable ? [...findings, ...checkScripts(story.folder, story)] : findings, playable };
}
