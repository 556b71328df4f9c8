/** What the leader's page needs from the one who runs it. Nothing here throws; what goes wrong is a value. */
import type { Trouble } from '../../debrief/room/problems.ts';
import type { Replayed, Source, Texts } from '../../debrief/room/replay.ts';
import type { SheetSource } from '../../debrief/sheets/source.ts';
import type { DebriefCase } from '../../debrief/types.ts';
import type { RoomTongue } from '../../i18n/room.ts';
import type { Run } from '../../run/run.ts';
import type { UiSettings } from '../ui-model.ts';

export interface RoomCase {
  readonly id: string;
  readonly title: string;
  readonly chairs: readonly { readonly id: string; readonly title: string }[];
}

export interface RoomAnswers {
  readonly answers: readonly Replayed[];
  readonly texts: Texts;
}

/** What a file held: text to look for codes in, a saved run, or nothing of use. */
export type FileFound =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'run'; readonly source: Source }
  | { readonly kind: 'wrong'; readonly trouble: Trouble };

export type CameraTrouble = 'refused' | 'missing' | 'busy' | 'unsupported';

export interface RoomDoor {
  readonly t: RoomTongue;
  readonly stockName: (stock: string) => string;
  readonly cases: readonly RoomCase[];
  /** Undefined when it was stopped or overtaken. Runs of a case that cannot be fetched come back as `story-missing`. */
  replay(sources: readonly Source[], onProgress: (done: number) => void): Promise<RoomAnswers | undefined>;
  /** A made-up room of so many runs, of the first case. */
  madeUp(count: number, onProgress: (done: number) => void): Promise<RoomAnswers | undefined>;
  stop(): void;
  /** The texts of a case for one chair; undefined when it cannot be fetched. */
  bundle(caseId: string, chair: string): Promise<DebriefCase | undefined>;
  /** The whole case as its papers need it; undefined when it cannot be fetched. */
  sheets(caseId: string): Promise<SheetSource | undefined>;
  begin(caseId: string, chair: string, seed: number): Promise<Run | undefined>;
  readFile(file: File): Promise<FileFound>;
  /** Answers how to read a QR picture: the text in it, if any. */
  loadReader(): Promise<(picture: ImageData) => string | undefined>;
  camera(): Promise<MediaStream | CameraTrouble>;
  copy(text: string): Promise<boolean>;
  /** Offers a file to keep; false when the page may not. */
  offer(name: string, content: Blob): boolean;
  print(): void;
  readonly kept: {
    load(name: 'codes' | 'hands'): string | undefined;
    save(name: 'codes' | 'hands', text: string): boolean;
    remove(name: 'codes' | 'hands'): void;
  };
  /** The room as it was when the page was last left, for as long as the tab is open. */
  readonly memory: { room?: unknown };
  /** The plan in the address, if there is one. */
  readonly plan?: string;
  /** The address of this page with a plan, and of a chair of a case. */
  planAddress(plan: string): string;
  /** The address of the printed sheets, of a plan when there is one. */
  sheetsAddress(plan?: string): string;
  goSheets(plan?: string): void;
  playAddress(caseId: string, chair: string, seed: number): string;
  showPlan(plan: string): void;
  newSeed(): number;
  now(): number;
  theme(): UiSettings['theme'];
  setTheme(theme: UiSettings['theme']): void;
}
