/** Types of the module that the openings plugin makes at build time. */
declare module 'virtual:openings' {
  /** "case/chair" → the first page of that story, when it is the same for every seed. */
  export const OPENINGS: Readonly<Record<string, () => Promise<import('../run/view.ts').View | undefined>>>;
}
