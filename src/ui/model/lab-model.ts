/** What the laboratory needs from the one who wires it: the model's names, and somebody to run what is put together. */
import type { LabCatalogue } from '../../handbook/lab/catalogue.ts';
import type { LinkRead } from '../../handbook/lab/link.ts';
import type { LabQuestion } from '../../handbook/lab/questions.ts';
import type { LabAnswer } from '../../handbook/lab/run.ts';
import type { LabSetup } from '../../handbook/lab/setup.ts';

export interface LabDoor {
  readonly catalogue: LabCatalogue;
  readonly questions: readonly LabQuestion[];
  /** Undefined when a later setup overtook this one. Rejects only when the program itself is wrong. */
  run(setup: LabSetup): Promise<LabAnswer | undefined>;
  /** Stops what is being run. */
  cancel(): void;
  /** The text that `?view=model&lab=` takes. */
  link(setup: LabSetup): string;
  read(link: string): LinkRead;
  /** The id of the claim that this is the test of, unchanged. */
  claimIn(setup: LabSetup): string | undefined;
  /** The whole address of the page with this setup. */
  address(setup: LabSetup): string;
  /** Writes the setup in the address line, so that a reload comes back to it. */
  keep(setup: LabSetup): void;
  copy(text: string): Promise<boolean>;
  /** Where the machine has a way of its own to pass an address on. */
  readonly share?: (title: string, address: string) => Promise<void>;
}
