/** What the check of stories says, in both languages at once: where it speaks nobody knows yet who reads. */
import { EN_CHECK } from './en-check.ts';
import { EN_CHECK_SHEETS } from './en-check-sheets.ts';
import { SV_CHECK } from './sv-check.ts';
import { SV_CHECK_SHEETS } from './sv-check-sheets.ts';

export interface Said {
  /** In Swedish, as the stories are. */
  readonly sentence: string;
  readonly english: string;
}

type Texts = typeof SV_CHECK & typeof SV_CHECK_SHEETS;

type Spoken = {
  readonly [Key in keyof Texts]: Texts[Key] extends (...args: infer Args) => string
    ? (...args: Args) => Said
    : Said;
};

type Text = string | ((...args: readonly unknown[]) => string);

function both(sentence: Text, english: Text): Said | ((...args: readonly unknown[]) => Said) {
  if (typeof sentence === 'string') return { sentence, english: String(english) };
  return (...args) => ({
    sentence: sentence(...args),
    english: typeof english === 'string' ? english : english(...args),
  });
}

const english = { ...EN_CHECK, ...EN_CHECK_SHEETS } as Readonly<Record<string, unknown>>;

/** The compiler holds both catalogues to the same keys and the same values. */
export const SAY = Object.fromEntries(
  Object.entries({ ...SV_CHECK, ...SV_CHECK_SHEETS }).map(([key, text]) => [
    key,
    both(text as Text, english[key] as Text),
  ]),
) as unknown as Spoken;

/** The same said of a thing said: both languages go in. */
export function within(say: (sentence: string) => Said, said: Said): Said {
  return { sentence: say(said.sentence).sentence, english: say(said.english).english };
}
