/** What the player asks of whoever plays Ink: inkjs itself, or its lean double. */
import type { Story } from 'inkjs';
import type { InkChoice } from './choices.ts';

export type InkTeller = Pick<
  Story,
  | 'canContinue'
  | 'currentText'
  | 'currentTags'
  | 'onError'
  | 'mainContentContainer'
  | 'Continue'
  | 'ResetState'
> & {
  readonly currentChoices: readonly Pick<InkChoice, 'text'>[];
  readonly state: Pick<Story['state'], 'storySeed' | 'ToJson'> & {
    LoadJsonObj(from: Record<string, unknown>): void;
  };
  ChooseChoiceIndex(index: number): void;
  BindExternalFunctionGeneral(name: string, say: (args: readonly unknown[]) => unknown, safe: boolean): void;
};
