/** Checks that the files beside the Ink have the fields they must have, each of its kind, before anything reads them. */
import * as v from 'valibot';
import { SAY, type Said } from '../../i18n/check.ts';

const text = v.string();
const texts = v.array(text);
const numbers = v.record(text, v.number());
const titled = v.looseObject({ title: text, text });
const endings = v.record(text, titled);

const CASE = v.looseObject({
  title: text,
  municipality: text,
  minutes: v.number(),
  blurb: text,
  cast: v.record(
    text,
    v.looseObject({
      name: text,
      title: text,
      role: v.optional(text),
      figure: v.optional(text),
      home: v.optional(text),
    }),
  ),
  chairs: v.record(
    text,
    v.looseObject({
      person: text,
      title: text,
      intro: text,
      story: text,
      start: v.union([text, numbers]),
      successor: v.optional(text),
      successorFrom: v.optional(text),
      startAfter: v.optional(v.record(text, v.record(text, numbers))),
      endings: v.optional(endings),
    }),
  ),
  promises: v.record(text, v.looseObject({ text })),
  endings,
  elsewhere: v.optional(v.record(text, v.record(text, text))),
  aims: texts,
  questions: texts,
  laws: texts,
  sources: v.array(v.looseObject({ claim: text, text })),
});

const MEETINGS = v.record(
  text,
  v.looseObject({
    title: text,
    quarter: text,
    place: text,
    asks: v.boolean(),
    rounds: v.array(
      v.looseObject({
        by: text,
        question: v.optional(text),
        options: v.record(
          text,
          v.looseObject({
            text,
            events: v.array(v.looseObject({ event: text })),
            score: v.optional(numbers),
            after: v.optional(numbers),
            closedAfter: v.optional(texts),
            inPair: v.optional(v.literal(true)),
            envelope: v.optional(text),
          }),
        ),
      }),
    ),
  }),
);

const DECISION = v.looseObject({
  id: text,
  title: text,
  question: text,
  knew: text,
  alternatives: v.record(text, v.looseObject({ text, advocate: text, pays: text, serves: v.optional(text) })),
  advisers: v.array(
    v.looseObject({
      id: text,
      person: text,
      stock: text,
      interest: text,
      says: text,
      hedges: text,
      pleases: text,
      leansTo: v.optional(text),
      leansFrom: v.optional(text),
    }),
  ),
  initiatives: texts,
  divides: v.optional(text),
  stunder: v.optional(v.number()),
  laws: texts,
  claims: texts,
});

const FOCUS = v.looseObject({ chair: text, decisions: texts, questions: v.array(v.number()) });

const SHEETS = v.looseObject({
  timeline: v.array(v.looseObject({ when: text, text, decisions: v.optional(v.record(text, text)) })),
  knows: v.record(text, texts),
  watch: v.record(text, texts),
  until: v.optional(text),
  focus: v.looseObject({ pair: FOCUS, handover: FOCUS, law: FOCUS, voice: FOCUS }),
  theory: texts,
  pitfalls: texts,
});

const THEORY = v.array(
  v.looseObject({
    id: text,
    work: text,
    says: text,
    enSays: text,
    checked: v.picklist(['facts', 'memory']),
  }),
);

const FOLLOW_UP = v.looseObject({
  situations: v.array(
    v.looseObject({
      id: text,
      title: text,
      text,
      question: text,
      answers: v.record(text, text),
      decisions: v.record(text, text),
    }),
  ),
});

const LAWS = v.array(v.looseObject({ id: text, says: text }));

export const SHAPES = {
  case: CASE,
  meetings: MEETINGS,
  decision: DECISION,
  laws: LAWS,
  sheets: SHEETS,
  followUp: FOLLOW_UP,
  theory: THEORY,
} as const;
export type Shape = keyof typeof SHAPES;

export interface WrongField {
  /** The names on the way to it, outermost first. */
  readonly path: readonly string[];
  readonly said: Said;
}

/** What a field should be, of the kinds there are. */
function kindOf(expected: string): 'text' | 'number' | 'yes-or-no' | 'list' | 'object' {
  if (/^number/.test(expected)) return 'number';
  if (/^boolean/.test(expected)) return 'yes-or-no';
  if (/^Array/.test(expected)) return 'list';
  return /^Object/.test(expected) ? 'object' : 'text';
}

/** Every field that is missing or of another kind than it must be. */
export function wrongFields(shape: Shape, value: unknown): readonly WrongField[] {
  const { issues = [] } = v.safeParse(SHAPES[shape], value);
  return issues.map((issue) => {
    const path = (issue.path ?? []).map(({ key }) => String(key));
    if (shape === 'case' && path[0] === 'laws' && issue.input !== undefined)
      return { path, said: SAY.lawTexts };
    if (issue.input === undefined && path.length > 0) return { path, said: SAY.noField(path.join('.')) };
    const kind = kindOf(issue.expected ?? '');
    return { path, said: path.length === 0 ? SAY.notFile(kind) : SAY.wrongField(path.join('.'), kind) };
  });
}
