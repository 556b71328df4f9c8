/** What the page of printed sheets needs from the one who runs it. Nothing here throws; what goes wrong is a value. */
import type { Wish } from '../../debrief/room/run-sheet.ts';
import type { SheetSource } from '../../debrief/sheets/source.ts';
import type { SheetsTongue } from '../../i18n/sheets.ts';
import type { Language } from '../../i18n/text.ts';

export const KINDS = ['guide', 'roles', 'observer', 'reflection', 'slips'] as const;
export type Kind = (typeof KINDS)[number];

/** What the leader has chosen; kept as long as the tab is open. */
export interface Chosen {
  readonly caseId: string;
  readonly kinds: readonly Kind[];
  readonly people: number;
  readonly seed: number;
}

export interface SheetsDoor {
  readonly t: SheetsTongue;
  readonly cases: readonly { readonly id: string; readonly title: string }[];
  /** Undefined when it cannot be fetched. */
  load(caseId: string): Promise<SheetSource | undefined>;
  /** As it was when the page was last left, or as the address asks. */
  readonly first: Chosen;
  /** The plan the leader comes from; `broken` when the address held none of ours. */
  readonly plan?: Wish | 'broken';
  keep(chosen: Chosen): void;
  readonly setLanguage: (language: Language) => void;
  print(): void;
  /** The address of a chair of a case, whole. */
  playAddress(caseId: string, chair: string, seed: number): string;
  /** The address of the leader's page, and of the plan one comes from. */
  readonly roomAddress: string;
  readonly planAddress?: string;
  goRoom(plan?: Wish): void;
}
