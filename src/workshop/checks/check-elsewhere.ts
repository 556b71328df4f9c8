/** Checks what a case says of other cases: that they are there, that each of their endings has a word here, and that somebody asks. */
import { SAY, type Said } from '../../i18n/check.ts';
import { CASES } from '../../run/case-numbers.ts';
import { isStock, oneOf } from './check-words.ts';
import { at, type Finding, house } from './finding.ts';
import { type DataFile, lineOf, type Story } from './story.ts';

type Say = (said: Said | undefined, ...words: readonly string[]) => readonly Finding[];

/** A case that is still being written has no case.json yet: nothing is known of how it ends. */
function checkEndings(story: Story, caseId: string, words: Readonly<Record<string, string>>, say: Say) {
  const real = story.endings?.[caseId];
  if (!real) return [];
  return [
    ...Object.keys(words).flatMap((ending) =>
      say(oneOf(real, 'ending')(ending), 'elsewhere', caseId, ending),
    ),
    ...real
      .filter((ending) => words[ending] === undefined)
      .flatMap((ending) => say(SAY.endingUnheard(caseId, ending), 'elsewhere', caseId)),
  ];
}

/** A word held against how another case ended: an unknown one would never be true, and nothing would tell. */
function checkCompared(story: Story, heard: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  return story.lines.flatMap((line) =>
    [...line.code.matchAll(/\belsewhere\("([^"]*)"\)\s*[!=]=\s*"([^"]*)"/g)].flatMap(
      ([, caseId = '', word = '']) => {
        const known = heard[caseId];
        const said = known && oneOf(Object.values(known), 'heardEnding')(word);
        return said ? [at(line, said)] : [];
      },
    ),
  );
}

export function checkElsewhere(story: Story, file: DataFile): readonly Finding[] {
  const { caseFile, chair = '', id = '' } = story.bundle ?? {};
  const heard = caseFile?.elsewhere ?? {};
  const say: Say = (said, ...words) =>
    said === undefined ? [] : [at({ file: file.file, line: lineOf(file, ...words) }, said)];
  const others = CASES.filter((each) => each !== id);
  const code = story.lines.map((line) => line.code).join('\n');
  const after = Object.entries(caseFile?.chairs[chair]?.startAfter ?? {});
  return [
    ...Object.entries(heard).flatMap(([caseId, words]) => [
      ...say(oneOf(others, 'case')(caseId), 'elsewhere', caseId),
      ...checkEndings(story, caseId, words, say),
      ...(code.includes(`elsewhere("${caseId}")`)
        ? []
        : say(SAY.elsewhereUnused(caseId), 'elsewhere', caseId).map(house)),
    ]),
    ...after.flatMap(([caseId, byWord]) => [
      ...say(oneOf(Object.keys(heard), 'heard')(caseId), 'startAfter', caseId),
      ...Object.entries(byWord).flatMap(([word, shifts]) => [
        ...say(oneOf(Object.values(heard[caseId] ?? {}), 'heardEnding')(word), 'startAfter', caseId, word),
        ...Object.keys(shifts).flatMap((stock) => say(isStock(stock), 'startAfter', caseId, word, stock)),
      ]),
    ]),
    ...checkCompared(story, heard),
  ];
}
