/** Compiles and tries a reader's own story beside the page, so that no story, however it goes round, can make the page hang. */
import laws from '../../stories/laws.json?raw';
import words from '../../stories/words.ink?raw';
import type { CaseBundle } from '../story/case-file.ts';
import { checkPlay } from '../workshop/checks/check-play.ts';
import { type Finding, merelyTold } from '../workshop/checks/finding.ts';
import { includesIn, type OwnFile, type OwnStart } from '../workshop/own-files.ts';
import { readOwnStory } from '../workshop/own-story.ts';

export interface OwnAsk {
  readonly files: readonly OwnFile[];
  /** Which start was chosen, by its id. */
  readonly start?: string;
}

export type OwnTold =
  | {
      readonly kind: 'read';
      readonly starts: readonly OwnStart[];
      readonly start?: OwnStart;
      readonly bundle?: CaseBundle;
      readonly findings: readonly Finding[];
      /** Whether it is being tried now. */
      readonly tries: boolean;
    }
  | { readonly kind: 'trying'; readonly plays: number }
  | { readonly kind: 'tried'; readonly findings: readonly Finding[] }
  | { readonly kind: 'broke'; readonly message: string };

/** How many plays between two messages to the page. */
const NOW_AND_THEN = 10;

/** The words and laws that stories share lie beside our own cases: whoever brings one folder need not bring them. */
function withShared(files: readonly OwnFile[]): readonly OwnFile[] {
  const isNamed = (wanted: string) => (name: string) => name === wanted || name.endsWith(`/${wanted}`);
  const has = (wanted: string) => files.some(({ name }) => isNamed(wanted)(name));
  const asksForWords = files.some(({ text }) => includesIn(text).some(isNamed('words.ink')));
  return [
    ...files,
    ...(asksForWords && !has('words.ink') ? [{ name: 'words.ink', text: words }] : []),
    ...(has('case.json') && !has('laws.json') ? [{ name: 'laws.json', text: laws }] : []),
  ];
}

const tell = (told: OwnTold) => self.postMessage(told);

self.addEventListener('message', ({ data }: MessageEvent<OwnAsk>) => {
  try {
    const { starts, start, bundle, findings, story, triable } = readOwnStory(
      withShared(data.files),
      data.start,
    );
    const known = { ...(start ? { start } : {}), ...(bundle ? { bundle } : {}) };
    tell({ kind: 'read', starts, ...known, findings: merelyTold(findings), tries: triable });
    if (!story || !triable) return;
    const count = (plays: number) => plays % NOW_AND_THEN === 0 && tell({ kind: 'trying', plays });
    tell({ kind: 'tried', findings: merelyTold(checkPlay(story, count)) });
  } catch (error) {
    tell({ kind: 'broke', message: error instanceof Error ? error.message : String(error) });
  }
});
