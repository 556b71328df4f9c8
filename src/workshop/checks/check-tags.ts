/** Checks every tag: that it exists, that it stands where it may, and that what it names exists. */
import { SAY, type Said } from '../../i18n/check.ts';
import { choiceTag, lineTag, MOODS } from '../../story/tags.ts';
import { isClaim, PLACES } from '../vocabulary.ts';
import { isRegime, isStock, oneOf } from './check-words.ts';
import { at, type Finding, nearest } from './finding.ts';
import type { InkLine } from './ink-lines.ts';
import type { Story } from './story.ts';

const ROOM_WORDS = 60;
/** Somebody without a name: a figure of the house that no case has to introduce. */
const ANYBODY = 'visitor';

export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

interface Known {
  readonly people: readonly string[];
  readonly decisions: readonly string[];
  readonly laws: readonly string[];
  readonly options: Readonly<Record<string, readonly string[]>>;
}

function knownIn({ bundle }: Story): Known {
  const { caseFile, decisions = {}, meetings = {} } = bundle ?? {};
  return {
    people: [...Object.keys(caseFile?.cast ?? {}), ANYBODY],
    decisions: Object.keys(decisions),
    laws: Object.keys(caseFile?.laws ?? {}),
    options: Object.fromEntries(
      Object.entries(meetings).map(([id, { rounds }]) => [
        id,
        rounds.flatMap((round) => Object.keys(round.options)),
      ]),
    ),
  };
}

function checkOnLine(text: string, known: Known): Said | undefined {
  const tag = lineTag(text);
  if (!tag) {
    const mood = /^mood:\s*(.*)$/.exec(text)?.[1];
    if (mood !== undefined) return SAY.unknown('mood', mood, nearest(mood, MOODS));
    return choiceTag(text) ? SAY.tagOnChoice(text) : SAY.badTag(text);
  }
  switch (tag.tag) {
    case 'mood':
      return undefined;
    case 'place':
      return oneOf(PLACES, 'place')(tag.value);
    case 'people':
      return tag.value.map(oneOf(known.people, 'person')).find((wrong) => wrong !== undefined);
    case 'speaker':
    case 'adviser':
      return oneOf(known.people, 'person')(tag.value);
    case 'key':
      return oneOf(known.decisions, 'decision')(tag.value);
    case 'remembers':
      return undefined;
    case 'room': {
      const count = wordsIn(tag.value);
      return count > ROOM_WORDS ? SAY.tooLongRoom(count) : undefined;
    }
    case 'claim':
      return isClaim(tag.value) ? undefined : SAY.unknown('claim', tag.value);
    case 'law':
      return oneOf(known.laws, 'law')(tag.value);
  }
}

function checkOnChoice(text: string, known: Known): Said | undefined {
  const tag = choiceTag(text);
  if (!tag) return lineTag(text) ? SAY.tagOnLine(text) : SAY.badTag(text);
  switch (tag.tag) {
    case 'cost':
      return undefined;
    case 'move':
    case 'told': {
      const options = known.options[tag.meeting];
      if (!options) return oneOf(Object.keys(known.options), 'meeting')(tag.meeting);
      return oneOf(options, 'option')(tag.option);
    }
    case 'from':
      return oneOf(known.people, 'person')(tag.value);
    case 'at':
      return oneOf([...PLACES, ...known.people], 'place')(tag.value);
    case 'needs':
      return 'region' in tag ? isRegime(tag.region, tag.states) : isStock(tag.stock);
  }
}

/** A tag whose words are worked out as the story runs can only be checked in play. */
function isWorkedOut(tag: string): boolean {
  return tag.includes('{');
}

function checkLine(line: InkLine, known: Known): readonly Said[] {
  const check = line.kind === 'choice' ? checkOnChoice : checkOnLine;
  return line.tags.filter((tag) => !isWorkedOut(tag)).flatMap((tag) => check(tag, known) ?? []);
}

/** Smaller decisions, without a file of their own, may be remembered too; but a misspelt one should be seen. */
function checkMemory(line: InkLine, known: Known): readonly Said[] {
  const ids = line.tags.flatMap((tag) => /^remembers:\s*(\S+)$/.exec(tag)?.[1] ?? []);
  return ids.flatMap((id) => oneOf(known.decisions, 'decision')(id) ?? []);
}

export function checkTags(story: Story): readonly Finding[] {
  const known = knownIn(story);
  return story.lines.flatMap((line) => [
    ...checkLine(line, known).map((said) => at(line, said)),
    ...checkMemory(line, known).map((said) => ({ ...at(line, said), warning: true as const })),
  ]);
}
