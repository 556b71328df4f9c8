/** Checks that every word a reader reads is spelt as in the dictionary, or stands in the word list of the stories. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SV_COMMAND } from '../../i18n/sv-command.ts';
import { type Finding, house } from '../../workshop/checks/finding.ts';
import { type InkLine, proseOf } from '../../workshop/checks/ink-lines.ts';
import type { DataFile } from '../../workshop/checks/story.ts';
import { listedWords, speller, wordsOf } from './spelling.ts';
import type { StoryOnDisk } from './story-files.ts';

/** Lies beside the stories or in the folder of one. */
const WORD_LIST = 'words-sv.txt';
/** Who has misspelt more words than this has another language, and is not told what each could have been. */
const MOST_MEANT = 20;

/** What readers read in the files beside the Ink. */
const PROSE_KEYS: ReadonlySet<string> = new Set([
  ...['title', 'blurb', 'intro', 'text', 'question', 'plain', 'knew', 'advocate', 'pays', 'serves'],
  ...['interest', 'says', 'hedges', 'pleases', 'envelope', 'wants', 'hides', 'object', 'speech'],
  ...['aims', 'questions', 'answers'],
]);

interface Passage {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** The prose of a line of Ink, and of its tags the two that are read: the projector's text and why a way is closed. */
function proseIn(line: InkLine): readonly Passage[] {
  const { file, line: number, tags } = line;
  const bare = tags.map((tag) => tag.replace(/\{[^{}]*\}/g, ' '));
  const read = bare.flatMap(
    (tag) => /^room:(.*)$/.exec(tag)?.[1] ?? /^needs:[^|]*\|(.*)$/.exec(tag)?.[1] ?? [],
  );
  return [proseOf(line), ...read].filter(Boolean).map((text) => ({ file, line: number, text }));
}

/** The values of a JSON file that are prose. */
function proseUnder(value: unknown, isProse: boolean): readonly string[] {
  if (typeof value === 'string') return isProse ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => proseUnder(each, isProse));
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) =>
    key === 'sources' ? [] : proseUnder(child, PROSE_KEYS.has(key) || (isProse && typeof child === 'string')),
  );
}

function proseInData({ file, text }: DataFile): readonly Passage[] {
  let at = 0;
  return proseUnder(JSON.parse(text), false).map((prose) => {
    const next = text.indexOf(JSON.stringify(prose), at);
    at = next < 0 ? at : next;
    return { file, line: text.slice(0, at).split('\n').length, text: prose };
  });
}

function namesOf({ bundle }: StoryOnDisk): readonly string[] {
  const { cast = {}, municipality = '' } = bundle?.caseFile ?? {};
  return [municipality, ...Object.values(cast).map(({ name }) => name)].flatMap(wordsOf);
}

function ownWords(story: StoryOnDisk): readonly string[] {
  return [story.folder, dirname(story.folder)]
    .map((folder) => join(folder, WORD_LIST))
    .filter((file) => existsSync(file))
    .flatMap((file) => listedWords(readFileSync(file, 'utf8')));
}

/** Only a story that uses our words: one from elsewhere may be in any language. Each word is told of once. */
export async function checkSpelling(story: StoryOnDisk): Promise<readonly Finding[]> {
  if (!story.bundle || story.findings.length > 0) return [];
  const { knows, meant } = await speller([...ownWords(story), ...namesOf(story)]);
  const told = new Set<string>();
  const texts = [...story.lines.flatMap(proseIn), ...Object.values(story.data).flatMap(proseInData)];
  return texts.flatMap(({ file, line, text }) =>
    wordsOf(text)
      .filter((word) => !told.has(word) && !knows(word))
      .map((word) => {
        told.add(word);
        return house({
          file,
          line,
          sentence: SV_COMMAND.spelling(word, told.size > MOST_MEANT ? undefined : meant(word)),
        });
      }),
  );
}
