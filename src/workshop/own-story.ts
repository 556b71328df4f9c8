/** Reads somebody's own story out of the files they brought: compiles it, checks it, and makes it ready to play. */
import { SAY } from '../i18n/check.ts';
import type { CaseBundle } from '../story/case-file.ts';
import { checkWritten } from './checks/check-story.ts';
import { at, type Finding } from './checks/finding.ts';
import { lineIn, type Story, storyIn } from './checks/story.ts';
import { folderOfStory, includesIn, type OwnFile, type OwnStart, startsIn } from './own-files.ts';

export interface OwnStory {
  readonly starts: readonly OwnStart[];
  /** The one that was read; undefined when there is no story among the files. */
  readonly start?: OwnStart;
  /** Ready to play; undefined when it does not compile. */
  readonly bundle?: CaseBundle;
  readonly findings: readonly Finding[];
  readonly story?: Story;
  /** Whether it can be tried by playing it many times. */
  readonly triable: boolean;
}

/** INCLUDE of files that were not brought: said on the line that asks for them, instead of what Ink says. */
function missingFiles(files: readonly OwnFile[], main: string): readonly Finding[] {
  const { exists } = folderOfStory(files, main);
  return files
    .filter((file) => file.name.toLowerCase().endsWith('.ink'))
    .flatMap((file) =>
      includesIn(file.text)
        .filter((name) => !exists(name))
        .map((name) => {
          const lines = file.text.split(/\r?\n/);
          const line = lines.findIndex((each) => each.includes('INCLUDE') && each.includes(name)) + 1;
          return at({ file: file.name, line }, SAY.includeMissing(name));
        }),
    );
}

function foreign(story: Story): CaseBundle {
  const { compiled, labels } = story.compiled;
  const id = story.main.replace(/^.*\//, '').replace(/\.ink$/i, '');
  return { id, chair: 'reader', compiled: compiled ?? {}, labels, version: 'own', own: true };
}

/** `wanted` is the id of a start; the likeliest is taken without it. */
export function readOwnStory(files: readonly OwnFile[], wanted?: string): OwnStory {
  const starts = startsIn(files);
  const start = starts.find(({ id }) => id === wanted) ?? starts[0];
  if (!start) return { starts, findings: unreadable(files), triable: false };
  const missing = missingFiles(files, start.file);
  if (missing.length > 0) return { starts, start, findings: missing, triable: false };
  const name = start.file.slice(start.file.lastIndexOf('/') + 1);
  const story = storyIn(folderOfStory(files, start.file), name, start.chair);
  const { findings, playable } = checkWritten(story);
  if (!story.compiled.compiled) return { starts, start, findings, triable: false, story };
  const bundle: CaseBundle = story.bundle ? { ...story.bundle, own: true } : foreign(story);
  return { starts, start, findings, triable: playable, story, bundle };
}

/** Why no story was found, when a case is there that cannot be read. */
function unreadable(files: readonly OwnFile[]): readonly Finding[] {
  return files
    .filter((file) => file.name.endsWith('case.json'))
    .flatMap(({ name, text }) => {
      try {
        JSON.parse(text);
        return [];
      } catch (error) {
        return [
          at(
            { file: name, line: lineIn((error as Error).message, text) },
            SAY.notJson((error as Error).message),
          ),
        ];
      }
    });
}
