/** Plays the story and checks what can only be seen in play: dead ends, loops, and what nobody ever reaches. */
import { SAY, type Said, within } from '../../i18n/check.ts';
import type { CaseBundle } from '../../story/case-file.ts';
import { type Coverage, percentile } from '../coverage.ts';
import type { Stop } from '../explorer.ts';
import { explore } from '../exploring.ts';
import type { Standing } from '../thresholds.ts';
import { at, type Finding, house } from './finding.ts';
import { stopSays } from './ink-says.ts';
import { placesOf } from './places.ts';
import type { Story } from './story.ts';

const OURS = { random: 30, searching: 570, sweep: true } as const;
const FOREIGN = { random: 20, searching: 180 };

type Where = Pick<Finding, 'file' | 'line'>;

function saidOf({ kind, message, forced }: Stop): Said {
  const said = kind === 'dead-end' ? SAY.deadEnd : kind === 'loop' ? SAY.endless : stopSays(message);
  if (!forced) return said;
  return within(
    (sentence) =>
      'stock' in forced
        ? SAY.whenForced(forced.stock, forced.value, sentence)
        : SAY.whenIn(forced.region, forced.state, sentence),
    said,
  );
}

function stops(story: Story, coverage: Coverage): readonly Finding[] {
  const places = placesOf(story, coverage.written);
  const found = [...coverage.stops.values()].map((stop) => at(places.ofChoice(stop.after), saidOf(stop)));
  const circling = coverage.withoutWayOut();
  const [first] = circling;
  if (first === undefined || found.length > 0) return found;
  return [at(places.ofPassage(first), SAY.noWayOut)];
}

function onlyHeld(what: 'passage' | 'choice', held: Standing, runs: number): Said {
  return 'stock' in held
    ? SAY.onlyForced(what, held.stock, held.value, runs)
    : SAY.onlyIn(what, held.region, held.state, runs);
}

function unreached(story: Story, coverage: Coverage): readonly Finding[] {
  const places = placesOf(story, coverage.written);
  const { runs } = coverage;
  const passages = [...coverage.writtenPassages].filter((id) => !coverage.passages.has(id));
  const choices = coverage.written.filter(
    (choice) => !coverage.open.has(choice.id) && !passages.includes(choice.passage),
  );
  const endings = Object.keys(story.bundle?.caseFile.endings ?? {}).filter(
    (id) => !coverage.passages.has(`end.${id}`),
  );
  const file = story.data['case.json']?.file ?? story.nameOf(story.main);
  const missing = (what: 'passage' | 'choice', id: string, where: Where, otherwise: Said): Finding => {
    const held = coverage.swept.get(id);
    return held ? { ...at(where, onlyHeld(what, held, runs)), warning: true } : at(where, otherwise);
  };
  return [
    ...passages.map((id) => missing('passage', id, places.ofPassage(id), SAY.neverReached(runs))),
    ...choices.map(({ id }) => {
      const said = coverage.shown.has(id) ? SAY.neverOpen(runs) : SAY.neverShown(runs);
      return missing('choice', id, places.ofChoice(id), said);
    }),
    ...endings.map((id) => at({ file, line: 1 }, SAY.endingNever(id, runs))),
  ];
}

function lateMemories(story: Story, coverage: Coverage): readonly Finding[] {
  return Object.keys(story.bundle?.decisions ?? {}).flatMap((id) => {
    const line = story.lines.find((each) => each.tags.includes(`key: ${id}`));
    if (!line || (coverage.remembered.get(id) ?? 0) >= 2) return [];
    return [house(at(line, SAY.rememberedLate(id)))];
  });
}

/** Reading in silence, and choosing among things one would sooner not choose among. */
const WORDS_A_MINUTE = 200;
const SECONDS_A_CHOICE = 8;
/** So far a writer may be off, in minutes, however short the case. */
const NEAR = 3;
/** A passage is 60–160 words; what has to tell of an answer first may be a little longer. */
const LONGEST = 240;

function minutesFor(words: number, choices: number): number {
  return Math.round(words / WORDS_A_MINUTE + (choices * SECONDS_A_CHOICE) / 60);
}

/** A lesson is planned by the minutes on the title page; and who reads long without acting loses the thread. */
function checkLength(story: Story, coverage: Coverage): readonly Finding[] {
  const places = placesOf(story, coverage.written);
  const words = percentile(coverage.words, 0.5);
  const likely = minutesFor(words, percentile(coverage.steps, 0.5));
  const given = story.bundle?.caseFile.minutes ?? 0;
  const file = story.data['case.json'];
  const line = (file?.text.slice(0, file.text.indexOf('"minutes"')).split('\n') ?? ['']).length;
  const isPlayedOut = coverage.unended === 0;
  const off = isPlayedOut && Math.abs(given - likely) > Math.max(NEAR, given / 5);
  const long = [...coverage.longest].filter(([, count]) => count > LONGEST);
  return [
    ...(off && file ? [house(at({ file: file.file, line }, SAY.minutes(given, likely, words)))] : []),
    ...long.map(([id, count]) => ({
      ...at(places.ofPassage(id), SAY.longPassage(count)),
      warning: true as const,
    })),
  ];
}

/** What nobody asked for is 35–70 words (stories.md): told when every play gave fewer, or every play more. */
const INITIATIVE_WORDS = { fewest: 35, most: 70 };

function checkInitiatives(story: Story, coverage: Coverage): readonly Finding[] {
  const places = placesOf(story, coverage.written);
  const names = Object.values(story.bundle?.decisions ?? {}).flatMap(({ initiatives }) => initiatives);
  return [...coverage.given].flatMap(([id, { fewest, most }]) => {
    const name = names.find((each) => id === each || id.endsWith(`.${each}`));
    const words = most < INITIATIVE_WORDS.fewest ? most : fewest;
    const isRight = words >= INITIATIVE_WORDS.fewest && words <= INITIATIVE_WORDS.most;
    if (name === undefined || isRight) return [];
    return [{ ...house(at(places.ofChoice(id), SAY.initiativeWords(name, words))), warning: true as const }];
  });
}

/** `tell` is told now and then how many plays are done. */
export function checkPlay(story: Story, tell?: (plays: number) => void): readonly Finding[] {
  const { bundle, compiled } = story;
  if (!compiled.compiled) return [];
  const foreign: CaseBundle = { id: 'foreign', chair: '', compiled: compiled.compiled, version: '' };
  const coverage = explore(bundle ?? foreign, bundle ? OURS : FOREIGN, tell);
  const stopped = stops(story, coverage);
  if (!bundle || coverage.stops.size > 0) return stopped;
  const places = placesOf(story, coverage.written);
  const answers = [...coverage.answersWithoutRoom].map(([id, meeting]) =>
    house(at(places.ofChoice(id), SAY.answerNeedsRoom(meeting))),
  );
  return [
    ...stopped,
    ...unreached(story, coverage),
    ...answers,
    ...lateMemories(story, coverage),
    ...checkLength(story, coverage),
    ...checkInitiatives(story, coverage),
  ];
}
