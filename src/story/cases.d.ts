/** Types of the modules that the Ink plugin makes at build time. */
declare module 'virtual:cases' {
  export interface CaseEntry {
    readonly id: string;
    readonly title: string;
    readonly blurb: string;
    readonly minutes: number;
    readonly municipality: string;
    /** The cases whose endings it hears of. */
    readonly elsewhere: readonly string[];
    /** Titles of its own endings, by id. */
    readonly endings: Readonly<Record<string, string>>;
    readonly chairs: readonly {
      readonly id: string;
      readonly title: string;
      readonly intro: string;
      readonly person: string;
    }[];
    readonly doors: Readonly<Record<string, () => Promise<import('./case-file.ts').CaseBundle>>>;
  }
  export const CASES: readonly CaseEntry[];
}
