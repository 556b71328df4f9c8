/** Checks what lies beside the Ink: the shared meetings, the key decisions with their advisers, and the case itself. */
import { SAY, type Said } from '../../i18n/check.ts';
import { ROLES } from '../../model/act.ts';
import { STARTS } from '../../model/starts.ts';
import type { Adviser, CaseFile, ChairFile, Decision, Meeting } from '../../story/case-file.ts';
import { FIGURES, isClaim, PLACES } from '../vocabulary.ts';
import { checkElsewhere } from './check-elsewhere.ts';
import { checkFollowUp } from './check-follow-up.ts';
import { wordsIn } from './check-tags.ts';
import { isEvent, isStock, oneOf } from './check-words.ts';
import { at, type Finding, house } from './finding.ts';
import { HTML } from './prose.ts';
import { type DataFile, lineOf, type Story } from './story.ts';

const CARD_WORDS = 60;
const NOT_STOCKS = ['base', 'spread'];

function finding(file: DataFile, words: readonly string[], said: Said | undefined): readonly Finding[] {
  return said === undefined ? [] : [at({ file: file.file, line: lineOf(file, ...words) }, said)];
}

/** `isShared` where both who meet can be played: what each answers is then told in an envelope to whoever sat opposite. */
function checkMeeting(file: DataFile, id: string, meeting: Meeting, isShared: boolean): readonly Finding[] {
  const { rounds } = meeting;
  const found = [...finding(file, [id, meeting.place], oneOf(PLACES, 'place')(meeting.place))];
  if (rounds.length < 2) found.push(...finding(file, [id], SAY.noRounds));
  rounds.forEach((round, index) => {
    const before = Object.keys(rounds[index - 1]?.options ?? {});
    found.push(...finding(file, [id, round.by], oneOf(ROLES, 'role')(round.by)));
    if (meeting.asks && index > 0 && !round.question)
      found.push(...finding(file, [id], SAY.noQuestion(index + 1)));
    if (Object.keys(round.options).length < 3) found.push(...finding(file, [id], SAY.fewAnswers(index + 1)));
    for (const [name, option] of Object.entries(round.options)) {
      for (const { event } of option.events) found.push(...finding(file, [id, name, event], isEvent(event)));
      for (const stock of Object.keys(option.score ?? {}))
        if (!NOT_STOCKS.includes(stock)) found.push(...finding(file, [id, name, stock], isStock(stock)));
      for (const earlier of [...Object.keys(option.after ?? {}), ...(option.closedAfter ?? [])])
        found.push(...finding(file, [id, name, earlier], oneOf(before, 'option')(earlier)));
      const words = wordsIn(option.envelope ?? '');
      if (words === 0 && isShared && meeting.asks && index > 0)
        found.push(...finding(file, [id, name], SAY.noEnvelope(`${id}.${name}`)).map(house));
      if (words > CARD_WORDS) found.push(...finding(file, [id, name], SAY.tooLongEnvelope(words)));
    }
  });
  return found;
}

/** Two advisers pull apart when they lean to different alternatives, or one away from what the other leans to. */
function pullApart(one: Adviser, other: Adviser): boolean {
  if (one.leansTo !== undefined && one.leansTo === other.leansFrom) return true;
  if (other.leansTo !== undefined && other.leansTo === one.leansFrom) return true;
  return one.leansTo !== undefined && other.leansTo !== undefined && one.leansTo !== other.leansTo;
}

function checkAdvisers(
  file: DataFile,
  { advisers = [], alternatives = {} }: Decision,
  people: readonly string[],
): readonly Finding[] {
  const options = Object.keys(alternatives);
  const found = advisers.flatMap((adviser) => [
    ...finding(file, [adviser.id], oneOf(people, 'person')(adviser.person)),
    ...finding(file, [adviser.id, adviser.stock], isStock(adviser.stock)),
    ...[adviser.leansTo, adviser.leansFrom].flatMap((lean) =>
      lean === undefined ? [] : finding(file, [adviser.id, lean], oneOf(options, 'alternative')(lean)),
    ),
  ]);
  if (advisers.length < 2) return [...found, ...finding(file, ['advisers'], SAY.fewAdvisers).map(house)];
  const apart = advisers.some((one) => advisers.some((other) => pullApart(one, other)));
  return apart ? found : [...found, ...finding(file, ['advisers'], SAY.advisersAgree).map(house)];
}

function checkDecision(story: Story, file: DataFile, decision: Decision): readonly Finding[] {
  const { id } = decision;
  const knotOf = story.lines.find((line) => line.tags.includes(`key: ${id}`));
  if (!knotOf) return finding(file, ['id'], SAY.noKey(id));
  const inKnot = story.lines.filter((line) => line.knot === knotOf.knot);
  const found = [...checkAdvisers(file, decision, Object.keys(story.bundle?.caseFile.cast ?? {}))];
  if (!inKnot.some((line) => line.tags.some((tag) => tag.startsWith('room:'))))
    found.push(house(at(knotOf, SAY.needsRoom(id))));
  const { initiatives = [] } = decision;
  if (initiatives.length < 2)
    found.push(...finding(file, ['initiatives'], SAY.fewInitiatives(initiatives.length)).map(house));
  for (const key of ['title', 'question', 'knew'] as const)
    if (!decision[key]?.trim()) found.push(...finding(file, ['id'], SAY.emptyText(key)));
  for (const [name, { advocate, pays }] of Object.entries(decision.alternatives))
    for (const [key, text] of Object.entries({ advocate, pays }))
      if (!text?.trim()) found.push(...finding(file, [name], SAY.emptyText(`${name}.${key}`)));
  const labels = story.lines.flatMap((line) => (line.kind === 'choice' && line.name ? [line.name] : []));
  for (const law of decision.laws)
    found.push(...finding(file, ['laws', law], oneOf(story.laws?.named ?? [], 'law')(law)));
  for (const name of initiatives)
    found.push(
      ...finding(file, ['initiatives', name], oneOf(labels, 'initiative')(name.split('.').at(-1) ?? name)),
    );
  const later = new Set(
    story.lines
      .filter((line) => line.knot !== knotOf.knot && line.tags.includes(`remembers: ${id}`))
      .map((line) => `${line.knot}.${line.stitch}`),
  );
  if (later.size < 2) found.push(house(at(knotOf, SAY.remembered(id, later.size))));
  return found;
}

function checkElection({ lines }: Story): readonly Finding[] {
  const night = lines.filter((line) => /^valnatt/.test(line.knot));
  const [first] = night;
  if (!first || night.some((line) => line.tags.some((tag) => tag.startsWith('room:')))) return [];
  return [house(at(first, SAY.electionNeedsRoom))];
}

const FEWEST_QUESTIONS = 6;

/** What a teacher reads before anybody plays: questions to talk about, aims, and where each claim comes from. */
function checkTeaching(story: Story, file: DataFile): readonly Finding[] {
  const { aims = [], questions = [], sources = [] }: Partial<CaseFile> = story.bundle?.caseFile ?? {};
  const known = sources.map(({ claim }) => claim);
  const used = new Set<string>();
  const unsourced = story.lines.flatMap(({ file: where, line, tags }) =>
    tags.flatMap((tag) => {
      const claim = /^claim:\s*(\S+)$/.exec(tag)?.[1] ?? '';
      if (!isClaim(claim) || known.includes(claim) || used.has(claim)) return [];
      used.add(claim);
      return [at({ file: where, line }, SAY.claimUnsourced(claim))];
    }),
  );
  const few = questions.length < FEWEST_QUESTIONS;
  return [
    ...finding(file, ['questions'], few ? SAY.fewQuestions(questions.length) : undefined),
    ...finding(file, ['aims'], aims.length === 0 ? SAY.noAims : undefined),
    ...finding(file, ['sources'], sources.length === 0 ? SAY.noSources : undefined),
    ...sources.flatMap(({ claim }) =>
      finding(file, ['sources', claim], isClaim(claim) ? undefined : SAY.unknown('claim', claim)),
    ),
    ...unsourced,
  ].map(house);
}

/** The chair one sits in: an office the model knows, held by somebody of the cast, and named on the title page. */
function checkChair(file: DataFile, id: string, { person, title, intro }: ChairFile, cast: object) {
  const texts = Object.entries({ title, intro }).filter(([, text]) => !text?.trim());
  return [
    ...finding(file, ['chairs', id], oneOf(ROLES, 'role')(id)),
    ...finding(file, ['chairs', id, person], oneOf(Object.keys(cast), 'person')(person)),
    ...texts.flatMap(([key]) => finding(file, ['chairs', id], SAY.emptyText(`chairs.${id}.${key}`))),
  ];
}

/** How each person is drawn, and where they are on an ordinary day. */
function checkDrawn(file: DataFile, cast: CaseFile['cast']) {
  return Object.entries(cast).flatMap(([id, { figure, home }]) => [
    ...(figure === undefined ? [] : finding(file, ['cast', id, figure], oneOf(FIGURES, 'figure')(figure))),
    ...(home === undefined ? [] : finding(file, ['cast', id, home], oneOf(PLACES, 'place')(home))),
  ]);
}

/** Who the reader becomes is somebody of the cast, and the knot they become it in is there. */
function checkSuccessor(story: Story, file: DataFile, { successor, successorFrom }: ChairFile) {
  const people = Object.keys(story.bundle?.caseFile.cast ?? {});
  const knots = story.lines.filter(({ kind }) => kind === 'knot').map(({ name }) => name);
  return [
    ...(successor === undefined
      ? []
      : finding(file, ['chairs', 'successor', successor], oneOf(people, 'person')(successor))),
    ...(successorFrom === undefined
      ? []
      : finding(file, ['successorFrom', successorFrom], oneOf(knots, 'knot')(successorFrom))),
  ];
}

function checkCase(story: Story, file: DataFile): readonly Finding[] {
  const { caseFile, chair } = story.bundle ?? {};
  const start = caseFile?.chairs[chair ?? '']?.start;
  const starts = STARTS.map((each) => each.id);
  const wrongStart = typeof start === 'string' ? oneOf(starts, 'start')(start) : undefined;
  const code = story.lines.map((line) => line.code).join('\n');
  const unused = Object.keys(caseFile?.endings ?? {}).filter((id) => !code.includes(`ending("${id}")`));
  const own = caseFile?.chairs[chair ?? ''];
  return [
    ...(own ? checkChair(file, chair ?? '', own, caseFile?.cast ?? {}) : []),
    ...(own ? checkSuccessor(story, file, own) : []),
    ...checkDrawn(file, caseFile?.cast ?? {}),
    ...checkTeaching(story, file),
    ...(story.laws?.named ?? []).flatMap((law) =>
      finding(file, ['laws', law], oneOf(story.laws?.explained ?? [], 'law')(law)),
    ),
    ...finding(file, ['chairs', 'start'], wrongStart),
    ...checkElsewhere(story, file),
    ...unused.flatMap((id) => finding(file, ['endings', id], SAY.endingUnused(id))),
  ];
}

/** The page shows text as text: HTML would be read aloud with its brackets. */
function checkHtml({ file, text }: DataFile): readonly Finding[] {
  return text.split('\n').flatMap((line, index) => {
    const html = HTML.exec(line)?.[0];
    return html === undefined ? [] : [at({ file, line: index + 1 }, SAY.html(html))];
  });
}

export function checkData(story: Story): readonly Finding[] {
  const { bundle, data } = story;
  const { 'meetings.json': meetings, 'case.json': caseFile } = data;
  if (!bundle) return [];
  const isShared = Object.keys(bundle.caseFile.chairs).length > 1;
  return [
    ...(caseFile ? checkCase(story, caseFile) : []),
    ...(meetings
      ? Object.entries(bundle.meetings ?? {}).flatMap(([id, each]) =>
          checkMeeting(meetings, id, each, isShared),
        )
      : []),
    ...Object.entries(bundle.decisions ?? {}).flatMap(([id, decision]) => {
      const file = data[`decisions/${bundle.chair}/${id}.json`] ?? data[`decisions/${id}.json`];
      return file ? checkDecision(story, file, decision) : [];
    }),
    ...checkElection(story),
    ...checkFollowUp(story),
    ...Object.values(data).flatMap(checkHtml),
  ];
}
