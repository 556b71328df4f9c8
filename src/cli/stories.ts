/** `stories`: checks stories and says, for the one who writes them, what is wrong and on which line. */
import { join, relative } from 'node:path';
import { SV_COMMAND } from '../i18n/sv-command.ts';
import { checkStory } from '../workshop/checks/check-story.ts';
import { type Finding, merelyTold } from '../workshop/checks/finding.ts';
import { checkGoods } from './checks/check-goods.ts';
import { checkInterface } from './checks/check-interface.ts';
import { checkScripts } from './checks/check-scripts.ts';
import { checkSpelling } from './checks/check-spelling.ts';
import { readStory, type StoryOnDisk, targetsOf, unreadable } from './checks/story-files.ts';
import { command, optionsOf } from './command.ts';

function printed({ file, line, sentence, warning }: Finding): string {
  return `${file}:${line}: ${warning ? `${SV_COMMAND.warning}: ` : ''}${sentence}`;
}

/** Sorted by place, each said once though two chairs may share a file. */
function inOrder(findings: readonly Finding[]): readonly string[] {
  const sorted = [...findings].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  return [...new Set(sorted.map(printed))];
}

/** The cases in stories/ are held to all of it; somebody else's is told what ours have beside, unless asked to be as strict. */
function isOurs(story: StoryOnDisk, root: string): boolean {
  return !relative(join(root, 'stories'), story.folder).startsWith('..');
}

async function findingsIn(story: StoryOnDisk, goods: boolean): Promise<readonly Finding[]> {
  const found = [...(await checkSpelling(story)), ...checkStory(story)];
  // A story that cannot be played cannot follow its scripts either, and has said why.
  const playable = !found.some(({ warning, house }) => !warning && !house);
  if (playable) found.push(...checkScripts(story.folder, story));
  if (playable && goods) found.push(...(await checkGoods(story)));
  return found;
}

export const main = command(async (args, { root, from, out, err }) => {
  const { rest, flags } = optionsOf(args, { flags: ['goods', 'strict'], rest: true });
  const targets = targetsOf(rest, root, from);
  const findings = targets.flatMap((target) => unreadable(target, from) ?? []);
  for (const target of targets.filter((each) => unreadable(each, from) === undefined)) {
    const story = readStory(target, from, root);
    const found = await findingsIn(story, flags.has('goods'));
    findings.push(...(flags.has('strict') || isOurs(story, root) ? found : merelyTold(found)));
  }
  const all = rest.length === 0 ? [...findings, ...checkInterface()] : findings;
  for (const line of inOrder(all)) out(`${line}\n`);
  const errors = inOrder(all.filter((finding) => !finding.warning)).length;
  const warnings = inOrder(all.filter((finding) => finding.warning)).length;
  err(`${SV_COMMAND.summary(targets.length, errors, warnings)}\n`);
  return errors > 0 ? 1 : 0;
});
