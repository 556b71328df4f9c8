/** What the page needs from the one who runs it: a store of what is on screen, and the things a reader can do. */
import type { ComponentType } from 'preact';
import type { OldCode } from '../debrief/old-code.ts';
import type { Language } from '../i18n/text.ts';
import type { LedgerLine } from '../model/act.ts';
import type { Journal } from '../run/journal.ts';
import type { Failure, Reason, View } from '../run/view.ts';
import type { WordBook } from './glossary/word-book.ts';
import type { OwnCase } from './own-case.ts';
import type { Dropped } from './own-drop.ts';
import type { UiProps } from './ui.ts';

export const TEXT_SIZES = [100, 115, 130, 150] as const;
export const THEMES = ['system', 'light', 'dark', 'projector'] as const;
/** `system` follows the machine's wish for less movement; `calm` is always still; `full` always moves. */
export const MOTIONS = ['system', 'calm', 'full'] as const;

export interface UiSettings {
  /** Per cent. */
  readonly textSize: (typeof TEXT_SIZES)[number];
  readonly theme: (typeof THEMES)[number];
  readonly motion: (typeof MOTIONS)[number];
  readonly townhall: boolean;
  /** The whole house also where the picture is so small that it would follow the action. */
  readonly wholeHouse: boolean;
  /** The scene from near by also where the picture is large enough for the whole house. */
  readonly closeUp: boolean;
  /** Whether 1–9 choose: who speaks to the computer or rests a hand on the keys may want them off. */
  readonly numberKeys: boolean;
  /** Whether words that can be explained are marked in the text. */
  readonly words: boolean;
  readonly language: Language;
}

export const DEFAULT_SETTINGS: UiSettings = {
  textSize: 100,
  theme: 'system',
  motion: 'system',
  townhall: true,
  wholeHouse: false,
  closeUp: false,
  numberKeys: true,
  words: true,
  language: 'sv',
};

type Carried = NonNullable<Journal['carried']>;

export interface ChairInfo {
  readonly id: string;
  /** E.g. "Kommunchefen". */
  readonly title: string;
  /** E.g. "Ragnhild Tovås". */
  readonly person: string;
  readonly intro: string;
}

export interface CaseInfo {
  readonly id: string;
  readonly title: string;
  readonly municipality?: string;
  readonly minutes: number;
  readonly blurb: string;
  readonly chairs: readonly ChairInfo[];
  /** The cases whose endings it hears of. */
  readonly elsewhere?: readonly string[];
  /** Titles by id. */
  readonly endings?: Readonly<Record<string, string>>;
}

/** A run in the store, described without dates. Titles of cases and chairs come from `cases`. */
export interface SavedRun {
  readonly id: string;
  readonly caseId: string;
  readonly chair: string;
  readonly quarter: number;
  /** Choices made so far. */
  readonly steps: number;
  /** `outdated` cannot be played on; its finished report, if any, can still be read. */
  readonly state: 'ongoing' | 'finished' | 'outdated';
  readonly hasReport?: boolean;
  /** How it ended, when it has. */
  readonly ending?: string;
}

/** What the page tells in passing. The words are in the catalogues under `notices`. */
export type NoticeId =
  | 'storage-blocked'
  | 'storage-full'
  | 'save-outdated'
  | 'save-damaged'
  | 'save-foreign'
  | 'save-imported'
  | 'save-exported'
  | 'code-copied'
  | 'picture-missing'
  | 'picture-lost'
  | 'refused'
  | 'other-tab'
  | 'part-missing'
  | 'story-shortened';

export interface Notice {
  readonly id: NoticeId;
  /** Put after the sentence, e.g. the reason a choice was refused. */
  readonly detail?: string;
}

/** What was wrong with the way somebody came in. The words are in the catalogues under `problems`. */
export type ProblemId =
  | 'unknown-case'
  | 'unknown-chair'
  | 'broken-code'
  | 'code-other-version'
  | 'unknown-view'
  | 'bad-parameter'
  | 'story-missing';

export interface Problem {
  readonly id: ProblemId;
  /** What was given, shown as text and cut when long. */
  readonly given?: string;
  /** What a code of an older edition still tells. */
  readonly read?: OldCode;
}

/** The picture in words: one sentence for each sign, and what each sign means. */
export interface PictureWords {
  readonly says: readonly string[];
  readonly rooms: readonly { readonly place: string; readonly says: string }[];
  /** `picture`: the address of the drawn sign, where the house is drawn. */
  readonly legend: readonly {
    readonly sign: string;
    readonly meaning: string;
    readonly picture?: string | undefined;
  }[];
}

export interface UiState {
  readonly screen:
    | 'loading'
    | 'title'
    | 'play'
    | 'debrief'
    | 'model'
    | 'own'
    | 'follow-up'
    | 'room'
    | 'pair'
    | 'sheets'
    | 'glossary'
    | 'problem'
    | 'error';
  readonly settings: UiSettings;
  readonly cases: readonly CaseInfo[];
  /** Newest first. */
  readonly saves: readonly SavedRun[];
  /** Shown one at a time, the last one first. */
  readonly notices: readonly Notice[];
  /** Set on the screens play and debrief. */
  readonly view?: View;
  readonly problem?: Problem;
  /** Set on the screen error; a view that failed by itself carries its own. */
  readonly failure?: Failure;
  /** The alternative that is pointed at, on the page or in the picture. */
  readonly pointed?: string;
  readonly picture?: PictureWords;
  /** The case that the reader brought, once there is one. */
  readonly own?: OwnCase;
  /** What somebody did, as a sentence without a date. Undefined until `needCauses` has been answered. */
  readonly causeText?: (line: LedgerLine) => string;
}

/** Never throw; what goes wrong becomes a notice, a problem or a failure in the state. */
export interface UiActions {
  goTitle(): void;
  /** To the page that opens the model. */
  goModel(): void;
  /** To the leader's page. */
  goRoom(): void;
  /** To the page for two. */
  goPair(): void;
  /** To the page of words and laws, or to a place on it. The play one is in goes on after it. */
  goGlossary(anchor?: string): void;
  /** To the page for a case of the reader's own. */
  goOwn(): void;
  ownChosen(files: readonly File[]): void;
  ownDropped(dropped: Dropped): void;
  /** Reads the story that begins at this start. */
  ownStart(id: string): void;
  /** Reads the same files again, as they are now. */
  ownAgain(): void;
  /** Stops trying it out. */
  ownStop(): void;
  playOwn(): void;
  /** `carried`: how other cases had ended before it. */
  startCase(caseId: string, chair: string, carried?: Carried): void;
  resume(saveId: string): void;
  removeSave(saveId: string): void;
  openCode(code: string): void;
  choose(choiceId: string): void;
  reflect(answer: { readonly reason?: Reason; readonly prediction?: string }): void;
  skip(): void;
  /** Takes back the last choice. */
  undo(): void;
  rewindTo(index: number): void;
  restart(): void;
  showDebrief(): void;
  /** Nothing is pointed at when undefined. */
  point(choiceId: string | undefined): void;
  /** The run's code, or undefined when the run has none (a foreign story). */
  runCode(): Promise<string | undefined>;
  /** Saves the run to a file of the reader's own. */
  exportSave(): void;
  importSave(file: File): void;
  setSetting<K extends keyof UiSettings>(key: K, value: UiSettings[K]): void;
  dismissNotice(notice: Notice): void;
  /** Somebody has opened a row of Läget: load the words for causes into `causeText`. */
  needCauses(): void;
  /** The box for the picture stands on the page, or has just left it (undefined). Nothing in it may take focus. */
  placePicture(box: HTMLElement | undefined): void;
}

export interface UiModel {
  /** A zustand vanilla store fits. The page redraws at once, in the same task, on each change. */
  readonly store: {
    getState(): UiState;
    subscribe(listener: () => void): () => void;
  };
  readonly actions: UiActions;
  /** The debrief, ready to be drawn without props: whoever wires it binds the record. */
  loadDebrief(): Promise<ComponentType>;
  /** The page about the model in the reader's language, ready to be drawn without props. */
  loadModel(): Promise<ComponentType>;
  /** The leader's page in the reader's language, ready to be drawn without props. */
  loadRoom(): Promise<ComponentType>;
  /** The page for two. */
  loadPair(): Promise<ComponentType<UiProps>>;
  /** The page of printed sheets in the reader's language, ready to be drawn without props. */
  loadSheets(): Promise<ComponentType>;
  /** The short situations some weeks after a play, ready to be drawn without props. */
  loadFollowUp(): Promise<ComponentType>;
  loadWords(): Promise<WordBook>;
}
