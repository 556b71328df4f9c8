/** The steps in which a story without prose is laid out for its lean double. */

/** An alternative as a step: what it takes from the stack, and where choosing it leads. */
export interface ChoiceStep {
  readonly do: 'choice';
  readonly conditional: boolean;
  readonly once: number | undefined;
  readonly sourcePath: string;
  readonly pathStringOnChoice: string;
  readonly go: Jump;
}

/** Where a divert leads, and which parts of the story count as visited because of it. */
export interface Jump {
  to: number;
  readonly visits: readonly number[];
}

export type LeanStep =
  | { readonly do: 'push'; readonly value: number | boolean | string }
  | { readonly do: 'push-tag'; readonly text: string }
  | { readonly do: 'visit'; readonly place: number }
  | { readonly do: 'count'; readonly place: number }
  | { readonly do: 'divert' | 'divert-if'; readonly go: Jump }
  | { readonly do: 'say'; readonly name: string; readonly given: number }
  | { readonly do: 'sum'; readonly sign: string }
  | { readonly do: 'get' | 'set'; readonly name: string }
  | { readonly do: 'print'; readonly text: string }
  | { readonly do: Plain }
  | ChoiceStep;

export type Plain =
  | 'copy'
  | 'drop'
  | 'out'
  | 'string'
  | 'end-string'
  | 'tag'
  | 'end-tag'
  | 'done'
  | 'end'
  | 'fall';

export interface LeanProgram {
  readonly steps: readonly LeanStep[];
  readonly start: number;
  /** Where the variables get their first values. */
  readonly globals: number | undefined;
  /** How many places are counted. */
  readonly places: number;
}

/** White space as Ink leaves it in a tag: single, and none at the ends of a line. */
export function tidy(text: string): string {
  return text
    .replace(/[ \t]+/g, ' ')
    .replace(/(^|\n) /g, '$1')
    .replace(/ (?=\n|$)/g, '');
}
