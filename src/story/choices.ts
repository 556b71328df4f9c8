/** Reads one of Ink's choices as an alternative the player may be shown: its id, its price, whether it is open and why not. */
import type { Choice } from './passage.ts';
import type { PlaceBook } from './places.ts';
import { StoryProblem } from './problem.ts';
import { remembered } from './remembered.ts';
import { choiceTag, type Need } from './tags.ts';
import type { Telling } from './telling.ts';

/** The fields of inkjs's Choice that we read. */
export interface InkChoice {
  readonly text: string;
  readonly tags: readonly string[] | null;
  readonly sourcePath: string;
  readonly pathStringOnChoice: string;
}

/** What one reads when there is not time enough left. The interface shows it like any other reason. */
const NO_TIME = 'Det hinner du inte.';

/** What one reads when somebody across the table has just done what shuts this move (`closedAfter` in meetings.json). */
const SHUT = 'Det går inte efter det som nyss blev sagt.';

/** A path without Ink's running numbers: "m2_nav.0.c-1" → "m2_nav.c-1". */
const plainPath = remembered((path: string): string =>
  path
    .split('.')
    .filter((part) => !/^\d+$/.test(part))
    .join('.'),
);

const knownTag = remembered(choiceTag);

/** The passage that these choices end: the knot, and the gather when a knot holds several. */
export function passageId(
  first: Pick<InkChoice, 'pathStringOnChoice'> | undefined,
  ending: string | undefined,
): string {
  if (!first) return ending === undefined ? 'end' : `end.${ending}`;
  const parts = plainPath(first.pathStringOnChoice).split('.');
  return parts.filter((part) => !/^c-\d+$/.test(part)).join('.') || 'start';
}

/** Stable id: knot and label, or knot and the alternative's number in its weave when the writer gave no label. */
export function idOf(
  raw: Pick<InkChoice, 'pathStringOnChoice' | 'sourcePath'>,
  labels: Readonly<Record<string, string>> | undefined,
): string {
  const path = plainPath(raw.pathStringOnChoice);
  const label = labels?.[raw.sourcePath];
  return label === undefined ? path : `${path.slice(0, path.lastIndexOf('.'))}.${label}`;
}

function holds({ model, world }: Telling, need: Need): boolean {
  if ('region' in need) {
    const state = model.regimesOf(world)[need.region];
    if (state !== undefined) return need.states.includes(state);
    throw new StoryProblem('story-error', `"# needs: ${need.region} …" asks for no regime the model has.`);
  }
  const { stock, word } = need;
  const level = model.levelOf(world, stock);
  return word === 'not-low' ? level !== 'low' : word === 'not-high' ? level !== 'high' : level === word;
}

export function readChoice(
  raw: InkChoice,
  labels: Readonly<Record<string, string>> | undefined,
  places: PlaceBook,
  telling: Telling | undefined,
): Choice {
  const choice: { -readonly [Field in keyof Choice]: Choice[Field] } = {
    id: idOf(raw, labels),
    place: places.placeOf(raw.sourcePath),
    text: raw.text.trim(),
    open: true,
  };
  if (!telling) return choice;
  let reason: string | undefined;
  for (const text of raw.tags ?? []) {
    const tag = knownTag(text);
    switch (tag?.tag) {
      case undefined:
        throw new StoryProblem(
          'story-error',
          `The tag "# ${text}" on "${choice.text}" is not one the game knows.`,
        );
      case 'move':
        choice.move = { meeting: tag.meeting, option: tag.option };
        break;
      case 'told':
        choice.told = { meeting: tag.meeting, option: tag.option };
        break;
      case 'cost':
        choice.cost = tag.value === 'talk' ? telling.model.talkCost(telling.world, telling.other) : tag.value;
        break;
      case 'needs':
        if (!holds(telling, tag)) reason = tag.reason;
        break;
      case 'from':
      case 'at':
        choice[tag.tag] = tag.value;
        break;
    }
  }
  const { cost } = choice;
  if (cost !== undefined && telling.stunder && cost > telling.stunder.left) reason ??= NO_TIME;
  if (reason !== undefined) {
    choice.open = false;
    choice.reason = reason;
  }
  return choice;
}

/** Closes the moves that the other has just shut, unless nothing would be left to do. */
export function shutMoves(choices: Choice[], telling: Telling): void {
  const isShut = ({ move }: Choice) => move !== undefined && telling.shuts(move.meeting, move.option);
  if (!choices.some((choice) => choice.open && !isShut(choice))) return;
  choices.forEach((choice, index) => {
    if (choice.open && isShut(choice)) choices[index] = { ...choice, open: false, reason: SHUT };
  });
}
