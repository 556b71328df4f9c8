/** Checks the situations that are sent some weeks after a play: whole, each with answers to choose among, and about a decision that is there. */
import { SAY, type Said } from '../../i18n/check.ts';
import { oneOf } from './check-words.ts';
import { at, type Finding, house } from './finding.ts';
import { lineOf, type Story } from './story.ts';

export interface FollowUp {
  readonly situations: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: string;
    readonly question: string;
    readonly answers: Readonly<Record<string, string>>;
    readonly decisions: Readonly<Record<string, string>>;
  }[];
}

/** A few minutes, some weeks later. */
const SITUATIONS = { fewest: 4, most: 5 };
const FEWEST_ANSWERS = 3;

function wrongDecision(bundle: NonNullable<Story['bundle']>, id: string, decision: string | undefined) {
  if (decision === undefined) return SAY.noDecisionFor(id, bundle.chair);
  return oneOf(Object.keys(bundle.decisions ?? {}), 'decision')(decision);
}

/** Each chair's story is checked on its own: of the decisions only its own are held to be there. */
export function checkFollowUp(story: Story): readonly Finding[] {
  const { bundle, followUp, data } = story;
  const file = data['follow-up.json'];
  if (!bundle || !followUp || !file) return [];
  const say = (said: Said | undefined, ...words: readonly string[]): readonly Finding[] =>
    said === undefined ? [] : [at({ file: file.file, line: lineOf(file, ...words) }, said)];
  const { situations } = followUp;
  const { length } = situations;
  const chairs = Object.keys(bundle.caseFile.chairs);
  const wrongNumber = length < SITUATIONS.fewest || length > SITUATIONS.most;
  const twice = situations.filter(({ id }, index) => situations.findIndex((each) => each.id === id) < index);
  return [
    ...say(wrongNumber ? SAY.situations(length) : undefined, 'situations').map(house),
    ...twice.flatMap(({ id }) => say(SAY.situationTwice(id), id)),
    ...situations.flatMap(({ id, answers, decisions, ...texts }) => [
      ...(['title', 'text', 'question'] as const).flatMap((key) =>
        say(texts[key].trim() ? undefined : SAY.emptyText(`${id}.${key}`), id),
      ),
      ...Object.entries(answers).flatMap(([key, text]) =>
        say(text.trim() ? undefined : SAY.emptyText(`${id}.answers.${key}`), id, key),
      ),
      ...say(Object.keys(answers).length < FEWEST_ANSWERS ? SAY.fewReplies(id) : undefined, id),
      ...Object.keys(decisions).flatMap((chair) => say(oneOf(chairs, 'role')(chair), id, 'decisions', chair)),
      ...say(wrongDecision(bundle, id, decisions[bundle.chair]), id, 'decisions'),
    ]),
  ];
}
