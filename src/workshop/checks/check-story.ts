/** All checks of one story, in the order in which a writer would want to mend things. */
import { SAY } from '../../i18n/check.ts';
import { checkChoices } from './check-choices.ts';
import { checkData } from './check-data.ts';
import { checkPlay } from './check-play.ts';
import { checkSheets } from './check-sheets.ts';
import { checkTags } from './check-tags.ts';
import { checkText } from './check-text.ts';
import { checkWords } from './check-words.ts';
import { at, type Finding } from './finding.ts';
import { inkSays } from './ink-says.ts';
import type { Story } from './story.ts';

function inkProblems({ compiled, nameOf, lines }: Story): readonly Finding[] {
  const names = lines.flatMap(
    ({ name, code }) => name || /^(?:VAR|CONST|LIST)\s+(\w+)/.exec(code)?.[1] || [],
  );
  return compiled.problems
    .filter(({ severity }) => severity !== 'note')
    .map(({ severity, file, line, text }) => ({
      ...at({ file: nameOf(file), line }, inkSays(text, names)),
      ...(severity === 'warning' ? { warning: true as const } : {}),
    }));
}

export interface Written {
  readonly findings: readonly Finding[];
  /** A misspelt event would stop every play in the same way: play waits until what can be read is right. */
  readonly playable: boolean;
}

/** What can be seen without playing. */
export function checkWritten(story: Story): Written {
  const read = [...story.findings, ...inkProblems(story)];
  const isEmpty = story.lines.every(({ kind }) => kind === 'empty');
  if (isEmpty && story.findings.length === 0)
    read.push(at({ file: story.nameOf(story.main), line: 1 }, SAY.nothing));
  // Who cannot be read cannot be judged either: the rest would only follow from it.
  if (isEmpty || story.findings.some(({ warning, house }) => !warning && !house))
    return { findings: read, playable: false };
  if (!story.bundle) return { findings: read, playable: story.compiled.compiled !== undefined };
  const told = [...read, ...checkWords(story), ...checkTags(story), ...checkData(story)];
  const rest = [...checkText(story), ...checkChoices(story), ...checkSheets(story)];
  return { findings: [...told, ...rest], playable: !told.some(({ warning, house }) => !warning && !house) };
}

export function checkStory(story: Story): readonly Finding[] {
  const { findings, playable } = checkWritten(story);
  return playable ? [...findings, ...checkPlay(story)] : findings;
}
