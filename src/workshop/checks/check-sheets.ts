/** Checks that nothing is missing where the papers of a case are printed: guide, roles, observer. A missing part is told by its file and line. */
import { SAY, type Said } from '../../i18n/check.ts';
import { AIMS, peopleIn, type SheetsFile } from '../../story/sheets-file.ts';
import { at, type Finding, house, nearest } from './finding.ts';
import { type DataFile, lineOf, type Story } from './story.ts';

type Bundle = NonNullable<Story['bundle']>;
type Say = (said: Said | undefined, ...words: readonly string[]) => readonly Finding[];

/** Words that judge instead of telling what was seen. */
const JUDGING =
  /(?<!\p{L})(?:borde|bör|felet|felaktig\p{L}*|misslycka\p{L}*|duktig\p{L}*|dålig\p{L}*)(?!\p{L})/iu;

const isEmpty = (text: string | undefined): boolean => !text?.trim();

function checkTimeline({ timeline }: SheetsFile, bundle: Bundle, say: Say): readonly Finding[] {
  const { chair, decisions = {}, caseFile } = bundle;
  const placed = timeline.flatMap((row) => row.decisions?.[chair] ?? []);
  const chairs = timeline.flatMap((row) => Object.keys(row.decisions ?? {}));
  return [
    ...say(timeline.length === 0 ? SAY.noTimeline : undefined, 'timeline'),
    ...timeline.flatMap(({ when, text }) => [
      ...say(isEmpty(when) ? SAY.emptyText('timeline.when') : undefined, 'timeline', text),
      ...say(isEmpty(text) ? SAY.emptyText('timeline.text') : undefined, 'timeline', when),
    ]),
    ...chairs.flatMap((id) =>
      say(caseFile.chairs[id] ? undefined : SAY.noSuchChair(id, 'timeline'), 'timeline', id),
    ),
    ...placed.flatMap((id) =>
      say(decisions[id] ? undefined : SAY.noSuchDecision(id, 'timeline'), 'timeline', id),
    ),
    ...Object.keys(decisions).flatMap((id) => {
      const times = placed.filter((one) => one === id).length;
      if (times === 1) return [];
      return say(times === 0 ? SAY.notInTimeline(id, chair) : SAY.twiceInTimeline(id, chair), 'timeline');
    }),
  ];
}

function checkPeople({ knows }: SheetsFile, { chair, caseFile }: Bundle, say: Say): readonly Finding[] {
  const everybody = Object.keys(caseFile.chairs).flatMap((id) => peopleIn(id, caseFile));
  return [
    ...peopleIn(chair, caseFile).flatMap((id) =>
      say(
        (knows[id] ?? []).every(isEmpty) ? SAY.noKnows(caseFile.cast[id]?.name ?? id) : undefined,
        'knows',
        id,
      ),
    ),
    ...Object.keys(knows).flatMap((id) =>
      say(everybody.includes(id) ? undefined : SAY.knowsNobody(id), 'knows', id),
    ),
  ];
}

function checkWatch({ watch }: SheetsFile, { meetings = {} }: Bundle, say: Say): readonly Finding[] {
  const asked = Object.keys(meetings).filter((id) => meetings[id]?.asks);
  return [
    ...asked.flatMap((id) =>
      say((watch[id] ?? []).every(isEmpty) ? SAY.noWatch(id) : undefined, 'watch', id),
    ),
    ...Object.entries(watch).flatMap(([id, lines]) => [
      ...say(meetings[id] ? undefined : SAY.noSuchMeeting(id), 'watch', id),
      ...lines.flatMap((line) => {
        const word = JUDGING.exec(line)?.[0];
        return say(word === undefined ? undefined : SAY.judges(word), 'watch', id, line);
      }),
    ]),
  ];
}

function checkFocus({ focus }: SheetsFile, bundle: Bundle, say: Say): readonly Finding[] {
  const { caseFile, chair, meetings = {}, decisions = {} } = bundle;
  const asked = Object.keys(meetings).filter((id) => meetings[id]?.asks);
  const most = caseFile.questions.length;
  return AIMS.flatMap((aim) => {
    const { chair: played, decisions: chosen, questions } = focus[aim];
    const where = `focus.${aim}`;
    return [
      ...say(caseFile.chairs[played] ? undefined : SAY.noSuchChair(played, where), 'focus', aim, played),
      ...say(chosen.length === 0 ? SAY.noFocus(`${aim}.decisions`) : undefined, 'focus', aim),
      ...say(questions.length === 0 ? SAY.noFocus(`${aim}.questions`) : undefined, 'focus', aim),
      ...chosen.flatMap((id) => {
        if (asked.length > 0)
          return say(asked.includes(id) ? undefined : SAY.notShared(id, aim), 'focus', aim, id);
        const isKnown = played !== chair || decisions[id] !== undefined;
        return say(isKnown ? undefined : SAY.noSuchDecision(id, where), 'focus', aim, id);
      }),
      ...questions.flatMap((number) =>
        say(
          Number.isInteger(number) && number >= 1 && number <= most
            ? undefined
            : SAY.noSuchQuestion(number, most),
          'focus',
          aim,
          'questions',
        ),
      ),
    ];
  });
}

function checkTheory({ theory }: SheetsFile, known: readonly string[] | undefined, say: Say) {
  const unknown = known ? theory.filter((id) => !known.includes(id)) : [];
  return [
    ...say(theory.length === 0 ? SAY.noTheory : undefined, 'theory'),
    ...unknown.flatMap((id) => say(SAY.noSuchTheory(id, nearest(id, known ?? [])), 'theory', id)),
  ];
}

/** What our own cases must have, and a teacher's own is merely told of. */
export function checkSheets(story: Story): readonly Finding[] {
  const { bundle, data, sheets } = story;
  const caseFile = data['case.json'];
  if (!bundle || !caseFile) return [];
  const undivided = Object.entries(bundle.decisions ?? {}).flatMap(([id, { divides }]) => {
    const file = data[`decisions/${bundle.chair}/${id}.json`] ?? data[`decisions/${id}.json`];
    return file && isEmpty(divides) ? [at({ file: file.file, line: 1 }, SAY.noDivides(id))] : [];
  });
  const file = data['sheets.json'];
  // One that cannot be read has been told of by its fields.
  if (!file) return [...undivided, at({ file: caseFile.file, line: 1 }, SAY.noSheets)].map(house);
  if (!sheets) return undivided.map(house);
  return [...undivided, ...found(story, file, bundle, sheets)].map(house);
}

function found(story: Story, file: DataFile, bundle: Bundle, sheets: SheetsFile): readonly Finding[] {
  const say: Say = (said, ...words) =>
    said === undefined ? [] : [at({ file: file.file, line: lineOf(file, ...words) }, said)];
  return [
    ...checkTimeline(sheets, bundle, say),
    ...checkPeople(sheets, bundle, say),
    ...checkWatch(sheets, bundle, say),
    ...checkFocus(sheets, bundle, say),
    ...(sheets.until === undefined || bundle.decisions?.[sheets.until]
      ? []
      : say(SAY.noSuchDecision(sheets.until, 'until'), 'until')),
    ...checkTheory(sheets, story.theory, say),
    ...say(sheets.pitfalls.every(isEmpty) ? SAY.noPitfalls : undefined, 'pitfalls'),
  ];
}
