/** `stories`: checks stories and says, for the one who writes them, what is wrong and on which line. */
import { SV_CHECK } from '../i18n/sv-check.ts';
import { checkStory } from '../workshop/checks/check-story.ts';
import type { Finding } from '../workshop/checks/finding.ts';
import { checkGoods } from './checks/check-goods.ts';
import { checkInterface } from './checks/check-interface.ts';
import { checkScripts } from './checks/check-scripts.ts';
import { checkSpelling } from './checks/check-spelling.ts';
import { readStory, targetsOf } from './checks/story-files.ts';
import { command, optionsOf } from './command.ts';

function printed({ file, line, sentence, warning }: Finding): string {
  return `${file}:${line}: ${warning ? `${SV_CHECK.warning}: ` : ''}${sentence}`;
}

/** Sorted by place, each said once though two chairs may share a file. */
function inOrder(findings: readonly Finding[]): readonly string[] {
  const sorted = [...findings].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  return [...new Set(sorted.map(printed))];
}

export const main = command(async (args, { root, from, out, err }) => {
  const { rest, flags } = optionsOf(args, { flags: ['goods'], rest: true });
  const targets = targetsOf(rest, root, from);
  const stories = targets.map((target) => readStory(target, from));
  const spelt = await Promise.all(stories.map(checkSpelling));
  const findings = [...spelt.flat(), ...stories.flatMap(checkStory)];
  // A story that cannot be played cannot follow its scripts either, and has said why.
  if (!findings.some((finding) => !finding.warning))
    for (const [place, { folder }] of targets.entries()) {
      const story = stories[place];
      if (story) findings.push(...checkScripts(folder, story));
    }
  if (flags.has('goods')) for (const story of stories) findings.push(...(await checkGoods(story)));
  const all = rest.length === 0 ? [...findings, ...checkInterface()] : findings;
  for (const line of inOrder(all)) out(`${line}\n`);
  const errors = inOrder(all.filter((finding) => !finding.warning)).length;
  const warnings = inOrder(all.filter((finding) => finding.warning)).length;
  err(`${SV_CHECK.summary(targets.length, errors, warnings)}\n`);
  return errors > 0 ? 1 : 0;
});
