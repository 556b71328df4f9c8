/** All checks of one story, in the order in which a writer would want to mend things. */
import { SV_CHECK } from '../../i18n/sv-check.ts';
import { checkChoices } from './check-choices.ts';
import { checkData } from './check-data.ts';
import { checkPlay } from './check-play.ts';
import { checkTags } from './check-tags.ts';
import { checkText } from './check-text.ts';
import { checkWords } from './check-words.ts';
import type { Finding } from './finding.ts';
import type { Story } from './story.ts';

function inkProblems({ compiled, nameOf }: Story): readonly Finding[] {
  return compiled.problems
    .filter(({ severity }) => severity !== 'note')
    .map(({ severity, file, line, text }) => ({
      file: nameOf(file),
      line,
      sentence: /saw '\|/.test(text) ? SV_CHECK.inkBar : SV_CHECK.ink(text),
      ...(severity === 'warning' ? { warning: true as const } : {}),
    }));
}

/** Play waits until what can be read is right: a misspelt event would stop every play in the same way. */
export function checkStory(story: Story): readonly Finding[] {
  const read = [...story.findings, ...inkProblems(story)];
  if (!story.bundle) return [...read, ...checkPlay(story)];
  const told = [...read, ...checkWords(story), ...checkTags(story), ...checkData(story)];
  const rest = [...checkText(story), ...checkChoices(story)];
  const playable = !told.some((finding) => !finding.warning);
  return [...told, ...rest, ...(playable ? checkPlay(story) : [])];
}
